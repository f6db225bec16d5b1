"""The sync engine in a process of its own, so that the window shares its interpreter with nobody.
Imports nothing that only the engine needs."""

from reader_app.apart.host import host
from reader_app.apart.parting import Parting, Start

__all__ = ["Parting", "Start", "host"]
