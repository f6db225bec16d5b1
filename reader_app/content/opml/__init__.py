"""Subscription lists: OPML 1.0 to 2.0 in and out, whole or damaged."""

from reader_app.content.opml.read import read_opml
from reader_app.content.opml.write import write_opml

__all__ = ["read_opml", "write_opml"]
