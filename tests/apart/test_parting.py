"""An engine in a process of its own: calls, news, trouble, and its end."""

import asyncio
import os
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


def test_those_who_wait_for_a_process_that_dies_are_told_and_so_are_those_who_come_later() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            for url in ("die", "http://a.test/"):
                with pytest.raises(Bug, match="ended"):
                    await engine.discover(url)

    play(scene())


def test_leaving_ends_a_call_that_runs_and_the_process() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            running = asyncio.create_task(engine.sync(SyncOptions(publications=(1,))))
            await engine.discover("http://a.test/")
        assert (await running).articles_new == 199
        assert engine._process.exitcode == 0

    play(scene())


def test_the_window_hears_of_articles_that_the_other_process_stored(tmp_path: Path) -> None:
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

    with press() as served:
        served.replies["/feed"] = feed(served, "a", "b")
        served.replies["/a"] = served.replies["/b"] = article("Harbour wall")
        play(scene(served.url("/feed")))
    added = frozenset().union(*(one.added for one in heard))
    assert len(added) == 2
    assert len(desk.browsing.rows(sorted(added))) == 2
    desk.close()
