"""The page on which publications are added: found in the catalogue, or by an address."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QWidget

from reader_app.domain import CatalogueEntry, Discovery, NewSection, Publication, host_of
from reader_app.services import Followed, sentence
from reader_app.ui.actions import Actions
from reader_app.ui.catalogue.browse import Browse
from reader_app.ui.catalogue.found import name_of, parts_of
from reader_app.ui.catalogue.lookup import Lookup, meant
from reader_app.ui.catalogue.offer import Offer
from reader_app.ui.catalogue.own import OwnFile
from reader_app.ui.catalogue.sheet import Sheet
from reader_app.ui.catalogue.standing import Standing
from reader_app.ui.catalogue.tally import Tally
from reader_app.ui.kit import Kit
from reader_app.ui.parts import EmptyState, IconButton, Label, Pane, Toast, clearable, column, row
from reader_app.ui.plain import line
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["STAYS", "CataloguePage"]

PASTED = 6  # letters that come at once
LONGEST = 2000  # letters of the clipboard that are looked at
WIDEST = 760  # px of the field, at the usual size of text
STAYS = frozenset(
    "follow import sync pause cancel undo palette settings close quit larger smaller usual menu"
    " shortcuts back".split()
)
"""What can be done without leaving the page: all else is about articles that are out of sight."""


class CataloguePage(Pane):
    """`done`: the reader wants to read; `late`: these publications, by id, were followed when they
    had left already."""

    done = Signal()
    late = Signal(tuple)

    def __init__(self, kit: Kit, actions: Actions, toast: Toast) -> None:
        super().__init__()
        self._kit, self._actions, self._toast = kit, actions, toast
        self._standing = Standing(kit.desk.catalogue)
        self._discovery: Discovery | None = None
        self._pending: set[str] = set()
        self._before = ""
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Add publications"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name or address of a newspaper, magazine or blog"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setAccessibleDescription(
            self.tr("Arrow down goes to the list, Ctrl+Return follows what is marked there")
        )
        clearable(self.field)
        self._lens = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Search"))
        self.offer = Offer(kit.theme)
        self.browse = Browse(kit, self._standing)
        self.found = Sheet(kit, "paper", primary=True)
        self.message = EmptyState(kit.theme)
        self.tally = Tally(kit, actions)
        self.lookup = Lookup(kit, self)
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
        self.field.setText(text)
        self._edited(text, look=look)
        if not text:
            self._offer_clipboard()
        self.field.selectAll()

    def refresh(self, tree: tuple[Publication, ...]) -> None:
        """What is followed now."""
        self.tally.refresh(tree)
        if self._standing.refresh(tree):
            self._restate()

    def end(self) -> None:
        """The visit is over."""
        self.lookup.stop()
        self.offer.offer("")
        self.field.clear()

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
        if override and isinstance(event, QKeyEvent) and self._keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self._seek()
        elif event.key() != Qt.Key.Key_Space:  # which would read on in the window behind
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        return False

    # -- inside

    def _lay_out(self) -> None:
        theme = self._kit.theme
        title = Label(
            theme, self.accessibleName(), TextSize.TITLE, weight=QFont.Weight.DemiBold, wrap=False
        )
        top = row(gap=Space.S)
        top.addWidget(title, 1)
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
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._edited)
        self.field.textChanged.connect(self._emptied)
        self.offer.taken.connect(self._take)
        self.browse.follow.connect(self._follow_entry)
        self.browse.above.connect(self.field.setFocus)
        self.browse.typed.connect(self._type)
        self.found.follow.connect(self._follow_found)
        self.found.back.connect(self.step_back)
        self.found.over.connect(self._seek)
        self.message.pressed.connect(lambda: self._look(self.field.text()))
        self.lookup.waiting.connect(self._say_looking)
        self.lookup.found.connect(self._show_found)
        self.lookup.refused.connect(self._refuse)
        self.own.added.connect(self.browse.refill)
        self.tally.done.connect(self.done)
        self.more.clicked.connect(self._open_more)
        self._actions["undo"].triggered.connect(self._regret)
        self._kit.theme.changed.connect(self._dress)

    def _seek(self) -> None:
        """Ready for other words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _keeps(self, event: QKeyEvent) -> bool:
        """Whether a key is for the page, whatever it does in the window."""
        pressed = QKeySequence(event.keyCombination())
        keys = [key for name in STAYS for key in self._actions[name].shortcuts()]
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        typed = event.text().isprintable() and event.text() and not event.modifiers() & control
        return bool(typed) or pressed not in keys

    def _key(self, event: QKeyEvent) -> bool:
        """Keys that are not the field's although it has the focus."""
        browsing = self._stack.currentWidget() is self.browse
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if control:
                entry = self.browse.list.chosen() if browsing else None
                if entry is not None:
                    self._follow_entry(entry, None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if meant(self.field.text()):
                self._look(self.field.text())
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (self.browse.list if browsing else self.found.entrance()).setFocus()
            case _:
                return False
        return True

    def _type(self, text: str) -> None:
        """Letters that were typed beside the field."""
        self.field.setFocus()
        self.field.end(False)
        self.field.insert(text)
        self._edited(self.field.text())

    def _edited(self, text: str, *, look: bool | None = None) -> None:
        """`look`: whether an address is looked at now; else one is that came as a whole."""
        self.lookup.stop()
        self._put(self.browse)
        before, self._before = self._before, text
        address = meant(text) if text.strip() else ""
        pasted = len(text) - len(before) >= PASTED and ("/" in text or "@" in text)
        if address and (pasted if look is None else look):
            self._look(text)
            return
        self.browse.search(text)
        if address:
            words = self.tr("“{address}” may be an address.")
            shown = words.format(address=line(text, 80))
            self.offer.offer(text, shown, self.tr("Look there"))
        else:
            self.offer.offer("")

    def _emptied(self, text: str) -> None:
        """By the field's own button, which counts as no edit."""
        if not text and self._before:
            self._edited("")

    def _offer_clipboard(self) -> None:
        """An address on the clipboard is most likely the one."""
        text = QGuiApplication.clipboard().text()[:LONGEST].strip()
        if text.startswith(("http://", "https://", "feed:")) and len(text.split()) == 1:
            words = self.tr("On your clipboard: {address}").format(address=line(text, 120))
            self.offer.offer(text, words, self.tr("Look there"))

    def _take(self, address: str) -> None:
        self.field.setText(address)
        self.field.setFocus()
        self._look(address)

    def _look(self, text: str) -> None:
        self._before = text
        self.offer.offer("")
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
        self._follow(entry.name, self._kit.desk.catalogue.sections(entry, chosen))

    def _follow_found(self, numbers: Sequence[int]) -> None:
        if self._discovery is not None:
            sections = [self._discovery.sections[number].new for number in numbers]
            self._follow(name_of(self._discovery), sections)

    def _follow(self, title: str, sections: Sequence[NewSection]) -> None:
        key = "\n".join(section.url for section in sections)
        if not sections or key in self._pending:
            return
        self._pending.add(key)
        future = self._kit.desk.subscriptions.follow(sections, title)
        self._kit.courier.watch(
            future, partial(self._followed, title, key), partial(self._failed, key)
        )

    def _followed(self, title: str, key: str, done: Followed) -> None:
        self._pending.discard(key)
        self._standing.add(key.split("\n"))
        self.tally.add(title, done)
        self._restate()
        announce(self, self.tr("Followed {title}").format(title=title))
        if not self.isVisibleTo(self.window()):
            self.late.emit(self.tally.publications)

    def _failed(self, key: str, error: BaseException) -> None:
        self._pending.discard(key)
        self._toast.say(sentence(error))

    def _regret(self) -> None:
        self._standing.regret()
        self.tally.regret()

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Add your own catalogue file…"), self.own.ask)
        menu.addAction(self._actions["import"])
        corner = QPoint(0, self.more.height())
        if not self.isRightToLeft():
            corner.setX(self.more.width() - menu.sizeHint().width())
        menu.popup(self.more.mapToGlobal(corner))

    def _dress(self) -> None:
        theme = self._kit.theme
        for part in (self.field, self.offer):
            part.setMaximumWidth(theme.wide(WIDEST))
        self.field.setFont(theme.font(TextSize.HEADLINE))
        self._lens.setIcon(theme.icons.icon("search"))
