"""How far the picture of a control changes when it has the focus."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["Stop", "changed", "stops"]

AROUND = 6  # px: a ring may lie outside
STEPS = 160  # more than any window has stops
CONTRAST = 3.0
ENOUGH = 24  # px that differ plainly: less is no ring


class Stop:
    """One place where Tab stops, with its picture at that moment."""

    def __init__(self, window: QWidget, widget: QWidget) -> None:
        self.widget = widget
        self.ground = widget.parentWidget() or window  # which scrolls with it
        self.focused = self._picture()

    @property
    def name(self) -> str:
        return f"{type(self.widget).__name__} “{self.widget.accessibleName()}”"

    def ring(self) -> int:
        """The plainly changed pixels, now that the focus is elsewhere."""
        return changed(self.focused, self._picture())

    def _picture(self) -> QImage:
        room = self.widget.geometry().adjusted(-AROUND, -AROUND, AROUND, AROUND)
        image = self.ground.grab(room.intersected(self.ground.rect())).toImage()
        return image.convertToFormat(QImage.Format.Format_RGB32)


def stops(window: QWidget) -> Iterator[Stop]:
    """Press Tab until the first widget comes round again, or nothing moves any more."""
    seen: list[QWidget] = []
    for _ in range(STEPS):
        before = QApplication.focusWidget()
        QTest.keyClick(before or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None or now.window() is not window:
            return
        if now is before:
            continue  # on to the next link of a text
        if now in seen:
            return
        seen.append(now)
        yield Stop(window, now)


def changed(one: QImage, other: QImage) -> int:
    """How many pixels differ by as much as a mark must from its ground."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    if len(first) != len(second):
        return ENOUGH  # it takes another room
    line = one.bytesPerLine()
    found: Counter[tuple[int, int]] = Counter()
    for start in range(0, len(first), line):
        above, below = first[start : start + line], second[start : start + line]
        if above != below:
            found.update(zip(memoryview(above).cast("I"), memoryview(below).cast("I"), strict=True))
    return sum(count for pair, count in found.items() if contrast(*pair) >= CONTRAST)


def contrast(one: int, other: int) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def luminance(pixel: int) -> float:
    parts = ((pixel >> 16 & 255) / 255, (pixel >> 8 & 255) / 255, (pixel & 255) / 255)
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
