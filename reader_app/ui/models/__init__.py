"""Qt models over the library's values."""

from reader_app.ui.models.articles import (
    ArticleModel,
    HeadingRole,
    IdRole,
    RowRole,
    SnippetRole,
)
from reader_app.ui.models.listing import DAYS, Listing, merge, with_days
from reader_app.ui.models.sidebar import EntryRole, Kind, SidebarEntry, SidebarModel
from reader_app.ui.models.steps import Step, steps

__all__ = [
    "DAYS",
    "ArticleModel",
    "EntryRole",
    "HeadingRole",
    "IdRole",
    "Kind",
    "Listing",
    "RowRole",
    "SidebarEntry",
    "SidebarModel",
    "SnippetRole",
    "Step",
    "merge",
    "steps",
    "with_days",
]
