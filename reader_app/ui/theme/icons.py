"""One outlined set of icons, drawn from SVG in the colours of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader_app.ui.theme.tokens import Tokens

__all__ = ["Icons"]

SIZES = (16, 20, 24, 28)
DENSITIES = (1, 2, 3)


class Icons:
    """Icons by name from a folder of SVG files that draw in `currentColor`."""

    def __init__(self, folder: Path, tokens: Tokens) -> None:
        self._folder = folder
        self.tokens = tokens
        self._pixmap = lru_cache(maxsize=1024)(self._draw)
        self._initials = lru_cache(maxsize=1024)(self._draw_initials)

    def pixmap(self, name: str, size: int, colour: str, density: float = 1.0) -> QPixmap:
        """`name` at `size` logical px in `colour` for a screen of `density`."""
        return self._pixmap(name, size, colour, density)

    def icon(self, name: str) -> QIcon:
        """For stock controls: soft, ink under the pointer, faint where disabled."""
        icon = QIcon()
        modes = (
            (QIcon.Mode.Normal, self.tokens.soft),
            (QIcon.Mode.Active, self.tokens.ink),
            (QIcon.Mode.Disabled, self.tokens.faint),
        )
        for mode, colour in modes:
            for size in SIZES:
                for density in DENSITIES:
                    icon.addPixmap(self.pixmap(name, size, colour, density), mode)
        return icon

    def initials(self, title: str, size: int, density: float = 1.0) -> QPixmap:
        """The mark of a publication that has no icon of its own."""
        return self._initials(title, size, density, self.tokens)

    def recolour(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def _draw(self, name: str, size: int, colour: str, density: float) -> QPixmap:
        svg = (self._folder / f"{name}.svg").read_text("utf-8")
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
        pixmap = blank(size, density)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _draw_initials(self, title: str, size: int, density: float, tokens: Tokens) -> QPixmap:
        pixmap = blank(size, density)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.soft))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 4, size / 4)
        font = QFont()
        font.setPixelSize(round(size * 0.62))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.panel))
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, initial(title))
        painter.end()
        return pixmap


def blank(size: int, density: float) -> QPixmap:
    pixmap = QPixmap(round(size * density), round(size * density))
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def initial(title: str) -> str:
    """The first letter of the first word that is not an article."""
    words = [word for word in title.split() if word[0].isalnum()]
    small = {"the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il"}
    best = next((word for word in words if word.lower() not in small), None)
    return (best or title.strip() or "?")[0].upper()
