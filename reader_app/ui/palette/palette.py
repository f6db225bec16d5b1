"""One field over the window that finds every place, article, command and setting."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QMainWindow, QWidget

from reader_app.domain import ArticleRow
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.models import SidebarEntry
from reader_app.ui.palette.finds import Find, Group, Places, Row, commands, ranked, titles
from reader_app.ui.palette.match import Matcher, Name
from reader_app.ui.palette.rows import FindDelegate, FindModel, describe
from reader_app.ui.palette.titles import Titles
from reader_app.ui.parts import column
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["Palette", "Ways"]

WIDTH = 640  # at the usual size of text
USUAL = 14  # px
REMEMBERED = 20
KEPT = "palette"  # where what was chosen lately is kept, with the window's state


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the palette can lead: `places` are the sidebar's rows."""

    places: Callable[[], Sequence[SidebarEntry]]
    go: Callable[[str], None]
    read: Callable[[ArticleRow], None]
    search: Callable[[str], None]


class Palette(QWidget):
    """Covers the window while it is open, so that a press beside it closes it."""

    def __init__(
        self,
        kit: Kit,
        window: QMainWindow,
        actions: Actions,
        ways: Ways,
        settings: Callable[[], Sequence[Find]],
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._kit, self._window, self._actions, self._ways = kit, window, actions, ways
        self._places = Places(ways.go, actions)
        self._finds: list[Find] = []
        self._from: QWidget | None = None
        self.field = QLineEdit()
        self.list = QListView()
        self.model = FindModel(self.list)
        self._titles = Titles(kit, self._found)
        self._build()
        self.hide()
        window.installEventFilter(self)
        kit.theme.changed.connect(self._dress)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)
        actions.bind(palette=self.toggle)

    # -- opening and closing

    def toggle(self) -> None:
        if self.isVisible():
            self.dismiss()
        else:
            self.open()

    def open(self) -> None:
        self._from = QApplication.focusWidget()
        self._finds = [
            *self._places(self._ways.places()),
            *commands(self._actions),
            *self._settings(),
        ]
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close; the focus goes back to where it was."""
        back, self._from = living(self._from), None
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self._titles.stop()
        self.hide()
        self._finds = []
        if back is not None and inside:
            back.setFocus()

    def take(self, find: Find) -> None:
        """What the reader chose."""
        lately = [find.key, *(key for key in self._lately() if key != find.key)]
        if find.group is not Group.ARTICLE:
            self._kit.desk.settings.keep_window({KEPT: json.dumps(lately[:REMEMBERED])})
        self.dismiss()
        find.act()

    # -- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.dismiss()

    # -- inside

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Go to anything"))
        self._sheet = QFrame(self)
        self._sheet.setProperty("ground", "popover")
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = self.tr("Go to a publication, a section, an article or a command")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setProperty("flat", True)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindDelegate(self._kit, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._clicked)
        box = column(self._sheet, margins=(1, 1, 1, Space.S))
        box.addWidget(self.field)
        box.addWidget(self.list)
        self._dress()

    def _dress(self) -> None:
        self.field.setFont(self._kit.theme.font(TextSize.HEADLINE))
        if self.isVisible():
            self._place()

    def _lately(self) -> list[str]:
        try:
            kept = json.loads(self._kit.desk.settings.window(KEPT) or "[]")
        except (ValueError, RecursionError):
            return []
        return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []

    def _look(self, text: str) -> None:
        words = text.strip()
        if words:
            rows = ranked(Matcher(words), self._finds, self._lately())
            rows.append(self._everywhere(words))
        else:
            rows = self._before()
        self._show(rows)
        self._titles.ask(words)

    def _before(self) -> list[Row]:
        """While nothing is typed: what was chosen lately, then the first places."""
        known = {find.key: find for find in self._finds}
        lately = [known[key] for key in self._lately()[:6] if key in known]
        rest = [one for one in self._finds if one.group is Group.PLACE and one not in lately]
        return [*lately, *rest[: max(0, 8 - len(lately))]]

    def _everywhere(self, words: str) -> Find:
        title = self.tr("Search all articles for “{words}”").format(words=words)

        def act() -> None:
            self._ways.search(words)

        return Find("search", Group.ARTICLE, title, Name(""), act, "", "search")

    def _found(self, rows: list[ArticleRow]) -> None:
        """Titles come when they come, below what stands already."""
        self.model.add(titles(rows, self._ways.read))
        self._place()

    def _show(self, rows: Sequence[Row]) -> None:
        self.model.show(rows)
        self._place()
        self._choose(self.model.beside(-1, 1))

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(self.model.index(0, 0) if row == 1 else index)
        find = self.model.find(index)
        if find is not None:
            self.field.setAccessibleDescription(describe(find))
            announce(self.field, describe(find))

    def _key(self, event: QKeyEvent) -> bool:
        """Keys that are the list's although the field has the focus."""
        row, key = self.list.currentIndex().row(), event.key()
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._choose(self.model.beside(row, 1))
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._choose(self.model.beside(row, -1))
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                way = 1 if key == Qt.Key.Key_PageDown else -1
                last = self.model.rowCount() - 1
                place = min(max(row + 8 * way, 0), last)
                self._choose(self.model.beside(place - way, way))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._clicked(self.list.currentIndex())
            case Qt.Key.Key_Escape:
                self.dismiss()
            case _:
                return False
        return True

    def _clicked(self, index: QModelIndex) -> None:
        find = self.model.find(index)
        if find is not None:
            self.take(find)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """The focus went elsewhere in this window: the reader is done here."""
        if not self.isVisible() or now is None:
            return
        if now.window() is self._window and not self.isAncestorOf(now):
            self._from = None
            self.dismiss()

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        scale = (1 + max(USUAL, self._kit.theme.base.pixelSize()) / USUAL) / 2
        width = min(round(WIDTH * scale), self.width() - 2 * Space.L)
        top = min(self.height() // 8, 96)
        delegate = self.list.itemDelegate()
        rows = self.model.rows()
        assert isinstance(delegate, FindDelegate)
        wanted = sum(delegate.height(row) for row in rows)
        field = self.field.sizeHint().height()
        room = self.height() - top - field - Space.XXL
        self.list.setFixedHeight(min(wanted, room, round(440 * scale)))
        height = field + self.list.height() + Space.M
        self._sheet.setGeometry((self.width() - width) // 2, top, width, height)
