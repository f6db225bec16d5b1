"""Where the articles of an edition may come from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from reader_app.domain import (
    ArticleQuery,
    ArticleRow,
    EditionPart,
    EditionPlan,
    NotFound,
    TextState,
    TopStory,
)
from reader_app.library import Library
from reader_app.services.composing import Offered
from reader_app.services.stories import Stories
from reader_app.services.taste import Taste

__all__ = ["Gathering", "Sources", "sources_of"]

_STORIES = 40
_LOOKED_AT = 60  # articles of one source
_LATEST = 300  # articles of which the newest of each publication are taken
_OF_EACH = 3  # newest articles of one publication
_WHOLE = (TextState.COMPLETE, TextState.FEED)


@dataclass(frozen=True, slots=True)
class Sources:
    """What other services find: so many top stories since a time; for articles the story that each
    is in; what is chosen for the reader; and what tells how it came to an article, each the best
    first."""

    top: Callable[[int, int], Sequence[TopStory]] = lambda limit, since: ()
    marks: Callable[[Sequence[int]], Mapping[int, int]] = lambda ids: {}
    stream: Callable[[int], Sequence[ArticleRow]] = lambda limit: ()
    background: Callable[[int], Sequence[ArticleRow]] = lambda article_id: ()


def sources_of(stories: Stories, taste: Taste) -> Sources:
    """What these two find."""
    return Sources(
        top=stories.top,
        marks=stories.of,
        stream=lambda limit: [one.row for one in taste.stream(limit)] if taste.knows() else [],
        background=lambda id: [one.row for one in stories.related(id).others if one.background],
    )


class Gathering:
    """Reads only; on any thread."""

    def __init__(self, library: Library, sources: Sources) -> None:
        self._library = library
        self._sources = sources

    def gather(self, plan: EditionPlan, since: int) -> list[list[Offered]]:
        """A queue for each source of a plan, the best first: unread articles that have a text, of
        what comes from publications those since a time."""
        top = self._top(since) if plan.top else []
        queues = [top, *self._chosen(plan, since)]
        if plan.for_you:
            rows = self._sources.stream(_LOOKED_AT)
            queues.append([Offered(row, EditionPart.FOR_YOU) for row in rows if _fit(row)])
        if plan.saved:
            query = ArticleQuery(saved=True, unread=True)
            queues.append(self._queue(query, EditionPart.SAVED, ""))
        if plan.top:
            queues.append(self._latest(since))
        return self._marked(queues)

    def background(self, article_id: int) -> list[ArticleRow]:
        """Older articles that tell how it came to this one; none where that has just gone."""
        try:
            return [row for row in self._sources.background(article_id) if _fit(row)]
        except NotFound:
            return []

    def _top(self, since: int) -> list[Offered]:
        """One article for each story: that which stands for it, else the newest that is unread and
        here whole."""
        found = []
        for story in self._sources.top(_STORIES, since):
            rows = (story.headline, *self._library.rows(story.articles))
            fit = sorted(filter(_fit, rows), key=lambda row: not row.ready)
            if fit:
                found.append(Offered(fit[0], EditionPart.TOP, story.section, story.id))
        return found

    def _chosen(self, plan: EditionPlan, since: int) -> list[list[Offered]]:
        tree, queues = self._library.tree(), []
        for publication in tree:
            if publication.id in plan.publications:
                query = ArticleQuery(publication_id=publication.id, unread=True, since=since)
                queues.append(self._queue(query, EditionPart.SECTION, publication.title))
            for section in publication.sections:
                if section.id in plan.sections:
                    query = ArticleQuery(section_id=section.id, unread=True, since=since)
                    heading = " · ".join(filter(None, (publication.title, section.title)))
                    queues.append(self._queue(query, EditionPart.SECTION, heading))
        for folder in plan.folders:
            members = tuple(
                publication.id
                for publication in tree
                if any(f"{one.folder}/".startswith(f"{folder}/") for one in publication.sections)
            )
            if members:
                query = ArticleQuery(publications=members, unread=True, since=since)
                heading = folder.rpartition("/")[2]
                queues.append(self._queue(query, EditionPart.SECTION, heading))
        return queues

    def _queue(self, query: ArticleQuery, part: EditionPart, heading: str) -> list[Offered]:
        rows, _ = self._library.page(query, None, _LOOKED_AT)
        return [Offered(row, part, heading) for row in rows if _fit(row)]

    def _latest(self, since: int) -> list[Offered]:
        """The newest of each publication in turn: where there are few top stories, or none."""
        rows, _ = self._library.page(ArticleQuery(unread=True, since=since), None, _LATEST)
        each: dict[int, list[ArticleRow]] = {}
        for row in filter(_fit, rows):
            each.setdefault(row.publication_id, []).append(row)
        turns = zip_longest(*(rows[:_OF_EACH] for rows in each.values()))
        return [Offered(row, EditionPart.LATEST) for row in chain(*turns) if row is not None]

    def _marked(self, queues: list[list[Offered]]) -> list[list[Offered]]:
        ids = [one.row.id for queue in queues for one in queue if one.story is None]
        marks = self._sources.marks(ids)
        return [
            [
                Offered(one.row, one.part, one.heading, one.story or marks.get(one.row.id))
                for one in queue
            ]
            for queue in queues
        ]


def _fit(row: ArticleRow) -> bool:
    return not row.read and row.words > 0 and row.text in _WHOLE
