"""What the reader has decided about pieces of a publication's pages."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from reader_app.domain import BlockRule
from reader_app.ui.kit import Kit
from reader_app.ui.parts import ElidedLabel, Fitting, Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.plain import line
from reader_app.ui.theme import Space

__all__ = ["Rules"]

LISTED = 20


class Rules(QWidget):
    """`forget`: the blocks, by name, about which nothing is to be decided any more."""

    forget = Signal(tuple)
    export_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[BlockRule, ...] | None = None
        self._inside: QWidget | None = None
        self._box = column(self)

    def show_rules(self, rules: Sequence[BlockRule]) -> None:
        """These, where they are others than before."""
        if tuple(rules) == self._shown:
            return
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._shown = tuple(rules)
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        box = column(self._inside, gap=Space.XS, margins=(0, Space.S, 0, Space.S))
        told = counted(
            len(rules),
            "You have decided about {n} kind of piece of its pages.",
            "You have decided about {n} kinds of pieces of its pages.",
        )
        none = self.tr("Nothing yet: choose “What was left out…” in one of its articles.")
        box.addWidget(Label(self._kit.theme, told if rules else none, tone="soft"))
        for rule in rules[:LISTED]:
            box.addLayout(self._line(rule))
        more = len(rules) - LISTED
        if more > 0:
            words = counted(more, "And {n} more.", "And {n} more.")
            box.addWidget(Label(self._kit.theme, words, tone="soft"))
        if rules:
            box.addWidget(self._buttons(rules))
        self._box.addWidget(self._inside)
        if held and rules:
            self.all.setFocus()

    # -- inside

    def _line(self, rule: BlockRule) -> QHBoxLayout:
        text = self.tr("Keep: {sample}") if rule.keep else self.tr("Never: {sample}")
        text = text.format(sample=line(rule.sample or rule.block))
        label = ElidedLabel(self._kit.theme)
        label.setText(text)
        forget = push_button(self.tr("Forget"), quiet=True)
        forget.setAccessibleDescription(text)
        forget.clicked.connect(lambda _=False: self.forget.emit((rule.block,)))
        found = row(gap=Space.S)
        found.addWidget(label, 1)
        found.addWidget(forget)
        return found

    def _buttons(self, rules: Sequence[BlockRule]) -> QWidget:
        self.all = push_button(self.tr("Forget all"))
        self.all.clicked.connect(lambda _=False: self.forget.emit(tuple(r.block for r in rules)))
        self.export = push_button(self.tr("Export rules…"))
        self.export.clicked.connect(self.export_wanted)
        buttons = Fitting(gap=Space.S)
        buttons.add(self.all)
        buttons.add(self.export)
        return buttons
