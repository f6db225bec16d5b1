"""The last line of a card: how many icons stand in it, and how many of its facts."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFontMetrics

from reader_app.ui.columns.blocks import Card
from reader_app.ui.columns.faces import Faces
from reader_app.ui.parts import shorten
from reader_app.ui.theme import Space, Theme

__all__ = ["ICONS", "Foot", "fit"]

ICONS = 5  # publications in a row
LEAST = 2  # of them before one of two facts is left out; one more for the others
DOT = " · "


@dataclass(frozen=True, slots=True)
class Foot:
    """`icons` are shown; `more` says how many are not, "" for none; `left`: px from the begin of
    the line to its words."""

    icons: int
    more: str
    left: int
    words: str


def fit(card: Card, faces: Faces, width: int) -> Foot:
    """For a line of `width` px. Where it is too narrow there are fewer icons, then the last facts
    go; only the first fact is ever cut."""
    marks = (faces.glyph + Space.XS) * (card.ready + card.saved)
    return _fit(card.meta, len(card.icons), card.more, faces, width - marks - Space.XS)


@lru_cache(maxsize=1024)
def _fit(meta: str, icons: int, unseen: int, faces: Faces, width: int) -> Foot:
    most, least = min(icons, ICONS), min(icons, LEAST)
    rows = [begin(shown, icons - shown + unseen, faces) for shown in range(most, least - 1, -1)]
    metrics = QFontMetrics(faces.caption.font())
    facts = meta.split(DOT)
    for number in range(len(facts), 0, -1):
        words = DOT.join(facts[:number])
        wide = metrics.horizontalAdvance(words)
        for shown, more, left in rows:
            enough = shown >= min(most, LEAST + (number > 2))
            if enough and left + wide <= width:
                return Foot(shown, more, left, words)
    shown, more, left = rows[-1]
    face = faces.caption
    words = shorten(facts[0], face.family, face.pixels, face.weight.value, max(0, width - left))
    return Foot(shown, more, left, words)


def begin(shown: int, hidden: int, faces: Faces) -> tuple[int, str, int]:
    """So many icons, what is said of the others, and where the words begin."""
    left, more = shown * (faces.icon + Space.XS), ""
    if hidden:
        more = f"+{Theme.number(hidden)}"
        left += QFontMetrics(faces.kicker.font()).horizontalAdvance(more) + Space.XS
    return shown, more, left + (Space.XS if left else 0)
