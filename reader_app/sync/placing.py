"""Placing: what came in goes into stories, in short steps, each stored whole.

What waits stands in the library. It is placed in the order in which it came out, some hundred
articles at a time, and what stories keep is stored in the same transaction; so an end at any point
costs at most the step that was under way, and the next placing goes on behind it. Where what is
kept cannot be used (it is damaged, of another version, or was never there), all articles of the
last days are put on the list once more and stories begin anew under the ids that they had.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from types import MappingProxyType

from reader_app.domain import Outcome, ReaderError, Report, Saved, Unplaced
from reader_app.library import Library
from reader_app.stories import Stories, begun, load, save, settled_ids

__all__ = ["Placing", "Stopped"]

_PART = 250  # articles of one step: a second of work, and a transaction under 50 ms
_WINDOW = 14 * 24 * 3600  # seconds; what was received before is not placed again by itself
_AHEAD = 24 * 3600
_PAST = 1_600_000_000  # before it nobody had this program: a clock that says less has lost its time
_EARLY, _FEWEST = 1_500, 300  # articles of a first sync that are placed before their pages are in
_log = logging.getLogger(__name__)

Tell = Callable[[int, int], None]
"""Is told how many articles are done, and of how many."""


class Stopped(Exception):
    """Somebody wants placing to end."""


class Placing:
    """One for a library and a process. What stories keep stays in memory from one sync to the next,
    about 2 kB for each article of the last days.

    The methods of a coroutine work on a thread of their own, because reading texts and comparing
    them holds no lock for long but takes seconds.
    """

    def __init__(self, library: Library, clock: Callable[[], float]) -> None:
        self._library = library
        self._desk = library.stories
        self._clock = clock
        self._stories: Stories | None = None
        self._basis: bytes | None = None  # the record that `_stories` was stored under
        self._lock = threading.Lock()

    async def place(self) -> None:
        """Places all that waits; ends soon when it is cancelled. Raises trouble of the library."""
        if self._desk.waits():
            await self._apart(self.place_now)

    async def place_early(self) -> None:
        """In a first sync, gives the reader stories while pages are still on their way: of the
        newest articles, by what their feeds say. `place` makes them anew from the whole texts."""
        try:
            await self._apart(self.place_first)
        except ReaderError:
            pass  # whatever it is, the sync meets it too
        except Exception:  # noqa: BLE001 - the sync goes on without
            _log.exception("placing early failed by a mistake of ours")

    async def place_anew(self, tell: Tell = lambda done, known: None) -> None:
        """As `rebuild`, with an end as soon as it is cancelled. `tell` is called on a thread of its
        own."""
        await self._apart(lambda watch: self.rebuild(watch, tell))

    async def _apart(self, work: Callable[[Callable[[], None]], None]) -> None:
        stop = threading.Event()

        def watch() -> None:
            if stop.is_set():
                raise Stopped

        def run() -> None:
            try:
                with suppress(Stopped):
                    work(watch)
            finally:
                self._library.leave()

        running = asyncio.ensure_future(asyncio.to_thread(run))
        try:
            await asyncio.shield(running)
        except asyncio.CancelledError:
            stop.set()
            await running
            raise

    # -- on the calling thread

    def place_now(
        self, watch: Callable[[], None] = lambda: None, tell: Tell = lambda done, known: None
    ) -> None:
        """The same for who may wait. `watch` is called often and may raise `Stopped`, which
        ends the work; what was stored stays stored."""
        with self._lock:
            watch()
            while len(ids := self._queue()):
                for start in range(0, len(ids), _PART):
                    tell(start, len(ids))
                    if not self._step(ids[start : start + _PART], watch):
                        break  # somebody else has placed meanwhile: the list is another one now
                else:
                    tell(len(ids), len(ids))
        _log.debug("everything is placed")

    def rebuild(
        self, watch: Callable[[], None] = lambda: None, tell: Tell = lambda done, known: None
    ) -> None:
        """Makes the stories of the whole library anew, in the order in which articles came out.
        A story keeps the id that most of its articles had. Broken off, the next placing goes on.
        Raises trouble of the library."""
        with self._lock:
            self._begin_anew(0)
        self.place_now(watch, tell)

    def place_first(self, watch: Callable[[], None] = lambda: None) -> None:
        """As `place_early`, for who may wait."""
        with self._lock:
            if self._desk.first_free() > 1 or self._desk.records("clock"):
                return
            ids = self._desk.waiting()[-_EARLY:]
            if len(ids) >= _FEWEST:
                outcome = begun(1).add(self._desk.reports(ids), watch)
                self._desk.commit(outcome, Saved()).result()

    # -- what there is to do

    def _queue(self) -> Sequence[int]:
        """All that waits, with stories ready to take it in; nothing by a clock that has lost its
        time, which would put all articles on one day."""
        if self._clock() < _PAST:
            return ()
        ids = self._desk.waiting()
        if len(ids) and not self._is_ready():
            self._begin_anew(max(0, int(self._clock()) - _WINDOW))
            ids = self._desk.waiting()
        return ids

    def _is_ready(self) -> bool:
        kept = self._desk.records("clock")
        basis = kept[0].value if kept else None
        if basis is None:
            return False
        if self._stories is None or basis != self._basis:
            self._stories = load(self._desk.records())
            self._basis = basis
        ahead = self._clock() + _AHEAD
        return self._stories is not None and self._stories.state.now < ahead

    def _begin_anew(self, since: int) -> None:
        """Puts what was received since a time on the list; all that was kept goes first."""
        self._stories, self._basis = None, None
        while self._desk.forget_kept().result():
            pass
        after: int | None = 0
        while after is not None:
            after = self._desk.queue(after, since).result()
        stories = begun(self._desk.first_free())
        self._store(stories, Outcome(), ())

    # -- one step

    def _step(self, ids: Sequence[int], watch: Callable[[], None]) -> bool:
        """Places some articles; False where that came to nothing because another program has
        placed meanwhile, or they have to be placed once more in smaller parts."""
        stories, self._stories = self._stories, None  # it counts again once all is stored
        if stories is None:
            return False
        taken = self._desk.unplaced(ids)
        try:
            outcome, leanings = self._placed(stories, taken, watch)
        except (ReaderError, Stopped):
            raise
        except Exception:  # noqa: BLE001 - a mistake over one text must not keep all others out
            _log.exception("placing failed by a mistake of ours")
            return self._step_singly(taken, watch)
        return self._store(stories, outcome, taken, leanings)

    def _step_singly(self, taken: Sequence[Unplaced], watch: Callable[[], None]) -> bool:
        """The same for each half; what is left of them waits no more."""
        self._is_ready()
        if len(taken) == 1:
            stories, self._stories = self._stories, None
            return stories is not None and self._store(stories, Outcome(), taken)
        ids, half = [one.article for one in taken], len(taken) // 2
        return all(self._is_ready() and self._step(p, watch) for p in (ids[:half], ids[half:]))

    def _placed(
        self, stories: Stories, taken: Sequence[Unplaced], watch: Callable[[], None]
    ) -> tuple[Outcome, Mapping[int, int]]:
        born = stories.state.next_story
        outcome = _together(self._outcomes(stories, taken, watch))
        before = {one.article: one.story for one in taken if one.anew and one.story is not None}
        if not before:
            return outcome, {}
        claimed = self._desk.settled(set(before.values()))
        return settled_ids(stories, outcome, born, before, claimed)

    def _outcomes(
        self, stories: Stories, taken: Sequence[Unplaced], watch: Callable[[], None]
    ) -> Iterator[Outcome]:
        where = stories.state.where
        fresh = {one.article: one for one in taken if not one.gone and (one.anew or not one.story)}
        over = [one.article for one in taken if one.gone or one.article in fresh]
        yield stories.forget([id for id in over if id in where])
        said = [one.article for one in taken if one.article in where]
        yield stories.revise(self._desk.reports(said))
        watch()
        reports = self._desk.reports(list(fresh))
        yield stories.add([_then(one, fresh[one.article]) for one in reports], watch)

    def _store(
        self,
        stories: Stories,
        outcome: Outcome,
        taken: Sequence[Unplaced],
        leanings: Mapping[int, int] = MappingProxyType({}),
    ) -> bool:
        saved = save(stories)
        stored = self._desk.commit(outcome, saved, taken, basis=self._basis, leanings=leanings)
        if stored.result() is None:
            return False
        self._stories = stories
        self._basis = next((one.value for one in saved.put if one.kind == "clock"), self._basis)
        return True


def _then(report: Report, waiting: Unplaced) -> Report:
    """What is placed anew is looked at as when it came out: its day is over."""
    return replace(report, fetched=report.at) if waiting.anew else report


def _together(outcomes: Iterable[Outcome]) -> Outcome:
    """Outcomes that came one after another as one: an article stands where the last of them has
    it, since the story of an earlier one may have gone up in another."""
    every = list(outcomes)
    return Outcome(
        tuple({one.article: one for outcome in every for one in outcome.placed}.values()),
        tuple(chain.from_iterable(one.stories for one in every)),
        tuple(chain.from_iterable(one.aliases for one in every)),
    )
