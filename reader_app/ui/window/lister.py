"""What the middle pane lists, kept true while the library changes."""

from array import array
from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from reader_app.domain import ArticleQuery, BadQuery, Changes, Order, Search
from reader_app.services import Show, explain
from reader_app.ui.bridge import Repeat
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.speak import announce
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.nothing import nothing
from reader_app.ui.window.question import Listed, Question, undated
from reader_app.ui.window.rows import Scope
from reader_app.ui.window.views import View

__all__ = ["Lister"]


class Lister(QObject):
    """Loads off the GUI thread; `shown` says that another list stands there."""

    shown = Signal()
    refused = Signal(object)  # BadQuery: the search cannot be answered; the list stays as it is
    filled = Signal(bool)  # whether there is an article to choose
    renewed = Signal()  # another question is asked: the view, the filter or the order

    def __init__(self, kit: Kit, pane: ListPane) -> None:
        super().__init__(pane)
        self._kit = kit
        self._pane = pane
        self._total = 0
        self._more = False
        self._dropped: frozenset[int] = frozenset()  # found, and deleted since
        self.search: Search | None = None  # what the list is the answer to
        self._wanted: int | None = None
        self._turn = 0  # of the lists that were asked for
        self._gone: frozenset[int] = frozenset()
        self._doubted = False
        self._expecting = False
        self._again = Repeat(kit.jobs, self._requestion, self._absorb, self._failed, self)
        self.view = View("", "")
        self._told = ("", "")
        self.remedy = ""  # the action behind the button of an empty list
        kit.choices.changed.connect(self._chosen)
        pane.keys_changed.connect(self._reword)

    # -- what is shown

    def show(self, view: View, *, current: int | None = None, stays: bool = False) -> None:
        """Another view; `current` is marked in it when it is there. `stays`: it is, whatever the
        filter."""
        self.view = view
        self._turn += 1
        self._wanted = current
        self._name()
        self._pane.set_scope(scope_of(view))
        self._pane.mark_all.setVisible(not view.words and view.key != "saved")
        self.renewed.emit()
        turn = self._turn
        question = Question(
            self._kit, view, self.query(), wanted=current, stays=stays,
            awaited=lambda: self._turn == turn,
        )  # fmt: skip
        self._kit.jobs.run(question, self._show, self._failed, latest="list")

    def stay(self, view: View) -> None:
        """What stands here is the answer to this view, and goes on to be."""
        self.view = view
        self._name()
        self.renewed.emit()

    def rename(self, title: str, within: str) -> None:
        """The view has another title than when it was chosen."""
        if (title, within) != (self.view.title, self.view.within):
            self.view = replace(self.view, title=title, within=within)
            self._name()

    @property
    def show_only(self) -> Show:
        """The filter in force."""
        return self.view.effective(self._kit.choices.values.show)

    def query(self) -> ArticleQuery:
        order = self._kit.choices.values.order
        return self.view.query(now=self._kit.clock(), show=self.show_only, order=order)

    def unread_query(self) -> ArticleQuery:
        return replace(self.query(), unread=True)

    @property
    def ids(self) -> "array[int]":
        """All of the list, also where its end is yet to come."""
        listing = self._pane.model.listing
        return listing.ids() if listing.whole else self._kit.desk.browsing.ids(self.query())

    def chosen(self) -> tuple[int, ...]:
        """The articles that are selected."""
        return self._pane.table.chosen()

    def leave(self, gone: Collection[int]) -> None:
        """Go on from the current article where it is among those that are gone."""
        self._pane.table.leave(gone)

    @property
    def selection(self) -> QItemSelectionModel:
        return self._pane.table.selectionModel()

    def beside(self, way: int, article: int | None = None) -> "array[int]":
        """The articles above (-1) or below (1) one of the list, else the current one."""
        article = article if article is not None else self._pane.table.current_id()
        ids = self.ids
        if article is None or article not in ids:
            return array("q")
        place = ids.index(article)
        return ids[:place] if way < 0 else ids[place + 1 :]

    # -- changes

    def changed(self, changes: Changes) -> None:
        touched = changes.changed | changes.added | changes.removed
        if changes.tree:
            self._pane.model.forget()  # every row names its publication and section
        elif touched:
            self._pane.model.refresh(changes.changed)
        if self.view.words:
            self._thin(changes)
        elif (touched or changes.tree) and self.view.key:
            self._gone |= changes.removed
            self._again.ask()

    def _thin(self, changes: Changes) -> None:
        """A search stays what it was when it was asked, but for articles that have gone."""
        if changes.added & self._dropped:  # they have come back
            self.show(self.view, current=self._pane.table.current_id())
        elif gone := changes.removed.intersection(self._pane.model.listing.keys):
            self._dropped |= gone
            self._gone |= gone
            self._again.ask()

    def expect(self, more: bool) -> None:
        """Whether a sync may fill what is empty."""
        self._expecting = more
        if self.view.key and not self._pane.model.listing:
            self._say()

    def reread(self) -> None:
        """Anything may be another: the day, or what another program wrote."""
        self._pane.model.forget()
        if self.view.key and not self.view.words:
            self._doubted = True
            self._again.ask()

    # -- inside

    def _chosen(self, names: frozenset[str]) -> None:
        if names & {"show", "order"} and self.view.key and not self.view.words:
            current = self._pane.table.current_id()
            self.show(self.view, current=current or self._wanted, stays=current is not None)

    def _name(self) -> None:
        names = (self.view.title, self.view.within)
        self._pane.title.setText(" · ".join(name for name in names if name))

    def _requestion(self, awaited: Callable[[], bool] | None = None) -> Question:
        gone, self._gone = self._gone, frozenset()
        doubted, self._doubted = self._doubted, False
        stands = self._pane.model.listing
        return Question(
            self._kit, self.view, self.query(), stands, gone, doubted=doubted, awaited=awaited
        )

    def _show(self, listed: Listed) -> None:
        self._total = listed.total
        self._more, self.search = listed.more, listed.search
        self._dropped = frozenset()
        self._pane.newer.forget()
        self._pane.table.show_listing(listed.listing, self._wanted)
        self._say()
        self.shown.emit()
        if not listed.listing.whole:
            turn = self._turn
            rest = self._requestion(lambda: self._turn == turn)
            self._kit.jobs.run(rest, self._absorb, self._failed, latest="list")

    def _absorb(self, listed: Listed) -> None:
        if (listed.view.key, listed.asked) != (self.view.key, undated(self.query())):
            return
        stood = self._pane.model.listing
        if listed.stood is not stood:
            self._again.ask()
            return
        table = self._pane.table
        before, below = table.articles_above(), table.articles_below()
        gone = len(stood) - len(listed.listing)
        self._total = self._total - gone if self.view.words else listed.total
        table.absorb(listed.listing, listed.plan)
        if stood and stood.whole:
            newest = self._kit.choices.values.order is Order.NEWEST
            came = table.articles_above() - before if newest else table.articles_below() - below
            self._pane.newer.add(came, below=not newest)
        self._say()
        if not stood:
            self.shown.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, BadQuery):
            self.refused.emit(error)
            return
        explanation = explain(error)
        self._pane.count.setText("")
        self._pane.show_empty(paragraph(explanation.what, explanation.todo))
        self.filled.emit(False)

    def say_count(self, unread: int) -> None:
        """Under the title: how many are unread here."""
        if self.view.words:
            text = counted(self._total, "article found", "articles found")
            if self._more:
                number = self._kit.theme.number(self._total)
                text = self.tr("More than {number} articles found").format(number=number)
        elif Show.SAVED in (self.view.implied, self.show_only) or self.show_only is Show.READY:
            text = counted(len(self._pane.model.listing), "article", "articles")
        else:
            text = counted(unread, "unread", "unread") if unread else self.tr("Nothing unread")
        self._pane.count.setText(text)
        self._tell_found(text if self.view.words else "")

    def _tell_found(self, text: str) -> None:
        """To a screen reader, once for each answer."""
        if self._told != (told := (self.view.words, text)):
            self._told = told
            announce(self._pane.search, text)

    def _say(self) -> None:
        some = bool(self._pane.model.listing)
        if some:
            self._pane.show_rows()
        else:
            saving = self._pane.key_of("toggle-saved")
            empty = nothing(
                self.view,
                self.show_only,
                expecting=self._expecting,
                fresh=self._kit.desk.browsing.fresh(),
                saving=saving,
            )
            self.remedy = empty.action
            self._pane.show_empty(empty.text, empty.button)
        self.filled.emit(some)

    def _reword(self) -> None:
        """Keys that are named are others."""
        if self.view.key and self._pane.is_empty():
            self._say()


def scope_of(view: View) -> Scope:
    if view.section_id is not None:
        return Scope.SECTION
    return Scope.PUBLICATION if view.publication_id is not None else Scope.ALL
