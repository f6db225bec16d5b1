"""The front page: the day's stories, what the reader left in the middle, and what they saved."""

from reader_app.ui.front.spread import FrontSpread

__all__ = ["FrontSpread"]
