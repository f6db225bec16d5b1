"""What the palette can find, and in which order it offers it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from reader_app.domain import ArticleRow, folded, marked, said
from reader_app.ui.actions import ACTIONS, MENUS, Actions
from reader_app.ui.models import Kind, SidebarEntry
from reader_app.ui.palette.match import Matcher, Name

__all__ = ["Caption", "Find", "Group", "Places", "commands", "ranked", "titles"]

MOST = {0: 8, 1: 6, 2: 4, 3: 20}  # offered of each group
RECENT = 150  # what was chosen lately comes before what answers a little better
PASSED_OVER = frozenset({"palette", "menu"})  # they only lead here, or elsewhere to the same


class Group(IntEnum):
    """Where a find stands when others are as good."""

    PLACE = 0
    COMMAND = 1
    SETTING = 2
    ARTICLE = 3


CAPTIONS = {
    Group.PLACE: marked("Go to"),
    Group.COMMAND: marked("Commands"),
    Group.SETTING: marked("Settings"),
    Group.ARTICLE: marked("Articles"),
}


@dataclass(frozen=True, slots=True)
class Caption:
    """A quiet line above what belongs together."""

    title: str


@dataclass(frozen=True, slots=True)
class Find:
    """One result. `key` stays the same between runs; `icon` as that of a sidebar's row."""

    key: str
    group: Group
    title: str
    name: Name
    act: Callable[[], object]
    more: str = ""
    icon: str = ""
    shortcut: str = ""


Row = Caption | Find


class Places:
    """Views, folders, publications, sections: every row of the sidebar that lists articles. Of
    thousands few are others than the last time."""

    def __init__(self, go: Callable[[str], None], actions: Actions) -> None:
        self._go, self._actions = go, actions
        self._known: dict[str, Find] = {}

    def __call__(self, entries: Iterable[SidebarEntry]) -> list[Find]:
        found: list[Find] = []
        publication = ""
        for entry in entries:
            if entry.kind is Kind.CAPTION:
                continue
            section = entry.kind is Kind.SECTION
            if entry.kind is Kind.PUBLICATION:
                publication = entry.title
            more = publication if section else ""
            icon = "" if section else entry.icon
            find = self._known.get(entry.key)
            same = find and (find.title, find.more, find.icon) == (entry.title, more, icon)
            if find is None or not same or entry.kind in (Kind.SPREAD, Kind.VIEW):
                find = self._known[entry.key] = self._find(entry, more, icon)
            found.append(find)
        return found

    def _find(self, entry: SidebarEntry, more: str, icon: str) -> Find:
        command = f"go-{entry.key}"
        keys = self._actions.shown_keys(command) if command in ACTIONS else []
        name, act = Name(folded(entry.title), folded(more)), Go(self._go, entry.key)
        shortcut = "".join(keys[:1])
        return Find(entry.key, Group.PLACE, entry.title, name, act, more, icon, shortcut)


@dataclass(frozen=True, slots=True)
class Go:
    """Goes to a place when it is called."""

    go: Callable[[str], None]
    key: str

    def __call__(self) -> None:
        self.go(self.key)


def commands(actions: Actions) -> list[Find]:
    """What can be done now."""
    menus = {name: title for title, names in MENUS for name in names.split()}
    found = []
    for name in actions.names():
        offered = actions[name].isEnabled() and name not in PASSED_OVER
        if not offered or name.startswith("go-"):  # those are places, with the same shortcut
            continue
        words, menu = actions.words(name), said(menus.get(name, ""))
        keys = actions.shown_keys(name)
        answers = Name(folded(words), folded(menu))
        act = actions[name].trigger
        shortcut = keys[0] if keys else ""
        found.append(Find(f"do:{name}", Group.COMMAND, words, answers, act, menu, "", shortcut))
    return found


def titles(rows: Iterable[ArticleRow], read: Callable[[ArticleRow], None]) -> list[Find]:
    """Articles that the library found."""
    found = []
    for row in rows:
        title = row.title or said("Untitled")
        name, act = Name(folded(title)), Read(read, row)
        key = f"article:{row.id}"
        found.append(Find(key, Group.ARTICLE, title, name, act, row.publication))
    return found


@dataclass(frozen=True, slots=True)
class Read:
    """Opens an article when it is called."""

    read: Callable[[ArticleRow], None]
    row: ArticleRow

    def __call__(self) -> None:
        self.read(self.row)


def ranked(matcher: Matcher, finds: Sequence[Find], recent: Sequence[str]) -> list[Row]:
    """The best with their captions, the best group first."""
    lately = {key: RECENT - 5 * place for place, key in enumerate(recent)}
    best: dict[Group, list[tuple[int, int]]] = {}
    for number, find in enumerate(finds):
        if score := matcher.score(find.name):
            rank = -score - lately.get(find.key, 0)
            best.setdefault(find.group, []).append((rank, number))
    for group, found in best.items():
        best[group] = sorted(found)[: MOST[group]]
    rows: list[Row] = []
    for group in sorted(best, key=lambda one: (best[one][0][0], one)):
        rows.append(Caption(said(CAPTIONS[group])))
        rows.extend(finds[number] for _, number in best[group])
    return rows
