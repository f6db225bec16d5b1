"""The square that stands for a publication."""

from PySide6.QtGui import QPixmap

from reader_app.ui.bridge import PictureLoader
from reader_app.ui.theme import Theme

__all__ = ["badge"]


def badge(
    pictures: PictureLoader, theme: Theme, icon: str | None, title: str, side: int, density: float
) -> QPixmap:
    """Its stored icon (`icon`: the picture's hash) once that is loaded, till then and where there
    is none letters of its title in its colour; `side` in pixels."""
    stored = pictures.square(icon, side, side // 4, density) if icon else None
    if stored is None or stored.isNull():
        return theme.icons.initials(title, side, density)
    return stored
