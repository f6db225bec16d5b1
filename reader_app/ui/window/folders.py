"""Where publications stand: their order and their folders, each change with a way back."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader_app.domain import Changes, Publication
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.models import (
    Kind,
    Moved,
    SidebarEntry,
    Spot,
    ancestry,
    beside,
    move,
    move_sections,
    overlay,
    rename,
    sort,
)
from reader_app.ui.phrase import counted
from reader_app.ui.plain import menu_text
from reader_app.ui.speak import announce
from reader_app.ui.window.regret import Regret
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["Folders"]

Tree = tuple[Publication, ...]


class Folders(QObject):
    """What is moved stands in its new place at once. `tree` gives the publications as they were
    read last."""

    def __init__(
        self, kit: Kit, sidebar: Sidebar, regret: Regret, tree: Callable[[], Tree]
    ) -> None:
        super().__init__(sidebar)
        self._kit, self._sidebar, self._regret, self._known = kit, sidebar, regret, tree
        self._ahead: Tree | None = None  # as it will be read when everything is written
        self._writing = 0
        self._trusted = False
        sidebar.tree.carrying.dropped.connect(self.drop)

    def read(self) -> None:
        """The publications are going to be read: what has been written by now will be there."""
        self._trusted = not self._writing

    def settle(self, tree: Tree) -> Tree:
        """The publications as they have been read, with what was still to be written then."""
        if self._ahead is None:
            return tree
        laid = overlay(tree, self._ahead)
        if not self._trusted and laid != tree:
            return laid
        self._ahead = None
        return tree

    def paths(self) -> list[str]:
        """All folders, those too that hold only folders."""
        found = {path for one in self._tree for path in ancestry(one.folder)}
        return sorted(found, key=str.casefold)

    def members(self, *paths: str) -> tuple[int, ...]:
        """The publications of folders and of those in them."""
        return tuple(p.id for p in self._tree if not set(paths).isdisjoint(ancestry(p.folder)))

    # -- moving

    def move(self, publications: Collection[int], path: str) -> None:
        """Put publications into a folder, "" the top, at its end."""
        self.place([f"publication:{id}" for id in publications], Spot(path))

    def place(self, keys: Collection[str], spot: Spot) -> None:
        """Put publications and folders into a place between others."""
        moved = move(self._tree, keys, spot)
        if moved is not None:
            self._write(moved, self._told(moved, spot.folder))

    def drop(self, keys: Sequence[str], spot: Spot) -> None:
        """What was dragged comes to its place; sections within their publication."""
        sections = [int(key.removeprefix("section:")) for key in keys if key.startswith("section:")]
        if sections:
            before = spot.before.removeprefix("section:")
            self._place_sections(sections, int(before) if before else None)
        else:
            self.place(keys, spot)

    def step(self, way: int, rows: Sequence[SidebarEntry]) -> None:
        """One place up (-1) or down (1)."""
        if rows and all(row.kind is Kind.SECTION for row in rows):
            self._step_sections(way, rows)
        elif rows:
            keys = {row.key for row in rows if row.kind is not Kind.SECTION}
            spot = beside(self._tree, keys, way)
            moved = move(self._tree, keys, spot) if spot is not None else None
            if moved is not None:
                self._write(moved, "")
            self._say_place(rows[0])

    def sort(self, path: str) -> None:
        """By name what lies in a folder, "" at the top."""
        if (moved := sort(self._tree, path)) is not None:
            self._write(moved, self.tr("Sorted by name."))

    # -- folders

    def rename(self, path: str, name: str) -> None:
        """Call a folder otherwise."""
        above = path.rpartition("/")[0]
        new = "/".join(filter(None, (above, name.replace("/", "-"))))
        text = self.tr("The folder is called {name} now.").format(name=name)
        self._replace(path, new, text, self._kit.desk.publications.rename_folder(path, new))

    def dissolve(self, path: str) -> None:
        """Remove a folder; what it holds moves up."""
        above, _, name = path.rpartition("/")
        text = self.tr("The folder {name} is gone; its publications stay.").format(name=name)
        self._replace(path, above, text, self._kit.desk.publications.remove_folder(path))

    def ask_new(self, publications: Collection[int]) -> None:
        """Ask for the name of a folder and put publications there."""
        ask_name(
            self._sidebar.window(),
            self.tr("New folder"),
            self.tr("Name of the folder"),
            self.tr("Move there"),
            lambda name: self.move(publications, joined(name)),
        )

    def ask_rename(self, path: str) -> None:
        """The same for the name of a folder, where it cannot be typed into its row."""
        ask_name(
            self._sidebar.window(),
            self.tr("Rename folder"),
            self.tr("Name of the folder"),
            self.tr("Rename"),
            lambda name: self.rename(path, name),
            path.rpartition("/")[2],
        )

    def fill(self, menu: QMenu, publications: Collection[int]) -> None:
        """Where publications can be moved to."""
        wanted = set(publications)
        here = {one.folder for one in self._tree if one.id in wanted}
        if not here:
            return
        for path in self.paths():
            if here != {path}:
                words = menu_text(path.replace("/", " / "))
                menu.addAction(words, partial(self.move, publications, path))
        if here != {""}:
            menu.addAction(self.tr("No folder"), lambda: self.move(publications, ""))
        menu.addSeparator()
        menu.addAction(self.tr("New folder…"), lambda: self.ask_new(publications))

    # -- inside

    @property
    def _tree(self) -> Tree:
        return self._known() if self._ahead is None else self._ahead

    def _told(self, moved: Moved, folder: str) -> str:
        number = len(moved.publications)
        where = folder.rpartition("/")[2]
        if number == 1:
            (title,) = (one.title for one in moved.tree if one.id == moved.publications[0])
            if not moved.folders:
                return self.tr("Moved {title}.").format(title=title)
            if not folder:
                return self.tr("Moved {title} out.").format(title=title)
            return self.tr("Moved {title} to {folder}.").format(title=title, folder=where)
        if not moved.folders:
            return counted(number, "Moved {n} publication.", "Moved {n} publications.")
        if not folder:
            return counted(number, "Moved {n} publication out.", "Moved {n} publications out.")
        return counted(
            number,
            "Moved {n} publication to {folder}.",
            "Moved {n} publications to {folder}.",
            folder=where,
        )

    def _write(self, moved: Moved, text: str) -> None:
        publications = self._kit.desk.publications
        done = publications.place(moved.publications, moved.order, moved.folders)
        self._sidebar.rearrange(moved.tree, moved.keys)
        self._await(moved.tree, done, text)

    def _replace(self, path: str, new: str, text: str, done: Future[Changes]) -> None:
        moved = rename(self._tree, path, new)
        if moved is not None:
            self._sidebar.rearrange(moved.tree, moved.keys)
            self._await(moved.tree, done, text)
        else:
            self._kit.courier.guard(done)

    def _await(self, tree: Tree, done: Future[Changes], text: str) -> None:
        """`tree` holds until the library is read anew; where it cannot be written all is as
        before."""
        self._ahead, self._trusted = tree, False
        self._writing += 1

        def written(_: Changes) -> None:
            self._writing -= 1
            if text:
                self._regret.say(text, done)

        def failed(error: BaseException) -> None:
            self._writing -= 1
            self._ahead = None
            self._sidebar.rearrange(self._known(), {})
            self._kit.courier.trouble.emit(error)

        self._kit.courier.watch(done, written, failed)

    def _step_sections(self, way: int, rows: Sequence[SidebarEntry]) -> None:
        ids = [row.id for row in rows]
        owner = next((p for p in self._tree if any(s.id == ids[0] for s in p.sections)), None)
        all = [section.id for section in owner.sections] if owner is not None else []
        places = [n for n, id in enumerate(all) if id in ids]
        if len(places) == len(ids):
            end = places[0] == 0 if way < 0 else places[-1] == len(all) - 1
            after = places[0] - 1 if way < 0 else places[-1] + 2
            if not end:
                self._place_sections(ids, all[after] if after < len(all) else None)
            self._say_place(rows[0])

    def _place_sections(self, ids: Sequence[int], before: int | None) -> None:
        wanted = set(ids)
        ids = [part.id for one in self._tree for part in one.sections if part.id in wanted]
        tree = move_sections(self._tree, ids, before)
        if tree is not None:
            done = self._kit.desk.publications.arrange_sections(ids, before)
            self._sidebar.rearrange(tree, {})
            self._await(tree, done, "")

    def _say_place(self, row: SidebarEntry) -> None:
        """Where a row stands now, for a screen reader."""
        index = self._sidebar.model.find(row.key)
        rows = self._sidebar.model.siblings(index)
        place = next((n for n, one in enumerate(rows, 1) if one.key == row.key), 0)
        text = self.tr("{title}: {place} of {all}")
        self._sidebar.tree.scrollTo(index)
        number = self._kit.theme.number
        announce(
            self._sidebar.tree,
            text.format(title=row.title, place=number(place), all=number(len(rows))),
        )


def joined(name: str) -> str:
    """A folder as it is typed, perhaps within others, as its path."""
    return "/".join(filter(None, (part.strip() for part in name.split("/"))))
