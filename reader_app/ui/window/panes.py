"""Where the panes are: beside each other, the list above the article, or one at a time; with less
room the sidebar becomes a drawer. A spread has all the room beside the sidebar, and so has an
article that was opened from one."""

import json
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from reader_app.services import Layout
from reader_app.ui.window.splitters import fill, put, state_of

__all__ = ["Mode", "Panes"]

SIDEBAR, LIST = 240, 380  # px to start with, at the usual size of text
WIDEST_LIST = 860  # px, where it stands alone
LIST_SHARE, MOST_LIST = 0.4, 0.55  # of the height, above the article; more for large text
USUAL = 14  # px
DRAWER_BELOW, SINGLE_BELOW = 980, 700  # px of width, beside each other
STACKED_BELOW = 760  # px of width: less leaves the article too little beside the sidebar
LOW = 520  # px of height: less has no room for one above the other
LEAST = {"sidebar": 200, "articles": 280, "article": 320}  # px


class Mode(Enum):
    """How many panes there is room for."""

    THREE = "three"
    DRAWER = "drawer"
    SINGLE = "single"


class Scrim(QWidget):
    """Dims what lies under the drawer; a press on it closes the drawer."""

    pressed = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 80))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class Panes(QWidget):
    """Owns where the panes are; `changed` says that the mode or the shown pane is another.

    The sidebar is made within `outer`, the list and the article within `inner`; `hold` takes them
    over. Qt would dress all that a widget holds anew when it moved there afterwards.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, layout: Layout = Layout.COLUMNS) -> None:
        super().__init__(parent)
        self.mode = Mode.THREE
        self.arrangement = layout
        self._on_article = False
        self._alone = False  # the article has the list's room too
        self._hidden = False
        self._kept: dict[str, str] = {}  # where the reader put the splitters
        self.outer = QSplitter(self)
        self._room = QStackedWidget(self.outer)
        self.inner = QSplitter(self._room)
        self._room.addWidget(self.inner)

    def hold(self, sidebar: QWidget, articles: QWidget, article: QWidget) -> None:
        """Once, before anything else is asked."""
        self._sidebar, self._articles, self._article = sidebar, articles, article
        fill(self.outer, sidebar, self._room)
        fill(self.inner, articles, article)
        sidebar.setMinimumWidth(LEAST["sidebar"])
        self._turn()
        self._spread()
        self._scrim = Scrim(self)
        self._scrim.pressed.connect(self.close_drawer)
        self._scrim.hide()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To where the reader is beside the sidebar."""
        self._at_hand().setFocus(reason)

    # -- what is shown

    @property
    def on_article(self) -> bool:
        """Whether the one pane shown is the article's."""
        return (self.mode is Mode.SINGLE or self._alone) and self._on_article

    @property
    def alone(self) -> bool:
        """Whether the article has the list's room too, because it was opened from a spread."""
        return self._alone

    @property
    def on_spread(self) -> bool:
        """Whether a spread stands beside the sidebar."""
        return self._room.currentWidget() is not self.inner

    @property
    def drawer_open(self) -> bool:
        return self._scrim.isVisibleTo(self)

    @property
    def sidebar_shown(self) -> bool:
        return self.drawer_open if self.mode is not Mode.THREE else not self._hidden

    def beside(self, widget: QWidget | None) -> bool:
        """Whether it stands beside the sidebar; so does what has no focus at all."""
        return widget is None or self._room.isAncestorOf(widget)

    def show_spread(self, spread: QWidget) -> None:
        """It has all the room beside the sidebar until an article or a list is shown."""
        if self._room.indexOf(spread) < 0:
            self._room.addWidget(spread)
        self._on_article = self._alone = False
        self._room.setCurrentWidget(spread)
        self._arrange()

    def show_article(self) -> None:
        """Where a spread stands it gives way to the article, alone."""
        self._alone = self._alone or self.on_spread
        if not self._on_article or self.on_spread:
            self._on_article = True
            self._room.setCurrentWidget(self.inner)
            self._arrange()

    def show_list(self) -> None:
        if self._on_article or self._alone or self.on_spread:
            self._on_article = self._alone = False
            self._room.setCurrentWidget(self.inner)
            self._arrange()

    def arrange(self, layout: Layout) -> None:
        """Another layout; each has its own places of the splitters."""
        if layout is self.arrangement:
            return
        self._keep()
        self.arrangement = layout
        self._turn()
        self._change(self._mode())
        self._spread()

    def toggle_sidebar(self) -> None:
        if self.mode is Mode.THREE:
            self._hidden = not self._hidden
            self._arrange()
        elif self.drawer_open:
            self.close_drawer()
        else:
            self._scrim.show()
            self._scrim.raise_()
            self._sidebar.show()
            self._sidebar.raise_()
            self._place_drawer()
            self._sidebar.setFocus()
            self.changed.emit()

    def close_drawer(self) -> None:
        if self.drawer_open:
            self._scrim.hide()
            self._sidebar.hide()
            self._at_hand().setFocus()
            self.changed.emit()

    # -- state

    def widths(self) -> str:
        """Where the splitters are, in each layout."""
        self._keep()
        return json.dumps(self._kept)

    def restore_widths(self, state: str) -> None:
        try:
            kept = json.loads(state or "{}")
        except (ValueError, RecursionError):  # of an older version
            return
        if isinstance(kept, dict):
            self._kept = {str(name): str(value) for name, value in kept.items()}
            self._spread()

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.outer.setGeometry(self.rect())
        mode = self._mode()
        if mode is not self.mode:
            self._change(mode)
        self._narrow()
        self._scrim.setGeometry(self.rect())
        self._place_drawer()

    # -- inside

    def _turn(self) -> None:
        """The list beside or above the article."""
        stacked = self.arrangement is Layout.STACKED
        way = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        self.inner.setOrientation(way)
        for name, pane in (("articles", self._articles), ("article", self._article)):
            pane.setMinimumSize(0 if stacked else LEAST[name], 160 if stacked else 0)

    def _change(self, mode: Mode) -> None:
        was, self.mode = self.mode, mode
        self._scrim.hide()
        if was is Mode.THREE and mode is not Mode.THREE:
            self._sidebar.setParent(self)
        elif was is not Mode.THREE and mode is Mode.THREE:
            self.outer.insertWidget(0, self._sidebar)
            self._spread()
        self._arrange()

    def _at_hand(self) -> QWidget:
        """Where the reader is beside the sidebar."""
        spread = self._room.currentWidget()
        if self.on_spread and spread is not None:
            return spread
        return self._article if self.on_article else self._articles

    def _arrange(self) -> None:
        single = self.mode is Mode.SINGLE or self._alone
        self._sidebar.setVisible(self.mode is Mode.THREE and not self._hidden)
        self._articles.setVisible(not (single and self._on_article))
        self._article.setVisible(not single or self._on_article)
        self._narrow()
        self.changed.emit()

    def _narrow(self) -> None:
        """A list that stands alone keeps lines that an eye can follow."""
        widest = self._wide(WIDEST_LIST)
        spare = self.width() - widest if self.mode is Mode.SINGLE else 0
        side = max(0, spare // 2)
        self._articles.setContentsMargins(side, 0, side, 0)

    def _keep(self) -> None:
        """Only what was seen: a pane that is hidden has no width."""
        if self.mode is Mode.THREE and not self._hidden:
            self._kept["outer"] = state_of(self.outer)
        if self.mode is not Mode.SINGLE and not (self._alone or self.on_spread):
            self._kept[self.arrangement.value] = state_of(self.inner)

    def _spread(self) -> None:
        """As the reader had it, else as it begins."""
        sidebar, articles = self._wide(SIDEBAR), self._wide(LIST)
        if not put(self.outer, self._kept.get("outer", "")):
            self.outer.setSizes([sidebar, max(LEAST["article"], self.width() - sidebar)])
        if put(self.inner, self._kept.get(self.arrangement.value, "")):
            return
        if self.arrangement is Layout.STACKED:
            share = round(self.height() * min(MOST_LIST, LIST_SHARE * self._wide(100) / 100))
            self.inner.setSizes([share, max(1, self.height() - share)])
        else:
            rest = self.width() - sidebar - articles
            self.inner.setSizes([articles, max(LEAST["article"], rest)])

    def _mode(self) -> Mode:
        width = self.width()
        match self.arrangement:
            case Layout.ALONE:
                return Mode.SINGLE
            case Layout.STACKED:
                if self.height() < LOW or width < LEAST["article"]:
                    return Mode.SINGLE
                return Mode.DRAWER if width < self._wide(STACKED_BELOW) else Mode.THREE
            case Layout.COLUMNS:
                if width < self._wide(SINGLE_BELOW):
                    return Mode.SINGLE
                return Mode.DRAWER if width < self._wide(DRAWER_BELOW) else Mode.THREE

    def _wide(self, width: int) -> int:
        """Larger text needs more room, though not as much more."""
        return round(width * (1 + max(USUAL, self.font().pixelSize()) / USUAL) / 2)

    def _place_drawer(self) -> None:
        if self.mode is not Mode.THREE:
            width = min(self._wide(SIDEBAR) + 40, self.width() - 56)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - width if mirrored else 0
            self._sidebar.setGeometry(left, 0, width, self.height())
