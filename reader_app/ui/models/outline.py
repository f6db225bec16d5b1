"""What the sidebar shows: views, then publications with their sections, in the reader's folders."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader_app.domain import Counts, Publication
from reader_app.ui.phrase import counted, listed, said

__all__ = ["Branch", "Kind", "SidebarEntry", "branch", "describe", "folder_of", "outline"]


class Kind(StrEnum):
    """What a row of the sidebar is."""

    VIEW = "view"
    CAPTION = "caption"
    FOLDER = "folder"
    PUBLICATION = "publication"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One row. `key` is stable between runs: "unread", "folder:A/B", "publication:3", "section:7".

    `icon` is the name of one of our icons for a view and a folder, a picture's SHA-256 or "" for a
    publication. `depth`: how many folders it lies in.
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


@dataclass(frozen=True, slots=True)
class Branch:
    """A row and what lies below it."""

    entry: SidebarEntry
    below: "Sequence[Branch]" = ()


Make = Callable[[Publication, int], Branch]


def folder_of(publication: Publication) -> str:
    """The path of the folder that shows a publication, "" at the top. A folder that holds one
    publication under its own name says nothing new."""
    return "" if publication.folder == publication.title else publication.folder


def outline(
    tree: Sequence[Publication], counts: Counts, make: Make, kept: Sequence[SidebarEntry] = ()
) -> list[Branch]:
    """The sidebar from top to bottom. A folder stands where its first publication stands; `kept`
    are the rows of kept searches."""
    views = [
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
    return [*top, *within("", [(folder_of(one), one) for one in tree], make)]


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
        trouble=any(branch.entry.trouble for branch in below),
        depth=depth,
    )
    return Branch(entry, below)


def branch(publication: Publication, depth: int = 0) -> Branch:
    sections = [
        SidebarEntry(
            f"section:{section.id}",
            Kind.SECTION,
            section.title or section.url,
            section.unread,
            id=section.id,
            trouble=section.failure is not None,
            ended=section.ended,
            depth=depth,
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
    )
    # A publication with one section is that section.
    return Branch(top, [Branch(entry) for entry in sections] if len(sections) > 1 else ())


def describe(entry: SidebarEntry) -> str:
    """A row for a screen reader."""
    parts = [entry.title]
    if entry.kind is Kind.FOLDER:
        parts.append(said("folder"))
    if entry.kind is not Kind.CAPTION and entry.key != "all":
        if entry.key == "saved":
            parts.append(counted(entry.count, "saved article", "saved articles"))
        else:
            parts.append(counted(entry.count, "unread article", "unread articles"))
    if entry.favourite:
        parts.append(said("favourite"))
    if entry.trouble:
        parts.append(said("needs attention"))
    return listed(parts)
