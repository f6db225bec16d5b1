"""Puts under each article what is related to it, and takes the reader there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from reader_app.domain import Article, Changes, MoreFrom, NotFound, RelatedArticles
from reader_app.ui.actions import Actions
from reader_app.ui.columns import OpenMenu
from reader_app.ui.kit import Kit
from reader_app.ui.story.linked import Linked, link
from reader_app.ui.story.plates import Plates
from reader_app.ui.story.strip import Strip
from reader_app.ui.viewer import ArticleView, read_script

__all__ = ["Related"]

JOB = "related"
LONGEST = 50  # articles that lead back


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for an article."""

    related: RelatedArticles
    more: MoreFrom
    publications: int  # that report its story


class Related(QObject):
    """One strip, for the open article: read once that stands, kept up to date as long as it does.

    `open_article` shows another in the open one's place; `go` a story by its key."""

    def __init__(
        self,
        kit: Kit,
        view: ArticleView,
        actions: Actions,
        *,
        open_article: Callable[[int], None],
        go: Callable[[str], None],
        menu: OpenMenu,
    ) -> None:
        super().__init__(view)
        self._kit, self._view, self._actions = kit, view, actions
        self._open_article, self._go, self._menu = open_article, go, menu
        self._plates = Plates(kit.jobs, kit.desk.reading.picture, self)
        self._found: Found | None = None
        self._unfolded: frozenset[str] = frozenset()
        self._article = 0
        self._strip: Strip | None = None
        self._trail: list[int] = []  # the articles that led here, oldest first
        self._asked = 0
        view.page().replaced.connect(self._check)
        view.story_wanted.connect(lambda id: go(f"story:{id}"))
        kit.choices.changed.connect(self._chosen)
        actions.bind(related=self.enter, open_story=self.open_story)
        self._tell()

    @property
    def strip(self) -> Strip | None:
        """What stands under the open article."""
        return self._strip

    def changed(self, changes: Changes) -> None:
        """The library moved: what stands there may be another."""
        found = self._found
        if self._article and (changes.stories or found is None or self._touches(changes)):
            self._read()

    def enter(self) -> None:
        """The keyboard goes to what stands under the article."""
        if self._strip is not None and self._view.isVisible():
            self._strip.enter()

    def open_story(self) -> None:
        """The page of the story that the open article is in."""
        if self._found is not None and self._found.related.story_id is not None:
            self._go(f"story:{self._found.related.story_id}")

    def step_back(self) -> bool:
        """To the article under which the open one was found; False where it was not found so."""
        if not self._trail or not self._view.isVisible():
            return False
        self._asked = self._trail.pop()
        self._open_article(self._asked)
        return True

    # -- inside

    def _check(self) -> None:
        """Another document stands, perhaps of another article."""
        article = self._view.article()
        number = article.row.id if article is not None else 0
        if number != self._article:
            if number != self._asked:
                self._trail.clear()
            self._article, self._found, self._strip = number, None, None
            self._unfolded = frozenset()
            self._tell()
            self._read()

    def _read(self) -> None:
        wanted, stories = self._article, self._kit.desk.stories
        all_ = self._kit.choices.values.related
        if not wanted:
            self._kit.jobs.forget(JOB)
            return

        def work() -> Found:
            if not all_:  # the page of its story can be opened all the same
                story = stories.marks([wanted]).get(wanted)
                return Found(RelatedArticles((), story, (), ()), MoreFrom((), ()), 0)
            related = stories.related(wanted)
            members = stories.members(related.story_id) if related.story_id is not None else ()
            reporting = len({one.publication for one in members})
            return Found(related, stories.more(wanted), reporting)

        self._kit.jobs.run(work, lambda found: self._show(wanted, found), self._lost, latest=JOB)

    def _show(self, wanted: int, found: Found) -> None:
        article = self._view.article()
        if article is not None and wanted == article.row.id == self._article:
            self._found = found
            self._put(article)
            self._tell()

    def _lost(self, error: Exception) -> None:
        if not isinstance(error, NotFound):  # it went meanwhile
            raise error

    def _put(self, article: Article) -> None:
        linked = self._linked(article)
        if not linked:
            self._strip = None
            self._view.foot.put(None)
            return
        new = self._strip is None
        strip = self._strip or self._make(article)
        self._strip = strip
        strip.show_linked(linked)
        if new:
            self._view.foot.put(strip)
            before: QWidget = self._view.page()
            for lines in strip.lists:  # Tab comes here from the text
                QWidget.setTabOrder(before, lines)
                before = lines

    def _linked(self, article: Article) -> Linked:
        found = self._found
        if found is None or not self._kit.choices.values.related:
            return Linked()
        return link(
            article,
            found.related,
            found.more,
            found.publications,
            self._unfolded,
            self._kit.clock(),
        )

    def _make(self, article: Article) -> Strip:
        page = self._view.page()
        strip = Strip(self._kit, self._plates, page, page.viewport().width())
        script = read_script(article.row.title, article.row.language)
        way = Qt.LayoutDirection
        strip.setLayoutDirection(way.RightToLeft if script.right_to_left else way.LeftToRight)
        strip.opened.connect(self._opened)
        strip.menu_wanted.connect(self._menu_for)
        strip.left.connect(page.setFocus)
        return strip

    def _opened(self, key: str) -> None:
        kind, _, number = key.partition(":")
        if kind == "fold":
            self._unfolded ^= {key}
            if (article := self._view.article()) is not None:
                self._put(article)
        elif kind == "article":
            self._trail = [*self._trail[1 - LONGEST :], self._article]
            self._asked = int(number)
            self._open_article(self._asked)
        else:
            self._go(key)

    def _menu_for(self, key: str, place: QPoint) -> None:
        row = self._strip.row(key) if self._strip is not None else None
        if row is not None:
            self._menu(row.articles, place)

    def _touches(self, changes: Changes) -> bool:
        found = self._found
        if found is None:
            return False
        parts = (*found.related.others, *found.related.story, *found.related.copies)
        rows = (*(one.row for one in parts), *found.more.section, *found.more.publication)
        return not {row.id for row in rows}.isdisjoint(changes.changed | changes.removed)

    def _chosen(self, names: frozenset[str]) -> None:
        if "related" in names:
            self._found, self._strip = None, None
            self._view.foot.put(None)
            self._tell()
            self._read()

    def _tell(self) -> None:
        found = self._found
        self._actions.enable(self._strip is not None, "related")
        in_story = found is not None and found.related.story_id is not None
        self._actions.enable(in_story, "open-story")
