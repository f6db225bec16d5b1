"""The tree of a list with its boxes, and what chooses all or nothing of it."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader_app.ui.lists.model import ChoiceModel
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Boxed", "ChoiceTree"]

TICK = ((0.24, 0.52), (0.42, 0.70), (0.77, 0.31))  # of the box's side
DASH = ((0.26, 0.5), (0.74, 0.5))
STROKE = 2.0  # px
OPENED = 12  # folders that are open from the start


class ChoiceTree(QWidget):
    """`changed`: another choice."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.view = QTreeView()
        self.view.setProperty("choice", True)
        self.view.setAccessibleName(name)
        self.view.setHeaderHidden(True)
        self.view.setUniformRowHeights(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(Boxed(theme, self.view))
        self.head = Label(theme, size=TextSize.CAPTION, tone="soft", wrap=False)
        self.every = push_button(self.tr("Choose all"), quiet=True)
        self.none = push_button(self.tr("Choose none"), quiet=True)
        self.every.clicked.connect(lambda: self._choose_all(True))
        self.none.clicked.connect(lambda: self._choose_all(False))
        top = row(gap=Space.S)
        top.addWidget(self.head, 1)
        top.addWidget(self.every)
        top.addWidget(self.none)
        box = column(self, gap=Space.XS)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        self._model: ChoiceModel | None = None

    def offer(self, model: ChoiceModel) -> None:
        """Another list than before."""
        self._model = model
        model.setParent(self)
        model.changed.connect(self._count)
        model.covered.connect(self.view.viewport().update)
        self.view.setModel(model)
        if model.rowCount() <= OPENED:
            self.view.expandToDepth(0)
        if 0 < model.number < model.free:
            self.view.setCurrentIndex(model.first())  # which opens what it lies in
        elif model.rowCount():
            self.view.setCurrentIndex(model.index(0, 0))
        self._count()

    def chosen(self) -> set[int]:
        return self._model.chosen() if self._model is not None else set()

    # -- inside

    def _choose_all(self, wanted: bool) -> None:
        if self._model is not None:
            self._model.choose_all(wanted)

    def _count(self) -> None:
        assert self._model is not None
        number, free = self._model.number, self._model.free
        self.head.setText(
            counted(
                free,
                "{number} of {n} section chosen",
                "{number} of {n} sections chosen",
                number=number,
            )
        )
        self.every.setEnabled(number < free)
        self.none.setEnabled(number > 0)
        self.changed.emit()


class Boxed(QStyledItemDelegate):
    """Draws the boxes as they are drawn elsewhere: a tick or a dash says what the colour says. What
    cannot be chosen by itself comes with what it lies in: a quiet tick."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), self._theme.icon_size + Space.M))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style()
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        place = style.subElementRect(part, shown, shown.widget)
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._draw(painter, place, Qt.CheckState(state), self._theme.tokens.accent)
        else:
            self._draw(painter, place, Qt.CheckState.Checked, self._theme.tokens.faint)

    def _draw(self, painter: QPainter, place: QRect, state: Qt.CheckState, colour: str) -> None:
        tokens = self._theme.tokens
        box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        filled = state is not Qt.CheckState.Unchecked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour if filled else tokens.soft), 1))
        painter.setBrush(QColor(colour if filled else tokens.raised))
        painter.drawRoundedRect(box, 3, 3)
        if filled:
            pen = QPen(QColor(tokens.on_accent), STROKE, Qt.PenStyle.SolidLine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            points = TICK if state is Qt.CheckState.Checked else DASH
            painter.drawPolyline(
                [QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                 for x, y in points]
            )  # fmt: skip
        painter.restore()
