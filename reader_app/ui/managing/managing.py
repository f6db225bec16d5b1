"""Managing publications in the window: the page of their health, and their properties."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.domain import Offer, OfferKind, Publication
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.managing.deeds import Deeds
from reader_app.ui.managing.page import STAYS, HealthPage
from reader_app.ui.managing.properties import PropertiesDialog
from reader_app.ui.managing.routes import Routes
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted

__all__ = ["Managing"]

Known = frozenset[tuple[int, OfferKind, str]]
"""What is to be decided: about which section, of what kind, with which address."""


class Managing(QObject):
    """The page stands in the window's place while it is open; one dialog of properties at a
    time."""

    def __init__(
        self, kit: Kit, window: QWidget, beneath: QWidget, actions: Actions, toast: Toast,
        routes: Routes,
    ) -> None:  # fmt: skip
        """`beneath`: what is shown where the page is not."""
        super().__init__(window)
        self._kit, self._window, self._toast, self._routes = kit, window, toast, routes
        self._actions, self._beneath = actions, beneath
        self._tree: tuple[Publication, ...] = ()
        self._before: QWidget | None = None
        self._known: Known | None = None
        self.open = False
        self.dialog: PropertiesDialog | None = None
        self.deeds = Deeds(kit, routes, toast, self)
        self._page: HealthPage | None = None
        for name in actions.names():
            if name not in STAYS:
                actions[name].triggered.connect(self.leave)
        actions.bind(health=self.health, publication_settings=self.open_properties)

    @property
    def page(self) -> HealthPage:
        """Made when it is first wanted."""
        if self._page is None:
            page = HealthPage(self._kit, self._routes, self._actions, self.deeds)
            page.done.connect(self.leave)
            page.settings.connect(self.properties)
            self._page = page
        return self._page

    # -- the page

    def health(self, publication_id: int | None = None, *, offers: bool = False) -> None:
        """How publications fare; at one of them, or at those about which something is to be
        decided."""
        page = self.page
        if not self.open:
            self._before = QApplication.focusWidget()
            self.open = True
            self._routes.put(page)
            self._routes.moved()
        page.begin(self._tree, publication_id or 0, offers=offers)
        page.setFocus()

    def rest(self, view: QWidget) -> None:
        """What is shown where the page is not."""
        self._beneath = view
        self._routes.put(self.page if self.open else view)

    def step_back(self) -> bool:
        """One step out; False where the page is not open."""
        if not self.open:
            return False
        if not self.page.step_back():
            self.leave()
        return True

    def leave(self) -> None:
        """Back to reading."""
        if not self.open:
            return
        self.open = False
        before, self._before = living(self._before), None
        self._routes.put(self._beneath)
        self.page.end()
        if before is not None and before.isVisible():
            before.setFocus()
        else:
            self._routes.settle()
        self._routes.moved()

    def end(self) -> None:
        """The window goes."""
        if self._page is not None:
            self._page.end()

    # -- properties

    def open_properties(self) -> None:
        """Of what is chosen on the page, else of what the reader is at."""
        self.properties(self.page.chosen if self.open else self._routes.current())

    def properties(self, ids: Sequence[int]) -> None:
        """What the reader decides for these publications."""
        chosen = frozenset(ids)
        wanted = [one for one in self._tree if one.id in chosen]
        if not wanted:
            self._toast.say(self.tr("Choose a publication first."))
            return
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = PropertiesDialog(self._kit, self._window, self._routes, wanted)
        self.dialog.finished.connect(self._closed)
        self.dialog.changed.connect(self._changed)
        self.dialog.open()

    # -- the library moves

    def refresh(self, tree: tuple[Publication, ...]) -> None:
        """What is followed now."""
        self._tree = tree
        if self.open:
            self.page.refresh(tree)
        if self.dialog is not None:
            self.dialog.refresh(tree)

    def sync_began(self) -> None:
        """What is known now is no news when the sync has ended."""
        self._known = None
        self._kit.jobs.run(self._kit.desk.publications.offers, self._know, latest="offers before")

    def sync_ended(self) -> None:
        """What it has found out is told once."""
        self._kit.jobs.run(self._kit.desk.publications.offers, self._tell, latest="offers after")

    # -- inside

    def _know(self, offers: Sequence[Offer]) -> None:
        self._known = known(offers)

    def _tell(self, offers: Sequence[Offer]) -> None:
        if self._known is None:
            return
        fresh = [one for one in offers if key(one) not in self._known]
        publications = {one.publication_id for one in fresh}
        if not fresh or self.open:
            return
        number = len(publications)
        if all(one.kind is OfferKind.MOVED for one in fresh):
            text = counted(number, "{n} publication has moved.", "{n} publications have moved.")
        else:
            text = counted(
                number,
                "{n} publication has moved, gone or fallen silent.",
                "{n} publications have moved, gone or fallen silent.",
            )
        self._toast.say(text, self.tr("Look"), lambda: self.health(offers=True), stay=True)

    def _changed(self, ids: tuple[int, ...]) -> None:
        if self.open:
            self.page.loader.want(ids, first=True)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def key(offer: Offer) -> tuple[int, OfferKind, str]:
    return offer.section_id, offer.kind, offer.address


def known(offers: Sequence[Offer]) -> Known:
    return frozenset(map(key, offers))
