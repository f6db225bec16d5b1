"""What the middle pane lists, kept true while the library changes."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from reader_app.domain import ArticleQuery, Changes, Order
from reader_app.services import explain
from reader_app.ui.bridge import Repeat
from reader_app.ui.kit import Kit
from reader_app.ui.models import Listing, Step, merge, steps, with_days
from reader_app.ui.phrase import counted
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.rows import Scope
from reader_app.ui.window.views import View

__all__ = ["Lister"]

FOUND = 500  # most hits that a search lists


@dataclass(frozen=True, slots=True)
class Listed:
    """The answer to a view's question."""

    ids: "array[int]"
    listing: Listing
    total: int
    view: View
    unread: bool
    old: "array[int] | None"
    plan: list[Step] | None  # from what stands to `listing`


class Lister(QObject):
    """Loads off the GUI thread; `shown` says that another list stands there."""

    shown = Signal()

    def __init__(self, kit: Kit, pane: ListPane) -> None:
        super().__init__(pane)
        self._kit = kit
        self._pane = pane
        self._ids = array("q")
        self._total = 0
        self._wanted: int | None = None
        self._gone: frozenset[int] = frozenset()
        self._doubted = False
        self._expecting = False
        self._again = Repeat(kit.jobs, self._requestion, self._absorb, self._failed, self)
        self.view = View("", "")
        self.unread_only = kit.desk.settings.values.unread_only
        pane.filter.choose(int(self.unread_only))
        pane.filtered.connect(self.filter)
        pane.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    # -- what is shown

    def show(self, view: View, *, current: int | None = None) -> None:
        """Another view; `current` is marked in it when it is there."""
        self.view = view
        self._wanted = current
        self._name()
        self._pane.set_scope(scope_of(view))
        self._pane.filter.setVisible(not view.all_unread and not view.words)
        self._pane.mark_all.setVisible(not view.words and view.key != "saved")
        self._kit.jobs.run(self._question(), self._show, self._failed, latest="list")

    def rename(self, title: str, within: str) -> None:
        """The view has another title than when it was chosen."""
        if (title, within) != (self.view.title, self.view.within):
            self.view = replace(self.view, title=title, within=within)
            self._name()

    def filter(self, unread_only: bool) -> None:
        if unread_only != self.unread_only:
            self.unread_only = unread_only
            self._pane.filter.choose(int(unread_only))
            self._kit.prefer(unread_only=unread_only)
            self.show(self.view, current=self._pane.table.current_id())

    def query(self) -> ArticleQuery:
        return self.view.query(unread=self.unread_only, now=self._kit.clock())

    def unread_query(self) -> ArticleQuery:
        return replace(self.query(), unread=True)

    @property
    def ids(self) -> "array[int]":
        return self._ids

    def chosen(self) -> tuple[int, ...]:
        """The articles that are selected."""
        return self._pane.table.chosen()

    # -- changes

    def changed(self, changes: Changes) -> None:
        touched = changes.changed | changes.added | changes.removed
        if changes.tree:
            self._pane.model.forget()  # every row names its publication and section
        elif touched:
            self._pane.model.refresh(changes.changed)
        if (touched or changes.tree) and self.view.key and not self.view.words:
            self._gone |= changes.removed
            self._again.ask()

    def expect(self, more: bool) -> None:
        """Whether a sync may fill what is empty."""
        self._expecting = more
        if self.view.key and not self._ids:
            self._say()

    def reread(self) -> None:
        """Anything may be another: the day, or what another program wrote."""
        self._pane.model.forget()
        if self.view.key and not self.view.words:
            self._doubted = True
            self._again.ask()

    # -- inside

    def _name(self) -> None:
        names = (self.view.title, self.view.within)
        self._pane.title.setText(" · ".join(name for name in names if name))

    def _question(self) -> "Question":
        return Question(self._kit, self.view, self.query())

    def _requestion(self) -> "Question":
        gone, self._gone = self._gone, frozenset()
        doubted, self._doubted = self._doubted, False
        stands = self._pane.model.listing
        return Question(
            self._kit, self.view, self.query(), self._ids, gone, doubted=doubted, stands=stands
        )

    def _show(self, listed: Listed) -> None:
        self._ids, self._total = listed.ids, listed.total
        self._pane.say_newer(0)
        self._pane.table.show_listing(listed.listing, self._wanted)
        self._say()
        self.shown.emit()

    def _absorb(self, listed: Listed) -> None:
        if (listed.view.key, listed.unread) != (self.view.key, self.query().unread):
            return
        if listed.old is not self._ids:
            self._again.ask()
            return
        before = self._pane.table.rows_above()
        was_empty = not self._ids
        self._ids, self._total = listed.ids, listed.total
        self._pane.table.absorb(listed.listing, listed.plan)
        came = self._pane.table.rows_above() - before
        if came > 0 and not was_empty:
            self._pane.say_newer(came)
        self._say()
        if was_empty:
            self.shown.emit()

    def _failed(self, error: Exception) -> None:
        explanation = explain(error)
        self._pane.count.setText("")
        self._pane.show_empty(f"{explanation.what} {explanation.todo}")

    def _scrolled(self, value: int) -> None:
        if value == 0:
            self._pane.newer.hide()

    def say_count(self, unread: int) -> None:
        """Under the title: how many are unread here."""
        if self.view.words:
            text = counted(self._total, "article found", "articles found")
        elif self.view.key == "saved":
            text = counted(len(self._ids), "article", "articles")
        else:
            text = counted(unread, "unread", "unread") if unread else self.tr("Nothing unread")
        self._pane.count.setText(text)

    def _say(self) -> None:
        if self._ids:
            self._pane.show_rows()
        else:
            self._pane.show_empty(*self._nothing())

    def _nothing(self) -> tuple[str, str]:
        if self.view.words:
            return self.tr("No article has these words. Try fewer, or other ones."), ""
        if self.view.key == "saved":
            return self.tr("Press S on an article to keep it here for later."), ""
        if self._expecting:
            return self.tr("Looking for new articles…"), ""
        if self.view.all_unread:
            return self.tr("You have read everything. Enjoy the quiet."), self.tr("Sync now")
        if self.unread_only:
            return self.tr("Nothing unread here."), self.tr("Show all articles")
        if self.view.key == "today":
            return self.tr("Nothing has come in today yet."), self.tr("Sync now")
        return self.tr("No articles here yet."), self.tr("Sync now")


