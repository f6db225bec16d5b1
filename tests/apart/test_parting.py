"""An engine in a process of its own: calls, news, trouble, and its end."""

import asyncio
import multiprocessing
import os
import signal
import socket
from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reader_app.apart import Parting
from reader_app.bootstrap import compose, part_engine
from reader_app.domain import (
    Bug,
    Changes,
    LibraryLocked,
    SyncLost,
    SyncOptions,
    SyncProgress,
)
from tests.apart.puppet import refuse, serve
from tests.sync.press import article, feed, press

__all__: list[str] = []

SECONDS = 30  # no more than a stop for a test that hangs


def play(scene: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(scene, SECONDS))


def test_calls_are_answered_by_another_process_and_news_come_before_the_answer() -> None:
    progress: list[SyncProgress] = []
    changes: list[Changes] = []

    async def scene() -> None:
        async with Parting(serve, progress.append, changes.append) as engine:
            (found,) = await engine.discover("http://a.test/")
            assert found.title != str(os.getpid())
            report = await engine.sync()
            assert report.articles_new == 199
            assert frozenset().union(*(one.added for one in changes)) == set(range(1, 200))
            assert progress[-1].sections == (199, 199)
            assert len(changes) < 20  # coalesced

    play(scene())


def test_orders_reach_a_call_that_runs() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            running = asyncio.create_task(engine.sync(SyncOptions(publications=(1,))))
            await engine.discover("http://a.test/")
            assert not running.done()
            engine.look([7])
            assert (await running).articles_new == 199

    play(scene())


def test_trouble_keeps_its_kind_and_a_mistake_is_a_bug() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            with pytest.raises(LibraryLocked, match="held"):
                await engine.discover("locked")
            with pytest.raises(Bug, match="KeyError"):
                await engine.discover("slip")

    play(scene())


def test_an_engine_that_cannot_be_opened_says_why() -> None:
    async def scene() -> None:
        with pytest.raises(LibraryLocked, match="no way in"):
            async with Parting(refuse, lambda _: None, lambda _: None):
                pass

    play(scene())


@pytest.mark.logs("the sync process ended while it was at work")
def test_who_waits_for_a_process_that_dies_is_told_and_the_next_call_begins_another() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            engine.hold_pages(True)
            (before,) = await engine.discover("http://a.test/")
            for _ in range(2):
                with pytest.raises(SyncLost):
                    await engine.discover("die")
            (after,) = await engine.discover("http://a.test/")
            assert after.title != before.title
            (held,) = await engine.discover("held")
            assert held.title == "True"
            assert (await engine.sync()).articles_new == 199

    play(scene())


def test_a_process_that_is_killed_while_nobody_waits_is_replaced_and_leaves_nothing() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            first = engine._process
            first.kill()
            await asyncio.to_thread(engine._listener.join)
            await engine.sync()
            assert first.exitcode == -signal.SIGKILL
            assert engine._process.pid != first.pid
        assert multiprocessing.active_children() == []

    play(scene())


def test_who_hangs_up_without_a_word_is_not_served_on() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            with socket.socket(fileno=os.dup(engine._pipe.fileno())) as line:
                line.shutdown(socket.SHUT_RDWR)  # as when the window is killed
            await asyncio.to_thread(engine._process.join)
            assert engine._process.exitcode == 0

    play(scene())


def test_leaving_ends_a_call_that_runs_and_the_process() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            running = asyncio.create_task(engine.sync(SyncOptions(publications=(1,))))
            await engine.discover("http://a.test/")
        assert (await running).articles_new == 199
        assert engine._process.exitcode == 0

    play(scene())


def test_the_window_hears_what_the_other_process_stored_and_the_log_what_went_wrong(
    tmp_path: Path,
) -> None:
    program = compose(tmp_path / "library")
    desk = program.open_desk(program.folder)
    heard: list[Changes] = []
    desk.observe(heard.append)

    async def scene(address: str) -> None:
        log = tmp_path / "sync.log"
        opened = partial(part_engine, desk, lambda _: None, log=log)
        async with opened() as engine:
            (found,) = await engine.discover(address)
            await asyncio.wrap_future(desk.library.follow([found]))
            report = await engine.sync()
            assert report.articles_new == 2
            with pytest.raises(Bug):
                await engine._ask("discover")  # without its address
            assert "discover failed by a mistake of ours" in log.read_text()

    with press() as served:
        served.replies["/feed"] = feed(served, "a", "b")
        served.replies["/a"] = served.replies["/b"] = article("Harbour wall")
        play(scene(served.url("/feed")))
    added = frozenset().union(*(one.added for one in heard))
    assert len(added) == 2
    assert len(desk.browsing.rows(sorted(added))) == 2
    desk.close()
