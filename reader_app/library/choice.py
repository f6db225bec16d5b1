"""Which articles give up their text and pictures: pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field

__all__ = ["Candidate", "Choice", "choose"]

_SAMPLE = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may give up what it stores. `bytes` are its own. `pictures` and `packs`, of
    bodies that were compressed together: name, bytes, and how many use it, this one included."""

    id: int
    title: str
    published: int
    unread: bool
    listed: bool
    bytes: int
    pictures: tuple[tuple[str, int, int], ...] = ()
    packs: tuple[tuple[str, int, int], ...] = ()


@dataclass(slots=True)
class Choice:
    """What was chosen so far."""

    ids: list[int] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    unread: int = 0
    unfollowed: int = 0
    pictures: int = 0
    bytes: int = 0
    first: int | None = None
    last: int | None = None


def choose(candidates: Iterable[Candidate], excess: int) -> Choice:
    """Takes candidates in their order until they free `excess` bytes. A picture or a pack is free
    once the last article that uses it has been taken."""
    choice = Choice()
    users: dict[str, int] = {}
    if excess <= 0:
        return choice
    for one in candidates:
        choice.ids.append(one.id)
        choice.bytes += one.bytes
        choice.unread += one.unread and one.listed
        choice.unfollowed += not one.listed
        choice.first = min(one.published, choice.first or one.published)
        choice.last = max(one.published, choice.last or one.published)
        if len(choice.titles) < _SAMPLE:
            choice.titles.append(one.title)
        for name, size, used in (*one.pictures, *one.packs):
            left = users[name] = users.get(name, used) - 1
            if not left:
                choice.pictures += (name, size, used) in one.pictures
                choice.bytes += size
        if choice.bytes >= excess:
            break
    return choice
