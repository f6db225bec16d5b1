"""sync: one complete sync, with a clean end at Ctrl-C."""

import asyncio
import signal
from argparse import Namespace
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.bar import Bar
from reader_app.cli.console import Console
from reader_app.domain import SyncOptions, SyncReport, Wait, counted
from reader_app.services import Desk, Program, sentence

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["run_sync", "sync"]

Command = Callable[["Engine"], Coroutine[None, None, SyncReport]]

_PATIENCE = 0.8  # seconds that a cancelled sync has to end by itself


def sync(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Fetches what is new and says what was done, also when it was stopped half way."""
    only = tuple(desk.browsing.publication(text).id for text in args.publications)
    options = SyncOptions(args.pages, only, args.patient)
    left = partial(_left_alone, desk, only)
    return run_sync(lambda engine: engine.sync(options), desk, program, console, left)


def run_sync(
    command: Command,
    desk: Desk,
    program: "Program[Engine]",
    console: Console,
    left: Callable[[], list[Wait]] = list,
) -> int:
    """Lets an engine sync as `command` says, tells the report and returns the exit status. `left`:
    the sections that it left alone."""
    stop = _Stop()
    bar = Bar(console.err)
    with stop.listening():
        try:
            report = asyncio.run(_perform(command, desk, program, bar, stop))
        except asyncio.CancelledError:
            report = SyncReport(cancelled=True)
        finally:
            bar.close()
    now = program.now()
    report.failures = desk.browsing.named(report.failures)
    if console.as_json:
        console.document(shapes.report(report, now, left()))
    else:
        console.text(*_told(report, now))
    if stop.signal:
        return 128 + stop.signal
    return _status(report)


async def _perform(
    command: Command,
    desk: Desk,
    program: "Program[Engine]",
    bar: Bar,
    stop: "_Stop",
) -> SyncReport:
    async with program.engine(desk, bar.show) as engine:
        task = asyncio.ensure_future(command(engine))
        stop.by(engine.cancel, task.cancel)
        return await task


class _Stop:
    """Turns SIGINT and SIGTERM into a clean end."""

    def __init__(self) -> None:
        self.signal = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._gently: Callable[[], None] = lambda: None
        self._firmly: Callable[[], object] = lambda: None

    def by(self, gently: Callable[[], None], firmly: Callable[[], object]) -> None:
        """From here on a signal calls `gently`, and `firmly` if that is not enough."""
        self._gently, self._firmly = gently, firmly
        self._loop = asyncio.get_running_loop()
        if self.signal:
            self._end()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Signals are ours inside the block."""
        before = {number: signal.signal(number, self._hear) for number in _SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _hear(self, number: int, frame: FrameType | None) -> None:
        again, self.signal = bool(self.signal), number
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._firmly if again else self._end)

    def _end(self) -> None:
        self._gently()
        asyncio.get_running_loop().call_later(_PATIENCE, self._firmly)


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def _status(report: SyncReport) -> int:
    got = report.sections_changed + report.sections_unchanged + report.pages_fetched
    got += report.pictures_stored + report.pushed
    if not report.failures:
        return 0
    return 3 if got else 1


def _left_alone(desk: Desk, only: tuple[int, ...]) -> list[Wait]:
    """What this sync did not ask of what it was to ask."""
    wanted = {
        section.id
        for publication in desk.browsing.tree()
        for section in publication.sections
        if not only or publication.id in only
    }
    return [wait for wait in desk.waiting.left_alone() if wait.section_id in wanted]


def _told(report: SyncReport, now: float) -> list[str]:
    """The report in lines."""
    parts = [
        counted(report.sections_checked, "section checked", "sections checked"),
        counted(report.articles_new, "new article", "new articles"),
        f"{report.articles_updated} updated",
        (
            f"{counted(report.pages_fetched, 'page', 'pages')} and"
            f" {counted(report.pictures_stored, 'picture', 'pictures')} fetched"
        ),
    ]
    if report.pages_preview:
        parts.append(f"{report.pages_preview} only previews")
    lines = [f"{', '.join(parts)}, in {report.seconds:.1f} s."]
    if report.cancelled:
        lines.insert(0, "Stopped. What was fetched is kept; the next sync goes on from here.")
    if report.sections_skipped:
        left = counted(report.sections_skipped, "section", "sections")
        lines.append(f"{left} left alone: “broadsheet publications” says why.")
    if report.pushed:
        lines.append(f"{counted(report.pushed, 'change', 'changes')} sent to your accounts.")
    if report.pending:
        waits = counted(report.pending, "change waits", "changes wait")
        lines.append(f"{waits} to be sent: “broadsheet account outbox” says why.")
    if report.offers:
        moved = counted(report.offers, "section seems", "sections seem")
        lines.append(f"{moved} to have moved: “broadsheet offers” says where.")
    if report.failures:
        lines.append(f"{len(report.failures)} failed:")
        lines += [f"  {sentence(failure, now=now)}" for failure in report.failures]
    return lines
