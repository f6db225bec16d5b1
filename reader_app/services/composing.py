"""What stands in an edition, and in which order: pure, with no library and no clock."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from reader_app.domain import ArticleRow, EditionPart, minutes_of

__all__ = ["MOST", "Offered", "compose"]

MOST = 60  # articles
_TOP = 5  # top stories in front; further ones stand under the heading of their subject
_FULL = 0.8  # of the minutes: with less an article that is too long may come in
_ORDER = {part: place for place, part in enumerate(EditionPart)}


@dataclass(frozen=True, slots=True)
class Offered:
    """An article that may stand in an edition. `story`: only one of each stands there; `heading`:
    over articles of its kind, for a top story its subject."""

    row: ArticleRow
    part: EditionPart
    heading: str = ""
    story: int | None = None

    @property
    def minutes(self) -> int:
        """How long it takes to read."""
        return minutes_of(self.row.words)


def compose(
    queues: Sequence[Sequence[Offered]], minutes: int, barred: Collection[int] = ()
) -> tuple[Offered, ...]:
    """The articles of an edition in its order, without those that are `barred`.

    Each queue has the best first; the first queue gives two for one of each other, and the cover.
    Nothing is there twice: no article, no story, no headline. The edition is as long as was asked
    for or less, but for one article that may exceed it where without it a fifth would be missing.
    """
    chosen: list[Offered] = []
    too_long: list[Offered] = []
    left = minutes
    for one in _single(_turns(queues), barred):
        if one.minutes > left:
            too_long.append(one)
        elif len(chosen) < MOST:
            chosen.append(one)
            left -= one.minutes
    if too_long and minutes - left < _FULL * minutes:
        chosen.append(min(too_long, key=lambda one: one.minutes))
    return tuple(_ordered(chosen, [one for queue in queues for one in queue]))


def _turns(queues: Sequence[Sequence[Offered]]) -> Iterator[Offered]:
    waiting = [(iter(queue), 1 if place else 2) for place, queue in enumerate(queues)]
    while waiting:
        given = [(queue, share, list(islice(queue, share))) for queue, share in waiting]
        yield from (one for _, _, part in given for one in part)
        waiting = [(queue, share) for queue, share, part in given if part]


def _single(offers: Iterable[Offered], barred: Collection[int]) -> Iterator[Offered]:
    articles: set[int] = set(barred)
    stories: set[int] = set()
    titles: set[str] = set()
    for one in offers:
        title = " ".join(one.row.title.casefold().split())
        if one.row.id in articles or one.story in stories or (title and title in titles):
            continue
        articles.add(one.row.id)
        titles.add(title)
        if one.story is not None:
            stories.add(one.story)
        yield one


def _ordered(chosen: Sequence[Offered], offers: Sequence[Offered]) -> Iterator[Offered]:
    """The best with a picture among the first three is the cover; then as a paper goes on."""
    place = {one.row.id: number for number, one in reversed(list(enumerate(offers)))}
    rest = sorted(chosen, key=lambda one: place[one.row.id])
    if not rest:
        return
    cover = next((one for one in rest[:3] if one.row.lead), rest[0])
    yield replace(cover, part=EditionPart.COVER, heading="")
    rest.remove(cover)
    top = [one for one in rest if one.part is EditionPart.TOP]
    later = {one.row.id for one in top[_TOP:]}
    parted = [_further(one) if one.row.id in later else one for one in rest]
    parted = [replace(one, heading="") if one.part is EditionPart.TOP else one for one in parted]
    headings: dict[str, int] = {}
    for one in sorted(parted, key=lambda one: place[one.row.id]):
        headings.setdefault(one.heading, len(headings))
    yield from sorted(parted, key=lambda one: (_ORDER[one.part], headings[one.heading]))


def _further(one: Offered) -> Offered:
    return replace(one, part=EditionPart.SECTION if one.heading else EditionPart.LATEST)
