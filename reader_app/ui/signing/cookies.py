"""The file of cookies: dropped here, or chosen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame

from reader_app.services import read_cookie_file, sentence
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button
from reader_app.ui.theme import Space

__all__ = ["CookieFile"]


class CookieFile(QFrame):
    """Holds the text of the file and shows its name alone. `changed`: another file, or none."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._file = ""
        self.text = ""
        self.words = Label(kit.theme, tone="soft")
        self.choose = push_button("")
        self.choose.clicked.connect(self.ask)
        self.setFocusProxy(self.choose)
        box = column(self, gap=Space.S)
        box.addWidget(self.words)
        box.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.forget()

    def forget(self) -> None:
        """As if no file had been chosen."""
        self._file = self.text = ""
        self._show(self.tr("Sign in in your browser, export its cookies, and drop the file here."))

    def ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a file of cookies"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Files of cookies (*.txt *.json)")
        dialog.setNameFilters([kinds, self.tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, file: str) -> None:
        """Read a file; nothing of it is shown."""
        self._file = file
        work = partial(read_cookie_file, Path(file))
        self._kit.jobs.run(work, partial(self._read, file), partial(self._unread, file))

    # -- inside

    def _read(self, file: str, text: str) -> None:
        if file == self._file:
            self.text = text
            name = self.tr("{name} is read when you sign in.").format(name=Path(file).name)
            self._show(name)

    def _unread(self, file: str, error: Exception) -> None:
        if file == self._file:
            self.text = ""
            self._show(sentence(error))

    def _show(self, words: str) -> None:
        self.words.setText(words)
        other = self.tr("Choose another file…")
        self.choose.setText(other if self.text else self.tr("Choose a file…"))
        self.choose.setAccessibleDescription(words)
        self.changed.emit()
