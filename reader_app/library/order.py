"""Where publications and sections stand: their order, and the folders of the reader."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from reader_app.domain import Changes, NotFound
from reader_app.library.store import Store
from reader_app.library.writer import Write

__all__ = ["Arrangement", "Order"]

T = TypeVar("T", int, str)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Positions of publications and of sections, and the folders of sections, by id: only of those
    that a change concerns. `changes`: what putting them so changed."""

    publications: Mapping[int, int] = field(default_factory=dict)
    sections: Mapping[int, int] = field(default_factory=dict)
    folders: Mapping[int, str] = field(default_factory=dict)

    @property
    def changes(self) -> Changes:
        """What the window is told."""
        return Changes(tree=bool(self.publications or self.sections or self.folders))


class Order:
    """Writes return futures of how it was before, as far as it is another now: what `put` takes."""

    def __init__(self, store: Store, write: Write) -> None:
        self._store = store
        self._write = write

    def arrange(
        self, ids: Sequence[int], before: int | None, folder: str | None = None
    ) -> Future[Arrangement]:
        """Puts publications, in this order, in front of another one, None: at the end; and into a
        folder where one is given ("" the top)."""
        return self._arrange(lambda: self._arranged(ids, before, folder))

    def arrange_sections(self, ids: Sequence[int], before: int | None) -> Future[Arrangement]:
        """The same for sections among those of their publication. Raises NotFound through the
        future for sections that are of no or of several publications."""
        return self._arrange(lambda: self._arranged_sections(ids, before))

    def place(self, order: Sequence[int], folders: Mapping[int, str]) -> Future[Arrangement]:
        """Puts these publications into this order, in the places that they have together, and
        sections, by id, into folders ("A/B", "" the top)."""
        return self._arrange(lambda: Arrangement(self._placed(order), folders=folders))

    def move(self, ids: Collection[int], folder: str) -> Future[Arrangement]:
        """Puts publications with all their sections into a folder; the order stays."""
        return self._arrange(lambda: Arrangement(folders=self._into(ids, folder)))

    def rename_folder(self, path: str, new: str) -> Future[Arrangement]:
        """Calls a folder otherwise, with the folders in it; "" dissolves it."""
        return self._arrange(lambda: Arrangement(folders=self._renamed(path, new)))

    def put(self, places: Arrangement) -> Future[Arrangement]:
        """Puts things where they were."""
        return self._arrange(lambda: places)

    # -- on the writer thread

    def _arrange(self, wanted: Callable[[], Arrangement]) -> Future[Arrangement]:
        return self._write(lambda: self._put(wanted()), lambda before: before.changes)

    def _put(self, wanted: Arrangement) -> Arrangement:
        return Arrangement(
            self._set("publication", "position", wanted.publications),
            self._set("section", "position", wanted.sections),
            self._set("section", "folder", wanted.folders),
        )

    def _set(self, table: str, column: str, wanted: Mapping[int, T]) -> dict[int, T]:
        """Returns what stood there where it was something else."""
        if not wanted:
            return {}
        known = dict(self._store.all(f"SELECT id, {column} FROM {table}"))
        before = {id: known[id] for id, to in wanted.items() if id in known and known[id] != to}
        self._store.many(
            f"UPDATE {table} SET {column} = ? WHERE id = ?", [(wanted[id], id) for id in before]
        )
        return before

    def _arranged(self, ids: Sequence[int], before: int | None, folder: str | None) -> Arrangement:
        all = self._column("SELECT id FROM publication ORDER BY position, id")
        order = _put_before(all, ids, before)
        folders = {} if folder is None else self._into(ids, folder)
        return Arrangement({id: place for place, id in enumerate(order, 1)}, folders=folders)

    def _placed(self, order: Sequence[int]) -> dict[int, int]:
        all = self._column("SELECT id FROM publication ORDER BY position, id")
        known, wanted = set(all), dict.fromkeys(order)
        turn = (id for id in wanted if id in known)
        return {(next(turn) if id in wanted else id): place for place, id in enumerate(all, 1)}

    def _arranged_sections(self, ids: Sequence[int], before: int | None) -> Arrangement:
        marks = ",".join("?" * len(ids))
        owners = self._column(
            f"SELECT DISTINCT publication_id FROM section WHERE id IN ({marks})", tuple(ids)
        )
        if len(owners) != 1:
            raise NotFound(f"sections {ids}", subject="section")
        rows = self._store.all(
            "SELECT id, position, folder FROM section WHERE publication_id = ?"
            " ORDER BY position, id",
            owners,
        )
        order = _put_before([id for id, *_ in rows], ids, before)
        first = min(position for _, position, _ in rows)
        return Arrangement(
            sections={id: place for place, id in enumerate(order, first)},
            folders={order[0]: rows[0][2]},  # the first one says where the publication stands
        )

    def _into(self, ids: Iterable[int], folder: str) -> dict[int, str]:
        sections = (
            self._column("SELECT id FROM section WHERE publication_id = ?", (id,)) for id in ids
        )
        return dict.fromkeys(chain.from_iterable(sections), folder)

    def _renamed(self, path: str, new: str) -> dict[int, str]:
        return {
            id: "/".join(filter(None, (new, folder[len(path) + 1 :])))
            for id, folder in self._store.all("SELECT id, folder FROM section")
            if folder == path or folder.startswith(f"{path}/")
        }

    def _column(self, sql: str, parameters: Sequence[int] = ()) -> list[int]:
        return [row[0] for row in self._store.all(sql, parameters)]


def _put_before(all: Sequence[int], ids: Sequence[int], before: int | None) -> list[int]:
    """`all` with `ids` in front of one of them; where that is moved itself, of the next that is
    not."""
    moved = dict.fromkeys(ids)
    behind = all[all.index(before) :] if before in all else ()
    next_one = next((id for id in behind if id not in moved), None)
    rest = [id for id in all if id not in moved]
    place = len(rest) if next_one is None else rest.index(next_one)
    known = set(all)
    return [*rest[:place], *(id for id in moved if id in known), *rest[place:]]
