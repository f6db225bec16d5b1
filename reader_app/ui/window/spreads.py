"""Pages that have all the room beside the sidebar: the front page, a story, For You, editions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader_app.domain import NOTHING, Changes
from reader_app.ui.actions import Actions
from reader_app.ui.columns import Spread
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, SidebarEntry
from reader_app.ui.phrase import marked, said
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.frame import Frame
from reader_app.ui.window.marking import Marking
from reader_app.ui.window.panes import Mode, Panes
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["Spreads"]

ROWS = (
    ("front", marked("Front page")),
    ("foryou", marked("For You")),
    ("picks", marked("Picks")),
    ("editions", marked("Editions")),
)
"""The rows of the sidebar, from top to bottom; each has an icon of its key's name."""
ARTICLE = frozenset("toggle-read toggle-saved browser copy-link".split())
OUT_OF_SIGHT = ARTICLE | frozenset(
    "next previous next-unread read-on read-back copy-markdown print save-pdf read-aloud left-out"
    " find find-next find-previous delete delete-read mark-all mark-above mark-below why".split()
)
"""What the window does with its list and its article, which nobody sees while a page stands."""
SEARCHES = frozenset(("search", "search-help"))
OF_LISTS = frozenset("mark-all mark-above mark-below delete-read".split())


@dataclass(slots=True, eq=False)
class Known:
    """A kind of page, where one of it stands, and what that has missed while it did not."""

    make: Callable[[], Spread]
    spread: Spread | None = None
    frame: Frame | None = None
    key: str = ""
    missed: Changes = NOTHING


