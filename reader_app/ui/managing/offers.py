"""What has become of a section, and what the reader wants to be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame

from reader_app.domain import Offer, OfferKind, mask
from reader_app.services import explain, lasting
from reader_app.ui.kit import Kit
from reader_app.ui.managing.deeds import called
from reader_app.ui.parts import Fitting, Label, column, push_button
from reader_app.ui.theme import Space, TextSize

__all__ = ["OfferCard"]


class OfferCard(QFrame):
    """`take`: the new address; `again`: ask once more; `decline`: leave it as it is."""

    take = Signal()
    again = Signal()
    decline = Signal()

    def __init__(self, kit: Kit, offer: Offer) -> None:
        super().__init__()
        self._kit, self.offer = kit, offer
        theme = kit.theme
        self.setProperty("ground", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = column(self, gap=Space.XS, margins=(Space.L, Space.M, Space.L, Space.M))
        self.head = Label(theme, self._head(), weight=QFont.Weight.DemiBold)
        box.addWidget(self.head)
        for text in self._lines():
            box.addWidget(Label(theme, text, TextSize.CAPTION, tone="soft"))
        box.addSpacing(Space.XS)
        self.buttons = Fitting(gap=Space.S)
        if offer.kind is OfferKind.MOVED:
            self._add(self.tr("Follow the new address"), self.take, primary=True)
        elif offer.kind is not OfferKind.SILENT:
            self._add(self.tr("Try once more"), self.again)
        self._add(self.tr("Leave it as it is"), self.decline)
        box.addWidget(self.buttons)

    # -- inside

    def _add(self, words: str, signal: object, *, primary: bool = False) -> None:
        button = push_button(words, primary=primary)
        button.setAccessibleDescription(self.head.text())
        button.clicked.connect(lambda _=False: signal.emit())  # type: ignore[attr-defined]
        self.buttons.add(button)

    def _head(self) -> str:
        match self.offer.kind:
            case OfferKind.MOVED:
                text = self.tr("{section} has moved.")
            case OfferKind.GONE:
                text = self.tr("{section} seems to be gone for good.")
            case OfferKind.FAILING:
                text = self.tr("{section} has been failing for {time}.")
            case OfferKind.SILENT:
                text = self.tr("{section} has brought nothing for {time}.")
        since = self.offer.since
        time = lasting(self._kit.clock() - since) if since is not None else ""
        return text.format(section=called(self.offer), time=time)

    def _lines(self) -> list[str]:
        offer = self.offer
        lines = []
        if offer.kind is OfferKind.MOVED:
            new = self.tr("It seems to be at {address} now. Its articles stay, none comes twice.")
            lines.append(new.format(address=mask(offer.address)))
        elif offer.failure is not None:
            lines.append(explain(offer.failure, now=self._kit.clock()).what)
        if offer.kind is OfferKind.GONE:
            lines.append(self.tr("Its articles stay, also when you unfollow it."))
        return lines
