"""Which service the new account is at."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader_app.domain import Dialect
from reader_app.ui.accounts.card import Card, Cards
from reader_app.ui.accounts.leaf import Leaf
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column
from reader_app.ui.theme import Space, TextSize

__all__ = ["ChoiceLeaf"]

OTHER = frozenset({"fever", "greader", "miniflux-greader"})  # languages that many servers speak
ONWARD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
BACKWARD = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class ChoiceLeaf(Leaf):
    """`chosen`: a dialect. The arrow keys go through all cards, whatever group they are in."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, dialects: Iterable[Dialect]) -> None:
        super().__init__(kit, self.tr("Where is your account?"), back=True)
        known = list(dialects)
        self.cards: list[Card] = []
        own = [one for one in known if not one.server and one.service not in OTHER]
        hosted = [one for one in known if one.server]
        other = [one for one in known if one.service in OTHER]
        self._group(self.tr("On a server of your own, or of someone you know"), own)
        self._group(self.tr("At a service"), hosted)
        self._group(self.tr("Any other server"), other)
        self.box.addStretch(1)
        self.cancel = self.button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.ended)

    def entrance(self) -> QWidget:
        return self.cards[0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = (event.key() in ONWARD) - (event.key() in BACKWARD)
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if sideways and self.isRightToLeft():
                step = -step
            if step and isinstance(watched, Card):
                number = self.cards.index(watched) + step
                if 0 <= number < len(self.cards):
                    self.cards[number].setFocus(Qt.FocusReason.TabFocusReason)
                    self.area.ensureWidgetVisible(self.cards[number])
                return True
        return super().eventFilter(watched, event)

    def _group(self, title: str, dialects: list[Dialect]) -> None:
        if not dialects:
            return
        described = self.kit.desk.accounts.described
        cards = [Card(self.kit, one, described(one)) for one in dialects]
        for card in cards:
            card.installEventFilter(self)
        self.cards += cards
        group = Cards(self.kit, cards)
        group.chosen.connect(self.chosen)
        part = column(gap=Space.S)
        part.addWidget(Label(self.kit.theme, title, TextSize.CAPTION, tone="soft",
                             weight=QFont.Weight.Medium))  # fmt: skip
        part.addWidget(group)
        self.box.addLayout(part)
