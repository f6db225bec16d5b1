"""From an address to the sections behind it."""

from reader_app.sync.discovery.arrange import Followed, home_of
from reader_app.sync.discovery.seeker import discover

__all__ = ["Followed", "discover", "home_of"]
