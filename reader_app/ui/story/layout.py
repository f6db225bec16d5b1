"""Where the columns of a story's page stand, for the room and the size of text there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from reader_app.ui.story.rows import Kind, Row
from reader_app.ui.theme import Space, TextSize, Theme, grid, page_margin

__all__ = ["Columns"]

WIDEST = 1040  # px of the page at the usual size of text
WIDE = 720  # px, from where publications have a column of their own
SOURCE = 184  # px of that column
RAIL = 32  # px: the line of time with its dots
TIMED = (Kind.REPORT, Kind.COPY)
GUTTER = 16  # px beside the lines under an article


@dataclass(frozen=True, slots=True)
class Columns:
    """Px from the leading edge of the view; `left` and `right` bound all of it. `time`: where
    times end, `rail`: the middle of the line of time, `source`: of publications, `text`: of
    headlines; both are the same where there is little room. `timed`: there is a line of time."""

    left: int
    right: int
    time: int
    rail: int
    source: int
    text: int
    wide: bool
    timed: bool = True

    @classmethod
    def of(cls, theme: Theme, width: int, rows: Sequence[Row]) -> "Columns":
        """For a page of `width` px with these lines."""
        room = min(theme.wide(WIDEST), width - 2 * page_margin(width))
        left = (width - room) // 2
        metrics = QFontMetrics(theme.font(TextSize.CAPTION))
        times = (metrics.horizontalAdvance(row.at) for row in rows if row.kind in TIMED)
        time = left + grid(max(times, default=0))
        source = time + RAIL
        wide = width >= theme.wide(WIDE)
        text = source + theme.wide(SOURCE) + Space.L if wide else source
        return cls(left, left + room, time, time + RAIL // 2, source, text, wide)

    @classmethod
    def under(cls, width: int) -> "Columns":
        """For lines under an article, whose dots hang in the gutter."""
        return cls(
            GUTTER, width - GUTTER, GUTTER, GUTTER // 2, GUTTER, GUTTER, wide=False, timed=False
        )
