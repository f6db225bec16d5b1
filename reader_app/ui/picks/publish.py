"""What the reader has saved as a list for others: which, under what name, into which file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from reader_app.services import Published, explain
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, Picker, column, push_button, row
from reader_app.ui.phrase import counted, paragraph, said
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["PublishDialog"]

WIDE = 480  # px at the usual size of text
DAY = 24 * 3600
SPANS = (0, 7, 30, 365)  # days; 0: all


class PublishDialog(QDialog):
    """`done_`: what was written, in a sentence."""

    done_ = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Publish saved articles"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Saved articles"))
        self.author = QLineEdit()
        self.author.setPlaceholderText(self.tr("Nobody need be named"))
        self.which = Picker(kit.theme)
        self.which.addItem(self.tr("All publications"), 0)
        self.span = Picker(kit.theme)
        for words, days in zip(
            (
                self.tr("Of all time"),
                self.tr("Of the last week"),
                self.tr("Of the last month"),
                self.tr("Of the last year"),
            ),
            SPANS,
            strict=True,
        ):
            self.span.addItem(words, days)
        self.go = push_button(self.tr("Choose a file…"), primary=True)
        self.go.setDefault(True)
        self.go.clicked.connect(self._choose)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.note = Label(kit.theme, "")
        self.note.hide()
        self._lay_out()
        kit.jobs.run(kit.desk.browsing.tree, self._fill, latest="publish picks")
        self.title.setFocus()

    def publish(self, file: Path) -> None:
        """Writes the list."""
        picks, days = self._kit.desk.picks, int(self.span.currentData())
        chosen = int(self.which.currentData())
        since = int(self._kit.clock()) - days * DAY if days else None
        title, author = self.title.text().strip(), self.author.text().strip()
        self.go.setEnabled(False)
        self._kit.jobs.run(
            lambda: picks.publish(
                file,
                title=title,
                author=author,
                publications=(chosen,) if chosen else (),
                since=since,
            ),
            self._written,
            self._failed,
        )

    # -- inside

    def _fill(self, tree: object) -> None:
        for one in tree if isinstance(tree, tuple) else ():
            self.which.addItem(one.title, one.id)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Publish saved articles"),
            str(Path.home() / "picks.json"),
            self.tr("JSON Feed (*.json)"),
        )
        if name:
            self.publish(Path(name))

    def _written(self, done: Published) -> None:
        self.done_.emit(
            paragraph(
                counted(
                    done.articles,
                    "{n} article is in {file}.",
                    "{n} articles are in {file}.",
                    file=done.file.name,
                ),
                counted(
                    len(done.without),
                    "{n} is left out, for its address is yours alone.",
                    "{n} are left out, for their addresses are yours alone.",
                )
                if done.without
                else "",
            )
        )
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.go.setEnabled(True)
        told = explain(error)
        words = paragraph(told.what, told.todo)
        self.note.setText(words)
        self.note.show()
        announce(self, words)

    def _lay_out(self) -> None:
        theme = self._kit.theme
        box = column(self, gap=Space.S, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        bold = QFont.Weight.DemiBold
        box.addWidget(Label(theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        words = said(
            "The file can be put on the web or sent to a friend, who follows it as a pick list."
            " Secret addresses and those of your own network stay out. Write to the same file"
            " again to bring it up to date."
        )
        box.addWidget(Label(theme, words, tone="soft"))
        for name, control in (
            (self.tr("Title"), self.title),
            (self.tr("Your name"), self.author),
            (self.tr("From"), self.which),
            (self.tr("How old"), self.span),
        ):
            label = Label(theme, name, weight=QFont.Weight.Medium)
            label.setBuddy(control)
            control.setAccessibleName(name)
            box.addSpacing(Space.XS)
            box.addWidget(label)
            box.addWidget(control)
        box.addSpacing(Space.S)
        box.addWidget(self.note)
        buttons = row(gap=Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        box.addLayout(buttons)
        width = theme.wide(WIDE)
        self.resize(width, box.totalHeightForWidth(width))
