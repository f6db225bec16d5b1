"""The page for adding publications in the window's place: opened, left, and what follows."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reader_app.domain import Publication
from reader_app.ui.actions import Actions
from reader_app.ui.catalogue import STAYS, CataloguePage
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.outbox import Standing, TargetPicker
from reader_app.ui.parts import Toast

__all__ = ["Adding"]


class Adding(QObject):
    """Decides what the window shows: the page while it is open, else what `rest` was told."""

    def __init__(
        self,
        kit: Kit,
        stack: QStackedWidget,
        beneath: QWidget,
        actions: Actions,
        toast: Toast,
        standing: Standing,
        *,
        sync: Callable[[tuple[int, ...]], None],
        moved: Callable[[], None],
        settle: Callable[[], None],
    ) -> None:
        """`moved`: the page came or went; `settle` gives the keyboard a place in the window."""
        super().__init__(stack)
        self._stack, self._sync, self._moved, self._settle = stack, sync, moved, settle
        self._kit, self._actions, self._toast = kit, actions, toast
        self._standing = standing
        self._beneath = beneath
        self._before: QWidget | None = None
        self._tree: tuple[Publication, ...] = ()
        self._page: CataloguePage | None = None
        for name in actions.names():
            if name not in STAYS:
                actions[name].triggered.connect(self.leave)

    @property
    def page(self) -> CataloguePage:
        """Made when it is first wanted."""
        if self._page is None:
            target = TargetPicker(self._kit, self._standing)
            self._page = CataloguePage(self._kit, self._actions, self._toast, target)
            self._stack.addWidget(self._page)
            self._page.done.connect(self.leave)
            self._page.late.connect(self._sync)
            self._page.refresh(self._tree)
        return self._page

    @property
    def open(self) -> bool:
        return self._page is not None and self._stack.currentWidget() is self._page

    def rest(self, view: QWidget) -> None:
        """What is shown where nothing is added."""
        self._beneath = view
        if not self.open:
            self._stack.setCurrentWidget(view)

    def begin(self, address: str = "", *, look: bool = True) -> None:
        """With an address; it is looked at when the reader has chosen it themselves: `look`."""
        if self.open:
            self.page.ask(address, look=look)
        else:
            self._before = QApplication.focusWidget()
            self._stack.setCurrentWidget(self.page)
            self.page.begin(address, look=look)
            self._moved()
        self.page.setFocus()

    def step_back(self) -> bool:
        """One step out; False where the page is not open."""
        if not self.open:
            return False
        if not self.page.step_back():
            self.leave()
        return True

    def leave(self) -> None:
        """Back to reading; what was followed is fetched."""
        if not self.open:
            return
        before, self._before = living(self._before), None
        publications = self.page.tally.publications
        self._stack.setCurrentWidget(self._beneath)
        self.page.end()
        if before is not None and before.isVisible():
            before.setFocus()
        else:
            self._settle()
        self._moved()
        if publications:
            self._sync(publications)

    def refresh(self, tree: tuple[Publication, ...]) -> None:
        """What is followed now."""
        self._tree = tree
        if self._page is not None:
            self._page.refresh(tree)
