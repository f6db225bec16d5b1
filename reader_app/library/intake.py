"""What the checks of sections bring into the library, and the work that makes necessary.

A sync comes by here for every feed, so statements are run for many articles at once.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain, groupby, repeat
from typing import NamedTuple, TypeVar

from reader_app.domain import (
    Body,
    Changes,
    Delivered,
    Extraction,
    PageState,
    RemoteArticle,
    Said,
    TextSource,
    TextState,
    address_key,
)
from reader_app.library.checks import Checks, SectionFacts
from reader_app.library.codec import Text
from reader_app.library.downloads import Downloads, Wish
from reader_app.library.edits import edited, moments
from reader_app.library.meeting import Meeting, Met
from reader_app.library.search import Document, SearchIndex
from reader_app.library.store import Store
from reader_app.library.texts import Replacement, Texts
from reader_app.library.verdicts import Verdicts, hidden
from reader_app.library.versions import Versions
from reader_app.library.visible import VISIBLE
from reader_app.library.work import FeedResult, PageJob, Stored

__all__ = ["Intake"]

T = TypeVar("T")

_AT_ONCE = 500


class _Taken(NamedTuple):
    """An item that becomes an article, changes one, or only puts one into another section."""

    article_id: int
    section: SectionFacts
    item: Delivered
    page: bool  # its page is wanted
    said: RemoteArticle | None = None  # by an account's server


class _Known(NamedTuple):
    """What the library has under a name. `page`: the state of the article's page, None where there
    is no article: the state came first, or is all that could be saved of a damaged library."""

    article_id: int
    page: str | None
    deleted: bool


class _Sorted(NamedTuple):
    """`met`: what an account's server calls articles, in the order of its items; `edited`: known
    articles of which nothing is new but (section, when they were edited)."""

    fresh: list[_Taken]
    changed: list[_Taken]
    placed: list[_Taken]
    met: list[Met]
    edited: dict[int, tuple[int, int]]

    def meet(
        self, result: FeedResult, id: int, said: RemoteArticle | None, *, fresh: bool = False
    ) -> None:
        if result.remote and said:
            self.met.append(Met(result.remote.account_id, result.remote.pull, id, said, fresh))


class Intake:
    """Runs on the writer thread."""

    def __init__(
        self,
        store: Store,
        checks: Checks,
        downloads: Downloads,
        texts: Texts,
        search: SearchIndex,
        meeting: Meeting,
        verdicts: Verdicts,
        versions: Versions,
    ) -> None:
        self._store = store
        self._checks = checks
        self._downloads = downloads
        self._texts = texts
        self._search = search
        self._meeting = meeting
        self._verdicts = verdicts
        self._versions = versions

    def store_feeds(self, results: Sequence[FeedResult], now: int) -> Stored:
        """Stores the ends of several checks as one."""
        ended = self._checks.ended(results)
        items = self._sort(results, ended.sections, now)
        if not any(items):
            return Stored(ended.changes, pictures=tuple(ended.icons))
        muted = self._verdicts.on_arrival(
            (one.article_id, _said(one)) for one in items.fresh if not (one.said and one.said.saved)
        )
        self._insert(items.fresh, muted, now)
        self._name([*items.fresh, *items.changed, *items.placed])
        self._place(items)
        self._list(items)
        met = self._meeting.link(items.met)
        wishes = [_wish(one) for one in items.fresh]
        self._versions.retitled({one.article_id: one.item.title for one in items.changed})
        wishes += [wish for one in items.changed if (wish := self._update(one))]
        gone = self._verdicts.again((one.article_id, _said(one)) for one in items.changed)
        pages = [_page(one) for one in (*items.fresh, *items.changed) if one.page]
        self._downloads.want_pages([page.article_id for page in pages])
        pictures, touched = self._downloads.want_pictures(wishes)
        out = gone.union(muted)
        self._downloads.settle([*touched, *(one.article_id for one in items.changed)])
        self._search.unindex([one.article_id for one in items.changed])
        self._checks.brought({one.section.id for one in items.fresh}, now)
        changes = Changes(
            counts=bool(items.fresh or items.placed or items.changed),
            added=frozenset(one.article_id for one in items.fresh) - out,
            changed=frozenset(one.article_id for one in items.changed),
            mutes=bool(muted),
        )
        return Stored(
            ended.changes | changes | met | hidden(gone),
            len(items.fresh) - len(muted),
            len(items.changed),
            tuple(page for page in pages if page.article_id not in out),
            (*ended.icons, *chain.from_iterable(_without(pictures, out).values())),
            edited(self._store, self._downloads, items.edited, now),
        )

    # -- what is new

    def _sort(
        self, results: Sequence[FeedResult], sections: dict[int, SectionFacts], now: int
    ) -> _Sorted:
        """An item under any of whose names there is an article is that article. One whose article
        the reader has deleted comes back as nothing; where there is no more than a state, it gets
        its article."""
        known = self._known([key for result in results for it in result.items for key in it.keys])
        hashes = self._hashes([one.article_id for one in known.values()])
        last = self._store.all("SELECT seq FROM sqlite_sequence WHERE name = 'state'")
        next_id = (last[0][0] if last else 0) + 1
        found = _Sorted([], [], [], [], {})
        changed_at = moments(results, now)
        taken: dict[int, int] = {}  # key: the article that has it since this very batch
        revived: set[int] = set()
        for result in results:
            section = sections[result.section_id]
            said: Iterable[RemoteArticle | None] = (
                result.remote.articles if result.remote else repeat(None)
            )
            for item, one in zip(result.items, said, strict=False):
                page = section.pages and item.has_page
                old = next((known[key] for key in item.keys if key in known), None)
                twin = next((taken[key] for key in item.keys if key in taken), None)
                if old is not None:
                    article_id = old.article_id
                    found.meet(result, article_id, one)
                    before = hashes.get((section.id, article_id))
                    if old.deleted or (before == item.content_hash and old.page is not None):
                        at = changed_at.get((section.id, item.keys))
                        if page and at is not None:
                            found.edited[article_id] = (section.id, at)
                        continue
                    if old.page is None and article_id not in revived:
                        revived.add(article_id)
                        found.fresh.append(_Taken(article_id, section, item, page))
                        continue
                    kept = before is None or old.page in (None, PageState.REMOVED)
                    target = found.placed if kept else found.changed
                    target.append(_Taken(article_id, section, item, page and not kept))
                elif twin is not None:
                    found.meet(result, twin, one)
                    found.placed.append(_Taken(twin, section, item, False))
                else:
                    found.fresh.append(_Taken(next_id, section, item, page, one))
                    found.meet(result, next_id, one, fresh=True)
                    taken |= dict.fromkeys(item.keys, next_id)
                    next_id += 1
        return found

    def _known(self, keys: Sequence[int]) -> dict[int, _Known]:
        """What there is under the keys."""
        found: dict[int, _Known] = {}
        for start in range(0, len(keys), _AT_ONCE):
            part = tuple(keys[start : start + _AT_ONCE])
            rows = self._store.all(
                "SELECT key, state.id, page, deleted IS NOT NULL FROM identity"
                " JOIN state ON state.id = state_id LEFT JOIN article ON article.id = state_id"
                f" WHERE key IN ({','.join('?' * len(part))})",
                part,
            )
            found |= {key: _Known(i, page, bool(deleted)) for key, i, page, deleted in rows}
        return found

    def _hashes(self, ids: Iterable[int]) -> dict[tuple[int, int], int]:
        """The text of each (section, article) as that section gave it last."""
        found: dict[tuple[int, int], int] = {}
        wanted = list(set(ids))
        for start in range(0, len(wanted), _AT_ONCE):
            part = tuple(wanted[start : start + _AT_ONCE])
            rows = self._store.all(
                "SELECT section_id, article_id, content_hash FROM placement"
                f" WHERE article_id IN ({','.join('?' * len(part))})",
                part,
            )
            found |= {(section, article): digest for section, article, digest in rows}
        return found

    # -- writing

    def _insert(self, fresh: list[_Taken], muted: Mapping[int, int], now: int) -> None:
        self._store.insert(
            "INSERT INTO state (id, publication_id, published, read, saved, muted, listed)",
            [
                (
                    i,
                    section.publication_id,
                    item.published,
                    bool(said and said.read),
                    bool(said and said.saved),
                    muted.get(i),
                    i not in muted,
                )
                for i, section, item, _, said in fresh
            ],
            "ON CONFLICT DO UPDATE SET listed = excluded.listed OR saved,"
            " muted = iif(saved, NULL, excluded.muted)",
        )
        self._store.insert(
            "INSERT INTO article (id, title, byline, url, language, words, text, source, page,"
            " lead_id, dated, wanted, ready, received, categories)",
            [
                (
                    i, it.title, it.byline, it.url, it.language, it.words, it.state, it.source,
                    PageState.PENDING if page else PageState.UNWANTED,
                    address_key(it.lead) if it.lead else None, it.dated,
                    n := len(set(it.pictures)) if section.pictures else 0,
                    not page and it.state is TextState.FEED and not n, now,
                    "\n".join(it.categories),
                )
                for i, section, it, page, _ in fresh
            ],
        )  # fmt: skip
        for _, feed in groupby(fresh, key=lambda one: one.section.id):
            self._texts.add([(i, Text(it.standfirst, it.html)) for i, _, it, *_ in feed])
        self._search.add(
            [
                Document(i, it.title, it.byline, f"{it.standfirst} {it.text}")
                for i, _, it, *_ in fresh
            ]
        )

    def _name(self, articles: list[_Taken]) -> None:
        """Notes every name: the next feed may have only the one that is new today."""
        self._store.many(
            "INSERT OR IGNORE INTO identity (key, state_id) VALUES (?, ?)",
            [(key, one.article_id) for one in articles for key in one.item.keys],
        )

    def _update(self, one: _Taken) -> Wish | None:
        """A known article whose feed says something new. A text that came from the page stays
        until the page has been fetched again, and so does one that is better, unless the reader
        wants the feed's."""
        article_id, section, item, page, _ = one
        source = self._store.all(
            "UPDATE article SET title = ?, categories = ?,"
            " byline = CASE ? WHEN '' THEN byline ELSE ? END,"
            " url = CASE ? WHEN '' THEN url ELSE ? END,"
            " page = CASE ? WHEN 1 THEN 'pending' ELSE page END WHERE id = ? RETURNING source",
            (
                *(item.title, "\n".join(item.categories), item.byline, item.byline),
                *(item.url, item.url, page, article_id),
            ),
        )[0][0]
        if source == TextSource.PAGE and section.extraction is not Extraction.FEED:
            return None
        body = Body(item.html, item.words, item.source, item.state, item.pictures, text=item.text)
        new = Replacement(article_id, body, item.standfirst, section.extraction)
        if not self._texts.replace([new]):
            return None
        return _wish(one)

    def _place(self, items: _Sorted) -> None:
        """Puts articles into sections; the date of the list is the article's own."""
        self._store.insert(
            "INSERT INTO placement (section_id, published, article_id, content_hash)",
            [(section.id, it.published, i, it.content_hash) for i, section, it, *_ in items.fresh],
            "ON CONFLICT DO UPDATE SET content_hash = excluded.content_hash",
        )
        self._store.many(
            "INSERT INTO placement (section_id, published, article_id, content_hash)"
            " SELECT ?, published, id, ? FROM state WHERE id = ?"
            " ON CONFLICT DO UPDATE SET content_hash = excluded.content_hash",
            [
                (section.id, item.content_hash, i)
                for i, section, item, *_ in (*items.changed, *items.placed)
            ],
        )

    def _list(self, items: _Sorted) -> None:
        """What came of a section that was unfollowed meanwhile is not listed; what no followed
        section had, and this one has, is."""
        self._store.many(
            f"UPDATE state SET listed = 0 WHERE id = ? AND NOT saved AND NOT ({VISIBLE})",
            [(one.article_id,) for one in items.fresh if not one.section.followed],
        )
        self._store.many(
            "UPDATE state SET listed = 1 WHERE id = ? AND NOT listed AND deleted IS NULL"
            " AND id IN (SELECT id FROM article)",
            [(one.article_id,) for one in (*items.changed, *items.placed) if one.section.followed],
        )


def _said(one: _Taken) -> Said:
    _, section, item, *_ = one
    labels = (*item.categories, section.title)
    return Said(section.publication_id, item.title, item.byline, item.standfirst, item.text, labels)


def _without(pictures: Mapping[int, T], out: Set[int]) -> dict[int, T]:
    return {id: found for id, found in pictures.items() if id not in out}


def _page(one: _Taken) -> PageJob:
    article_id, section, item, *_ = one
    return PageJob(
        article_id,
        section.publication_id,
        item.url,
        item.title,
        item.byline,
        item.published,
        attempts=0,
        next_at=0,
        section_id=section.id,
        feed_words=item.words,
        extraction=section.extraction,
    )


def _wish(one: _Taken) -> Wish:
    item = one.item
    fetched = one.section.pictures
    return Wish(one.article_id, item.pictures, item.lead, item.url, item.published, fetched)
