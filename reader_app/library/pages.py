"""Pages into the library: of known articles, and saved one by one."""

from collections.abc import Sequence

from reader_app.domain import Changes, Page, PageState, TextState, address_key, url_key
from reader_app.library.downloads import Downloads, Wish
from reader_app.library.models import PublicationTable
from reader_app.library.search import SearchIndex
from reader_app.library.store import Store
from reader_app.library.texts import Texts
from reader_app.library.work import Stored

__all__ = ["Pages"]


class Pages:
    """Runs on the writer thread."""

    def __init__(
        self, store: Store, downloads: Downloads, texts: Texts, search: SearchIndex
    ) -> None:
        self._store = store
        self._downloads = downloads
        self._texts = texts
        self._search = search

    def store(self, article_id: int, page: Page, url: str) -> Stored:
        """The article's page is in: its text takes the place of the feed's, or of the page's as
        it was, unless that was better. Nothing where the article has gone in the meantime."""
        if not self._downloads.awaited(article_id):
            return Stored(Changes())
        better = self._texts.replace(article_id, page.body, page.standfirst)
        lead_id = address_key(page.lead) if better and page.lead else None
        self._store.run(
            "UPDATE article SET page = ?, title = CASE title WHEN '' THEN ? ELSE title END,"
            " byline = CASE byline WHEN '' THEN ? ELSE byline END,"
            " language = CASE ? WHEN '' THEN language ELSE ? END,"
            " lead_id = coalesce(?, lead_id) WHERE id = ?",
            (
                PageState.DONE, page.title, page.byline, page.language, page.language,
                lead_id, article_id,
            ),
        )  # fmt: skip
        self._date(article_id, page)
        self._store.run("DELETE FROM download WHERE article_id = ?", (article_id,))
        lead, published = self._store.all(
            "SELECT coalesce(address.url, ''), published FROM article JOIN state USING (id)"
            " LEFT JOIN address ON address.id = lead_id WHERE article.id = ?",
            (article_id,),
        )[0]
        wishes = [Wish(article_id, page.body.pictures, lead, url, published)] if better else []
        pictures, _ = self._downloads.want_pictures(wishes)
        self._downloads.settle([article_id])
        self._search.unindex([article_id])
        preview = better and page.body.state is TextState.PREVIEW
        changes = Changes(counts=True, failures=preview, changed=frozenset({article_id}))
        return Stored(changes, pictures=tuple(pictures))

    def _date(self, article_id: int, page: Page) -> None:
        """The page's date, where the feed gave none."""
        if page.published is None:
            return
        moved = self._store.all(
            "UPDATE article SET dated = 1 WHERE id = ? AND NOT dated RETURNING id", (article_id,)
        )
        if moved:
            for table, key in (("state", "id"), ("placement", "article_id")):
                self._store.run(
                    f"UPDATE {table} SET published = ? WHERE {key} = ?",
                    (page.published, article_id),
                )

    def keep(self, publication_id: int, page: Page, url: str, now: int) -> Stored:
        """A page saved by its address: a new article, or the known one with this text, saved."""
        keys = [url_key(publication_id, url), url_key(publication_id, page.canonical or url)]
        article_id = self._known(keys, page.title)
        if article_id is not None:
            self._store.run(
                "UPDATE state SET saved = 1, listed = 1, deleted = NULL, changed = ? WHERE id = ?",
                (now, article_id),
            )
            self._downloads.want_again(article_id, now)
        else:
            published = page.published or now
            article_id = self._store.all(
                "INSERT INTO state (publication_id, published, saved, changed)"
                " VALUES (?, ?, 1, ?) RETURNING id",
                (publication_id, published, now),
            )[0][0]
        self._store.many(
            "INSERT OR IGNORE INTO identity VALUES (?, ?)", [(key, article_id) for key in keys]
        )
        self._store.run(
            "INSERT OR IGNORE INTO article (id, title, byline, url, text, source, page, received)"
            " VALUES (?, ?, ?, ?, 'missing', 'none', 'pending', ?)",
            (article_id, page.title or url, page.byline, url, now),
        )
        stored = self.store(article_id, page, url)
        changes = Changes(counts=True, added=frozenset({article_id}))
        return Stored(stored.changes | changes, 1, 0, (), stored.pictures)

    def _known(self, keys: Sequence[int], title: str) -> int | None:
        """The article of that address; by the address that the page claims for itself only where
        the title is the same, because some sites claim their front page for every page."""
        for key, claimed in zip(keys, (False, True), strict=True):
            for article_id, have in self._store.all(
                "SELECT state_id, title FROM identity LEFT JOIN article ON id = state_id"
                " WHERE key = ?",
                (key,),
            ):
                if not claimed or have == title:
                    return int(article_id)
        return None

    def name_publication(self, publication_id: int, title: str) -> Changes:
        """The name that its own pages give, where nobody has given one."""
        query = PublicationTable.update(title=title, titled=True).where(
            (PublicationTable.id == publication_id) & ~PublicationTable.titled
        )
        return Changes(tree=bool(query.execute(self._store)))
