"""Which stories stand on top, and why.

The formula is that of a proposal without gold to measure it against; what it has to do is stated by
tests: own reports weigh more than copies, one house alone makes no top story, a story that was read
goes down until there is something new.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, log2
from typing import NamedTuple

from reader_app.domain import Story, StoryMember
from reader_app.stories.headline import best_headline
from reader_app.stories.order import settled
from reader_app.stories.values import AHEAD, DAY, LONG_AGO

__all__ = ["Candidate", "Ranked", "Why", "top_stories"]

HALF_LIFE = 9 * 3600  # of the newest independent report
NEW = 3 * 3600  # reports that are younger lift a story
LIFT, LIFTED_BY = 0.4, 3
COPIES = 0.3  # what copies add: so many times the logarithm of their number
VARIETY = 0.3  # the part of the score that an even spread over houses decides
USUAL_DAY = 20  # articles of a publication
READ = 0.5
ANEW = 2  # reports after which a story that was read is as new
FEWEST, FEWEST_OF_MANY, MANY = 2, 3, 50  # houses that report; publications followed
OLDEST = 4 * DAY


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story with its articles."""

    story: Story
    members: tuple[StoryMember, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """What a score was made from. `owners`: houses that report; `reports`: their own texts;
    `copies`: articles that are folded; `first_at`, `last_at`: of what counts; `new`: reports of
    the last three hours; `read`: lowered because it was read."""

    owners: int
    reports: int
    copies: int
    first_at: int
    last_at: int
    new: int
    read: bool
    labels: tuple[str, ...]
    weight: float
    freshness: float
    lift: float
    variety: float


@dataclass(frozen=True, slots=True)
class Ranked:
    """A top story. `article`: whose headline stands for it. `section`: as most call it."""

    story: int
    score: float
    article: int
    section: str
    why: Why


class _Text(NamedTuple):
    """What one text has as its tellers."""

    at: int
    came: int
    owners: frozenset[str]


def top_stories(
    candidates: Sequence[Candidate],
    now: int,
    *,
    followed: int,
    rates: Mapping[str, float] | None = None,
    before: Sequence[int] = (),
) -> tuple[Ranked, ...]:
    """All that can be top stories, in their order; a page shows the first of them.

    `followed`: how many publications the reader has. `rates`: articles a day of each owner, where
    known. `before`: the stories of the last answer in their order; they change places only where
    their scores differ by more than a tenth.
    """
    least = FEWEST_OF_MANY if followed > MANY else FEWEST
    worth = {owner: _worth(rate) for owner, rate in (rates or {}).items()}
    found = (_ranked(one, now, least, worth) for one in candidates)
    ranked = {one.story: one for one in found if one}
    scores = {number: one.score for number, one in ranked.items()}
    sections = {number: one.section for number, one in ranked.items()}
    return tuple(ranked[number] for number in settled(scores, sections, before))


def _ranked(
    candidate: Candidate, now: int, least: int, worth: Mapping[str, float]
) -> Ranked | None:
    counted = [one for one in candidate.members if _is_dated(one)]
    owners = Counter([one.owner for one in counted])
    if len(owners) < least:
        return None
    texts = _texts(counted)
    if now - max([text.at for text in texts]) > OLDEST:
        return None
    why = _why(candidate.story, counted, texts, owners, now, worth)
    score = log2(1 + why.weight) * why.freshness * why.lift * why.variety
    return Ranked(
        story=candidate.story.id,
        score=score * (READ if why.read else 1.0),
        article=best_headline(counted, candidate.story),
        section=_section(counted),
        why=why,
    )


def _is_dated(one: StoryMember) -> bool:
    """Whether the date that it came with can be the day on which it came."""
    if one.published is None:
        return True
    return one.fetched - LONG_AGO <= one.published <= one.fetched + AHEAD


def _texts(counted: Sequence[StoryMember]) -> list[_Text]:
    groups: dict[int, list[StoryMember]] = {}
    for one in counted:
        groups.setdefault(one.group, []).append(one)
    return [_text(group) for group in groups.values()]


def _text(group: Sequence[StoryMember]) -> _Text:
    if len(group) == 1:  # as most are
        [one] = group
        return _Text(one.at, one.fetched, frozenset((one.owner,)))
    return _Text(
        min(one.at for one in group),
        min(one.fetched for one in group),
        frozenset(one.owner for one in group),
    )


def _why(
    story: Story,
    counted: Sequence[StoryMember],
    texts: Sequence[_Text],
    owners: Counter[str],
    now: int,
    worth: Mapping[str, float],
) -> Why:
    times = [text.at for text in texts]
    newest = max(times)
    new = len({min(text.owners) for text in texts if now - text.at <= NEW})
    read_at = max([one.read_at for one in counted if one.read_at is not None], default=None)
    since = sum(text.came > read_at for text in texts) if read_at is not None else 0
    return Why(
        owners=len(owners),
        reports=len(texts),
        copies=len(counted) - len(texts),
        first_at=min(times),
        last_at=max([one.at for one in counted]),
        new=new,
        read=read_at is not None and since < ANEW,
        labels=story.labels,
        weight=_weight(texts, worth),
        freshness=0.5 ** (max(0, now - newest) / HALF_LIFE),
        lift=1 + LIFT * min(1.0, new / LIFTED_BY),
        variety=1 - VARIETY + VARIETY * _evenness(owners),
    )


def _worth(rate: float) -> float:
    """How much a report counts of a house with so many articles a day."""
    return 1 / (1 + log(1 + rate / USUAL_DAY))


def _weight(texts: Sequence[_Text], worth: Mapping[str, float]) -> float:
    """How much was reported: each house counts once, with a text of its own before a copy; what
    several print counts little more than once, and a house that prints much counts less."""
    weight, seen = 0.0, set[str]()
    for _, _, owners in sorted((len(one.owners), one.at, sorted(one.owners)) for one in texts):
        tellers = [owner for owner in owners if owner not in seen]
        seen.update(tellers)
        if tellers:
            best = max([worth.get(owner, 1.0) for owner in tellers])
            weight += best * (1 + COPIES * log(len(tellers)))
    return weight


def _evenness(owners: Counter[str]) -> float:
    """The entropy of the articles over their houses, 1 where each has as many."""
    total = sum(owners.values())
    entropy = -sum(n / total * log(n / total) for n in owners.values())
    return entropy / log(len(owners)) if len(owners) > 1 else 0.0


def _section(counted: Sequence[StoryMember]) -> str:
    names = Counter([one.section for one in counted if one.section])
    return min(names, key=lambda name: (-names[name], name)) if names else ""
