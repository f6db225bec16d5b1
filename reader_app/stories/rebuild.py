"""Stories made anew, under the ids that were shown."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace

from reader_app.domain import Outcome
from reader_app.stories.engine import Stories
from reader_app.stories.state import State

__all__ = ["begun", "settled_ids", "under_known_ids"]


def begun(first_id: int) -> Stories:
    """Stories of which nothing is known. New ids begin at `first_id`, which is above all that were
    ever used."""
    state = State()
    state.next_story = first_id
    state.dirty.clock = True
    return Stories(state)


def settled_ids(
    stories: Stories,
    outcome: Outcome,
    born: int,
    before: Mapping[int, int],
    claimed: Collection[int],
) -> tuple[Outcome, dict[int, int]]:
    """An outcome in which articles may stand that had a story before: stories that were born with
    it, those from the id `born` on, get the ids that their articles had, but none of `claimed`,
    which are taken. `before`: those articles with the stories that they had.

    The second result: for each story that its articles have left, where most of them went.
    """
    placed = {one.article: one.story for one in outcome.placed if one.article in before}
    free = {one: story for one, story in before.items() if story not in claimed}
    new = {one: story for one, story in placed.items() if story >= born}
    names, _ = under_known_ids(new, free)
    stories.rename(names)
    went = Counter((before[one], names.get(story, story)) for one, story in placed.items())
    leanings: dict[int, int] = {}
    for (old, now), _ in sorted(went.items(), key=lambda item: (-item[1], item[0])):
        if old != now and old not in names.values():
            leanings.setdefault(old, now)
    return _renamed(outcome, names), leanings


def _renamed(outcome: Outcome, names: Mapping[int, int]) -> Outcome:
    if not names:
        return outcome
    return Outcome(
        tuple(replace(one, story=names.get(one.story, one.story)) for one in outcome.placed),
        tuple(
            replace(
                one,
                id=names.get(one.id, one.id),
                earlier=one.earlier and names.get(one.earlier, one.earlier),
            )
            for one in outcome.stories
        ),
        tuple((gone, names.get(stays, stays)) for gone, stays in outcome.aliases),
    )


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
