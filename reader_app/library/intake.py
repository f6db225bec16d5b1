"""What the check of a section brings into the library, and the work that makes necessary."""

from collections.abc import Sequence
from typing import Any

from reader_app.domain import Changes, Failure, Feed, PageState
from reader_app.library.downloads import Downloads
from reader_app.library.models import PublicationTable, RunTable, SectionTable
from reader_app.library.store import Store
from reader_app.library.texts import Texts
from reader_app.library.work import (
    ArticleIntent,
    FeedResult,
    Known,
    PageJob,
    PictureJob,
    SectionJob,
    Stored,
)

__all__ = ["Intake"]

_AT_ONCE = 500
_RESUME_WITHIN = 3600  # seconds: an interrupted run older than this is not gone on with


class Intake:
    """Reads on any thread; the methods that write run on the writer thread."""

    def __init__(self, store: Store, downloads: Downloads, texts: Texts) -> None:
        self._store = store
        self._downloads = downloads
        self._texts = texts

    # -- runs

    def begin_run(self, now: int) -> int:
        """The number of this run: that of an interrupted one where there is one, so that the
        sections it has checked are not asked again."""
        open_run = (
            RunTable.select()
            .where(RunTable.ended.is_null() & (RunTable.started > now - _RESUME_WITHIN))
            .order_by(RunTable.id.desc())
            .bind(self._store)
            .first()
        )
        if open_run is not None:
            return int(open_run.id)
        RunTable.update(ended=now).where(RunTable.ended.is_null()).execute(self._store)
        return int(RunTable.insert(started=now).execute(self._store))

    def end_run(self, run_id: int, now: int) -> None:
        """The run has come to its end."""
        RunTable.update(ended=now).where(RunTable.id == run_id).execute(self._store)

    # -- sections

    def sections(self) -> list[SectionJob]:
        """Every section of a followed publication that has not ended or may be asked again."""
        rows = self._store.all(
            "SELECT section.id, publication_id, section.title, url, site_url, etag, last_modified,"
            " validated, body_hash, next_at, run_id, attempts, fail_since, ended, pages,"
            " coalesce(fail_kind = 'rate-limited', 0)"
            " FROM section JOIN publication ON publication.id = publication_id WHERE followed"
            " ORDER BY section.position"
        )
        return [
            SectionJob(
                *(id, publication, title, url, site, etag, modified, validated, hash, next_at),
                *(run, attempts, since),
                bool(ended),
                bool(pages),
                bool(rests),
            )
            for (
                id, publication, title, url, site, etag, modified, validated, hash, next_at,
                run, attempts, since, ended, pages, rests,
            ) in rows
        ]  # fmt: skip

    def known(self, section_id: int, keys: Sequence[int]) -> dict[int, Known]:
        """What the library has under the keys, as this section sees it."""
        found: dict[int, Known] = {}
        for start in range(0, len(keys), _AT_ONCE):
            part = tuple(keys[start : start + _AT_ONCE])
            rows = self._store.all(
                "SELECT key, state_id, article.id IS NOT NULL, placement.content_hash FROM identity"
                " LEFT JOIN article ON article.id = state_id"
                " LEFT JOIN placement ON placement.article_id = state_id AND section_id = ?"
                f" WHERE key IN ({','.join('?' * len(part))})",
                (section_id, *part),
            )
            found |= {key: Known(i, bool(have), seen) for key, i, have, seen in rows}
        return found

    def store_feeds(self, results: Sequence[FeedResult], now: int) -> Stored:
        """Stores the ends of several checks as one."""
        done = Stored(Changes())
        for result in results:
            done = _joined(done, self._store_feed(result, now))
        return done

    def _store_feed(self, result: FeedResult, now: int) -> Stored:
        row = SectionTable.select().where(SectionTable.id == result.section_id)
        section = row.bind(self._store).get()
        changes = Changes(failures=bool(result.failure) or section.fail_kind is not None)
        if result.failure is not None:
            self._section_failed(result, result.failure)
        else:
            self._section_checked(result)
        if result.feed is None:
            return Stored(changes)
        about = self._describe(section, result)
        return _joined(_joined(Stored(changes), about), self._store_articles(section, result, now))

    def _section_checked(self, result: FeedResult) -> None:
        fields: dict[str, Any] = {
            "checked": result.checked,
            "next_at": result.next_at,
            "run_id": result.run_id,
            "attempts": 0,
            "fail_kind": None,
            "fail_since": None,
            "ended": False,
        }
        if result.feed is not None:
            fields |= {
                "etag": result.etag,
                "last_modified": result.last_modified,
                "validated": result.validated,
                "body_hash": result.body_hash,
            }
        where = SectionTable.id == result.section_id
        SectionTable.update(fields).where(where).execute(self._store)

    def _section_failed(self, result: FeedResult, failure: Failure) -> None:
        SectionTable.update(
            next_at=result.next_at,
            attempts=failure.attempts,
            fail_kind=failure.kind,
            fail_detail=failure.detail,
            fail_status=failure.status,
            fail_since=failure.since,
            ended=result.ended,
        ).where(SectionTable.id == result.section_id).execute(self._store)

    def _describe(self, section: SectionTable, result: FeedResult) -> Stored:
        """Takes over titles, home, language and icon from the feed where the reader gave none."""
        feed = result.feed
        assert feed is not None
        fields: dict[str, Any] = {}
        if result.section_title and not section.titled and section.title != result.section_title:
            fields["title"] = result.section_title
        if feed.home and not section.site_url:
            fields["site_url"] = feed.home
        if result.moved_to and not self._store.all(
            "SELECT 1 FROM section WHERE url = ?", (result.moved_to,)
        ):
            fields["url"] = result.moved_to
        if fields:
            where = SectionTable.id == section.id
            SectionTable.update(fields).where(where).execute(self._store)
        about, pictures = self._describe_publication(section, result, feed)
        return Stored(Changes(tree=about or bool(fields)), pictures=pictures)

    def _describe_publication(
        self, section: SectionTable, result: FeedResult, feed: Feed
    ) -> tuple[bool, tuple[PictureJob, ...]]:
        query = PublicationTable.select().where(PublicationTable.id == section.publication_id)
        publication = query.bind(self._store).get()
        about: dict[str, Any] = {}
        pictures: tuple[PictureJob, ...] = ()
        if result.publication_title and publication.title == publication.key:
            about["title"] = result.publication_title
        if feed.home and publication.home == section.url:
            about["home"] = feed.home
        if feed.language and not publication.language:
            about["language"] = feed.language
        if result.icon_url and not publication.icon_url:
            about["icon_url"] = result.icon_url
            address = self._downloads.address(result.icon_url)
            home = feed.home or section.url
            pictures = (PictureJob(address, result.icon_url, home, 0, 0, 0, icon=True),)
        if about:
            where = PublicationTable.id == publication.id
            PublicationTable.update(about).where(where).execute(self._store)
        return bool(about), pictures

    # -- articles of a feed

    def _store_articles(self, row: SectionTable, result: FeedResult, now: int) -> Stored:
        fresh, changed, placed = self._sorted_out(row, result.intents)
        self._insert(row.publication_id, fresh, now)
        pages: list[PageJob] = []
        pictures: list[PictureJob] = []
        for article_id, intent in (*fresh, *changed):
            if intent.page_wanted:
                pages.append(self._downloads.want_page(article_id, row.publication_id, intent))
        for article_id, intent in fresh:
            entry = intent.entry
            pictures += self._downloads.want_pictures(
                article_id, entry.body.pictures, entry.lead, entry.url, intent.published
            )
        for article_id, intent in changed:
            pictures += self._update(article_id, intent)
        placements = [(row.id, intent.content_hash, i) for i, intent in (*fresh, *changed, *placed)]
        self._place(placements)
        self._downloads.settle([i for i, _ in (*fresh, *changed)])
        self._texts.unindex([i for i, _ in (*fresh, *changed)])
        changes = Changes(
            counts=bool(fresh or placed),
            added=frozenset(i for i, _ in fresh),
            changed=frozenset(i for i, _ in changed),
        )
        return Stored(changes, len(fresh), len(changed), tuple(pages), tuple(pictures))

    def _sorted_out(
        self, row: SectionTable, intents: Sequence[ArticleIntent]
    ) -> tuple[list[tuple[int, ArticleIntent]], ...]:
        """New, changed, only placed. A new one that another section has stored in the meantime is
        only placed: keys are looked up again inside this transaction."""
        keys = [key for intent in intents if intent.article_id is None for key in intent.keys]
        known = self.known(row.id, keys)
        next_id = self._store.all("SELECT coalesce(max(seq), 0) FROM sqlite_sequence")[0][0]
        fresh: list[tuple[int, ArticleIntent]] = []
        changed: list[tuple[int, ArticleIntent]] = []
        placed: list[tuple[int, ArticleIntent]] = []
        taken: dict[int, int] = {}
        for intent in intents:
            article_id = intent.article_id
            for key in intent.keys:
                if article_id is None and key in known:
                    article_id = known[key].article_id
                if article_id is None and key in taken:
                    article_id = taken[key]
            if article_id is None:
                next_id += 1
                fresh.append((next_id, intent))
                taken |= dict.fromkeys(intent.keys, next_id)
            elif intent.changed:
                changed.append((article_id, intent))
            else:
                placed.append((article_id, intent))
        return fresh, changed, placed

    def _insert(
        self, publication_id: int, fresh: list[tuple[int, ArticleIntent]], now: int
    ) -> None:
        self._store.many(
            "INSERT INTO state (id, publication_id, published) VALUES (?, ?, ?)",
            [(i, publication_id, intent.published) for i, intent in fresh],
        )
        self._store.many(
            "INSERT OR IGNORE INTO identity (key, state_id) VALUES (?, ?)",
            [(key, i) for i, intent in fresh for key in intent.keys],
        )
        self._store.many(
            "INSERT INTO article (id, title, byline, url, language, words, text, source, page,"
            " lead_url, dated, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    i, (e := intent.entry).title, e.byline, e.url, e.language, e.body.words,
                    e.body.state, e.body.source,
                    PageState.PENDING if intent.page_wanted else PageState.UNWANTED,
                    e.lead, intent.dated, now,
                )
                for i, intent in fresh
            ],
        )  # fmt: skip
        self._texts.add([(i, it.entry.standfirst, it.entry.body.html) for i, it in fresh])

    def _update(self, article_id: int, intent: ArticleIntent) -> list[PictureJob]:
        """A known article whose feed says something new. A text that came from the page stays
        until the page has been fetched again."""
        entry = intent.entry
        self._store.run(
            "UPDATE article SET title = ?, byline = CASE ? WHEN '' THEN byline ELSE ? END,"
            " page = CASE ? WHEN 1 THEN 'pending' ELSE page END WHERE id = ?",
            (entry.title, entry.byline, entry.byline, intent.page_wanted, article_id),
        )
        source = self._store.all("SELECT source FROM article WHERE id = ?", (article_id,))[0][0]
        if source == "page":
            return []
        self._texts.replace(article_id, entry.body, entry.standfirst)
        return self._downloads.want_pictures(
            article_id, entry.body.pictures, entry.lead, entry.url, intent.published
        )

    def _place(self, placements: list[tuple[int, int, int]]) -> None:
        """Puts articles into a section; the date of the list is the article's own."""
        self._store.many(
            "INSERT INTO placement (section_id, published, article_id, content_hash)"
            " SELECT ?, published, id, ? FROM state WHERE id = ?"
            " ON CONFLICT DO UPDATE SET content_hash = excluded.content_hash",
            placements,
        )


def _joined(a: Stored, b: Stored) -> Stored:
    return Stored(
        a.changes | b.changes,
        a.new + b.new,
        a.updated + b.updated,
        a.pages + b.pages,
        a.pictures + b.pictures,
    )
