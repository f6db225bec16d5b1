"""What all lines of a page are set with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from reader_app.domain import TextState
from reader_app.ui.bridge import PictureLoader
from reader_app.ui.parts import Mirror, badge
from reader_app.ui.story.block import Block, block
from reader_app.ui.story.faces import serif
from reader_app.ui.story.layout import Columns
from reader_app.ui.story.rows import Row
from reader_app.ui.theme import Space, TextSize, Theme, grid

__all__ = ["MOST", "Setting", "Shape"]

Weight = QFont.Weight
MOST = 4  # lines of a headline
DOT = 8  # px


class Shape(Protocol):
    """How one kind of line looks."""

    def height(self, row: Row) -> int:
        """In px, in the columns of the moment."""

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None: ...


@dataclass(slots=True)
class Setting:
    """Columns and type, and the small things that several kinds of lines have. `icon`: the stored
    picture of a publication's icon, by its id."""

    theme: Theme
    pictures: PictureLoader
    icon: Callable[[int], str | None]
    columns: Columns

    def room(self, row: Row) -> int:
        """Px for a headline, less what stands at the end of its line; as many for what stands under
        it, so that both begin alike where they are written against the window's direction."""
        marks = max(1, len(glyphs(row))) * (self.theme.icon_size + Space.XS)
        return self.columns.right - self.columns.text - marks - Space.XS

    def headline(self, row: Row, width: int, size: float = 1.3, most: int = MOST) -> Block:
        weight = Weight.DemiBold if row.unread else Weight.Normal
        font = serif(row.text, row.language, round(size * self.theme.base.pixelSize()), weight)
        return block(row.text, font, width, most=most)

    def sentence(self, row: Row, width: int) -> Block:
        font = serif(
            row.text, row.language, round(1.1 * self.theme.base.pixelSize()), Weight.Normal
        )
        return block(row.text, font, width, most=12, line=1.45)

    def small(self, text: str, width: int, weight: Weight = Weight.Normal, most: int = 2) -> Block:
        font = self.theme.font(TextSize.CAPTION, weight)
        return block(text, font, width, most=most, line=1.3, own=False)

    def text(self, text: str, width: int, weight: Weight = Weight.Normal, most: int = 2) -> Block:
        return block(text, self.theme.font(TextSize.TEXT, weight), width, most=most, own=False)

    @property
    def leading(self) -> int:
        """Height of a line of small type."""
        return grid(self.theme.font(TextSize.CAPTION).pixelSize() * 1.3)

    def paint_dot(
        self, painter: QPainter, mirror: Mirror, middle: tuple[int, int], *, unread: bool
    ) -> None:
        """Filled for what is unread, else a ring."""
        tokens = self.theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, down = middle
        place = mirror.of(QRect(across - DOT // 2, down - DOT // 2, DOT, DOT))
        painter.setPen(QPen(QColor(tokens.accent if unread else tokens.faint), 1.5))
        painter.setBrush(QColor(tokens.accent if unread else tokens.paper))
        painter.drawEllipse(place)

    def paint_rail(self, painter: QPainter, mirror: Mirror, top: int, bottom: int) -> None:
        """A piece of the line of time."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.tokens.line))
        painter.drawRect(mirror.of(QRect(self.columns.rail, top, 1, bottom - top)))

    def paint_icon(
        self, painter: QPainter, mirror: Mirror, row: Row, place: tuple[int, int, int]
    ) -> None:
        """The publication's, at left and top, so large."""
        if row.article is None:
            return
        left, top, side = place
        density = painter.device().devicePixelRatioF()
        icon = self.icon(row.article.publication_id)
        title = row.article.publication
        mark = badge(self.pictures, self.theme, icon, title, side, density)
        painter.drawPixmap(mirror.of(QRect(left, top, side, side)).topLeft(), mark)

    def paint_marks(
        self, painter: QPainter, mirror: Mirror, row: Row, top: int, colour: str
    ) -> None:
        """Offline state and saved mark at the end of a line of small type."""
        size = self.theme.icon_size
        right = self.columns.right
        for name in glyphs(row):
            right -= size
            place = mirror.of(QRect(right, top + (self.leading - size) // 2, size, size))
            density = painter.device().devicePixelRatioF()
            painter.drawPixmap(
                place.topLeft(), self.theme.icons.pixmap(name, size, colour, density)
            )
            right -= Space.XS


def glyphs(row: Row) -> list[str]:
    """From the end of the line: offline state, saved mark."""
    article = row.article
    if article is None:
        return []
    preview = article.text is TextState.PREVIEW
    state = "ready" if article.ready else "preview" if preview else "partial"
    return [state, "saved-full"] if article.saved else [state]
