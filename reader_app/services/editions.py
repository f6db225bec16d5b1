"""Editions: plans, compiling, proving, and what the reader does with one."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from reader_app.domain import (
    ArticleRow,
    Changes,
    Edition,
    EditionItem,
    EditionPart,
    EditionPlan,
    LibraryDamaged,
    NotFound,
    coming,
    due,
    gap,
    minutes_of,
    said,
)
from reader_app.library import Library
from reader_app.services.composing import Offered, compose
from reader_app.services.files import write_through
from reader_app.services.gathering import Gathering, Sources
from reader_app.services.history import History, Step

__all__ = ["Editions"]

_RECENT = 2 * 24 * 3600  # seconds for which an edition is offered as today's
_LEFT_OUT = 20  # headlines that are told
_STANDFIRST = 400  # characters
_TRIES = 3
_HOUR = 60


class Editions:
    """Reads are plain calls, changes return futures; `compile` and `export` are plain calls that
    read pictures from the disk: for a thread that may take seconds."""

    def __init__(
        self,
        library: Library,
        history: History,
        now: Callable[[], float],
        sources: Sources = Sources(),
    ) -> None:
        self._library = library
        self._kept = library.editions
        self._history = history
        self._now = now
        self._gathering = Gathering(library, sources)

    # -- plans

    def plans(self) -> tuple[EditionPlan, ...]:
        """By their time of day."""
        return self._kept.plans()

    def templates(self) -> tuple[EditionPlan, ...]:
        """The usual three, for the reader to take or alter; none is on by itself."""
        return (
            EditionPlan(said("Morning"), 7 * _HOUR, minutes=20, top=True, for_you=True),
            EditionPlan(said("Evening"), 18 * _HOUR + 30, minutes=30, top=True, for_you=True),
            EditionPlan(
                said("Weekend"), 9 * _HOUR, frozenset({5}), 60, top=True, for_you=True, saved=True
            ),
        )

    def put(self, plan: EditionPlan) -> Future[int]:
        """Keeps a plan, a new one or in place of that with its id, which is given. A day whose
        time has passed when the plan is made, moved or switched on has no edition any more."""
        old = next((one for one in self.plans() if one.id == plan.id), None)
        same = old is not None and (old.at, old.days, old.on) == (plan.at, plan.days, plan.on)
        since = old.since if old is not None and same else int(self._now())
        return self._kept.put(replace(plan, since=since))

    def remove(self, plan_id: int) -> Future[Changes]:
        """Takes a plan away; its editions stay. Raises NotFound."""
        plan = self._kept.plan(plan_id)
        done = self._kept.remove_plan(plan_id)
        self._history.keep(Step(removes_plan, done, lambda _: self._kept.restore_plan(plan)))
        return done

    def named(self, text: str) -> EditionPlan:
        """The plan with this name, or this id. Raises NotFound."""
        wanted = text.strip().casefold()
        plans = self.plans()
        found = [one for one in plans if one.name.casefold() == wanted]
        found = found or [one for one in plans if str(one.id) == wanted]
        if not found:
            raise NotFound(f"edition plan {text}", subject=f"edition plan “{text.strip()}”")
        return found[0]

    def due(self) -> list[tuple[EditionPlan, date]]:
        """The plans whose time has come, and the day of each edition."""
        days = ((plan, due(plan, self._now())) for plan in self.plans())
        return [(plan, day) for plan, day in days if day is not None]

    def coming(self, plan: EditionPlan) -> float | None:
        """When the next edition of a plan is made, None for never."""
        return coming(plan, self._now())

    # -- compiling

    def compile(self, plan_id: int, day: date | None = None) -> Edition | None:
        """Makes an edition of a plan from what is in the library now, proves it and keeps it.

        `day`: it comes by the clock, once for its day, which may have been done before. Every
        article is read back from the disk with its pictures; what is not whole is left out and
        another takes its place. None where there is nothing to put in. Raises NotFound.
        """
        plan, now = self._kept.plan(plan_id), int(self._now())
        today = day or datetime.fromtimestamp(now).date()  # noqa: DTZ006 - the reader's day
        barred = set(self._kept.taken(plan_id))
        for further in reversed(range(_TRIES)):
            queues = self._gathering.gather(plan, now - gap(plan.days, today))
            chosen, broken = self._proven(queues, plan.minutes, barred)
            if not chosen:
                return None
            items = self._items(chosen)
            if not items or (further and len(items) < len(chosen)):  # another takes its place
                continue
            draft = Edition(
                0, plan.id, plan.name, today.isoformat(), now, plan.minutes, items,
                tuple(row.title for row in broken[:_LEFT_OUT]), day is not None, plan.keep,
            )  # fmt: skip
            if id := self._kept.add(draft).result():
                return self.edition(id)
        return None

    def _proven(
        self, queues: Sequence[Sequence[Offered]], minutes: int, barred: set[int]
    ) -> tuple[list[Offered], list[ArticleRow]]:
        """An edition all of which has been read back, and what was left out on the way."""
        from reader_app.content import read_picture  # its parsers take half a second

        proven: set[int] = set()
        broken: dict[int, ArticleRow] = {}
        while True:
            chosen = list(compose(queues, minutes, barred | broken.keys()))
            self._add_background(chosen, minutes, barred | broken.keys())
            lacking = [one.row for one in chosen if not one.row.ready]
            if not lacking:
                ids = [one.row.id for one in chosen if one.row.id not in proven]
                proven |= self._library.prove(ids, read_picture)
                lacking = [one.row for one in chosen if one.row.id not in proven]
            if not lacking:
                return chosen, list(broken.values())
            broken |= {row.id: row for row in lacking}

    def _add_background(self, chosen: list[Offered], minutes: int, barred: set[int]) -> None:
        """What tells how it came to the cover's story, where there is room for it."""
        if not chosen:
            return
        left = minutes - sum(one.minutes for one in chosen)
        there = barred | {one.row.id for one in chosen}
        for row in self._gathering.background(chosen[0].row.id):
            if row.id not in there and minutes_of(row.words) <= left:
                chosen.insert(1, Offered(row, EditionPart.BACKGROUND))
                return

    def _items(self, chosen: Sequence[Offered]) -> tuple[EditionItem, ...]:
        """Those that are still there; the first of them is the cover."""
        items = [item for one in chosen if (item := self._item(one))]
        return tuple(
            item if place else replace(item, part=EditionPart.COVER, heading="")
            for place, item in enumerate(items)
        )

    def _item(self, one: Offered) -> EditionItem | None:
        """None where the article has gone since it was chosen, or its text has."""
        row = one.row
        try:
            article = self._library.article(row.id)
        except (NotFound, LibraryDamaged):
            return None
        standfirst = " ".join(article.standfirst.split())
        return EditionItem(
            row.id, one.part, one.heading, row.title, standfirst[:_STANDFIRST], row.byline,
            row.publication_id, row.publication, row.language, row.url, row.words, row.read,
            row.ready, row.lead,
        )  # fmt: skip

    # -- editions

    def all(self) -> tuple[Edition, ...]:
        """Every edition that is still here, the newest first."""
        return self._kept.all()

    def edition(self, edition_id: int) -> Edition:
        """One of them. Raises NotFound."""
        return self._kept.edition(edition_id)

    def latest(self) -> Edition | None:
        """Today's or yesterday's newest one that has not been read to its end."""
        return self._kept.latest(int(self._now()) - _RECENT)

    def unopened(self) -> int:
        """How many the reader has not looked at yet."""
        return self._kept.unopened()

    def take_untold(self) -> Future[tuple[Edition, ...]]:
        """Those that the reader has not been told of; each is given once and never again."""
        return self._kept.take_untold()

    def open(self, edition_id: int) -> Future[Changes]:
        """The reader looks at it."""
        return self._kept.opened(edition_id)

    def finish(self, edition_id: int, finished: bool = True) -> Future[Changes]:
        """The reader has come to its end."""
        return self._kept.finish(edition_id, finished=finished)

    def save(self, edition_id: int, saved: bool = True) -> Future[Changes]:
        """Keeps it for good, or for its days again."""
        return self._kept.save(edition_id, saved=saved)

    def delete(self, edition_id: int) -> Future[Changes]:
        """Takes an edition away; its articles stay. Raises NotFound."""
        edition = self.edition(edition_id)
        done = self._kept.remove(edition_id)
        self._history.keep(Step(removes_edition, done, lambda _: self._kept.restore(edition)))
        return done

    def export(self, edition_id: int, file: Path) -> tuple[str, ...]:
        """Writes it as EPUB 3, whole or not at all. Articles that have been deleted are not in it.
        Gives the headlines of those that have lost their text or a picture on the disk: the former
        are left out. Raises NotFound, LibraryUnwritable, DiskFull."""
        from reader_app.services.binding import bind  # its parsers take half a second

        edition = self.edition(edition_id)
        lost: list[str] = []
        write_through(file, lambda out: lost.extend(bind(self._library, edition, out)))
        return tuple(lost)


def removes_plan(number: int) -> str:
    return said("Remove the plan of an edition")


def removes_edition(number: int) -> str:
    return said("Remove an edition")
