"""The middle pane: search, the view's title and count, the articles."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.models import ArticleModel
from reader_app.ui.parts import (
    Band,
    ElidedLabel,
    EmptyState,
    IconButton,
    Segments,
    column,
    push_button,
    row,
)
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.window.rows import ArticleDelegate, Scope
from reader_app.ui.window.table import ArticleTable

__all__ = ["ListPane"]

TYPING = 200  # ms of rest before a search starts


class ListPane(QWidget):
    """`searched`: words to look for, "" to end the search."""

    searched = Signal(str)
    filtered = Signal(bool)

    def __init__(self, kit: Kit, actions: Actions) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Articles"))
        self.model = ArticleModel(kit.desk.browsing.rows, kit.clock, self)
        self.table = ArticleTable(self.model, self)
        self.table.setAccessibleName(self.tr("Articles"))
        self.setFocusProxy(self.table)
        self._delegate = ArticleDelegate(kit.theme, kit.pictures, kit.clock, self.table)
        self.empty = EmptyState(kit.theme)
        self.title = ElidedLabel(kit.theme, TextSize.TITLE, weight=QFont.Weight.DemiBold)
        self.count = ElidedLabel(kit.theme, TextSize.CAPTION, tone="soft")
        self.filter = Segments(kit.theme, (self.tr("All"), self.tr("Unread")), self.tr("Show"))
        self.filter.chosen.connect(lambda choice: self.filtered.emit(choice == 1))
        self.drawer = IconButton(kit.theme, "menu", "").follow(actions["sidebar"])
        self.search = self._search_field()
        self.mark_all = IconButton(kit.theme, "checks", "").follow(actions["mark-all"])
        self.newer = push_button("")
        self._lay_out()
        self._dress()
        kit.theme.changed.connect(self._dress)
        kit.pictures.arrived.connect(lambda _: self.table.viewport().update())

    def set_heights(self, *, compact: bool) -> None:
        self._delegate.compact = compact
        self.table.dress(self._delegate)

    def set_scope(self, scope: Scope) -> None:
        self._delegate.scope = scope

    def show_drawer(self, wanted: bool) -> None:
        """The button that opens the sidebar; without it the search begins where the text does."""
        self.drawer.setVisible(wanted)
        self._band.setContentsMargins(Space.L if wanted else Space.XL, 0, Space.L, 0)

    def show_empty(self, text: str, button: str = "") -> None:
        self.empty.say(text, button)
        self._stack.setCurrentWidget(self.empty)

    def show_rows(self) -> None:
        self._stack.setCurrentWidget(self.table)

    def is_empty(self) -> bool:
        return self._stack.currentWidget() is self.empty

    def say_newer(self, count: int) -> None:
        """The button over the list's top that says what came in above."""
        self.newer.setVisible(count > 0)
        self.newer.setText(self.tr("{count} new above").format(count=count))
        self.newer.adjustSize()
        self.newer.move((self.width() - self.newer.width()) // 2, self._stack_holder.y() + Space.S)
        self.newer.raise_()

    # -- inside

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(
            placeholderText=self.tr("Search"),
        )
        field.setAccessibleName(self.tr("Search all articles"))
        field.setToolTip(self.tr("Search all articles  (/)"))
        self._lens = field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = field.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(self.tr("End the search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(field.clear)
        field.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._typing.timeout.connect(self._search)
        field.textEdited.connect(lambda _: self._typing.start())
        field.textChanged.connect(lambda text: None if text else self._search())
        field.returnPressed.connect(self._search_now)
        return field

    def _search(self) -> None:
        self._typing.stop()
        self.searched.emit(self.search.text().strip())

    def _search_now(self) -> None:
        self._search()
        self.table.setFocus()

    def _lay_out(self) -> None:
        band = Band(self._kit.theme, (Space.L, 0, Space.L, 0))
        top = self._band = band.box
        top.addWidget(self.drawer)
        top.addWidget(self.search, 1)
        head = column(gap=Space.XS, margins=(Space.XL, Space.XS, Space.L - 6, Space.S))
        head.addWidget(self.title)
        second = row(gap=Space.XS)
        second.addWidget(self.count, 1)
        second.addWidget(self.filter)
        second.addWidget(self.mark_all)
        head.addLayout(second)
        self._stack_holder = QWidget()
        self._stack = QStackedLayout(self._stack_holder)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        box = column(self)
        box.addWidget(band)
        box.addLayout(head)
        box.addWidget(self._stack_holder, 1)
        self.newer.setParent(self)
        self.newer.hide()
        self.newer.clicked.connect(self._to_top)

    def _to_top(self) -> None:
        self.table.scrollToTop()
        self.newer.hide()

    def _dress(self) -> None:
        self._lens.setIcon(self._kit.theme.icons.icon("search"))
        self._clear.setIcon(self._kit.theme.icons.icon("close"))
        self.search.setFont(self._kit.theme.font(TextSize.TEXT))
        self.newer.setIcon(self._kit.theme.icons.icon("up"))
        self.newer.setFont(self._kit.theme.font(TextSize.CAPTION))
        self.table.dress(self._delegate)
        self.table.viewport().update()
