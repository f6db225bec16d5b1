"""Syncing as the window sees it: start, hold, stop, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader_app.domain import (
    LibraryLocked,
    NoNetwork,
    Phase,
    Reread,
    SyncOptions,
    SyncProgress,
    SyncReport,
)
from reader_app.services import explain
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Syncer
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted, paragraph, said
from reader_app.ui.speak import announce
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["Syncing"]


Errand = Callable[["Syncing"], None]


class Syncing(QObject):
    """One sync at a time; `ended` after each, well or not."""

    began = Signal()
    ended = Signal()

    def __init__(self, kit: Kit, sidebar: Sidebar, actions: Actions, toast: Toast) -> None:
        super().__init__(sidebar)
        self._kit = kit
        self._sidebar = sidebar
        self._actions = actions
        self._toast = toast
        self.phase = Phase.IDLE
        self._patient = False
        self._again: Errand | None = None
        self._accounts: tuple[int, ...] | None = None  # of this sync, () for all, None for none
        self._next: tuple[int, ...] | None = None  # of the one that follows it
        self._quiet = False  # nobody is to notice this one
        self._wanted: Callable[[], None] | None = None  # what it has to give way to
        self.silent = False  # nothing is to be asked by itself
        self.looked_at: Callable[[], tuple[int, ...]] = tuple  # publications on screen
        self.last_error: BaseException | None = None
        self.restored: tuple[int, ...] = ()  # accounts whose servers went backwards, as it found
        actions.bind(sync=self.start, pause=self.pause_or_go_on, cancel=self.cancel)
        self._tell(SyncProgress(Phase.IDLE))

    @property
    def running(self) -> bool:
        return self.phase is not Phase.IDLE

    def start(self, publications: tuple[int, ...] = (), *, patient: bool = False) -> None:
        """`patient`: by the clock, only what is due, and without a word where it did not work:
        the sidebar shows what needs attention."""
        if self.running:
            if self._quiet:
                self._give_way(lambda: self.start(publications, patient=patient))
            return
        self._patient = patient
        self._again = lambda other: other.start(publications, patient=patient)
        self._begin(None if publications else ())
        seen = self.looked_at()

        async def command(engine: Syncer) -> SyncReport:
            full = self._kit.desk.settings.values.full_pages
            return await engine.sync(SyncOptions(full, publications, patient, seen))

        self._kit.worker.submit(command, self._done, self._failed)

    def accounts(self, ids: tuple[int, ...] = (), *, patient: bool = False) -> None:
        """Syncs these accounts alone, () for all of them; after the sync that runs now. `patient`:
        unseen and without a word, and a sync that the reader wants takes its place."""
        if self.running:
            self._next = ids if self._next is None else joined(self._next, ids)
            return
        self._patient = self._quiet = patient
        self._again = lambda other: other.accounts(ids, patient=patient)
        self._begin(ids)

        async def command(engine: Syncer) -> SyncReport:
            return await engine.sync_accounts(ids)

        self._kit.worker.submit(command, self._done, self._failed)

    def asks(self, account_id: int) -> bool:
        """Whether the sync that runs now is, among others, one of this account."""
        ids = self._accounts
        return self.running and ids is not None and (not ids or account_id in ids)

    def take_restored(self) -> tuple[int, ...]:
        """The accounts whose servers went backwards, as the last sync found out; told once."""
        ids, self.restored = self.restored, ()
        return ids

    @property
    def errand(self) -> "Errand | None":
        """What starts the sync that runs now over again, in another window."""
        return self._again if self.running else None

    def reread(self, article_ids: tuple[int, ...]) -> None:
        """Reads the pages of articles once more, with progress, and stopped as a sync is."""
        if self.running:
            self._toast.say(self.tr("Wait until the sync has ended, or stop it."))
            return
        self._patient = False
        self._again = lambda other: other.reread(article_ids)
        self._begin()

        async def command(engine: Syncer) -> Reread:
            return await engine.reread(article_ids)

        self._kit.worker.submit(command, self._read_again, self._failed)

    def pause_or_go_on(self) -> None:
        if self.phase is Phase.PAUSED:
            self._kit.worker.tell(lambda engine: engine.resume())
        elif self.phase is Phase.RUNNING:
            self._kit.worker.tell(lambda engine: engine.pause())

    def cancel(self) -> None:
        if self.running:
            self._kit.worker.tell(lambda engine: engine.cancel())

    def progress(self, progress: SyncProgress) -> None:
        # A straggler of a sync that has ended must not bring its bar back.
        if self.running and progress.phase is not Phase.IDLE:
            self._tell(progress)

    # -- inside

    def _begin(self, accounts: tuple[int, ...] | None = None) -> None:
        self._accounts = accounts
        if self.last_error is not None and not self._quiet:  # what is said of it is no longer so
            self._toast.dismiss()
        self._tell(SyncProgress(Phase.RUNNING))
        self.began.emit()

    def _read_again(self, done: Reread) -> None:
        self.last_error = None
        self._tell(SyncProgress(Phase.IDLE))
        stays = done.kept + len(done.failures)
        parts = [counted(done.done, "{n} article was read again.", "{n} articles were read again.")]
        if stays:
            parts.append(
                counted(
                    stays,
                    "{n} stays as it was: its page is no longer what it was.",
                    "{n} stay as they were: their pages are no longer what they were.",
                )
            )
        self._toast.say(paragraph(*parts))
        self._end()

    def _done(self, report: SyncReport) -> None:
        self.last_error, self.restored = None, tuple(report.restored)
        self._tell(SyncProgress(Phase.IDLE))
        if report.sections_failed and not self._patient:
            show = self._actions["troubles"].trigger
            self._toast.say(shortcoming(report), self.tr("What happened"), show)
        elif not self._patient and not report.cancelled:
            announce(self._sidebar, outcome(report))
        self._end()

    def _failed(self, error: BaseException) -> None:
        self.last_error = error
        self._tell(SyncProgress(Phase.IDLE))
        if not (self._patient and isinstance(error, NoNetwork | LibraryLocked)):
            told = explain(error)
            text = paragraph(told.what, told.safe)
            again = self._again or Syncing.start
            self._toast.say(text, self.tr("Try again"), lambda: again(self), stay=True)
        self._end()

    def _give_way(self, wanted: Callable[[], None]) -> None:
        """The reader sees a sync from now on, at first the end of this one."""
        self._wanted, self._quiet = wanted, False
        self._tell(SyncProgress(self.phase))
        self.cancel()

    def _end(self) -> None:
        wanted, self._wanted, self._quiet = self._wanted, None, False
        self.ended.emit()
        if wanted is not None and not self.running:
            wanted()
        elif self._next is not None and not self.running:
            ids, self._next = self._next, None
            self.accounts(ids)

    def _tell(self, progress: SyncProgress) -> None:
        self.phase = progress.phase
        seen = self.running and not self._quiet
        self._sidebar.progress(progress if seen else SyncProgress(Phase.IDLE))
        self._actions.enable(not seen, "sync")
        self._actions.enable(seen, "pause", "cancel")
        paused = progress.phase is Phase.PAUSED
        self._actions["pause"].setText(
            self.tr("Go on with the sync") if paused else self.tr("Pause the sync")
        )


def joined(some: tuple[int, ...], more: tuple[int, ...]) -> tuple[int, ...]:
    """Both; () stands for all."""
    return (*some, *more) if some and more else ()


def outcome(report: SyncReport) -> str:
    """What a sync brought, for those who do not see it come."""
    return counted(report.articles_new, "Synced: {n} new article.", "Synced: {n} new articles.")


def shortcoming(report: SyncReport) -> str:
    """What a sync did not bring."""
    failed = report.sections_failed
    if not report.sections_changed + report.sections_unchanged:
        return said("Nobody answered. What is here already stays readable.")
    if report.pages_failed or report.pictures_failed:
        return counted(
            failed,
            "{n} section could not be read, and some articles are not whole yet.",
            "{n} sections could not be read, and some articles are not whole yet.",
        )
    return counted(
        failed,
        "{n} section could not be read. Everything else is up to date.",
        "{n} sections could not be read. Everything else is up to date.",
    )
