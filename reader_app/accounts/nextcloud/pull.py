"""One pull from Nextcloud News: what changed since the last one, or all that is not done with."""

import json
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import aclosing

from reader_app.accounts.ahead import ahead
from reader_app.accounts.nextcloud.api import ALL, STARRED, Api
from reader_app.accounts.nextcloud.wire import Feeds, Item
from reader_app.accounts.service import Arrived, Delta, Listed, Pull, Reached, Restored
from reader_app.accounts.shape import chunks, noted
from reader_app.accounts.states import silent, told
from reader_app.accounts.witness import Witness, changed, chosen, kept, lost, remembered, seal
from reader_app.domain import Fault, Field, PublisherTrouble, RemoteArticle

__all__ = ["Pulling"]

Pages = AsyncGenerator[list[Item], None]
Deltas = AsyncGenerator[Delta, None]

_FIELDS = Field.READ, Field.SAVED
_WITNESSES = 3
_STORED = 250  # articles that are handed over at once
_OVERLAP = 60  # seconds: a change is dated when it begins, and seen when it ends
_LISTS = 7 * 86_400  # seconds after which changes alone are not relied on
_LARGE = (Fault.TOO_LARGE, Fault.TOO_SLOW, Fault.TIMEOUT, Fault.TRUNCATED)


