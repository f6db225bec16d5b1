"""A bar that says what has just happened, with one way back, for eight seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.ui.parts.buttons import IconButton, push_button
from reader_app.ui.parts.labels import Label
from reader_app.ui.parts.layouts import facing, row
from reader_app.ui.plain import cut
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, Theme

__all__ = ["Toast"]

SHOWN = 8000  # ms
ROOM = 320  # px: with less than this beside a pane the bar lies over it
WIDEST = 640
LONGEST = 500  # letters: a title may be of any length
MOVES = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class Toast(QWidget):
    """Lies over the bottom of its parent; takes no focus, so typing goes on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._act: Callable[[], object] | None = None
        self._undo = False
        self._text = Label(theme, wrap=False)
        self._button = push_button("")
        self._button.clicked.connect(self._pressed)
        self._box = row(self, gap=Space.M)
        self._box.addWidget(self._text, 1)
        self._box.addWidget(self._button)
        self._cross = IconButton(theme, "close", self.tr("Close"), small=True, reverse=True)
        self._cross.clicked.connect(self.dismiss)
        # Where it stands, not as tall as it is: else no button beside it could be taller.
        self._box.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN)
        self._timer.timeout.connect(self._expire)
        self._before: QWidget | None = None
        self._ground = parent
        self._clear: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    def keep_off(self, widget: QWidget) -> None:
        """Leave a pane at the side free while it is in sight and there is room beside it."""
        self._clear = widget
        widget.installEventFilter(self)

    def say(
        self,
        text: str,
        button: str = "",
        act: Callable[[], object] | None = None,
        *,
        undo: bool = False,
        stay: bool = False,
    ) -> None:
        """`stay`: until it is closed or something else is to be said."""
        text = cut(text, LONGEST)
        self._act = act
        self._undo = undo
        if not self.held:
            self._before = QApplication.focusWidget()
        self._text.setText(text)
        self.setAccessibleName(text)
        announce(self, text)
        self._button.setText(button)
        self._button.setVisible(act is not None)
        self._cross.setVisible(stay)
        self._box.setContentsMargins(
            *facing(Space.L, Space.S, Space.S if act else Space.L, Space.S)
        )
        self.show()
        self._place()  # what is shown has the sheet's paddings
        self.raise_()
        self._timer.start()
        if stay:
            self._timer.stop()

    def text(self) -> str:
        return self._text.text() if self.isVisible() else ""

    @property
    def offers_undo(self) -> bool:
        return self.isVisible() and self._undo

    def act(self) -> None:
        self._pressed()

    def dismiss(self) -> None:
        """Go; the focus returns to where it was."""
        self._act = None
        self._timer.stop()
        before, self._before = self._before, None
        if self.held and before is not None and before.isVisible():
            before.setFocus()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    @property
    def held(self) -> bool:
        """Whether the focus is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _expire(self) -> None:
        """Not under the hand of the reader."""
        if self.held or self.underMouse():
            self._timer.start()
        else:
            self.dismiss()

    def _pressed(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _free(self) -> QRect:
        """Where the bar may lie."""
        ground, pane = self._ground.rect(), self._clear
        if pane is None or not pane.isVisible():
            return ground
        taken = QRect(pane.mapTo(self._ground, QPoint(0, 0)), pane.size())
        free = QRect(ground)
        if taken.center().x() < ground.center().x():
            free.setLeft(taken.right() + 1)
        else:
            free.setRight(taken.left() - 1)
        return free if free.width() >= ROOM else ground

    def _place(self) -> None:
        free = self._free()
        room = min(WIDEST, free.width() - 2 * Space.XL)
        self._text.setWordWrap(False)
        if self.sizeHint().width() > room:
            self._text.setWordWrap(True)
            self._box.activate()
            self.resize(room, self._box.heightForWidth(room))
        else:
            self.adjustSize()
        left = free.left() + (free.width() - self.width()) // 2
        self.move(max(Space.S, left), self._ground.height() - self.height() - Space.XL)
