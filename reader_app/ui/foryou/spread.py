"""For You as a page."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from reader_app.domain import ArticleRow, Changes, Suggestion, TasteStanding
from reader_app.services import explain
from reader_app.ui.columns import ColumnsView, Note, Routes
from reader_app.ui.foryou.blocks import FEWER, LEARNT, TURN_ON, blocks, key_of
from reader_app.ui.foryou.fewer import FewerMenu
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import paragraph

__all__ = ["ForYouSpread"]

Rows = dict[int, ArticleRow]


@dataclass(frozen=True, slots=True)
class Found:
    """What a visit shows."""

    standing: TasteStanding
    stream: tuple[Suggestion, ...]
    openings: Mapping[int, str]


class ForYouSpread(QObject):
    """A visit shows the same articles to its end, whatever is read or learnt meanwhile; what was in
    sight and not opened counts as passed over when the reader goes."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        super().__init__()
        self._kit, self._routes = kit, routes
        self.view = ColumnsView(kit)
        self._fewer = FewerMenu(kit, self.view, routes.told)
        self._found: Found | None = None
        self._rows: Rows = {}
        self._opened: set[int] = set()
        self._reading = False  # an article of it is being opened
        self.view.opened.connect(self._open)
        self.view.pressed.connect(self._press)
        self.view.choice.connect(self._choose)
        self.view.menu.connect(self._menu)
        self.view.installEventFilter(self)

    @property
    def widget(self) -> QWidget:
        return self.view

    def open(self, key: str) -> None:
        self._leave()
        self._opened.clear()
        self.view.turn_to("")  # what was seen before was of another visit
        self.view.turn_to(key)
        self._load()

    def refresh(self, changes: Changes) -> None:
        if self._found is None:
            return
        taste, shown = self._kit.desk.taste, self._found
        ids = [one.row.id for one in shown.stream]
        browsing = self._kit.desk.browsing

        def look() -> tuple[TasteStanding, Rows]:
            hidden = taste.hidden(ids)
            rows = {row.id: row for row in browsing.rows(ids) if row.id not in hidden}
            return taste.standing(), rows

        moved = changes.changed | changes.removed
        if changes.taste or not moved.isdisjoint(ids):
            self._kit.jobs.run(look, self._renew, self._fail, latest="foryou-rows")
        elif changes.added and not ids:
            self._load()

    def title(self) -> str:
        return self.tr("For You")

    def entrance(self) -> QWidget:
        return self.view.entrance()

    def act(self, name: str) -> None:
        self.view.act(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._leave()
        return False

    # -- what is shown

    def _load(self) -> None:
        taste = self._kit.desk.taste

        def read() -> Found:
            taste.settle()
            stream = taste.stream()
            return Found(taste.standing(), stream, taste.openings(stream))

        self._kit.jobs.run(read, self._take, self._fail, latest="foryou")

    def _take(self, found: Found) -> None:
        self._found = found
        self._rows = {one.row.id: one.row for one in found.stream}
        self._show(steady=False)
        self._routes.moved()

    def _renew(self, now: tuple[TasteStanding, Rows]) -> None:
        """The same visit: the states of its articles are others, or it is over."""
        if self._found is None:
            return
        standing, self._rows = now
        before = self._found.standing
        self._found = replace(self._found, standing=standing)
        if (standing.on, standing.learning) != (before.on, before.learning):
            self._load()
        else:
            self._show(steady=True)

    def _show(self, *, steady: bool) -> None:
        assert self._found is not None
        found = self._found
        now = self._kit.clock()
        page = blocks(found.standing, found.stream, self._rows, found.openings, now)
        self.view.show_blocks(self.title(), page, steady=steady)

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.view.show_blocks(self.title(), [Note(paragraph(told.what, told.todo))])

    # -- what the reader does

    def _open(self, key: str) -> None:
        article_id = int(key.partition(":")[2])
        self._opened.add(article_id)
        self._pass_over(before=key)
        self._reading = True
        ids = [int(one.partition(":")[2]) for one in self.view.order()]
        self._routes.open_article(article_id, others=ids)
        self._reading = False

    def _press(self, press: str) -> None:
        if press == LEARNT:
            self._routes.open("taste")
        elif press == TURN_ON:
            done = self._kit.desk.taste.turn(True)
            courier = self._kit.courier
            courier.watch(done, lambda _: self._load(), courier.trouble.emit)

    def _choose(self, key: str, name: str) -> None:
        row = self._rows.get(int(key.partition(":")[2]))
        if row is None:
            return
        match name:
            case "toggle-saved":
                self._routes.save([row.id], not row.saved)
            case "toggle-read":
                self._routes.mark([row.id], not row.read)
            case "browser":
                self._routes.browse(row.id)
            case _ if name == FEWER:
                self._fewer.popup(row, self._place(key))

    def _menu(self, key: str, place: QPoint) -> None:
        self._routes.menu([int(key.partition(":")[2])], place)

    def _place(self, key: str) -> QPoint:
        card = self.view.card(key)
        if card is None:
            return QCursor.pos()
        button = card.tool("more")
        within = button.bottomLeft() if not button.isEmpty() else card.rect().center()
        return card.mapToGlobal(within)

    # -- what was passed over

    def _leave(self) -> None:
        """The reader goes, for good or to an article."""
        if self._reading or self._found is None or not self._found.standing.on:
            return
        seen = self._seen()
        if seen:
            self._kit.courier.guard(self._kit.desk.taste.shown(seen))
        self._pass_over()

    def _pass_over(self, *, before: str = "") -> None:
        """What was seen and not opened, only above a card where one is opened."""
        if self._found is None or not self._found.standing.on:
            return
        seen, order = self._seen(), self.view.order()
        if before in order:
            above = {int(key.partition(":")[2]) for key in order[: order.index(before)]}
            seen = [one for one in seen if one in above]
        passed = [one for one in seen if one not in self._opened and one in self._rows]
        if passed:
            self._kit.courier.guard(self._kit.desk.taste.passed(passed))

    def _seen(self) -> list[int]:
        keys = self.view.seen()
        return [id for id in self._rows if key_of(id) in keys]
