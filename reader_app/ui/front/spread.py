"""The front page in the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.domain import ArticleQuery, ArticleRow, Changes
from reader_app.services import explain
from reader_app.ui.columns import Block, Card, Cards, ColumnsView, End, Lead, Note, Routes
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import clock, paragraph, when

__all__ = ["FrontSpread"]


class FrontSpread(QObject):
    """A `Spread`; loads off the window's thread."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        super().__init__()
        self._kit, self._routes = kit, routes
        self.view = ColumnsView(kit)
        self.view.opened.connect(self._open)

    @property
    def widget(self) -> QWidget:
        return self.view

    def open(self, key: str) -> None:
        browsing = self._kit.desk.browsing
        self._kit.jobs.run(
            lambda: browsing.page(ArticleQuery(), limit=40)[0],
            self._show,
            self._fail,
            latest="front",
        )

    def refresh(self, changes: Changes) -> None:
        if changes:
            self.open("front")

    def title(self) -> str:
        return self.tr("Front page")

    def entrance(self) -> QWidget:
        return self.view.entrance()

    def act(self, name: str) -> None:
        self.view.act(name)

    # -- inside

    def _show(self, rows: list[ArticleRow]) -> None:
        now = self._kit.clock()
        cards = [
            Card(
                f"article:{row.id}",
                row.title,
                kicker=row.publication,
                meta=when(row.published, now, days=1),
                icons=(row.publication_id,),
                picture=row.lead,
                unread=not row.read,
                saved=row.saved,
                ready=row.ready,
                language=row.language,
            )
            for row in rows
        ]
        if not cards:
            self.view.show_blocks(self.title(), [Note(self.tr("Nothing is here yet."))])
            return
        end = End(self.tr("That is the news for now. {time}").format(time=clock(int(now))))
        blocks: list[Block] = [Lead(cards[0], tuple(cards[1:3])), Cards(tuple(cards[3:])), end]
        self.view.show_blocks(self.title(), blocks)
        self._routes.moved()

    def _open(self, key: str) -> None:
        ids = [int(one.partition(":")[2]) for one in self.view.order()]
        self._routes.open_article(int(key.partition(":")[2]), others=ids)

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.view.show_blocks(self.title(), [Note(paragraph(told.what, told.todo))])
