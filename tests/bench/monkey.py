"""A reader who presses whatever comes, for ten minutes, with a fixed seed.

    monkey.py [MINUTES] [SEED]

Opens the real window on the papers of the demonstration, which are published beside it, and does at
random what can be done there (`antics.py`). Prints how many warnings of Qt and errors of ours the
log has (none are allowed) and how much what the window's process holds at the least grew from the
first third of the second half to its last (5 % at most). Runs on the display that there is, else
off the screen.
"""

import logging
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from reader_app import bootstrap
from reader_app.library import Library
from reader_app.ui.aloud import voice
from reader_app.ui.app import SWITCH, Front, to_log
from reader_app.ui.desktop import Manners
from reader_app.ui.frugal import give_back
from reader_app.ui.sweeping import Sweeper
from tests.bench.antics import act
from tests.bench.figures import Figures
from tests.bench.kiosk import Kiosk, kiosk
from tests.bench.reach import Reach, inside

__all__ = ["main"]

MINUTES, SEED = 10.0, 20_261_123
GROWTH = 0.05
PAUSES = (0, 0, 5, 30, 120)  # ms between two acts
SETTLE = 5000  # ms before the first
LOOK = 2000  # ms between two looks at the memory
PLATFORM = "This plugin does not support"  # the off-screen plugin's own complaint


class Heard(logging.Handler):
    """What the log got that it should not have, and what nobody caught."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.qt: list[str] = []
        self.ours: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = self.format(record)
        if record.name == "qt":
            if PLATFORM not in text:
                self.qt.append(text)
        elif record.levelno >= logging.ERROR:
            self.ours.append(text)

    def listen(self) -> None:
        """From now on, to everything in this process."""
        logging.getLogger().addHandler(self)
        sys.excepthook = self._uncaught
        sys.unraisablehook = lambda told: self._lost(told.exc_value)
        threading.excepthook = lambda told: self._lost(told.exc_value)

    def engine(self, log: Path) -> list[str]:
        """Errors in the log that are not of this process: its engine's."""
        lines = log.read_text("utf-8", "replace").splitlines() if log.exists() else []
        bad = [line for line in lines if " ERROR " in line or " CRITICAL " in line]
        return [line for line in bad if not any(line[24:80] in text for text in self.ours)]

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        logging.getLogger("uncaught").error("Nobody caught this", exc_info=(kind, error, trace))

    def _lost(self, error: BaseException | None) -> None:
        logging.getLogger("uncaught").error("Nobody caught this", exc_info=error)


class Monkey(QObject):
    """Acts until the time is over. The next act is planned before each: some open loops of their
    own, and wait in them for somebody to close what they show."""

    def __init__(self, front: Front, reach: Reach, minutes: float) -> None:
        super().__init__()
        self._front, self._reach = front, reach
        self._end = time.monotonic() + SETTLE / 1000 + minutes * 60
        self._process = psutil.Process()
        self.acts, self.sizes = 0, list[int]()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._weigh)
        QTimer.singleShot(SETTLE, self._timer.start)
        QTimer.singleShot(SETTLE, self.act)

    def act(self) -> None:
        if time.monotonic() > self._end:
            self._timer.stop()
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
            self._front.leave()
            return
        QTimer.singleShot(self._reach.one(PAUSES), self.act)
        self.acts += 1
        act(self._reach)

    def _weigh(self) -> None:
        self.sizes.append(self._process.memory_full_info().uss)


@contextmanager
def home() -> Iterator[Path]:
    """Folders of its own for all that a program keeps."""
    with tempfile.TemporaryDirectory(prefix="broadsheet-monkey-") as made:
        folder = Path(made)
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = made
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        yield folder


def session(folder: Path, papers: Kiosk, chance: random.Random, minutes: float) -> Monkey:
    """The program from its start to its end, with the monkey in it."""
    library = Library.open(folder, clock=time.time)
    library.follow(papers.sections).result()
    library.close()
    program = bootstrap.compose_window(folder)
    give_back()
    app = QApplication([sys.argv[0]])
    app.setQuitOnLastWindowClosed(False)
    qInstallMessageHandler(to_log)
    sweeper = Sweeper()
    sys.setswitchinterval(SWITCH)
    voice.PRETENDED = ""  # Qt's silent engine will do
    front = Front(app, program, None, Manners(program.resources, folder))
    reach = Reach(
        lambda: front._open[-1].session, chance, papers.sections, papers.publish, str(folder)
    )
    monkey = Monkey(front, reach, minutes)
    try:
        with inside():
            front.run()
    finally:
        front.end()
        sweeper.end()
        qInstallMessageHandler(None)
    return monkey


def staying(sizes: Sequence[int]) -> int:
    """What is held all the time: an enlarged picture or a dialog comes and goes."""
    return sorted(sizes)[len(sizes) // 10]


def main(args: Sequence[str]) -> int:
    """Returns 1 where something was logged or the memory grew."""
    minutes = float(args[0]) if args else MINUTES
    seed = int(args[1]) if len(args) > 1 else SEED
    figures, heard = Figures(), Heard()
    with ExitStack() as stack:
        folder = stack.enter_context(home()) / "library"
        log = folder / "logs" / "broadsheet.log"
        bootstrap.start_log(log, verbose=False)
        heard.listen()
        papers = stack.enter_context(kiosk())
        monkey = session(folder, papers, random.Random(seed), minutes)
        errors = heard.ours + heard.engine(log)
    half = monkey.sizes[len(monkey.sizes) // 2 :]
    third = max(1, len(half) // 3)
    first, last = staying(half[:third]), staying(half[-third:])
    growth = last / first - 1
    figures.add("acts at random", f"{monkey.acts} in {minutes:g} minutes, seed {seed}")
    figures.add("warnings of Qt in the log", str(len(heard.qt)), asked="0", held=not heard.qt)
    figures.add("errors in the log", str(len(errors)), asked="0", held=not errors)
    figures.add(
        "memory of the window's process, second half",
        f"{first / 2**20:.0f} to {last / 2**20:.0f} MiB, {growth:+.1%}",
        asked="+5 %",
        ratio=last / first,
        held=growth < GROWTH,
    )
    minutely = [size >> 20 for size in monkey.sizes[:: 60_000 // LOOK]]
    figures.add("MiB at each minute", ", ".join(map(str, minutely)))
    for text in [*heard.qt[:20], *errors[:20]]:
        print(text)
    return figures.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
