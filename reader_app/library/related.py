"""What stands near an article in the library: in the search index, and in its publication.

The index is asked for each word on its own and for the documents nearest to the article's own
only, on both sides of it: what that costs does not depend on how many there are. The number of a
document rises with the time of its arrival, or falls where the index was built anew, so that near
in number is near in time; of a rare word that is the whole archive.
"""

from collections.abc import Mapping, Sequence

from reader_app.domain import ArticleQuery, ArticleRow, raw_words
from reader_app.library.lists import Lists
from reader_app.library.store import Store, guard

__all__ = ["RelatedShelf"]

_ONE_WORD = """
SELECT rowid AS docid, {weight} AS weight FROM
    (SELECT rowid FROM search.text WHERE text MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?)
UNION ALL SELECT rowid, {weight} FROM
    (SELECT rowid FROM search.text WHERE text MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?)
"""


class RelatedShelf:
    """Plain reads, as in `Library`."""

    def __init__(self, store: Store, lists: Lists) -> None:
        self._store = store
        self._lists = lists

    def near(
        self, article_id: int, words: Mapping[str, float], depth: int, limit: int
    ) -> list[int]:
        """The listed articles, at most `limit`, that have the weightiest of these words, best
        first; of each word only the `depth` documents before this article's and the `depth` after
        it are looked at."""
        asked = {
            f'"{" ".join(parts)}"': weight
            for word, weight in words.items()
            if (parts := raw_words(word))
        }
        if not asked:
            return []
        with guard():
            here = self._document(article_id)
            parameters: list[object] = []
            for match in asked:
                parameters += (match, here, depth, match, here, depth)
            each = " UNION ALL ".join(
                _ONE_WORD.format(weight=f"{weight:.4f}") for weight in asked.values()
            )
            rows = self._store.all(
                "SELECT article_id FROM (SELECT docid, sum(weight) AS weight"
                f" FROM ({each}) GROUP BY docid ORDER BY weight DESC, docid DESC LIMIT ?) AS found"
                " CROSS JOIN search.doc ON doc.docid = found.docid"
                " CROSS JOIN state ON state.id = article_id"
                " WHERE listed AND article_id <> ? ORDER BY weight DESC, found.docid DESC LIMIT ?",
                (*parameters, 2 * limit, article_id, limit),
            )
        return [row[0] for row in rows]

    def _document(self, article_id: int) -> int:
        """The number of its document; of one that the index does not have yet, the next one."""
        sql = "SELECT docid FROM search.doc WHERE article_id = ?"
        rows = self._store.all(sql, (article_id,)) or self._store.all(
            "SELECT coalesce(max(docid), 0) + 1 FROM search.doc"
        )
        return int(rows[0][0])

    def beside(self, row: ArticleRow, limit: int) -> tuple[list[ArticleRow], list[ArticleRow]]:
        """The newest other articles of the same publication, and of the same section of it; none
        stands in both."""
        with guard():
            section: list[ArticleRow] = []
            if row.section_id is not None:
                query = ArticleQuery(section_id=row.section_id)
                section = self._newest(query, {row.id}, limit)
            taken = {row.id, *(one.id for one in section)}
            query = ArticleQuery(publication_id=row.publication_id)
            return self._newest(query, taken, limit), section

    def _newest(self, query: ArticleQuery, but: set[int], limit: int) -> list[ArticleRow]:
        rows, _ = self._lists.page(query, None, limit + len(but))
        return [one for one in rows if one.id not in but][:limit]

    def printed(self, since: int) -> dict[int, int]:
        """How many articles each publication has had since a time."""
        with guard():
            rows = self._store.all(
                "SELECT publication_id, count(*) FROM state INDEXED BY state_listed"
                " WHERE listed AND published >= ? GROUP BY publication_id",
                (since,),
            )
        return dict(rows)

    def clusters(self, after: int, limit: int) -> Sequence[tuple[int, int | None]]:
        """Articles with the story that each is in, by their ids."""
        with guard():
            return self._store.all(
                "SELECT article.id, story_id FROM article JOIN state USING (id)"
                " LEFT JOIN story_article ON article_id = article.id"
                " WHERE deleted IS NULL AND article.id > ? ORDER BY article.id LIMIT ?",
                (after, limit),
            )
