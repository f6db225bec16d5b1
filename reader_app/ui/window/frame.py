"""Round a page that has all the room: the buttons that lead elsewhere, where they are needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.columns import Spread
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Band, IconButton, Pane, column
from reader_app.ui.theme import Space

__all__ = ["Frame"]


class Frame(Pane):
    """The way back and the drawer stand over the page; without either it has all the height."""

    def __init__(self, kit: Kit, actions: Actions, spread: Spread) -> None:
        super().__init__()
        self._spread = spread
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.drawer = IconButton(kit.theme, "menu", "").follow(actions["sidebar"])
        self.back = IconButton(kit.theme, "back", "").follow(actions["back"])
        self._band = Band(kit.theme, (Space.M, 0, Space.M, 0))
        self._band.box.addWidget(self.drawer)
        self._band.box.addWidget(self.back)
        self._band.box.addStretch(1)
        box = column(self)
        box.addWidget(self._band)
        box.addWidget(spread.widget, 1)

    def entrance(self) -> QWidget:
        return self._spread.entrance()

    def lead(self, *, drawer: bool, back: bool) -> None:
        """Which ways there are from here."""
        self.drawer.setVisible(drawer)
        self.back.setVisible(back)
        self._band.setVisible(drawer or back)
