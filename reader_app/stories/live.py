"""A story while articles may still be added to it."""

import re
from array import array
from collections import Counter
from dataclasses import dataclass
from math import sqrt
from operator import mul

from reader_app.domain import Story
from reader_app.stories.packed import Ints
from reader_app.stories.values import DAY
from reader_app.stories.weights import Vector

__all__ = ["KEPT", "LABELS", "LONGEST", "MOST", "LiveStory", "Member", "closeness", "scaled"]

KEPT = 12  # texts of a story that a new article is compared with
MOST = 200  # articles, after which a story is full
LONGEST = 7 * DAY
LABELS = 6
SYLLABLES = re.compile("[\u3041-\u309f]")  # with them a pair of Japanese letters is no word
STEPS = 255  # of a weight


@dataclass(slots=True)
class Member:
    """A text of a story: an article, and its terms with their weights, heaviest first, and how they
    are written (the first of them only). A weight times `scale` is what it weighs: small numbers
    are multiplied twice as fast as such that Python has to make first."""

    article: int
    group: int
    at: int
    terms: tuple[int, ...]
    weights: Ints
    scale: float
    surfaces: tuple[str, ...]

    @property
    def vector(self) -> Vector:
        """Its terms with what they weigh."""
        scale = self.scale
        return {t: w * scale for t, w in zip(self.terms, self.weights, strict=True)}


def scaled(vector: Vector) -> tuple[Ints, float]:
    """The weights of a vector, heaviest first, as a text of a story has them."""
    scale = next(iter(vector.values()), 1.0) / STEPS
    return array("B", [round(weight / scale) for weight in vector.values()]), scale


def closeness(vector: Vector, known: frozenset[int], member: Member) -> float:
    """The cosine of an article and a text of a story. `known`: the terms of `vector`; as a rule the
    two share one term or none, which is found faster than all are looked up."""
    shared = known.intersection(member.terms)
    if not shared:
        return 0.0
    weights = member.weights
    places = sorted(map(member.terms.index, shared))
    return sum([vector[member.terms[at]] * weights[at] for at in places]) * member.scale


