"""The main window."""

from reader_app.ui.window.main import MainWindow
from reader_app.ui.window.syncing import Syncing

__all__ = ["MainWindow", "Syncing"]
