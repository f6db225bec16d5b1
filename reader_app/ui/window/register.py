"""The pages that have all the room, each made when it is first wanted."""

from reader_app.ui.columns import Routes
from reader_app.ui.foryou import ForYouSpread, LearntSpread
from reader_app.ui.front import FrontSpread
from reader_app.ui.kit import Kit
from reader_app.ui.muting import MutedSpread
from reader_app.ui.picks import PicksSpread
from reader_app.ui.story import StorySpread
from reader_app.ui.window.spreads import Spreads

__all__ = ["register"]


def register(spreads: Spreads, kit: Kit, routes: Routes) -> None:
    """One line for each kind of page: what its keys begin with, and how it is made."""
    spreads.add("front", lambda: FrontSpread(kit, routes))
    spreads.add("story", lambda: StorySpread(kit, routes))
    spreads.add("foryou", lambda: ForYouSpread(kit, routes))
    spreads.add("taste", lambda: LearntSpread(kit, routes))
    spreads.add("picks", lambda: PicksSpread(kit, routes))
    spreads.add("muted", lambda: MutedSpread(kit, routes))
