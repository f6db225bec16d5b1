"""Which article stands for its story."""

from collections import Counter
from collections.abc import Sequence

from reader_app.domain import Story, StoryMember

__all__ = ["best_headline"]

ALIKE = 0.1  # in nearness to the middle of a story
SHORTEST, LONGEST = 20, 140  # characters of a title that says what happened
DENSE_SHORTEST = 8  # where there are no spaces


def best_headline(members: Sequence[StoryMember], story: Story) -> int:
    """The article among those nearest to the middle of the story that has a title of a fair
    length, is no copy, is of a favourite, and is longest, in this order."""
    near = dict(story.central)
    middle = max([near.get(one.article, 0.0) for one in members], default=0.0)
    sizes = Counter([one.group for one in members])

    def rank(one: StoryMember) -> tuple[bool, bool, bool, int, int]:
        return (
            _is_fair(one.title),
            sizes[one.group] == 1,
            one.favourite,
            one.words,
            -one.article,
        )

    nearest = (one for one in members if near.get(one.article, 0.0) >= middle - ALIKE)
    return max(nearest, key=rank).article


def _is_fair(title: str) -> bool:
    least = SHORTEST if title.isascii() or " " in title.strip() else DENSE_SHORTEST
    return least <= len(title) <= LONGEST and not title.isupper()
