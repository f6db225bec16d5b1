"""Pages into the library: of known articles, and saved one by one."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from reader_app.domain import (
    Changes,
    Extraction,
    Page,
    PageState,
    Said,
    TextState,
    address_key,
    url_key,
)
from reader_app.library.downloads import Downloads, Wish
from reader_app.library.models import PublicationTable
from reader_app.library.search import Document, SearchIndex, text_of
from reader_app.library.store import Store
from reader_app.library.texts import Replacement, Texts
from reader_app.library.verdicts import Verdicts, hidden
from reader_app.library.work import Stored

__all__ = ["Pages"]


class _Known(NamedTuple):
    """An article as it was before its page, and what the reader wants of its publication. `lead`:
    the address of a picture, "" for none."""

    title: str
    byline: str
    lead: str
    published: int
    dated: bool
    pictures: bool
    extraction: Extraction
    publication_id: int


class Pages:
    """Runs on the writer thread."""

    def __init__(
        self,
        store: Store,
        downloads: Downloads,
        texts: Texts,
        search: SearchIndex,
        verdicts: Verdicts,
    ) -> None:
        self._store = store
        self._downloads = downloads
        self._texts = texts
        self._search = search
        self._verdicts = verdicts

    def store(
        self, pages: Sequence[tuple[int, Page, str]], sure: Collection[int] = ()
    ) -> list[Stored]:
        """Articles' pages are in, (article, page, address): the text of each takes the place of the
        feed's, or of the page's as it was, unless that was better. Nothing where an article has
        gone in the meantime. `sure`: articles whose page still has the text that is stored.

        A sync comes by here for every page, so statements are run for all of them at once.
        """
        ids = [article_id for article_id, _, _ in pages]
        for place, article_id in enumerate(ids):
            if article_id in ids[:place]:  # the newer one has to find what the older one stored
                return [*self.store(pages[:place], sure), *self.store(pages[place:], sure)]
        known = self._awaiting(ids)
        taken = [one for one in pages if one[0] in known]
        if not taken:
            return [Stored(Changes()) for _ in pages]
        better = self._texts.replace(
            [
                Replacement(i, p.body, p.standfirst, known[i].extraction, i in sure)
                for i, p, _ in taken
            ]
        )
        self._describe(taken, better)
        dates = {i: self._date(i, page, known[i]) for i, page, _ in taken}
        wishes = [
            Wish(
                *(i, page.body.pictures, page.lead or known[i].lead, url, dates[i]),
                known[i].pictures,
            )
            for i, page, url in taken
            if i in better
        ]
        pictures, _ = self._downloads.want_pictures(wishes)
        self._downloads.settle(list(known))
        told = {i for i, page, _ in taken if i in better and page.body.text}
        self._search.unindex([i for i in known if i not in told])
        self._search.keep([_document(i, page, known[i]) for i, page, _ in taken if i in told])
        muted = self._verdicts.again((i, _said(page, known[i])) for i, page, _ in taken)
        return [
            Stored(
                _changes(i, page, i in better) | hidden({i} & muted),
                pictures=() if i in muted else tuple(pictures.get(i, ())),
                replaced=i in better,
            )
            if i in known
            else Stored(Changes())
            for i, page, _ in pages
        ]

    def _awaiting(self, ids: Sequence[int]) -> dict[int, _Known]:
        """The articles that are still there to take a page."""
        rows = self._store.all(
            "SELECT article.id, article.title, byline, coalesce(address.url, ''), published, dated,"
            " pictures, extraction, publication_id"
            " FROM article JOIN state USING (id) LEFT JOIN address ON address.id = lead_id"
            " JOIN publication ON publication.id = publication_id"
            f" WHERE article.id IN ({','.join('?' * len(ids))})"
            f" AND page <> '{PageState.REMOVED}'",
            ids,
        )
        return {
            id: _Known(
                title, byline, lead, published, dated, pictures, Extraction(extraction), owner
            )
            for id, title, byline, lead, published, dated, pictures, extraction, owner in rows
        }

    def _describe(self, pages: Sequence[tuple[int, Page, str]], better: set[int]) -> None:
        """What the pages say beside their texts."""
        self._store.many(
            "UPDATE article SET page = ?, title = CASE title WHEN '' THEN ? ELSE title END,"
            " byline = CASE byline WHEN '' THEN ? ELSE byline END,"
            " language = CASE ? WHEN '' THEN language ELSE ? END,"
            " lead_id = coalesce(?, lead_id) WHERE id = ?",
            [
                (
                    PageState.DONE, page.title, page.byline, page.language, page.language,
                    address_key(page.lead) if i in better and page.lead else None, i,
                )
                for i, page, _ in pages
            ],
        )  # fmt: skip
        self._store.many("DELETE FROM download WHERE article_id = ?", [(i,) for i, _, _ in pages])

    def _date(self, article_id: int, page: Page, known: _Known) -> int:
        """The page's date, where the feed gave none."""
        if known.dated or page.published is None:
            return known.published
        self._store.run("UPDATE article SET dated = 1 WHERE id = ?", (article_id,))
        for table, key in (("state", "id"), ("placement", "article_id")):
            self._store.run(
                f"UPDATE {table} SET published = ? WHERE {key} = ?", (page.published, article_id)
            )
        return page.published

    def keep(
        self,
        publication_id: int,
        page: Page,
        url: str,
        now: int,
        *,
        saved: bool = True,
        names: Sequence[str] = (),
    ) -> Stored:
        """A page fetched by its address: a new article, or the known one with this text. `saved`:
        for the reader; `names`: other addresses that led to it. `new` says whether it is one."""
        keys = [url_key(publication_id, one) for one in (url, *names)]
        claimed = url_key(publication_id, page.canonical or url)
        known = self._known(keys, claimed, page.title)
        if known is not None and saved:
            self._store.run(
                "UPDATE state SET saved = 1, listed = 1, deleted = NULL, changed = ? WHERE id = ?",
                (now, known),
            )
            self._downloads.want_again(known, now)
        article_id = known if known is not None else self._new(publication_id, page, now, saved)
        self._store.many(
            "INSERT OR IGNORE INTO identity VALUES (?, ?)",
            [(key, article_id) for key in (*keys, claimed)],
        )
        self._store.run(
            "INSERT OR IGNORE INTO article (id, title, byline, url, text, source, page, received)"
            " VALUES (?, ?, ?, ?, 'missing', 'none', 'pending', ?)",
            (article_id, page.title or url, page.byline, url, now),
        )
        (stored,) = self.store([(article_id, page, url)])
        changes = Changes(counts=True, added=frozenset({article_id}))
        new = int(saved or known is None)
        return Stored(stored.changes | changes, new, 0, (), stored.pictures)

    def _new(self, publication_id: int, page: Page, now: int, saved: bool) -> int:
        rows = self._store.all(
            "INSERT INTO state (publication_id, published, saved, changed)"
            " VALUES (?, ?, ?, ?) RETURNING id",
            (publication_id, page.published or now, saved, now),
        )
        return int(rows[0][0])

    def _known(self, keys: Sequence[int], claimed: int, title: str) -> int | None:
        """The article of that address; by the address that the page claims for itself only where
        the title is the same, because some sites claim their front page for every page."""
        for key in (*keys, claimed):
            for article_id, have in self._store.all(
                "SELECT state_id, title FROM identity LEFT JOIN article ON id = state_id"
                " WHERE key = ?",
                (key,),
            ):
                if key in keys or have == title:
                    return int(article_id)
        return None

    def name_publication(self, publication_id: int, title: str) -> Changes:
        """The name that its own pages give, where nobody has given one."""
        query = PublicationTable.update(title=title, titled=True).where(
            (PublicationTable.id == publication_id) & ~PublicationTable.titled
        )
        return Changes(tree=bool(query.execute(self._store)))


def _changes(article_id: int, page: Page, better: bool) -> Changes:
    preview = better and page.body.state is TextState.PREVIEW
    return Changes(counts=True, failures=preview, changed=frozenset({article_id}))


def _said(page: Page, known: _Known) -> Said:
    """Its topics were told when it came."""
    return Said(
        known.publication_id,
        known.title or page.title,
        known.byline or page.byline,
        page.standfirst,
        page.body.text or text_of(page.body.html),
    )


def _document(article_id: int, page: Page, known: _Known) -> Document:
    return Document(
        article_id,
        known.title or page.title,
        known.byline or page.byline,
        f"{page.standfirst} {page.body.text}",
    )
