"""Dragging over the sidebar: what hangs there, where it would go, and what opens for it."""

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDrag, QPainter, QPen
from PySide6.QtWidgets import QTreeView

from reader_app.ui.models import FOLDER, Kind, SidebarEntry, SidebarModel, stands_in
from reader_app.ui.parts import Mirror
from reader_app.ui.phrase import counted
from reader_app.ui.plain import line
from reader_app.ui.theme import Space, Theme
from reader_app.ui.window.branches import ICON_LEFT, INDENT
from reader_app.ui.window.dragging import picture
from reader_app.ui.window.landing import Landing, land

__all__ = ["ROWS", "Carrying", "Take", "Takes", "keys_in", "rows_data"]

ROWS = "application/x-broadsheet-rows"  # the keys of rows of the sidebar, as JSON
SPRING = 700  # ms until a folder opens for what hangs over it
DOT = 3  # px, half of the one that begins the line

Takes = Callable[[SidebarEntry], bool]
Take = Callable[[QMimeData, SidebarEntry], None]


class Carrying(QObject):
    """`dropped`: rows of these keys are to go to a spot."""

    dropped = Signal(tuple, object)

    def __init__(self, tree: QTreeView, model: SidebarModel, theme: Theme) -> None:
        super().__init__(tree)
        self._tree, self._entries, self._theme = tree, model, theme
        self._takers: dict[str, tuple[Takes, Take]] = {}
        self._landing: Landing | None = None
        self._carried: tuple[str, ...] = ()
        self._target = ""
        self._sprung: set[str] = set()
        self._spring = QTimer(self, singleShot=True, interval=SPRING)
        self._spring.timeout.connect(self.spring)

    @property
    def target(self) -> str:
        """The key of the row that would take what hangs over it."""
        return self._target

    @property
    def landing(self) -> Landing | None:
        """Where the rows that hang over the tree would go."""
        return self._landing

    def take(self, kind: str, where: Takes, act: Take) -> None:
        """Accept a MIME type on the rows that `where` names."""
        self._takers[kind] = where, act

    def begin(self, entries: Sequence[SidebarEntry]) -> None:
        """Take rows up; returns when they have been let go."""
        drag = QDrag(self._tree)
        drag.setMimeData(rows_data([one.key for one in entries]))
        drag.setPixmap(picture(self._theme, label(entries), self._tree.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-Space.M, -Space.M))
        drag.exec(Qt.DropAction.MoveAction)
        self.leave()

    def enters(self, data: QMimeData) -> bool:
        """Whether something here may take it."""
        self._carried = keys_in(data)
        return bool(self._carried) or any(data.hasFormat(kind) for kind in self._takers)

    def over(self, data: QMimeData, at: QPoint) -> bool:
        """Whether it could be let go here."""
        self._landing = self._land(data, at)
        found = None if self._landing else self._taker(data, at)
        if self._landing is not None:
            self._aim(self._landing.key)
        else:
            self._aim(found[0].key if found else "")
        self._tree.viewport().update()
        return self._landing is not None or found is not None

    def leave(self) -> None:
        """It has gone elsewhere, or the reader thought better of it."""
        self._rest(None)

    def drop(self, data: QMimeData, at: QPoint) -> bool:
        """Let go here; whether it was taken."""
        landing, found = self._land(data, at), self._taker(data, at)
        keys = self._carried or keys_in(data)
        self._rest(landing)
        if landing is not None:
            self.dropped.emit(keys, landing.spot)
        elif found is not None:
            entry, act = found
            act(data, entry)
        return landing is not None or found is not None

    def spring(self) -> None:
        """Open the folder that the rows have hung over for a while."""
        index = self._entries.find(self._target)
        if index.isValid() and self._entries.hasChildren(index):
            self._sprung.add(self._target)
            self._tree.expand(index)

    def paint(self, painter: QPainter) -> None:
        """The line between the rows where they would go."""
        if self._landing is None or self._landing.key:
            return
        row = self._tree.viewport().rect()
        mirror = Mirror(row, self._tree.layoutDirection())
        y = max(DOT + 1, min(row.bottom() - DOT, self._landing.y))
        begin = ICON_LEFT + self._landing.depth * INDENT
        start, end = begin + 2 * DOT, row.width() - Space.S
        if mirror.mirrored:
            begin, start, end = (row.width() - x for x in (begin, start, end))
        centre = QPointF((begin + start) / 2, y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
        painter.drawEllipse(centre, DOT, DOT)
        painter.drawLine(QPointF(start, y), QPointF(end, y))

    # -- inside

    def _land(self, data: QMimeData, at: QPoint) -> Landing | None:
        keys = self._carried or keys_in(data)
        return land(self._tree, self._entries, keys, at) if keys else None

    def _taker(self, data: QMimeData, at: QPoint) -> tuple[SidebarEntry, Take] | None:
        entry = self._entries.entry(self._tree.indexAt(at))
        for kind, (where, act) in self._takers.items():
            if entry is not None and data.hasFormat(kind) and where(entry):
                return entry, act
        return None

    def _aim(self, key: str) -> None:
        if key != self._target:
            self._target = key
            index = self._entries.find(key)
            if key.startswith(FOLDER) and not self._tree.isExpanded(index):
                self._spring.start()
            else:
                self._spring.stop()

    def _rest(self, landing: Landing | None) -> None:
        """Nothing hangs over the tree any more; what had opened for it closes again, but for
        where it went."""
        home = landing.spot.folder if landing is not None else ""
        for key in self._sprung:
            if not stands_in(home, key.removeprefix(FOLDER)):
                self._tree.collapse(self._entries.find(key))
        self._sprung.clear()
        self._carried, self._landing = (), None
        self._aim("")
        self._tree.viewport().update()


def label(entries: Sequence[SidebarEntry]) -> str:
    """What hangs on the pointer: a name, or how many."""
    number, kinds = len(entries), {one.kind for one in entries}
    if number == 1:
        return line(entries[0].title)
    if kinds == {Kind.PUBLICATION}:
        return counted(number, "publication", "publications")
    if kinds == {Kind.SECTION}:
        return counted(number, "section", "sections")
    return counted(number, "entry", "entries")


def rows_data(keys: Sequence[str]) -> QMimeData:
    """Rows of the sidebar as they are dragged."""
    data = QMimeData()
    data.setData(ROWS, QByteArray(json.dumps(list(keys)).encode()))
    return data


def keys_in(data: QMimeData) -> tuple[str, ...]:
    """The rows that a drag brings."""
    if not data.hasFormat(ROWS):
        return ()
    try:
        keys = json.loads(bytes(data.data(ROWS).data()))
    except ValueError:  # another program may call anything so
        return ()
    return tuple(str(key) for key in keys) if isinstance(keys, list) else ()
