"""The window: the only package that knows Qt."""

from reader_app.ui.app import run

__all__ = ["run"]
