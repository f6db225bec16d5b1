"""“Fewer like this” asks of what: the article, its topic, its author, its publication."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.domain import ArticleRow, Changes, Fewer
from reader_app.ui.kit import Kit
from reader_app.ui.plain import menu_text

__all__ = ["FewerMenu"]


class FewerMenu(QObject):
    """`told` says what was done, with a way back."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        told: Callable[[str, Future[Changes]], None],
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._told = kit, window, told

    def add_to(self, menu: QMenu, row: ArticleRow) -> None:
        """A menu of its own in the menu of an article."""
        self._fill(menu.addMenu(self.tr("Fewer like this")), row)

    def popup(self, row: ArticleRow, place: QPoint) -> None:
        """By itself, at a place of the screen."""
        menu = QMenu(self.tr("Fewer like this"), self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu, row)
        menu.popup(place)

    # -- inside

    def _fill(self, menu: QMenu, row: ArticleRow) -> None:
        words = {Fewer.ARTICLE: self.tr("Not this article"), Fewer.TOPIC: self.tr("Its topic")}
        if row.byline:
            author = menu_text(row.byline)
            words[Fewer.AUTHOR] = self.tr("The author: {name}").format(name=author)
        publication = menu_text(row.publication)
        words[Fewer.PUBLICATION] = self.tr("The publication: {name}").format(name=publication)
        for what, text in words.items():
            menu.addAction(text, partial(self._hide, row, what))

    def _hide(self, row: ArticleRow, what: Fewer) -> None:
        done = self._kit.desk.taste.hide(row.id, what)
        courier = self._kit.courier
        courier.watch(done, lambda _: self._told(self._said(row, what), done), courier.trouble.emit)

    def _said(self, row: ArticleRow, what: Fewer) -> str:
        match what:
            case Fewer.ARTICLE:
                return self.tr("For You will not show this article any more.")
            case Fewer.TOPIC:
                return self.tr("For You will show fewer articles on this topic.")
            case Fewer.AUTHOR:
                text = self.tr("For You will show fewer articles by {name}.")
                return text.format(name=row.byline)
            case Fewer.PUBLICATION:
                text = self.tr("For You will show fewer articles from {name}.")
                return text.format(name=row.publication)
