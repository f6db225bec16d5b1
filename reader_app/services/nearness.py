"""Related articles, from the whole library and without a network."""

from collections.abc import Sequence
from itertools import islice

from reader_app.domain import NotFound, RelatedArticle, RelatedArticles
from reader_app.library import Library
from reader_app.services.weighing import Weighing
from reader_app.stories import Answer, Near, Related, Subject

__all__ = ["Nearness"]

# Words that the index is asked for, documents that are looked at on either side for each, and
# candidates whose texts are compared; then again, the heaviest words farther away, where too little
# was found.
ROUNDS = ((16, 200, 20), (6, 1_000, 10))
OWN = 6  # articles of its own story among them
ENOUGH = 5
RANK = 0.1  # by which a word counts less than the one before it


class Nearness:
    """Reads on the calling thread."""

    def __init__(self, library: Library, weighing: Weighing) -> None:
        self._library = library
        self._weighing = weighing

    def related(self, article_id: int, limit: int) -> RelatedArticles:
        """Raises NotFound."""
        shelf, known = self._library.stories, self._weighing.words()
        reports = shelf.reports([article_id])
        if not reports or not self._library.rows([article_id]):  # a deleted one has no row
            raise NotFound(f"article {article_id}", subject=f"article {article_id}")
        report, placed = reports[0], shelf.of([article_id]).get(article_id)
        story = placed.story if placed else None
        subject = Subject(known, report, story)
        words = {word: 1 / (1 + RANK * n) for n, word in enumerate(subject.words())}
        wanted = self._own(article_id, story, report.at)
        found, looked_at = Related(), {article_id}
        for count, depth, usual in ROUNDS:
            most = max(usual, 2 * limit)
            heaviest = dict(islice(words.items(), count))
            wanted += self._library.related.near(article_id, heaviest, depth, len(looked_at) + most)
            ids = [id for id in dict.fromkeys(wanted) if id not in looked_at][: OWN + most]
            looked_at.update(ids)
            subject.compare(self._answers(ids))
            found = subject.found(limit)
            if len(found.others) >= min(ENOUGH, limit):
                break
        return self._told(found, story, limit)

    def _answers(self, ids: Sequence[int]) -> list[Answer]:
        shelf = self._library.stories
        placed = shelf.of(ids)
        return [
            Answer(one, placed[one.article].story if one.article in placed else None)
            for one in shelf.reports(ids)
        ]

    def _own(self, article_id: int, story: int | None, at: int) -> list[int]:
        """The articles of its own story that came out nearest to it."""
        members = self._library.stories.members(story) if story is not None else ()
        others = [one for one in members if one.article != article_id]
        others.sort(key=lambda one: (abs((one.published or one.fetched) - at), one.article))
        return [one.article for one in others[:OWN]]

    def _told(self, found: Related, story: int | None, limit: int) -> RelatedArticles:
        parts = (found.others, found.story[:limit], found.copies[:limit])
        rows = {
            row.id: row
            for row in self._library.rows([near.article for part in parts for near in part])
        }

        def told(part: Sequence[Near]) -> tuple[RelatedArticle, ...]:
            return tuple(
                RelatedArticle(rows[one.article], one.score, one.shared, one.background)
                for one in part
                if one.article in rows
            )

        others, of_story, copies = map(told, parts)
        return RelatedArticles(others, story if of_story or copies else None, of_story, copies)
