"""Worker processes that begin with their modules at hand, where systems fork."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import forkserver
from types import SimpleNamespace

import pytest

__all__ = ["nursery"]

MODULES = [
    *("reader_app.workers.inside", "reader_app.content", "reader_app.sync"),
    *("trafilatura", "feedparser", "py3langid.langid"),
]


@contextmanager
def nursery() -> Iterator[None]:
    """Workers part from a process that is started for the first of them and ends with this. That a
    worker is started anew, as in the program, takes two seconds and is tested elsewhere."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        yield
        return
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(MODULES)
    place = SimpleNamespace(get_context=lambda method: context)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader_app.workers.pool.multiprocessing", place)
        yield
    forkserver._forkserver._stop()  # type: ignore[attr-defined]