class Pulling:
    """Changes come in one answer, which fails where there are very many, and tell nothing of what
    is marked read as a whole in versions before 21.2. Where they fail, or a number of unread
    articles has changed without them, and once in a week, all that is unread is asked for."""

    def __init__(self, api: Api, feeds: Feeds, pull: Pull) -> None:
        self._api = api
        self._feeds = feeds
        self._pull = pull
        note = noted(pull.cursor)
        self._highest = int(note.get("highest", 0))
        self._modified = int(note.get("modified", 0))
        self._listed = int(note.get("listed", 0))
        counts = note.get("unread")
        self._unread = counts if isinstance(counts, dict) else {}
        texts = note.get("texts")
        self._texts = texts if isinstance(texts, dict) else {}
        self._late: dict[str, tuple[int, str]] = {}  # what the next answer will have again
        self._witnesses = tuple(remembered(note.get("witnesses")))

    async def perform(self) -> Deltas:
        if self._highest and await self._went_back():
            self._highest = self._modified = 0
            self._witnesses = ()
            yield Restored()
        items = await self._changes() if self._highest else None
        sources = [self._stored(_one(items), changes=True)] if items else []
        due = not 0 <= self._pull.now - self._listed < _LISTS
        if items is None or due or self._unexplained(items):
            sources.append(self._lists(anew=items is None))
        for source in sources:
            async with aclosing(source) as deltas:
                async for delta in deltas:
                    yield delta
        yield Reached(self._cursor())

    async def _changes(self) -> list[Item] | None:
        """What changed; None where that is too much for one answer."""
        try:
            return await self._api.updated(max(0, self._modified - _OVERLAP))
        except PublisherTrouble as trouble:
            if trouble.fault in _LARGE or trouble.status == 500:
                return None
            raise

    def _unexplained(self, items: Sequence[Item]) -> bool:
        """Whether a subscription has more or less unread than it had, and no article changed."""
        told = {one.article.section_id for one in items}
        before, now = self._unread, self._feeds.unread
        return any(now[id] != before.get(id, 0) for id in now.keys() - told)

    async def _lists(self, *, anew: bool) -> Deltas:
        """All that is unread, all that is starred; `anew`: what is read and not old, too."""
        unread: dict[str, bool] = {}
        saved: dict[str, bool] = {}
        most = self._pull.bounds.most
        pages = self._everything() if anew else self._api.pages(ALL, read=False)
        async with aclosing(self._stored(self._counted(pages, unread, most))) as deltas:
            async for delta in deltas:
                yield delta
        stars = self._counted(self._api.pages(STARRED, read=True), saved, most, stars=True)
        async with aclosing(self._stored(stars)) as deltas:
            async for delta in deltas:
                yield delta
        self._listed = self._pull.now
        counts = sum(self._feeds.unread.values()), self._feeds.starred
        for field, ids, count in zip(_FIELDS, (unread, saved), counts, strict=True):
            whole = len(ids) <= most and bool(ids or not count)
            yield Listed(field, frozenset([*ids][:most]), whole)

    async def _everything(self) -> Pages:
        """First what came within the bounds, read or not, then what else is unread."""
        days, most = self._pull.bounds.days, self._pull.bounds.most
        start = None if days is None else self._pull.now - days * 86_400
        offset = count = 0
        async with aclosing(self._api.pages(ALL, read=True)) as pages:
            async for page in pages:
                offset = min(one.id for one in page)
                count += len(page)
                self._see(page)
                yield [one for one in page if not _is_old(one, start)]
                # None is older than when it came, and those with lower ids came before it.
                if count >= most or (start and min(one.modified for one in page) < start):
                    break
            else:
                return
        async with aclosing(self._api.pages(ALL, read=False, offset=offset)) as pages:
            async for page in pages:
                yield page

    async def _counted(
        self, pages: Pages, ids: dict[str, bool], most: int, *, stars: bool = False
    ) -> Pages:
        """The pages until more than `most` articles of them are unread, or starred."""
        async with aclosing(pages):
            async for page in pages:
                every = [one.article for one in page]
                ids.update(
                    {one.id: True for one in every if (one.saved if stars else not one.read)}
                )
                yield page
                if len(ids) > most:
                    return

    async def _stored(self, pages: Pages, *, changes: bool = False) -> Deltas:
        """What is not known of the pages; of `changes` the rest, too."""
        async with aclosing(ahead(pages)) as ready:
            async for page in ready:
                self._see(page)
                unknown = set(await self._pull.unknown([one.article.id for one in page]))
                new = [one.article for one in page if one.article.id in unknown and not one.hidden]
                if changes:
                    new += self._edited(one for one in page if one.article.id not in unknown)
                for part in chunks(new, _STORED):
                    yield Arrived(tuple(part))
                if changes:
                    for delta in told(it.article for it in page if it.article.id not in unknown):
                        yield delta

    def _edited(self, items: Iterable[Item]) -> list[RemoteArticle]:
        """Those of a few known ones whose text may have been changed: the answer does not say what
        of an item was, and those of the last minute come with each answer."""
        every = [one for one in items if self._texts.get(one.article.id) != _text(one)]
        return [silent(one.article) for one in every] if len(every) <= _STORED else []

    # -- what is remembered

    def _see(self, page: Sequence[Item]) -> None:
        self._highest = max([self._highest, *(one.id for one in page)])
        self._modified = max([self._modified, *(one.modified for one in page)])
        late = [one for one in page if one.modified >= self._modified - _OVERLAP]
        self._late |= {one.article.id: (one.modified, _text(one)) for one in late}
        every = {one.id: one for one in (*self._witnesses, *(it.witness for it in page))}
        newest = sorted(every.values(), key=_number, reverse=True)
        self._witnesses = chosen(newest, _WITNESSES)

    async def _went_back(self) -> bool:
        """Whether an id means another article now; or the highest are free again, and not because
        their subscription has ended."""
        found = [await self._api.item(_number(one)) for one in self._witnesses]
        there = {one.witness.id: one.witness.seal for one in found if one is not None}
        sections = {one.id for one in self._feeds.sections}
        lower = self._feeds.newest < self._highest
        return changed(self._witnesses, there) or (lower and lost(self._witnesses, there, sections))

    def _cursor(self) -> str:
        start = self._modified - _OVERLAP
        texts = {id: text for id, (when, text) in self._late.items() if when >= start}
        note = {
            "highest": self._highest,
            "modified": self._modified,
            "listed": self._listed,
            "unread": {id: count for id, count in self._feeds.unread.items() if count},
            "texts": texts if len(texts) <= _STORED else {},
            "witnesses": kept(self._witnesses),
        }
        return json.dumps(note)


async def _one(page: list[Item]) -> Pages:
    yield page


def _text(one: Item) -> str:
    return seal(one.article.title, one.article.html)


def _is_old(one: Item, start: int | None) -> bool:
    """Whether it is neither unread nor starred nor of the days that are wanted."""
    article = one.article
    if start is None or not article.read or article.saved or article.published is None:
        return False
    return article.published < start


def _number(witness: Witness) -> int:
    return int(witness.id)
