"""A page of columns: blocks laid out for the room there is, read with mouse, keys and ears."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader_app.ui.columns.blocks import Block
from reader_app.ui.columns.canvas import Canvas
from reader_app.ui.columns.card import CardButton
from reader_app.ui.columns.offer import Offer
from reader_app.ui.columns.spread import More
from reader_app.ui.columns.walking import beside
from reader_app.ui.kit import Kit
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space

__all__ = ["ColumnsView"]

LOOKED_AT = 1000  # ms in sight, after which a card counts as seen
STEP = 48  # px of an arrow of the scroll bar, and what stays in sight of the page before
ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
COMMANDS = frozenset("toggle-read toggle-saved browser copy-link".split())

Place = tuple[str, int, str]
"""The card on top, px from there to the top of the room, and the card that had the focus."""


class ColumnsView(QScrollArea):
    """Shows blocks. `opened`: a card was pressed; `pressed`: a button of a heading or a note;
    `choice`: one of a card's choices, or a command of the window for it ("toggle-saved",
    "toggle-read", "browser", "copy-link"); `menu`: its menu is wanted at a place of the screen;
    `taken`: what was offered is wanted."""

    opened = Signal(str)
    pressed = Signal(str)
    choice = Signal(str, str)
    menu = Signal(str, QPoint)
    taken = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._current: CardButton | None = None
        self._seen: set[str] = set()
        self._page = ""
        self._places: dict[str, Place] = {}  # of pages that were left
        self.touched = False  # the reader has scrolled, or was at a card, since they came
        self._moving = False  # it is not the reader who scrolls
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas = Canvas(kit, self._made, self.pressed.emit)
        self.setWidget(self._canvas)
        self._offer = Offer(kit.theme, self)
        self._offer.clicked.connect(self.taken)
        self._dwell = QTimer(self, singleShot=True, interval=LOOKED_AT)
        self._dwell.timeout.connect(self._saw)
        self.verticalScrollBar().setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        kit.theme.changed.connect(self._dress)

    # -- what is shown

    def turn_to(self, page: str) -> None:
        """What is shown from now on is the page of this key. Where another one was left is kept:
        whoever comes back to it finds it so."""
        if page != self._page:
            self._places[self._page] = self._place()
            self._page = page
            self._seen.clear()

    def arrive(self) -> None:
        """The reader has come for another visit."""
        self.touched = False

    def show_blocks(
        self,
        title: str,
        blocks: Sequence[Block],
        *,
        note: str = "",
        name: str = "",
        steady: bool = True,
    ) -> None:
        """Another page, or the same made anew: a card that stays keeps its focus, and where the
        reader is does not move; not `steady`: from the top. `note` stands under the title; `name`:
        what the page is called for a screen reader, where that is not its title."""
        place = self._places.pop(self._page, None) or self._place()
        self._canvas.say(title, note, name or title)
        if self._current in self._canvas.fill(blocks):
            self._current = None
        self._lay_out(place if steady else ("", 0, ""))
        self._dwell.start()

    def offer(self, text: str) -> None:
        """Say over the page that there is more, and wait until it is wanted; "" nothing."""
        self._offer.say(text)

    @property
    def blocks(self) -> list[Block]:
        """What is shown, from top to bottom."""
        return self._canvas.blocks

    def order(self) -> list[str]:
        """The keys of the cards, in reading order."""
        return [one.card.key for one in self._canvas.cards]

    def card(self, key: str) -> CardButton | None:
        """The first card of a key."""
        return next((one for one in self._canvas.cards if one.card.key == key), None)

    @property
    def current(self) -> str:
        """The key of the card that has the focus or had it last, "" where none had."""
        return self._current.card.key if self._current is not None else ""

    @property
    def at_top(self) -> bool:
        return self.verticalScrollBar().value() == 0

    def seen(self) -> frozenset[str]:
        """The keys that were in sight for a second."""
        return frozenset(self._seen)

    def offered(self, key: str) -> More:
        """A card's choices, for a menu."""
        card = self.card(key)
        choices = card.card.choices if card is not None else ()
        return [(words, partial(self.choice.emit, key, name)) for name, words in choices]

    def entrance(self) -> QWidget:
        """The card that had the focus, else the first."""
        if self._current is not None:
            return self._current
        return next(iter((*self._canvas.cards, *self._canvas.buttons())), self._canvas)

    # -- what the reader does

    def act(self, name: str) -> None:
        """One of the window's commands, see `Spread.act`."""
        match name:
            case "next":
                self.step(1)
            case "previous":
                self.step(-1)
            case "read-on":
                self._turn(1)
            case "read-back":
                self._turn(-1)
            case "why" if self._current is not None:
                self.wonder(self._current)
            case _ if name in COMMANDS and self._current is not None:
                self.choice.emit(self._current.card.key, name)

    def step(self, way: int) -> None:
        """The focus to the next card in reading order."""
        cards = self._canvas.cards
        if self._current is None or not self._current.hasFocus():
            self._go(self._current if self._in_sight(self._current) else self._first_in_sight())
        elif 0 <= (place := cards.index(self._current) + way) < len(cards):
            self._go(cards[place])

    def wonder(self, card: CardButton) -> None:
        """Why a card stands here, or no longer."""
        if card.card.why:
            place = self._place()
            card.wonder()
            self._lay_out(place)
            self.ensureWidgetVisible(card, 0, Space.S)
            if card.wondering:
                announce(card, card.card.why)

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cards, way = self._canvas.cards, ARROWS.get(Qt.Key(event.key()))
        if way is not None and self._current is not None and self._current.hasFocus():
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._go(beside(self._current, cards, *way, mirrored=mirrored))
            return
        match event.key():
            case Qt.Key.Key_PageDown:
                self._turn(1)
            case Qt.Key.Key_PageUp:
                self._turn(-1)
            case Qt.Key.Key_Home if cards:
                self._go(cards[0])
                self.verticalScrollBar().setValue(0)
            case Qt.Key.Key_End if cards:
                self._go(cards[-1])
            case _:
                event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer.place()
        if event.size().width() != event.oldSize().width():
            self._lay_out(self._place())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dwell.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._dwell.stop()

    # -- inside: the places

    def _lay_out(self, place: Place) -> None:
        """Everything in its place, and the reader where they are."""
        room, bar = self.viewport().size(), self.verticalScrollBar()
        coming = bar.sizeHint().width() if room.width() == self.width() else 0
        self._canvas.fit(room, coming)
        key, offset, focus = place
        anchor = self.card(key) if key else None
        bar.setRange(0, max(0, self._canvas.height() - self.viewport().height()))
        if anchor is not None:
            self._scroll(anchor.y() - offset)
        elif not key:
            self._scroll(0)
        if self._current is None and focus:
            self._current = self.card(focus)

    def _place(self) -> Place:
        """Where the reader is."""
        first = None if self.at_top else self._first_in_sight()
        if first is None:
            return "", 0, self.current
        return first.card.key, first.y() - self.verticalScrollBar().value(), self.current

    def _first_in_sight(self) -> CardButton | None:
        cards, above = self._canvas.cards, self.verticalScrollBar().value()
        below = (one for one in cards if one.y() + one.height() // 2 > above)
        return next(below, cards[-1] if cards else None)

    def _in_sight(self, card: CardButton | None) -> bool:
        """Whether its middle is."""
        if card is None:
            return False
        above = self.verticalScrollBar().value()
        return above <= card.y() + card.height() // 2 < above + self.viewport().height()

    def _scroll(self, value: int) -> None:
        """By ourselves."""
        self._moving = True
        self.verticalScrollBar().setValue(value)
        self._moving = False

    def _scrolled(self) -> None:
        self.touched = self.touched or not self._moving
        self._dwell.start()

    # -- inside: the reader

    def _made(self, card: CardButton) -> None:
        card.clicked.connect(lambda: self.opened.emit(card.card.key))
        card.asked.connect(lambda place: self.menu.emit(card.card.key, place))
        card.entered.connect(lambda by_hand: self._entered(card, by_hand=by_hand))
        card.acted.connect(lambda name: self._acted(card, name))

    def _go(self, card: CardButton | None) -> None:
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(card, 0, Space.S)

    def _entered(self, card: CardButton, *, by_hand: bool) -> None:
        self._current = card
        self.touched = self.touched or by_hand

    def _acted(self, card: CardButton, name: str) -> None:
        self._current = card
        if name == "why":
            self.wonder(card)
        elif name == "more":
            place = card.tool("more").bottomLeft()
            self.menu.emit(card.card.key, card.mapToGlobal(place))
        else:
            self.choice.emit(card.card.key, name)

    def _turn(self, way: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * max(STEP, self.viewport().height() - STEP))

    def _saw(self) -> None:
        if self.isVisible():
            self._seen.update(one.card.key for one in self._canvas.cards if self._in_sight(one))

    def _dress(self) -> None:
        place = self._place()
        self._canvas.dress()
        self._lay_out(place)
