"""Sections that have moved or died: what a sync finds out, and what the reader decides."""

from collections.abc import Callable, Collection
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from reader_app.domain import (
    NOTHING,
    Changes,
    Failure,
    Fault,
    NotFound,
    Offer,
    OfferKind,
    Subject,
)
from reader_app.library.aliases import alias
from reader_app.library.store import Store, guard
from reader_app.library.visible import SERVED, WANTED
from reader_app.library.writer import Write

__all__ = ["Decided", "Lost", "Offers", "Was"]

Was = dict[int, dict[str, Any]]
"""By section: names of its columns, and what stood there."""

_DAY = 24 * 3600
_FOR_GOOD = 7 * _DAY  # of failing, before a section is looked for
_FEWEST = 4  # attempts in that time
_GONE = 30 * _DAY
_SILENT = 180 * _DAY  # at least, and
_USUAL = 5  # times as long as it is silent as a rule
_LASTING = (
    Fault.NOT_FOUND, Fault.DNS, Fault.TLS, Fault.NOT_A_FEED, Fault.GONE, Fault.REDIRECT,
    Fault.CONNECTION, Fault.TIMEOUT,
)  # fmt: skip
_COLUMNS = (
    "url", "offer", "declined", "ended", "fail_kind", "fail_detail", "fail_status", "fail_since",
    "attempts", "next_at", "reason", "etag", "last_modified", "validated", "body_hash", "seen",
)  # fmt: skip
_ROWS = f"""SELECT section.id, publication_id, publication.title, section.title, url, ended,
    fail_kind, fail_detail, fail_status, fail_since, next_at, attempts, offer, declined, newest,
    every, checked, home, publication.key, private,
    (SELECT count(*) FROM section AS other WHERE other.publication_id = publication.id
        AND other.followed)
    FROM section JOIN publication ON publication.id = publication_id
    WHERE {WANTED} AND NOT {SERVED} AND ({{}})
    ORDER BY publication.position, publication.id, section.position, section.id"""


