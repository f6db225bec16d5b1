"""Qt models over the library's values."""

from reader_app.ui.models.articles import (
    ArticleModel,
    HeadingRole,
    IdRole,
    RowRole,
    SnippetRole,
    TitleRole,
)
from reader_app.ui.models.listing import DAYS, Listing, framed, merge, with_days
from reader_app.ui.models.moving import (
    FOLDER,
    Moved,
    Spot,
    beside,
    move,
    move_sections,
    overlay,
    rename,
    sort,
    stands_in,
)
from reader_app.ui.models.outline import Kind, Offers, SidebarEntry, ancestry
from reader_app.ui.models.sidebar import EntryRole, SidebarModel
from reader_app.ui.models.steps import Insert, Remove, Step, steps

__all__ = [
    "DAYS",
    "FOLDER",
    "ArticleModel",
    "EntryRole",
    "HeadingRole",
    "IdRole",
    "Insert",
    "Kind",
    "Listing",
    "Moved",
    "Offers",
    "Remove",
    "RowRole",
    "SidebarEntry",
    "SidebarModel",
    "SnippetRole",
    "Spot",
    "Step",
    "TitleRole",
    "ancestry",
    "beside",
    "framed",
    "merge",
    "move",
    "move_sections",
    "overlay",
    "rename",
    "sort",
    "stands_in",
    "steps",
    "with_days",
]
