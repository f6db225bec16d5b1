"""The menu of the list's articles: the one under the pointer and those selected along with it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from reader_app.domain import ArticleRow
from reader_app.ui.actions import Actions
from reader_app.ui.columns import More
from reader_app.ui.foryou import Liking
from reader_app.ui.kit import Kit
from reader_app.ui.muting import MuteMenu
from reader_app.ui.phrase import counted
from reader_app.ui.plain import menu_text
from reader_app.ui.viewer import open_outside
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.marking import Marking

__all__ = ["ArticleMenu"]

MANY = 12  # more addresses than this are not opened at once


class ArticleMenu(QObject):
    """Made when it is asked for; `go` shows a view by its key, `open_` an article."""

    def __init__(
        self,
        kit: Kit,
        pane: ListPane,
        lister: Lister,
        marking: Marking,
        actions: Actions,
        *,
        liking: Liking,
        muting: MuteMenu,
        go: Callable[[str], None],
        open_: Callable[[int], None],
    ) -> None:
        super().__init__(pane)
        self._kit, self._pane, self._lister = kit, pane, lister
        self._marking, self._actions, self._go, self._open = marking, actions, go, open_
        self._liking, self._muting = liking, muting
        pane.table.menu_wanted.connect(self._show)

    def of(self, number: int) -> QMenu | None:
        """What can be done with the article in a row of the list, None for a heading."""
        row = self._pane.model.article_row(number)
        if row is None:
            return None
        selected = self._pane.table.chosen()
        return self._make(row, selected if row.id in selected else (row.id,))

    def popup(self, ids: Sequence[int], place: QPoint, more: More = ()) -> None:
        """For articles that stand elsewhere than in the list, the first of them in front; `more`
        stands on top."""

        def show(rows: list[ArticleRow]) -> None:
            if rows:
                self._make(rows[0], tuple(row.id for row in rows), more, listed=False).popup(place)

        self._kit.jobs.run(partial(self._kit.desk.browsing.rows, tuple(ids)), show, latest="menu")

    def _make(
        self, row: ArticleRow, chosen: tuple[int, ...], more: More = (), *, listed: bool = True
    ) -> QMenu:
        """`listed`: it stands in the list, with others above and below."""
        menu = QMenu(self._pane.window())
        menu.aboutToHide.connect(menu.deleteLater)
        for words, act in more:
            menu.addAction(words, act)
        if more:
            menu.addSeparator()
        if len(chosen) == 1 and listed:
            menu.addAction(self.tr("Open"), partial(self._open, row.id))
        self._add_browser(menu, chosen, row)
        menu.addSeparator()
        self._add_states(menu, chosen, row, listed=listed)
        menu.addSeparator()
        self._add_copies(menu, chosen, row)
        menu.addSeparator()
        delete = self.tr("Delete article")
        if len(chosen) > 1:
            delete = counted(len(chosen), "Delete {n} article", "Delete {n} articles")
        self._add(menu, delete, partial(self._marking.delete, chosen), "delete")
        if len(chosen) == 1:
            self._muting.add_to(menu, row)
            self._liking.add_to(menu, row)
        self._add_places(menu, row, "" if not listed else self._lister.view.key)
        return menu

    # -- parts

    def _add_browser(self, menu: QMenu, chosen: tuple[int, ...], row: ArticleRow) -> None:
        if len(chosen) == 1 and row.url:
            self._add(menu, self.tr("Open in browser"), lambda: open_outside(row.url), "browser")
        elif 1 < len(chosen) <= MANY:
            words = counted(len(chosen), "Open {n} in browser", "Open {n} in browser")
            menu.addAction(words, partial(self._each_address, chosen))

    def _add_states(
        self, menu: QMenu, chosen: tuple[int, ...], row: ArticleRow, *, listed: bool
    ) -> None:
        marking = self._marking
        self._add(
            menu,
            self.tr("Mark as unread") if row.read else self.tr("Mark as read"),
            lambda: marking.mark(chosen, read=not row.read),
            "toggle-read",
        )
        if listed and not self._lister.view.words:
            menu.addAction(
                self.tr("Mark those above as read"), lambda: marking.mark_beside(-1, row.id)
            )
            menu.addAction(
                self.tr("Mark those below as read"), lambda: marking.mark_beside(1, row.id)
            )
        self._add(
            menu,
            self.tr("Remove from saved") if row.saved else self.tr("Save"),
            lambda: marking.save(chosen, saved=not row.saved),
            "toggle-saved",
        )

    def _add_copies(self, menu: QMenu, chosen: tuple[int, ...], row: ArticleRow) -> None:
        many = len(chosen) > 1
        if many or row.url:
            words = self.tr("Copy links") if many else self.tr("Copy link")
            menu.addAction(words, partial(self._copy_links, chosen))
        menu.addAction(self.tr("Copy as Markdown"), partial(self._copy_markdown, chosen))

    def _add_places(self, menu: QMenu, row: ArticleRow, here: str) -> None:
        """Where it is from, less the view that stands `here` already."""
        places = [(f"publication:{row.publication_id}", row.publication)]
        if len(row.sections) > 1 or row.section != row.publication:
            places += [(f"section:{id}", title) for id, title in row.sections]
        menu.addSeparator()
        for key, title in places:
            if key != here and title and self._pane.knows(key):
                words = self.tr("Go to {title}").format(title=menu_text(title))
                menu.addAction(words, partial(self._go, key))

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], name: str) -> None:
        """With the shortcut of the action that does the same."""
        item = QAction(words, menu)
        key = self._actions[name].shortcut()
        if not key.isEmpty():
            item.setText(f"{words}\t{key.toString(QKeySequence.SequenceFormat.NativeText)}")
        item.triggered.connect(lambda _=False: act())
        menu.addAction(item)

    # -- acts

    def _show(self, number: int, place: QPoint) -> None:
        if menu := self.of(number):
            menu.popup(place)

    def _each_address(self, chosen: tuple[int, ...]) -> None:
        for row in self._kit.desk.browsing.rows(chosen):
            if row.url:
                open_outside(row.url)

    def _copy_links(self, chosen: tuple[int, ...]) -> None:
        browsing = self._kit.desk.browsing

        def read() -> str:
            return "\n".join(row.url for row in browsing.rows(chosen) if row.url)

        self._kit.jobs.run(read, QGuiApplication.clipboard().setText, latest="copy")

    def _copy_markdown(self, chosen: tuple[int, ...]) -> None:
        reading = self._kit.desk.reading

        def write() -> str:
            return "\n\n---\n\n".join(reading.markdown(reading.open(id)) for id in chosen)

        self._kit.jobs.run(write, QGuiApplication.clipboard().setText, latest="copy")
