"""More about the publications that are chosen in the table, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader_app.domain import PublicationHealth, Section
from reader_app.services import explain, kept_for, often, size_of, stated, verdict
from reader_app.ui.kit import Kit
from reader_app.ui.managing.deeds import Deeds
from reader_app.ui.managing.figures import Row, advice, number, state
from reader_app.ui.managing.offers import OfferCard
from reader_app.ui.managing.routes import Routes
from reader_app.ui.outbox import synced_with
from reader_app.ui.parts import Fitting, Label, badge, column, push_button, row
from reader_app.ui.phrase import counted, paragraph, when
from reader_app.ui.plain import line
from reader_app.ui.theme import Space, TextSize, grid

__all__ = ["Detail"]

MARK = 3.0  # times the size of the text
MOST = 5  # troubles of sections that are told
WIDEST = 640  # px at the usual size of text


class Detail(QWidget):
    """`back`: to the table, where both do not fit; `settings`: of these publications."""

    back = Signal()
    settings = Signal(tuple)

    def __init__(self, kit: Kit, routes: Routes, deeds: Deeds) -> None:
        super().__init__()
        self._kit, self._routes, self._deeds = kit, routes, deeds
        self._rows: tuple[Row, ...] = ()
        self._told: list[object] = []
        self._drawn = False
        self._syncing = False
        self.cards: list[OfferCard] = []
        self.buttons: dict[str, QPushButton] = {}
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.returning = push_button(self.tr("Back"), quiet=True)
        self.returning.setProperty("flush", True)
        self.returning.clicked.connect(self.back)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("More about it"))
        top = column(margins=(Space.XL, Space.S, Space.XL, 0))
        top.addWidget(self.returning, 0, Qt.AlignmentFlag.AlignLeading)
        box = column(self)
        box.addLayout(top)
        box.addWidget(self._scroll, 1)
        kit.theme.changed.connect(self._redraw)

    def present(self, rows: Sequence[Row]) -> None:
        """These publications, or the same ones in another state."""
        told = [one.told for one in rows]
        if told == self._told and self._drawn:
            return
        same = [one.id for one in rows] == [one.id for one in self._rows]
        self._rows, self._told = tuple(rows), told
        self._redraw(keep=same)

    def entrance(self) -> QWidget:
        """Where the keyboard begins: at what is to be decided."""
        for card in self.cards:
            return card.buttons.findChildren(QPushButton)[0]
        return self.buttons.get("sync", self.returning)

    def menu(self) -> QMenu | None:
        """What can be done with what is chosen, None where that is nothing."""
        if not self._rows:
            return None
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self.buttons.values():
            menu.addAction(button.text(), button.click)
        return menu

    def tell_sync(self, running: bool) -> None:
        """Whether a sync runs."""
        self._syncing = running
        if (button := self.buttons.get("sync")) is not None:
            button.setText(self.tr("Syncing…") if running else self.tr("Sync now"))

    # -- inside

    def _redraw(self, *, keep: bool = False) -> None:
        self._drawn = True
        bar = self._scroll.verticalScrollBar()
        place, held = bar.value() if keep else 0, self._held()
        self.cards, self.buttons = [], {}
        page = QWidget()
        page.setMaximumWidth(self._kit.theme.wide(WIDEST))
        box = column(page, gap=Space.L, margins=(Space.XL, Space.S, Space.XL, Space.L))
        if len(self._rows) == 1:
            self._tell(box, self._rows[0])
        elif self._rows:
            self._tell_several(box)
        else:
            hint = self.tr("Choose a publication to see how it fares.")
            box.addWidget(Label(self._kit.theme, hint, tone="soft"))
        box.addStretch(1)
        holder = QWidget()
        line_ = row(holder)
        line_.addWidget(page, 1000)
        line_.addStretch(1)
        self._scroll.setWidget(holder)
        holder.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        bar.setValue(place)
        if held and keep and held in self.buttons:
            self.buttons[held].setFocus()
        elif held:
            self.entrance().setFocus()

    def _held(self) -> str:
        """The button that has the keyboard, "?" for another part of this."""
        for name, button in self.buttons.items():
            if button.hasFocus():
                return name
        focus = QApplication.focusWidget()
        return "?" if focus is not None and self._scroll.isAncestorOf(focus) else ""

    def _tell(self, box: QVBoxLayout, one: Row) -> None:
        kit, theme, now = self._kit, self._kit.theme, self._kit.clock()
        box.addLayout(self._head(one))
        if one.health is not None:
            fine = one.synced and not one.troubled
            words = state(one, now) if fine else verdict(one.health, now)
            box.addWidget(Label(theme, words))
        for offer in one.offers:
            card = OfferCard(kit, offer)
            card.take.connect(lambda offer=offer: self._deeds.take(one, offer))
            card.again.connect(lambda offer=offer: self._deeds.ask_again(one, offer))
            card.decline.connect(lambda offer=offer: self._deeds.decline([one], [offer]))
            self.cards.append(card)
            box.addWidget(card)
        box.addWidget(self._actions())
        told = {offer.section_id for offer in one.offers}
        failing = [s for s in one.publication.sections if s.failure and s.id not in told]
        for section in failing[:MOST]:
            box.addLayout(self._trouble(one, section, now))
        more = len(failing) - MOST
        if more > 0:
            words = counted(more, "And {n} more section.", "And {n} more sections.")
            box.addWidget(Label(theme, words, tone="soft"))
        if one.sign_in is not None:
            box.addLayout(self._sign_in(one, now))
        if one.health is not None:
            box.addLayout(self._facts(one.health, now))

    def _head(self, one: Row) -> QVBoxLayout:
        theme, publication = self._kit.theme, one.publication
        side = grid(theme.base.pixelSize() * MARK)
        density = self.devicePixelRatioF()
        mark = QLabel()
        mark.setFixedSize(side, side)
        pictures, icon = self._kit.pictures, publication.icon
        mark.setPixmap(badge(pictures, theme, icon, publication.title, side, density))
        title = Label(theme, publication.title, TextSize.HEADLINE, weight=QFont.Weight.DemiBold)
        names = column(gap=0)
        names.addWidget(title)
        sections = len(publication.sections)
        told = counted(sections, "{n} section", "{n} sections")
        if publication.folder:
            told = self.tr("{sections} in {folder}").format(
                sections=told, folder=publication.folder.replace("/", " / ")
            )
        names.addWidget(Label(theme, told, TextSize.CAPTION, tone="soft"))
        if words := synced_with(self._routes.standing.state.of(publication)):
            names.addWidget(Label(theme, words, TextSize.CAPTION, tone="soft"))
        head = row(gap=Space.M)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        box = column()
        box.addLayout(head)
        return box

    def _tell_several(self, box: QVBoxLayout) -> None:
        theme, rows = self._kit.theme, self._rows
        words = counted(len(rows), "{n} publication chosen", "{n} publications chosen")
        box.addWidget(Label(theme, words, TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        known = [one.health for one in rows if one.health is not None]
        facts = paragraph(
            counted(sum(one.articles for one in known), "{n} article.", "{n} articles."),
            self.tr("They take {size}.").format(size=size_of(sum(one.size for one in rows))),
        )
        box.addWidget(Label(theme, facts, tone="soft"))
        box.addWidget(self._actions())
        offers = [offer for one in rows for offer in one.offers]
        if len(offers) > 1:
            words = counted(
                len(offers),
                "There is something to decide about {n} section.",
                "There is something to decide about {n} sections.",
            )
            box.addWidget(Label(theme, words))
            leave = push_button(self.tr("Leave all as they are"))
            concerned = [one for one in rows if one.offers]
            leave.clicked.connect(lambda _=False: self._deeds.decline(concerned, offers))
            self.buttons["leave"] = leave
            box.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeading)

    def _actions(self) -> QWidget:
        """What can be done with all that are chosen."""
        rows, deeds = self._rows, self._deeds
        resting = all(one.publication.paused for one in rows)
        ids = tuple(one.id for one in rows)
        key = f"publication:{ids[0]}"
        self._button("sync", "", lambda: deeds.sync(rows))
        self.tell_sync(self._syncing)
        self._button("settings", self.tr("Settings…"), lambda: self.settings.emit(ids))
        words = self.tr("Ask it again") if resting else self.tr("Pause")
        self._button("pause", words, lambda: deeds.pause(rows, not resting))
        self._button("unfollow", self.tr("Unfollow"), lambda: deeds.unfollow(rows))
        groups: list[tuple[str, ...]] = [("sync", "settings"), ("pause", "unfollow")]
        if len(rows) == 1:
            self._button("articles", self.tr("Show its articles"), lambda: self._routes.go(key))
            why = self.tr("Why was this not fetched?")
            self._button("why", why, lambda: self._routes.explain(key), quiet=True)
            groups += [("articles",), ("why",)]
        block = QWidget()
        box = column(block, gap=Space.S)
        for names in groups:
            line_ = Fitting(gap=Space.S)
            for name in names:
                line_.add(self.buttons[name])
            box.addWidget(line_)
        return block

    def _button(self, name: str, words: str, act: object, *, quiet: bool = False) -> None:
        button = push_button(words, quiet=quiet)
        if quiet:
            button.setProperty("flush", True)
        if len(self._rows) == 1:
            button.setAccessibleDescription(line(self._rows[0].publication.title))
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        self.buttons[name] = button

    def _trouble(self, one: Row, section: Section, now: float) -> QVBoxLayout:
        """What to do about a section; what is wrong is said above."""
        assert section.failure is not None
        theme, told = self._kit.theme, explain(section.failure, now=now)
        box = column(gap=0)
        name = section.title or one.publication.title
        box.addWidget(Label(theme, line(name), weight=QFont.Weight.DemiBold))
        box.addWidget(Label(theme, paragraph(told.todo, told.when), tone="soft"))
        return box

    def _sign_in(self, one: Row, now: float) -> QVBoxLayout:
        assert one.sign_in is not None
        theme = self._kit.theme
        box = column(gap=Space.XS)
        box.addWidget(Label(theme, self.tr("Sign-in"), weight=QFont.Weight.DemiBold))
        box.addWidget(Label(theme, paragraph(stated(one.sign_in, now), advice(one))))
        self._button("sign-in", self.tr("Sign in…"), lambda: self._routes.sign_in(one.id))
        box.addWidget(self.buttons["sign-in"], 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _facts(self, health: PublicationHealth, now: float) -> QVBoxLayout:
        """Figures, one under the other."""
        newest = when(health.newest, now, days=1) if health.newest is not None else ""
        size = size_of(health.text_bytes + health.picture_bytes)
        lines = [
            often(health),
            self.tr("Newest article: {time}.").format(time=newest) if newest else "",
            self.tr("{articles} articles: {unread} unread, {saved} saved, {ready} ready.").format(
                articles=number(health.articles),
                unread=number(health.unread),
                saved=number(health.saved),
                ready=number(health.ready),
            ),
            self.tr("{size} on the disk: {text} of text, {pictures} of pictures.").format(
                size=size,
                text=size_of(health.text_bytes),
                pictures=size_of(health.picture_bytes),
            ),
            kept_for(health.settings),
        ]
        box = column(gap=Space.XS)
        for text in filter(None, lines):
            box.addWidget(Label(self._kit.theme, text, tone="soft"))
        return box
