"""A list on its way out: what it is to have, and whether with secrets."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader_app.domain import NewSection
from reader_app.services import Exported
from reader_app.ui.kit import Kit
from reader_app.ui.lists.model import ChoiceModel, leaf_of
from reader_app.ui.lists.pages import Pages
from reader_app.ui.lists.problems import Lines
from reader_app.ui.lists.tree import ChoiceTree
from reader_app.ui.parts import CheckBox, Label, column
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space

__all__ = ["ExportDialog"]


class ExportDialog(Pages):
    """`save`: the addresses of the sections that are wanted, as the library has them, and whether
    with the secrets of these."""

    save = Signal(object, bool)

    def __init__(
        self, kit: Kit, window: QWidget, here: Sequence[NewSection], secret: Collection[int]
    ) -> None:
        """`secret`: the places of the sections with a secret in their address."""
        super().__init__(kit, window)
        self.entitle(self.tr("Export subscriptions"))
        self._here = here
        self._secret = secret
        self._choice = self._make_choice()
        self._end = self._make_end()
        self.cancel = self.button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.keep = self.button(self.tr("Save…"), primary=True)
        self.keep.clicked.connect(self._save)
        self.close_ = self.button(self.tr("Close"), primary=True)
        self.close_.clicked.connect(self.accept)
        self.tree.offer(ChoiceModel([leaf_of(new) for new in here]))
        self.turn(self._choice, self.windowTitle(), self.cancel, self.keep)
        self.tree.view.setFocus()

    def show_end(self, done: Exported) -> None:
        """What was written, and whose addresses lack their secret."""
        self.ending.setText(
            paragraph(
                counted(done.sections, "Exported {n} section.", "Exported {n} sections."),
                counted(
                    len(done.without),
                    "The secret of {n} address was left out:",
                    "The secrets of {n} addresses were left out:",
                ),
            )
        )
        self.names.show_lines(done.without)
        self.turn(self._end, self.ending.text(), self.close_)
        self.close_.setFocus()

    def warn(self, words: str) -> None:
        """It could not be written."""
        self.trouble.setText(words)
        self.trouble.show()
        announce(self, words)

    # -- inside

    def _make_choice(self) -> QWidget:
        theme = self.kit.theme
        page = self.page()
        self.tree = ChoiceTree(theme, self.tr("Sections that you follow"))
        self.tree.changed.connect(self._count)
        self.secrets = CheckBox(theme, self.tr("With the passwords and keys in addresses"))
        self.secrets.toggled.connect(self._count)
        self.warning = Label(theme, tone="soft")
        self.trouble = Label(theme, tone="accent")
        self.trouble.hide()
        box = column(page, gap=Space.M)
        box.addWidget(self.tree, 1)
        box.addWidget(self.secrets)
        box.addWidget(self.warning)
        box.addWidget(self.trouble)
        return page

    def _make_end(self) -> QWidget:
        page = self.page()
        self.ending = Label(self.kit.theme)
        self.names = Lines(self.tr("Sections without their secret"))
        box = column(page, gap=Space.M)
        box.addWidget(self.ending)
        box.addWidget(self.names, 1)
        return page

    def _count(self) -> None:
        chosen = self.tree.chosen()
        secret = sum(place in chosen for place in self._secret)
        self.keep.setEnabled(bool(chosen))
        for one in (self.secrets, self.warning):
            one.setVisible(secret > 0)
        if self.secrets.isChecked():
            self.warning.setText(
                self.tr("Whoever gets this file reads what only you may read. Keep it to yourself.")
            )
        else:
            self.warning.setText(
                counted(
                    secret,
                    "{n} section has a secret in its address, which is left out.",
                    "{n} sections have a secret in their address, which is left out.",
                )
            )
        self.secrets.setAccessibleDescription(self.warning.text())

    def _save(self) -> None:
        urls = frozenset(self._here[place].url for place in self.tree.chosen())
        self.save.emit(urls, self.secrets.isChecked() and self.secrets.isVisible())
