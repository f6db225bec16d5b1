"""Where the parts of a page stand for the room there is: columns, rows, what lies below what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from reader_app.ui.columns.composing import PAD
from reader_app.ui.columns.faces import Rank
from reader_app.ui.theme import page_margin

__all__ = ["Sheet"]

WIDEST = 1200  # px of the page
NARROWEST = 250  # px of a column of cards
GUTTER = 2 * PAD
GAP = 8  # px between rows; each card has room of its own besides

Height = Callable[[int, Rank, int, int], int]
"""The height of a card by its number, rank and width; the last: to which its picture may grow."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A card by its number, as what, and where."""

    number: int
    rank: Rank
    rect: QRect


class Sheet:
    """`width`: of the room; `soft`: how much wider letters need columns. Cards reach `PAD` beyond
    the columns, into gutters and margins."""

    def __init__(self, width: int, soft: float) -> None:
        self.width = max(120, min(round(WIDEST * soft), width - 2 * page_margin(width)))
        self.left = (width - self.width) // 2
        narrowest = round(NARROWEST * soft)
        self.columns = next(
            (n for n in (3, 2) if self.width >= n * narrowest + (n - 1) * GUTTER), 1
        )

    def column(self, first: int, span: int = 1) -> tuple[int, int]:
        """Left edge and width of a card over columns, with its room around."""
        step = (self.width + GUTTER) / self.columns
        left = self.left + round(first * step) - PAD
        right = self.left + round((first + span) * step) - GUTTER + PAD
        return left, right - left

    def lead(self, numbers: Sequence[int], top: int, height: Height) -> tuple[list[Placed], int]:
        """The first card large, the others beside it, below where there is no room beside."""
        first, beside = numbers[0], numbers[1:]
        if self.columns < 3 or not beside:
            placed, top = self._stack([first], Rank.LEAD, 0, self.columns, top, height)
            more, top = self.rows(beside, top, height, Rank.SECOND)
            return placed + more, top
        more, other = self._stack(beside, Rank.SECOND, self.columns - 1, 1, top, height)
        tall = other - top - GAP  # so that both end alike
        placed, end = self._stack([first], Rank.LEAD, 0, self.columns - 1, top, height, tall)
        return placed + more, max(end, other)

    def rows(
        self, numbers: Sequence[int], top: int, height: Height, rank: Rank
    ) -> tuple[list[Placed], int]:
        """As many beside each other as there are columns; one that is alone in its row has two of
        them."""
        placed: list[Placed] = []
        for start in range(0, len(numbers), self.columns):
            row = numbers[start : start + self.columns]
            alone = len(row) == 1 and self.columns > 1 and rank is not Rank.LINE
            tallest = 0
            for place, number in enumerate(row):
                left, width = self.column(place, 2 if alone else 1)
                kind = Rank.WIDE if alone else rank
                high = height(number, kind, width, 0)
                placed.append(Placed(number, kind, QRect(left, top, width, high)))
                tallest = max(tallest, high)
            top += tallest + (0 if rank is Rank.LINE else GAP)
        return placed, top

    def _stack(
        self,
        numbers: Sequence[int],
        rank: Rank,
        first: int,
        span: int,
        top: int,
        height: Height,
        tall: int = 0,
    ) -> tuple[list[Placed], int]:
        placed = []
        left, width = self.column(first, span)
        for number in numbers:
            high = height(number, rank, width, tall)
            placed.append(Placed(number, rank, QRect(left, top, width, high)))
            top += high + GAP
        return placed, top
