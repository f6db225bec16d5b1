"""The sections of a publication: their names, their addresses, how each fares."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from reader_app.domain import Account, Publication, Section, holds_secret, mask
from reader_app.services import explain
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.outbox import State
from reader_app.ui.parts import Fitting, Label, column, push_button
from reader_app.ui.phrase import listed
from reader_app.ui.plain import line
from reader_app.ui.theme import Space, TextSize

__all__ = ["Sections"]

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class Sections(QWidget):
    """`renamed`: a section, by id, and its new name; `unfollowed`: the reader wants this one no
    longer; `told`: what has come of a button."""

    renamed = Signal(int, str)
    unfollowed = Signal(int)
    told = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[Section, ...] = ()
        self._served: dict[int, tuple[Account, ...]] = {}
        self.lines: dict[int, SectionLine] = {}
        self._box = column(self)

    def show_sections(self, publication: Publication, state: State) -> None:
        """These, where they are others than before; `state`: of the accounts."""
        served = {one.id: state.of_section(one.id) for one in publication.sections}
        if publication.sections == self._shown and served == self._served:
            return
        self._served = served
        held = next((id for id, one in self.lines.items() if one.has_focus()), 0)
        for old in self.lines.values():
            old.hide()
            old.deleteLater()
        self._shown = publication.sections
        self.lines = {}
        for section in publication.sections:
            made = SectionLine(self._kit, publication, section, served[section.id])
            made.renamed.connect(self.renamed)
            made.unfollowed.connect(self.unfollowed)
            made.told.connect(self.told)
            self.lines[section.id] = made
            self._box.addWidget(made)
        if held in self.lines:
            self.lines[held].rename.setFocus()


class SectionLine(QFrame):
    """One section."""

    renamed = Signal(int, str)
    unfollowed = Signal(int)
    told = Signal(str)

    def __init__(
        self, kit: Kit, publication: Publication, section: Section, served: Sequence[Account] = ()
    ) -> None:
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
        if served:
            words = self.tr("Its articles come from {accounts}.")
            names = listed(line(one.title) for one in served)
            box.addWidget(Label(theme, words.format(accounts=names), TextSize.CAPTION, tone="soft"))
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
        self.unfollow = self._button(self.tr("Unfollow"))
        self.unfollow.clicked.connect(lambda: self.unfollowed.emit(section.id))
        if len(publication.sections) > 1:
            buttons.add(self.unfollow)
        box.addWidget(buttons)

    def has_focus(self) -> bool:
        return any(one.hasFocus() for one in (self.rename, self.copy, self.unfollow))

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
