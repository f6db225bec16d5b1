"""Feeds of every dialect to one shape."""

from reader_app.content.feeds.read import read_feed

__all__ = ["read_feed"]
