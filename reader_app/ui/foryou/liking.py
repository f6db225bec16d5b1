"""What For You wants of the window: to see what is read, and a place in the menus of articles."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.domain import ArticleRow, Changes
from reader_app.ui.foryou.attention import Attention
from reader_app.ui.foryou.fewer import FewerMenu
from reader_app.ui.foryou.switch import Switch
from reader_app.ui.kit import Kit
from reader_app.ui.viewer import ArticleView

__all__ = ["Liking"]


class Liking:
    """`opened` says which article stands; `told` says what was done, with a way back."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        view: ArticleView,
        opened: SignalInstance,
        told: Callable[[str, Future[Changes]], None],
    ) -> None:
        self.switch = Switch(kit, window)
        self.attention = Attention(kit, view, self.switch)
        self._fewer = FewerMenu(kit, window, told)
        opened.connect(self.attention.begin)

    def add_to(self, menu: QMenu, row: ArticleRow) -> None:
        """“Fewer like this” in the menu of an article, while For You is on."""
        if self.switch.on:
            menu.addSeparator()
            self._fewer.add_to(menu, row)

    def end(self) -> None:
        """The library closes."""
        self.attention.end()
