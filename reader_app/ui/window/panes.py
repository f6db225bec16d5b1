"""Three panes, two with a drawer, or one at a time, by the width of the window."""

from enum import Enum

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

__all__ = ["Mode", "Panes"]

SIDEBAR, LIST = 240, 380  # widths to start with, at the usual size of text
USUAL = 14  # px
DRAWER_BELOW, SINGLE_BELOW = 980, 700


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
    """Owns where the panes are; `changed` says that the mode or the shown pane is another."""

    changed = Signal()

    def __init__(self, sidebar: QWidget, articles: QWidget, article: QWidget) -> None:
        super().__init__()
        self.mode = Mode.THREE
        self._sidebar, self._articles, self._article = sidebar, articles, article
        self._on_article = False
        self._hidden = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for pane, least, stretch in ((sidebar, 200, 0), (articles, 280, 0), (article, 320, 1)):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.indexOf(pane), stretch)
        self._spread()
        self._scrim = Scrim(self)
        self._scrim.pressed.connect(self.close_drawer)
        self._scrim.hide()

    # -- what is shown

    @property
    def on_article(self) -> bool:
        """Whether the one pane shown is the article's."""
        return self.mode is Mode.SINGLE and self._on_article

    @property
    def drawer_open(self) -> bool:
        return self._scrim.isVisibleTo(self)

    @property
    def sidebar_shown(self) -> bool:
        return self.drawer_open if self.mode is not Mode.THREE else not self._hidden

    def show_article(self) -> None:
        if not self._on_article:
            self._on_article = True
            self._arrange()

    def show_list(self) -> None:
        if self._on_article:
            self._on_article = False
            self._arrange()

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
            self._articles.setFocus()
            self.changed.emit()

    # -- state

    @property
    def all_shown(self) -> bool:
        return self.mode is Mode.THREE and not self._hidden

    def widths(self) -> str:
        return bytes(self._splitter.saveState().toBase64().data()).decode()

    def restore_widths(self, state: str) -> None:
        if state and self.mode is Mode.THREE:
            self._splitter.restoreState(QByteArray.fromBase64(state.encode()))

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._splitter.setGeometry(self.rect())
        mode = self._mode()
        if mode is not self.mode:
            self._change(mode)
        self._scrim.setGeometry(self.rect())
        self._place_drawer()

    # -- inside

    def _change(self, mode: Mode) -> None:
        was, self.mode = self.mode, mode
        self._scrim.hide()
        if was is Mode.THREE:
            self._sidebar.setParent(self)
        elif mode is Mode.THREE:
            self._splitter.insertWidget(0, self._sidebar)
            self._spread()
        self._arrange()

    def _arrange(self) -> None:
        single = self.mode is Mode.SINGLE
        self._sidebar.setVisible(self.mode is Mode.THREE and not self._hidden)
        self._articles.setVisible(not (single and self._on_article))
        self._article.setVisible(not single or self._on_article)
        self.changed.emit()

    def _spread(self) -> None:
        sidebar, articles = self._wide(SIDEBAR), self._wide(LIST)
        self._splitter.setSizes([sidebar, articles, max(320, self.width() - sidebar - articles)])

    def _mode(self) -> Mode:
        if self.width() < self._wide(SINGLE_BELOW):
            return Mode.SINGLE
        return Mode.DRAWER if self.width() < self._wide(DRAWER_BELOW) else Mode.THREE

    def _wide(self, width: int) -> int:
        """Larger text needs more room, though not as much more."""
        return round(width * (1 + max(USUAL, self.font().pixelSize()) / USUAL) / 2)

    def _place_drawer(self) -> None:
        if self.mode is not Mode.THREE:
            self._sidebar.setGeometry(
                0, 0, min(self._wide(SIDEBAR) + 40, self.width() - 56), self.height()
            )
