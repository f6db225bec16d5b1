"""A search from the field to the list and into the article."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from reader_app.domain import BadQuery, Search, SearchOrder
from reader_app.services import Asked, remarked, sentence
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import paragraph
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.completing import Names
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.panes import Panes
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.searchhelp import SearchHelp
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.views import View, search_view

__all__ = ["Searching"]

ORDERS = (SearchOrder.BEST, SearchOrder.NEWEST)
AROUND = 8  # rows above and below those in sight that get their snippets with them


class Searching(QObject):
    """`home` shows the view from before."""

    def __init__(
        self,
        kit: Kit,
        panes: Panes,
        sidebar: Sidebar,
        pane: ListPane,
        lister: Lister,
        reader: Reader,
        page: ArticlePane,
        actions: Actions,
        *,
        home: Callable[[], None],
    ) -> None:
        super().__init__(pane)
        self._kit, self._panes, self._sidebar, self._pane = kit, panes, sidebar, pane
        self._lister, self._reader, self._page = lister, reader, page
        self._actions, self._home = actions, home
        self._marked: Search | None = None
        self._awaited = False  # what is asked for is not listed yet
        self._entering = False
        self._standing: View | None = None  # what is listed
        self._help: SearchHelp | None = None  # made when it is wanted first
        pane.searched.connect(self.search)
        pane.search.entered.connect(self.enter)
        pane.search.below.connect(self.to_list)
        pane.search.helped.connect(self.help)
        pane.search.approached.connect(self._read_names)
        pane.sought.chosen.connect(lambda number: kit.prefer(search_order=ORDERS[number]))
        pane.table.verticalScrollBar().valueChanged.connect(lambda _: self._fill())
        lister.renewed.connect(self._arrange)
        lister.shown.connect(self._shown)
        lister.refused.connect(self._refuse)
        reader.opened.connect(lambda _: self._mark(go=True))
        kit.choices.changed.connect(self._chosen)
        actions.bind(search=self.focus, search_help=self.help)
        self._arrange()

    # -- what the reader does

    def focus(self) -> None:
        self._panes.show_list()
        self._pane.search.setFocus()
        self._pane.search.selectAll()

    def help(self) -> None:
        self._panes.show_list()
        if self._help is None:
            self._help = SearchHelp(self._kit.theme, self._panes)
        self._help.open_by(self._pane.search, self._help)

    def search(self, words: str, *, typing: bool = True) -> None:
        """List what has the words; without words, the view from before. What cannot be answered is
        said under the field, and the list stays as it is."""
        typing = typing and words == words.rstrip()  # a blank ends a word
        words = words.strip()
        if not words:
            self._pane.say_wrong("")
            if self._lister.view.words:
                self._home()
            return
        asked = self._read(words, typing=typing)
        if asked is None or asked.search is None:
            return
        if self._lister.view.words == words:
            return  # also when the last word was looked for as a beginning: nothing goes away
        self._awaited = True
        self._sidebar.tree.select("")
        self._lister.show(self.ordered(search_view(words, SearchOrder.BEST, typing=typing)))

    def enter(self) -> None:
        """The words are complete: on to the list."""
        self.search(self._pane.search.text().strip(), typing=False)
        if not self._pane.wrong:
            self.to_list()

    def to_list(self) -> None:
        """Go to the first article found, as soon as it is."""
        table = self._pane.table
        table.setFocus()
        self._entering = self._awaited
        if not self._awaited and table.current_id() is None and (key := table.beside(1)):
            table.select(key)

    def arrive(self, words: str) -> None:
        """Another view was chosen: its words stand in the field, if it has any."""
        self._awaited = self._entering = False
        self._pane.search.show_words(words)
        self._pane.say_wrong("")

    def ordered(self, view: View) -> View:
        """A search in the order that the reader prefers."""
        return replace(view, sought=self._kit.choices.values.search_order)

    # -- inside

    def _read(self, words: str, *, typing: bool) -> Asked | None:
        try:
            asked = self._kit.desk.searching.read(words, typing=typing)
        except BadQuery as error:
            self._refuse(error)
            return None
        self._pane.say_wrong(paragraph(*map(remarked, asked.remarks[:2])))
        return asked

    def _refuse(self, error: BadQuery) -> None:
        if self._awaited and self._standing is not None:
            self._lister.stay(self._standing)
        self._awaited = self._entering = False
        self._pane.say_wrong(sentence(error), wrong=True)

    def _arrange(self) -> None:
        """The list's head, for a search or for anything else."""
        view = self._lister.view
        self._pane.sought.setVisible(bool(view.words))
        self._pane.sought.choose(ORDERS.index(self._kit.choices.values.search_order))
        self._pane.keep.setVisible(view.typed)
        self._pane.arrange.setVisible(not view.words)
        self._actions.enable(view.typed, "keep-search")

    def _chosen(self, names: frozenset[str]) -> None:
        if "search_order" in names and self._lister.view.words:
            current = self._pane.table.current_id()
            self._lister.show(self.ordered(self._lister.view), current=current)

    def _shown(self) -> None:
        self._awaited, self._standing = False, self._lister.view
        if self._entering:
            self.to_list()
        self._fill()
        self._mark(go=False)

    def _fill(self) -> None:
        """The snippets of what is in sight."""
        search, table, model = self._lister.search, self._pane.table, self._pane.model
        if search is None:
            return
        first = max(0, table.rows_above() - AROUND)
        last = table.rowAt(table.viewport().height() - 1)
        rows = range(first, (last if last >= 0 else model.rowCount() - 1) + 1 + AROUND)
        known = model.listing.snippets
        ids = [key for row in rows if (key := model.id_at(row)) is not None and key not in known]
        searching = self._kit.desk.searching
        if ids:
            self._kit.jobs.run(
                lambda: (searching.snippets(ids, search), searching.titles(ids, search)),
                lambda found: model.explain(*found) if search is self._lister.search else None,
                latest="snippets",
            )

    def _mark(self, *, go: bool) -> None:
        """Marks in the open article what was searched for."""
        search, article = self._lister.search, self._reader.article
        if search is None or article is None:
            if self._marked is not None:
                self._marked = None
                self._kit.jobs.forget("marks")
                self._page.view.mark([])
            return
        self._marked = search
        searching, key = self._kit.desk.searching, article.row.id

        def show(forms: list[str]) -> None:
            if self._reader.article is not None and self._reader.article.row.id == key:
                self._page.view.mark(forms, go=go and key in self._lister.ids)

        self._kit.jobs.run(lambda: searching.forms(key, search), show, latest="marks")

    def _read_names(self) -> None:
        """For completing; read off this thread when the field is entered."""

        def take(found: tuple[list[str], list[str]]) -> None:
            self._pane.search.know(Names(tuple(found[0]), tuple(found[1])))

        self._kit.jobs.run(self._kit.desk.searching.names, take, latest="names")
