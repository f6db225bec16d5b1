"""Stories built anew from the library, under the ids that were shown."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from reader_app.domain import Outcome, Report
from reader_app.stories.engine import Stories
from reader_app.stories.state import State
from reader_app.stories.values import DAY

__all__ = ["rebuild", "under_known_ids"]


def rebuild(reports: Iterable[Report], first_id: int) -> Iterator[tuple[Stories, Outcome]]:
    """Places all articles, which have to come in the order of `at`, and gives the outcome of each
    day; the same articles always give the same stories. New ids begin at `first_id`, which is
    above all that were ever used. The last of the objects goes on from here."""
    state = State()
    state.next_story = first_id
    stories = Stories(state)
    for _, day in groupby(reports, key=lambda one: one.at // DAY):
        yield stories, stories.add([replace(one, fetched=one.at) for one in day])


def under_known_ids(
    placed: Mapping[int, int], before: Mapping[int, int]
) -> tuple[dict[int, int], tuple[tuple[int, int], ...]]:
    """The ids that stories of a rebuild should have: for each article its story, now and before.

    Gives new ids to be replaced by known ones, and aliases (gone, going on as) for the known ones
    that are left. A story keeps the id that most of its articles had; of two that had the same,
    the larger has it.
    """
    shared = Counter((story, before[one]) for one, story in placed.items() if one in before)
    names: dict[int, int] = {}
    taken: dict[int, int] = {}
    ordered = sorted(shared.items(), key=lambda item: (-item[1], item[0][1], item[0][0]))
    for (story, known), _ in ordered:
        if story not in names and known not in taken:
            names[story] = known
            taken[known] = story
    gone: dict[int, int] = {}
    for (story, known), _ in ordered:
        if known not in taken:
            gone.setdefault(known, names.get(story, story))
    return names, tuple(sorted(gone.items()))
