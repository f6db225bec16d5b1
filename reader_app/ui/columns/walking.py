"""Which card lies beside another one, as the eye sees it."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

__all__ = ["beside"]

NEAR = 24  # px: cards that begin so close to each other are one row
Card = TypeVar("Card", bound=QWidget)


def beside(
    one: Card, cards: Sequence[Card], right: int, down: int, *, mirrored: bool
) -> Card | None:
    """The nearest card in a direction, -1, 0 or 1 each way; to the sides, where there is none, the
    next in reading order. None at the page's end."""
    here = one.geometry()
    if down:
        across = here.center().x()

        def distance(card: Card) -> tuple[int, int]:
            place = card.geometry()
            away = place.y() - here.bottom() if down > 0 else here.y() - place.bottom()
            return max(0, away) // NEAR, abs(place.center().x() - across)

        found = [card for card in cards if card is not one and beyond(card, one, down)]
        return min(found, key=distance, default=None)
    way = -right if mirrored else right
    place = cards.index(one) + way
    return cards[place] if 0 <= place < len(cards) else None


def beyond(card: QWidget, one: QWidget, down: int) -> bool:
    """Whether it lies wholly below (1) or above (-1) the other one."""
    above, below = (one, card) if down > 0 else (card, one)
    return below.y() >= above.geometry().bottom() - 1
