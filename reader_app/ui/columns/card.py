"""One card of a page: a button that is painted as a newspaper sets a story."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget

from reader_app.ui.columns.blocks import Card
from reader_app.ui.columns.composing import PAD, Composed, compose, tools
from reader_app.ui.columns.faces import Faces, Rank
from reader_app.ui.columns.foot import ICONS, Foot, fit
from reader_app.ui.columns.marks import Marks
from reader_app.ui.columns.painting import Brush, Look
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Mirror
from reader_app.ui.phrase import counted, listed, said
from reader_app.ui.plain import tip

__all__ = ["CardButton"]

BY_HAND = frozenset(
    (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.MouseFocusReason,
    )
)
BY_KEYS = Qt.WidgetAttribute.WA_KeyboardFocusChange  # else nobody asks where the focus is
NAMED = 12  # publications that a tooltip lists


class CardButton(QAbstractButton):
    """A press opens it. `asked`: for its menu, at a place of the screen; `entered`: it has got the
    focus, by the reader's hand or not; `acted`: one of its small buttons or its last line was
    pressed."""

    asked = Signal(QPoint)
    entered = Signal(bool)
    acted = Signal(str)

    def __init__(self, kit: Kit, marks: Marks, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._marks = kit, marks
        self._brush = Brush(kit, marks)
        self.card = Card("", "")
        self.turn = 0  # how many cards of the same key stand before it
        self.wondering = False  # the reader wants to know why it stands here
        self._faces: Faces | None = None
        self._composed = Composed()
        self._shape: tuple[Rank, int, int, bool] | None = None
        self._over = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def present(self, card: Card, turn: int) -> None:
        self.turn = turn
        if card != self.card:
            self.card, self._shape = card, None
            self.setText(card.headline)
            self.setAccessibleName(spoken(card))
            self.setAccessibleDescription(card.why)
            self.update()

    def wonder(self) -> None:
        """Show why it stands here, or no longer."""
        self.wondering = not self.wondering

    def set(self, rank: Rank, width: int, faces: Faces, tall: int = 0) -> int:
        """The height it takes as what it is, at a width; `tall` as in `compose`."""
        shape = rank, width, tall, self.wondering
        if shape != self._shape or faces is not self._faces:
            self._shape, self._faces = shape, faces
            self._composed = compose(self.card, rank, width, faces, asked=self.wondering, tall=tall)
            self.update()
        return self._composed.height

    def wants(self, sha256: str) -> bool:
        """Whether it shows this picture."""
        icons = (self._marks.of(one)[1] for one in self.card.icons[:ICONS])
        return sha256 == self.card.picture or sha256 in icons

    def tool(self, name: str) -> QRect:
        """Where a small button is, empty where there is none."""
        return next((rect for one, rect in self._tools() if one == name), QRect())

    @property
    def foot(self) -> QRect:
        """Where icons and meta are."""
        return self._mirror().of(self._composed.foot)

    def last_line(self) -> Foot:
        """What of icons and meta fits."""
        assert self._faces is not None
        return fit(self.card, self._faces, self._composed.foot.width())

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.card.foot:
                self.acted.emit(self.card.foot)
            else:
                self.click()
        else:
            event.ignore()  # Space reads on

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position().toPoint())
        pressed = event.button() == Qt.MouseButton.LeftButton and self.isDown()
        if pressed and over:
            self.setDown(False)
            self.acted.emit(self.card.foot if over == "foot" else over)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(self.foot.topLeft())
        self.asked.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(event.reason() in BY_HAND)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._hint(event.pos())), self)
            return True
        if event.type() == QEvent.Type.HoverLeave:
            self._over = ""
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._faces is None:
            return
        painter = QPainter(self)
        hovered = self.underMouse()
        look = Look(
            self.card,
            self._composed,
            self._faces,
            self._mirror(),
            hovered,
            self.hasFocus() and self.window().testAttribute(BY_KEYS),
            tools(self.card, self._composed, self._faces.glyph) if hovered else (),
            self._over,
        )
        self._brush.paint(painter, look)
        painter.end()

    # -- inside

    def _mirror(self) -> Mirror:
        return Mirror(self.rect(), self.layoutDirection())

    def _tools(self) -> list[tuple[str, QRect]]:
        """Where they are seen."""
        if self._faces is None:
            return []
        mirror = self._mirror()
        found = tools(self.card, self._composed, self._faces.glyph)
        return [(name, mirror.of(rect)) for name, rect in found]

    def _at(self, place: QPoint) -> str:
        """What is at a place: a small button, "foot" where that leads elsewhere, "" the card."""
        found = next((name for name, rect in self._tools() if rect.contains(place)), "")
        if not found and self.card.foot and self.foot.contains(place):
            return "foot"
        return found

    def _hover(self, place: QPoint) -> None:
        over = self._at(place)
        if over != self._over:
            self._over = over
            self.update()

    def _hint(self, place: QPoint) -> str:
        match self._at(place):
            case "toggle-saved":
                return said("Remove from saved") if self.card.saved else said("Save")
            case "toggle-read":
                return said("Mark as read") if self.card.unread else said("Mark as unread")
            case "why":
                return said("Why is this here?")
            case "more":
                return said("More")
        if not self.foot.adjusted(0, 0, 0, PAD).contains(place):
            return ""
        names = [self._marks.of(one)[0] for one in self.card.icons[:NAMED]]
        more = self.card.more + max(0, len(self.card.icons) - NAMED)
        whole = self.card.meta if self.last_line().words != self.card.meta else ""
        words = [whole, listed([name for name in names if name])]
        if more:
            words.append(counted(more, "and {n} more publication", "and {n} more publications"))
        if self.card.ready:
            words.append(said("Ready offline"))
        return "\n".join(one for one in words if one)


def spoken(card: Card) -> str:
    """A card for a screen reader: what it says, then how it is."""
    share = round((card.progress or 0) * 100)
    more = counted(card.more, "and {n} more publication", "and {n} more publications")
    states = (
        card.headline,
        card.kicker,
        card.mark,
        said("unread") if card.unread else "",
        said("saved") if card.saved else "",
        said("ready offline") if card.ready else "",
        said("{share} % read", share=share) if card.progress is not None else "",
        card.meta,
        more if card.more else "",
    )
    return listed([one for one in states if one])
