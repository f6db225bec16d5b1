"""Articles that people have picked: the page of them, the lists, and publishing one's own."""

from reader_app.ui.picks.blocks import marked_by
from reader_app.ui.picks.curating import Curating
from reader_app.ui.picks.lists import PickLists
from reader_app.ui.picks.publish import PublishDialog
from reader_app.ui.picks.spread import PicksSpread

__all__ = ["Curating", "PickLists", "PicksSpread", "PublishDialog", "marked_by"]