def scope_of(view: View) -> Scope:
    if view.section_id is not None:
        return Scope.SECTION
    return Scope.PUBLICATION if view.publication_id is not None else Scope.ALL


class Question:
    """Asks the library for a view's articles; runs on any thread."""

    def __init__(
        self,
        kit: Kit,
        view: View,
        query: ArticleQuery,
        old: "array[int] | None" = None,
        gone: frozenset[int] = frozenset(),
        *,
        doubted: bool = False,
        stands: Listing | None = None,
    ) -> None:
        self._browsing = kit.desk.browsing
        self._now = kit.clock()
        self._view = view
        self._query = query
        self._old = old
        self._gone = gone
        self._stands = stands  # what the model shows; another list is shown by a reset
        self._doubted = doubted  # whether what stood here may be gone and nobody said so

    def __call__(self) -> Listed:
        if self._view.words:
            total, hits = self._browsing.search(self._view.words, FOUND)
            ids = array("q", (hit.id for hit in hits))
            return self._answer(ids, Listing(ids, (), {h.id: h.snippet for h in hits}), total)
        ids = self._browsing.ids(self._query)
        if self._old is not None and (self._query.unread or self._query.saved):
            ids = merge(self._old, ids, self._gone | self._vanished(self._old))
        if self._query.order is not Order.NEWEST:
            return self._answer(ids, Listing(ids), len(ids))
        zone = datetime.fromtimestamp(self._now).astimezone().tzinfo
        assert zone is not None
        return self._answer(ids, with_days(ids, self._published, self._now, zone), len(ids))

    def _vanished(self, old: "array[int]") -> frozenset[int]:
        if not self._doubted:
            return frozenset()
        there = self._browsing.ids(replace(self._query, unread=False, saved=False))
        return frozenset(old).difference(there)

    def _answer(self, ids: "array[int]", listing: Listing, total: int) -> Listed:
        plan = steps(self._stands.keys, listing.keys) if self._stands is not None else None
        return Listed(ids, listing, total, self._view, self._query.unread, self._old, plan)

    def _published(self, ids: Sequence[int]) -> dict[int, int]:
        return {row.id: row.published for row in self._browsing.rows(ids)}
