"""The page of how publications fare: all of them in a table, more about those that are chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget

from reader_app.domain import Publication, PublicationHealth
from reader_app.services import sentence
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.managing.deeds import Deeds
from reader_app.ui.managing.detail import Detail
from reader_app.ui.managing.figures import Show
from reader_app.ui.managing.filters import Filters
from reader_app.ui.managing.loader import Loader
from reader_app.ui.managing.model import HealthModel
from reader_app.ui.managing.routes import Routes
from reader_app.ui.managing.standing import Standing, nothing, stand, totals
from reader_app.ui.managing.table import HealthTable
from reader_app.ui.parts import EmptyState, Label, Pane, clearable, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["STAYS", "HealthPage"]

BESIDE = 980  # px at the usual size of text: with less, table or detail has all the room
FIELD = 280  # px
DETAIL = 360  # px
MOST = 20  # chosen publications that are read again whenever something changes
STAYS = frozenset(
    "health publication-settings accounts add-account outbox sync pause cancel undo palette"
    " settings close quit larger smaller usual menu shortcuts back".split()
)
"""What can be done without leaving the page: all else is about articles that are out of sight."""


class HealthPage(Pane):
    """`done`: the reader wants to read; `settings`: of these publications."""

    done = Signal()
    settings = Signal(tuple)

    def __init__(self, kit: Kit, routes: Routes, actions: Actions, deeds: Deeds) -> None:
        super().__init__()
        self._kit, self._actions = kit, actions
        self._opened = False  # the detail has the room, where there is none for both
        self._wanted = 0  # the publication that is shown when it is there
        self._fresh = False
        self._tree: Sequence[Publication] = ()
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Health of your publications"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a publication"))
        self.field.setAccessibleName(self.field.placeholderText())
        clearable(self.field)
        self._lens = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Search"))
        self.totals = Label(kit.theme, tone="soft", size=TextSize.CAPTION)
        self.close_ = push_button(self.tr("Close"))
        self.filters = Filters(kit.theme)
        self.model = HealthModel(kit.clock, self)
        self.table = HealthTable(kit, self.model)
        self.detail = Detail(kit, routes, deeds)
        self.nothing = EmptyState(kit.theme)
        self.loader = Loader(kit, self)
        self._lay_out()
        self._wire(deeds)
        self._dress()

    def entrance(self) -> QWidget:
        return self.table if self.model.rowCount() else self.field

    def begin(
        self, tree: Sequence[Publication], publication: int = 0, *, offers: bool = False
    ) -> None:
        """Another visit: at one publication, or at what is to be decided."""
        self._wanted, self._fresh, self._opened = publication, True, bool(publication)
        self._tree = tree
        self.field.clear()
        self._typed.stop()
        self.filters.mark(Show.OFFERS if offers else Show.ALL)
        self.model.show, self.model.words = self.filters.kind, ()
        self._arrange()
        self._ask()

    def end(self) -> None:
        """The visit is over."""
        self.loader.stop()
        self._kit.jobs.forget("standing")

    def refresh(self, tree: Sequence[Publication]) -> None:
        """What is followed now."""
        self._tree = tree
        self._ask()

    def step_back(self) -> bool:
        """One step out; False where there is none on this page."""
        if self._opened and not self._beside():
            self._return()
            return True
        return False

    @property
    def chosen(self) -> tuple[int, ...]:
        return tuple(self.table.ids())

    # -- Qt

    def event(self, event: QEvent) -> bool:
        """The window's shortcuts are about articles, which nobody sees from here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        elif event.key() != Qt.Key.Key_Space:  # which would read on in the window behind
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and watched is self.field and event.key() in keys:  # type: ignore[attr-defined]
            self.entrance().setFocus()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside

    def _lay_out(self) -> None:
        theme = self._kit.theme
        title = Label(
            theme, self.accessibleName(), TextSize.TITLE, weight=QFont.Weight.DemiBold, wrap=False
        )
        top = row(gap=Space.S)
        top.addWidget(title, 1)
        top.addWidget(self.close_)
        head = column(gap=Space.XS, margins=(Space.XL, Space.L, Space.XL, Space.M))
        head.addLayout(top)
        head.addWidget(self.totals)
        head.addSpacing(Space.XS)
        self._tools = QWidget()
        tools = row(self._tools, gap=Space.L)
        tools.addWidget(self.field)
        tools.addWidget(self.filters, 1)
        head.addWidget(self._tools)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        body = row()
        self._left = QWidget()
        column(self._left, margins=(Space.S, 0, Space.S, 0)).addWidget(self._stack)
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        body.addWidget(self._left, 1)
        body.addWidget(self.detail)
        box = column(self)
        box.addLayout(head)
        box.addLayout(body, 1)

    def _wire(self, deeds: Deeds) -> None:
        self.close_.clicked.connect(self.done)
        self.field.installEventFilter(self)
        self._typed = QTimer(self, singleShot=True, interval=60)
        self._typed.timeout.connect(self._filter)
        self.field.textChanged.connect(lambda _: self._typed.start())
        self.filters.changed.connect(self._filter)
        self.filters.sorted.connect(self._sort)
        self.table.sorted_by.connect(lambda: self.filters.show_sort(self.model.sort_by))
        self.table.above.connect(self.field.setFocus)
        self.table.chosen.connect(self._present)
        self.table.opened.connect(self._open)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._actions["sync"].changed.connect(self._tell_sync)
        self.detail.back.connect(self._return)
        self.detail.settings.connect(self.settings)
        self.nothing.pressed.connect(self._show_all)
        self.loader.arrived.connect(self._fill)
        self.loader.done.connect(self._filled)
        self.loader.failed.connect(self._fail)
        deeds.done.connect(lambda ids: self.loader.want(ids, first=True))
        self._kit.theme.changed.connect(self._dress)

    def _keeps(self, event: QKeyEvent) -> bool:
        """Whether a key is for the page, whatever it does in the window."""
        pressed = QKeySequence(event.keyCombination())
        keys = [key for name in STAYS for key in self._actions[name].shortcuts()]
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        typed = event.text().isprintable() and event.text() and not event.modifiers() & control
        return bool(typed) or pressed not in keys

    # -- what there is

    def _ask(self) -> None:
        work = partial(stand, self._kit.desk, self._tree, self.model.all)
        self._kit.jobs.run(work, self._stand, self._fail, latest="standing")

    def _stand(self, found: Standing) -> None:
        self.model.take(found.rows)
        first = self._fresh
        if first:
            self._fresh = False
            self._show_first()
            self.loader.want([one.id for one in self.model.listed])
        # What is decided for a publication is no part of the tree: those in sight are read again.
        self.loader.want({*found.changed, *self.table.ids()[:MOST]}, first=not first)
        self._say()
        self._present()

    def _show_first(self) -> None:
        """What was asked for, else the first."""
        listed = self.model.listed
        if self._wanted and self.model.place(self._wanted) >= 0:
            self.table.choose([self._wanted], self._wanted)
        elif listed:
            self.table.choose([listed[0].id])
        self._present()
        if self.isVisible():
            wide = self._beside() or not self._opened
            (self.entrance() if wide else self.detail.entrance()).setFocus()
        announce(self, self.totals.text())

    def _fill(self, found: list[PublicationHealth]) -> None:
        self.model.fill(found)
        if {one.publication_id for one in found} & set(self.table.ids()):
            self._present()

    def _filled(self) -> None:
        """All figures are known: what depends on them can be chosen."""
        if self.model.sort_by is not None or self.model.show in (Show.SILENT, Show.LARGE):
            self.model.arrange()
        self._say()

    def _fail(self, error: BaseException) -> None:
        self._stack.setCurrentWidget(self.nothing)
        self.nothing.say(sentence(error))

    # -- what is shown

    def _filter(self) -> None:
        self._typed.stop()
        self.model.choose(self.filters.kind, self.field.text())
        self._say()
        if self.model.rowCount() and not self.table.ids():
            self.table.choose([self.model.listed[0].id])
        self.table.scrollTo(self.table.currentIndex())
        if self.field.text():
            number = self.model.rowCount()
            announce(self.table, counted(number, "{n} publication", "{n} publications"))

    def _sort(self) -> None:
        self.model.sort_by = self.filters.sort
        self.model.descending = self.filters.descending
        self.model.arrange()
        self.table.show_sort()
        self.table.scrollToTop()

    def _show_all(self) -> None:
        self.field.clear()
        self.filters.choose(Show.ALL)
        self._filter()
        self.table.setFocus()

    def _say(self) -> None:
        """The totals, the counts of the filters, and that there is nothing."""
        rows, whole = self.model.rows, not self.loader.left
        self.filters.count(rows, whole=whole)
        self.totals.setText(totals(rows, whole=whole))
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.nothing)
        words = nothing(self.model.show, self.field.text(), any_=bool(rows), whole=whole)
        self.nothing.say(words, self.tr("Show all") if rows else "")

    def _present(self) -> None:
        rows = [one for id in self.table.ids() if (one := self.model.all.get(id)) is not None]
        self.detail.present(rows)

    def _open(self) -> None:
        self._opened = True
        self._arrange()
        self.detail.entrance().setFocus()

    def _open_menu(self, place: QPoint) -> None:
        self._present()  # the row under the pointer has been chosen just now
        menu = self.detail.menu()
        if menu is not None:
            menu.popup(self.table.viewport().mapToGlobal(place))

    def _tell_sync(self) -> None:
        """Whether a sync runs: the bar of the window is out of sight."""
        self.detail.tell_sync(not self._actions["sync"].isEnabled())

    def _return(self) -> None:
        self._opened = False
        self._arrange()
        self.table.setFocus()

    def _beside(self) -> bool:
        return self.width() >= self._kit.theme.wide(BESIDE)

    def _arrange(self) -> None:
        beside = self._beside()
        for part in (self._left, self._tools):
            part.setVisible(beside or not self._opened)
        self.detail.setVisible(beside or self._opened)
        self.detail.returning.setVisible(not beside)
        wide = self._kit.theme.wide(DETAIL)
        self.detail.setMinimumWidth(wide if beside else 0)
        self.detail.setMaximumWidth(wide if beside else 16_777_215)

    def _dress(self) -> None:
        theme = self._kit.theme
        self.field.setFixedWidth(theme.wide(FIELD))
        self._lens.setIcon(theme.icons.icon("search"))
        self._arrange()
