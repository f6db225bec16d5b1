"""Changes of state that can be taken back."""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import TypeVar

from reader_app.domain import (
    NOTHING,
    Changes,
    EnvironmentTrouble,
    GoneForGood,
    LibraryUnwritable,
    counted,
)

__all__ = ["History", "Step", "changes_of", "together", "whole"]

T = TypeVar("T")

_STEPS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One change: `what` says it of a number of articles ("Mark 3 articles as read"), `done` is its
    write, `back` the write that takes it back for the articles that it really changed.

    `state` names what the change switches for each article ("read"): of two that switch the same
    one there is nothing left to take back once the older has been taken back beneath the newer.
    Such articles are in `settled`.
    """

    what: Callable[[int], str]
    done: Future[Changes]
    back: Callable[[frozenset[int]], Future[Changes]]
    state: str = ""
    settled: set[int] = field(default_factory=set)

    @property
    def moved(self) -> frozenset[int]:
        """The articles that it changed or took away, as far as they are to go back."""
        if _failed(self.done):
            return frozenset()
        changes = self.done.result()
        return (changes.changed | changes.removed) - self.settled

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take back, now that it is done."""
        if _failed(self.done):
            return True
        changes = self.done.result()
        other = changes.tree or changes.kept or changes.taste or changes.picks or changes.mutes
        return not (self.moved or other or changes.editions)


class History:
    """The last steps, the newest first to go back. Never blocks: a step that is still being
    written is taken back once it is."""

    def __init__(self) -> None:
        self._steps: deque[Step] = deque(maxlen=_STEPS)

    def keep(self, step: Step) -> None:
        """Remembers a step until it turns out to have failed or changed nothing."""
        self._steps.append(step)
        step.done.add_done_callback(lambda _: self._forget_empty(step))

    def _forget_empty(self, step: Step) -> None:
        if step.empty:
            with suppress(ValueError):  # undone or pushed out meanwhile
                self._steps.remove(step)

    def label(self) -> str:
        """What `undo` would take back, "" where there is nothing."""
        steps = list(self._steps)
        if not steps:
            return ""
        number = len(steps[-1].moved) if steps[-1].done.done() else 0
        return steps[-1].what(max(number, 1))

    def undo(self, done: Future[Changes] | None = None) -> Future[Changes] | None:
        """Takes a step back, that of the write `done` or else the newest; the future is done when
        that is written. None where there is nothing to take back. Where this machine does not let
        it be written the step stays, to be taken back later."""
        steps = list(self._steps)
        step = next((one for one in reversed(steps) if done in (None, one.done)), None)
        if step is None:
            return None
        with suppress(ValueError):  # it turned out to be empty at this very moment
            self._steps.remove(step)
        above = steps[steps.index(step) + 1 :]
        undone: Future[Changes] = Future()
        undone.set_running_or_notify_cancel()

        def go_back(_: Future[Changes]) -> None:
            if _failed(step.done):
                undone.set_result(Changes())
                return
            self._settle(step, above)
            step.back(step.moved).add_done_callback(hand_on)

        def hand_on(inner: Future[Changes]) -> None:
            error = _trouble(inner)
            if error is None:
                undone.set_result(inner.result())
                return
            if isinstance(error, EnvironmentTrouble):
                self._put_back(step, above)
            undone.set_exception(error)

        # All are written one after another: when the newest is, this one is.
        (above[-1] if above else step).done.add_done_callback(go_back)
        return undone

    def _settle(self, step: Step, above: list[Step]) -> None:
        """What later steps have switched back already stays as it is, and they keep it."""
        for other in above:
            if step.state and other.state == step.state:
                both = step.moved & other.moved
                step.settled.update(both)
                other.settled.update(both)
                self._forget_empty(other)

    def _put_back(self, step: Step, above: list[Step]) -> None:
        steps = list(self._steps)
        place = next((n for n, one in enumerate(steps) if one in above), len(steps))
        with suppress(IndexError):  # a hundred newer ones have come
            self._steps.insert(place, step)


def whole(back: Future[Changes], wanted: frozenset[int]) -> Future[Changes]:
    """The same future, but GoneForGood where not all articles that are `wanted` have come back."""
    told: Future[Changes] = Future()
    told.set_running_or_notify_cancel()

    def tell(back: Future[Changes]) -> None:
        error = _trouble(back)
        if error is None and (lost := len(wanted - back.result().added)):
            error = GoneForGood(subject=counted(lost, "article", "articles"))
        if error is None:
            told.set_result(back.result())
        else:
            told.set_exception(error)

    back.add_done_callback(tell)
    return told


def changes_of(done: Future[T], changes: Callable[[T], Changes]) -> Future[Changes]:
    """The same future for who wants only to know what changed."""
    told: Future[Changes] = Future()
    told.set_running_or_notify_cancel()

    def tell(done: Future[T]) -> None:
        error = _trouble(done)
        if error is None:
            told.set_result(changes(done.result()))
        else:
            told.set_exception(error)

    done.add_done_callback(tell)
    return told


def together(writes: Sequence[Future[Changes]]) -> Future[Changes]:
    """One future for several writes, of which the last is done last: all that they changed, or the
    first trouble."""
    told: Future[Changes] = Future()
    told.set_running_or_notify_cancel()

    def tell(_: object) -> None:
        error = next((error for one in writes if (error := _trouble(one))), None)
        if error is None:
            told.set_result(reduce(or_, (one.result() for one in writes), NOTHING))
        else:
            told.set_exception(error)

    if writes:
        writes[-1].add_done_callback(tell)
    else:
        tell(None)
    return told


def _trouble(done: Future[T]) -> BaseException | None:
    return LibraryUnwritable("cut off by the end") if done.cancelled() else done.exception()


def _failed(done: Future[Changes]) -> bool:
    return done.cancelled() or done.exception() is not None
