"""Stories: the articles of several publications that tell the same event."""

from dataclasses import dataclass
from typing import NamedTuple

__all__ = [
    "Outcome",
    "Placed",
    "Record",
    "Report",
    "Saved",
    "Story",
    "StoryMember",
    "ToldStory",
    "Unplaced",
]


@dataclass(frozen=True, slots=True)
class Report:
    """An article as stories look at it.

    `publication`: whose articles are compared to find what it writes under all of them. `owner`:
    who publishes it, the same for all publications of one house (`house_of`). `language`: a BCP 47
    tag, "" where it is not known. `text`: plain, its blocks apart by line feeds. `published`, which
    may be None, and `fetched` in seconds since 1970, UTC.
    """

    article: int
    publication: int
    owner: str
    language: str
    title: str
    text: str
    published: int | None
    fetched: int

    @property
    def at(self) -> int:
        """When it came out, as far as can be believed."""
        return self.fetched if self.published is None else min(self.published, self.fetched)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an article stands. `group`: the same for all copies of one text, the least article
    among those that were met. `link`: how near it was to its story when it came, 0 for a first."""

    article: int
    story: int
    group: int
    link: float


@dataclass(frozen=True, slots=True)
class Story:
    """A story as far as its articles were placed. Times in seconds since 1970, UTC.

    `groups`: its texts, copies of one text counted once. `labels`: the words that its articles
    share, heaviest first, as they are written. `central`: its last texts, each by the first
    article that has it, with their cosine to the middle of all, nearest first. `closed`: no
    article is added to it any more. `earlier`: the full story that it goes on from.
    """

    id: int
    language: str
    first_at: int
    last_at: int
    articles: int
    owners: int
    groups: int
    labels: tuple[str, ...]
    central: tuple[tuple[int, float], ...]
    closed: bool
    earlier: int | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has changed: articles that were placed or stand elsewhere now, stories that are new or
    other than before, and the ids of stories that went up in older ones (gone, going on as)."""

    placed: tuple[Placed, ...] = ()
    stories: tuple[Story, ...] = ()
    aliases: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that is kept of stories: `kind` and `key` together name it."""

    kind: str
    key: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Saved:
    """What to store, over what has the same name, and the names (kind, key) of what to remove."""

    put: tuple[Record, ...] = ()
    drop: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An article that stories are to look at. `times`: how often there was a reason to. `gone`: the
    library does not have it any more. `story`: where it stands already, None where nowhere; `anew`:
    it is to be placed as if it stood nowhere."""

    article: int
    times: int
    gone: bool
    story: int | None
    anew: bool


class StoryMember(NamedTuple):
    """An article of a story as the library has it; a tuple, for a page is made of thousands.

    `section`: as its publication names it, the first of several; `published`: None where only its
    arrival is known. `read_at`: when it was read, None where it is unread. `favourite`: of a
    publication that the reader prefers. `ready`: it is offline-ready. Times in seconds since 1970,
    UTC."""

    article: int
    publication: int
    owner: str
    group: int
    link: float
    published: int | None
    fetched: int
    section: str
    title: str
    words: int
    read_at: int | None
    favourite: bool
    ready: bool

    @property
    def at(self) -> int:
        """When it came out, as far as can be believed."""
        return self.fetched if self.published is None else min(self.published, self.fetched)


@dataclass(frozen=True, slots=True)
class ToldStory:
    """A story with its articles that are in the reader's lists, oldest first."""

    story: Story
    members: tuple[StoryMember, ...]
