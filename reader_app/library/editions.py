"""Editions and the plans that they are made after."""

import json
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from reader_app.domain import (
    Changes,
    Edition,
    EditionItem,
    EditionPart,
    EditionPlan,
    NotFound,
)
from reader_app.library.store import Store, guard
from reader_app.library.writer import Write

__all__ = ["Editions", "expire"]

_MOVED = Changes(editions=True)
_DAY = 24 * 3600
_PLAN = (
    "id, name, at, days, minutes, top, for_you, saved, publications, sections, folders, active,"
    " keep, since, last"
)
_EDITION = (
    "id, plan_id, name, day, made, wanted, left_out, scheduled, keep, saved, opened, finished"
)
_ITEM = (
    "edition_id, position, article_id, part, heading, title, standfirst, byline, publication_id,"
    " publication, language, url, words"
)
_THERE = "SELECT 1 FROM state WHERE id = ?"
_ITEMS = """SELECT edition_id, iif(article.id IS NULL OR deleted IS NOT NULL, NULL, article_id),
    part, heading, edition_item.title, standfirst, edition_item.byline,
    edition_item.publication_id, publication, edition_item.language, edition_item.url,
    edition_item.words, coalesce(read, 0), coalesce(ready, 0), lead
    FROM edition_item LEFT JOIN state ON state.id = article_id
    LEFT JOIN article ON article.id = article_id"""


