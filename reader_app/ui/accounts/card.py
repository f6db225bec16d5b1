"""A service that can be chosen: its mark, its name, and what it is."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader_app.domain import Dialect
from reader_app.ui.accounts.leaf import lead
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, row
from reader_app.ui.theme import Space

__all__ = ["Card", "Cards"]

MARK = 32  # px
NARROW = 200  # px, the least width
BESIDE = 264  # px: with less than this for each there is one card to a line


class Card(QPushButton):
    """A button with a sentence."""

    def __init__(self, kit: Kit, dialect: Dialect, sentence: str) -> None:
        super().__init__()
        self._kit, self.dialect = kit, dialect
        self.setProperty("card", True)
        self.setAutoDefault(False)
        self.setAccessibleName(dialect.name)
        self.setAccessibleDescription(sentence)
        self._mark = QLabel()
        name = lead(Label(kit.theme, dialect.name, weight=QFont.Weight.DemiBold))
        words = Label(kit.theme, sentence, tone="soft")
        texts = column(gap=2)
        texts.addWidget(name)
        texts.addWidget(words)
        texts.addStretch(1)
        box = row(self, gap=Space.M, margins=(Space.M, Space.M, Space.M, Space.M))
        box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(texts, 1)
        for label in (self._mark, name, words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        kit.theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        box = self.layout()
        return super().sizeHint() if box is None else box.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROW, self.heightForWidth(max(NARROW, self.width())))

    def heightForWidth(self, width: int) -> int:
        box = self.layout()
        return -1 if box is None else box.totalHeightForWidth(width)

    def hasHeightForWidth(self) -> bool:
        return True

    def _dress(self) -> None:
        density = self.devicePixelRatioF()
        mark = self._kit.theme.icons.initials(self.dialect.name, MARK, density)
        self._mark.setPixmap(mark)
        self._mark.setFixedSize(MARK, MARK)


class Cards(QWidget):
    """Two to a line where there is room; the arrows go from one to the next. `chosen`: one is
    pressed."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, cards: list[Card]) -> None:
        super().__init__()
        self._kit, self.cards = kit, cards
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S)
        for card in cards:
            card.clicked.connect(lambda _=False, one=card: self.chosen.emit(one.dialect))
        self._lay(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= 2 * self._kit.theme.wide(BESIDE) + Space.S
        self._lay(2 if roomy else 1)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return handled

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column_ in range(2):
            self._grid.setColumnStretch(column_, int(column_ < columns))
        self.updateGeometry()
