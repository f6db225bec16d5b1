"""The front page in the window. It never changes by itself under the reader's eyes: states are
shown at once, other stories when the reader wants them."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes, FrontPage
from reader_app.services import explain
from reader_app.ui.columns import ColumnsView, Note, Routes
from reader_app.ui.front.laying import Around, blocks, masthead
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import counted, paragraph

__all__ = ["FrontSpread"]

REST = 3_000  # ms between two readings while a sync brings articles
PRESSES = {"follow": "follow", "sync": "sync"}
PLACES = frozenset(("picks", "saved", "muted"))


class FrontSpread(QObject):
    """A `Spread`; reads off the window's thread."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        super().__init__()
        self._kit, self._routes = kit, routes
        self.page: FrontPage | None = None  # what stands
        self.newer: FrontPage | None = None  # what may stand
        self._fresh = False  # the reader has just come: what comes next is shown at once
        self.view = ColumnsView(kit)
        self.view.opened.connect(self._open)
        self.view.pressed.connect(self._press)
        self.view.choice.connect(self._choose)
        self.view.menu.connect(self._menu)
        self.view.taken.connect(self._take)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._rested)
        self._again = False
        routes.on_sync(self._sync_moved)

    @property
    def widget(self) -> QWidget:
        return self.view

    def open(self, key: str) -> None:
        self._fresh = True
        self.view.arrive()
        self._ask()

    def refresh(self, changes: Changes) -> None:
        if self.page is None:
            return
        if changes.changed or changes.removed or changes.tree or changes.mutes:
            self._renew()
        news = changes.stories or changes.picks or changes.editions or changes.tree
        if news or changes.mutes or (changes.added and self._thin):
            self._ask_again()

    def title(self) -> str:
        return self.tr("Front page")

    def entrance(self) -> QWidget:
        return self.view.entrance()

    def act(self, name: str) -> None:
        if name == "mark-all":
            self._mark_all()
        else:
            self.view.act(name)

    # -- inside: reading

    @property
    def _thin(self) -> bool:
        """Whether what stands is no page yet."""
        return self.page is None or not (self.page.stories or self.page.sections)

    def _ask(self) -> None:
        self._kit.jobs.run(self._kit.desk.front.page, self._arrive, self._fail, latest="front")

    def _ask_again(self) -> None:
        """Soon, and not too often."""
        if self._rest.isActive():
            self._again = True
        else:
            self._rest.start()
            self._ask()

    def _rested(self) -> None:
        if self._again:
            self._again = False
            self._ask_again()

    def _renew(self) -> None:
        if (stands := self.page) is not None:
            work = partial(self._kit.desk.front.renew, stands)
            self._kit.jobs.run(work, partial(self._renewed, stands), latest="front renewed")

    def _renewed(self, stood: FrontPage, page: FrontPage) -> None:
        if self.page is stood:  # else it is about a page that another one has replaced
            self._show(page)

    def _arrive(self, page: FrontPage) -> None:
        """Shown where the reader has just come or looks at nothing; else offered, where it has
        news."""
        stands, fresh = self.page, self._fresh or not self._routes.awaited("front")
        self._fresh = False
        if fresh and not self.view.touched:
            self._show(page, steady=False)
        elif stands is None or self._thin or page.news == stands.news:
            self._show(page)
        else:
            self.newer = page
            known = {one.id for one in stands.all_stories()} | {row.id for row in stands.rows()}
            came = sum(one.id not in known for one in page.all_stories())
            self.view.offer(counted(came, "{n} new story", "{n} new stories") if came else "")

    def _take(self) -> None:
        """What was offered."""
        if self.newer is not None:
            self._show(self.newer, steady=False)
            self.view.entrance().setFocus()

    def _show(self, page: FrontPage, *, steady: bool = True) -> None:
        self.page = page
        if self.newer is not None and self.newer.at <= page.at:
            self.newer = None
            self.view.offer("")
        day, note = masthead(page)
        around = Around(
            syncing=self._routes.syncing(), connected=self._kit.desk.waiting.connected()
        )
        made = blocks(page, self._kit.clock(), around)
        self.view.show_blocks(day, made, note=note, name=self.title(), steady=steady)
        self._routes.moved()

    def _sync_moved(self) -> None:
        """Where there is no page yet, it says that one is coming. One that nobody looks at is made
        anew now, so that whoever comes next need not wait."""
        elsewhere = not self._routes.awaited("front")
        if self.page is not None and (self._thin or (elsewhere and not self._routes.syncing())):
            self._ask_again()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.view.show_blocks(self.title(), [Note(paragraph(told.what, told.safe, told.todo))])
        self._routes.moved()

    # -- inside: what the reader does

    def _article(self, key: str) -> int | None:
        """The article behind a card; of a story its best one."""
        kind, _, number = key.partition(":")
        if kind == "article":
            return int(number)
        stories = self.page.all_stories() if self.page is not None else ()
        return next((one.headline.id for one in stories if f"story:{one.id}" == key), None)

    def _articles(self, key: str) -> tuple[int, ...]:
        """All articles behind a card, the best one first."""
        stories = self.page.all_stories() if self.page is not None else ()
        for one in stories:
            if f"story:{one.id}" == key:
                return (one.headline.id, *(id for id in one.articles if id != one.headline.id))
        article = self._article(key)
        return (article,) if article is not None else ()

    def _open(self, key: str) -> None:
        article = self._article(key)
        if article is None:
            self._routes.open(key)  # an edition
            return
        shown = (self._article(one) for one in self.view.order())
        others = dict.fromkeys(one for one in shown if one is not None)
        self._routes.open_article(article, others=tuple(others))

    def _press(self, press: str) -> None:
        if press in PLACES:
            self._routes.open(press)
        else:
            self._routes.command(PRESSES[press])

    def _choose(self, key: str, name: str) -> None:
        card, articles = self.view.card(key), self._articles(key)
        if card is None or not articles:
            return
        match name:
            case "story":
                self._routes.open(key)
            case "toggle-read":
                self._routes.mark(articles, card.card.unread)
            case "toggle-saved":
                self._routes.save(articles[:1], not card.card.saved)
            case "browser":
                self._routes.browse(articles[0])
            case "copy-link":
                self._routes.copy_link(articles[0])

    def _menu(self, key: str, place: QPoint) -> None:
        if (article := self._article(key)) is not None:
            self._routes.menu((article,), place, self.view.offered(key))

    def _mark_all(self) -> None:
        """All that stands here, with all its reports."""
        if self.page is not None:
            found = [id for one in self.page.all_stories() for id in one.articles]
            found += [row.id for row in self.page.rows()]
            self._routes.mark(tuple(dict.fromkeys(found)), True)
