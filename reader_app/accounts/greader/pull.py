"""What is there: ids first, then only the articles that are missing, then states by sets."""

import json
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace

from reader_app.accounts.ahead import ahead
from reader_app.accounts.greader import wire
from reader_app.accounts.greader.api import Api
from reader_app.accounts.greader.lists import Shown, starred, unread, window
from reader_app.accounts.greader.orphans import Orphans
from reader_app.accounts.service import Arrived, Delta, Listed, Pull, Reached, Restored
from reader_app.accounts.shape import Json, chunks, noted
from reader_app.accounts.witness import MOST, Witness, chosen, kept, remembered, seal
from reader_app.domain import AccountKind, Fault, Field, PublisherTrouble, RemoteArticle, dialect_of

__all__ = ["pulled"]

_DAY = 86_400
_FEW = 3  # witnesses


@dataclass(frozen=True, slots=True)
class _Note:
    """What a cursor holds. `days`: of history that was asked for, -1 for all; `crawled`: when the
    newest article came to the server; `highest` of ids that rise; `fresh`: when texts that were
    here already were last fetched again; `home` and `orphans`: see there. Seconds since 1970."""

    days: int = 0
    crawled: int = 0
    highest: int = 0
    fresh: int = 0
    home: str = ""
    orphans: Sequence[str] = ()
    witnesses: Sequence[Witness] = ()

    @classmethod
    def read(cls, cursor: str) -> "_Note":
        """Nothing of a cursor that cannot be read."""
        said = noted(cursor)
        names = ("days", "crawled", "highest", "fresh")
        figures = {name: _figure(said.get(name)) for name in names}
        orphans = said.get("orphans")
        return cls(
            **figures,
            home=str(said.get("home", "")),
            orphans=list(map(str, orphans)) if isinstance(orphans, list) else (),
            witnesses=remembered(said.get("witnesses")),
        )

    def written(self) -> str:
        """The cursor."""
        said = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(said | {"orphans": [*self.orphans], "witnesses": kept(self.witnesses)})


async def pulled(api: Api, pull: Pull) -> AsyncGenerator[Delta, None]:
    """The deltas of one pull."""
    _spare(api)
    note = _Note.read(pull.cursor)
    lists = await _lists(api, pull, note)
    seen = await _witnesses(api, note, lists)
    if _is_restored(api, note, lists, seen):
        yield Restored()
        note = _Note()
        lists = await _lists(api, pull, note)
    orphans = Orphans(api, note.home, note.orphans)
    ids = [id for id in lists.every if id not in orphans]
    unknown = await pull.unknown(ids)
    stale = _stale(api, pull, note, ids, unknown)
    states = _States(lists)
    async with aclosing(ahead(_contents(api, unknown, stale))) as parts:
        async for part in parts:
            states.heed(part)
            if mine := await orphans.left_out(part):
                yield Arrived(tuple(one.article for one in mine))
    yield Listed(Field.READ, states.unread, lists.unread.whole)
    yield Listed(Field.SAVED, states.saved, lists.saved.whole)
    end = _reached(pull, note, lists, states, seen, bool(stale))
    yield Reached(replace(end, home=orphans.home, orphans=orphans.ids).written())


@dataclass(frozen=True, slots=True)
class _Lists:
    unread: Shown
    saved: Shown
    recent: Shown

    @property
    def every(self) -> dict[str, None]:
        """What a reader wants first comes first."""
        return dict.fromkeys([*self.unread.ids, *self.saved.ids, *self.recent.ids])


class _States:
    """Lists, corrected by articles that were fetched after them."""

    def __init__(self, lists: _Lists) -> None:
        self._unread, self._saved = set(lists.unread.ids), set(lists.saved.ids)
        self.newest: list[RemoteArticle] = []
        self.crawled = 0

    def heed(self, part: Iterable[wire.Told]) -> None:
        for told in part:
            one = told.article
            self.crawled = max(self.crawled, told.crawled)
            if one.read is not None:
                (self._unread.discard if one.read else self._unread.add)(one.id)
            if one.saved is not None:
                (self._saved.add if one.saved else self._saved.discard)(one.id)
            if len(self.newest) < 100 * MOST:
                self.newest.append(one)

    @property
    def unread(self) -> frozenset[str]:
        return frozenset(self._unread)

    @property
    def saved(self) -> frozenset[str]:
        return frozenset(self._saved)


