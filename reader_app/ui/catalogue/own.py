"""A catalogue file of the reader's own."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QWidget

from reader_app.services import Added, sentence
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, Toast, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize

__all__ = ["OwnFile", "Remarks"]

LISTED = 200  # of what could not be used
SIZE = (520, 420)  # px at the usual size of text


class OwnFile(QObject):
    """`added`: the catalogue has more now."""

    added = Signal()

    def __init__(self, kit: Kit, window: QWidget, toast: Toast) -> None:
        super().__init__(window)
        self._kit, self._window, self._toast = kit, window, toast

    def ask(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Add your own catalogue file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Catalogue files (*.json)"), self.tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(self.add)
        dialog.open()

    def add(self, file: str) -> None:
        """What of it cannot be used is listed."""
        work = partial(self._kit.desk.catalogue.add, Path(file))
        self._kit.jobs.run(work, self._tell, lambda error: self._toast.say(sentence(error)))

    def _tell(self, done: Added) -> None:
        text = counted(
            done.publications,
            "Added {n} publication to the catalogue.",
            "Added {n} publications to the catalogue.",
        )
        if done.unusable:
            dialog = Remarks(self._kit, self._window, text, done)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        else:
            self._toast.say(text)
        self.added.emit()


class Remarks(QDialog):
    """What of a file could not be used, and why."""

    def __init__(self, kit: Kit, parent: QWidget, text: str, done: Added) -> None:
        super().__init__(parent)
        theme = kit.theme
        self.setWindowTitle(self.tr("Your catalogue file"))
        self.resize(theme.wide(SIZE[0]), theme.wide(SIZE[1]))
        number = len(done.unusable)
        left_out = counted(number, "{n} entry could not be used:", "{n} entries could not be used:")
        page = QWidget()
        lines = column(page, gap=Space.M)
        for one in done.unusable[:LISTED]:
            entry = column()
            entry.addWidget(Label(theme, one.entry, weight=QFont.Weight.DemiBold))
            entry.addWidget(Label(theme, one.reason, tone="soft"))
            lines.addLayout(entry)
        if number > LISTED:
            rest = counted(number - LISTED, "And {n} more.", "And {n} more.")
            lines.addWidget(Label(theme, rest, tone="soft"))
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(left_out)
        scroll.setWidget(page)
        close = push_button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        box.addWidget(Label(theme, text, TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        box.addWidget(Label(theme, left_out, tone="soft"))
        box.addWidget(scroll, 1)
        box.addLayout(foot)
        close.setFocus()
