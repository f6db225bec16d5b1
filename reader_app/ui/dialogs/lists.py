"""Subscription lists in and out through the desktop's file dialog."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app.domain import NotOpml, PublisherTrouble
from reader_app.services import Imported, sentence
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted, paragraph

__all__ = ["Lists"]


class Lists(QObject):
    """`imported`: the ids of publications that are new. `feed`: the file was a feed, from here."""

    imported = Signal(tuple)
    feed = Signal(str)

    def __init__(self, kit: Kit, window: QWidget, toast: Toast) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._toast = toast

    def load(self) -> None:
        dialog = self._dialog(self.tr("Import subscriptions"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Subscription lists (*.opml *.xml)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.load_file)
        dialog.open()

    def store(self) -> None:
        dialog = self._dialog(self.tr("Export subscriptions"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("opml")
        dialog.selectFile("broadsheet.opml")
        dialog.fileSelected.connect(self.store_file)
        dialog.open()

    def load_file(self, file: str) -> None:
        """A list is read in; of a feed the address is offered that it states for itself."""
        self._kit.jobs.run(partial(self._read, Path(file)), self._loaded, self._failed)

    def store_file(self, file: str) -> None:
        subscriptions = self._kit.desk.subscriptions
        self._kit.jobs.run(
            lambda: subscriptions.export_opml(Path(file)), self._stored, self._failed
        )

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _read(self, file: Path) -> Imported | str:
        subscriptions = self._kit.desk.subscriptions
        try:
            return subscriptions.import_opml(file)
        except NotOpml:
            with suppress(PublisherTrouble):
                if address := subscriptions.lists.address_in(file):
                    return address
            raise

    def _loaded(self, done: Imported | str) -> None:
        if isinstance(done, str):
            self.feed.emit(done)
            return
        parts = []
        if done.added:
            parts.append(following(len(done.added)))
        elif done.known:
            parts.append(self.tr("You follow all of these already."))
        if done.added and done.known:
            parts.append(known(len(done.known)))
        if done.skipped:
            parts.append(unused(len(done.skipped)))
        self._toast.say(paragraph(*parts))
        self.imported.emit(tuple({section.publication_id for section in done.added}))

    def _stored(self, count: int) -> None:
        self._toast.say(counted(count, "Exported {n} section.", "Exported {n} sections."))

    def _failed(self, error: Exception) -> None:
        self._toast.say(sentence(error))


def following(count: int) -> str:
    return counted(count, "Now following {n} section.", "Now following {n} sections.")


def known(count: int) -> str:
    return counted(count, "{n} section you followed already.", "{n} sections you followed already.")


def unused(count: int) -> str:
    return counted(count, "{n} line could not be used.", "{n} lines could not be used.")
