"""The colours to choose from, each shown as it is."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from reader_app.domain import said
from reader_app.services import ThemeChoice
from reader_app.ui.parts import row
from reader_app.ui.settings import THEMES
from reader_app.ui.theme import DARK, HIGH_CONTRAST, LIGHT, SEPIA, Space, Theme, Tokens, grid

__all__ = ["Swatches"]

SIDE = 44  # px
COLOURS: Mapping[ThemeChoice, Tokens] = {
    ThemeChoice.SYSTEM: LIGHT,
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.SEPIA: SEPIA,
    ThemeChoice.DARK: DARK,
    ThemeChoice.CONTRAST: HIGH_CONTRAST,
}
INSET, SIGN = 6, 7


class Swatch(QRadioButton):
    """One theme as a letter on its ground; the chosen one has a ring and a tick."""

    def __init__(self, theme: Theme, choice: ThemeChoice, label: str) -> None:
        super().__init__()
        self._theme, self._choice = theme, choice
        self.setAccessibleName(label)
        self.setToolTip(label)
        self._dress()
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        own, tokens = COLOURS[self._choice], self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / SIDE, self.height() / SIDE)
        disc = QRectF(INSET, INSET, SIDE - 2 * INSET, SIDE - 2 * INSET)
        painter.setPen(QPen(QColor(tokens.faint), 1))
        painter.setBrush(QColor(own.paper))
        painter.drawEllipse(disc)
        if self._choice is ThemeChoice.SYSTEM:
            half = QPainterPath()
            half.moveTo(disc.center())
            half.arcTo(disc, -90, 180)
            painter.fillPath(half, QColor(DARK.paper))
        font = QFont(self._theme.base)
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        self._letters(painter, disc, own)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            colour = tokens.accent if self.hasFocus() else tokens.ink
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawEllipse(disc.adjusted(-4, -4, 4, 4))
        if self.isChecked():
            self._tick(painter, tokens)
        painter.end()

    def _dress(self) -> None:
        """As large as the interface's text asks for."""
        side = max(SIDE, grid(self._theme.base.pixelSize() * 2))
        self.setFixedSize(side, side)
        self.update()

    def _letters(self, painter: QPainter, disc: QRectF, own: Tokens) -> None:
        painter.setPen(QColor(own.ink))
        if self._choice is not ThemeChoice.SYSTEM:
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "A")
            return
        for colour, side in ((own.ink, 0.0), (DARK.ink, disc.width() / 2)):
            painter.save()
            painter.setClipRect(QRectF(disc.left() + side, disc.top(), disc.width() / 2, SIDE))
            painter.setPen(QColor(colour))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "A")
            painter.restore()

    def _tick(self, painter: QPainter, tokens: Tokens) -> None:
        centre = QPointF(SIDE - SIGN - 1, SIDE - SIGN - 1)
        painter.setPen(QPen(QColor(tokens.raised), 1.5))
        painter.setBrush(QColor(tokens.ink))
        painter.drawEllipse(centre, SIGN, SIGN)
        pen = QPen(QColor(tokens.raised), 1.5)
        painter.setPen(pen)
        painter.drawPolyline(
            [centre + QPointF(-3, 0), centre + QPointF(-0.8, 2.4), centre + QPointF(3.2, -2.4)]
        )


class Swatches(QWidget):
    """One of the themes."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Colours"))
        self._group = QButtonGroup(self)
        self._buttons: dict[ThemeChoice, Swatch] = {}
        line = row(self, gap=Space.S)
        for choice, words in THEMES:
            button = Swatch(theme, choice, said(words))
            self._group.addButton(button)
            self._buttons[choice] = button
            line.addWidget(button)
            button.toggled.connect(lambda on, c=choice: self._toggled(c, on=on))
        line.addStretch(1)

    def button(self, choice: ThemeChoice) -> QRadioButton:
        return self._buttons[choice]

    def choose(self, choice: ThemeChoice) -> None:
        self._buttons[choice].setChecked(True)

    def _toggled(self, choice: ThemeChoice, *, on: bool) -> None:
        if on:
            self.chosen.emit(choice)