class LiveStory:
    """Everything is kept in the order in which it came, so that a copy goes on in the same way."""

    __slots__ = (
        "_middle", "articles", "born", "came", "earlier", "first_at", "groups", "id", "kept",
        "language", "last_at", "posted", "span",
    )  # fmt: skip

    def __init__(self, number: int, language: str, at: int, earlier: int | None = None) -> None:
        self.id = number
        self.language = language
        self.first_at = self.last_at = at
        self.born = at // 3600  # the hour of its first article
        self.came = 0  # when the last of its articles was fetched
        self.earlier = earlier
        self.articles: dict[int, str] = {}  # with their owners
        self.groups: dict[int, int] = {}
        self.kept: list[Member] = []
        self.posted = array("I")  # the terms under which it is found
        self.span = 0.0  # the length of the sum of its texts; 0: not known
        self._middle: Vector | None = None

    def add(self, member: Member, owner: str, came: int) -> bool:
        """Takes an article in; of copies of one text only the first is compared with others.
        Whether it is such a first."""
        self.came = max(self.came, came)
        self.articles[member.article] = owner
        self.first_at = min(self.first_at, member.at)
        self.last_at = max(self.last_at, member.at)
        known = member.group in self.groups
        self.groups[member.group] = self.groups.get(member.group, 0) + 1
        if not known:
            self.kept.append(member)
            del self.kept[:-KEPT]
            self._changed()
        return not known

    def change(self, member: Member) -> None:
        """Takes the new text of an article in place of the one that is kept."""
        self.kept = [member if one.article == member.article else one for one in self.kept]
        self._changed()

    def drop(self, article: int, group: int) -> None:
        """Takes an article out."""
        del self.articles[article]
        self._changed()
        self.kept = [one for one in self.kept if one.article != article]
        self.groups[group] -= 1
        if not self.groups[group]:
            del self.groups[group]

    def absorb(self, other: "LiveStory") -> None:
        """Takes all articles of another story in."""
        self.articles |= other.articles
        self.first_at = min(self.first_at, other.first_at)
        self.last_at = max(self.last_at, other.last_at)
        self.came = max(self.came, other.came)
        for group, count in other.groups.items():
            self.groups[group] = self.groups.get(group, 0) + count
        self._changed()
        self.kept = sorted([*self.kept, *other.kept], key=lambda one: (one.at, one.article))[-KEPT:]

    def distance(self, at: int) -> int:
        """Seconds between a moment and the nearest one at which it was told."""
        return max(0, at - self.last_at, self.first_at - at)

    def apart(self, other: "LiveStory") -> int:
        """Seconds between two stories."""
        return max(0, other.first_at - self.last_at, self.first_at - other.last_at)

    def full(self, at: int) -> bool:
        """Whether an article of that time starts a story of its own."""
        span = max(at, self.last_at) - min(at, self.first_at)
        return len(self.articles) >= MOST or span > LONGEST

    def fits(self, other: "LiveStory") -> bool:
        """Whether the two together would not be too large."""
        span = max(self.last_at, other.last_at) - min(self.first_at, other.first_at)
        return len(self.articles) + len(other.articles) <= MOST and span <= LONGEST

    def link(self, vector: Vector, known: frozenset[int]) -> float:
        """The mean of the two best cosines to its texts."""
        best = sorted((closeness(vector, known, member) for member in self.kept), reverse=True)[:2]
        return sum(best) / len(best) if best else 0.0

    def centre(self) -> Vector:
        """The mean direction of its texts, of length 1; kept until the story is told."""
        if self._middle is None:
            total = self._sum()
            self._middle = {term: weight / self.span for term, weight in total.items()}
        return self._middle

    def _sum(self) -> Vector:
        total: Vector = {}
        for member in self.kept:
            scale = member.scale
            for term, weight in zip(member.terms, member.weights, strict=True):
                total[term] = total.get(term, 0.0) + weight * scale
        self.span = sqrt(sum(map(mul, total.values(), total.values()))) or 1.0
        return total

    def _changed(self) -> None:
        self.span = 0.0
        self._middle = None

    def nearness(self, vector: Vector, known: frozenset[int]) -> float:
        """The cosine of an article and the middle of its texts."""
        if not self.span:
            self._sum()
        return sum(closeness(vector, known, member) for member in self.kept) / self.span

    def told(self, *, closed: bool = False) -> Story:
        """The story as others see it."""
        centre = self.centre()
        self._middle = None
        known = frozenset(centre)
        near = [(closeness(centre, known, one), one) for one in self.kept]
        near.sort(key=lambda pair: (-pair[0], pair[1].at, pair[1].article))
        return Story(
            id=self.id,
            language=self.language,
            first_at=self.first_at,
            last_at=self.last_at,
            articles=len(self.articles),
            owners=len(set(self.articles.values())),
            groups=len(self.groups),
            labels=self._labels(),
            central=tuple((one.article, round(share, 3)) for share, one in near),
            closed=closed or len(self.articles) >= MOST,
            earlier=self.earlier,
        )

    def _labels(self) -> tuple[str, ...]:
        """The words that its texts share, names first, those with most weight before others."""
        weights: dict[str, float] = {}
        tellers: Counter[str] = Counter()
        for member in self.kept:
            for word, weight in zip(member.surfaces, member.weights, strict=False):
                if word and not word[0].isdigit() and not SYLLABLES.search(word):
                    weights[word] = weights.get(word, 0.0) + weight * member.scale
                    tellers[word] += 1
        least = 2 if len(self.kept) > 1 else 1
        words = [word for word in weights if tellers[word] >= least]
        words.sort(key=lambda word: (not word[0].isupper(), -weights[word], word))
        return tuple(words[:LABELS])
