"""Lines that open and close others."""

from collections.abc import Sequence, Set

from reader_app.domain import ArticleRow
from reader_app.ui.phrase import counted, listed, said
from reader_app.ui.story.rows import Kind, Row

__all__ = ["copied", "folded"]


def folded(key: str, text: str, inside: Sequence[Row], unfolded: Set[str]) -> list[Row]:
    """A line for what is folded, and that where its key is among the unfolded ones."""
    open_ = key in unfolded
    state = said("unfolded") if open_ else said("folded")
    row = Row(key, Kind.FOLD, text, spoken=listed((text, state)), unfolded=open_)
    return [row, *(inside if open_ else ())]


def copied(copies: Sequence[ArticleRow]) -> str:
    """How many print the same text, and who."""
    return counted(
        len(copies),
        "{n} copy of this text: {names}",
        "{n} copies of this text: {names}",
        names=listed(dict.fromkeys(row.publication for row in copies)),
    )
