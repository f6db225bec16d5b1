"""Feeds of every dialect to one shape."""

from reader_app.content.feeds.delivery import entry_keys
from reader_app.content.feeds.own import stated_address
from reader_app.content.feeds.read import read_delivery, read_feed
from reader_app.content.feeds.remote import read_remote, read_remotes

__all__ = [
    "entry_keys",
    "read_delivery",
    "read_feed",
    "read_remote",
    "read_remotes",
    "stated_address",
]
