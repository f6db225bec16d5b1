"""Which article stands for its story."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.domain import Story

__all__ = ["Coverage", "best_headline"]

ALIKE = 0.1  # in nearness to the middle of a story
SHORTEST, LONGEST = 20, 140  # characters of a title that says what happened
DENSE_SHORTEST = 8  # where there are no spaces


@dataclass(frozen=True, slots=True)
class Coverage:
    """An article of a story, as it is ranked. `section`: as the publication names it. `group`: as
    it was placed. `read_at`: when the reader read it. `favourite`: of a publication that the
    reader prefers. Times in seconds since 1970, UTC."""

    article: int
    owner: str
    group: int
    published: int | None
    fetched: int
    section: str = ""
    title: str = ""
    words: int = 0
    read_at: int | None = None
    favourite: bool = False

    @property
    def at(self) -> int:
        """When it came out, as far as can be believed."""
        return self.fetched if self.published is None else min(self.published, self.fetched)


def best_headline(coverage: Sequence[Coverage], story: Story) -> int:
    """The article among those nearest to the middle of the story that has a title of a fair
    length, is no copy, is of a favourite, and is longest, in this order."""
    near = dict(story.central)
    middle = max((near.get(one.article, 0.0) for one in coverage), default=0.0)
    sizes = Counter(one.group for one in coverage)

    def rank(one: Coverage) -> tuple[bool, bool, bool, bool, int, int]:
        return (
            near.get(one.article, 0.0) >= middle - ALIKE,
            _is_fair(one.title),
            sizes[one.group] == 1,
            one.favourite,
            one.words,
            -one.article,
        )

    return max(coverage, key=rank).article


def _is_fair(title: str) -> bool:
    least = SHORTEST if title.isascii() or " " in title.strip() else DENSE_SHORTEST
    return least <= len(title) <= LONGEST and not title.isupper()
