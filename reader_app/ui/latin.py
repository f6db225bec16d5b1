"""Letter shortcuts on a keyboard that writes no Latin letters, by the place of the key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

__all__ = ["Latin", "letter"]

# Places of a keyboard as Linux numbers them, from the left of each row of letters.
ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
PLACES = {first + n: key for first, keys in ROWS.items() for n, key in enumerate(keys)}
PATIENCE = 2000  # ms between the keys of one shortcut
NUMBERED = ("xcb", "wayland", "eglfs", "offscreen")
Find = Callable[[str], tuple[bool, Callable[[], object] | None]]


class Latin(QObject):
    """Watches the window's keys that no field wants. Cyrillic J is where J is on other keyboards.

    Qt looks at the Latin layout of a reader who has both; this is for who has none. `find` says
    whether keys begin a shortcut, and what they do when they are a whole one.
    """

    def __init__(self, window: QWidget, find: Find) -> None:
        super().__init__(window)
        self._find = find
        self._begun: list[str] = []
        self._since = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A field that takes text has accepted the event before it comes to the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = letter(event)
            if key and self._press(key, event.timestamp()):
                event.accept()
                return True
        return False

    def _press(self, key: str, when: int) -> bool:
        if when - self._since > PATIENCE:
            self._begun = []
        keys = [*self._begun, key]
        begins, act = self._find(", ".join(keys))
        self._begun, self._since = (keys if begins and act is None else []), when
        if act is not None:
            act()
        return begins or len(keys) > 1


def letter(event: QKeyEvent) -> str:
    """The Latin letter at this place, with "Shift+" where it is held; "" where the keyboard writes
    Latin letters itself, or for another key."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        return ""
    if len(text) != 1 or not text.isalpha() or text.upper() < "\u0370":
        return ""
    if QGuiApplication.platformName() in NUMBERED:
        found = PLACES.get(event.nativeScanCode(), "")
    else:  # Windows names keys by their Latin letter
        place = event.nativeVirtualKey()
        found = chr(place) if ord("A") <= place <= ord("Z") else ""
    shift = "Shift+" if found and modifiers else ""
    return shift + found
