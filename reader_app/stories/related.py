"""Related articles: what to ask a search index for, and which of its answers are near."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader_app.domain import Report, folded
from reader_app.stories.engine import Stories
from reader_app.stories.packed import Ints
from reader_app.stories.sketch import are_copies, sketch
from reader_app.stories.tokens import base_language, read_terms
from reader_app.stories.values import DAY
from reader_app.stories.weights import Vector, cosine

__all__ = ["Answer", "Near", "Related", "Subject"]

ASKED = (
    16  # terms: with them one candidate in nine of the best five is wrong, with ten one in eight
)
NEAR, SAME = 0.15, 0.9  # cosines between which an article is related, and no copy
MAYBE_SAME = 0.6  # from which on the texts are compared
OF_ONE_OWNER = 2
OLDER = 14 * DAY  # between two articles, from which on the earlier one is background
SHARED = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """An article that the index found, with the story that it stands in."""

    report: Report
    story: int | None


@dataclass(frozen=True, slots=True)
class Near:
    """A related article. `score`: a cosine. `background`: much older. `shared`: the words that
    weigh most in both."""

    article: int
    score: float
    background: bool = False
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Related:
    """Best first: `others` for the reader to go on with; `story`, of the same story, and `copies`
    of the same text apart from them."""

    others: tuple[Near, ...] = ()
    story: tuple[Near, ...] = ()
    copies: tuple[Near, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sorted:
    others: list[tuple[Near, str]] = field(default_factory=list)
    story: list[Near] = field(default_factory=list)
    copies: list[Near] = field(default_factory=list)


class Subject:
    """An article, and what of the index's answers is near to it.

    The order of an index alone is wrong for this: the cosine decides. About sixty answers are worth
    a look; each is read once, however often it is asked what was found.
    """

    def __init__(self, stories: Stories, report: Report, story: int | None) -> None:
        """`story`: in which the article stands."""
        self._stories, self._report, self._story = stories, report, story
        self._language = base_language(report.language)
        title, body = stories.stripped(report)
        terms = read_terms(title, body, self._language)
        self._vector = stories.weigh(terms, self._language)
        self._surfaces = terms.surfaces
        self._sorted = _Sorted()

    def words(self, most: int = ASKED) -> tuple[str, ...]:
        """The words to ask an index for, joined by OR, heaviest first: folded, not cut to their
        stem. Where words are written without spaces, pairs of characters."""
        words = (folded(self._surfaces[term]) for term in self._vector)
        return tuple(dict.fromkeys(words))[:most]

    def compare(self, answers: Iterable[Answer]) -> None:
        """Takes in what the index found."""
        for answer in answers:
            other = answer.report
            ours = other.article == self._report.article
            if not ours and base_language(other.language) == self._language:
                self._compare(other, answer.story)

    def found(self, most: int = 5) -> Related:
        """What is near, of all that was compared. At most two of one owner; one place of the last
        is for background where there is some."""
        return Related(
            others=_chosen(self._sorted.others, most),
            story=tuple(sorted(self._sorted.story, key=_best_first)),
            copies=tuple(sorted(self._sorted.copies, key=_best_first)),
        )

    def _compare(self, other: Report, story: int | None) -> None:
        title, body = self._stories.stripped(other)
        terms = read_terms(title, body, self._language)
        vector = self._stories.weigh(terms, self._language)
        score = cosine(self._vector, vector)
        copied = score >= SAME or (score >= MAYBE_SAME and self._is_copy(other))
        same = self._story is not None and story == self._story
        if not (copied or same or score >= NEAR):
            return
        near = Near(
            article=other.article,
            score=round(score, 3),
            background=self._report.at - other.at > OLDER,
            shared=_shared(self._vector, vector, self._surfaces),
        )
        if copied:
            self._sorted.copies.append(near)
        elif same:
            self._sorted.story.append(near)
        else:
            self._sorted.others.append((near, other.owner))

    def _is_copy(self, other: Report) -> bool:
        return are_copies(self._sketch, sketch(other.text, self._language))

    @cached_property
    def _sketch(self) -> Ints:
        return sketch(self._report.text, self._language)


def _best_first(near: Near) -> tuple[float, int]:
    return -near.score, near.article


def _shared(one: Vector, other: Vector, surfaces: dict[int, str]) -> tuple[str, ...]:
    both = sorted((-one[term] * other[term], surfaces[term]) for term in one if term in other)
    return tuple(word for _, word in both[:SHARED])


def _chosen(near: Sequence[tuple[Near, str]], most: int) -> tuple[Near, ...]:
    chosen: list[Near] = []
    owners: dict[str, int] = {}
    for one, owner in sorted(near, key=lambda pair: _best_first(pair[0])):
        if owners.get(owner, 0) < OF_ONE_OWNER:
            owners[owner] = owners.get(owner, 0) + 1
            chosen.append(one)
    best, rest = chosen[:most], chosen[most:]
    older = next((one for one in rest if one.background), None)
    if older and best and not any(one.background for one in best):
        best[-1] = older
    return tuple(best)
