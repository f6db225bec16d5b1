"""The top stories of a library, and why they are."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from reader_app.domain import ArticleRow, Story, StoryMember, StoryWhy, ToldStory, TopStory
from reader_app.library import Library
from reader_app.stories import Candidate, Ranked, best_headline, promising, top_stories

__all__ = ["Ranking", "headline"]

DAY = 24 * 3600
LIVE = 4 * DAY  # after which a story is no news
MEASURED = 7  # days over which it is counted how much a house prints
COUNTED_ANEW = 3600  # seconds
LOOKED_AT = 150  # stories whose articles are read
KEPT = 60  # whose order is kept


class Ranking:
    """Reads on the calling thread; the order is kept by a write that nobody waits for."""

    def __init__(self, library: Library, now: Callable[[], float]) -> None:
        self._library = library
        self._now = now
        self._printed: tuple[int, Mapping[int, int]] | None = None

    def top(self, limit: int, since: int = 0) -> tuple[TopStory, ...]:
        """The first stories, of those that were told since a time."""
        now, shelf = int(self._now()), self._library.stories
        before = shelf.front()
        ids = promising(shelf.recent(now - LIVE), now, LOOKED_AT, frozenset(before))
        told = {one.story.id: one for one in shelf.told(ids)}
        ranked = top_stories(
            [Candidate(one.story, one.members) for one in told.values()],
            now,
            followed=self._library.openings.followed(),
            rates=self._rates(now, told.values()),
            before=before,
        )
        order = tuple(one.story for one in ranked[:KEPT])
        if order != before:
            shelf.keep_front(order)
        chosen = [one for one in ranked if one.why.last_at >= since][:limit]
        return self._told([(one, told[one.story]) for one in chosen], now)

    def _told(self, chosen: Sequence[tuple[Ranked, ToldStory]], now: int) -> tuple[TopStory, ...]:
        heads = [headline(one.members, one.story) for _, one in chosen]
        rows = {row.id: row for row in self._library.rows(heads)}
        return tuple(
            _top_story(ranked, one, rows[head], now)
            for (ranked, one), head in zip(chosen, heads, strict=True)
            if head in rows
        )

    def _rates(self, now: int, told: Iterable[ToldStory]) -> dict[str, float]:
        """Articles a day of the houses that tell something."""
        if self._printed is None or abs(now - self._printed[0]) > COUNTED_ANEW:
            self._printed = now, self._library.related.printed(now - MEASURED * DAY)
        printed = self._printed[1]
        owners = {member.publication: member.owner for one in told for member in one.members}
        rates: Counter[str] = Counter()
        for publication, owner in owners.items():
            rates[owner] += printed.get(publication, 0)
        return {owner: count / MEASURED for owner, count in rates.items()}


def headline(members: Sequence[StoryMember], story: Story) -> int:
    """The article that stands for a story: of those that open offline whole, where there are."""
    ready = [one for one in members if one.ready]
    return best_headline(ready or members, story)


def _top_story(ranked: Ranked, told: ToldStory, row: ArticleRow, now: int) -> TopStory:
    members, why = told.members, ranked.why
    read_at = max((one.read_at for one in members if one.read_at is not None), default=None)
    came: dict[int, int] = {}
    for one in members:
        came[one.group] = min(one.fetched, came.get(one.group, one.fetched))
    fresh = sum(at > read_at for at in came.values()) if read_at is not None else 0
    publications = tuple(dict.fromkeys(one.publication for one in members))
    return TopStory(
        id=ranked.story,
        headline=row,
        score=ranked.score,
        section=_section(members),
        publications=publications,
        articles=tuple(one.article for one in reversed(members)),
        first_at=why.first_at,
        last_at=why.last_at,
        unread=read_at is None,
        fresh=fresh,
        why=StoryWhy(
            publications=len(publications),
            hours=max(0, now - why.last_at) // 3600,
            copies=why.copies,
            recent=why.new,
            words=why.labels,
        ),
    )


def _section(members: Sequence[StoryMember]) -> str:
    """As most of its publications name it."""
    names = dict.fromkeys((one.publication, one.section) for one in members if one.section)
    counts = Counter(name.casefold() for _, name in names)
    if not counts:
        return ""
    most, times = counts.most_common(1)[0]
    if 2 * times <= len({publication for publication, _ in names}):
        return ""
    return next(name for _, name in names if name.casefold() == most)
