"""Where rows of the sidebar go when they are moved: pure, from one tree to the next."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cmp_to_key

from PySide6.QtCore import QCollator, Qt

from reader_app.domain import Publication
from reader_app.ui.models.outline import Branch, Kind, SidebarEntry, folders_of, within

__all__ = [
    "FOLDER",
    "Moved",
    "Spot",
    "beside",
    "move",
    "move_sections",
    "overlay",
    "rename",
    "sort",
    "stands_in",
]

FOLDER = "folder:"  # begins the key of a folder


@dataclass(frozen=True, slots=True)
class Spot:
    """A place between rows: in the folder `folder` ("" the top), in front of the row `before`, ""
    at its end."""

    folder: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """The `tree` as it is then; what has to be written for it: the order of all publications, the
    folders of sections by id. `publications`: those that were moved; `keys`: folders that have
    another key then."""

    tree: tuple[Publication, ...]
    order: tuple[int, ...]
    folders: Mapping[int, str]
    publications: tuple[int, ...]
    keys: Mapping[str, str]


@dataclass(slots=True, eq=False)
class Row:
    """A publication, or a folder with what lies in it."""

    key: str
    id: int = 0
    path: str = ""  # of a folder
    title: str = ""
    below: "list[Row]" = field(default_factory=list)

    def members(self) -> Iterator[int]:
        if self.id:
            yield self.id
        for row in self.below:
            yield from row.members()


def move(tree: Sequence[Publication], keys: Collection[str], spot: Spot) -> Moved | None:
    """Puts publications and folders, by key, into a place, in the order in which they stand. None
    where nothing would be another, and for a folder that would go into itself."""
    top = rows_of(tree)
    taken = list(take(top, set(keys)))
    if any(row.path and stands_in(spot.folder, row.path) for row in taken):
        return None
    home = find(top, spot.folder, taken[0] if taken else None)
    place = index_of(home, spot.before, keys)
    remove(top, taken)
    at = next((n for n, row in enumerate(home.below) if row is place), len(home.below))
    home.below[at:at] = taken
    return result(tree, top, taken, spot.folder)


def sort(tree: Sequence[Publication], folder: str) -> Moved | None:
    """Puts what lies in a folder, or at the top, in the order of its titles, folders first."""
    top = rows_of(tree)
    home = find(top, folder)
    order = QCollator()
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    order.setNumericMode(True)
    home.below.sort(key=cmp_to_key(lambda one, other: order.compare(one.title, other.title)))
    home.below.sort(key=lambda row: not row.path)
    return result(tree, top, list(home.below), folder)


def beside(tree: Sequence[Publication], keys: Collection[str], way: int) -> Spot | None:
    """The place one row up (-1) or down (1) of where these stand; None at the end of their folder,
    and where they lie in several."""
    homes = [row for row in everywhere(rows_of(tree)) if any(r.key in keys for r in row.below)]
    if len(homes) != 1:
        return None
    rows = homes[0].below
    places = [n for n, row in enumerate(rows) if row.key in keys]
    if way < 0:
        return Spot(homes[0].path, rows[places[0] - 1].key) if places[0] else None
    if places[-1] + 1 >= len(rows):
        return None
    after = places[-1] + 2
    return Spot(homes[0].path, rows[after].key if after < len(rows) else "")


def stands_in(folder: str, path: str) -> bool:
    """Whether a folder is this one or lies in it."""
    return folder == path or folder.startswith(f"{path}/")


# -- inside


def rows_of(tree: Sequence[Publication]) -> Row:
    """Everything as it stands, below a row for the top."""
    folders = folders_of(tree)
    found = within("", [(folders[one.id], one) for one in tree], leaf)
    return Row("", below=[row_of(one) for one in found])


def leaf(publication: Publication, depth: int) -> Branch:
    key, title = f"publication:{publication.id}", publication.title or publication.home
    return Branch(SidebarEntry(key, Kind.PUBLICATION, title, id=publication.id))


def row_of(branch: Branch) -> Row:
    entry = branch.entry
    path = entry.key.removeprefix(FOLDER) if entry.kind is Kind.FOLDER else ""
    return Row(entry.key, entry.id, path, entry.title, [row_of(one) for one in branch.below])


def everywhere(row: Row) -> Iterator[Row]:
    """The row and all below it that can hold others."""
    yield row
    for one in row.below:
        if one.path:
            yield from everywhere(one)


def take(top: Row, keys: Collection[str]) -> Iterator[Row]:
    """The rows of these keys from top to bottom, but for those that go along with another."""
    for row in top.below:
        if row.key in keys:
            yield row
        else:
            yield from take(row, keys)


def remove(top: Row, taken: Collection[Row]) -> None:
    gone = {id(row) for row in taken}
    for row in everywhere(top):
        row.below = [one for one in row.below if id(one) not in gone]


def find(top: Row, folder: str, beside: Row | None = None) -> Row:
    """The row of a folder; a new one is made where the row `beside` is, else at the end."""
    for row in everywhere(top):
        if row.path == folder:
            return row
    made = Row(FOLDER + folder, path=folder, title=folder.rpartition("/")[2])
    rows = find(top, folder.rpartition("/")[0], beside).below
    places = (n for n, row in enumerate(rows) if beside in (row, *everything(row)))
    rows.insert(next(places, len(rows)), made)
    return made


def everything(row: Row) -> Iterator[Row]:
    """All rows below this one."""
    for one in row.below:
        yield one
        yield from everything(one)


def index_of(home: Row, before: str, keys: Collection[str]) -> Row | None:
    """The row in front of which they go: that one, or the next that is not moved itself."""
    rows = iter(home.below)
    found = next((row for row in rows if row.key == before), None)
    while found is not None and found.key in keys:
        found = next(rows, None)
    return found


def result(
    tree: Sequence[Publication], top: Row, taken: Sequence[Row], folder: str
) -> Moved | None:
    shown = folders_of(tree)
    order = tuple(top.members())
    renamed: dict[str, str] = {}
    whole: dict[int, str] = {}
    for row in taken:
        new = "/".join(filter(None, (folder, row.title)))
        if row.path and new != row.path:
            renamed[row.path] = new
        elif row.id and shown[row.id] != folder:
            whole[row.id] = folder
    folders = dict(refolded(tree, whole, renamed))
    if not folders and order == tuple(one.id for one in tree):
        return None
    placed = {one.id: into(one, folders) for one in tree}
    members = tuple(id for row in taken for id in row.members())
    return Moved(tuple(placed[id] for id in order), order, folders, members, again(tree, renamed))


def refolded(
    tree: Sequence[Publication], whole: Mapping[int, str], renamed: Mapping[str, str]
) -> Iterator[tuple[int, str]]:
    """The sections that get another folder: those of whole publications, and all of folders that
    are called otherwise."""
    for one in tree:
        for section in one.sections:
            new = whole[one.id] if one.id in whole else called(section.folder, renamed)
            if new != section.folder:
                yield section.id, new


def called(folder: str, renamed: Mapping[str, str]) -> str:
    """What a folder is called when these are called otherwise; "" goes up to the top."""
    for old, new in renamed.items():
        if stands_in(folder, old):
            return "/".join(filter(None, (new, folder[len(old) + 1 :])))
    return folder


def into(publication: Publication, folders: Mapping[int, str]) -> Publication:
    """The publication with its sections in these folders."""
    if not any(section.id in folders for section in publication.sections):
        return publication
    sections = tuple(
        replace(one, folder=folders.get(one.id, one.folder)) for one in publication.sections
    )
    return replace(publication, folder=sections[0].folder, sections=sections)


def again(tree: Sequence[Publication], renamed: Mapping[str, str]) -> dict[str, str]:
    """Keys of folders, those too that lie in others, and what they are then."""
    if not renamed:
        return {}
    parts = {
        "/".join(one.folder.split("/")[:n])
        for one in tree
        for n in range(1, one.folder.count("/") + 2)
    }
    new = {path: called(path, renamed) for path in parts if path}
    return {FOLDER + path: FOLDER + to for path, to in new.items() if to and to != path}


# -- as it will be, until it is written


def rename(tree: Sequence[Publication], path: str, new: str) -> Moved | None:
    """Calls a folder otherwise, with all that lies in it; None where that changes nothing."""
    return result(tree, rows_of(tree), [Row(FOLDER + path, path=path, title=new)], "")


def move_sections(
    tree: Sequence[Publication], ids: Sequence[int], before: int | None
) -> tuple[Publication, ...] | None:
    """Puts sections in front of another one of their publication, None: at the end. None where
    they stand there already."""
    chosen = set(ids)
    owner = next((one for one in tree if any(s.id in chosen for s in one.sections)), None)
    if owner is None:
        return None
    behind = iter(owner.sections)
    found = next((one for one in behind if one.id == before), None)
    while found is not None and found.id in chosen:
        found = next(behind, None)
    rest = [one for one in owner.sections if one.id not in chosen]
    at = next((n for n, one in enumerate(rest) if one is found), len(rest))
    rest[at:at] = [one for one in owner.sections if one.id in chosen]
    if tuple(rest) == owner.sections:
        return None
    rest[0] = replace(rest[0], folder=owner.folder)  # the first one says where it stands
    other = replace(owner, sections=tuple(rest))
    return tuple(other if one is owner else one for one in tree)


def overlay(tree: Sequence[Publication], ahead: Sequence[Publication]) -> tuple[Publication, ...]:
    """What was read, in the order and the folders of what is still being written."""
    last = len(ahead)
    place = {one.id: n for n, one in enumerate(ahead)}
    sections = [section for one in ahead for section in one.sections]
    turn = {section.id: n for n, section in enumerate(sections)}
    folders = {section.id: section.folder for section in sections}
    end = len(turn)
    turned = (
        replace(one, sections=tuple(sorted(one.sections, key=lambda s: turn.get(s.id, end))))
        for one in tree
    )
    laid = [into(one, folders) for one in turned]
    return tuple(sorted(laid, key=lambda one: place.get(one.id, last)))
