"""Lists of articles that somebody has chosen, of whatever kind."""

from reader_app.content.picks.read import read_links

__all__ = ["read_links"]
