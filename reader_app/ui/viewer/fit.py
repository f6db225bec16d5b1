"""Fits an article into a column: room for its pictures, an even headline."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextList,
    QTextOption,
)

from reader_app.domain import Article, Role
from reader_app.ui.imaging import opened
from reader_app.ui.viewer.dress import Anatomy, Spot
from reader_app.ui.viewer.gallery import Room

__all__ = ["Fit"]

PROOF = 64  # px: what is decoded only to know that it can be
LARGE = 0.7  # of the column: from this width on a picture fills it
TALLEST = 1.25  # of the column's width
LETTER = 1.2  # of the text's size: the height of a picture in a line


class Fit:
    """One document's pictures and headline in one column after another."""

    def __init__(
        self,
        document: QTextDocument,
        anatomy: Anatomy,
        fonts: Mapping[Role, QFont],
        article: Article,
        path: Callable[[str], Path],
    ) -> None:
        self._document = document
        self._anatomy = anatomy
        self._fonts = fonts
        self._path = path
        self._sizes = {
            picture.sha256: (picture.width, picture.height)
            for picture in article.pictures
            if picture.sha256 and picture.width > 0 and picture.height > 0
        }
        placed = {spot.digest for spot in anatomy.spots}
        wanted = dict.fromkeys(picture.sha256 for picture in article.pictures)
        self._unplaced = [digest for digest in wanted if digest and digest not in placed]
        self._rooms: dict[int, tuple[int, int]] = {}
        self._tallest = 0.0

    def to(self, column: int, *, tallest: float = 0) -> None:
        """Give every picture its room in a column of that many px; nothing moves when it comes.
        `tallest`: the most px of height, where there is a limit."""
        self._tallest = min(TALLEST * column, tallest or TALLEST * column)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for spot in self._anatomy.spots:
            room = self._room(spot, column)
            if self._rooms.get(spot.position) == room:
                continue
            self._rooms[spot.position] = room
            cursor.setPosition(spot.position)
            cursor.setPosition(spot.position + 1, QTextCursor.MoveMode.KeepAnchor)
            shape = cursor.charFormat().toImageFormat()
            shape.setWidth(room[0])
            shape.setHeight(room[1])
            cursor.setCharFormat(shape)
        for number, role in self._anatomy.display:
            even(self._document.findBlockByNumber(number), self._fonts[role], column)
        cursor.endEditBlock()

    def rooms(self, top: int, density: float) -> list[Room]:
        """What to decode for a screen of `density`, what is nearest to `top` first; a picture
        that stands in several places once, in its largest room."""
        layout = self._document.documentLayout()

        def distance(spot: Spot) -> float:
            place = layout.blockBoundingRect(self._document.findBlock(spot.position))
            return max(place.top() - top, 1.5 * (top - place.bottom()), 0)

        found: dict[str, Room] = {}
        for spot in sorted(self._anatomy.spots, key=distance):
            width, height = self._rooms[spot.position]
            room = Room(spot.digest, round(width * density), round(height * density))
            if spot.digest not in found or found[spot.digest].width < room.width:
                found[spot.digest] = room
        # A lead picture that the list alone shows is proven here as well.
        return [*found.values(), *(Room(digest, PROOF, PROOF) for digest in self._unplaced)]

    def _room(self, spot: Spot, column: int) -> tuple[int, int]:
        width, height = self._size(spot.digest)
        free = column * spot.share - self._inset(self._document.findBlock(spot.position))
        if not spot.lone:
            tall = min(height, LETTER * self._document.defaultFont().pixelSize() * 2)
            width, height = round(width * tall / height), round(tall)
        wide = free if spot.lone and spot.share == 1 and width >= LARGE * free else min(width, free)
        tall = wide * height / width
        if tall > self._tallest:
            wide, tall = wide * self._tallest / tall, self._tallest
        return max(1, int(wide)), max(1, round(tall))

    def _size(self, digest: str) -> tuple[int, int]:
        """What the library says, else what the file says, else a usual shape."""
        if digest not in self._sizes:
            try:
                reader = opened(self._path(digest))
            except OSError:
                reader = None
            size = reader.size() if reader is not None else None
            known = size is not None and size.width() > 0 and size.height() > 0
            self._sizes[digest] = (size.width(), size.height()) if size and known else (1600, 900)
        return self._sizes[digest]

    def _inset(self, block: QTextBlock) -> float:
        """Room that a block's margins, indents and lists take."""
        shape = block.blockFormat()
        # The binding claims a list for every block.
        items: QTextList | None = block.textList()
        steps = shape.indent() + (items.format().indent() if items is not None else 0)
        return shape.leftMargin() + shape.rightMargin() + steps * self._document.indentWidth()


def even(block: QTextBlock, font: QFont, column: int) -> None:
    """Break a line of display into lines of like length: the narrowest that takes no more lines."""
    least = lines(block.text(), font, column)
    low, high = column // 3, column
    while least > 1 and high - low > 4:
        middle = (low + high) // 2
        if lines(block.text(), font, middle) > least:
            low = middle
        else:
            high = middle
    margin = column - high if least > 1 else 0
    right_to_left = block.textDirection() == Qt.LayoutDirection.RightToLeft
    shape = QTextBlockFormat()
    (shape.setLeftMargin if right_to_left else shape.setRightMargin)(margin)
    QTextCursor(block).mergeBlockFormat(shape)


def lines(text: str, font: QFont, width: int) -> int:
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count
