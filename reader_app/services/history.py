"""Changes of state that can be taken back."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass

from reader_app.domain import Changes

__all__ = ["History", "Step"]

_STEPS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One change: `what` such as "Mark {} as read", `done` its write, `back` the write that takes
    it back for the articles that it really changed."""

    what: str
    done: Future[Changes]
    back: Callable[[frozenset[int]], Future[Changes]]


class History:
    """The last steps, the newest first to go back. Never blocks: a step that is still being
    written is taken back once it is."""

    def __init__(self) -> None:
        self._steps: deque[Step] = deque(maxlen=_STEPS)

    def keep(self, step: Step) -> None:
        """Remembers a step until it turns out to have failed or changed nothing."""
        self._steps.append(step)
        step.done.add_done_callback(lambda done: self._forget_empty(step))

    def _forget_empty(self, step: Step) -> None:
        if _failed(step.done) or not _moved(step.done.result()):
            with suppress(ValueError):  # undone or pushed out meanwhile
                self._steps.remove(step)

    def label(self) -> str:
        """What `undo` would take back, "" where there is nothing."""
        steps = list(self._steps)
        if not steps:
            return ""
        done = steps[-1].done
        number = len(_moved(done.result())) if done.done() and not _failed(done) else 0
        many = f"{number} articles" if number > 1 else "article"
        return steps[-1].what.format(many)

    def undo(self) -> Future[Changes] | None:
        """Takes the newest step back; the future is done when that is written. None where there
        is nothing to take back."""
        try:
            step = self._steps.pop()
        except IndexError:
            return None
        undone: Future[Changes] = Future()
        undone.set_running_or_notify_cancel()

        def go_back(done: Future[Changes]) -> None:
            if _failed(done):
                undone.set_result(Changes())
            else:
                _hand_on(step.back(_moved(done.result())), undone)

        step.done.add_done_callback(go_back)
        return undone


def _moved(changes: Changes) -> frozenset[int]:
    """The articles that a step changed or took away."""
    return changes.changed | changes.removed


def _failed(done: Future[Changes]) -> bool:
    return done.cancelled() or done.exception() is not None


def _hand_on(inner: Future[Changes], outer: Future[Changes]) -> None:
    def copy(done: Future[Changes]) -> None:
        error = done.exception()
        if error is not None:
            outer.set_exception(error)
        else:
            outer.set_result(done.result())

    inner.add_done_callback(copy)
