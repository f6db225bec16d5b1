"""Which articles the list shows, in which order and how high: chosen in one place, kept, live."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from reader_app.domain import Order
from reader_app.services import Density, Show
from reader_app.ui.actions import LISTING, Actions
from reader_app.ui.kit import Kit
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.listpane import ListPane

__all__ = ["Arranging"]

SHOWS = {
    Show.ALL: "show-all",
    Show.UNREAD: "unread-only",
    Show.SAVED: "show-saved",
    Show.READY: "show-ready",
}
ORDERS = {Order.NEWEST: "newest-first", Order.OLDEST: "oldest-first"}
DENSITIES = {Density.COMFORTABLE: "comfortable", Density.COMPACT: "compact"}


class Arranging(QObject):
    """Joins the preferences, their actions and the controls in the list's head."""

    def __init__(self, kit: Kit, pane: ListPane, lister: Lister, actions: Actions) -> None:
        super().__init__(pane)
        self._kit, self._pane, self._lister, self._actions = kit, pane, lister, actions
        self._other = Show.UNREAD  # what the second word of the filter stands for
        for names in (SHOWS, ORDERS, DENSITIES):
            group = QActionGroup(self)
            for name in names.values():
                group.addAction(actions[name])
        actions.bind(
            unread_only=self.toggle_unread,
            show_all=lambda: kit.prefer(show=Show.ALL),
            show_saved=lambda: kit.prefer(show=Show.SAVED),
            show_ready=lambda: kit.prefer(show=Show.READY),
            newest_first=lambda: kit.prefer(order=Order.NEWEST),
            oldest_first=lambda: kit.prefer(order=Order.OLDEST),
            comfortable=lambda: kit.prefer(density=Density.COMFORTABLE),
            compact=lambda: kit.prefer(density=Density.COMPACT),
        )
        for name in [*SHOWS.values(), *ORDERS.values(), *DENSITIES.values()]:
            actions[name].triggered.connect(self._mark)  # a choice made twice changes nothing
        pane.filter.chosen.connect(self._pressed)
        pane.arrange.clicked.connect(self.open_menu)
        kit.choices.changed.connect(lambda _: self._mark())
        lister.renewed.connect(self._mark)
        self._mark()

    def toggle_unread(self) -> None:
        """Unread articles only, and back to all."""
        unread = self._kit.choices.values.show is Show.UNREAD
        self._kit.prefer(show=Show.ALL if unread else Show.UNREAD)

    def menu(self) -> QMenu:
        """All choices, below the button of the list's head."""
        menu = QMenu(self._pane)
        menu.aboutToHide.connect(menu.deleteLater)
        return self._actions.fill(menu, LISTING)

    def open_menu(self) -> None:
        button = self._pane.arrange
        menu = self.menu()
        right = button.width() - menu.sizeHint().width()
        left = 0 if button.isRightToLeft() else right
        menu.popup(button.mapToGlobal(QPoint(left, button.height())))

    # -- inside

    def _pressed(self, number: int) -> None:
        self._kit.prefer(show=self._other if number else Show.ALL)

    def _mark(self) -> None:
        values = self._kit.choices.values
        view, show = self._lister.view, self._lister.show_only
        for names, now in ((SHOWS, show), (ORDERS, values.order), (DENSITIES, values.density)):
            for value, name in names.items():
                self._actions[name].setChecked(value is now)
        self._actions.enable(not view.words, *SHOWS.values(), *ORDERS.values())
        self._actions.enable(not view.words and view.implied is not Show.UNREAD, "unread-only")
        self._actions.enable(not view.words and view.implied is not Show.SAVED, "show-saved")
        self._other = show if show is not Show.ALL else Show.UNREAD
        self._pane.filter.name(1, self._word(self._other))
        self._pane.filter.choose(int(show is not Show.ALL))
        useless = show is Show.ALL and view.implied is Show.UNREAD
        self._pane.filter.setVisible(not view.words and not useless)

    def _word(self, show: Show) -> str:
        match show:
            case Show.SAVED:
                return self.tr("Saved")
            case Show.READY:
                return self.tr("Ready offline")
            case _:
                return self.tr("Unread")
