"""Related articles: what to ask a search index for, and which of its answers are near."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader_app.domain import Report, folded
from reader_app.stories.engine import Stories
from reader_app.stories.sketch import are_copies, sketch
from reader_app.stories.tokens import base_language, read_terms
from reader_app.stories.values import DAY
from reader_app.stories.weights import Vector, cosine

__all__ = ["Answer", "Near", "Related", "query_terms", "related"]

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


def query_terms(stories: Stories, report: Report, most: int = ASKED) -> tuple[str, ...]:
    """The words to ask an index for, joined by OR, heaviest first: folded, not cut to their stem.
    Where words are written without spaces, pairs of characters."""
    title, body = stories.stripped(report)
    terms = read_terms(title, body, base_language(report.language))
    vector = stories.vector(title, body, report.language)
    words = (folded(terms.surfaces[term]) for term in vector)
    return tuple(dict.fromkeys(words))[:most]


def related(
    stories: Stories, report: Report, story: int | None, found: Sequence[Answer], most: int = 5
) -> Related:
    """What of the index's answers is near to an article; about sixty of them are worth a look.

    The order of an index alone is wrong for this: the cosine decides. At most two of one owner; one
    place of the last is for background where there is some.
    """
    title, body = stories.stripped(report)
    subject = stories.vector(title, body, report.language)
    surfaces = read_terms(title, body, base_language(report.language)).surfaces
    language = base_language(report.language)
    sorted_ = _Sorted()
    for answer in found:
        other = answer.report
        if other.article == report.article or base_language(other.language) != language:
            continue
        vector = stories.vector(*stories.stripped(other), other.language)
        score = cosine(subject, vector)
        near = Near(
            article=other.article,
            score=round(score, 3),
            background=report.at - other.at > OLDER,
            shared=_shared(subject, vector, surfaces),
        )
        if score >= SAME or (score >= MAYBE_SAME and _is_copy(report, other, language)):
            sorted_.copies.append(near)
        elif story is not None and answer.story == story:
            sorted_.story.append(near)
        elif score >= NEAR:
            sorted_.others.append((near, other.owner))
    return Related(
        others=_chosen(sorted_.others, most),
        story=tuple(sorted(sorted_.story, key=_best_first)),
        copies=tuple(sorted(sorted_.copies, key=_best_first)),
    )


def _best_first(near: Near) -> tuple[float, int]:
    return -near.score, near.article


def _is_copy(one: Report, other: Report, language: str) -> bool:
    return are_copies(sketch(one.text, language), sketch(other.text, language))


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