def _spare(api: Api) -> None:
    """Raises RATE_LIMITED where little is left of what a server allows in a day: the rest is for
    what the reader does. What was said is forgotten with it, so that the next pull asks again."""
    if api.resets is not None:
        seconds, api.resets = api.resets, None
        raise PublisherTrouble(Fault.RATE_LIMITED, "nearly used up", retry_after=seconds)


async def _lists(api: Api, pull: Pull, note: _Note) -> _Lists:
    first = await unread(api, pull.bounds.most)
    second = await starred(api, pull.bounds.most)
    past = _past(pull)
    known = note.crawled and (note.days < 0 or 0 <= past <= note.days)
    return _Lists(first, second, await window(api, pull, note.crawled if known else 0))


def _past(pull: Pull) -> int:
    return -1 if pull.bounds.days is None else pull.bounds.days


# -- texts


async def _contents(
    api: Api, unknown: Sequence[str], stale: Sequence[str]
) -> AsyncGenerator[tuple[wire.Told, ...], None]:
    size = dialect_of(AccountKind.GREADER, api.service).capabilities.articles
    for part in chunks(unknown, size):
        _spare(api)
        if found := await _fetched(api, part):
            yield found
    if stale:
        again = await api.articles(stale)
        yield tuple(replace(one, article=_silent(one.article)) for one in again)


async def _fetched(api: Api, part: Sequence[str]) -> tuple[wire.Told, ...]:
    """Fewer at a time where all of them are more than we take; one that is so alone is left out."""
    try:
        return await api.articles(part)
    except PublisherTrouble as trouble:
        if trouble.fault is not Fault.TOO_LARGE:
            raise
    half = len(part) // 2
    parts = (part[:half], part[half:]) if half else ()
    return tuple([one for each in parts for one in await _fetched(api, each)])


def _silent(one: RemoteArticle) -> RemoteArticle:
    return replace(one, read=None, saved=None)


def _stale(
    api: Api, pull: Pull, note: _Note, ids: Iterable[str], unknown: Iterable[str]
) -> Sequence[str]:
    """The newest articles that are here, once a day: no list says which were changed in their
    feed."""
    if not note.fresh or 0 <= pull.now - note.fresh < _DAY:
        return ()
    new = set(unknown)
    size = dialect_of(AccountKind.GREADER, api.service).capabilities.articles
    return [id for id in ids if id not in new][:size]


# -- a server that went backwards


async def _witnesses(api: Api, note: _Note, lists: _Lists) -> Sequence[wire.Told]:
    """Those witnesses that are there; where few are left, articles that may be new ones."""
    ids = [one.id for one in note.witnesses]
    if note.fresh and len(ids) < _FEW:
        ids += [id for id in lists.every if id not in ids][:MOST]
    return await api.articles(ids) if ids else ()


def _is_restored(api: Api, note: _Note, lists: _Lists, seen: Sequence[wire.Told]) -> bool:
    there = {one.article.id: one.article for one in seen}
    known = [one for one in note.witnesses if one.id in there]
    if any(_is_other(one, there[one.id]) for one in known):
        return True
    gone = bool(note.witnesses) and not known and api.ways.rising
    return gone and wire.newest(lists.every) < note.highest


def _witness(one: RemoteArticle) -> Witness:
    place = one.url.partition("://")[2].removeprefix("www.")
    return Witness(one.id, one.section_id, f"{seal(place)}.{seal(one.title)}")


def _is_other(witness: Witness, now: RemoteArticle) -> bool:
    """An editor changes an article's address or its title, hardly ever both."""
    before, after = witness.seal.split("."), _witness(now).seal.split(".")
    return not set(before) & set(after)


# -- the end


def _reached(
    pull: Pull,
    note: _Note,
    lists: _Lists,
    states: _States,
    seen: Sequence[wire.Told],
    refreshed: bool,
) -> _Note:
    old = [one.article for one in seen]
    return _Note(
        days=_past(pull),
        crawled=max([note.crawled, states.crawled, *(one.crawled for one in seen)]),
        highest=max(note.highest, wire.newest(lists.every)),
        fresh=pull.now if refreshed or not note.fresh else note.fresh,
        witnesses=chosen(map(_witness, [*states.newest, *old])),
    )


def _figure(value: Json) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
