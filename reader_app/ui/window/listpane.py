"""The middle pane: search, the view's title and count, the articles."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from reader_app.services import Density
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.models import ArticleModel
from reader_app.ui.parts import (
    Band,
    ElidedLabel,
    EmptyState,
    IconButton,
    Label,
    Pane,
    Segments,
    column,
    facing,
    row,
)
from reader_app.ui.phrase import counted
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.window.footbutton import FootButton
from reader_app.ui.window.newer import Newer
from reader_app.ui.window.rows import ArticleDelegate, Scope
from reader_app.ui.window.searchfield import SearchField
from reader_app.ui.window.table import ArticleTable

__all__ = ["ListPane"]

WIDE = 50  # times the size of text: from here on the title stands beside the search
SEARCH = 400  # px of the field there
FREE = 16_777_215  # px: no bound, Qt's own word for it


class ListPane(Pane):
    """`searched`: words to look for, "" to end the search. `knows`: whether there is a view of
    this key."""

    searched = Signal(str)
    keys_changed = Signal()

    def __init__(
        self, kit: Kit, actions: Actions, knows: Callable[[str], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._kit, self._actions = kit, actions
        self._wide = False
        self.knows = knows
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Articles"))
        self.model = ArticleModel(kit.desk.browsing.rows, kit.clock, self)
        self.table = ArticleTable(self.model, self)
        self.table.setAccessibleName(self.tr("Articles"))
        self._delegate = ArticleDelegate(kit.theme, kit.pictures, kit.clock, self.table)
        self.empty = EmptyState(kit.theme)
        self.title = ElidedLabel(kit.theme, TextSize.TITLE, weight=QFont.Weight.DemiBold)
        self.count = ElidedLabel(kit.theme, TextSize.CAPTION, tone="soft")
        self.filter = Segments(kit.theme, (self.tr("All"), self.tr("Unread")), self.tr("Show"))
        self.arrange = IconButton(kit.theme, "filter", self.tr("Filter, order and density"))
        self.drawer = IconButton(kit.theme, "menu", "").follow(actions["sidebar"])
        self.search = SearchField(kit.theme)
        self.search.asked.connect(self.searched)
        self.note = Label(kit.theme, "", TextSize.CAPTION, tone="soft")
        self.sought = Segments(
            kit.theme, (self.tr("Best"), self.tr("Newest")), self.tr("Order of what is found")
        )
        self.keep = IconButton(kit.theme, "keep", "").follow(actions["keep-search"])
        self.mark_all = IconButton(kit.theme, "checks", "").follow(actions["mark-all"])
        self.show_muted = QAction(self.tr("Show what is muted"), self)
        self.muted = FootButton(kit.theme, "eye-closed", self.show_muted)
        self.newer = Newer(kit.theme, self.table)
        self._lay_out()
        self.say_wrong("")
        self._dress()
        self._choose(frozenset({"density"}))
        kit.choices.changed.connect(self._choose)
        actions.keys.changed.connect(self.keys_changed)
        kit.theme.changed.connect(self._dress)
        kit.pictures.arrived.connect(lambda _: self.table.viewport().update())

    def _choose(self, names: frozenset[str]) -> None:
        if "density" in names:
            self._delegate.compact = self._kit.choices.values.density is Density.COMPACT
            self.table.dress(self._delegate)
            self.table.viewport().update()

    def entrance(self) -> QWidget:
        return self.empty if self.is_empty() else self.table

    def set_scope(self, scope: Scope) -> None:
        self._delegate.scope = scope

    def key_of(self, name: str) -> str:
        """The first shortcut of an action, "" where it has none."""
        return next(iter(self._actions.shown_keys(name)), "")

    def show_drawer(self, wanted: bool) -> None:
        """The button that opens the sidebar; without it the search begins where the text does."""
        self.drawer.setVisible(wanted)
        self._band.setContentsMargins(*facing(Space.L if wanted else Space.XL, 0, Space.L, 0))

    def show_empty(self, text: str, button: str = "") -> None:
        inside = self.window().focusWidget() is self.table or self.empty.holds_focus()
        self.empty.say(text, button)
        self._stack.setCurrentWidget(self.empty)
        if inside:  # hiding the table, or the button, has sent the focus out of the pane
            self.empty.setFocus()

    def show_rows(self) -> None:
        inside = self.empty.holds_focus()
        self._stack.setCurrentWidget(self.table)
        if inside:
            self.table.setFocus()

    def say_muted(self, number: int) -> None:
        """At the foot: how many articles of the day are hidden."""
        self.muted.say(counted(number, "{n} muted today", "{n} muted today"))
        self.muted.setVisible(number > 0)

    def is_empty(self) -> bool:
        return self._stack.currentWidget() is self.empty

    def say_wrong(self, text: str, *, wrong: bool = False) -> None:
        """Under the field: what is `wrong` with the search, or worth saying about it."""
        self.wrong = wrong and bool(text)
        self.note.tone("accent" if self.wrong else "soft")
        if text != self.note.text():
            self.note.setText(text)
            self.search.setAccessibleDescription(text)
            if text:
                announce(self.search, text)
        self.note.setVisible(bool(text))

    # -- Qt

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_head()
        return handled

    # -- inside

    def _fit_head(self) -> None:
        """The count above the controls where it has no room beside them."""
        words = self.count.fontMetrics().horizontalAdvance(self.count.text())
        tight = (
            words + self._controls.sizeHint().width() + Space.S > self._second.geometry().width()
        )
        way = QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight
        if way is not self._second.direction():
            self._second.setDirection(way)

    def _lay_out(self) -> None:
        band = Band(self._kit.theme, (Space.L, 0, Space.L, 0))
        top = self._band = band.box
        top.addWidget(self.drawer)
        top.addWidget(self.search, 1)
        self.note.setContentsMargins(Space.XL, 0, Space.L, Space.S)
        head = self._head = column(gap=Space.XS, margins=(Space.XL, Space.XS, Space.L - 6, Space.S))
        head.addWidget(self.title)
        controls = self._controls = row(gap=Space.XS)
        controls.addStretch(1)
        for control in (self.filter, self.sought, self.keep, self.arrange, self.mark_all):
            controls.addWidget(control)
        self._second = row(gap=Space.XS)
        self._second.addWidget(self.count, 1)
        self._second.addLayout(controls)
        head.addLayout(self._second)
        self._stack_holder = QWidget()
        self._stack = QStackedLayout(self._stack_holder)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        box = column(self)
        box.addWidget(band)
        box.addWidget(self.note)
        box.addLayout(head)
        box.addWidget(self._stack_holder, 1)
        foot = row(margins=(Space.XL - Space.S, Space.XS, Space.L, Space.XS))
        foot.addWidget(self.muted)
        box.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is width the title stands beside the search, so that more rows are seen."""
        super().resizeEvent(event)
        wide = self.contentsRect().width() >= self._kit.theme.base.pixelSize() * WIDE
        if wide != self._wide:
            self._wide = wide
            self.search.setMaximumWidth(SEARCH if wide else FREE)
            if wide:
                self._band.insertWidget(1, self.title, 1)
            else:
                self._head.insertWidget(0, self.title)

    def _dress(self) -> None:
        self.table.dress(self._delegate)
        self.table.viewport().update()
