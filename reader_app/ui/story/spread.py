"""The page of one story, as the window shows it."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes, MuteKind, NotFound, StoryPage
from reader_app.services import sentence
from reader_app.ui.columns import More, Routes
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import said
from reader_app.ui.story.rows import Kind
from reader_app.ui.story.view import StoryView

__all__ = ["StorySpread"]

JOB = "story"


class StorySpread:
    """Reads a story in a job, keeps it up to date while it stands, and does what the reader asks
    for. A story that went up in another opens that one."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        self._kit, self._routes = kit, routes
        self._id = 0
        self._muted = 0
        self._icons: dict[int, str | None] = {}
        self.view = StoryView(kit, self._icons.get)
        self.view.opened.connect(self._open)
        self.view.left.connect(lambda: routes.open("front"))
        self.view.list.menu_wanted.connect(self._menu)
        self.view.tools.mark.connect(self._mark_all)
        self._read_icons()
        self.view.tools.save.connect(self._save_headline)
        self.view.tools.mute.connect(self._mute)

    @property
    def widget(self) -> QWidget:
        return self.view

    def open(self, key: str) -> None:
        """A key "story:7"."""
        number = key.partition(":")[2]
        self._id = int(number) if number.isdecimal() else 0
        if self.view.page is None or self.view.page.id != self._id:
            self.view.wait()
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes.tree:
            self._read_icons()
        ids = set(self.view.ids())
        if self._id and (
            changes.stories or changes.tree or ids & (changes.changed | changes.removed)
        ):
            self._read()

    def title(self) -> str:
        page = self.view.page
        return page.headline.title if page is not None else said("Story")

    def entrance(self) -> QWidget:
        return self.view.entrance()

    def act(self, name: str) -> None:
        if self.view.page is None:
            return
        lines, row = self.view.list, self.view.list.row()
        article = row.article if row is not None else None
        match name:
            case "next" | "previous" | "next-unread":
                lines.step(-1 if name == "previous" else 1, unread=name == "next-unread")
            case "read-on" | "read-back":
                bar = lines.verticalScrollBar()
                bar.setValue(bar.value() + (1 if name == "read-on" else -1) * bar.pageStep())
            case "mark-all":
                self._mark_all()
            case "why":
                self.view.ask_why()
            case "toggle-read" if article is not None and row is not None:
                self._routes.mark(row.articles, not article.read)
            case "toggle-saved" if article is not None:
                self._routes.save((article.id,), not article.saved)
            case "browser" if article is not None:
                self._routes.browse(article.id)

    # -- inside

    def _read(self) -> None:
        wanted, desk = self._id, self._kit.desk

        self._kit.jobs.run(lambda: desk.stories.page(wanted), self._show, self._lost, latest=JOB)

    def _read_icons(self) -> None:
        self._kit.jobs.run(self._kit.desk.browsing.badges, self._give_icons)

    def _give_icons(self, badges: Mapping[int, tuple[str, str]]) -> None:
        self._icons.update({id: icon or None for id, (_, icon) in badges.items()})
        self.view.list.viewport().update()

    def _show(self, page: StoryPage) -> None:
        self._id = page.id
        self.view.show_page(page)
        self._routes.moved()

    def _lost(self, error: Exception) -> None:
        if isinstance(error, NotFound) and self._muted == self._id:
            text = said("You have muted this story.")
        elif isinstance(error, NotFound):
            text = said(
                "This story is no longer here: its articles were removed, or turned out to tell of"
                " other things."
            )
        else:
            text = sentence(error)
        self.view.say_gone(text, said("To the front page"))
        self._routes.moved()

    def _open(self, key: str) -> None:
        kind, _, number = key.partition(":")
        if kind == "article":
            ids = self.view.ids()
            self._routes.open_article(int(number), others=ids)
        else:
            self._routes.open(key)

    def _menu(self, key: str, place: QPoint) -> None:
        lines = self.view.list.lines
        row = lines.rows[lines.place(key)]
        more: More = ()
        if row.kind is Kind.HEAD:
            more = ((said("Why is this a story?"), self.view.ask_why),)
        self._routes.menu(row.articles, place, more)

    def _mark_all(self) -> None:
        page = self.view.page
        if page is not None:
            read = all(line.row.read for line in page.lines)
            self._routes.mark(self.view.ids(), not read)

    def _save_headline(self) -> None:
        page = self.view.page
        if page is not None:
            self._routes.save((page.headline.id,), not page.headline.saved)

    def _mute(self) -> None:
        """What is unread of it is hidden, and whatever comes of it; undo takes that back."""
        page = self.view.page
        if page is not None:
            self._muted = page.id
            add = self._kit.desk.mutes.add
            done = add(MuteKind.STORY, page.headline.title, story_id=page.id)
            self._routes.told(said("This story is muted."), done)
