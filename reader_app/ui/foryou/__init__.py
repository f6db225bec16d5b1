"""For You in the window: what the reader may like and why, and all that it has learnt."""

from reader_app.ui.foryou.learnt import LearntSpread
from reader_app.ui.foryou.liking import Liking
from reader_app.ui.foryou.spread import ForYouSpread

__all__ = ["ForYouSpread", "LearntSpread", "Liking"]
