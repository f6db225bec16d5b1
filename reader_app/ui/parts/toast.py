"""A bar that says what has just happened, with one way back, for eight seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from reader_app.ui.parts.buttons import push_button
from reader_app.ui.parts.labels import Label
from reader_app.ui.parts.layouts import row
from reader_app.ui.theme import Space, Theme

__all__ = ["Toast"]

SHOWN = 8000  # ms


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
        self._timer = QTimer(self, singleShot=True, interval=SHOWN)
        self._timer.timeout.connect(self.dismiss)
        self._ground = parent
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        button: str = "",
        act: Callable[[], object] | None = None,
        *,
        undo: bool = False,
    ) -> None:
        self._act = act
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(act is not None)
        self._box.setContentsMargins(Space.L, Space.S, Space.S if act else Space.L, Space.S)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def text(self) -> str:
        return self._text.text() if self.isVisible() else ""

    @property
    def offers_undo(self) -> bool:
        return self.isVisible() and self._undo

    def act(self) -> None:
        self._pressed()

    def dismiss(self) -> None:
        self._act = None
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _pressed(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _place(self) -> None:
        room = self._ground.width() - 2 * Space.XL
        self._text.setWordWrap(False)
        if self.sizeHint().width() > room:
            self._text.setWordWrap(True)
            self._box.activate()
            self.resize(room, self._box.heightForWidth(room))
        else:
            self.adjustSize()
        left = (self._ground.width() - self.width()) // 2
        self.move(max(Space.S, left), self._ground.height() - self.height() - Space.XL)
