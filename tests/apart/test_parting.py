"""An engine in a process of its own: calls, news, trouble, and its end."""

import asyncio
import logging
import multiprocessing
import multiprocessing.util
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Coroutine
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import pytest

from reader_app.apart import Parting
from reader_app.bootstrap import Leaving, compose, part_engine
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    Bug,
    Changes,
    LibraryLocked,
    Login,
    LoginMethod,
    NewAccount,
    Proof,
    SyncLost,
    SyncOptions,
    SyncProgress,
)
from tests.apart.puppet import dawdle, refuse, serve, serve_firmly
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
            found = await engine.discover("http://a.test/")
            assert found.publication != str(os.getpid())
            report = await engine.sync()
            assert report.articles_new == 199
            assert frozenset().union(*(one.added for one in changes)) == set(range(1, 200))
            assert progress[-1].sections == (199, 199)
            assert len(changes) < 20  # coalesced

    play(scene())


def test_accounts_are_proven_and_synced_in_the_other_process() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            new = NewAccount(AccountKind.FEVER, "https://nas.lan", "reader", service="fever")
            proof = await engine.prove_account(new, AccountSecret("a password"))
            assert proof == Proof("https://nas.lan", "fever", "a password", 0, ())
            assert (await engine.sync_accounts([3, 4])).pushed == 7

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


def test_signing_in_ends_there_when_it_is_called_off_here() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            login = Login(LoginMethod.TOKEN, token="t")
            call = asyncio.create_task(engine.sign_in(1, login))
            while (await engine.discover("signing")).publication != "begun":
                pass
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            while (await engine.discover("signing")).publication != "ended":
                pass

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
            before = await engine.discover("http://a.test/")
            for _ in range(2):
                with pytest.raises(SyncLost):
                    await engine.discover("die")
            after = await engine.discover("http://a.test/")
            assert after.publication != before.publication
            held = await engine.discover("held")
            assert held.publication == "True"
            assert (await engine.sync()).articles_new == 199

    play(scene())


def test_a_process_that_is_killed_while_nobody_waits_is_replaced_and_leaves_nothing() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            first = engine._process
            first.kill()
            await asyncio.to_thread(engine._threads[0].join)
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


def test_who_leaves_does_not_wait_for_a_process_that_is_still_loading() -> None:
    async def scene() -> None:
        engine = Parting(dawdle, lambda _: None, lambda _: None)
        opening = asyncio.create_task(engine.__aenter__())
        await asyncio.sleep(0)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening
        assert engine._process.exitcode == -signal.SIGKILL

    play(scene())


@pytest.mark.logs("did not end in time|while it was at work")
def test_a_process_that_does_not_answer_is_killed_with_all_that_came_from_it() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            child = await engine.discover("child")
            assert psutil.pid_exists(int(child.publication))
            stuck = asyncio.create_task(engine.discover("stand still"))
            await asyncio.sleep(0)
        with pytest.raises(SyncLost):
            await stuck
        assert engine._process.exitcode == -signal.SIGKILL
        await asyncio.to_thread(gone, int(child.publication))

    play(scene())


@pytest.mark.logs("the sync process ended while it was at work")
def test_a_process_that_stands_still_is_ended_by_its_own_last_measure() -> None:
    async def scene() -> None:
        async with Parting(serve_firmly, lambda _: None, lambda _: None) as engine:
            stuck = asyncio.create_task(engine.discover("stand still"))
            await asyncio.sleep(0)
        with pytest.raises(SyncLost):
            await stuck
        assert engine._process.exitcode == 5

    play(scene())


@pytest.mark.logs("did not end in time")
def test_a_process_that_reads_nothing_makes_nobody_wait() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            assert engine._process.pid is not None
            os.kill(engine._process.pid, signal.SIGSTOP)
            for n in range(10_000):  # more than a pipe holds
                engine.look([n])
        assert engine._process.exitcode == -signal.SIGKILL

    play(scene())


def test_a_process_that_is_told_to_end_by_the_system_ends_in_order() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            engine._process.terminate()
            await asyncio.to_thread(engine._process.join)
            assert engine._process.exitcode == 0

    play(scene())


@pytest.mark.logs("the sync process ended while it was at work")
def test_what_came_from_a_process_goes_when_that_dies() -> None:
    async def scene() -> None:
        async with Parting(serve, lambda _: None, lambda _: None) as engine:
            child = await engine.discover("child")
            with pytest.raises(SyncLost):
                await engine.discover("die")
            await asyncio.to_thread(gone, int(child.publication))

    play(scene())


def gone(number: int) -> None:
    """Waits until there is no such process; one whose status nobody has asked for has ended."""
    with suppress(psutil.NoSuchProcess):
        while psutil.Process(number).status() != psutil.STATUS_ZOMBIE:
            threading.Event().wait(0.01)


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
            (found,) = (await engine.discover(address)).sections
            await asyncio.wrap_future(desk.library.follow([found.new]))
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


def test_the_library_is_closed_in_order_and_the_workers_are_gone_when_the_window_is_killed(
    tmp_path: Path,
) -> None:
    program = compose(tmp_path / "library")
    desk = program.open_desk(program.folder)
    (ours,) = program.folder.glob("open-*")

    async def scene(address: str) -> None:
        log = tmp_path / "sync.log"
        async with part_engine(desk, lambda _: None, log=log) as engine:
            await engine.discover(address)
            assert len(list(program.folder.glob("open-*"))) == 2
            family = psutil.Process(engine._process.pid).children()
            assert family
            with socket.socket(fileno=os.dup(engine._pipe.fileno())) as line:
                line.shutdown(socket.SHUT_RDWR)
            await asyncio.to_thread(engine._process.join)
            assert engine._process.exitcode == 0
            for worker in family:
                await asyncio.to_thread(gone, worker.pid)

    with press() as served:
        served.replies["/feed"] = feed(served, "a", "b")
        play(scene(served.url("/feed")))
    assert list(program.folder.glob("open-*")) == [ours]
    desk.close()


def test_leaving_closes_the_library_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Left(BaseException):
        pass

    def leave(status: int) -> None:
        raise Left

    monkeypatch.setattr(os, "_exit", leave)
    monkeypatch.setattr(logging, "shutdown", lambda: None)
    monkeypatch.setattr(multiprocessing.util, "_run_finalizers", lambda _: None)
    program = compose(tmp_path / "library")
    leaving = Leaving()
    leaving.desk = program.open_desk(program.folder)
    with pytest.raises(Left):
        leaving()
    assert list(program.folder.glob("open-*")) == []
    second = threading.Thread(target=leaving, daemon=True)
    second.start()
    second.join(0.05)
    assert second.is_alive()  # until the process ends


def test_no_message_shows_the_words_that_it_brings() -> None:
    from reader_app.apart.message import Ask, Order

    said = (1, Login(LoginMethod.FORM, "ann", "open sesame"), "open sesame")
    for message in (Ask(1, "sign_in", said), Order("learn", said)):
        assert "sesame" not in f"{message!r} {message}"


@pytest.mark.skipif(sys.platform == "win32", reason="core dumps are files of POSIX")
def test_a_process_that_crashes_is_not_written_to_disk() -> None:
    script = (
        "import resource; resource.setrlimit(resource.RLIMIT_CORE, (9, 9));"
        "from reader_app.__main__ import main; main(['--version']);"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "(0, 9)"
