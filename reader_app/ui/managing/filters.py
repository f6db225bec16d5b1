"""Which publications are listed, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader_app.domain import said
from reader_app.ui.managing.figures import Column, Row, Show, Sort, largest
from reader_app.ui.managing.model import names
from reader_app.ui.parts import Picker, Segments, row
from reader_app.ui.theme import Space, Theme

__all__ = ["Filters"]

SORTS: tuple[tuple[Sort, bool], ...] = (
    (None, False),
    (Column.NAME, False),
    (Column.ANSWERED, False),
    (Column.NEWEST, False),
    (Column.WEEKLY, True),
    (Column.ARTICLES, True),
    (Column.UNREAD, True),
    (Column.READY, False),
    (Column.SPACE, True),
)
"""By what, and whether the largest comes first."""
KINDS = tuple(Show)


class Filters(QWidget):
    """Kinds side by side where there is room, else in a list. `changed`: another kind; `sorted`:
    another order."""

    changed = Signal()
    sorted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.kind = Show.ALL
        self._counts: dict[Show, int | None] = dict.fromkeys(KINDS)
        self.segments = Segments(theme, [self._words(kind) for kind in KINDS], self.tr("Show"))
        self.picker = Picker(theme)
        self.picker.setAccessibleName(self.tr("Show"))
        for kind in KINDS:
            self.picker.addItem(self._words(kind))
        self.order = Picker(theme)
        self.order.setAccessibleName(self.tr("Order"))
        self._fill_order()
        line = row(self, gap=Space.M)
        line.addWidget(self.segments)
        line.addWidget(self.picker)
        line.addStretch(1)
        line.addWidget(self.order)
        # The segments must not keep the window wide: in their place the list comes.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(self._choose)
        self.picker.activated.connect(self._choose)
        self.order.activated.connect(lambda _: self.sorted.emit())
        self.choose(Show.ALL)
        theme.changed.connect(self._arrange)

    @property
    def sort(self) -> Sort:
        return SORTS[self.order.currentIndex()][0]

    @property
    def descending(self) -> bool:
        return SORTS[self.order.currentIndex()][1]

    def choose(self, kind: Show) -> None:
        """List this kind."""
        self.mark(kind)
        self.changed.emit()

    def mark(self, kind: Show) -> None:
        """The same, without a word."""
        self.kind = kind
        self.segments.choose(KINDS.index(kind))
        self.picker.setCurrentIndex(KINDS.index(kind))

    def show_sort(self, sort: Sort) -> None:
        """The order has been chosen elsewhere."""
        self.order.setCurrentIndex([one for one, _ in SORTS].index(sort))

    def count(self, rows: Sequence[Row], *, whole: bool) -> None:
        """How many there are of each kind; of some it is known when the figures are `whole`."""
        self._counts = {
            Show.ALL: None,
            Show.ATTENTION: sum(one.troubled for one in rows),
            Show.OFFERS: sum(bool(one.offers) for one in rows),
            Show.SILENT: sum(one.silent for one in rows) if whole else None,
            Show.LARGE: len(largest(rows)) if whole else None,
        }
        for number, kind in enumerate(KINDS):
            self.segments.name(number, self._words(kind))
            self.picker.setItemText(number, self._words(kind))
        self._arrange()

    def minimumWidth(self) -> int:
        return 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside

    def _words(self, kind: Show) -> str:
        words = {
            Show.ALL: self.tr("All"),
            Show.ATTENTION: self.tr("Needs attention"),
            Show.OFFERS: self.tr("To decide"),
            Show.SILENT: self.tr("Silent"),
            Show.LARGE: self.tr("Large"),
        }[kind]
        count = self._counts[kind]
        return said("{name} {count}", name=words, count=count) if count else words

    def _fill_order(self) -> None:
        heads = names()
        for sort, _ in SORTS:
            if sort is None:
                self.order.addItem(self.tr("Attention first"))
            else:
                self.order.addItem(self.tr("By: {name}").format(name=heads[sort]))
        for number in range(self.order.count()):
            text = self.order.itemText(number)
            self.order.setItemData(number, text, Qt.ItemDataRole.ToolTipRole)

    def _choose(self, number: int) -> None:
        if KINDS[number] is not self.kind:
            self.choose(KINDS[number])

    def _arrange(self) -> None:
        room = self.width() - self.order.sizeHint().width() - 2 * Space.M
        tight = self.segments.sizeHint().width() > room
        self.segments.setVisible(not tight)
        self.picker.setVisible(tight)
