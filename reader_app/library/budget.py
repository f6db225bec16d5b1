"""Keeping the library within the reader's limit: measuring, planning, dropping."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reader_app.domain import BudgetPlan, Changes, DiskUse, Kept, PageState
from reader_app.library.choice import Candidate, choose
from reader_app.library.search import SearchIndex
from reader_app.library.store import Store

__all__ = ["Budget"]

# Why an article keeps its text and pictures whatever the limit says; NULL: it may give them up.
_KEPT = """CASE WHEN saved THEN 'saved' WHEN favourite AND NOT read THEN 'favourite'
    WHEN EXISTS (SELECT 1 FROM edition_item WHERE article_id = state.id) THEN 'edition'
    WHEN article.url = '' OR page = 'unwanted' AND pages THEN 'unreachable' END"""
_STORED = f"""FROM state JOIN article USING (id) JOIN body ON article_id = state.id
    JOIN publication ON publication.id = publication_id
    WHERE deleted IS NULL AND page <> '{PageState.REMOVED}'"""
# In the order in which they go.
_TURNS = ("NOT listed", "listed AND read", "listed AND NOT read")
_BODY = "length(html) + length(standfirst)"  # of a body in a pack only the second
_VERSIONS = "SELECT coalesce(sum(length(html) + length(standfirst)), 0) FROM version"
_AT_ONCE = 200


class Budget:
    """Reads on any thread; `drop` runs on the writer thread."""

    def __init__(self, store: Store, search: SearchIndex) -> None:
        self._store = store
        self._search = search

    def use(self) -> DiskUse:
        """What there is on the disk."""
        number = self._number
        pages = number("PRAGMA main.page_count") - number("PRAGMA main.freelist_count")
        bodies = number(
            f"SELECT coalesce((SELECT sum({_BODY}) FROM body), 0)"
            f" + coalesce((SELECT sum(length(data)) FROM pack), 0) + ({_VERSIONS})"
        )
        return DiskUse(
            bodies,
            number("SELECT coalesce(sum(bytes), 0) FROM picture"),
            self._indexed(),
            max(0, pages * number("PRAGMA main.page_size") - bodies),
        )

    def _indexed(self) -> int:
        """What the search index takes without the texts in it that are out of date: these go when
        it is next built anew, and no further article may go because of them."""
        number = self._number
        pages = number("PRAGMA search.page_count") - number("PRAGMA search.freelist_count")
        live, last = self._store.all("SELECT count(*), coalesce(max(docid), 1) FROM search.doc")[0]
        return int(pages * number("PRAGMA search.page_size") * min(1.0, live / last))

    def _number(self, sql: str) -> int:
        return int(self._store.all(sql)[0][0])

    def plan(self, limit: int) -> BudgetPlan:
        """What would go to bring the library within `limit` bytes; changes nothing."""
        use, loose = self.use(), self._loose()
        chosen = choose(self._candidates(), use.total - loose - limit)
        return BudgetPlan(
            limit,
            use,
            tuple(chosen.ids),
            chosen.unread,
            chosen.unfollowed,
            chosen.pictures,
            chosen.bytes + loose,
            loose,
            chosen.first,
            chosen.last,
            tuple(chosen.titles),
            self._kept(),
        )

    def _loose(self) -> int:
        return self._number(
            "SELECT coalesce(sum(bytes), 0) FROM picture"
            " WHERE sha256 NOT IN (SELECT sha256 FROM address JOIN wanted ON address_id = id"
            " WHERE sha256 IS NOT NULL)"
            " AND sha256 NOT IN (SELECT icon FROM publication WHERE icon IS NOT NULL)"
        )

    def _kept(self) -> Kept:
        rows = self._store.all(f"SELECT {_KEPT} AS kept, count(*) {_STORED} GROUP BY kept")
        return Kept(**{why: count for why, count in rows if why is not None})

    def _candidates(self) -> Iterator[Candidate]:
        """Whoever may go, in that order, read bit by bit: mostly the first few are enough."""
        for turn in _TURNS:
            rows = self._store.run(
                "SELECT state.id, article.title, coalesce(asked, published) AS age, NOT read,"
                f" listed OR muted IS NOT NULL, {_BODY} + ({_VERSIONS} WHERE article_id = state.id)"
                f" {_STORED}"
                f" AND {turn} AND ({_KEPT}) IS NULL ORDER BY age, state.id"
            )
            while part := rows.fetchmany(_AT_ONCE):
                yield from self._with_pictures(part)

    def _with_pictures(self, rows: Sequence[tuple[Any, ...]]) -> Iterator[Candidate]:
        ids = [row[0] for row in rows]
        pictures: dict[int, list[tuple[str, int, int]]] = {}
        for article_id, sha256, size, users in self._store.all(
            "SELECT DISTINCT article_id, picture.sha256, bytes,"
            " (SELECT count(DISTINCT wanted.article_id) FROM address"
            " JOIN wanted ON address_id = address.id WHERE sha256 = picture.sha256)"
            " + (SELECT count(*) FROM publication WHERE icon = picture.sha256)"
            " FROM wanted JOIN address ON address.id = address_id JOIN picture USING (sha256)"
            f" WHERE article_id IN ({_marks(ids)})",
            ids,
        ):
            pictures.setdefault(article_id, []).append((sha256, size, users))
        packs = self._packs(ids)
        for id, title, published, unread, listed, size in rows:
            stored = tuple(pictures.get(id, ()))
            yield Candidate(
                id, title, published, bool(unread), bool(listed), size, stored, packs.get(id, ())
            )

    def _packs(self, ids: Sequence[int]) -> dict[int, tuple[tuple[str, int, int], ...]]:
        """The pack that each article's body is in: it goes with the last of them."""
        rows = self._store.all(
            "SELECT article_id, pack.id, length(data),"
            " (SELECT count(*) FROM body AS other WHERE other.pack_id = pack.id)"
            f" FROM body JOIN pack ON pack.id = pack_id WHERE article_id IN ({_marks(ids)})",
            ids,
        )
        return {id: ((f"pack {pack}", size, users),) for id, pack, size, users in rows}

    def drop(self, ids: Sequence[int]) -> Changes:
        """Takes text and pictures from the articles that may still lose them: what the reader has
        saved, marked as unread or opened anew since the plan was made stays."""
        gone = [
            row[0]
            for row in self._store.all(
                f"SELECT state.id {_STORED} AND ({_KEPT}) IS NULL AND state.id IN ({_marks(ids)})",
                tuple(ids),
            )
        ]
        for table in ("body", "download", "wanted"):
            self._each(f"DELETE FROM {table} WHERE article_id = ?", gone)
        self._each(
            "UPDATE article SET text = 'missing', source = 'none', reason = '', words = 0,"
            " stated_words = NULL, wanted = 0, stored = 0, failed = 0, ready = 0, lead = NULL,"
            f" page = '{PageState.REMOVED}' WHERE id = ?",
            gone,
        )
        self._search.unindex(gone)
        return Changes(counts=bool(gone), failures=bool(gone), changed=frozenset(gone))

    def _each(self, sql: str, ids: Iterable[int]) -> None:
        self._store.many(sql, [(i,) for i in ids])


def _marks(ids: Sequence[int]) -> str:
    return ",".join("?" * len(ids))
