"""Lines of a list with what is wrong with them, to be read and taken along."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader_app.domain import Skipped
from reader_app.services import wrong
from reader_app.ui.parts import column, push_button, row
from reader_app.ui.phrase import said
from reader_app.ui.plain import line
from reader_app.ui.theme import Space

__all__ = ["Lines", "told"]

LOWEST = 80  # px


class Lines(QWidget):
    """Text that can be read by keyboard, marked and copied."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setProperty("lines", True)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setAccessibleName(name)
        self.text.setMinimumHeight(LOWEST)
        self.text.document().setDocumentMargin(Space.S)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.copy = push_button(self.tr("Copy"), quiet=True)
        self.copy.setProperty("flush", True)
        self.copy.setAccessibleDescription(name)
        self.copy.clicked.connect(self._copy)
        foot = row()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        box = column(self, gap=Space.XS)
        box.addWidget(self.text, 1)
        box.addLayout(foot)

    def show_lines(self, lines: Sequence[str], *, apart: bool = False) -> None:
        """Other lines than before; nothing is shown of none. `apart`: with a space between."""
        self.text.setPlainText(("\n\n" if apart else "\n").join(lines))
        self.setVisible(bool(lines))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def told(problems: Sequence[Skipped]) -> list[str]:
    """What is wrong, in the order of the file: where and what, and below it what stands there."""
    return [
        "\n".join(filter(None, (at(one), line(one.text))))
        for one in sorted(problems, key=lambda one: one.line)
    ]


def at(one: Skipped) -> str:
    return said("Line {number}: {wrong}", number=one.line, wrong=wrong(one.fault))
