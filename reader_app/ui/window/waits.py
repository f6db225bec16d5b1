"""The panel that answers for each section why it was not fetched just now."""

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from reader_app.domain import Publication, Section, Wait
from reader_app.services import past, why
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.window.panels import Panel

__all__ = ["LoadedWaits", "WaitsPanel", "chosen", "load_waits"]

LISTED = 100  # sections; more are only counted

LoadedWaits = Mapping[int, Wait]
Listed = tuple[Publication, Section]


def load_waits(kit: Kit) -> LoadedWaits:
    """Reads everything the panel says; not on the GUI thread."""
    return kit.desk.waiting.waits()


def chosen(tree: tuple[Publication, ...], key: str) -> list[Listed]:
    """The sections that a row of the sidebar stands for: all, where it is of no publication."""
    kind, _, number = key.partition(":")
    return [
        (publication, section)
        for publication in tree
        for section in publication.sections
        if (kind != "publication" or str(publication.id) == number)
        and (kind != "section" or str(section.id) == number)
    ]


class WaitsPanel(Panel):
    """`wanted`: sync these publications now, () for all."""

    wanted = Signal(tuple)

    def __init__(self, kit: Kit, listed: list[Listed], waits: LoadedWaits) -> None:
        super().__init__(kit, self.tr("Why was this not fetched?"))
        self._waits = waits
        listed = [(p, s) for p, s in listed if s.id in waits]
        publications = tuple(dict.fromkeys(publication.id for publication, _ in listed))
        several = len(publications) > 1
        if not listed:
            self.say(self.tr("Nothing is followed here."), tone="soft")
        else:
            self._offer(() if several else publications)
        for publication, group in groupby(listed[:LISTED], key=lambda pair: pair[0]):
            self._add(publication, [section for _, section in group])
        more = len(listed) - LISTED
        if more > 0:
            words = counted(more, "And {n} more section.", "And {n} more sections.")
            self.say(words, tone="soft")
        self.end()

    def _offer(self, publications: tuple[int, ...]) -> None:
        button = push_button(self.tr("Sync now"))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _=False: self.wanted.emit(publications))
        self.box.addWidget(button)

    def _add(self, publication: Publication, sections: list[Section]) -> None:
        part = column(gap=Space.M)
        title = Label(
            self.kit.theme, publication.title, TextSize.HEADLINE, weight=QFont.Weight.DemiBold
        )
        part.addWidget(title)
        for section in sections:
            part.addLayout(self._entry(publication, section))
        self.box.addLayout(part)

    def _entry(self, publication: Publication, section: Section) -> QVBoxLayout:
        theme, wait, now = self.kit.theme, self._waits[section.id], self.kit.clock()
        entry = column(gap=0)
        name = section.name
        if name != publication.title:
            entry.addWidget(Label(theme, name, weight=QFont.Weight.DemiBold))
        entry.addWidget(Label(theme, why(wait, now)))
        if history := past(wait, now):
            entry.addWidget(Label(theme, history, tone="soft"))
        return entry
