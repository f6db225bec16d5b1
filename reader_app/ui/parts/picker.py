"""One of several in a drop-down list, and a number with a button on each side."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from reader_app.ui.parts.layouts import row
from reader_app.ui.theme import Space, Theme

__all__ = ["Picker", "Stepper"]

USUAL = 14  # px
WIDEST, CHEVRON = 220, 16  # px


class Unrolled(QObject):
    """A wheel that scrolls a page must not change what happens to pass under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        rolled = event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget)
        if rolled and not watched.hasFocus():  # type: ignore[attr-defined]
            event.ignore()
            return True
        return False


class Picker(QComboBox):
    """A drop-down list in the look of the other controls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(96)
        self.setMaximumWidth(round(WIDEST * max(1, theme.base.pixelSize() / USUAL)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(Unrolled(self))
        theme.changed.connect(self.update)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """With dots where the words do not fit: the style would cut them off."""
        super().initStyleOption(option)
        room = self.width() - CHEVRON - 3 * Space.S
        dots = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, dots, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        theme, density = self._theme, self.devicePixelRatioF()
        chevron = theme.icons.pixmap("open", CHEVRON, theme.tokens.soft, density)
        left, top = self.width() - CHEVRON - Space.S, (self.height() - CHEVRON) // 2
        place = QRect(left, top, CHEVRON, CHEVRON)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), place), chevron)
        painter.end()


class Stepper(QWidget):
    """`spin` is the control: it has the focus, the keys and the name."""

    def __init__(self) -> None:
        super().__init__()
        self.spin = QDoubleSpinBox()
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.spin.installEventFilter(Unrolled(self))
        self.less, self.more = self._button("−"), self._button("+")
        self.less.clicked.connect(self.spin.stepDown)
        self.more.clicked.connect(self.spin.stepUp)
        line = row(self, gap=Space.XS)
        for widget in (self.less, self.spin, self.more):
            line.addWidget(widget)

    def name(self, less: str, more: str) -> None:
        """What the two buttons do, in words."""
        for button, words in ((self.less, less), (self.more, more)):
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRepeat(True)
        # The arrow keys of the number do the same: one stop fewer on the way through the page.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
