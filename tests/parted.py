"""The window's arrangement of processes without its window: `python -m tests.parted`, with what is
to be done on standard input."""

import asyncio
import json
import sys
import time
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reader_app import bootstrap
from reader_app.domain import (
    Login,
    LoginMethod,
    NewSection,
    ReaderError,
    SignInState,
    SyncLost,
)
from reader_app.services import Desk
from tests import mischief

__all__ = ["serve"]

_serve = bootstrap._serve_engine


def serve(pipe: Connection, **facts: Any) -> None:
    """The engine's process; it makes a mistake where a file says so."""
    if (facts["folder"] / "mistake").exists():
        mischief.arm("mistake")
    _serve(pipe, **facts)


async def play(folder: Path, told: dict[str, Any]) -> dict[str, Any]:
    """Follows, signs in, syncs; the engine's process is killed in the middle and makes mistakes."""
    program = bootstrap.compose_window(folder, verbose=True)
    bootstrap.start_log(program.log_file, verbose=True)
    states: list[str] = []
    with closing(program.open_desk(program.folder)) as desk:
        await _follow(desk, told)
        async with program.engine(desk, lambda progress: None) as engine:
            await engine.sync()
            for login in told["logins"]:
                words = {**login, "method": LoginMethod(login["method"])}
                number = words.pop("publication")
                with suppress(ReaderError):
                    states.append((await engine.sign_in(number, Login(**words))).state)
            await engine.sync()
            (folder / "engine.new").write_text(str(engine._process.pid))
            (folder / "engine.new").rename(folder / "engine")
            await asyncio.to_thread(_wait_for, folder / "go")
            states.append(await _lost(engine, told))
            (folder / "mistake").touch()
            states.append(await _lost(engine, told))
            (folder / "mistake").unlink()
        async with program.engine(desk, lambda progress: None) as engine:
            assert (await engine.check_sign_in(1)).state is SignInState.SIGNED_IN
            await engine.sync()
        ready = desk.library.offline().ready
    return {"states": states, "ready": ready}


async def _follow(desk: Desk, told: dict[str, Any]) -> None:
    """With a step back and forth."""
    imported = await asyncio.to_thread(desk.subscriptions.import_opml, Path(told["list"]))
    assert imported.added
    new = [NewSection(told["private"], "Private", title_of(told), "Private Post")]
    for _ in range(2):
        await asyncio.wrap_future(desk.subscriptions.follow(new, "Private Post"))
        undone = desk.reading.undo()
        assert undone is not None
        await asyncio.wrap_future(undone)
    await asyncio.wrap_future(desk.subscriptions.follow(new, "Private Post"))


def title_of(told: dict[str, Any]) -> str:
    """The site of the private section."""
    return str(told["private"]).partition("/private")[0] + "/"


def _wait_for(file: Path) -> None:
    """Until the test is ready to kill the engine."""
    while not file.exists():
        time.sleep(0.01)


async def _lost(engine: Any, told: dict[str, Any]) -> str:
    """A sign-in that ends in the middle."""
    try:
        await engine.sign_in(1, Login(LoginMethod.FORM, told["user"], told["right"], anyway=True))
    except SyncLost:
        return "lost"
    except ReaderError as error:
        return error.code
    return "done"


if __name__ == "__main__":
    bootstrap._serve_engine = serve
    given = json.loads(sys.stdin.readline())
    library = bootstrap.library_folder(None, {"BROADSHEET_LIBRARY": given["folder"]})
    sys.stdout.write(json.dumps(asyncio.run(play(library, given))))
