"""Stories for the reader: what is on top, one opened, what is related to an article."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from reader_app.domain import (
    MoreFrom,
    NotFound,
    RelatedArticles,
    StoryMember,
    StoryPage,
    TopStory,
    counted,
    listed,
    said,
)
from reader_app.library import Library
from reader_app.services.coverage import Pages
from reader_app.services.nearness import Nearness
from reader_app.services.ranking import Ranking
from reader_app.services.weighing import Weighing

__all__ = ["Stories"]

AT_ONCE = 10_000


class Stories:
    """Reads only, each from the calling thread's own connection; none of them is for the window's
    thread, `why` excepted."""

    def __init__(self, library: Library, now: Callable[[], float]) -> None:
        self._library = library
        weighing = Weighing(library, now)
        self._ranking = Ranking(library, now)
        self._pages = Pages(library, weighing)
        self._nearness = Nearness(library, weighing)

    def top(self, limit: int = 40, since: int = 0) -> tuple[TopStory, ...]:
        """The top stories in an order that does not jump; of those that were told since a time, in
        seconds since 1970."""
        return self._ranking.top(limit, since)

    def marks(self, ids: Sequence[int]) -> Mapping[int, int]:
        """The story of each of these articles that stands beside others in it."""
        return self._library.stories.shared(ids)

    def of(self, ids: Sequence[int]) -> Mapping[int, int]:
        """The story of each of these articles that has been placed, also where it stands alone."""
        return {id: one.story for id, one in self._library.stories.of(ids).items()}

    def page(self, story_id: int) -> StoryPage:
        """A story, also by an id that it had before. Raises NotFound."""
        return self._pages.page(story_id)

    def members(self, story_id: int) -> tuple[StoryMember, ...]:
        """The articles of a story, oldest first; none of one that is not there."""
        return self._library.stories.members(story_id)

    def reported(self, article_id: int) -> int:
        """How many publications report what an article tells, its own among them."""
        placed = self._library.stories.of([article_id]).get(article_id)
        members = self._library.stories.members(placed.story) if placed else ()
        return len({one.publication for one in members}) or 1

    def others(self, article_id: int) -> tuple[int, int]:
        """The story of an article, 0 for none, and how many other publications report it."""
        return self._library.stories.others(article_id)

    def related(self, article_id: int, limit: int = 6) -> RelatedArticles:
        """What is related to an article, from the whole library. Raises NotFound."""
        return self._nearness.related(article_id, limit)

    def more(self, article_id: int, limit: int = 4) -> MoreFrom:
        """The newest of the same publication and section. Raises NotFound."""
        rows = self._library.rows([article_id])
        if not rows:
            raise NotFound(f"article {article_id}", subject=f"article {article_id}")
        publication, section = self._library.related.beside(rows[0], limit)
        return MoreFrom(tuple(publication), tuple(section))

    def clusters(self) -> Iterator[tuple[int, int]]:
        """Every article with its story, by the articles' ids. One that was never placed stands
        alone: its story is the negative of its id, which no story has."""
        last = 0
        while rows := self._library.related.clusters(last, AT_ONCE):
            yield from ((id, story or -id) for id, story in rows)
            last = rows[-1][0]

    def why(self, story: TopStory) -> str:
        """Why it stands where it stands, as a sentence: “7 publications, 3 hours ago, 2 wire copies
        folded; shared: Ebola, Freetown, WHO”."""
        why = story.why
        facts = [counted(why.publications, "{n} publication", "{n} publications")]
        if why.hours >= 48:
            facts.append(counted(why.hours // 24, "{n} day ago", "{n} days ago"))
        elif why.hours:
            facts.append(counted(why.hours, "{n} hour ago", "{n} hours ago"))
        else:
            facts.append(said("less than an hour ago"))
        if why.copies:
            facts.append(counted(why.copies, "{n} wire copy folded", "{n} wire copies folded"))
        if not why.words:
            return listed(facts)
        return said("{facts}; shared: {words}", facts=listed(facts), words=listed(why.words))
