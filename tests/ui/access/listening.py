"""Every event that would go to a screen reader, as Qt sends it."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QAccessible

__all__ = ["Ear", "Heard", "listening"]

INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
FACE = "_ZNK16QAccessibleEvent19accessibleInterfaceEv"
KIND, MESSAGE = 8, 32  # bytes into a QAccessibleEvent: after the table of its methods


class Text(ctypes.Structure):
    """A QString of Qt 6."""

    _fields_ = (("head", ctypes.c_void_p), ("start", ctypes.c_void_p), ("size", ctypes.c_ssize_t))


@dataclass(frozen=True)
class Heard:
    """`text` is what an announcement says."""

    kind: QAccessible.Event
    text: str = ""


@dataclass
class Ear:
    """What has been heard so far."""

    heard: list[Heard] = field(default_factory=list)

    def announced(self) -> list[str]:
        return [one.text for one in self.heard if one.kind is QAccessible.Event.Announcement]

    def count(self, kind: QAccessible.Event) -> int:
        return sum(one.kind is kind for one in self.heard)


@contextmanager
def listening() -> Iterator[Ear]:
    """PySide has no way to Qt's own hook for this, so it is reached past it."""
    files = sorted(Path(PySide6.__file__).parent.glob("Qt/lib/libQt6Gui.so.6"))
    if not files:
        pytest.skip("Qt's library is not where it can be asked for its hook")
    library, ear = ctypes.CDLL(str(files[0])), Ear()
    handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

    def hear(event: int) -> None:
        number = ctypes.c_int.from_address(event + KIND).value
        try:
            kind = QAccessible.Event(number)
        except ValueError:
            return
        said = ""
        if kind is QAccessible.Event.Announcement:
            text = Text.from_address(event + MESSAGE)
            said = ctypes.string_at(text.start, text.size * 2).decode("utf-16-le")
        ear.heard.append(Heard(kind, said))

    install = getattr(library, INSTALL)
    install.restype, install.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
    hook = handler(hear)
    QAccessible.setActive(True)
    before = install(ctypes.cast(hook, ctypes.c_void_p))
    try:
        yield ear
    finally:
        install(before)
        QAccessible.setActive(False)
