"""One outlined set of icons, drawn from SVG in the colours of the theme."""

from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader_app.ui.theme.tokens import LETTER, TILES, ThemeName, Tokens

__all__ = ["Icons"]

PAIR = 28  # px of a mark that has room for two letters
SMALL = frozenset(
    ("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "de", "of")
)
ARTICLE = "\u0627\u0644"  # of Arabic, which is written together with its word
JOINED = 0x590  # from Hebrew and Arabic on
# Along the line: the other way in a mirrored window.
POINTING = frozenset(("back", "closed", "earlier", "later", "sentence-back", "sentence-on"))


class Icons:
    """Icons by name from a folder of SVG files that draw in `currentColor`."""

    def __init__(self, folder: Path, tokens: Tokens) -> None:
        self.folder = folder
        self.tokens = tokens
        self._pixmap = lru_cache(maxsize=1024)(self._draw)
        self._icon = lru_cache(maxsize=1024)(self._make)
        self._clones: list[QIconEngine] = []  # Qt deletes none that Python made
        self._initials = lru_cache(maxsize=1024)(self._draw_initials)

    def pixmap(self, name: str, size: int, colour: str, density: float = 1.0) -> QPixmap:
        """`name` at `size` logical px in `colour` for a screen of `density`."""
        mirrored = name in POINTING and QGuiApplication.isRightToLeft()
        return self._pixmap(name, size, colour, density, mirrored)

    def icon(self, name: str, *, reverse: bool = False) -> QIcon:
        """For stock controls: soft, ink under the pointer, faint where disabled; `reverse`: on a
        ground of ink."""
        return self._icon(name, self.tokens, reverse)

    def initials(self, title: str, size: int, density: float = 1.0) -> QPixmap:
        """The mark of a publication that has no icon of its own."""
        return self._initials(title, size, density, self.tokens)

    def recolour(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def keep(self, engine: QIconEngine) -> QIconEngine:
        """An engine that Qt holds and Python must not let go."""
        self._clones.append(engine)
        return engine

    def _make(self, name: str, tokens: Tokens, reverse: bool) -> QIcon:
        return QIcon(Engine(self, name, tokens, reverse))

    def _draw(self, name: str, size: int, colour: str, density: float, mirrored: bool) -> QPixmap:
        svg = (self.folder / f"{name}.svg").read_text("utf-8")
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
        pixmap = blank(size, density)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            painter.translate(size, 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _draw_initials(self, title: str, size: int, density: float, tokens: Tokens) -> QPixmap:
        pixmap = blank(size, density)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground, ink = tile(title, tokens)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 4, size / 4)
        letters = initials(title, 2 if size >= PAIR else 1)
        font = QFont()
        font.setPixelSize(round(size * (0.62 if len(letters) == 1 else 0.44)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, letters)
        painter.end()
        return pixmap


class Engine(QIconEngine):
    """Draws an icon when it is looked at, in the size that is asked for: a window has dozens of
    icons, and each drawn beforehand for every size, state and screen would keep it from opening."""

    def __init__(self, icons: Icons, name: str, tokens: Tokens, reverse: bool) -> None:
        super().__init__()
        self._icons, self._name, self._tokens = icons, name, tokens
        self._reverse = reverse
        self._colours = {QIcon.Mode.Active: tokens.ink, QIcon.Mode.Disabled: tokens.faint}
        self._usual = tokens.soft
        if reverse:
            self._colours, self._usual = {}, tokens.paper

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = min(size.width(), size.height())
        return self._icons.pixmap(self._name, side, self._colours.get(mode, self._usual))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        density = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        colour = self._colours.get(mode, self._usual)
        shown = QRect(0, 0, side, side)
        shown.moveCenter(rect.center())
        painter.drawPixmap(shown, self._icons.pixmap(self._name, side, colour, density))

    def clone(self) -> QIconEngine:
        return self._icons.keep(Engine(self._icons, self._name, self._tokens, self._reverse))


def blank(size: int, density: float) -> QPixmap:
    pixmap = QPixmap(round(size * density), round(size * density))
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def tile(title: str, tokens: Tokens) -> tuple[str, str]:
    """Ground and letters of the mark; a title has the same everywhere, for good."""
    if tokens.name is ThemeName.HIGH_CONTRAST:
        return tokens.soft, tokens.panel
    digest = blake2b(title.casefold().encode(errors="replace"), digest_size=2).digest()
    return TILES[int.from_bytes(digest) % len(TILES)], LETTER


def initials(title: str, most: int) -> str:
    """The first letters of the first words that are no articles; of what is written without
    spaces, and of letters that join, one is enough."""
    words = [word.removeprefix(ARTICLE) or word for word in title.split() if word[0].isalnum()]
    good = [word for word in words if word.lower() not in SMALL] or words or [title.strip() or "?"]
    if ord(good[0][0]) >= JOINED:
        most = 1
    return "".join(word[0].upper() for word in good[:most])