@dataclass(frozen=True, slots=True)
class Lost:
    """A section that is to be looked for. `key`: of its publication; `alone`: it is all of it."""

    section_id: int
    publication_id: int
    key: str
    publication: str
    section: str
    url: str
    home: str
    declined: str
    alone: bool
    ended: bool
    since: int


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision changed, and how the sections were before."""

    changes: Changes
    before: Was


class Offers:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(self, store: Store, write: Write, now: Callable[[], int]) -> None:
        self._store = store
        self._write = write
        self._now = now

    # -- what there is

    def all(self) -> tuple[Offer, ...]:
        """Everything that the reader may decide about, what has moved first."""
        now = self._now()
        with guard():
            rows = self._store.all(_ROWS.format("1"))
        found = [offer for row in rows if (offer := _offer(row, now))]
        return tuple(sorted(found, key=lambda one: list(OfferKind).index(one.kind)))

    def lost(self) -> list[Lost]:
        """The sections that have ended, or have failed for good as it seems."""
        now = self._now()
        with guard():
            rows = self._store.all(_ROWS.format("ended OR fail_kind IS NOT NULL"))
        return [lost for row in rows if (lost := _lost(row, now))]

    def knows(self, publication_id: int, keys: Collection[int]) -> int:
        """How many of these names of articles are known."""
        marks = ",".join("?" * len(keys))
        with guard():
            rows = self._store.all(
                "SELECT count(DISTINCT state_id) FROM identity JOIN state ON state.id = state_id"
                f" WHERE key IN ({marks}) AND publication_id = ?",
                (*keys, publication_id),
            )
        return int(rows[0][0])

    def followed(self, url: str) -> bool:
        """Whether there is a section at an address."""
        with guard():
            return bool(self._store.all("SELECT 1 FROM section WHERE url = ?", (url,)))

    # -- what a sync found

    def looked(self, section_id: int, address: str, at: int) -> Future[Changes]:
        """A section was looked for. `address`: where it seems to be, "" for nowhere."""

        def write() -> Changes:
            self._store.run("UPDATE section SET asked = ? WHERE id = ?", (at, section_id))
            done = self._store.run(
                "UPDATE section SET offer = ? WHERE id = ? AND offer <> ? AND declined <> ?",
                (address, section_id, address, address),
            )
            return Changes(tree=True) if address and done.rowcount else NOTHING

        return self._write(write, lambda changes: changes)

    # -- what the reader decides

    def take(self, section_id: int) -> Future[Decided]:
        """Asks a section at the address that was offered, from now on; its articles stay, and are
        known there. Raises NotFound through the future where nothing is offered."""
        return self._decide(lambda: self._take(section_id))

    def decline(self, ids: Collection[int]) -> Future[Decided]:
        """Sections stay as they are: what was offered is not offered again; where nothing was,
        nothing is from now on."""
        return self._decide(lambda: self._decline(ids))

    def again(self, ids: Collection[int]) -> Future[Decided]:
        """The next sync asks these, also those that have ended."""
        wanted = {"ended": 0, "next_at": 0, "declined": ""}
        return self._decide(lambda: self._set(dict.fromkeys(ids, wanted)))

    def put(self, before: Was) -> Future[Decided]:
        """Takes a decision back."""
        return self._decide(lambda: self._set(before))

    def _decide(self, job: Callable[[], Decided]) -> Future[Decided]:
        return self._write(job, lambda decided: decided.changes)

    def _take(self, section_id: int) -> Decided:
        rows = self._store.all(
            "SELECT offer FROM section WHERE id = ? AND offer <> ''", (section_id,)
        )
        if not rows or self.followed(rows[0][0]):
            raise NotFound(f"offer of section {section_id}", subject=f"section {section_id}")
        address = rows[0][0]
        alias(self._store, section_id, address)
        fresh: dict[str, Any] = {
            "url": address, "offer": "", "declined": "", "ended": 0, "fail_kind": None,
            "fail_detail": "", "fail_status": None, "fail_since": None, "attempts": 0,
            "next_at": 0, "reason": "", "etag": "", "last_modified": "", "validated": 0,
            "body_hash": None, "seen": b"",
        }  # fmt: skip
        return self._set({section_id: fresh})

    def _decline(self, ids: Collection[int]) -> Decided:
        rows = self._store.all(
            "SELECT id, iif(offer <> '', offer, url) FROM section"
            f" WHERE id IN ({','.join('?' * len(ids))})",
            tuple(ids),
        )
        return self._set({id: {"declined": address, "offer": ""} for id, address in rows})

    def _set(self, wanted: Was) -> Decided:
        before: Was = {}
        for id, columns in wanted.items():
            names = [name for name in columns if name in _COLUMNS]
            rows = self._store.all(f"SELECT {', '.join(names)} FROM section WHERE id = ?", (id,))
            if not rows or tuple(columns[name] for name in names) == rows[0]:
                continue
            before[id] = dict(zip(names, rows[0], strict=True))
            self._store.run(
                f"UPDATE section SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?",
                (*(columns[name] for name in names), id),
            )
        return Decided(Changes(tree=bool(before), failures=bool(before)), before)


def _offer(row: tuple[Any, ...], now: int) -> Offer | None:
    (id, publication_id, publication, section, url, ended, kind, detail, status, since, next_at,
     attempts, offer, declined, newest, every, checked, *_) = row  # fmt: skip
    failure = kind and Failure(
        Subject.SECTION, url, kind, detail, status, since, None if ended else next_at, attempts,
        section, id,
    )  # fmt: skip
    told = id, publication_id, publication, section, url
    if offer:
        return Offer(*told, OfferKind.MOVED, offer, failure or None, since)
    if declined == url:
        return None
    if ended or (kind and since is not None and now - since >= _GONE):
        return Offer(*told, OfferKind.GONE, "", failure or None, since)
    if _fails_for_good(kind, since, attempts, now):
        return Offer(*told, OfferKind.FAILING, "", failure or None, since)
    silence = now - newest if newest is not None and checked is not None and not kind else 0
    if silence >= max(_SILENT, _USUAL * (every or 0)):
        return Offer(*told, OfferKind.SILENT, "", None, newest)
    return None


def _lost(row: tuple[Any, ...], now: int) -> Lost | None:
    (id, publication_id, publication, section, url, ended, kind, _, _, since, _,
     attempts, _, declined, _, _, _, home, key, private, sections) = row  # fmt: skip
    if private or declined == url or not (ended or _fails_for_good(kind, since, attempts, now)):
        return None
    told = id, publication_id, key, publication, section, url, home, declined
    return Lost(*told, sections == 1, bool(ended), since or now)


def _fails_for_good(kind: str | None, since: int | None, attempts: int, now: int) -> bool:
    lasts = since is not None and now - since >= _FOR_GOOD and attempts >= _FEWEST
    return kind in _LASTING and lasts
