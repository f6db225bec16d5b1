"""The foot of the page: what was followed on this visit, the way back, the way on."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader_app.domain import Publication
from reader_app.services import Followed
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import ElidedLabel, push_button, row
from reader_app.ui.phrase import counted, listed
from reader_app.ui.theme import Space

__all__ = ["Tally"]


@dataclass(slots=True)
class Step:
    """One follow. `seen`: the tree has had it, so that its absence means something."""

    title: str
    publications: frozenset[int]
    sections: frozenset[int]
    stands: bool = True
    seen: bool = False


class Tally(QWidget):
    """`done`: the reader wants to read."""

    done = Signal()

    def __init__(self, kit: Kit, actions: Actions) -> None:
        super().__init__()
        self._steps: list[Step] = []
        self.text = ElidedLabel(kit.theme, tone="soft")
        self.undo = push_button(self.tr("Undo"), quiet=True)
        self.undo.clicked.connect(actions["undo"].trigger)
        self.button = push_button("")
        self.button.setDefault(True)
        self.button.clicked.connect(self.done)
        line = row(self, gap=Space.S, margins=(Space.XL, Space.M, Space.XL, Space.M))
        line.addWidget(self.text, 1)
        line.addWidget(self.undo)
        line.addWidget(self.button)
        self._say()

    def begin(self) -> None:
        """Another visit."""
        self._steps = []
        self._say()

    def add(self, title: str, done: Followed) -> None:
        sections = (*done.added, *done.known)
        publications = frozenset(section.publication_id for section in sections)
        ids = frozenset(section.id for section in sections)
        self._steps.append(Step(title, publications, ids))
        self._say()

    def refresh(self, tree: Iterable[Publication]) -> None:
        """What is in the tree stands; what was in it and is no longer was taken back."""
        there = {section.id for one in tree for section in one.sections}
        for step in self._steps:
            present = bool(step.sections & there)
            step.stands = present or not step.seen
            step.seen = step.seen or present
        self._say()

    def regret(self) -> None:
        """The reader takes something back; the next tree says what."""
        for step in self._steps:
            step.seen = True

    @property
    def titles(self) -> list[str]:
        """What was followed and still is, the last first."""
        return list(dict.fromkeys(step.title for step in reversed(self._steps) if step.stands))

    @property
    def publications(self) -> tuple[int, ...]:
        """The same by id."""
        found = {id for step in self._steps if step.stands for id in step.publications}
        return tuple(sorted(found))

    # -- inside

    def _say(self) -> None:
        titles = self.titles
        text = counted(
            len(titles), "{n} followed: {names}", "{n} followed: {names}", names=listed(titles)
        )
        self.text.setText(text if titles else "")
        held = self.undo.hasFocus()
        self.undo.setVisible(bool(titles))
        self.button.setText(self.tr("Done – read now") if titles else self.tr("Close"))
        if bool(titles) is not bool(self.button.property("primary")):
            self.button.setProperty("primary", bool(titles))
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)
        if held and not titles:
            self.button.setFocus()
