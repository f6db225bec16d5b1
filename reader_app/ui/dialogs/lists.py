"""Subscription lists in and out through the desktop's file dialog."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app.services import Imported, sentence
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted

__all__ = ["Lists"]


class Lists(QObject):
    """`imported`: the ids of publications that are new."""

    imported = Signal(tuple)

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
        subscriptions = self._kit.desk.subscriptions
        self._kit.jobs.run(
            lambda: subscriptions.import_opml(Path(file)), self._loaded, self._failed
        )

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

    def _loaded(self, done: Imported) -> None:
        parts = []
        if done.added:
            parts.append(self.tr("Now following {n}.").format(n=sections(len(done.added))))
        elif done.known:
            parts.append(self.tr("You follow all of these already."))
        if done.added and done.known:
            parts.append(self.tr("{n} you followed already.").format(n=sections(len(done.known))))
        if done.skipped:
            lines = counted(len(done.skipped), "line", "lines")
            parts.append(self.tr("{n} could not be used.").format(n=lines))
        self._toast.say(" ".join(parts))
        self.imported.emit(tuple({section.publication_id for section in done.added}))

    def _stored(self, count: int) -> None:
        self._toast.say(self.tr("Exported {n}.").format(n=sections(count)))

    def _failed(self, error: Exception) -> None:
        self._toast.say(sentence(error))


def sections(count: int) -> str:
    return counted(count, "section", "sections")
