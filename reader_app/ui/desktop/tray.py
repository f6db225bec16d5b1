"""The icon in the desktop's tray, where there is one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from reader_app.ui.actions import Actions
from reader_app.ui.desktop.mark import mark
from reader_app.ui.phrase import counted

__all__ = ["Tray"]


class Tray(QObject):
    """`opened`: the reader wants the window; `unread`: the window with what is unread."""

    opened = Signal()
    unread = Signal()
    quit = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain, self._dotted = mark(resources), mark(resources, unread=True)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._count = 0

    @property
    def icon(self) -> QSystemTrayIcon | None:
        return self._icon if self.stands else None

    @property
    def stands(self) -> bool:
        """Whether the reader can see it."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def put(self) -> bool:
        """Puts the icon up where there is a tray by now."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.activated.connect(self._activated)
            if self._menu is not None:
                self._icon.setContextMenu(self._menu)
            self._show()
        self._icon.show()
        return True

    def serve(self, actions: Actions) -> None:
        """The menu does what these do; they belong to a window that has just been made."""
        old, menu = self._menu, QMenu()
        menu.addAction(self.tr("Open Broadsheet"), self.opened.emit)
        self._line = menu.addAction("", self.unread.emit)
        menu.addSeparator()
        menu.addAction(actions["sync"])
        menu.addAction(actions["pause"])
        menu.addSeparator()
        menu.addAction(actions["quit"].text(), self.quit.emit)
        self._menu = menu
        if self._icon is not None:
            self._icon.setContextMenu(menu)
        if old is not None:
            old.deleteLater()
        self.count(self._count)

    def count(self, unread: int) -> None:
        self._count = unread
        if self._menu is not None:
            self._line.setText(counted(unread, "{n} unread article", "{n} unread articles"))
        self._show()

    def end(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.setContextMenu(None)  # type: ignore[arg-type]
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    # -- inside

    def _show(self) -> None:
        if self._icon is None:
            return
        self._icon.setIcon(self._dotted if self._count else self._plain)
        words = counted(self._count, "{n} unread article", "{n} unread articles")
        self._icon.setToolTip(f"Broadsheet\n{words}" if self._count else "Broadsheet")

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
