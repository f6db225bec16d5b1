"""One setting in the window: its name, what it does, and what it is chosen with."""

from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QPushButton, QWidget

from reader_app.domain import folded, paragraph, said
from reader_app.services import Preferences
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.settings.controls import Control
from reader_app.ui.settings.table import Flip, Press, Row
from reader_app.ui.theme import Space, TextSize

__all__ = ["USUAL", "SettingLine"]

BESIDE = 0.45  # of the line, the most that a control takes beside its words
_PREFERENCES = Preferences()
USUAL = {one.name: getattr(_PREFERENCES, one.name) for one in fields(Preferences)}


class SettingLine(QWidget):
    """Chooses at once; follows when the same is chosen elsewhere."""

    def __init__(self, kit: Kit, actions: Actions, setting: Row) -> None:
        super().__init__()
        self.setting = setting
        self._kit = kit
        present = getattr(kit.choices.values, setting.name) if setting.name else None
        self.control = Control(kit, setting, present, self)
        self.sentence = Label(kit.theme, said(setting.sentence), TextSize.CAPTION, tone="soft")
        self.usual = push_button(self.tr("Reset to usual"), quiet=True)
        label = said(setting.label)
        self.usual.setAccessibleName(self.tr("Reset “{name}” to usual").format(name=label))
        self.usual.setFont(kit.theme.font(TextSize.CAPTION))
        self.usual.clicked.connect(self._reset)
        self._lay_out(Label(kit.theme, label, weight=QFont.Weight.Medium))
        match setting.control, self.control.widget:
            case Press(name), QPushButton() as button:
                button.clicked.connect(actions[name].trigger)
            case Flip(name), QCheckBox() as box:
                self._flip(actions[name], box)
            case _:
                self.control.chosen.connect(self._choose)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        if self.setting.name:
            value = getattr(self._kit.choices.values, self.setting.name)
            self.control.show(value)
            self.usual.setVisible(value != USUAL[self.setting.name])
        else:
            self.usual.hide()

    def answers(self, wanted: str) -> bool:
        """Whether it is meant by these words."""
        known = f"{self.setting.known()} {folded(said(self.setting.sentence))}"
        return all(word in known for word in folded(wanted).split())

    def note(self, text: str) -> None:
        """How things are now, beside what it does."""
        self.sentence.setText(paragraph(said(self.setting.sentence), text))

    # -- inside

    def _lay_out(self, label: Label) -> None:
        words = column(gap=2)
        words.addWidget(label)
        words.addWidget(self.sentence)
        reset = row()
        reset.addWidget(self.usual)
        reset.addStretch(1)
        words.addLayout(reset)
        self.usual.setProperty("flush", True)
        self._box = row(self, gap=Space.XL, margins=(0, Space.S, 0, Space.S))
        self._box.addLayout(words, 1)
        alignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._box.addWidget(self.control.shell, 0, alignment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the words where there is room, else below."""
        shell = self.control.shell
        narrow = min(shell.sizeHint().width(), shell.maximumWidth()) > event.size().width() * BESIDE
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() is not way:
            self._box.setDirection(way)
            self._box.setSpacing(Space.S if narrow else Space.XL)
        super().resizeEvent(event)

    def _flip(self, action: QAction, box: QCheckBox) -> None:
        def mirror() -> None:
            box.setChecked(action.isChecked())
            box.setEnabled(action.isEnabled())

        box.clicked.connect(action.trigger)
        action.changed.connect(mirror)
        mirror()

    def _choose(self, value: object) -> None:
        self._kit.prefer(**{self.setting.name: value})

    def _reset(self) -> None:
        self._kit.prefer(**{self.setting.name: USUAL[self.setting.name]})
        self.control.widget.setFocus()