class Editions:
    """Reads are plain calls, writes return futures and tell with `Changes.editions`."""

    def __init__(self, store: Store, write: Write, now: Callable[[], int]) -> None:
        self._store = store
        self._write = write
        self._now = now

    # -- plans

    def plans(self) -> tuple[EditionPlan, ...]:
        """By their time of day."""
        with guard():
            rows = self._store.all(f"SELECT {_PLAN} FROM edition_plan ORDER BY at, id")
        return tuple(_plan(row) for row in rows)

    def plan(self, plan_id: int) -> EditionPlan:
        """One of them. Raises NotFound."""
        with guard():
            sql = f"SELECT {_PLAN} FROM edition_plan WHERE id = ?"
            rows = self._store.all(sql, (plan_id,))
        if rows:
            return _plan(rows[0])
        raise NotFound(f"edition plan {plan_id}", subject=f"edition plan {plan_id}")

    def put(self, plan: EditionPlan) -> Future[int]:
        """Keeps a new plan (id 0), or another one in the place of that with its id; gives the id.
        Days that have had their edition stay so."""
        row = _plan_row(plan)

        def write() -> int:
            if not plan.id:
                return int(self._insert("edition_plan", _PLAN, (None, *row[1:])))
            names = [name.strip() for name in _PLAN.split(",")][1:-1]
            sets = ", ".join(f"{name} = ?" for name in names)
            sql = f"UPDATE edition_plan SET {sets} WHERE id = ?"
            if not self._store.run(sql, (*row[1:-1], plan.id)).rowcount:
                raise NotFound(f"edition plan {plan.id}", subject=f"edition plan “{plan.name}”")
            return plan.id

        return self._write(write, lambda _: _MOVED)

    def remove_plan(self, plan_id: int) -> Future[Changes]:
        """Its editions stay until their time is over; `restore_plan` takes it back."""
        sql = "DELETE FROM edition_plan WHERE id = ?"
        return self._write(lambda: self._changed(sql, plan_id), lambda changes: changes)

    def restore_plan(self, plan: EditionPlan) -> Future[Changes]:
        """Puts a removed one back."""

        def write() -> Changes:
            self._insert("edition_plan", _PLAN, _plan_row(plan), "OR IGNORE")
            return _MOVED

        return self._write(write, lambda changes: changes)

    # -- editions

    def all(self) -> tuple[Edition, ...]:
        """Every edition that is still here, the newest first."""
        with guard():
            rows = self._store.all(f"SELECT {_EDITION} FROM edition ORDER BY made DESC, id DESC")
            items = self._store.all(f"{_ITEMS} ORDER BY edition_id, position")
        return _editions(rows, items)

    def edition(self, edition_id: int) -> Edition:
        """One of them. Raises NotFound."""
        with guard():
            sql = f"SELECT {_EDITION} FROM edition WHERE id = ?"
            rows = self._store.all(sql, (edition_id,))
            items = self._store.all(
                f"{_ITEMS} WHERE edition_id = ? ORDER BY position", (edition_id,)
            )
        if not rows:
            raise NotFound(f"edition {edition_id}", subject=f"edition {edition_id}")
        return _editions(rows, items)[0]

    def latest(self, since: int) -> Edition | None:
        """The newest one that was made since a time and has not been finished."""
        with guard():
            rows = self._store.all(
                "SELECT id FROM edition WHERE finished IS NULL AND made >= ? AND EXISTS (SELECT 1"
                " FROM edition_item LEFT JOIN state ON state.id = article_id"
                " WHERE edition_id = edition.id AND NOT coalesce(read, 1))"
                " ORDER BY made DESC, id DESC LIMIT 1",
                (since,),
            )
        return self.edition(rows[0][0]) if rows else None

    def unopened(self) -> int:
        """How many the reader has not looked at yet."""
        with guard():
            return int(self._store.all("SELECT count(*) FROM edition WHERE opened IS NULL")[0][0])

    def taken(self, plan_id: int) -> frozenset[int]:
        """The articles that stand in editions of a plan."""
        with guard():
            rows = self._store.all(
                "SELECT article_id FROM edition_item JOIN edition ON edition.id = edition_id"
                " WHERE plan_id = ? AND article_id IS NOT NULL",
                (plan_id,),
            )
        return frozenset(row[0] for row in rows)

    def add(self, edition: Edition) -> Future[int]:
        """Keeps an edition (its id counts for nothing) and gives its id. One that comes by the
        clock is there once for its plan and day: another program may have made it, whose id is
        given then. 0 where an article of it is not whole any more: it is to be made anew."""

        def write() -> int:
            if edition.scheduled and (known := self._of_day(edition)):
                self._made(edition)
                return known
            ids = edition.articles
            marks = ",".join("?" * len(ids))
            whole = self._store.all(
                "SELECT count(*) FROM article JOIN state USING (id)"
                f" WHERE ready AND deleted IS NULL AND id IN ({marks})",
                ids,
            )[0][0]
            return self._add(replace(edition, id=0)) if whole == len(ids) else 0

        return self._write(write, lambda id: _MOVED if id else Changes())

    def take_untold(self) -> Future[tuple[Edition, ...]]:
        """The editions that the reader has not been told of, the oldest first; each is given once
        and never again, whichever program asks."""

        def take() -> list[int]:
            sql = "UPDATE edition SET told = ? WHERE told IS NULL RETURNING id"
            return sorted(row[0] for row in self._store.all(sql, (self._now(),)))

        def give() -> tuple[Edition, ...]:
            return tuple(self.edition(id) for id in take())

        return self._write(give, lambda _: Changes())

    def opened(self, edition_id: int) -> Future[Changes]:
        """The reader looks at it; only the first time counts."""
        sql = "UPDATE edition SET opened = ?2 WHERE id = ?1 AND opened IS NULL"
        return self._set(sql, edition_id, self._now())

    def finish(self, edition_id: int, *, finished: bool) -> Future[Changes]:
        """The reader has come to its end, or has not."""
        sql = "UPDATE edition SET finished = ?2 WHERE id = ?1 AND (finished IS NULL) = ?3"
        return self._set(sql, edition_id, self._now() if finished else None, finished)

    def save(self, edition_id: int, *, saved: bool) -> Future[Changes]:
        """Whether it stays for good."""
        sql = "UPDATE edition SET saved = ?2 WHERE id = ?1 AND saved <> ?2"
        return self._set(sql, edition_id, saved)

    def remove(self, edition_id: int) -> Future[Changes]:
        """`restore` takes it back."""
        return self._set("DELETE FROM edition WHERE id = ?1", edition_id)

    def restore(self, edition: Edition) -> Future[Changes]:
        """Puts a removed one back, as it was, as far as its articles are still there. Where its day
        has another by now, it comes back as one that did not come by the clock."""

        def write() -> Changes:
            gone = (id for id in edition.articles if not self._store.all(_THERE, (id,)))
            lost: dict[int | None, None] = dict.fromkeys(gone)
            items = (
                replace(i, article_id=lost.get(i.article_id, i.article_id)) for i in edition.items
            )
            clock = edition.scheduled and not self._of_day(edition)
            self._add(replace(edition, items=tuple(items), scheduled=clock), told=True)
            return _MOVED

        return self._write(write, lambda changes: changes)

    # -- inside

    def _set(self, sql: str, *values: Any) -> Future[Changes]:
        return self._write(lambda: self._changed(sql, *values), lambda changes: changes)

    def _changed(self, sql: str, *values: Any) -> Changes:
        return _MOVED if self._store.run(sql, values).rowcount else Changes()

    def _of_day(self, edition: Edition) -> int:
        sql = "SELECT id FROM edition WHERE plan_id = ? AND day = ? AND scheduled"
        return next((int(id) for (id,) in self._store.all(sql, (edition.plan_id, edition.day))), 0)

    def _insert(self, table: str, names: str, row: Sequence[Any], how: str = "") -> int:
        marks = ",".join("?" * len(row))
        sql = f"INSERT {how} INTO {table} ({names}) VALUES ({marks})"
        return int(self._store.run(sql, row).lastrowid or 0)

    def _add(self, edition: Edition, *, told: bool = False) -> int:
        one = edition
        row = (
            one.id or None, one.plan_id, one.name, one.day, one.made, one.wanted,
            json.dumps(one.left_out, ensure_ascii=False), one.scheduled, one.keep, one.saved,
            one.opened, one.finished, self._now() if told else None,
        )  # fmt: skip
        id = self._insert("edition", f"{_EDITION}, told", row)
        for position, item in enumerate(one.items):
            placed = (
                id, position, item.article_id, item.part.value, item.heading, item.title,
                item.standfirst, item.byline, item.publication_id, item.publication, item.language,
                item.url, item.words,
            )  # fmt: skip
            self._insert("edition_item", _ITEM, placed)
        if one.scheduled and not told:
            self._made(one)
        return id

    def _made(self, edition: Edition) -> None:
        """Its day has had its edition; an earlier one than before where the clock was wrong."""
        sql = "UPDATE edition_plan SET last = ? WHERE id = ?"
        self._store.run(sql, (edition.day, edition.plan_id))