class Spreads(QObject):
    """Which page stands, what was opened from it, and the ways back. `shown`: another page stands,
    or its title is another; `stood`: its content is there."""

    shown = Signal()
    stood = Signal()

    def __init__(
        self,
        kit: Kit,
        panes: Panes,
        sidebar: Sidebar,
        page: ArticlePane,
        reader: Reader,
        marking: Marking,
        actions: Actions,
        *,
        elsewhere: Callable[[str], None],
        under_search: Callable[[], None],
    ) -> None:
        """`elsewhere` shows any view by its key, `under_search` a list for the search to begin
        with."""
        super().__init__(panes)
        self._kit, self._panes, self._sidebar, self._page = kit, panes, sidebar, page
        self._reader, self._marking, self._actions = reader, marking, actions
        self._elsewhere, self._under_search = elsewhere, under_search
        self._known: dict[str, Known] = {}
        self._counts: dict[str, int] = {}
        self._trail: list[str] = []  # the pages that led here, oldest first
        self._others: tuple[int, ...] = ()  # what next and previous are, in the open article
        self._reading = False
        self._owed = False  # the page that stands gets the keyboard with what is read for it
        self.key = ""  # of the page that stands, or from which the open article was opened
        panes.changed.connect(self._arranged)
        reader.opened.connect(self._opened)
        actions.taker = self._take

    def add(self, prefix: str, make: Callable[[], Spread]) -> None:
        """Pages of the key `prefix` and of all keys "prefix:…". `make` is called when the first of
        them is wanted: a window that starts does not wait for all of them."""
        self._known[prefix] = Known(make)
        if (name := f"go-{prefix}") in self._actions.names():
            self._actions[name].triggered.connect(lambda: self._elsewhere(prefix))
        self._head()

    def count(self, prefix: str, number: int) -> None:
        """How much there is on a page that the reader has not seen, for its row in the sidebar."""
        if self._counts.get(prefix, 0) != number:
            self._counts[prefix] = number
            self._head()

    def _head(self) -> None:
        rows = [(key, words) for key, words in ROWS if key in self._known]
        self._sidebar.head(
            [SidebarEntry(k, Kind.SPREAD, said(w), self._counts.get(k, 0), k) for k, w in rows]
        )

    def has(self, key: str) -> bool:
        return key.partition(":")[0] in self._known

    @property
    def standing(self) -> Spread | None:
        """The page that is in sight."""
        return self._of(self.key).spread if self.key and self._panes.on_spread else None

    # -- going places

    def show(self, key: str) -> bool:
        """Another visit to a page; False where the key is not that of a page."""
        if not self.has(key):
            return False
        known = self._of(key)
        self._stand(key)
        known.key, known.missed = key, NOTHING
        self._spread(known).open(key)
        self.shown.emit()
        return True

    def leave(self) -> None:
        """A list is shown."""
        self.key, self._others = "", ()
        self._lift()

    def awaits(self, key: str) -> bool:
        """Whether a page stands, or the reader can go back to it as it was."""
        return key == self.key or key in self._trail

    def moved(self) -> None:
        """See `Routes.moved`."""
        if self._owed and self.standing is not None:
            self._owed = False
            focus = QApplication.focusWidget()
            if focus is None or not self.standing.widget.isAncestorOf(focus):
                self.standing.entrance().setFocus()
        self.shown.emit()
        self.stood.emit()

    def forget(self) -> None:
        """The reader goes where they want to: nothing leads back from there."""
        self._trail.clear()

    def go(self, key: str, *, origin: str = "") -> None:
        """From the page that stands, else from the list `origin`, to another page or to a list:
        Back leads to this one."""
        here = self.key or origin
        if here and key != here:
            self._trail.append(here)
        self._elsewhere(key)

    def open_article(self, article_id: int, *, others: Sequence[int] = ()) -> None:
        """See `OpenArticle`."""
        self._others = tuple(others)
        self._panes.show_article()
        self._reader.open(article_id, at_once=True)
        self._page.setFocus()

    def uncovered(self) -> None:
        """What stood over the article is gone; where there was no article, the page is back."""
        if not self._reading:
            self.step_back()

    def step_back(self) -> bool:
        """To the page that led here, as it was left; False where none did."""
        if self.key and self._panes.alone:
            self._return(self.key)
        elif self._trail:
            self._return(self._trail.pop())
        else:
            return False
        return True

    def refresh(self, changes: Changes) -> None:
        """The library moved: the page that stands hears of it at once, all others when they are
        back."""
        for known in self._known.values():
            if known.spread is None or not known.key:
                continue
            if known.spread is self.standing:
                known.spread.refresh(changes)
            else:
                known.missed |= changes

    # -- inside

    def _of(self, key: str) -> Known:
        return self._known[key.partition(":")[0]]

    def _spread(self, known: Known) -> Spread:
        if known.spread is None:
            known.spread = made = known.make()
            if isinstance(made, QObject) and not made.isWidgetType():
                made.setParent(self)  # else it would go with Python's last word, on any thread
        return known.spread

    def _stand(self, key: str) -> None:
        known = self._of(key)
        spread = self._spread(known)
        if known.frame is None:
            known.frame = Frame(self._kit, self._actions, spread)
        focus = QApplication.focusWidget()
        hidden = self._panes.beside(focus)
        self.key, self._reading, self._others = key, False, ()
        self._page.close_panel()
        self._panes.show_spread(known.frame)
        self._arranged()
        self._lift()
        self._owed = hidden
        if hidden:
            spread.entrance().setFocus()

    def _return(self, key: str) -> None:
        """To a page as it was left, or to a list and what was read there."""
        if not self.has(key):
            self._elsewhere(key)
            if self._reader.article is not None:
                self._panes.show_article()
                self._page.setFocus()
            return
        known = self._of(key)
        if known.key != key:
            self.show(key)
        else:
            self._stand(key)
            missed, known.missed = known.missed, NOTHING
            if missed:
                self._spread(known).refresh(missed)
            self.shown.emit()
        self._sidebar.tree.select(key)
        self._spread(known).entrance().setFocus()

    def _opened(self, _: int) -> None:
        """What was opened from a page has the keyboard as soon as it is there."""
        if self._panes.alone and not self._reading:
            self._reading = True
            self._page.setFocus()

    def _arranged(self) -> None:
        """The ways from the page that stands; a list may stand in its place."""
        if self.key and not (self._panes.on_spread or self._panes.alone):
            self.leave()
        if self.key and (frame := self._of(self.key).frame) is not None:
            frame.lead(drawer=self._panes.mode is not Mode.THREE, back=bool(self._trail))

    def _lift(self) -> None:
        self._actions.lift(ARTICLE if self.standing is not None else frozenset())

    def _take(self, name: str) -> bool:
        """Whether a command of the window was for a page, or for what was opened from it."""
        if (spread := self.standing) is not None:
            if name in SEARCHES:
                self._trail.append(self.key)
                self._under_search()
            elif name in OUT_OF_SIGHT:
                spread.act(name)
            return name in OUT_OF_SIGHT
        return bool(self.key) and self._panes.alone and (name in OF_LISTS or self._read(name))

    def _read(self, name: str) -> bool:
        """A command to the article that was opened from a page; False for one that is done as
        everywhere."""
        article = self._reader.article
        match name:
            case "next":
                self._step(1)
            case "previous":
                self._step(-1)
            case "next-unread":
                self._onwards()
            case "read-on":
                if self._page.panel is not None or not self._page.view.page_down():
                    self._onwards()
            case "toggle-read":
                self._reader.toggle_read()
            case "toggle-saved" if article is not None:
                self._marking.save((article.row.id,), saved=not article.row.saved)
            case "delete" if article is not None:
                self._marking.delete((article.row.id,))
            case _:
                return False
        return True

    def _step(self, way: int) -> bool:
        """To the one beside in what the page called the others."""
        article = self._reader.article
        ids = self._others
        place = ids.index(article.row.id) + way if article and article.row.id in ids else -1
        if not 0 <= place < len(ids):
            return False
        self._reader.open(ids[place], at_once=True)
        return True

    def _onwards(self) -> None:
        """The next one; after the last the page."""
        if not self._step(1):
            self.step_back()
