"""The list of hosts that pages asked and were refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from reader_app.ui.browser.gate import Gate
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Refusals"]

HIGH = 220  # px at the usual size of text


class Refusals(QWidget):
    """Stands under the page when it is asked for. No popover: those look at every event of the
    program, and PySide falls over those of Chromium. `allowed`: the reader lets a host in."""

    allowed = Signal(str)

    def __init__(self, theme: Theme, gate: Gate, title: str) -> None:
        super().__init__()
        self._theme, self._gate = theme, gate
        self.buttons: list[QPushButton] = []
        self.setAccessibleName(self.tr("Refused hosts"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        about = self.tr(
            "Pages asked these hosts, which are no part of {title}. Most of them count visitors. "
            "Allow one only where the sign-in does not work without it."
        )
        self._about = Label(theme, about.format(title=title), TextSize.CAPTION, tone="soft")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = column(self, gap=Space.S, margins=(Space.L, Space.M, Space.XS, 0))
        box.addWidget(self._about)
        box.addWidget(self._area)
        self.hide()

    def toggle(self) -> None:
        """Open with what was refused until now, or close."""
        if self.isVisible():
            self.hide()
            return
        self._fill()
        self.show()
        if self.buttons:
            self.buttons[0].setFocus()

    def _fill(self) -> None:
        self.buttons = []
        lines = QWidget()
        lines.setProperty("ground", "panel")
        lines.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = column(lines, gap=Space.S, margins=(0, 0, Space.M, Space.M))
        for host, count in self._gate.refused.most_common():
            box.addLayout(self._line(host, count))
        box.addStretch(1)
        self._area.setWidget(lines)
        high = min(lines.sizeHint().height(), self._theme.wide(HIGH))
        self._area.setFixedHeight(high)

    def _line(self, host: str, count: int) -> QHBoxLayout:
        line = row(gap=Space.M)
        words = column()
        words.addWidget(Label(self._theme, host, weight=QFont.Weight.DemiBold))
        times = counted(count, "{n} request", "{n} requests")
        words.addWidget(Label(self._theme, times, TextSize.CAPTION, tone="soft"))
        button = push_button(self.tr("Allow"))
        told = self.tr("Allow {host} for this sign-in")
        button.setAccessibleName(told.format(host=host))
        button.clicked.connect(lambda: self._allow(host))
        self.buttons.append(button)
        line.addLayout(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _allow(self, host: str) -> None:
        self.hide()
        self.allowed.emit(host)
