"""What the sidebar shows: views, then publications with their sections, in the reader's folders."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reader_app.domain import Counts, OfferKind, Publication
from reader_app.ui.phrase import counted, listed, said

__all__ = [
    "Branch",
    "Kind",
    "Offers",
    "SidebarEntry",
    "ancestry",
    "branch",
    "describe",
    "folders_of",
    "hint",
    "outline",
    "within",
]


class Kind(StrEnum):
    """What a row of the sidebar is."""

    SPREAD = "spread"  # a page that has all the room beside the sidebar
    VIEW = "view"
    CAPTION = "caption"
    FOLDER = "folder"
    PUBLICATION = "publication"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One row. `key` is stable between runs: "front", "unread", "folder:A/B", "publication:3".

    `icon` is the name of one of our icons for a spread, view or folder, a picture's SHA-256 or ""
    for a publication. `depth`: how many folders it lies in. `offer`: what the reader may decide
    about it or, for a publication, about one of its sections.
    """

    key: str
    kind: Kind
    title: str
    count: int = 0
    icon: str = ""
    id: int = 0
    trouble: bool = False
    ended: bool = False
    favourite: bool = False
    notify: bool = False
    depth: int = 0
    words: str = ""  # of a kept search
    paused: bool = False
    offer: OfferKind | None = None

    @property
    def own(self) -> bool:
        """Whether it stands where the reader has put it."""
        return self.kind in (Kind.FOLDER, Kind.PUBLICATION, Kind.SECTION)


@dataclass(frozen=True, slots=True)
class Branch:
    """A row and what lies below it."""

    entry: SidebarEntry
    below: "Sequence[Branch]" = ()


Make = Callable[[Publication, int], Branch]
Offers = Mapping[int, OfferKind]
"""What the reader may decide, by section."""


def folders_of(tree: Iterable[Publication]) -> dict[int, str]:
    """The path of the folder that shows each publication, "" at the top. A folder that holds
    nothing but one publication under its own name says nothing new."""
    tree = list(tree)
    held = Counter(path for one in tree for path in ancestry(one.folder))
    return {
        one.id: "" if one.folder == one.title and held[one.folder] == 1 else one.folder
        for one in tree
    }


@lru_cache(maxsize=4096)
def ancestry(path: str) -> tuple[str, ...]:
    """A folder and those that it lies in."""
    parts = path.split("/") if path else []
    return tuple("/".join(parts[:n]) for n in range(len(parts), 0, -1))


def outline(
    tree: Sequence[Publication],
    counts: Counts,
    make: Make,
    kept: Sequence[SidebarEntry] = (),
    spreads: Sequence[SidebarEntry] = (),
) -> list[Branch]:
    """The sidebar from top to bottom. A folder stands where its first publication stands; `kept`
    are the rows of kept searches, `spreads` those of pages that have all the room."""
    views = [
        *spreads,
        SidebarEntry("unread", Kind.VIEW, said("Unread"), counts.unread, "inbox"),
        SidebarEntry("today", Kind.VIEW, said("Today"), counts.today_unread, "today"),
        SidebarEntry("saved", Kind.VIEW, said("Saved"), counts.saved, "saved"),
        SidebarEntry("all", Kind.VIEW, said("All articles"), icon="paper"),
    ]
    top = [Branch(view) for view in views]
    if kept:
        top.append(Branch(SidebarEntry("searches", Kind.CAPTION, said("Searches"))))
        top += [Branch(one) for one in kept]
    if tree:
        top.append(Branch(SidebarEntry("caption", Kind.CAPTION, said("Publications"))))
    folders = folders_of(tree)
    return [*top, *within("", [(folders[one.id], one) for one in tree], make)]


def within(folder: str, members: Sequence[tuple[str, Publication]], make: Make) -> list[Branch]:
    """What lies in a folder: publications, and folders with theirs."""
    depth = folder.count("/") + 1 if folder else 0
    inside: dict[str, list[tuple[str, Publication]]] = {}
    order: list[str | Publication] = []
    for path, publication in members:
        rest = path.removeprefix(folder).removeprefix("/")
        if not rest:
            order.append(publication)
            continue
        below = "/".join(filter(None, (folder, rest.partition("/")[0])))
        if below not in inside:
            order.append(below)
        inside.setdefault(below, []).append((path, publication))
    return [
        make_folder(one, within(one, inside[one], make), depth)
        if isinstance(one, str)
        else make(one, depth)
        for one in order
    ]


def make_folder(path: str, below: list[Branch], depth: int) -> Branch:
    entry = SidebarEntry(
        f"folder:{path}",
        Kind.FOLDER,
        path.rpartition("/")[2],
        sum(branch.entry.count for branch in below),
        "folder",
        trouble=any(one.entry.trouble or one.entry.offer for one in below),
        depth=depth,
    )
    return Branch(entry, below)


def branch(publication: Publication, depth: int = 0, offers: Offers | None = None) -> Branch:
    offers = offers or {}
    sections = [
        SidebarEntry(
            f"section:{section.id}",
            Kind.SECTION,
            section.name,
            section.unread,
            id=section.id,
            trouble=section.failure is not None,
            ended=section.ended,
            depth=depth,
            offer=offers.get(section.id),
        )
        for section in publication.sections
    ]
    top = SidebarEntry(
        f"publication:{publication.id}",
        Kind.PUBLICATION,
        publication.title or publication.home,
        publication.unread,
        publication.icon or "",
        publication.id,
        any(entry.trouble for entry in sections),
        bool(sections) and all(entry.ended for entry in sections),
        publication.favourite,
        publication.notify,
        depth,
        paused=publication.paused,
        offer=next((entry.offer for entry in sections if entry.offer), None),
    )
    # A publication with one section is that section.
    return Branch(top, [Branch(entry) for entry in sections] if len(sections) > 1 else ())


def describe(entry: SidebarEntry) -> str:
    """A row for a screen reader."""
    parts = [entry.title]
    if entry.kind is Kind.FOLDER:
        parts.append(said("folder"))
    if entry.kind not in (Kind.CAPTION, Kind.SPREAD) and entry.key != "all":
        if entry.key == "saved":
            parts.append(counted(entry.count, "saved article", "saved articles"))
        else:
            parts.append(counted(entry.count, "unread article", "unread articles"))
    if entry.paused:
        parts.append(said("paused"))
    if entry.favourite:
        parts.append(said("favourite"))
    if entry.offer is not None:
        parts.append(offered(entry.offer))
    elif entry.trouble:
        parts.append(said("needs attention"))
    return listed(parts)


def offered(kind: OfferKind) -> str:
    """What may have become of a section, in a few words."""
    match kind:
        case OfferKind.MOVED:
            return said("has moved")
        case OfferKind.GONE:
            return said("is gone")
        case OfferKind.FAILING:
            return said("has been failing for days")
        case OfferKind.SILENT:
            return said("has been silent for months")


def hint(entry: SidebarEntry) -> str:
    """What a row does not show by words."""
    lines = [entry.title]
    if entry.paused:
        lines.append(said("Paused: it is not asked until you resume it."))
    match entry.offer:
        case OfferKind.MOVED:
            lines.append(said("It has moved. Press the mark to see where it is now."))
        case OfferKind.GONE:
            lines.append(said("It seems to be gone. Press the mark to see what you can do."))
        case OfferKind.FAILING:
            lines.append(said("It has been failing for days. Press the mark to see why."))
        case OfferKind.SILENT:
            lines.append(said("Nothing has come for months. Press the mark to see more."))
    return "\n".join(lines)
