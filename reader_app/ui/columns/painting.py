"""How a card is painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader_app.ui.columns.blocks import Card
from reader_app.ui.columns.composing import Composed, Text
from reader_app.ui.columns.faces import Faces
from reader_app.ui.columns.foot import Foot, fit
from reader_app.ui.columns.marks import Marks
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CORNER, Mirror, badge, flags
from reader_app.ui.theme import Space

__all__ = ["Brush", "Look"]

DOT = 6  # px
RING = 2
CENTRE = Qt.AlignmentFlag.AlignVCenter
WHOLE = Qt.TextFlag.TextDontClip.value


@dataclass(frozen=True, slots=True)
class Look:
    """How a card is at the moment. `tools`: its small buttons, where they are shown; `over`: the
    one under the pointer, "foot" or "" for none."""

    card: Card
    done: Composed
    faces: Faces
    mirror: Mirror
    hovered: bool
    focused: bool
    tools: Sequence[tuple[str, QRect]]
    over: str


class Brush:
    """Paints cards with the pictures and icons that are there."""

    def __init__(self, kit: Kit, marks: Marks) -> None:
        self._kit, self._marks = kit, marks

    def paint(self, painter: QPainter, look: Look) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._picture(painter, look)
        for text in look.done.texts:
            self._text(painter, look, text)
        if look.card.unread:
            self._dot(painter, look)
        if look.card.progress is not None:
            self._bar(painter, look)
        self._foot(painter, look)
        self._tools(painter, look)
        if look.focused:
            painter.setPen(QPen(QColor(self._kit.theme.tokens.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(look.mirror.row.adjusted(1, 1, -1, -1), CORNER, CORNER)

    # -- parts

    def _colour(self, tone: str) -> QColor:
        return QColor(getattr(self._kit.theme.tokens, tone))

    def _picture(self, painter: QPainter, look: Look) -> None:
        place, sha256 = look.mirror.of(look.done.picture), look.card.picture
        if not sha256 or place.isEmpty():
            return
        density = painter.device().devicePixelRatioF()
        found = self._kit.pictures.area(sha256, place.width(), place.height(), CORNER, density)
        if found is not None and not found.isNull():
            painter.drawPixmap(place.topLeft(), found)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("panel"))
            painter.drawRoundedRect(place, CORNER, CORNER)

    def _text(self, painter: QPainter, look: Look, text: Text) -> None:
        font = text.face.font()
        under = look.hovered and not look.over
        font.setUnderline(under and text is look.done.headline)
        painter.setFont(font)
        painter.setPen(self._colour(text.tone))
        for number, line in enumerate(text.lines):
            place = QRect(text.left, text.top + number * text.face.line, text.width, text.face.line)
            painter.drawText(look.mirror.of(place), flags(text.whole) | WHOLE, line)

    def _dot(self, painter: QPainter, look: Look) -> None:
        headline = look.done.headline
        if headline is not None:
            top = headline.top + (headline.face.line - DOT) // 2
            place = QRect(headline.left - DOT - 3, top, DOT, DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("accent"))
            painter.drawEllipse(look.mirror.of(place))

    def _bar(self, painter: QPainter, look: Look) -> None:
        whole = look.done.bar
        done = QRect(whole)
        done.setWidth(max(whole.height(), round(whole.width() * (look.card.progress or 0))))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, tone in ((whole, "line"), (done, "accent")):
            painter.setBrush(self._colour(tone))
            painter.drawRoundedRect(look.mirror.of(place), 1, 1)

    def _foot(self, painter: QPainter, look: Look) -> None:
        """Icons, how many more there are, the meta line, and how the card is."""
        place, faces = look.done.foot, look.faces
        foot = fit(look.card, faces, place.width())
        self._icons(painter, look, foot)
        self._glyphs(painter, look)
        font = faces.caption.font()
        font.setUnderline(look.over == "foot")
        painter.setFont(font)
        painter.setPen(self._colour("faint"))
        room = look.mirror.of(place.adjusted(foot.left, 0, 0, 0))
        painter.drawText(room, int(look.mirror.leading | CENTRE), foot.words)

    def _glyphs(self, painter: QPainter, look: Look) -> None:
        foot, side = look.done.foot, look.faces.glyph
        right = foot.right() + 1
        density = painter.device().devicePixelRatioF()
        wanted = (("ready", look.card.ready), ("saved-full", look.card.saved))
        for name in (name for name, so in wanted if so):
            right -= side
            place = QRect(right, foot.center().y() - side // 2, side, side)
            tone = self._kit.theme.tokens.faint
            glyph = self._kit.theme.icons.pixmap(name, side, tone, density)
            painter.drawPixmap(look.mirror.of(place).topLeft(), glyph)
            right -= Space.XS

    def _icons(self, painter: QPainter, look: Look, foot: Foot) -> None:
        """With how many more there are."""
        place, side, theme = look.done.foot, look.faces.icon, self._kit.theme
        density = painter.device().devicePixelRatioF()
        left = place.left()
        for one in look.card.icons[: foot.icons]:
            title, icon = self._marks.of(one)
            mark = badge(self._kit.pictures, theme, icon, title, side, density)
            spot = QRect(left, place.top() + (place.height() - side) // 2, side, side)
            painter.drawPixmap(look.mirror.of(spot).topLeft(), mark)
            left += side + Space.XS
        if foot.more:
            painter.setFont(look.faces.kicker.font())
            painter.setPen(self._colour("soft"))
            room = look.mirror.of(QRect(left, place.top(), foot.left, place.height()))
            painter.drawText(room, int(look.mirror.leading | CENTRE), foot.more)

    def _tools(self, painter: QPainter, look: Look) -> None:
        """Over the end of the last line, on the page's ground."""
        if not look.tools:
            return
        theme, side = self._kit.theme, look.faces.glyph
        room = look.tools[0][1].united(look.tools[-1][1])
        painter.fillRect(look.mirror.of(room.adjusted(-Space.S, 0, 0, 0)), self._colour("paper"))
        density = painter.device().devicePixelRatioF()
        icons = {
            "toggle-saved": "saved-full" if look.card.saved else "saved",
            "toggle-read": "unread" if look.card.unread else "read",
            "why": "help",
            "more": "more",
        }
        for name, place in look.tools:
            tone = theme.tokens.ink if name == look.over else theme.tokens.soft
            spot = QRect(0, 0, side, side)
            spot.moveCenter(place.center())
            icon = theme.icons.pixmap(icons[name], side, tone, density)
            painter.drawPixmap(look.mirror.of(spot).topLeft(), icon)
