"""A page of columns: blocks laid out for the room there is, read with mouse, keys and ears."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader_app.ui.columns.blocks import Block, Card, Cards, End, Heading, Lead, Lines, Note
from reader_app.ui.columns.card import CardButton
from reader_app.ui.columns.faces import Faces, Rank
from reader_app.ui.columns.marks import Marks
from reader_app.ui.columns.offer import Offer
from reader_app.ui.columns.plates import Plate, plate
from reader_app.ui.columns.sheet import Placed, Sheet
from reader_app.ui.columns.spread import More
from reader_app.ui.columns.walking import beside
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

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


class Part:
    """One block with the widgets that show it."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.cards: list[CardButton] = []
        self.plate: Plate | None = None

    def given(self) -> tuple[Card, ...]:
        match self.block:
            case Lead(card, more):
                return (card, *more)
            case Cards(cards) | Lines(cards):
                return cards
            case _:
                return ()


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
        self._kit = kit
        self._parts: list[Part] = []
        self._cards: list[CardButton] = []  # in reading order
        self._current: CardButton | None = None
        self._seen: set[str] = set()
        self.touched = False  # the reader has scrolled, pressed or gone somewhere since they came
        self._moving = False  # it is not the reader who scrolls
        self._page = ""
        self._places: dict[str, Place] = {}  # of pages that were left
        self._faces = Faces(kit.theme)
        self._marks = Marks(kit, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(STEP)
        self._canvas = QWidget()
        self._canvas.setProperty("ground", "paper")
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label(kit.theme, "", TextSize.TITLE, wrap=True, parent=self._canvas)
        self._note = Label(kit.theme, "", TextSize.CAPTION, tone="faint", parent=self._canvas)
        self.setWidget(self._canvas)
        self._dwell = QTimer(self, singleShot=True, interval=LOOKED_AT)
        self._dwell.timeout.connect(self._saw)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._offer = Offer(kit.theme, self)
        self._offer.clicked.connect(self.taken)
        self._marks.arrived.connect(self._canvas.update)
        kit.pictures.arrived.connect(self._picture)
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

    def offer(self, text: str) -> None:
        """Say over the page that there is more, and wait until it is wanted; "" nothing."""
        self._offer.say(text)

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
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._canvas.setAccessibleName(name or title)
        self._fill(blocks)
        self._lay_out()
        self._marks.ask()
        if steady:
            self._restore(place)
        else:
            self._scroll(0)
        self._dwell.start()

    def order(self) -> list[str]:
        """The keys of the cards, in reading order."""
        return [one.card.key for one in self._cards]

    def card(self, key: str) -> CardButton | None:
        """The first card of a key."""
        return next((one for one in self._cards if one.card.key == key), None)

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
        if self._cards:
            return self._cards[0]
        buttons = (part.plate.focus() for part in self._parts if part.plate is not None)
        return next((one for one in buttons if one is not None), self._canvas)

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
        if not self._cards:
            return
        if self._current is None:
            self._go(self._first_in_sight())
            return
        place = self._cards.index(self._current) + way
        if 0 <= place < len(self._cards):
            self._go(self._cards[place])

    def wonder(self, card: CardButton) -> None:
        """Why a card stands here, or no longer."""
        if card.card.why:
            place = self._place()
            card.wonder()
            self._lay_out()
            self._restore(place)
            self.ensureWidgetVisible(card, 0, Space.S)
            if card.wondering:
                announce(card, card.card.why)

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self._current if self._current is not None and self._current.hasFocus() else None
        if focus is not None and (way := ARROWS.get(Qt.Key(event.key()))) is not None:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            found = beside(focus, self._cards, *way, mirrored=mirrored)
            if found is not None:
                self._go(found)
            return
        match event.key():
            case Qt.Key.Key_PageDown:
                self._turn(1)
            case Qt.Key.Key_PageUp:
                self._turn(-1)
            case Qt.Key.Key_Home if self._cards:
                self._go(self._cards[0])
                self.verticalScrollBar().setValue(0)
            case Qt.Key.Key_End if self._cards:
                self._go(self._cards[-1])
            case _:
                event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer.place()
        if event.size().width() != event.oldSize().width() and self._parts:
            place = self._place()
            self._lay_out()
            self._restore(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dwell.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._dwell.stop()

    # -- inside: the widgets

    def _fill(self, blocks: Sequence[Block]) -> None:
        """Gives each block its widgets; those of cards that stay, stay."""
        have = {self._named(one): one for one in self._cards}
        plates = {part.block: part.plate for part in self._parts if part.plate is not None}
        self._parts = [Part(block) for block in blocks]
        self._cards, met = [], Counter[str]()
        for part in self._parts:
            if isinstance(part.block, Heading | Note | End):
                part.plate = plates.pop(part.block, None) or self._make_plate(part.block)
            for card in part.given():
                button = have.pop((card.key, met[card.key]), None) or self._make_card()
                button.present(card, met[card.key])
                met[card.key] += 1
                part.cards.append(button)
                self._cards.append(button)
        for gone in (*have.values(), *plates.values()):
            if gone is self._current:
                self._current = None
            gone.hide()
            gone.deleteLater()
        self._order()

    def _named(self, button: CardButton) -> tuple[str, int]:
        """A key may stand on a page more than once."""
        return button.card.key, button.turn

    def _make_card(self) -> CardButton:
        made = CardButton(self._kit, self._marks, self._canvas)
        made.clicked.connect(lambda: self.opened.emit(made.card.key))
        made.asked.connect(lambda place: self.menu.emit(made.card.key, place))
        made.entered.connect(lambda: self._entered(made))
        made.acted.connect(lambda name: self._acted(made, name))
        return made

    def _make_plate(self, block: Heading | Note | End) -> Plate:
        made = plate(self._kit.theme, block)
        made.setParent(self._canvas)
        made.pressed.connect(self.pressed)
        return made

    def _order(self) -> None:
        """Tab goes as the eye does."""
        before: QWidget | None = None
        for part in self._parts:
            for one in (*part.cards, part.plate.focus() if part.plate is not None else None):
                if one is not None:
                    if before is not None:
                        QWidget.setTabOrder(before, one)
                    before = one

    # -- inside: the places

    def _lay_out(self) -> None:
        room = self.viewport().width()
        sheet = Sheet(room, self._faces.soft)
        top = self._lay_out_head(sheet)
        for part in self._parts:
            top = self._lay_out_part(part, sheet, top)
        self._canvas.resize(room, max(top, 1))
        for part in self._parts:
            for one in (*part.cards, part.plate):
                if one is not None:
                    one.show()

    def _lay_out_head(self, sheet: Sheet) -> int:
        top = int(Space.XL)
        self._title.setFont(self._faces.title().font())
        for label in (self._title, self._note):
            if label.text():
                high = label.heightForWidth(sheet.width)
                label.setGeometry(sheet.left, top, sheet.width, high)
                top += high + Space.XS
        return top + Space.S

    def _lay_out_part(self, part: Part, sheet: Sheet, top: int) -> int:
        """Where it ends."""
        if part.plate is not None:
            high = part.plate.tall(sheet.width)
            part.plate.setGeometry(sheet.left, top, sheet.width, high)
            return top + high
        numbers = range(len(part.cards))

        def height(number: int, rank: Rank, width: int, spare: int) -> int:
            return part.cards[number].set(rank, width, self._faces, spare)

        match part.block:
            case Lead():
                placed, top = sheet.lead(numbers, top, height)
            case Lines():
                placed, top = sheet.rows(numbers, top, height, Rank.LINE)
            case _:
                placed, top = sheet.rows(numbers, top, height, Rank.CARD)
        self._put(part, placed)
        return top

    def _put(self, part: Part, placed: Sequence[Placed]) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for one in placed:
            rect = one.rect
            if mirrored:
                rect.moveLeft(self.viewport().width() - rect.right() - 1)
            part.cards[one.number].setGeometry(rect)

    def _place(self) -> Place:
        """Where the reader is."""
        focus = self.current
        if self.at_top or not self._cards:
            return "", 0, focus
        above = self.verticalScrollBar().value()
        first = self._first_in_sight()
        return first.card.key, first.y() - above, focus

    def _restore(self, place: Place) -> None:
        key, offset, focus = place
        anchor = self.card(key) if key else None
        bar = self.verticalScrollBar()
        if anchor is not None:
            bar.setRange(0, max(0, self._canvas.height() - self.viewport().height()))
            self._scroll(anchor.y() - offset)
        elif not key:
            self._scroll(0)
        if self._current is None and focus:
            self._current = self.card(focus)

    def _first_in_sight(self) -> CardButton:
        above = self.verticalScrollBar().value()
        below = (one for one in self._cards if one.y() + one.height() // 2 > above)
        return next(below, self._cards[-1])

    # -- inside: the reader

    def _go(self, card: CardButton) -> None:
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(card, 0, Space.S)

    def _entered(self, card: CardButton) -> None:
        self._current = card
        self.touched = True

    def _acted(self, card: CardButton, name: str) -> None:
        self._current = card
        if name == "why":
            self.wonder(card)
        elif name == "more":
            place = card.tool("more")
            self.menu.emit(card.card.key, card.mapToGlobal(place.bottomLeft()))
        else:
            self.choice.emit(card.card.key, name)

    def _scroll(self, value: int) -> None:
        """By ourselves."""
        self._moving = True
        self.verticalScrollBar().setValue(value)
        self._moving = False

    def _scrolled(self) -> None:
        self.touched = self.touched or not self._moving
        self._dwell.start()

    def _turn(self, way: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * max(STEP, self.viewport().height() - STEP))

    def _saw(self) -> None:
        if not self.isVisible():
            return
        above = self.verticalScrollBar().value()
        below = above + self.viewport().height()
        self._seen.update(
            one.card.key for one in self._cards if above <= one.y() + one.height() // 2 < below
        )

    # -- inside: the look

    def _picture(self, sha256: str) -> None:
        for one in self._cards:
            if one.wants(sha256):
                one.update()

    def _dress(self) -> None:
        self._faces = Faces(self._kit.theme)
        if self._parts:
            place = self._place()
            self._lay_out()
            self._restore(place)
        self._canvas.update()
