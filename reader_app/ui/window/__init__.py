"""The main window."""

from reader_app.ui.window.main import MainWindow

__all__ = ["MainWindow"]
