"""The page itself: the widgets of its blocks, and where they stand."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from reader_app.ui.columns.blocks import Block, Card, Cards, End, Heading, Lead, Lines, Note
from reader_app.ui.columns.card import CardButton
from reader_app.ui.columns.faces import Faces, Rank
from reader_app.ui.columns.marks import Marks
from reader_app.ui.columns.plates import Plate, plate
from reader_app.ui.columns.sheet import Placed, Sheet
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label
from reader_app.ui.theme import Space, TextSize

__all__ = ["Canvas"]


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


class Canvas(QWidget):
    """`cards` in reading order. Widgets of cards that stay, stay."""

    def __init__(
        self, kit: Kit, made: Callable[[CardButton], None], pressed: Callable[[str], None]
    ) -> None:
        """`made` is told of each new card, `pressed` of each button that is pressed."""
        super().__init__()
        self._kit, self._made, self._pressed = kit, made, pressed
        self._parts: list[Part] = []
        self._faces = Faces(kit.theme)
        self._marks = Marks(kit, self)
        self.cards: list[CardButton] = []
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label(kit.theme, "", TextSize.TITLE, parent=self)
        self._note = Label(kit.theme, "", TextSize.CAPTION, tone="faint", parent=self)
        self._marks.arrived.connect(self.update)
        kit.pictures.arrived.connect(self._picture)

    def say(self, title: str, note: str, name: str) -> None:
        """What stands on top, and what the page is called."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(name)

    def fill(self, blocks: Sequence[Block]) -> list[CardButton]:
        """Gives each block its widgets; the cards that are gone."""
        have = {(one.card.key, one.turn): one for one in self.cards}
        plates = [(part.block, part.plate) for part in self._parts if part.plate is not None]
        self._parts = [Part(block) for block in blocks]
        self.cards, met = [], Counter[str]()
        for part in self._parts:
            if isinstance(part.block, Heading | Note | End):
                found = next((one for one in plates if one[0] == part.block), None)
                if found is not None:
                    plates.remove(found)
                part.plate = found[1] if found is not None else self._make_plate(part.block)
            for card in part.given():
                button = have.pop((card.key, met[card.key]), None) or self._make_card()
                button.present(card, met[card.key])
                met[card.key] += 1
                part.cards.append(button)
                self.cards.append(button)
        for gone in (*have.values(), *(one for _, one in plates)):
            gone.hide()
            gone.deleteLater()
        self._order()
        self._marks.ask()
        return list(have.values())

    @property
    def blocks(self) -> list[Block]:
        """What it shows, from top to bottom."""
        return [part.block for part in self._parts]

    def buttons(self) -> list[QWidget]:
        """Of headings and notes."""
        plates = (part.plate for part in self._parts if part.plate is not None)
        return [one for one in (plate.focus() for plate in plates) if one is not None]

    def dress(self) -> None:
        """The size of text or the colours are others."""
        self._faces = Faces(self._kit.theme)
        self.update()

    def fit(self, room: QSize, bar: int) -> None:
        """For a room; `bar`: the width of a scroll bar that will come where the page is longer. It
        comes once all is laid out, and then all would have to be laid out again."""
        if bar:
            self.lay_out(room.width() - bar)
        if not bar or self.height() <= room.height():
            self.lay_out(room.width())

    def lay_out(self, room: int) -> None:
        """For a width."""
        sheet = Sheet(room, self._faces.soft)
        top = self._lay_out_head(sheet)
        for part in self._parts:
            top = self._lay_out_part(part, sheet, top, room)
        self.resize(room, max(top, 1))
        for part in self._parts:
            for one in (*part.cards, part.plate):
                if one is not None:
                    one.show()

    # -- inside: the widgets

    def _make_card(self) -> CardButton:
        made = CardButton(self._kit, self._marks, self)
        self._made(made)
        return made

    def _make_plate(self, block: Heading | Note | End) -> Plate:
        made = plate(self._kit.theme, block)
        made.setParent(self)
        made.pressed.connect(self._pressed)
        return made

    def _order(self) -> None:
        """Tab goes as the eye does."""
        before: QWidget | None = None
        for part in self._parts:
            button = part.plate.focus() if part.plate is not None else None
            for one in (*part.cards, button):
                if one is not None:
                    if before is not None:
                        QWidget.setTabOrder(before, one)
                    before = one

    def _picture(self, sha256: str) -> None:
        for one in self.cards:
            if one.wants(sha256):
                one.update()

    # -- inside: the places

    def _lay_out_head(self, sheet: Sheet) -> int:
        top = int(Space.XL)
        self._title.setFont(self._faces.title().font())
        for label in (self._title, self._note):
            if label.text():
                high = label.heightForWidth(sheet.width)
                label.setGeometry(sheet.left, top, sheet.width, high)
                top += high + Space.XS
        return top + Space.S

    def _lay_out_part(self, part: Part, sheet: Sheet, top: int, room: int) -> int:
        """Where it ends."""
        if part.plate is not None:
            high = part.plate.tall(sheet.width)
            part.plate.setGeometry(sheet.left, top, sheet.width, high)
            return top + high
        numbers = range(len(part.cards))

        def height(number: int, rank: Rank, width: int, tall: int) -> int:
            return part.cards[number].set(rank, width, self._faces, tall)

        match part.block:
            case Lead():
                placed, top = sheet.lead(numbers, top, height)
            case Lines():
                placed, top = sheet.rows(numbers, top, height, Rank.LINE)
            case _:
                placed, top = sheet.rows(numbers, top, height, Rank.CARD)
        self._put(part, placed, room)
        return top

    def _put(self, part: Part, placed: Sequence[Placed], room: int) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for one in placed:
            rect = one.rect
            if mirrored:
                rect.moveLeft(room - rect.right() - 1)
            part.cards[one.number].setGeometry(rect)
