"""Everything the reader can do, once: words, shortcuts, and where in the menu it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

__all__ = ["ACTIONS", "MENUS", "Action", "Actions"]


@dataclass(frozen=True, slots=True)
class Action:
    """`keys` are shortcuts, the first of them shown. Space is not among them: it belongs to the
    control that has the focus, and comes to the window only when nobody wants it."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False


ACTIONS = {
    action.name: action
    for action in (
        Action("follow", "Follow a publication…", ("Ctrl+N",)),
        Action("import", "Import subscriptions…", ("Ctrl+O",)),
        Action("export", "Export subscriptions…"),
        Action("sync", "Sync now", ("F5", "R")),
        Action("pause", "Pause the sync"),
        Action("cancel", "Stop the sync"),
        Action("troubles", "What needs attention"),
        Action("readiness", "What is ready offline"),
        Action("why", "Why was this not fetched?", ("W",)),
        Action("download-anyway", "Download now anyway"),
        Action("saving", "Data, energy and disk…"),
        Action("quit", "Quit", ("Ctrl+Q",)),
        Action("search", "Search", ("/",)),
        Action("unread-only", "Show unread only", ("U",), checkable=True),
        Action("go-unread", "Unread", ("Ctrl+1",)),
        Action("go-today", "Today", ("Ctrl+2",)),
        Action("go-saved", "Saved", ("Ctrl+3",)),
        Action("sidebar", "Sidebar", ("F9",), checkable=True),
        Action("larger", "Larger text", ("Ctrl++", "Ctrl+=")),
        Action("smaller", "Smaller text", ("Ctrl+-",)),
        Action("usual", "Usual text size", ("Ctrl+0",)),
        Action("read-on", "Read on\tSpace"),
        Action("read-back", "Page back\tShift+Space"),
        Action("back", "Back\tEsc"),
        Action("next", "Next article", ("J",)),
        Action("previous", "Previous article", ("K",)),
        Action("next-unread", "Next unread article", ("N",)),
        Action("toggle-read", "Mark as read", ("M",)),
        Action("toggle-saved", "Save", ("S",)),
        Action("browser", "Open in browser", ("V",)),
        Action("copy-link", "Copy link"),
        Action("delete", "Delete article", ("Del",)),
        Action("delete-read", "Delete all read articles here"),
        Action("mark-all", "Mark all as read", ("A",)),
        Action("undo", "Undo", ("Ctrl+Z",)),
        Action("menu", "Menu", ("F10",)),
        Action("shortcuts", "Keyboard shortcuts", ("?",)),
    )
}

MENUS: tuple[tuple[str, str], ...] = (
    (
        "Library",
        "follow import export | sync pause cancel | troubles readiness why | saving | quit",
    ),
    (
        "View",
        "search unread-only | go-unread go-today go-saved | sidebar back | larger smaller usual",
    ),
    (
        "Article",
        """
        read-on read-back next previous next-unread | toggle-read toggle-saved | browser copy-link
        | delete delete-read | mark-all undo
        """,
    ),
    ("Help", "shortcuts"),
)
"""Titles of the menus and the names of what is in them, with "|" between groups."""


class Actions:
    """The QActions, by name; bound to what they do by whoever does it."""

    def __init__(self, window: QWidget) -> None:
        self._made: dict[str, QAction] = {}
        for action in ACTIONS.values():
            made = QAction(translated(action.text), window)
            made.setCheckable(action.checkable)
            made.setShortcuts([QKeySequence(key) for key in action.keys])
            window.addAction(made)
            self._made[action.name] = made

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def names(self) -> list[str]:
        return list(self._made)

    def bind(self, **what: Callable[[], object]) -> None:
        """By name, with "_" for "-"."""
        for name, call in what.items():
            self._made[name.rstrip("_").replace("_", "-")].triggered.connect(
                lambda _=False, c=call: c()
            )

    def enable(self, wanted: bool, *names: str) -> None:
        for name in names:
            self._made[name].setEnabled(wanted)

    def fill(self, menu: QMenu, names: str) -> QMenu:
        for name in names.split():
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self._made[name])
        return menu


def translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
