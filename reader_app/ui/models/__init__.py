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
from reader_app.ui.models.outline import Kind, SidebarEntry
from reader_app.ui.models.sidebar import EntryRole, SidebarModel
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
    "TitleRole",
    "framed",
    "merge",
    "steps",
    "with_days",
]
