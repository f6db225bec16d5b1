"""The pages and pictures still to be had, and how attempts at them went."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader_app.domain import (
    Changes,
    Extraction,
    Failure,
    PageState,
    PictureFacts,
    Subject,
    address_key,
)
from reader_app.library.models import SectionTable
from reader_app.library.store import Store
from reader_app.library.tree import section_failure
from reader_app.library.work import PageJob, PictureJob

__all__ = ["Downloads", "Wish"]

_SETTLE = """
UPDATE article SET wanted = n, stored = s, failed = f, ready =
    (text = 'complete' OR text = 'feed' AND page IN ('unwanted', 'done')) AND n = s,
    lead = (SELECT sha256 FROM wanted JOIN address ON address.id = address_id
        WHERE article_id = article.id AND address_id = lead_id)
FROM (SELECT count(address_id) AS n, count(sha256) AS s,
        coalesce(sum(sha256 IS NULL AND fail_kind IS NOT NULL), 0) AS f
    FROM wanted JOIN address ON address.id = address_id
    WHERE article_id = ?1 AND position >= 0 AND (sha256 IS NOT NULL OR (SELECT pictures
        FROM state JOIN publication ON publication.id = publication_id WHERE state.id = ?1)))
WHERE article.id = ?1
"""
# Publications of which no picture is fetched; where these are wanted again, all are still known.
_NO_PICTURES = "(SELECT id FROM publication WHERE paused OR NOT pictures)"
_JOB = """
SELECT article.id, publication_id, article.url, article.title, byline, published,
    coalesce(attempts, 0), coalesce(next_at, 0), coalesce(fail_kind = 'rate-limited', 0),
    coalesce((SELECT section.id FROM placement JOIN section ON section.id = section_id
        WHERE placement.article_id = article.id ORDER BY followed DESC, section.id LIMIT 1), 0),
    iif(source = 'feed', words, 0), extraction
"""
_OWNERS = """CROSS JOIN state ON state.id = article.id
JOIN publication ON publication.id = publication_id"""
_AT_ONCE = 500


class Wish(NamedTuple):
    """The pictures that one article wants. `fetched`: its publication's are wanted at all."""

    article_id: int
    urls: Sequence[str]
    lead: str
    referer: str
    published: int
    fetched: bool = True

    def rows(self) -> list[tuple[int, int, int, str]]:
        """(article, position, the address's key, address); position -1 for a lead picture that the
        text does not show."""
        places = list(enumerate(dict.fromkeys(self.urls)))
        if self.lead and self.lead not in self.urls:
            places.append((-1, self.lead))
        return [(self.article_id, place, address_key(url), url) for place, url in places]


