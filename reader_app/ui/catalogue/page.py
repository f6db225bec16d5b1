"""The page on which publications are added: found in the catalogue, or by an address."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from reader_app.domain import CatalogueEntry, Discovery, Publication, host_of
from reader_app.services import Followed
from reader_app.ui.actions import Actions
from reader_app.ui.catalogue.browse import Browse
from reader_app.ui.catalogue.field import Field
from reader_app.ui.catalogue.following import Following
from reader_app.ui.catalogue.found import name_of, parts_of
from reader_app.ui.catalogue.keys import keeps
from reader_app.ui.catalogue.lookup import Lookup, meant
from reader_app.ui.catalogue.offer import Offer
from reader_app.ui.catalogue.own import OwnFile
from reader_app.ui.catalogue.sheet import Sheet
from reader_app.ui.catalogue.standing import Standing
from reader_app.ui.catalogue.tally import Tally
from reader_app.ui.kit import Kit
from reader_app.ui.outbox import TargetPicker
from reader_app.ui.parts import EmptyState, IconButton, Label, Pane, Toast, column, row
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["CataloguePage"]

WIDEST = 760  # px of the field, at the usual size of text


class CataloguePage(Pane):
    """`done`: the reader wants to read; `late`: these publications, by id, were followed when they
    had left already."""

    done = Signal()
    late = Signal(tuple)

    def __init__(self, kit: Kit, actions: Actions, toast: Toast, target: TargetPicker) -> None:
        super().__init__()
        self._kit, self._actions = kit, actions
        self.target = target
        self.target.told.connect(toast.say)
        self._standing = Standing(kit.desk.catalogue)
        self._discovery: Discovery | None = None
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Add publications"))
        self.field = Field(kit.theme)
        self.offer = Offer(kit.theme)
        self.browse = Browse(kit, self._standing)
        self.found = Sheet(kit, "paper", primary=True)
        self.message = EmptyState(kit.theme)
        self.tally = Tally(kit, actions)
        self.lookup = Lookup(kit, self)
        self.following = Following(kit, toast, self)
        self.own = OwnFile(kit, self, toast)
        self.more = IconButton(kit.theme, "more", self.tr("More ways to add publications"))
        self._lay_out()
        self._wire()
        self._dress()

    def entrance(self) -> QWidget:
        return self.field

    def begin(self, text: str = "", *, look: bool = True) -> None:
        """Another visit. With an address; it is looked at when the reader has chosen it themselves:
        `look`."""
        self.tally.begin()
        self.browse.begin()
        self.ask(text, look=look)

    def ask(self, text: str = "", *, look: bool = True) -> None:
        """As if this had been typed."""
        self.field.put(text)
        self._edited(text, look)
        if not text:
            self.offer.clipboard()
        self.field.selectAll()

    def refresh(self, tree: tuple[Publication, ...]) -> None:
        """What is followed now."""
        self.tally.refresh(tree)
        if self._standing.refresh(tree):
            self._restate()

    def end(self) -> None:
        """The visit is over."""
        self.lookup.stop()
        self.offer.end()
        self.field.put("")

    def step_back(self) -> bool:
        """One step out; False where there is none on this page."""
        browsing = self._stack.currentWidget() is self.browse
        if browsing and self.browse.step_back():
            return True
        if browsing and not self.field.text():
            return False
        self.ask()
        self.field.setFocus()
        return True

    # -- Qt

    def event(self, event: QEvent) -> bool:
        """The window's shortcuts are about articles, which nobody sees from here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and keeps(event, self._actions):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.field.seek()
        elif event.key() != Qt.Key.Key_Space:  # which would read on in the window behind
            super().keyPressEvent(event)

    # -- inside

    def _lay_out(self) -> None:
        theme = self._kit.theme
        title = Label(
            theme, self.accessibleName(), TextSize.TITLE, weight=QFont.Weight.DemiBold, wrap=False
        )
        top = row(gap=Space.S)
        top.addWidget(title, 1)
        top.addWidget(self.target)
        top.addWidget(self.more)
        head = column(gap=Space.M, margins=(Space.XL, Space.L, Space.XL, Space.S))
        head.addLayout(top)
        for part in (self.field, self.offer):
            entry = row()
            entry.addWidget(part, 1000)
            entry.addStretch(1)
            head.addLayout(entry)
        head.addWidget(self.browse.filters)
        self._stack = QStackedWidget()
        for view in (self.browse, self.found, self.message):
            self._stack.addWidget(view)
        box = column(self)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        box.addWidget(self.tally)
        QWidget.setTabOrder(self.more, self.field)

    def _wire(self) -> None:
        self.field.changed.connect(self._edited)
        self.field.entered.connect(self._enter)
        self.field.marked.connect(self._follow_marked)
        self.field.left.connect(self._descend)
        self.offer.taken.connect(self._take)
        self.browse.follow.connect(self._follow_entry)
        self.browse.above.connect(self.field.setFocus)
        self.browse.typed.connect(self.field.type)
        self.found.follow.connect(self._follow_found)
        self.found.back.connect(self.step_back)
        self.found.over.connect(self.field.seek)
        self.message.pressed.connect(lambda: self._look(self.field.text()))
        self.lookup.waiting.connect(self._say_looking)
        self.lookup.found.connect(self._show_found)
        self.lookup.refused.connect(self._refuse)
        self.following.followed.connect(self._followed)
        self.own.added.connect(self.browse.refill)
        self.tally.done.connect(self.done)
        self.more.clicked.connect(self._open_more)
        self._actions["undo"].triggered.connect(self._regret)
        self._kit.theme.changed.connect(self._dress)

    def _enter(self) -> None:
        if meant(self.field.text()):
            self._look(self.field.text())
        else:
            self._descend()

    def _descend(self) -> None:
        """From the field to what is under it."""
        match self._stack.currentWidget():
            case self.found:
                self.found.entrance().setFocus()
            case self.browse:
                self.browse.setFocus()
            case _:
                self.message.setFocus()

    def _follow_marked(self) -> None:
        entry = self.browse.list.chosen()
        if self._stack.currentWidget() is self.browse and entry is not None:
            self._follow_entry(entry, None)

    def _edited(self, text: str, look: bool) -> None:
        """`look`: an address is looked at now, else it is offered."""
        self.lookup.stop()
        self._put(self.browse)
        address = meant(text) if text.strip() else ""
        if address and look:
            self._look(text)
            return
        self.browse.search(text, address=bool(address))
        if address:
            self.offer.address(text)
        else:
            self.offer.end()

    def _take(self, address: str) -> None:
        self.field.put(address)
        self.field.setFocus()
        self._look(address)

    def _look(self, text: str) -> None:
        self.offer.end()
        self.lookup.ask(text)

    def _say_looking(self) -> None:
        host = host_of(meant(self.field.text()))
        self._put(self.message)
        self.message.say(self.tr("Looking at {host}…").format(host=host))
        announce(self.field, self.message.text())

    def _refuse(self, text: str) -> None:
        self._put(self.message)
        self.message.say(text, self.tr("Try again"))
        announce(self.field, text)

    def _show_found(self, found: Discovery) -> None:
        if not found.sections:
            self._refuse(self.tr("Nothing was found there that could be followed."))
            return
        self._discovery = found
        self._put(self.found)
        self._restate()
        if self.field.hasFocus():
            self.found.entrance().setFocus()
        announce(self.found, name_of(found))

    def _put(self, view: QWidget) -> None:
        self.browse.filters.setVisible(view is self.browse)
        self._stack.setCurrentWidget(view)

    def _restate(self) -> None:
        self.browse.restate()
        found = self._discovery
        if found is not None:
            parts = parts_of(found, self._standing.has, self._kit.clock())
            self.found.present(name_of(found), host_of(found.home), parts)

    def _follow_entry(self, entry: CatalogueEntry, chosen: Sequence[str] | None) -> None:
        sections = self._kit.desk.catalogue.sections(entry, chosen)
        self.following.follow(entry.name, sections)

    def _follow_found(self, numbers: Sequence[int]) -> None:
        if self._discovery is not None:
            sections = [self._discovery.sections[number].new for number in numbers]
            self.following.follow(name_of(self._discovery), sections)

    def _followed(self, title: str, urls: tuple[str, ...], done: Followed) -> None:
        self._standing.add(urls)
        self.tally.add(title, done)
        self._restate()
        announce(self, self.tr("Followed {title}").format(title=title))
        if not self.isVisibleTo(self.window()):
            self.late.emit(self.tally.publications)

    def _regret(self) -> None:
        self._standing.regret()
        self.tally.regret()

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Add your own catalogue file…"), self.own.ask)
        menu.addAction(self._actions["import"])
        menu.addAction(self._actions["add-account"])
        corner = QPoint(0, self.more.height())
        if not self.isRightToLeft():
            corner.setX(self.more.width() - menu.sizeHint().width())
        menu.popup(self.more.mapToGlobal(corner))

    def _dress(self) -> None:
        for part in (self.field, self.offer):
            part.setMaximumWidth(self._kit.theme.wide(WIDEST))
