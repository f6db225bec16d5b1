"""What happens in a worker process."""

import multiprocessing
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, NamedTuple

from reader_app.domain import Fault, PublisherTrouble, ReaderError

__all__ = ["Mistake", "perform", "prepare"]

_MEMORY = 3 * 1024**3  # address space of one worker


def prepare() -> None:
    """In the new process: Ctrl-C is the parent's affair, the window comes first, memory ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="parent-watch", daemon=True).start()
    if sys.platform != "win32":
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _end_with_parent() -> None:
    """A parent that was killed ends nobody: its workers would wait for documents for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class Mistake(NamedTuple):
    """A mistake of ours in a worker: what it was called and where it was made."""

    kind: str
    trace: str


def perform(calls: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]]) -> list[Any]:
    """In the worker: the result of each call, or how it failed."""
    found: list[Any] = []
    for work, args, kwargs in calls:
        try:
            found.append(work(*args, **kwargs))
        except ReaderError as error:
            found.append(error.with_traceback(None))
        except MemoryError:
            found.append(PublisherTrouble(Fault.HOSTILE, "took too much memory"))
        except Exception as error:  # noqa: BLE001 - a mistake of ours costs one document
            found.append(Mistake(type(error).__name__, traceback.format_exc()))
    return found