class Downloads:
    """Reads on any thread; the methods that write run on the writer thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # -- wanting

    def want_pages(self, ids: Sequence[int]) -> None:
        """Puts the articles' pages on the list."""
        self._store.many(
            "INSERT INTO download (article_id) VALUES (?) ON CONFLICT DO NOTHING",
            [(i,) for i in ids],
        )

    def address(self, url: str) -> int:
        """The number of a picture's address."""
        key = address_key(url)
        self._store.run("INSERT OR IGNORE INTO address (id, url) VALUES (?, ?)", (key, url))
        return key

    def want_pictures(self, wishes: Sequence[Wish]) -> tuple[dict[int, list[PictureJob]], set[int]]:
        """Sets what pictures articles want. Returns those that are not stored yet by article, and
        the articles for which something is known of a picture already: `settle` these."""
        wanted = [row for wish in wishes for row in wish.rows()]
        self._store.many(
            "DELETE FROM wanted WHERE article_id = ?", [(wish.article_id,) for wish in wishes]
        )
        self._store.many(
            "INSERT OR IGNORE INTO address (id, url) VALUES (?, ?)",
            [(key, url) for _, _, key, url in wanted],
        )
        self._store.many(
            "INSERT INTO wanted (article_id, position, address_id) VALUES (?, ?, ?)",
            [(article_id, position, key) for article_id, position, key, _ in wanted],
        )
        jobs: dict[int, list[PictureJob]] = {wish.article_id: [] for wish in wishes}
        touched: set[int] = set()
        by_id = {wish.article_id: wish for wish in wishes}
        for article_id, address, url, sha256, attempts, next_at in self._wanted_by(list(by_id)):
            wish = by_id[article_id]
            if sha256 is None and wish.fetched:
                jobs[article_id].append(
                    PictureJob(address, url, wish.referer, wish.published, attempts, next_at)
                )
            if sha256 is not None or attempts:
                touched.add(article_id)
        return jobs, touched

    def _wanted_by(self, ids: list[int]) -> Iterator[tuple[int, int, str, str | None, int, int]]:
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            for row in self._store.all(
                "SELECT article_id, address.id, url, sha256, attempts, next_at FROM wanted"
                " JOIN address ON address.id = address_id"
                f" WHERE article_id IN ({','.join('?' * len(part))}) ORDER BY article_id, position",
                part,
            ):
                yield (row[0], row[1], row[2], row[3], row[4], row[5])

    def settle(self, ids: Sequence[int]) -> None:
        """Works out anew how many pictures the articles have and whether they are ready."""
        self._store.many(_SETTLE, [(i,) for i in ids])

    # -- what is open

    def pages(self) -> list[PageJob]:
        """Every page still to be had, newest article first."""
        return self._page_jobs(
            # CROSS: from the few that are to be had, never through all articles.
            f"{_JOB} FROM download CROSS JOIN article ON article.id = article_id {_OWNERS}"
            f" WHERE listed AND page <> '{PageState.UNWANTED}' ORDER BY published DESC"
        )

    def page_jobs(self, ids: Sequence[int]) -> list[PageJob]:
        """The pages of articles, whether they are still to be had or not, in the order of `ids`;
        an article without an address has none."""
        found: dict[int, PageJob] = {}
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            jobs = self._page_jobs(
                f"{_JOB} FROM article {_OWNERS} LEFT JOIN download ON article_id = article.id"
                f" WHERE listed AND article.url <> '' AND page <> '{PageState.REMOVED}'"
                f" AND article.id IN ({','.join('?' * len(part))})",
                part,
            )
            found.update((job.article_id, job) for job in jobs)
        return [found[i] for i in ids if i in found]

    def _page_jobs(self, sql: str, parameters: Sequence[int] = ()) -> list[PageJob]:
        rows = self._store.all(sql, parameters)
        return [replace(PageJob(*row[:-1]), extraction=Extraction(row[-1])) for row in rows]

    def pictures(self) -> list[PictureJob]:
        """Every picture still to be had, newest article first, icons last."""
        rows = self._store.all(
            "SELECT address.id, address.url, max(article.url), max(published), attempts, next_at,"
            " coalesce(fail_kind = 'rate-limited', 0), 0"
            " FROM address JOIN wanted ON address_id = address.id"
            " JOIN article ON article.id = article_id JOIN state ON state.id = article_id"
            f" WHERE sha256 IS NULL AND listed AND publication_id NOT IN {_NO_PICTURES}"
            " GROUP BY address.id UNION ALL"
            " SELECT address.id, icon_url, home, 0, attempts, next_at, 0, 1"
            " FROM publication JOIN address ON address.id = address_key(icon_url)"
            " WHERE sha256 IS NULL AND followed AND NOT paused"
            " ORDER BY 4 DESC"
        )
        return [PictureJob(*row) for row in rows]

    def sections_of(self, publication_id: int) -> list[str]:
        """The addresses of a publication's sections, and of its pages that were saved by their
        address: what the reader typed."""
        rows = self._store.all(
            "SELECT url FROM section WHERE publication_id = ?1 UNION ALL"
            " SELECT url FROM article JOIN state USING (id) WHERE publication_id = ?1"
            " AND listed AND saved"  # listed, as all saved are: the index knows only these
            " AND NOT EXISTS (SELECT 1 FROM placement WHERE article_id = article.id)",
            (publication_id,),
        )
        return [row[0] for row in rows]

    def links_of(self, section_id: int, most: int) -> list[str]:
        """The addresses of a section's newest articles, newest first."""
        rows = self._store.all(
            "SELECT url FROM (SELECT article_id, published FROM placement WHERE section_id = ?"
            " ORDER BY published DESC, article_id DESC LIMIT ?)"
            " JOIN article ON article.id = article_id WHERE url <> ''"
            " ORDER BY published DESC, article_id DESC",
            (section_id, most),
        )
        return [row[0] for row in rows]

    def sections_of_picture(self, address_id: int) -> list[str]:
        """The addresses of the sections of all publications that want a picture."""
        rows = self._store.all(
            "SELECT url FROM section WHERE publication_id IN ("
            " SELECT publication_id FROM wanted JOIN state ON state.id = article_id"
            " WHERE address_id = ?1 UNION ALL SELECT publication.id FROM publication"
            " JOIN address ON address.url = icon_url WHERE address.id = ?1) UNION ALL"
            " SELECT url FROM wanted JOIN article ON article.id = article_id WHERE address_id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM placement"
            " WHERE placement.article_id = article.id)",
            (address_id,),
        )
        return [row[0] for row in rows]

    # -- how it went

    def page_failed(self, article_id: int, failure: Failure) -> Changes:
        """Remembers a failed attempt; the page stays on the list until `failure.retry_at`."""
        if not self.awaited(article_id):
            return Changes()
        self._store.run(
            "INSERT INTO download (article_id, attempts, next_at, fail_kind, fail_detail,"
            " fail_status, fail_since) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " attempts = excluded.attempts, next_at = excluded.next_at,"
            " fail_kind = excluded.fail_kind, fail_detail = excluded.fail_detail,"
            " fail_status = excluded.fail_status, fail_since = excluded.fail_since",
            (article_id, failure.attempts, failure.retry_at or 0, failure.kind, failure.detail,
             failure.status, failure.since),
        )  # fmt: skip
        self._store.run("UPDATE article SET page = ? WHERE id = ?", (PageState.FAILED, article_id))
        self.settle([article_id])
        return Changes(counts=True, failures=True, changed=frozenset({article_id}))

    def page_absent(self, article_id: int) -> Changes:
        """There is no HTML behind the address: the feed's text is all there is."""
        if not self.awaited(article_id):
            return Changes()
        self._store.run("DELETE FROM download WHERE article_id = ?", (article_id,))
        self._store.run(
            "UPDATE article SET page = ? WHERE id = ?", (PageState.UNWANTED, article_id)
        )
        self.settle([article_id])
        return Changes(counts=True, changed=frozenset({article_id}))

    def store_pictures(self, pictures: Sequence[tuple[int, str, PictureFacts, int]]) -> Changes:
        """The pictures, (address, SHA-256, facts, bytes), are files and have been decoded; every
        article that wants them learns of it. One whose address nobody wants any more is forgotten
        again."""
        marks = ",".join("?" * len(pictures))
        urls = dict(
            self._store.all(
                f"SELECT id, url FROM address WHERE id IN ({marks})", [one[0] for one in pictures]
            )
        )
        self._store.many(
            "INSERT OR IGNORE INTO discarded (sha256) VALUES (?)",
            [(sha256,) for address_id, sha256, _, _ in pictures if address_id not in urls],
        )
        wanted = [one for one in pictures if one[0] in urls]
        self._store.many(
            "INSERT OR IGNORE INTO picture VALUES (?, ?, ?, ?, ?)",
            [(sha256, f.media_type, f.width, f.height, size) for _, sha256, f, size in wanted],
        )
        self._store.many(
            "UPDATE address SET sha256 = ?, attempts = 0, fail_kind = NULL, fail_since = NULL"
            " WHERE id = ?",
            [(sha256, address_id) for address_id, sha256, _, _ in wanted],
        )
        icons = self._store.all(
            f"SELECT id, icon_url FROM publication WHERE icon_url IN ({marks})",
            [urls.get(one[0]) for one in pictures],
        )
        files = {urls[address_id]: sha256 for address_id, sha256, _, _ in wanted}
        self._store.many(
            "UPDATE publication SET icon = ? WHERE id = ?", [(files[url], i) for i, url in icons]
        )
        return self._pictures_changed(list(urls)) | Changes(tree=bool(icons))

    def picture_failed(self, address_id: int, failure: Failure) -> Changes:
        """Remembers a failed attempt; the picture stays on the list until `failure.retry_at`."""
        self._store.run(
            "UPDATE address SET attempts = ?, next_at = ?, fail_kind = ?, fail_detail = ?,"
            " fail_status = ?, fail_since = ? WHERE id = ?",
            (failure.attempts, failure.retry_at or 0, failure.kind, failure.detail,
             failure.status, failure.since, address_id),
        )  # fmt: skip
        return self._pictures_changed([address_id]) | Changes(failures=True)

    def _pictures_changed(self, addresses: Sequence[int]) -> Changes:
        marks = ",".join("?" * len(addresses))
        rows = self._store.all(
            f"SELECT DISTINCT article_id FROM wanted WHERE address_id IN ({marks})", addresses
        )
        ids = [row[0] for row in rows]
        self.settle(ids)
        return Changes(counts=bool(ids), changed=frozenset(ids))

    def forget_picture(self, sha256: str) -> Changes:
        """A stored picture turned out to be gone or broken: it is wanted again."""
        addresses = self._store.all(
            "UPDATE address SET sha256 = NULL, next_at = 0 WHERE sha256 = ? RETURNING id", (sha256,)
        )
        self._store.run("UPDATE publication SET icon = NULL WHERE icon = ?", (sha256,))
        self._store.run("DELETE FROM picture WHERE sha256 = ?", (sha256,))
        return self._pictures_changed([row[0] for row in addresses])

    def awaited(self, article_id: int) -> bool:
        """Whether an article is still there to take a page: it may have been deleted, or its text
        removed, while the page was fetched."""
        found = self._store.all(
            f"SELECT 1 FROM article WHERE id = ? AND page <> '{PageState.REMOVED}'", (article_id,)
        )
        return bool(found)

    def want_again(self, article_id: int, now: int) -> Changes:
        """The reader wants a text back that was removed to keep within the limit."""
        wanted = self._store.all(
            "UPDATE article SET page = 'pending', asked = ? WHERE id = ? AND url <> ''"
            f" AND page = '{PageState.REMOVED}' RETURNING id",
            (now, article_id),
        )
        self.want_pages([row[0] for row in wanted])
        return Changes(counts=bool(wanted), changed=frozenset(row[0] for row in wanted))

    def forget_body(self, article_id: int) -> Changes:
        """A stored body cannot be read back: its page is wanted again, and the feeds that had it
        give it once more."""
        self._store.run("DELETE FROM body WHERE article_id = ?", (article_id,))
        self._store.run(
            "UPDATE article SET text = 'missing', source = 'none', words = 0, ready = 0,"
            " page = CASE url WHEN '' THEN 'unwanted' ELSE 'pending' END WHERE id = ?",
            (article_id,),
        )
        self._store.run(
            "INSERT INTO download (article_id) SELECT id FROM article WHERE id = ? AND url <> ''"
            " ON CONFLICT DO NOTHING",
            (article_id,),
        )
        self._store.run(
            "UPDATE section SET seen = x'', etag = '', last_modified = '', validated = 0,"
            " body_hash = NULL WHERE id IN (SELECT section_id FROM placement WHERE article_id = ?)",
            (article_id,),
        )
        self._store.run("UPDATE placement SET content_hash = 0 WHERE article_id = ?", (article_id,))
        return Changes(counts=True, changed=frozenset({article_id}))

    # -- failures

    def failures(self) -> list[Failure]:
        """Everything that failed and has not been mended: sections, pages, pictures."""
        sections = SectionTable.select().where(SectionTable.fail_kind.is_null(False))
        found = [f for row in sections.bind(self._store) if (f := section_failure(row))]
        found += [
            Failure(Subject.PAGE, *row)
            for row in self._store.all(
                "SELECT url, fail_kind, fail_detail, fail_status, fail_since, next_at, attempts,"
                " title, article_id FROM download JOIN article ON article.id = article_id"
                " JOIN state ON state.id = article_id WHERE fail_kind IS NOT NULL AND listed"
                f" AND page <> '{PageState.UNWANTED}' ORDER BY published DESC"
            )
        ]
        found += [
            Failure(Subject.PICTURE, *row)
            for row in self._store.all(
                "SELECT address.url, fail_kind, fail_detail, fail_status, fail_since, next_at,"
                " attempts, article.title, article_id FROM address"
                " JOIN wanted ON address_id = address.id"
                " JOIN article ON article.id = article_id JOIN state ON state.id = article_id"
                " JOIN publication ON publication.id = publication_id"
                " WHERE sha256 IS NULL AND address.fail_kind IS NOT NULL AND listed AND pictures"
                " GROUP BY address.id ORDER BY published DESC"
            )
        ]
        return found
