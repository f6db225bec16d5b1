"""One card of a page: a button that is painted as a newspaper sets a story."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader_app.ui.columns.blocks import Card
from reader_app.ui.columns.composing import ICONS, PAD, Composed, Text, compose
from reader_app.ui.columns.faces import Faces, Rank
from reader_app.ui.columns.marks import Marks
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CORNER, Mirror, badge, flags, shorten
from reader_app.ui.phrase import counted, listed, said
from reader_app.ui.theme import Space

__all__ = ["CardButton"]

DOT = 7  # px
RING = 2
GLYPHS = (("saved", "saved-full"), ("ready", "ready"))
"""What a card says of itself, and the icon for it, from the end of its last line."""


class CardButton(QAbstractButton):
    """A press opens it. `asked`: for its menu, at a place of the screen; `entered`: it has got the
    focus."""

    asked = Signal(QPoint)
    entered = Signal()

    def __init__(self, kit: Kit, marks: Marks, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._marks = kit, marks
        self.card = Card("", "")
        self.turn = 0  # how many cards of the same key stand before it
        self._rank = Rank.CARD
        self.wondering = False  # the reader wants to know why it stands here
        self._faces: Faces | None = None
        self._composed = Composed()
        self._width = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def present(self, card: Card, turn: int) -> None:
        self.turn = turn
        if card != self.card:
            self.card, self._width = card, 0
            self.setText(card.headline)
            self.setAccessibleName(spoken(card))
            self.setAccessibleDescription(card.why)
            self.update()

    def wonder(self) -> None:
        """Show why it stands here, or no longer."""
        self.wondering = not self.wondering
        self._width = 0

    def set(self, rank: Rank, width: int, faces: Faces) -> int:
        """The height it takes as what it is, at a width."""
        if (rank, width) != (self._rank, self._width) or faces is not self._faces:
            self._rank, self._width, self._faces = rank, width, faces
            self._composed = compose(self.card, rank, width, faces, asked=self.wondering)
            self.update()
        return self._composed.height

    def wants(self, sha256: str) -> bool:
        """Whether it shows this picture."""
        icons = (self._marks.of(one)[1] for one in self.card.icons[:ICONS])
        return sha256 == self.card.picture or sha256 in icons

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()  # Space reads on

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.setDown(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(QPoint(PAD, self._composed.foot.top()))
        self.asked.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror = Mirror(self.rect(), self.layoutDirection())
        self._paint_picture(painter, mirror)
        for text in self._composed.texts:
            self._paint_text(painter, mirror, text)
        if self.card.unread:
            self._paint_dot(painter, mirror)
        if self.card.progress is not None:
            self._paint_bar(painter, mirror)
        self._paint_foot(painter, mirror)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._kit.theme.tokens.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), CORNER, CORNER)
        painter.end()

    # -- parts

    def _paint_picture(self, painter: QPainter, mirror: Mirror) -> None:
        place, sha256 = mirror.of(self._composed.picture), self.card.picture
        if not sha256 or place.isEmpty():
            return
        density = self.devicePixelRatioF()
        found = self._kit.pictures.area(sha256, place.width(), place.height(), CORNER, density)
        if found is not None and not found.isNull():
            painter.drawPixmap(place.topLeft(), found)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._kit.theme.tokens.panel))
        painter.drawRoundedRect(place, CORNER, CORNER)

    def _paint_text(self, painter: QPainter, mirror: Mirror, text: Text) -> None:
        font = text.face.font()
        font.setUnderline(text is self._composed.headline and self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._kit.theme.tokens, text.tone)))
        for number, line in enumerate(text.lines):
            top = text.top + number * text.face.line
            place = mirror.of(QRect(text.left, top, text.width, text.face.line))
            painter.drawText(place, flags(text.whole), line)

    def _paint_dot(self, painter: QPainter, mirror: Mirror) -> None:
        headline = self._composed.headline
        if headline is None:
            return
        top = headline.top + (headline.face.line - DOT) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._kit.theme.tokens.accent))
        painter.drawEllipse(mirror.of(QRect(headline.left - DOT - 3, top, DOT, DOT)))

    def _paint_bar(self, painter: QPainter, mirror: Mirror) -> None:
        whole = self._composed.bar
        done = QRect(whole)
        done.setWidth(max(3, round(whole.width() * (self.card.progress or 0))))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, tone in ((whole, "line"), (done, "accent")):
            painter.setBrush(QColor(getattr(self._kit.theme.tokens, tone)))
            painter.drawRoundedRect(mirror.of(place), 1, 1)

    def _paint_foot(self, painter: QPainter, mirror: Mirror) -> None:
        foot, faces, tokens = self._composed.foot, self._faces, self._kit.theme.tokens
        if foot.isEmpty() or faces is None:
            return
        left = self._paint_icons(painter, mirror, foot, faces)
        right = foot.right() + 1
        density = self.devicePixelRatioF()
        for state, name in GLYPHS:
            if getattr(self.card, state):
                right -= faces.glyph
                place = QRect(right, foot.center().y() - faces.glyph // 2, faces.glyph, faces.glyph)
                glyph = self._kit.theme.icons.pixmap(name, faces.glyph, tokens.faint, density)
                painter.drawPixmap(mirror.of(place).topLeft(), glyph)
                right -= Space.XS
        face = faces.caption
        width = max(0, right - left - Space.XS)
        meta = shorten(self.card.meta, face.family, face.pixels, face.weight.value, width)
        painter.setFont(face.font())
        painter.setPen(QColor(tokens.faint))
        place = mirror.of(QRect(left, foot.top(), width, foot.height()))
        painter.drawText(place, int(mirror.leading | Qt.AlignmentFlag.AlignVCenter), meta)

    def _paint_icons(self, painter: QPainter, mirror: Mirror, foot: QRect, faces: Faces) -> int:
        """Publications in a row, and how many more there are; where the words begin."""
        left, theme = foot.left(), self._kit.theme
        density = self.devicePixelRatioF()
        for one in self.card.icons[:ICONS]:
            title, icon = self._marks.of(one)
            mark = badge(self._kit.pictures, theme, icon, title, faces.icon, density)
            top = foot.top() + (foot.height() - faces.icon) // 2
            place = mirror.of(QRect(left, top, faces.icon, faces.icon))
            painter.drawPixmap(place.topLeft(), mark)
            left += faces.icon + Space.XS
        more = self.card.more + max(0, len(self.card.icons) - ICONS)
        if more:
            words = f"+{theme.number(more)}"
            font = faces.kicker.font()
            painter.setFont(font)
            painter.setPen(QColor(theme.tokens.soft))
            wide = painter.fontMetrics().horizontalAdvance(words)
            place = mirror.of(QRect(left, foot.top(), wide, foot.height()))
            painter.drawText(place, int(mirror.leading | Qt.AlignmentFlag.AlignVCenter), words)
            left += wide + Space.XS
        return left + (Space.XS if left > foot.left() else 0)


def spoken(card: Card) -> str:
    """A card for a screen reader: what it says, then how it is."""
    share = round((card.progress or 0) * 100)
    states = (
        card.headline,
        card.kicker,
        card.mark,
        said("unread") if card.unread else "",
        said("saved") if card.saved else "",
        said("ready offline") if card.ready else "",
        said("{share} % read", share=share) if card.progress is not None else "",
        card.meta,
        counted(card.more, "and {n} more publication", "and {n} more publications")
        if card.more
        else "",
    )
    return listed([one for one in states if one])
