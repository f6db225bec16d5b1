"""Text that knows its size on the scale and its tone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader_app.ui.plain import tip
from reader_app.ui.theme import TextSize, Theme

__all__ = ["ElidedLabel", "Label"]


class Label(QLabel):
    """A label in one of the four sizes; wraps unless told not to."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: TextSize = TextSize.TEXT,
        *,
        tone: str = "",
        weight: QFont.Weight = QFont.Weight.Normal,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._size = size
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if tone:
            self.setProperty("tone", tone)
        self._dress()
        theme.changed.connect(self._dress)

    def tone(self, tone: str) -> None:
        """Another of the theme's tones."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._size, self._weight))


class ElidedLabel(Label):
    """One line, shortened with an ellipsis where it does not fit; the whole text is its tooltip."""

    def __init__(self, theme: Theme, size: TextSize = TextSize.TEXT, **rest: object) -> None:
        super().__init__(theme, "", size, wrap=False, **rest)  # type: ignore[arg-type]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
