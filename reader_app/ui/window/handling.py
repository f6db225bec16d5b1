"""What is done with the rows that are selected in the sidebar, with one or with many at once."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from reader_app.domain import ArticleQuery, Changes, Publication
from reader_app.services import Show
from reader_app.ui.actions import Actions
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.models import FOLDER, Kind, SidebarEntry
from reader_app.ui.outbox import Deed, Standing, limits
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.window.folders import Folders
from reader_app.ui.window.marking import Marking
from reader_app.ui.window.regret import Regret
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.views import view_of

__all__ = ["Handling"]

SELECTED = (
    "rename", "move-up", "move-down", "move-to", "sync-selected", "pause-selected", "favourite",
    "notify", "unfollow", "unfollow-delete",
)  # fmt: skip
Rows = Sequence[SidebarEntry]


class Handling(QObject):
    """Each is one step of undo. Without `rows`: those that are selected. A section stands for its
    publication, a folder for all in it. `tree` gives the publications as they stand."""

    def __init__(
        self,
        kit: Kit,
        sidebar: Sidebar,
        actions: Actions,
        *,
        marking: Marking,
        regret: Regret,
        folders: Folders,
        standing: Standing,
        tree: Callable[[], Sequence[Publication]],
        sync: Callable[[tuple[int, ...]], None],
    ) -> None:
        super().__init__(sidebar)
        self._standing = standing
        self._kit, self._sidebar, self._actions = kit, sidebar, actions
        self._marking, self._regret, self._folders = marking, regret, folders
        self._tree, self._sync = tree, sync
        sidebar.rows.named.connect(self.name)
        sidebar.tree.pressed_on.connect(self._pressed)
        self._soon = QTimer(self, singleShot=True, interval=0)  # once for all that is selected
        self._soon.timeout.connect(self.refresh)
        sidebar.tree.picked.connect(self._soon.start)
        actions.bind(
            rename=self.rename,
            move_up=lambda: folders.step(-1, self.rows()),
            move_down=lambda: folders.step(1, self.rows()),
            move_to=self.choose_folder,
            sort=self.sort,
            sync_selected=self.sync,
            pause_selected=self.pause,
            favourite=self.favour,
            notify=self.notify,
            unfollow=self.unfollow,
            unfollow_delete=self.purge,
            unfollow_section=self.unfollow_sections,
            mark_all=self.mark_all,
        )

    # -- what is selected

    def rows(self) -> list[SidebarEntry]:
        """The rows that are selected."""
        return self._sidebar.tree.picks.roots()

    def publications(self, rows: Rows | None = None) -> tuple[int, ...]:
        """The publications that rows stand for, each once."""
        rows = self.rows() if rows is None else rows
        paths = [row.key.removeprefix(FOLDER) for row in rows if row.kind is Kind.FOLDER]
        found = dict.fromkeys(self._folders.members(*paths) if paths else ())
        for row in rows:
            if row.kind is Kind.SECTION:
                above = self._sidebar.model.entry(self._sidebar.model.find(row.key).parent())
                found[above.id if above is not None else 0] = None
            elif row.kind is Kind.PUBLICATION:
                found[row.id] = None
        found.pop(0, None)
        return tuple(found)

    def known(self, rows: Rows | None = None) -> list[Publication]:
        """The same as values."""
        ids = set(self.publications(rows))
        return [one for one in self._tree() if one.id in ids]

    def sections(self, rows: Rows | None = None) -> list[SidebarEntry]:
        """The rows that are sections."""
        return [row for row in (self.rows() if rows is None else rows) if row.kind is Kind.SECTION]

    def refresh(self) -> None:
        """What can be done now, and what it is called."""
        rows = self.rows()
        chosen = self.known(rows)
        self._actions.enable(bool(chosen), *SELECTED)
        self._actions.enable(len(rows) == 1, "rename")
        self._actions.enable(bool(self.sections(rows)), "unfollow-section")
        self._actions.enable(bool(self._tree()), "sort")
        paused = bool(chosen) and all(one.paused for one in chosen)
        self._actions["pause-selected"].setText(
            self.tr("Resume these publications") if paused else self.tr("Pause these publications")
        )
        favourite = bool(chosen) and all(one.favourite for one in chosen)
        self._actions["favourite"].setChecked(favourite)
        self._actions["notify"].setChecked(bool(chosen) and all(one.notify for one in chosen))

    # -- doing it

    def sync(self, rows: Rows | None = None) -> None:
        """Fetch what is new of them, also where they are paused."""
        if ids := self.publications(rows):
            self._sync(ids)

    def pause(self, rows: Rows | None = None) -> None:
        """Let them rest; where all of them rest, no longer."""
        chosen = self.known(rows)
        wanted = not all(one.paused for one in chosen)
        done = self._kit.desk.publications.change([one.id for one in chosen], paused=wanted)
        title = chosen[0].title if len(chosen) == 1 else ""
        number = len(chosen)
        if wanted and title:
            text = self.tr("Paused {title}.").format(title=title)
        elif wanted:
            text = counted(number, "Paused {n} publication.", "Paused {n} publications.")
        elif title:
            text = self.tr("Resumed {title}.").format(title=title)
        else:
            text = counted(number, "Resumed {n} publication.", "Resumed {n} publications.")
        self._say(done, text)

    def favour(self, rows: Rows | None = None) -> None:
        """Make them favourites; where all of them are, no longer."""
        chosen = self.known(rows)
        wanted = not all(one.favourite for one in chosen)
        change = self._kit.desk.publications.change
        self._kit.courier.guard(change([one.id for one in chosen], favourite=wanted))

    def notify(self, rows: Rows | None = None) -> None:
        """Tell of their new articles; where that is so for all of them, no longer."""
        chosen = self.known(rows)
        wanted = not all(one.notify for one in chosen)
        change = self._kit.desk.publications.change
        self._kit.courier.guard(change([one.id for one in chosen], notify=wanted))

    def unfollow(self, rows: Rows | None = None) -> None:
        """Follow them no longer; nothing is deleted."""
        chosen = self.known(rows)
        more = limits(self._standing.state, chosen, Deed.UNFOLLOW)
        if len(chosen) == 1:
            self._marking.unfollow(chosen[0].id, chosen[0].title, more)
        elif chosen:
            done = self._kit.desk.publications.unfollow([one.id for one in chosen])
            told = counted(
                len(chosen),
                "You no longer follow {n} publication.",
                "You no longer follow {n} publications.",
            )
            self._say(done, paragraph(told, more))

    def unfollow_sections(self, rows: Rows | None = None) -> None:
        """Follow these sections no longer, their publications still; nothing is deleted."""
        chosen = self.sections(rows)
        if chosen:
            ids, more = [one.id for one in chosen], self._limits(chosen, Deed.UNFOLLOW)
            self._marking.unfollow_sections(ids, chosen[0].title, more)

    def purge(self, rows: Rows | None = None) -> None:
        """Follow them no longer and delete their articles."""
        chosen = self.known(rows)
        if len(chosen) == 1:
            self._marking.delete_publication(chosen[0].id, chosen[0].title)
        elif chosen:
            done = self._kit.desk.publications.purge([one.id for one in chosen])
            told = counted(
                len(chosen),
                "You no longer follow {n} publication; its articles are deleted.",
                "You no longer follow {n} publications; their articles are deleted.",
            )
            self._say(done, told)

    def mark_all(self) -> None:
        """Everything in the list; where several rows are selected and have the focus, everything
        in these."""
        if len(rows := self.rows()) > 1 and self._sidebar.tree.hasFocus():
            self.mark(rows)
        else:
            self._marking.mark_all()

    def mark(self, rows: Rows) -> None:
        """Everything that rows list becomes read."""
        whole = [row for row in rows if row.kind is not Kind.SECTION]
        parts = [row for row in rows if row.kind is Kind.SECTION]
        queries = [self.query(row) for row in parts]
        if len(whole) == 1:
            queries.append(self.query(whole[0]))
        elif whole:
            queries.append(ArticleQuery(publications=self.publications(whole), unread=True))
        self._marking.mark_all_of(*queries)

    def query(self, row: SidebarEntry) -> ArticleQuery:
        """The unread articles that a row lists."""
        members = self.publications([row]) if row.kind is Kind.FOLDER else ()
        return view_of(row, "", members).query(now=self._kit.clock(), show=Show.UNREAD)

    # -- names and places

    def rename(self, row: SidebarEntry | None = None) -> None:
        """Type another name into a row, or into a dialog where it is out of sight."""
        rows = self.rows() if row is None else [row]
        if len(rows) != 1:
            return
        tree, index = self._sidebar.tree, self._sidebar.model.find(rows[0].key)
        if tree.isVisible() and index.isValid():
            tree.setFocus()
            tree.scrollTo(index)
            tree.edit(index)
        else:
            key = rows[0].key
            ask_name(
                self._sidebar.window(),
                self.tr("Rename"),
                self.tr("Name"),
                self.tr("Rename"),
                lambda name: self.name(key, name),
                rows[0].title,
            )

    def name(self, key: str, name: str) -> None:
        """Give what a row stands for another name; "": that of its publisher."""
        row = self._sidebar.model.named(key)
        if row is None or (row.kind is Kind.FOLDER and not name):
            return
        if row.kind is Kind.FOLDER:
            self._folders.rename(key.removeprefix(FOLDER), name)
            return
        subscriptions = self._kit.desk.subscriptions
        change = (
            subscriptions.rename_section
            if row.kind is Kind.SECTION
            else subscriptions.rename_publication
        )
        done = change(row.id, name)
        if name:
            self._marking.renamed(done, row.title, name, self._limits([row], Deed.RENAME))
        else:
            self._say(done, self.tr("It will have the name that its publisher gives it."))
            ids = self.publications([row])
            self._kit.courier.watch(done, lambda _: self._sync(ids), lambda _: None)

    def choose_folder(self) -> None:
        """The folders, to choose from by keyboard."""
        ids = self.publications()
        tree = self._sidebar.tree
        menu = QMenu(tree)
        menu.aboutToHide.connect(menu.deleteLater)
        self._folders.fill(menu, ids)
        place = tree.visualRect(tree.currentIndex()).bottomLeft() if tree.isVisible() else QPoint()
        menu.popup(tree.viewport().mapToGlobal(place))

    def sort(self, row: SidebarEntry | None = None) -> None:
        """By name what stands in the folder that is selected, or beside the row that is; at the
        top where none is the reader's own."""
        rows = self.rows() if row is None else [row]
        path = ""
        if rows and rows[0].kind is Kind.FOLDER:
            path = rows[0].key.removeprefix(FOLDER)
        elif rows:
            above = self._sidebar.model.entry(self._sidebar.model.find(rows[0].key).parent())
            if above is not None and above.kind is Kind.FOLDER:
                path = above.key.removeprefix(FOLDER)
        self._folders.sort(path)

    # -- inside

    def _pressed(self, name: str) -> None:
        """A key of the rows, perhaps just after they were selected."""
        self.refresh()
        self._actions[name].trigger()

    def _limits(self, rows: Rows, deed: Deed) -> str:
        return limits(self._standing.state, self.known(rows), deed)

    def _say(self, done: Future[Changes], text: str) -> None:
        courier = self._kit.courier
        courier.watch(done, lambda _: self._regret.say(text, done), courier.trouble.emit)
