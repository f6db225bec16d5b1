"""What the check of a section brings into the library, and the work that makes necessary."""

from collections.abc import Sequence

from reader_app.domain import Changes, PageState, TextSource, TextState
from reader_app.library.checks import Checks, SectionFacts
from reader_app.library.downloads import Downloads, Wish
from reader_app.library.store import Store
from reader_app.library.texts import Texts
from reader_app.library.work import ArticleIntent, FeedResult, Known, PageJob, Stored

__all__ = ["Intake"]

_AT_ONCE = 500


class Intake:
    """Reads on any thread; the methods that write run on the writer thread."""

    def __init__(self, store: Store, checks: Checks, downloads: Downloads, texts: Texts) -> None:
        self._store = store
        self._checks = checks
        self._downloads = downloads
        self._texts = texts

    def known(self, section_id: int, keys: Sequence[int]) -> dict[int, Known]:
        """What the library has under the keys, as this section sees it."""
        found: dict[int, Known] = {}
        for start in range(0, len(keys), _AT_ONCE):
            part = tuple(keys[start : start + _AT_ONCE])
            rows = self._store.all(
                "SELECT key, state_id, page <> 'removed' AND deleted IS NULL,"
                " placement.content_hash FROM identity JOIN state ON state.id = state_id"
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
        section = self._checks.facts(result.section_id)
        failures = result.failure is not None or section.fail_kind is not None
        if result.failure is not None:
            self._checks.failed(result, result.failure)
        else:
            self._checks.succeeded(result)
        if result.feed is None:
            return Stored(Changes(failures=failures, tree=result.ended))
        renamed = self._checks.describe(section, result, result.feed)
        about, icons = self._checks.describe_publication(section, result, result.feed)
        told = Stored(Changes(failures=failures, tree=renamed or about), pictures=icons)
        return _joined(told, self._store_articles(section, result, now))

    # -- articles of a feed

    def _store_articles(self, section: SectionFacts, result: FeedResult, now: int) -> Stored:
        fresh, changed, placed = self._sorted_out(section, result.intents)
        self._insert(section.publication_id, fresh, now)
        self._name([*fresh, *changed, *placed])
        wishes = [_wish(i, intent) for i, intent in fresh]
        wishes += [wish for i, intent in changed if (wish := self._update(i, intent))]
        self._place([(section.id, it.content_hash, i) for i, it in (*fresh, *changed, *placed)])
        pages = [
            _page(i, section, intent) for i, intent in (*fresh, *changed) if intent.page_wanted
        ]
        self._downloads.want_pages([page.article_id for page in pages])
        pictures, touched = self._downloads.want_pictures(wishes)
        self._downloads.settle([*touched, *(i for i, _ in changed)])
        self._texts.unindex([i for i, _ in (*fresh, *changed)])
        changes = Changes(
            counts=bool(fresh or placed),
            added=frozenset(i for i, _ in fresh),
            changed=frozenset(i for i, _ in changed),
        )
        return Stored(changes, len(fresh), len(changed), tuple(pages), tuple(pictures))

    def _sorted_out(
        self, section: SectionFacts, intents: Sequence[ArticleIntent]
    ) -> tuple[list[tuple[int, ArticleIntent]], ...]:
        """New, changed, only placed. A new one that another section has stored in the meantime is
        only placed: keys are looked up again inside this transaction."""
        keys = [key for intent in intents if intent.article_id is None for key in intent.keys]
        known = self.known(section.id, keys)
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
            elif intent.changed and self._downloads.awaited(article_id):
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
            "INSERT INTO article (id, title, byline, url, language, words, text, source, page,"
            " lead_url, dated, wanted, ready, received)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    i, (e := intent.entry).title, e.byline, e.url, e.language,
                    (b := e.body).words, b.state, b.source,
                    PageState.PENDING if intent.page_wanted else PageState.UNWANTED,
                    e.lead, intent.dated, n := len(set(b.pictures)),
                    not intent.page_wanted and b.state is TextState.FEED and not n, now,
                )
                for i, intent in fresh
            ],
        )  # fmt: skip
        self._texts.add([(i, it.entry.standfirst, it.entry.body.html) for i, it in fresh])

    def _name(self, articles: list[tuple[int, ArticleIntent]]) -> None:
        """Notes every name: the next feed may have only the one that is new today."""
        self._store.many(
            "INSERT OR IGNORE INTO identity (key, state_id) VALUES (?, ?)",
            [(key, i) for i, intent in articles for key in intent.keys],
        )

    def _update(self, article_id: int, intent: ArticleIntent) -> Wish | None:
        """A known article whose feed says something new. A text that came from the page stays
        until the page has been fetched again, and so does one that is better."""
        entry = intent.entry
        source = self._store.all(
            "UPDATE article SET title = ?, byline = CASE ? WHEN '' THEN byline ELSE ? END,"
            " url = CASE ? WHEN '' THEN url ELSE ? END,"
            " page = CASE ? WHEN 1 THEN 'pending' ELSE page END WHERE id = ? RETURNING source",
            (
                entry.title, entry.byline, entry.byline, entry.url, entry.url,
                intent.page_wanted, article_id,
            ),
        )[0][0]  # fmt: skip
        if source == TextSource.PAGE:
            return None
        if not self._texts.replace(article_id, entry.body, entry.standfirst):
            return None
        return _wish(article_id, intent)

    def _place(self, placements: list[tuple[int, int, int]]) -> None:
        """Puts articles into a section; the date of the list is the article's own."""
        self._store.many(
            "INSERT INTO placement (section_id, published, article_id, content_hash)"
            " SELECT ?, published, id, ? FROM state WHERE id = ?"
            " ON CONFLICT DO UPDATE SET content_hash = excluded.content_hash",
            placements,
        )


def _page(article_id: int, section: SectionFacts, intent: ArticleIntent) -> PageJob:
    entry, publication = intent.entry, section.publication_id
    return PageJob(
        article_id, publication, entry.url, entry.title, entry.byline, intent.published, 0, 0
    )


def _wish(article_id: int, intent: ArticleIntent) -> Wish:
    entry = intent.entry
    return Wish(article_id, entry.body.pictures, entry.lead, entry.url, intent.published)


def _joined(a: Stored, b: Stored) -> Stored:
    return Stored(
        a.changes | b.changes,
        a.new + b.new,
        a.updated + b.updated,
        a.pages + b.pages,
        a.pictures + b.pictures,
    )