def expire(store: Store, now: int) -> Changes:
    """Editions go when their days are over, on the writer thread; a saved one never does."""
    gone = store.run(
        "DELETE FROM edition WHERE keep > 0 AND NOT saved AND made < ? - keep * ?", (now, _DAY)
    )
    return _MOVED if gone.rowcount else Changes()


def _plan(row: Sequence[Any]) -> EditionPlan:
    (
        id, name, at, days, minutes, top, for_you, saved, publications, sections, folders, active,
        keep, since, last,
    ) = row  # fmt: skip
    return EditionPlan(
        name, at, frozenset(day for day in range(7) if days >> day & 1), minutes, bool(top),
        bool(for_you), bool(saved), tuple(json.loads(publications)), tuple(json.loads(sections)),
        tuple(json.loads(folders)), bool(active), keep, since, last, id,
    )  # fmt: skip


def _plan_row(plan: EditionPlan) -> tuple[Any, ...]:
    lists = (plan.publications, plan.sections, plan.folders)
    return (
        plan.id, plan.name, plan.at, sum(1 << day for day in plan.days), plan.minutes, plan.top,
        plan.for_you, plan.saved, *(json.dumps(one, ensure_ascii=False) for one in lists), plan.on,
        plan.keep, plan.since, plan.last,
    )  # fmt: skip


def _editions(rows: Iterable[Sequence[Any]], items: Iterable[Sequence[Any]]) -> tuple[Edition, ...]:
    inside: dict[int, list[EditionItem]] = {}
    for edition_id, article_id, part, *words, read, ready, lead in items:
        states: Any = (bool(read), bool(ready), lead)
        item = EditionItem(article_id, EditionPart(part), *words, *states)
        inside.setdefault(edition_id, []).append(item)
    editions = []
    for id, plan_id, name, day, made, wanted, left_out, scheduled, *rest in rows:
        keep, saved, opened, finished = rest
        there = tuple(inside.get(id, ()))
        lost = tuple(json.loads(left_out))
        edition = Edition(id, plan_id, name, day, made, wanted, there, lost, bool(scheduled))
        states = {"saved": bool(saved), "opened": opened, "finished": finished}
        editions.append(replace(edition, keep=keep, **states))
    return tuple(editions)
