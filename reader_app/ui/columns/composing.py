"""Where everything of a card stands: planned from left to right, seen in the window's direction."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from reader_app.ui.columns.blocks import Card
from reader_app.ui.columns.faces import Face, Faces, Rank
from reader_app.ui.parts import isolated, wrap
from reader_app.ui.theme import Space

__all__ = ["PAD", "Composed", "Text", "compose", "tools"]

PAD = int(Space.M)  # px round a card's content: where its ring and its dot stand
MOST = {Rank.LEAD: 4, Rank.SECOND: 4, Rank.CARD: 4, Rank.WIDE: 4, Rank.LINE: 2}  # headline lines
WHY = 4  # lines
TALLEST = 440  # px of a lead's picture
BAR = 3  # px
MARK = " · "


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of one face, from `top` down."""

    lines: tuple[str, ...]
    face: Face
    tone: str
    left: int
    top: int
    width: int
    whole: str

    @property
    def height(self) -> int:
        return len(self.lines) * self.face.line

    @property
    def rect(self) -> QRect:
        return QRect(self.left, self.top, self.width, self.height)


@dataclass(slots=True)
class Composed:
    """A card set for one width. `bar`: how far it was read; `foot`: icons, meta line and marks."""

    height: int = 0
    picture: QRect = field(default_factory=QRect)
    texts: list[Text] = field(default_factory=list)
    headline: Text | None = None
    bar: QRect = field(default_factory=QRect)
    foot: QRect = field(default_factory=QRect)


def compose(
    card: Card, rank: Rank, width: int, faces: Faces, *, asked: bool, tall: int = 0
) -> Composed:
    """`width`: of the whole card with its room around; `asked`: with the reason why it is here;
    `tall`: the height to which its picture may grow, the reason not counted."""
    done = settle(card, rank, width, faces, 0)
    if tall > done.height and not done.picture.isEmpty():
        done = settle(card, rank, width, faces, tall - done.height)
    if (asked or card.explained) and card.why:
        text = done.foot
        face, top = faces.caption, done.height - PAD + Space.XS
        top = add(done, card.why, face, "faint", text.left(), top, text.width(), WHY)
        done.height = top + PAD
    return done


def settle(card: Card, rank: Rank, width: int, faces: Faces, spare: int) -> Composed:
    """All but the reason; `spare`: px of height that the picture takes besides."""
    done = Composed()
    left, room, top = PAD, max(40, width - 2 * PAD), PAD
    if card.picture and rank is not Rank.LINE:
        done.picture = picture(rank, left, top, room, spare)
        if rank is Rank.WIDE:
            taken = done.picture.width() + Space.XL
            left, room = left + taken, room - taken
        else:
            top = done.picture.bottom() + 1 + Space.M
    over = MARK.join(isolated(one) for one in (card.kicker, card.mark) if one)
    if over and rank is not Rank.LINE:
        top = add(done, over, faces.kicker, "soft", left, top, room, 1) + Space.XS
    face = faces.headline(rank, room, card)
    most = MOST[rank] + round(2 * (faces.soft - 1))  # large letters need more lines
    top = add(done, card.headline, face, "ink", left, top, room, most)
    done.headline = done.texts[-1]
    if card.standfirst and (most := standing(card, rank)):
        face = faces.standfirst(rank, card)
        top = add(done, card.standfirst, face, "soft", left, top + Space.S, room, most)
    if card.progress is not None:
        done.bar = QRect(left, top + Space.S, room, BAR)
        top = done.bar.bottom() + 1
    high = max(faces.icon if card.icons else 0, faces.caption.line)
    done.foot = QRect(left, top + (Space.XS if rank is Rank.LINE else Space.S), room, high)
    top = done.foot.bottom() + 1
    below = done.picture.bottom() + 1 if rank is Rank.WIDE else 0
    done.height = max(top, below) + PAD
    return done


def tools(card: Card, done: Composed, side: int) -> list[tuple[str, QRect]]:
    """Small buttons at the end of the last line, by what they do."""
    names = list(card.tools)
    names += ["why"] if card.why and not card.explained else []
    names += ["more"] if any(name != card.foot for name, _ in card.choices) else []
    step, foot = side + Space.S, done.foot
    left = foot.right() + 1 - step * len(names)
    top = foot.center().y() - step // 2
    return [(name, QRect(left + n * step, top, step, step)) for n, name in enumerate(names)]


def picture(rank: Rank, left: int, top: int, room: int, spare: int) -> QRect:
    if rank is Rank.WIDE:
        wide = round(room * 0.45)
        return QRect(left, top, wide, round(wide * 9 / 16))
    usual = min(TALLEST, round(room * 9 / 16))
    most = min(round(TALLEST * 1.15), round(room * 3 / 4))
    return QRect(left, top, room, min(usual + spare, max(usual, most)))


def standing(card: Card, rank: Rank) -> int:
    """How many lines of the standfirst there are; small pictures speak for themselves."""
    if rank is Rank.LEAD:
        return 3
    if rank is Rank.LINE:
        return 0
    return 4 if not card.picture or rank is Rank.WIDE else 0


def add(
    done: Composed, text: str, face: Face, tone: str, left: int, top: int, width: int, most: int
) -> int:
    """Sets a text; where it ends."""
    lines = tuple(wrap(text, face.family, face.pixels, face.weight.value, width, most))
    done.texts.append(Text(lines, face, tone, left, top, width, text))
    return top + done.texts[-1].height
