"""Subscription lists in the window: looked at, chosen from, followed, written."""

from reader_app.ui.lists.lists import Lists

__all__ = ["Lists"]
