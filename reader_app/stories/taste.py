"""What a reader likes, from counters of what they did: shrunk log-odds of each feature.

The method and its constants were chosen by simulated readers, see `tests/bench/taste.py`. Below
thirty articles no method of several was better than chance.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from math import log

from reader_app.domain import Feature, Portrait, TasteCounter, Trait, folded, keys
from reader_app.stories.tokens import base_language, read_terms

__all__ = ["Judged", "Name", "Reason", "Taste", "features", "origins", "shares"]

ALPHA = 4.0  # articles that a feature is thought to have been liked and disliked as usual
SUMMED = 12  # of the largest contributions
BOUND = 3.0  # of their sum, on both sides
TOPICS = 20  # words of an article
LEAST_PASSED = 0.3  # of the weight of what was liked, as far as readers pass over at all
ONE_TEXT = 0.3  # of what a word adds: twenty of one text are not twenty witnesses
EARLY = 30.0  # weight of what was liked, with which words tell half of that
_NAMES = re.compile(r"[,;|/&]|\s(?:and|und|et|y|e|en)\s", re.IGNORECASE)
_BY = re.compile(r"^(?:by|von|par|por|di|da|door)\s+", re.IGNORECASE)
_NAMED = 3  # authors of one article

Name = tuple[Trait, str]
"""A feature without its label."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What a feature adds: natural logarithm of odds."""

    counter: TasteCounter
    adds: float


@dataclass(frozen=True, slots=True)
class Judged:
    """`liking`: the sum, between -3 and 3; 0 where nothing is known. `reasons`: those above 0,
    largest first."""

    liking: float
    reasons: tuple[Reason, ...]


class Taste:
    """The counters as they stand.

    `usual`: which share of the articles of these days has a feature. Where little was passed over
    yet, all that was read has been liked: what stands in most articles would seem to be a habit.
    So far as it is missing, what is passed over is thought to be as articles are.
    """

    def __init__(
        self, counters: Iterable[TasteCounter], usual: Mapping[Name, float] | None = None
    ) -> None:
        self._known = {(one.trait, one.key): one for one in counters}
        self._shares = usual or {}
        whole = self._known.get((Trait.ALL, ""))
        liked, disliked = (whole.liked, whole.disliked) if whole else (0.0, 0.0)
        self._words = ONE_TEXT * liked / (liked + EARLY)
        self._missing = max(0.0, LEAST_PASSED * liked - disliked)
        against = disliked + self._missing
        self._share = (liked + 1) / (liked + 1 + against + LEAST_PASSED)
        self._odds = log(self._share / (1 - self._share))
        self._adds: dict[Name, float] = {}

    def adds(self, trait: Trait, key: str) -> float:
        """What a feature adds; 0 where it is not known."""
        known = (trait, key)
        if known not in self._adds:
            self._adds[known] = self._weigh(self._known.get(known))
        return self._adds[known]

    def judge(self, features: Iterable[Feature]) -> Judged:
        """How much the reader is expected to like what has these features."""
        found = {(one.trait, one.key): self.adds(one.trait, one.key) for one in features}
        largest = list(found.items())
        if len(largest) > SUMMED:
            largest = nlargest(SUMMED, largest, key=lambda pair: abs(pair[1]))
        liking = max(-BOUND, min(BOUND, sum(adds for _, adds in largest)))
        best = sorted((pair for pair in largest if pair[1] > 0), key=lambda pair: -pair[1])
        return Judged(liking, tuple(Reason(self._known[name], adds) for name, adds in best))

    def _weigh(self, counter: TasteCounter | None) -> float:
        if counter is None or counter.trait is Trait.ALL:
            return 0.0
        missing = self._missing * self._shares.get((counter.trait, counter.key), 0.0)
        liked = counter.liked + ALPHA * self._share
        disliked = counter.disliked + missing + ALPHA * (1 - self._share)
        share = self._words if counter.trait is Trait.TOPIC else 1.0
        return share * (log(liked / disliked) - self._odds)


def origins(portrait: Portrait) -> tuple[Feature, ...]:
    """Where an article is from."""
    return (
        Feature(Trait.ALL, "", ""),
        Feature(Trait.PUBLICATION, str(portrait.publication_id), portrait.publication),
        *_sections(portrait),
        *_authors(portrait),
    )


def features(portrait: Portrait, text: str) -> tuple[Feature, ...]:
    """What an article has in common with others: where it is from, and what it is about."""
    return (*origins(portrait), *_topics(portrait, text))


def shares(found: Sequence[Sequence[Feature]]) -> dict[Name, float]:
    """Which share of some articles has each feature."""
    counts = Counter((one.trait, one.key) for features in found for one in features)
    return {name: count / len(found) for name, count in counts.items()}


def _sections(portrait: Portrait) -> Iterator[Feature]:
    """By their names, so that what is liked of one publication's science is known of another's."""
    own = folded(portrait.publication)
    for title in portrait.sections:
        key = " ".join(folded(title).split())
        if key and key != own:
            yield Feature(Trait.SECTION, key, title)


def _authors(portrait: Portrait) -> Iterator[Feature]:
    own = folded(portrait.publication)
    for key, name in _names(portrait.byline):
        if key != own:
            yield Feature(Trait.AUTHOR, key, name)


@lru_cache(maxsize=1 << 13)
def _names(byline: str) -> tuple[tuple[str, str], ...]:
    """The people of a byline, as their keys and as they are written."""
    found: dict[str, str] = {}
    for part in _NAMES.split(byline):
        name = _BY.sub("", part.strip()).strip()
        key = " ".join(folded(name).split())
        if len(key) > 1 and "@" not in key:
            found.setdefault(key, name)
    return tuple(found.items())[:_NAMED]


def _topics(portrait: Portrait, text: str) -> Iterator[Feature]:
    """The words that its story is about, then its own heaviest."""
    terms = read_terms(portrait.title, text, base_language(portrait.language))
    heaviest = sorted(terms.counts.items(), key=lambda pair: (-pair[1], pair[0]))
    words: Sequence[str] = [*portrait.labels, *(terms.surfaces[term] for term, _ in heaviest)]
    found: dict[str, str] = {}
    for word in words:
        if (key := topic_key(word)) and not key.isdigit():
            found.setdefault(key, word)
        if len(found) == TOPICS:
            break
    for key, word in found.items():
        yield Feature(Trait.TOPIC, key, word)


def topic_key(word: str) -> str:
    """One key for all forms of a word."""
    return " ".join(keys(word))
