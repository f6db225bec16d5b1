"""The strip under an article that is read aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from reader_app.ui.aloud.voice import Voice
from reader_app.ui.parts import ElidedLabel, IconButton, Label, column, push_button, row
from reader_app.ui.phrase import said
from reader_app.ui.plain import menu_text, tip
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["SPEEDS", "Bar"]

SPEEDS = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
WIDEST_NAME = 180  # px of a voice's name


class Bar(QWidget):
    """Says what the reader wants; knows nothing of voices or sentences itself."""

    play = Signal()
    stop = Signal()
    step = Signal(int)
    speed_chosen = Signal(float)
    voice_chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Read aloud"))
        self.play_button = IconButton(theme, "play", self.tr("Play"))
        self.stop_button = IconButton(theme, "stop", self.tr("Stop"))
        self.back_button = IconButton(theme, "sentence-back", self.tr("Previous sentence"))
        self.on_button = IconButton(theme, "sentence-on", self.tr("Next sentence"))
        self.close_button = IconButton(theme, "close", self.tr("Close reading aloud"))
        self.speed_button = MenuButton(theme)
        self.voice_button = MenuButton(theme)
        self.place = ElidedLabel(theme, TextSize.CAPTION, tone="soft")
        self.message = Label(theme, size=TextSize.CAPTION, tone="soft")
        self.line = Label(theme, size=TextSize.CAPTION)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = push_button(self.tr("Copy the line to type"), quiet=True)
        self._command = ""
        self._lay_out()
        self._wire()
        self.hide()

    def show_place(self, text: str, *, playing: bool, whole: str) -> None:
        """Where the voice is; `whole` is for screen readers."""
        self.place.setText(text)
        self.place.setToolTip(tip(whole))
        self.play_button.depict("pause" if playing else "play")
        self.play_button.describe(self.tr("Pause") if playing else self.tr("Play"))

    def show_voices(self, voices: Sequence[Voice], chosen: Voice | None) -> None:
        menu = self.voice_button.fresh()
        group = QActionGroup(menu)
        for voice in voices:
            item = entry(menu, group, voice.title, chosen == voice)
            item.triggered.connect(lambda _=False, v=voice: self.voice_chosen.emit(v))
        self.voice_button.say(chosen.name if chosen else "", self.tr("Voice"))
        self.voice_button.setEnabled(bool(voices))

    def show_speed(self, speed: float) -> None:
        menu = self.speed_button.fresh()
        group = QActionGroup(menu)
        for choice in SPEEDS:
            item = entry(menu, group, times(choice), abs(choice - speed) < 0.01)
            item.triggered.connect(lambda _=False, c=choice: self.speed_chosen.emit(c))
        self.speed_button.say(times(speed), self.tr("Speed"))

    def say(self, text: str, command: str = "") -> None:
        """A sentence in the place of the controls' second row; "" takes it away. `command`: what
        the reader may have to type."""
        self._command = command
        self.message.setText(text)
        self.line.setText(command)
        self.line.setVisible(bool(command))
        self.message.setVisible(bool(text))
        self.copy_button.setVisible(bool(command))
        self._note.setVisible(bool(text))

    def show_controls(self, wanted: bool) -> None:
        """Without a voice there is nothing to control; the message has all the room."""
        for control in self._controls:
            control.setVisible(wanted)
        self._top.removeWidget(self._note)
        self._box.removeWidget(self._note)
        if wanted:
            self._box.insertWidget(0, self._note)
        else:
            self._top.insertWidget(0, self._note, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.line))
        painter.end()

    def _lay_out(self) -> None:
        self._controls = (
            self.play_button, self.stop_button, self.back_button, self.on_button, self.place,
            self.speed_button, self.voice_button,
        )  # fmt: skip
        top = row(gap=Space.XS, margins=(Space.M, Space.XS, Space.M, Space.XS))
        for control in self._controls[:4]:
            top.addWidget(control)
        top.addSpacing(Space.S)
        top.addWidget(self.place, 1)
        top.addWidget(self.speed_button)
        top.addWidget(self.voice_button)
        top.addStretch(0)
        top.addWidget(self.close_button)
        self._note = QWidget()
        note = column(self._note, gap=Space.XS, margins=(Space.L, Space.S, Space.L, Space.S))
        note.addWidget(self.message)
        remedy = row(gap=Space.S)
        remedy.addWidget(self.line, 1)
        remedy.addWidget(self.copy_button)
        note.addLayout(remedy)
        self._top, self._box = top, column(self)
        self._box.addWidget(self._note)
        self._box.addLayout(top)
        self._note.hide()

    def _wire(self) -> None:
        self.play_button.clicked.connect(self.play)
        self.stop_button.clicked.connect(self.stop)
        self.back_button.clicked.connect(lambda: self.step.emit(-1))
        self.on_button.clicked.connect(lambda: self.step.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._command))


class MenuButton(QToolButton):
    """A word that opens a menu of choices."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._dress()
        theme.changed.connect(self._dress)

    def fresh(self) -> QMenu:
        """An empty menu in the place of the one before."""
        before = self.menu()
        menu = QMenu(self)
        self.setMenu(menu)
        if before is not None:
            before.deleteLater()
        return menu

    def say(self, text: str, what: str) -> None:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, WIDEST_NAME)
        self.setText(shown)
        self.setToolTip(tip(what))
        self.setAccessibleName(said("{what}: {choice}", what=what, choice=text))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.icon_size + 12, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()

    def _dress(self) -> None:
        self.setFont(self._theme.font(TextSize.CAPTION))


def entry(menu: QMenu, group: QActionGroup, text: str, checked: bool) -> QAction:
    item = QAction(menu_text(text), menu)
    item.setCheckable(True)
    item.setChecked(checked)
    group.addAction(item)
    menu.addAction(item)
    return item


def times(speed: float) -> str:
    """A speed as a factor, in the reader's writing."""
    return f"{QLocale().toString(speed, 'g', 3)} ×"
