"""The sections of a publication: their names, their addresses, how each fares."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from reader_app.domain import Publication, Section, holds_secret, mask
from reader_app.services import explain
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Fitting, Label, column, push_button
from reader_app.ui.plain import line
from reader_app.ui.theme import Space, TextSize

__all__ = ["Sections"]

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class Sections(QWidget):
    """`renamed`: a section, by id, and its new name; `told`: what has come of a button."""

    renamed = Signal(int, str)
    told = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[Section, ...] = ()
        self.lines: dict[int, SectionLine] = {}
        self._box = column(self)

    def show_sections(self, publication: Publication) -> None:
        """These, where they are others than before."""
        if publication.sections == self._shown:
            return
        held = next((id for id, one in self.lines.items() if one.has_focus()), 0)
        for old in self.lines.values():
            old.hide()
            old.deleteLater()
        self._shown = publication.sections
        self.lines = {}
        for section in publication.sections:
            made = SectionLine(self._kit, publication, section)
            made.renamed.connect(self.renamed)
            made.told.connect(self.told)
            self.lines[section.id] = made
            self._box.addWidget(made)
        if held in self.lines:
            self.lines[held].rename.setFocus()


class SectionLine(QFrame):
    """One section."""

    renamed = Signal(int, str)
    told = Signal(str)

    def __init__(self, kit: Kit, publication: Publication, section: Section) -> None:
        super().__init__()
        theme, self._section = kit.theme, section
        self._name = section.title or publication.title
        address = mask(section.url)
        box = column(self, gap=2, margins=(0, Space.S, 0, Space.S))
        box.addWidget(Label(theme, line(self._name), weight=QFont.Weight.Medium))
        shown = Label(theme, address, TextSize.CAPTION, tone="soft")
        shown.setTextInteractionFlags(SELECTABLE)
        # An address has no blanks to break at: it must not keep the window wide.
        shown.setText(address.replace("/", "/\u200b").replace("?", "?\u200b"))
        box.addWidget(shown)
        if section.ended:
            gone = self.tr("Its publisher has taken it away for good.")
            box.addWidget(Label(theme, gone, TextSize.CAPTION))
        elif section.failure is not None:
            what = explain(section.failure, now=kit.clock()).what
            box.addWidget(Label(theme, what, TextSize.CAPTION))
        self.rename = self._button(self.tr("Rename…"))
        self.rename.clicked.connect(self._ask)
        self.copy = self._button(self.tr("Copy address"))
        self.copy.clicked.connect(self._copy)
        buttons = Fitting(gap=Space.M)
        buttons.add(self.rename)
        buttons.add(self.copy)
        box.addWidget(buttons)

    def has_focus(self) -> bool:
        return self.rename.hasFocus() or self.copy.hasFocus()

    # -- inside

    def _button(self, words: str) -> QPushButton:
        button = push_button(words, quiet=True)
        button.setProperty("flush", True)
        button.setAccessibleDescription(line(self._name))
        return button

    def _ask(self) -> None:
        section = self._section

        def take(name: str) -> None:
            if name != section.title:
                self.renamed.emit(section.id, name)

        title, label = self.tr("Rename section"), self.tr("Name")
        ask_name(self.window(), title, label, self.tr("Rename"), take, section.title)

    def _copy(self) -> None:
        url = self._section.url
        secret = self._section.private or holds_secret(url)
        QGuiApplication.clipboard().setText(mask(url) if secret else url)
        if secret:
            self.told.emit(self.tr("Copied without its secret."))
        else:
            self.told.emit(self.tr("Copied the address."))
