"""How a row of the article list is painted."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader_app.domain import ArticleRow
from reader_app.ui.bridge import PictureLoader
from reader_app.ui.models import DAYS, ArticleModel, HeadingRole, RowRole, SnippetRole
from reader_app.ui.phrase import when
from reader_app.ui.theme import Space, TextSize, Theme, grid
from reader_app.ui.window.ground import paint_ground
from reader_app.ui.window.wrap import draw_runs, flags, isolated, shorten, wrap

__all__ = ["ArticleDelegate", "Metrics", "Scope"]

PICTURE = 64
CORNER = 6
DOT = 8
BEFORE = 24  # letters of a snippet before its first hit
START, END = "\x02", "\x03"  # around the hits of a snippet

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
    row: int
    heading: int

    @classmethod
    def of(cls, theme: Theme, *, compact: bool = False) -> "Metrics":
        headline = grid(theme.font(TextSize.HEADLINE).pixelSize() * 1.22)
        caption = grid(theme.font(TextSize.CAPTION).pixelSize() * 1.2)
        lines = 1 if compact else 2
        pad = Space.S if compact else Space.M
        least = 0 if compact else PICTURE + 2 * Space.S
        row = max(least, pad * 2 + headline * lines + Space.XS + caption)
        return cls(headline, caption, row, grid(caption + Space.XL))


class ArticleDelegate(QStyledItemDelegate):
    """Paints from slim rows alone; lines of text and pictures are cached."""

    def __init__(
        self, theme: Theme, pictures: PictureLoader, clock: Callable[[], float], parent: QWidget
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
        rect: QRect = option.rect
        painter.save()
        heading = index.data(HeadingRole)
        if heading is not None:
            self._paint_heading(painter, rect, heading)
        else:
            row = index.data(RowRole)
            model = index.model()
            headed = isinstance(model, ArticleModel) and bool(model.headings)
            self._days = DAYS if headed else 1  # whose headings name the day
            if row is not None:
                snippet = index.data(SnippetRole)
                self._paint_row(painter, rect, row, snippet, option.state)
        painter.restore()

    # -- parts

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        font = self._theme.font(TextSize.CAPTION, Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.faint))
        place = rect.adjusted(Space.XL, 0, -Space.L, -Space.XS)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text.upper()
        )

    def _paint_row(
        self, painter: QPainter, rect: QRect, row: ArticleRow, snippet: str, state: State
    ) -> None:
        tokens = self._theme.tokens
        selected = bool(state & State.State_Selected)
        # The right edge is that of the pane's other controls, scroll bar or not.
        right = self._table.width() - Space.L
        if selected:
            end = min(rect.right() + 1, right + Space.M)
            ground = QRect(Space.XS, rect.top(), end - Space.XS, rect.height())
            paint_ground(painter, ground, tokens)
        pad = Space.S if self.compact else Space.M
        if row.lead and not self.compact:
            right -= PICTURE
            self._paint_picture(
                painter, QPoint(right, rect.top() + (rect.height() - PICTURE) // 2), row.lead
            )
            right -= Space.L
        text = QRect(rect.left() + Space.XL, rect.top() + pad, right - rect.left() - Space.XL, 0)
        top = self._paint_headline(painter, text, row, snippet)
        if not row.read:
            self._paint_dot(painter, rect, text)
        quiet = QColor(tokens.soft if selected else tokens.faint)
        if snippet:
            top = self._paint_snippet(painter, text, top, snippet)
        meta = QRect(text.left(), top + Space.XS, text.width(), self.metrics.caption)
        self._paint_meta(painter, meta, row, quiet)

    def _paint_picture(self, painter: QPainter, place: QPoint, sha256: str) -> None:
        density = painter.device().devicePixelRatioF()
        pixmap = self._pictures.square(sha256, PICTURE, CORNER, density)
        if pixmap is not None and not pixmap.isNull():
            painter.drawPixmap(place, pixmap)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.panel))
            painter.drawRoundedRect(QRect(place, QSize(PICTURE, PICTURE)), CORNER, CORNER)

    def _paint_dot(self, painter: QPainter, rect: QRect, text: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent))
        top = text.top() + (self.metrics.headline - DOT) // 2
        painter.drawEllipse(QRect(rect.left() + 11, top, DOT, DOT))

    def _paint_headline(self, painter: QPainter, text: QRect, row: ArticleRow, snippet: str) -> int:
        weight = Weight.Normal if row.read else Weight.DemiBold
        font = self._theme.font(TextSize.HEADLINE, weight)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.ink))
        title = row.title or self.tr("Untitled")
        count = 1 if self.compact or snippet else 2
        lines = wrap(title, font.family(), font.pixelSize(), weight.value, text.width(), count)
        text.translate(0, (count - len(lines)) * self.metrics.headline // 2)
        top = text.top()
        for line in lines:
            place = QRect(text.left(), top, text.width(), self.metrics.headline)
            painter.drawText(place, flags(title), line)
            top += self.metrics.headline
        return top

    def _paint_snippet(self, painter: QPainter, text: QRect, top: int, snippet: str) -> int:
        """One line around the first hit, the hits in a heavier weight."""
        normal = self._theme.font(TextSize.CAPTION)
        heavy = self._theme.font(TextSize.CAPTION, Weight.Bold)
        painter.setPen(QColor(self._theme.tokens.soft))
        place = QRect(text.left(), top, text.width(), self.metrics.headline)
        draw_runs(painter, place, pieces(snippet), normal, heavy)
        return top + self.metrics.headline

    def _paint_meta(self, painter: QPainter, meta: QRect, row: ArticleRow, quiet: QColor) -> None:
        font = self._theme.font(TextSize.CAPTION)
        painter.setFont(font)
        painter.setPen(quiet)
        right = meta.right() + 1
        size = self._theme.icon_size
        for name in glyphs(row):
            right -= size
            density = painter.device().devicePixelRatioF()
            pixmap = self._theme.icons.pixmap(name, size, quiet.name(), density)
            painter.drawPixmap(QPoint(right, meta.top() + (meta.height() - size) // 2), pixmap)
            right -= Space.XS
        width = right - meta.left() - Space.XS
        time = when(row.published, self._clock(), days=self._days)
        room = width - painter.fontMetrics().horizontalAdvance(f" · {time}")
        source = shorten(
            origin(row, self.scope), font.family(), font.pixelSize(), Weight.Normal.value, room
        )
        place = QRect(meta.left(), meta.top(), width, meta.height())
        words = f"{isolated(source)} · {isolated(time)}"
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)


def origin(row: ArticleRow, scope: Scope) -> str:
    """Where it is from, less what the list's title says already."""
    section = row.section if row.section != row.publication else ""
    match scope:
        case Scope.ALL:
            return f"{row.publication} · {section}" if section else row.publication
        case Scope.PUBLICATION:
            return section or row.byline or row.publication
        case Scope.SECTION:
            return row.byline or section or row.publication


def glyphs(row: ArticleRow) -> list[str]:
    """From right to left: offline state, saved mark."""
    found = ["ready" if row.ready else ("preview" if row.text.value == "preview" else "partial")]
    if row.saved:
        found.append("saved-full")
    return found


def pieces(snippet: str) -> list[tuple[str, bool]]:
    """The snippet's parts, each with whether it is a hit."""
    found: list[tuple[str, bool]] = []
    rest = near_hit(" ".join(snippet.split()))
    while START in rest:
        before, _, rest = rest.partition(START)
        hit, _, rest = rest.partition(END)
        found += [(before, False), (hit, True)]
    return [(part, hit) for part, hit in [*found, (rest, False)] if part]


def near_hit(snippet: str) -> str:
    """The snippet from a few words before its first hit."""
    before, mark, rest = snippet.partition(START)
    if not mark or len(before) <= BEFORE:
        return snippet
    _, _, words = before[-BEFORE:].partition(" ")
    return f"…{words}{mark}{rest}"
