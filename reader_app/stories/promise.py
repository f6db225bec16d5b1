"""Which stories are worth a look for the front page, by what is known of them without their
articles."""

from collections.abc import Collection, Iterable
from heapq import nlargest
from math import log2

from reader_app.stories.ranking import HALF_LIFE

__all__ = ["promising"]


def promising(
    recent: Iterable[tuple[int, int, int, int]],
    now: int,
    most: int,
    before: Collection[int] = (),
) -> list[int]:
    """At most `most` of the stories that can have the highest scores, and those of `before` as far
    as they are among the recent ones. `recent`: of each story its id, its owners, its texts, and
    when it was last told."""

    def score(story: tuple[int, int, int, int]) -> tuple[float, int]:
        id, owners, groups, last_at = story
        return log2(1 + min(owners, groups)) * 0.5 ** (max(0, now - last_at) / HALF_LIFE), id

    stories = list(recent)
    best = nlargest(most, stories, key=score)
    kept = [story for story in stories if story[0] in before]
    return list(dict.fromkeys(story[0] for story in (*best, *kept)))
