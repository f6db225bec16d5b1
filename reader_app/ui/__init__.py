"""The window: the only package that knows Qt."""

from reader_app.ui.app import run
from reader_app.ui.desktop import Errand, absolute

__all__ = ["Errand", "absolute", "run"]
