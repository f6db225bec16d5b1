"""How long the program is there after its window was closed.

    quit.py

The real program in a process of its own, closed while something is under way: nothing, a sync of
the local publisher, a mark-all on 100,000 articles, pictures being decoded; and by SIGTERM. Asked
is a second, exit status 0, no process left, and a library that says it was closed cleanly with
nothing of what the reader did lost.
"""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psutil  # type: ignore[import-untyped]

from tests.bench.figures import Figures
from tests.bench.fill import fill
from tests.bench.world import CHECKOUT, ENVIRONMENT, Program, have_publisher, publisher

__all__ = ["main"]

PORT = 21790
ARTICLES = 100_000
ROUNDS = 3
LIMIT = 1.0  # s
PATIENCE = 10  # s for all processes to end


def play(folder: Path, scene: str) -> int:
    """In the process of the program: the window, closed in the middle of the scene."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader_app import bootstrap, ui
    from reader_app.ui.window import MainWindow

    app = QApplication([])
    program = bootstrap.compose_window(folder)
    bootstrap.start_log(program.log_file, verbose=False)
    timer = QTimer(interval=20)
    steps = iter(STEPS[scene])
    step: list[Callable[[MainWindow], bool]] = [next(steps)]

    def look() -> None:
        window = next((w for w in app.topLevelWidgets() if isinstance(w, MainWindow)), None)
        if window is None or not step[0](window):
            return
        following = next(steps, None)
        if following is not None:
            step[0] = following
            return
        timer.stop()
        print(f"leaving {time.monotonic()}", flush=True)
        if scene != "SIGTERM":
            window.close()

    timer.timeout.connect(look)
    timer.start()
    return ui.run(program)


def stands(window: object) -> bool:
    return bool(window.articles.model.rowCount())  # type: ignore[attr-defined]


def act(name: str) -> Callable[[object], bool]:
    def step(window: object) -> bool:
        window.actions_[name].trigger()  # type: ignore[attr-defined]
        return True

    return step


def fetches(window: object) -> bool:
    fraction = window.sidebar.sync.ring._fraction  # type: ignore[attr-defined]
    return bool(window.syncing.running and fraction and fraction > 0.1)  # type: ignore[attr-defined]


def scrolls(window: object) -> bool:
    window.articles.table.verticalScrollBar().setValue(2000)  # type: ignore[attr-defined]
    return True


def choose_all(window: object) -> bool:
    if window.lister.view.key != "unread":  # type: ignore[attr-defined]
        window.choose("unread")  # type: ignore[attr-defined]
        return False
    return stands(window)


def wait(times: int) -> Callable[[object], bool]:
    left = [times]

    def step(_: object) -> bool:
        left[0] -= 1
        return left[0] < 0

    return step


STEPS: dict[str, list[Callable[..., bool]]] = {
    "nothing": [stands, wait(50)],
    "SIGTERM": [stands, wait(50)],
    "a sync": [wait(10), act("sync"), wait(150)],
    "mark-all": [choose_all, wait(10), act("mark-all")],
    "pictures": [stands, scrolls, act("next"), act("next"), act("next")],
}


def close_in(folder: Path, scene: str) -> tuple[float, str]:
    """Seconds from the closing to the end of all its processes, and what was wrong with that."""
    command = [sys.executable, __file__, "play", str(folder), scene]
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        began = time.monotonic()
        family = psutil.Process(child.pid).children(recursive=True) if line else []
        if scene == "SIGTERM":
            child.terminate()
        status = child.wait(PATIENCE)
        left = family
        while (left := [one for one in left if runs(one)]) and time.monotonic() < PATIENCE + began:
            time.sleep(0.005)
        ended = time.monotonic()
    wrong = [] if line.startswith("leaving") else ["never came to it"]
    wrong += [f"status {status}"] if status else []
    wrong += [f"{len(left)} processes left"] if left else []
    wrong += ["not closed cleanly"] if list(folder.glob("open-*")) else []
    started = float(line.split()[1]) if not wrong or line else ended
    return ended - started, ", ".join(wrong)


def runs(process: psutil.Process) -> bool:
    """One that has ended and that nobody has asked for its status is gone."""
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def unread(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection:
        return int(connection.execute("SELECT count(*) FROM state WHERE NOT read").fetchone()[0])


def measure(figures: Figures, scene: str, make: Callable[[Path], None]) -> None:
    worst, wrong = 0.0, ""
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "library"
            make(folder)
            seconds, trouble = close_in(folder, scene)
            if scene == "mark-all" and unread(folder):
                trouble = f"{trouble} {unread(folder)} still unread".strip()
            worst, wrong = max(worst, seconds), wrong or trouble
    figures.add(
        f"closed during {scene}, worst of {ROUNDS}",
        f"{worst:.2f} s {wrong}".strip(),
        asked=f"{LIMIT:g} s",
        ratio=worst / LIMIT,
        held=worst <= LIMIT and not wrong,
    )


def main() -> int:
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        large = Path(name) / "large"
        fill(large, ARTICLES, 200)
        with closing(sqlite3.connect(large / "library.sqlite3")) as connection:
            connection.execute("UPDATE state SET read = 0")
            connection.commit()

        def copied(folder: Path) -> None:
            shutil.copytree(large, folder)

        for scene in ("nothing", "SIGTERM", "mark-all"):
            measure(figures, scene, copied)
        if not have_publisher():
            print("skipped: the local publisher is not here", flush=True)
            return figures.status
        with publisher(PORT) as (world, _):
            opml = Path(name) / "feeds.opml"
            opml.write_bytes(world.get("/opml"))

            def followed(folder: Path) -> None:
                Program(folder).run("import", str(opml))

            measure(figures, "a sync", followed)
            full = Path(name) / "full"
            followed(full)
            Program(full).run("sync", allow=(0, 3))

            def fetched(folder: Path) -> None:
                shutil.copytree(full, folder)

            measure(figures, "pictures", fetched)
    return figures.status


if __name__ == "__main__":
    if sys.argv[1:2] == ["play"]:
        sys.exit(play(Path(sys.argv[2]), sys.argv[3]))
    sys.exit(main())
