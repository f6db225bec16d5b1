"""The first page: an empty library and the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, Pane, column, push_button, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["Welcome"]

WIDTH = 480


class Welcome(Pane):
    """One button that leads on; who brings a list or only wants to look finds that below."""

    def __init__(self, kit: Kit, actions: Actions) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = Label(kit.theme, "Broadsheet", wrap=False)
        self._line = Label(
            kit.theme,
            self.tr(
                "All the publications you follow in one place, every article whole and readable"
                " with no network. You need no account, and nobody watches what you read."
            ),
            tone="soft",
        )
        self.add = push_button(self.tr("Choose your publications"), primary=True)
        self.add.setDefault(True)
        self.add.clicked.connect(actions["follow"].trigger)
        self.load = self._choice(actions, "import", self.tr("Bring your subscriptions (OPML)…"))
        words = self.tr("Bring your sync account (FreshRSS, Miniflux and others)…")
        self.account = self._choice(actions, "add-account", words)
        self.demonstration = push_button(self.tr("Try the demonstration"), quiet=True)
        self.demonstration.setVisible(kit.demonstrate is not None)
        self.demonstration.clicked.connect(self._demonstrate)
        self._lay_out()
        kit.theme.changed.connect(self._dress)
        self._dress()

    def entrance(self) -> QWidget:
        return self.add

    def _choice(self, actions: Actions, name: str, words: str) -> QPushButton:
        button = push_button(words, quiet=True)
        button.clicked.connect(actions[name].trigger)
        return button

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        box = column(inner)
        box.addWidget(self._name)
        box.addSpacing(Space.S)
        box.addWidget(self._line)
        box.addSpacing(Space.XXL)
        for button in (self.add, self.load, self.account, self.demonstration):
            line = row()
            line.addWidget(button)
            line.addStretch(1)
            box.addLayout(line)
            if button is self.add:
                box.addSpacing(Space.L)
            else:
                button.setProperty("flush", True)
        outer = column(self, margins=(Space.XXL, Space.XXL, Space.XXL, Space.XXL))
        outer.addStretch(2)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(inner, 10)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _demonstrate(self) -> None:
        if self._kit.demonstrate is not None:
            self._kit.demonstrate()

    def _dress(self) -> None:
        font = QFont(["Literata", "Source Serif 4", "Charter", "Noto Serif", "Georgia", "serif"])
        font.setPixelSize(round(self._kit.theme.base.pixelSize() * 2.85))
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._line.setFont(self._kit.theme.font(TextSize.HEADLINE))
