"""What For You has learnt: counters by what articles have in common, and what they come from.

Weights and half-life were measured with simulated readers, see `tests/bench/taste.py`.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from reader_app.domain.article import ArticleRow

__all__ = [
    "ENOUGH",
    "Deed",
    "Deeds",
    "Feature",
    "Fewer",
    "Portrait",
    "Suggestion",
    "TasteCounter",
    "TasteStanding",
    "Trait",
    "faded",
]

ENOUGH = 20  # articles that say something of the reader; below, no order is better than chance
HALF_LIFE = 30 * 24 * 3600  # seconds
SAVED, FINISHED, OPENED, PASSED, HIDDEN = 3.0, 2.0, 1.0, 0.15, 3.0


class Trait(StrEnum):
    """What a counter is of. ALL: all articles together, against which the others are held."""

    ALL = "all"
    PUBLICATION = "publication"
    AUTHOR = "author"
    SECTION = "section"
    TOPIC = "topic"


class Deed(StrEnum):
    """What was done with an article. OPENED: for more than ten seconds; FINISHED: to its end;
    PASSED: it was in sight and not opened."""

    OPENED = "opened"
    FINISHED = "finished"
    SAVED = "saved"
    PASSED = "passed"


class Fewer(StrEnum):
    """What the reader wants fewer of; of an article alone nothing is learnt."""

    ARTICLE = "article"
    TOPIC = "topic"
    AUTHOR = "author"
    PUBLICATION = "publication"


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that articles have in common. `key`: the id of a publication, a folded name or
    word else; `label`: as it is written."""

    trait: Trait
    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Deeds:
    """All that was done with one article, each once however often it was done."""

    opened: bool = False
    finished: bool = False
    saved: bool = False
    passed: bool = False
    fewer: Fewer | None = None

    def having(self, deed: Deed, done: bool) -> "Deeds":
        """The same with or without one of them."""
        match deed:
            case Deed.OPENED:
                return replace(self, opened=done)
            case Deed.FINISHED:
                return replace(self, finished=done)
            case Deed.SAVED:
                return replace(self, saved=done)
            case Deed.PASSED:
                return replace(self, passed=done)

    def hides(self, trait: Trait) -> bool:
        """Whether the reader wants fewer of what an article has of this trait."""
        return self.fewer is not None and self.fewer.value == trait.value

    def worth(self, trait: Trait) -> tuple[float, float]:
        """What it says for a feature and against it. The strongest deed counts: who saves what
        they have finished has not read two articles."""
        if self.hides(trait):
            return 0.0, HIDDEN
        liked = max(SAVED * self.saved, FINISHED * self.finished, OPENED * self.opened)
        return (liked, 0.0) if liked else (0.0, PASSED * self.passed)

    def counts(self, trait: Trait) -> tuple[int, int, int, int, int]:
        """Opened, finished, saved, hidden, passed, for the counter of a feature."""
        passed = self.passed and not (self.opened or self.finished or self.saved)
        opened = self.opened or self.finished
        return +opened, +self.finished, +self.saved, +self.hides(trait), +passed

    def __bool__(self) -> bool:
        return self != Deeds()


@dataclass(frozen=True, slots=True)
class TasteCounter:
    """One thing that was learnt. Articles that were `opened` to `passed`, ever; `liked` and
    `disliked`: their weights, faded to the moment `at` (seconds since 1970)."""

    id: int
    trait: Trait
    key: str
    label: str
    opened: int
    finished: int
    saved: int
    hidden: int
    passed: int
    liked: float
    disliked: float
    at: int


@dataclass(frozen=True, slots=True)
class Portrait:
    """What is known of an article at a glance. `labels`: words of its story, `reports`: the
    publications that have it, 1 where it stands alone."""

    id: int
    publication_id: int
    publication: str
    sections: tuple[str, ...]
    byline: str
    title: str
    language: str
    published: int
    story: int | None = None
    labels: tuple[str, ...] = ()
    reports: int = 1
    shown: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article of For You. `why`: whole phrases with the reader's own figures. `exploring`: it
    stands here because the reader does not know its like."""

    row: ArticleRow
    score: float
    why: tuple[str, ...]
    exploring: bool


@dataclass(frozen=True, slots=True)
class TasteStanding:
    """`signals`: articles that say something of the reader, as far as they may be counted.
    `offered`: For You is off, and there is enough to turn it on."""

    signals: int
    on: bool
    offered: bool

    @property
    def learning(self) -> bool:
        """On, with too little to order anything by it."""
        return self.on and self.signals < ENOUGH


def faded(weight: float, seconds: float) -> float:
    """What a weight is worth so many seconds later."""
    return weight * float(0.5 ** (max(0.0, seconds) / HALF_LIFE))
