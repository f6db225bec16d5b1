"""Putting publications into folders, each time with a way back."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QMenu

from reader_app.domain import Publication
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, SidebarEntry
from reader_app.ui.plain import menu_text
from reader_app.ui.window.regret import Regret
from reader_app.ui.window.tree import PUBLICATIONS, SidebarTree

__all__ = ["Folders"]

PREFIX = "folder:"


class Folders(QObject):
    """`tree` gives the publications as they stand."""

    def __init__(
        self,
        kit: Kit,
        sidebar: SidebarTree,
        regret: Regret,
        tree: Callable[[], Sequence[Publication]],
    ) -> None:
        super().__init__(sidebar)
        self._kit, self._sidebar, self._regret, self._tree = kit, sidebar, regret, tree
        sidebar.take(PUBLICATIONS, self._takes, self._take)

    def paths(self) -> list[str]:
        """All folders, those too that hold only folders."""
        found = {""}
        for publication in self._tree():
            parts = publication.folder.split("/")
            found.update("/".join(parts[:n]) for n in range(1, len(parts) + 1))
        return sorted(found - {""}, key=str.casefold)

    def members(self, path: str) -> tuple[int, ...]:
        """The publications of a folder and of those in it."""
        return tuple(p.id for p in self._tree() if inside(p.folder, path))

    def move(self, publications: Sequence[int], path: str) -> None:
        """Put publications into a folder, "" the top."""
        moved = [one for one in self._tree() if one.id in publications and one.folder != path]
        if not moved:
            return
        where = path.rpartition("/")[2]
        text = self.tr("Moved {title} to {folder}.") if path else self.tr("Moved {title} out.")
        title = moved[0].title if len(moved) == 1 else self.tr("the publications")
        self._change(
            {section.id: path for one in moved for section in one.sections},
            text.format(title=title, folder=where),
        )

    def rename(self, path: str, name: str) -> None:
        above = path.rpartition("/")[0]
        new = "/".join(filter(None, (above, name.replace("/", "-"))))
        self._replace(path, new, self.tr("The folder is called {name} now.").format(name=name))

    def dissolve(self, path: str) -> None:
        """Remove a folder; what it holds moves up."""
        name = path.rpartition("/")[2]
        text = self.tr("The folder {name} is gone; its publications stay.").format(name=name)
        self._replace(path, path.rpartition("/")[0], text)

    def ask_new(self, publication: int) -> None:
        ask_name(
            self._sidebar.window(),
            self.tr("New folder"),
            self.tr("Name of the folder"),
            self.tr("Move there"),
            lambda name: self.move((publication,), joined(name)),
        )

    def ask_rename(self, path: str) -> None:
        ask_name(
            self._sidebar.window(),
            self.tr("Rename folder"),
            self.tr("Name of the folder"),
            self.tr("Rename"),
            lambda name: self.rename(path, name),
            path.rpartition("/")[2],
        )

    def fill(self, menu: QMenu, publication: int) -> None:
        """Where a publication can be moved to."""
        one = next((p for p in self._tree() if p.id == publication), None)
        if one is None:
            return
        below = menu.addMenu(self.tr("Move to"))
        for path in self.paths():
            if path != one.folder:
                words = menu_text(path.replace("/", " / "))
                below.addAction(words, partial(self.move, (publication,), path))
        if one.folder:
            below.addAction(self.tr("No folder"), lambda: self.move((publication,), ""))
        below.addSeparator()
        below.addAction(self.tr("New folder…"), lambda: self.ask_new(publication))

    # -- inside

    def _replace(self, old: str, new: str, text: str) -> None:
        self._change(
            {
                section.id: "/".join(filter(None, (new, section.folder[len(old) + 1 :])))
                for one in self._tree()
                for section in one.sections
                if inside(section.folder, old)
            },
            text,
        )

    def _change(self, folders: Mapping[int, str], text: str) -> None:
        before = {
            section.id: section.folder
            for one in self._tree()
            for section in one.sections
            if section.id in folders
        }
        done = self._kit.desk.subscriptions.move(folders, before)
        courier = self._kit.courier
        courier.watch(done, lambda _: self._regret.say(text, done), courier.trouble.emit)

    @staticmethod
    def _takes(entry: SidebarEntry) -> bool:
        return entry.kind in (Kind.FOLDER, Kind.PUBLICATION) or entry.key == "caption"

    def _take(self, data: QMimeData, entry: SidebarEntry) -> None:
        parts = bytes(data.data(PUBLICATIONS).data()).decode("ascii", "ignore").split(",")
        ids = [int(part) for part in parts if part.isdecimal() and len(part) < 19]
        path = entry.key.removeprefix(PREFIX) if entry.kind is Kind.FOLDER else ""
        if entry.kind is Kind.PUBLICATION:
            path = next((p.folder for p in self._tree() if p.id == entry.id), "")
        self.move(ids, path)


def joined(name: str) -> str:
    """A folder as it is typed, perhaps within others, as its path."""
    return "/".join(filter(None, (part.strip() for part in name.split("/"))))


def inside(folder: str, path: str) -> bool:
    return folder == path or folder.startswith(path + "/")
