"""How a row of the article list is painted."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader_app.domain import ArticleRow
from reader_app.ui.bridge import PictureLoader
from reader_app.ui.models import DAYS, ArticleModel, HeadingRole, RowRole, SnippetRole, TitleRole
from reader_app.ui.parts import (
    CORNER,
    Mirror,
    draw_runs,
    flags,
    isolated,
    paint_ground,
    shorten,
    wrap,
)
from reader_app.ui.phrase import said, when
from reader_app.ui.theme import Space, TextSize, Theme, grid
from reader_app.ui.window.hits import in_lines, pieces, plain

__all__ = ["ArticleDelegate", "Metrics", "Scope"]

PICTURE = 64
LARGE = 21  # px of text, from where a headline may have three lines
DOT = 8
RING = 2
LEAST_WORDS = 7  # times the size of the text; who picked is not told in less

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Weight = QFont.Weight


class Scope(Enum):
    """What the rows of a list have in common."""

    ALL = "all"
    PUBLICATION = "publication"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Metrics:
    """Heights that follow from the size of the text."""

    headline: int  # height of one line
    caption: int
    lines: int  # of a headline
    row: int
    heading: int

    @classmethod
    def of(cls, theme: Theme, *, compact: bool = False) -> "Metrics":
        headline = grid(theme.font(TextSize.HEADLINE).pixelSize() * 1.22)
        caption = grid(theme.font(TextSize.CAPTION).pixelSize() * 1.2)
        large = theme.base.pixelSize() >= LARGE
        lines = 1 if compact else 3 if large else 2  # large letters need the room they take
        pad = Space.S if compact else Space.M
        least = 0 if compact else PICTURE + 2 * Space.S
        row = max(least, pad * 2 + headline * lines + Space.XS + caption)
        return cls(headline, caption, lines, row, grid(caption + Space.XL))


@dataclass(frozen=True, slots=True)
class Place:
    """One row as it is painted: its room, what it says, and how it is meant."""

    rect: QRect
    row: ArticleRow
    snippet: str
    title: str  # with its hits marked, "" without hits
    selected: bool
    current: bool
    ringed: bool
    mirror: Mirror


class ArticleDelegate(QStyledItemDelegate):
    """Paints from slim rows alone; lines of text and pictures are cached."""

    def __init__(
        self, theme: Theme, pictures: PictureLoader, clock: Callable[[], float], parent: QTableView
    ) -> None:
        super().__init__(parent)
        self._table = parent
        self._theme = theme
        self._pictures = pictures
        self._clock = clock
        self.compact = False
        self.scope = Scope.ALL
        self._days = 1
        self.measure()

    def measure(self) -> Metrics:
        self.metrics = Metrics.of(self._theme, compact=self.compact)
        return self.metrics

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(HeadingRole) is not None
        return QSize(0, self.metrics.heading if heading else self.metrics.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        heading = index.data(HeadingRole)
        if heading is not None:
            self._paint_heading(painter, Mirror(option.rect, option.direction), heading)
        elif (row := index.data(RowRole)) is not None:
            model = index.model()
            headed = isinstance(model, ArticleModel) and bool(model.headings)
            self._days = DAYS if headed else 1  # whose headings name the day
            self._paint_row(painter, self._place(option, index, row))
        painter.restore()

    # -- parts

    def _place(self, option: QStyleOptionViewItem, index: Index, row: ArticleRow) -> Place:
        state: State = option.state
        focused = State.State_HasFocus | State.State_KeyboardFocusChange
        return Place(
            option.rect,
            row,
            index.data(SnippetRole),
            index.data(TitleRole),
            bool(state & State.State_Selected),
            index.row() == self._table.currentIndex().row(),
            state & focused == focused,
            Mirror(option.rect, option.direction),
        )

    def _paint_heading(self, painter: QPainter, mirror: Mirror, text: str) -> None:
        font = self._theme.font(TextSize.CAPTION, Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, mirror.spacing)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.faint))
        place = mirror.of(mirror.row.adjusted(Space.XL, 0, -Space.L, -Space.XS))
        where = mirror.leading | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, where, text.upper())

    def _paint_row(self, painter: QPainter, place: Place) -> None:
        rect, mirror, row = place.rect, place.mirror, place.row
        # The right edge is that of the pane's other controls, scroll bar or not.
        right = self._table.width() - Space.L
        end = min(rect.right() + 1, right + Space.M)
        ground = mirror.of(QRect(Space.XS, rect.top(), end - Space.XS, rect.height()))
        if place.selected:
            paint_ground(painter, ground, self._theme.tokens, mirror, bar=place.current)
        if place.ringed:
            self._paint_ring(painter, ground)
        if row.lead and not self.compact:
            right -= PICTURE
            top = rect.top() + (rect.height() - PICTURE) // 2
            self._paint_picture(painter, mirror.of(QRect(right, top, PICTURE, PICTURE)), row.lead)
            right -= Space.L
        pad = Space.S if self.compact else Space.M
        text = QRect(rect.left() + Space.XL, rect.top() + pad, right - rect.left() - Space.XL, 0)
        top = self._paint_headline(painter, text, place)
        if not row.read:
            self._paint_dot(painter, text, place)
        if place.snippet:
            top = self._paint_snippet(painter, text, top, place)
        meta = QRect(text.left(), top + Space.XS, text.width(), self.metrics.caption)
        self._paint_meta(painter, meta, place)

    def _paint_ring(self, painter: QPainter, ground: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), CORNER, CORNER)

    def _paint_picture(self, painter: QPainter, place: QRect, sha256: str) -> None:
        density = painter.device().devicePixelRatioF()
        pixmap = self._pictures.square(sha256, place.width(), CORNER, density)
        if pixmap is not None and not pixmap.isNull():
            painter.drawPixmap(place.topLeft(), pixmap)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.panel))
            painter.drawRoundedRect(place, CORNER, CORNER)

    def _paint_dot(self, painter: QPainter, text: QRect, place: Place) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent))
        top = text.top() + (self.metrics.headline - DOT) // 2
        painter.drawEllipse(place.mirror.of(QRect(place.rect.left() + 11, top, DOT, DOT)))

    def _paint_headline(self, painter: QPainter, text: QRect, place: Place) -> int:
        weight = Weight.Normal if place.row.read else Weight.DemiBold
        font = self._theme.font(TextSize.HEADLINE, weight)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.ink))
        title = plain(place.title) or place.row.title or said("Untitled")
        count = max(1, self.metrics.lines - 1) if place.snippet else self.metrics.lines
        lines = wrap(title, font.family(), font.pixelSize(), weight.value, text.width(), count)
        text.translate(0, (count - len(lines)) * self.metrics.headline // 2)
        marked = in_lines(place.title, lines) if place.title else []
        top = text.top()
        for number, line in enumerate(lines):
            room = QRect(text.left(), top, text.width(), self.metrics.headline)
            if marked:
                draw_runs(
                    painter, place.mirror.of(room), marked[number], font, font, self._hit(place)
                )
            else:
                painter.drawText(place.mirror.of(room), flags(title), line)
            top += self.metrics.headline
        return top

    def _paint_snippet(self, painter: QPainter, text: QRect, top: int, place: Place) -> int:
        """One line around the first hit."""
        normal = self._theme.font(TextSize.CAPTION)
        heavy = self._theme.font(TextSize.CAPTION, Weight.Bold)
        painter.setPen(QColor(self._theme.tokens.soft))
        room = place.mirror.of(QRect(text.left(), top, text.width(), self.metrics.headline))
        draw_runs(painter, room, pieces(place.snippet), normal, heavy, self._hit(place))
        return top + self.metrics.headline

    def _hit(self, place: Place) -> QColor:
        """The ground of a hit, apart from that of the row."""
        tokens = self._theme.tokens
        return QColor(tokens.paper if place.selected else tokens.select)

    def _paint_meta(self, painter: QPainter, meta: QRect, place: Place) -> None:
        row, mirror, tokens = place.row, place.mirror, self._theme.tokens
        quiet = QColor(tokens.soft if place.selected else tokens.faint)
        font = self._theme.font(TextSize.CAPTION)
        painter.setFont(font)
        painter.setPen(quiet)
        right = meta.right() + 1
        size = self._theme.icon_size
        density = painter.device().devicePixelRatioF()
        for name in glyphs(row):
            right -= size
            room = QRect(right, meta.top() + (meta.height() - size) // 2, size, size)
            pixmap = self._theme.icons.pixmap(name, size, quiet.name(), density)
            painter.drawPixmap(mirror.of(room).topLeft(), pixmap)
            right -= Space.XS
        width = right - meta.left() - Space.XS
        time = when(row.published, self._clock(), days=self._days)
        room_left = width - painter.fontMetrics().horizontalAdvance(f" · {time}")
        source = shorten(
            origin(row, self.scope), font.family(), font.pixelSize(), Weight.Normal.value, room_left
        )
        where = mirror.leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        words = f"{isolated(source)} · {isolated(time)}"
        if row.picked:
            words += self._picked(row, width - painter.fontMetrics().horizontalAdvance(words))
        painter.drawText(
            mirror.of(QRect(meta.left(), meta.top(), width, meta.height())), int(where), words
        )

    def _picked(self, row: ArticleRow, room: int) -> str:
        """Who picked it, as far as there is room; the row's hint says it in full."""
        font = self._theme.font(TextSize.CAPTION)
        if room < LEAST_WORDS * font.pixelSize():
            return ""
        text = said("Picked by {who}", who=row.picked)
        size = font.pixelSize()
        short = shorten(text, font.family(), size, Weight.Normal.value, room - 2 * size)
        return f" · {isolated(short)}"


def origin(row: ArticleRow, scope: Scope) -> str:
    """Where it is from, less what the list's title says already."""
    section = row.section if row.section != row.publication else ""
    match scope:
        case Scope.ALL:
            return f"{row.publication} · {section}" if section else row.publication
        case Scope.PUBLICATION:
            return section or row.byline or row.publication
        case Scope.SECTION:
            return row.byline or row.publication


def glyphs(row: ArticleRow) -> list[str]:
    """From right to left: offline state, that somebody picked it, saved mark."""
    found = ["ready" if row.ready else ("preview" if row.text.value == "preview" else "partial")]
    if row.picked:
        found.append("picks")
    if row.saved:
        found.append("saved-full")
    return found
