"""Paints the lines, and knows how high each is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader_app.ui.parts import CORNER, Mirror
from reader_app.ui.story.head import Head
from reader_app.ui.story.layout import Columns
from reader_app.ui.story.model import LineRole
from reader_app.ui.story.plain import Listed, Other, Title, Way
from reader_app.ui.story.plates import Plates
from reader_app.ui.story.rows import Kind, Row
from reader_app.ui.story.setting import Setting, Shape
from reader_app.ui.story.timed import Copy, Day, Fold, Only, Report
from reader_app.ui.theme import Space

__all__ = ["LinePainter"]

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
RING = 2
OUT = Space.L  # px that the ground of a line stands out on either side


class LinePainter(QStyledItemDelegate):
    """One shape for each kind of line."""

    def __init__(
        self, setting: Setting, plates: Plates, view: QAbstractItemView, *, page: bool
    ) -> None:
        """`page`: of a story's page, else of what stands under an article."""
        super().__init__(view)
        self.setting = setting
        self._view = view
        self.head = Head(setting, plates)
        self._heights: dict[int, tuple[Row, int]] = {}  # by the rows themselves, not what they say
        self._measured: Columns | None = None  # in which columns
        self._shapes: dict[Kind, Shape] = {
            Kind.HEAD: self.head,
            Kind.CAPTION: Title(setting, ruled=page),
            Kind.DAY: Day(setting),
            Kind.REPORT: Report(setting),
            Kind.COPY: Copy(setting),
            Kind.ONLY: Only(setting),
            Kind.FOLD: Fold(setting),
            Kind.STORY: Other(setting),
            Kind.ARTICLE: Listed(setting),
            Kind.WAY: Way(setting),
        }

    def height(self, row: Row) -> int:
        """In px, for the columns of the moment."""
        if row.kind is Kind.HEAD:  # what stands in it changes
            return self.head.height(row)
        if self._measured != self.setting.columns:
            self.forget()
            self._measured = self.setting.columns
        known, height = self._heights.get(id(row), (None, 0))
        if known is not row:
            height = self._shapes[row.kind].height(row)
            self._heights[id(row)] = row, height
        return height

    def forget(self) -> None:
        """The size of text is another, or the lines are."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, self.height(index.data(LineRole)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(LineRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        mirror = Mirror(option.rect, option.direction)
        self._paint_ground(painter, option, mirror, row)
        self._shapes[row.kind].paint(painter, mirror, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, mirror: Mirror, row: Row
    ) -> None:
        """The pointer's ground, and the keyboard's ring."""
        state, columns, rect = option.state, self.setting.columns, mirror.row
        focused = State.State_HasFocus | State.State_KeyboardFocusChange
        ringed = state & focused == focused
        hovered = bool(state & State.State_MouseOver) and not row.kind.still
        if not (ringed or hovered):
            return
        left = max(0, columns.left - OUT)
        right = min(rect.right() + 1, columns.right + OUT)
        place = mirror.of(QRect(left, rect.top(), right - left, rect.height()))
        tokens = self.setting.theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hovered and row.kind is not Kind.HEAD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.panel))
            painter.drawRoundedRect(place, CORNER, CORNER)
        if ringed:
            painter.setPen(QPen(QColor(tokens.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), CORNER, CORNER)
