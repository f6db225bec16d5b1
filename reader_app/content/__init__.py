"""Bytes in, values out, no I/O: feeds, pages, pictures, subscription lists, clean HTML."""

from reader_app.content.render import render, render_article
from reader_app.content.sanitise import sanitise

__all__ = [
    "render",
    "render_article",
    "sanitise",
]
