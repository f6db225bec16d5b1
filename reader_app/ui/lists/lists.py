"""Subscription lists in and out: files, dialogs, and the work between them."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app.domain import (
    CalledOff,
    Changes,
    NewSection,
    NoKeyring,
    NotOpml,
    PublisherTrouble,
    holds_secret,
)
from reader_app.services import Exported, Imported, ListPlan, explain, sentence
from reader_app.ui.bridge import Reply
from reader_app.ui.kit import Kit
from reader_app.ui.lists.exporting import ExportDialog
from reader_app.ui.lists.importing import ImportDialog, followed
from reader_app.ui.living import living
from reader_app.ui.outbox import Standing, assign
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.signing import ask_session

__all__ = ["Lists"]

OFTEN = 0.05  # s between two words of how far it is


class Lists(QObject):
    """`imported`: the ids of publications that are new. `feed`: the file was a feed, from here."""

    imported = Signal(tuple)
    feed = Signal(str)

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        toast: Toast,
        standing: Standing,
        *,
        told: Callable[[str, Future[Changes]], None],
        folders: Callable[[], Sequence[str]],
    ) -> None:
        """`told` says what was done with a way back; `folders` are those that there are."""
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._toast = toast
        self._standing = standing
        self._told, self._folders = told, folders
        self._dialog: ImportDialog | None = None
        self._stop = Event()

    # -- in

    def load(self) -> None:
        """Ask for a list."""
        self._open()

    def load_file(self, file: str) -> None:
        """A list is shown before it is followed; of a feed the address is offered that it states
        for itself."""
        dialog = self._open()
        dialog.work(self.tr("Reading the list…"))
        watch = self._watcher(dialog)
        self._kit.jobs.run(
            partial(self._read, Path(file), watch),
            partial(self._looked, dialog),
            partial(self._unread, dialog),
        )

    # -- out

    def store(self) -> None:
        """Ask what is to be written."""
        self._kit.jobs.run(self._look_here, self._choose, self._failed)

    def store_file(
        self,
        file: str,
        wanted: Callable[[NewSection], bool] = lambda new: True,
        *,
        secrets: bool = False,
        dialog: ExportDialog | None = None,
    ) -> None:
        """What is followed, or what is `wanted` of it, goes into a file."""
        lists = self._kit.desk.subscriptions.lists
        self._kit.jobs.run(
            lambda: lists.export(Path(file), wanted, secrets=secrets),
            partial(self._stored, dialog),
            partial(self._unstored, dialog),
        )

    def end(self) -> None:
        """Stop what runs: nothing of it is kept."""
        self._stop.set()

    # -- inside: a list comes in

    def _open(self) -> ImportDialog:
        known = living(self._dialog)
        if known is not None and known.isVisible():
            return known
        dialog = ImportDialog(self._kit, self._window, self._standing, self._folders())
        dialog.wanted.connect(self._ask)
        dialog.file.connect(self.load_file)
        dialog.follow.connect(partial(self._follow, dialog))
        dialog.stop.connect(self.end)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _ask(self) -> None:
        dialog = self._file(self.tr("Import subscriptions"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Subscription lists (*.opml *.xml)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.load_file)
        dialog.open()

    def _read(self, file: Path, watch: Callable[[int, int], None]) -> ListPlan | str:
        lists = self._kit.desk.subscriptions.lists
        try:
            return lists.read(file, watch)
        except NotOpml:
            with suppress(PublisherTrouble):
                if address := lists.address_in(file):
                    return address
            raise

    def _looked(self, dialog: ImportDialog, found: ListPlan | str) -> None:
        if living(dialog) is None:
            return
        if isinstance(found, str):
            dialog.done(0)
            self.feed.emit(found)
        else:
            dialog.show_plan(found)

    def _unread(self, dialog: ImportDialog, error: Exception) -> None:
        if living(dialog) is None:
            return
        if isinstance(error, CalledOff):
            dialog.done(0)
            return
        told = explain(error)
        dialog.show_stopped(paragraph(told.what, told.todo))

    def _follow(self, dialog: ImportDialog, chosen: set[int], folder: str) -> None:
        """Where an address has a secret and there is no keyring, the reader is asked first; who
        does not want it kept finds that line among those that could not be used."""
        assert dialog.plan is not None
        urls = [dialog.plan.offers[place].new.url for place in chosen]
        begin = partial(self._begin, dialog, chosen, folder)
        dialog.take.setEnabled(False)

        def look() -> None:
            if any(map(holds_secret, urls)):
                self._kit.desk.credentials.look()

        def closed(error: Exception) -> None:
            if living(dialog) is not None and isinstance(error, NoKeyring):
                asked = ask_session(self._kit, dialog, error, begin)
                asked.rejected.connect(begin)
            else:
                self._unfollowed(dialog, error)

        self._kit.jobs.run(look, lambda _: begin(), closed)

    def _begin(self, dialog: ImportDialog, chosen: set[int], folder: str) -> None:
        if living(dialog) is None or not dialog.isVisible():  # closed meanwhile
            return
        assert dialog.plan is not None
        dialog.work(self.tr("Following the sections…"))
        lists = self._kit.desk.subscriptions.lists
        watch = self._watcher(dialog)
        self._kit.jobs.run(
            partial(lists.follow, dialog.plan, chosen, into=folder, watch=watch),
            partial(self._followed, dialog),
            partial(self._unfollowed, dialog),
        )

    def _followed(self, dialog: ImportDialog, done: Imported) -> None:
        """The way back is offered once nothing lies over it."""
        assign(self._kit, [section.id for section in done.added])
        say = partial(self._say, done)
        if living(dialog) is None:
            say()
        elif done.skipped or done.joined:
            dialog.finished.connect(lambda _: say())
            dialog.show_end(done)
        else:
            dialog.accept()
            say()
        self.imported.emit(tuple({section.publication_id for section in done.added}))

    def _say(self, done: Imported) -> None:
        if done.done is not None:
            self._told(followed(done), done.done)
        else:
            self._toast.say(followed(done))

    def _unfollowed(self, dialog: ImportDialog, error: Exception) -> None:
        if living(dialog) is None:
            return
        if isinstance(error, CalledOff):
            dialog.show_stopped(self.tr("Stopped: nothing of the list was followed."))
        else:
            told = explain(error)
            dialog.show_stopped(paragraph(told.what, told.safe, told.todo))

    def _watcher(self, dialog: ImportDialog) -> Callable[[int, int], None]:
        """Called by the work on its own thread; ends it once it is to stop."""
        self._stop = stop = Event()
        said = 0.0

        def watch(done: int, whole: int) -> None:
            nonlocal said
            if stop.is_set():
                raise CalledOff
            if time.monotonic() - said >= OFTEN:
                said = time.monotonic()
                self._kit.courier.post(Reply(partial(dialog.tell, done, whole)))

        return watch

    # -- inside: a list goes out

    def _look_here(self) -> tuple[tuple[NewSection, ...], list[int]]:
        """What is followed, and which of it has a secret in its address."""
        here = self._kit.desk.subscriptions.lists.here()
        secret = [n for n, new in enumerate(here) if new.private or holds_secret(new.url)]
        return here, secret

    def _choose(self, found: tuple[tuple[NewSection, ...], list[int]]) -> None:
        dialog = ExportDialog(self._kit, self._window, *found)
        dialog.save.connect(partial(self._ask_where, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, dialog: ExportDialog, urls: frozenset[str], secrets: bool) -> None:
        files = self._file(self.tr("Export subscriptions"), QFileDialog.FileMode.AnyFile)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix("opml")
        files.selectFile("broadsheet.opml")
        files.fileSelected.connect(
            lambda file: self.store_file(
                file, lambda new: new.url in urls, secrets=secrets, dialog=dialog
            )
        )
        files.open()

    def _stored(self, dialog: ExportDialog | None, done: Exported) -> None:
        if done.without and (shown := living(dialog)) is not None:
            shown.show_end(done)
            return
        if (shown := living(dialog)) is not None:
            shown.accept()
        parts = [counted(done.sections, "Exported {n} section.", "Exported {n} sections.")]
        if done.without:
            parts.append(
                counted(
                    len(done.without),
                    "The secret of {n} address was left out.",
                    "The secrets of {n} addresses were left out.",
                )
            )
        self._toast.say(paragraph(*parts))

    def _unstored(self, dialog: ExportDialog | None, error: Exception) -> None:
        if (shown := living(dialog)) is not None:
            told = explain(error)
            shown.warn(paragraph(told.what, told.safe, told.todo))
        else:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._toast.say(sentence(error))

    def _file(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._dialog_or_window(), title)
        dialog.setFileMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _dialog_or_window(self) -> QWidget:
        shown = living(self._dialog)
        return shown if shown is not None and shown.isVisible() else self._window
