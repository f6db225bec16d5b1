"""The dialog of what waits: seen, sent now, or not sent at all."""

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QWidget

from reader_app.domain import Changes
from reader_app.services import OutboxRow, sentence
from reader_app.ui.kit import Kit
from reader_app.ui.outbox.list import OutboxList
from reader_app.ui.outbox.standing import State
from reader_app.ui.outbox.words import discarded, summary
from reader_app.ui.parts import ElidedLabel, EmptyState, Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["OutboxDialog"]

SIZE = (640, 640)  # px at the usual size of text


class OutboxDialog(QDialog):
    """`hurry`: send now what waits; `accounts`: the reader wants to see their accounts."""

    hurry = Signal()
    accounts = Signal()

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._state, self._busy = State(), False
        self._steps: list[Future[Changes]] = []
        self.setWindowTitle(self.tr("Waiting changes"))
        room = window.screen().availableSize()
        wide, high = (kit.theme.wide(side) for side in SIZE)
        self.resize(
            min(wide, room.width(), max(window.width(), 480)),
            min(high, room.height(), max(window.height(), 480)),
        )
        self.summary = Label(kit.theme, tone="soft")
        self.list = OutboxList(kit)
        self.nothing = EmptyState(kit.theme)
        self.told = ElidedLabel(kit.theme, tone="soft")
        self.undo = push_button(self.tr("Undo"), quiet=True)
        self.discard = push_button(self.tr("Discard"))
        self.close_ = push_button(self.tr("Close"))
        self.now = push_button(self.tr("Try now"), primary=True)
        self._lay_out()
        self._wire()
        self._count()

    def present(self, rows: Sequence[OutboxRow], state: State) -> None:
        """What waits, or the same in another state."""
        held = self.list.hasFocus() or self.discard.hasFocus()
        fresh, self._state = not self.list.rows.rowCount(), state
        self.list.take(rows, state)
        self.summary.setText(summary(state))
        self.summary.setVisible(bool(rows))
        if state.accounts:
            self.nothing.say(
                self.tr("Everything has arrived. Nothing waits for {accounts}.").format(
                    accounts=" · ".join(one.title for one in state.accounts)
                )
            )
        else:
            self.nothing.say(
                self.tr("You have no account to sync with, so nothing waits."),
                self.tr("Your accounts…"),
            )
        self._stack.setCurrentWidget(self.list if rows else self.nothing)
        self._count()
        if rows and fresh:
            self.list.setFocus()
        elif not rows and held:
            self.close_.setFocus()
            announce(self, self.nothing.text())

    def work(self, busy: bool) -> None:
        """Whether something is being sent."""
        self._busy = busy
        self._count()

    # -- inside

    def _lay_out(self) -> None:
        theme = self._kit.theme
        heading = Label(theme, self.windowTitle(), TextSize.TITLE, weight=QFont.Weight.DemiBold)
        top = column(gap=Space.XS, margins=(Space.XL, Space.XL, Space.XL, Space.M))
        top.addWidget(heading)
        top.addWidget(self.summary)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        middle = row(margins=(Space.S, 0, Space.S, 0))
        middle.addWidget(self._stack)
        said_ = row(gap=Space.S, margins=(Space.XL, Space.S, Space.XL, 0))
        said_.addWidget(self.told, 1)
        said_.addWidget(self.undo)
        foot = row(gap=Space.S, margins=(Space.XL, Space.S, Space.XL, Space.L))
        foot.addWidget(self.discard)
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.now)
        box = column(self)
        box.addLayout(top)
        box.addLayout(middle, 1)
        box.addLayout(said_)
        box.addLayout(foot)
        self.undo.hide()

    def _wire(self) -> None:
        self.list.chosen.connect(self._count)
        self.list.unwanted.connect(self._discard)
        self.discard.clicked.connect(self._discard)
        self.undo.clicked.connect(self._regret)
        self.now.clicked.connect(self.hurry)
        self.close_.clicked.connect(self.accept)
        self.nothing.pressed.connect(self.accounts)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._regret)

    def showEvent(self, event: QShowEvent) -> None:
        """Return presses the button that has the keyboard, and none else."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        returns = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in returns and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _count(self) -> None:
        """What can be done now, and what it is called."""
        picked, number = len(self.list.picked()), self._state.number
        self.discard.setText(
            counted(picked, "Discard {n} change", "Discard {n} changes")
            if picked
            else self.tr("Discard")
        )
        self.discard.setEnabled(picked > 0)
        self.now.setText(self.tr("Sending…") if self._busy else self.tr("Try now"))
        self.now.setEnabled(number > 0 and not self._busy)

    def _discard(self) -> None:
        rows = self.list.picked()
        done = self._kit.desk.accounts.discard([op for one in rows for op in one.ops])
        self._steps.append(done)

        def tell(_: Changes) -> None:
            self._say(discarded(rows))
            self.undo.setVisible(bool(self._steps))

        self._kit.courier.watch(done, tell, self._fail)

    def _regret(self) -> None:
        """What was discarded here last waits again."""
        undone = self._kit.desk.reading.undo(self._steps.pop()) if self._steps else None
        if not self._steps and self.undo.hasFocus():
            self.close_.setFocus()
        self.undo.setVisible(bool(self._steps))
        if undone is None:
            self._say(self.tr("There is nothing to undo."))
            return
        back = self.tr("It waits again.")
        self._kit.courier.watch(undone, lambda _: self._say(back), self._fail)

    def _fail(self, error: BaseException) -> None:
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.told.setText(text)
        announce(self, text)
