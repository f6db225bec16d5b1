"""The main window: puts the parts together and routes between them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from reader_app.domain import ArticleRow, Publication
from reader_app.services import explain
from reader_app.ui.accounts import Accounts
from reader_app.ui.actions import Actions
from reader_app.ui.aloud import Aloud
from reader_app.ui.bridge import Batch, Energy, Repeat, Watch, battery, metered
from reader_app.ui.foryou import Liking
from reader_app.ui.kit import Kit
from reader_app.ui.lists import Lists
from reader_app.ui.managing import Managing, Routes
from reader_app.ui.muting import MuteMenu
from reader_app.ui.outbox import Standing
from reader_app.ui.palette import Ways
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import paragraph
from reader_app.ui.picks import Curating
from reader_app.ui.plain import line
from reader_app.ui.signing import Signing
from reader_app.ui.story import Related, Together
from reader_app.ui.window.adding import Adding
from reader_app.ui.window.arranging import Arranging
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.clockwork import Clockwork
from reader_app.ui.window.course import Course
from reader_app.ui.window.dragging import ARTICLES, Dragging, ids_of
from reader_app.ui.window.folders import Folders
from reader_app.ui.window.fullness import Fullness
from reader_app.ui.window.handling import Handling
from reader_app.ui.window.issuing import Issuing
from reader_app.ui.window.kept import KeptRows
from reader_app.ui.window.keyboard import Keyboard
from reader_app.ui.window.layouts import Layouts
from reader_app.ui.window.leftout import LeftOut
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.looking import Looking
from reader_app.ui.window.marking import Marking
from reader_app.ui.window.menus import Menus
from reader_app.ui.window.navigator import Navigator
from reader_app.ui.window.overview import Overview, Reading
from reader_app.ui.window.panelkeeper import PanelKeeper
from reader_app.ui.window.panes import Mode, Panes
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.register import register
from reader_app.ui.window.regret import Regret
from reader_app.ui.window.remote import Remote
from reader_app.ui.window.rowmenu import ArticleMenu
from reader_app.ui.window.rowsmenu import RowsMenu
from reader_app.ui.window.searching import Searching
from reader_app.ui.window.sharing import Sharing
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.spreads import Spreads
from reader_app.ui.window.state import WindowState
from reader_app.ui.window.syncing import Syncing
from reader_app.ui.window.textsize import TextSteps
from reader_app.ui.window.thrift import Thrift
from reader_app.ui.window.ways import routes
from reader_app.ui.window.welcome import Welcome

__all__ = ["MainWindow"]

SIZE = (1280, 800)
SMALLEST = (400, 400)


class MainWindow(QMainWindow):
    """`ready`: the window stands, `stood`: so does its page or list; `refreshed`: counts and
    sidebar are new; `closed`: the reader is done. `leaving`: closing is meant as the end, whatever
    else it may mean."""

    ready = Signal()
    stood = Signal()
    refreshed = Signal()
    closed = Signal()
    feed_links = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._tree: tuple[Publication, ...] = ()
        self._started = False
        self.leaving = False
        self._closed = False
        self.unread = 0
        self.setWindowTitle("Broadsheet")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(self, kit.desk.settings)
        self._build()
        self._wire()
        self.state = WindowState(kit.desk.settings)
        self.state.restore(self, self.panes)
        if self.state.opened is not None:
            self.sidebar.restore(self.state.opened)
        self._overview = Repeat(kit.jobs, self._ask, self._refresh, self.unreadable, self)
        kit.courier.delivered.connect(self._deliver)
        kit.courier.trouble.connect(self.unreadable)
        self._overview.ask()
        self.watch = Watch(kit.desk.stamp, kit.courier, kit.clock, self)
        self.watch.elsewhere.connect(self._reread)
        self.watch.midnight.connect(self._reread)

    def _build(self) -> None:
        kit, actions = self.kit, self.actions_
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.panes = Panes(self._stack)
        self.sidebar = Sidebar(kit, actions, self.panes.outer)
        self.articles = ListPane(kit, actions, self.sidebar.has, self.panes.inner)
        self.page = ArticlePane(kit, actions, self.panes.inner)
        self.panes.hold(self.sidebar, self.articles, self.page)
        self.layouts = Layouts(kit, self.panes, actions)
        self.welcome = Welcome(kit, actions)
        self._stack.addWidget(self.panes)
        self._stack.addWidget(self.welcome)
        self.toast = Toast(kit.theme, self._stack)
        self.toast.keep_off(self.sidebar)
        self.syncing = Syncing(kit, self.sidebar, actions, self.toast)
        self.standing = Standing(kit, self.toast)
        self.adding = Adding(
            kit,
            self._stack,
            self.panes,
            actions,
            self.toast,
            self.standing,
            sync=self.syncing.start,
            moved=self._entitle,
            settle=self._settle,
        )
        self.clockwork = Clockwork(kit, self.syncing)
        self.energy = Energy(kit.jobs, self, network=metered(), on_battery=battery)
        self.thrift = Thrift(
            kit, self.sidebar, self.syncing, self.energy, self.actions_, self.toast
        )
        self.lister = Lister(kit, self.articles)
        self.arranging = Arranging(kit, self.articles, self.lister, actions)
        self.looking = Looking(kit, self.sidebar, self.articles, self.lister, self.syncing)
        self.reader = Reader(kit, self.page, actions)
        self.aloud = Aloud(kit, self.page.view, actions)
        self.page.add_foot(self.aloud.bar)
        self.fullness = Fullness(kit, self.page.view)
        self.sharing = Sharing(kit, self.page.view, actions, self.toast, self)
        self.left_out = LeftOut(kit, self.page.view, actions, self.toast, self.syncing, self)
        self.regret = Regret(kit, self.toast, actions)
        self.searching = Searching(
            kit,
            self.panes,
            self.sidebar,
            self.articles,
            self.lister,
            self.reader,
            self.page,
            actions,
            home=lambda: self.choose(self.course.home),
        )
        self.kept = KeptRows(kit, self, self.sidebar, self.lister, self.regret, actions)
        self.marking = Marking(kit, self.lister, self.reader, self.toast, self.regret, actions)
        self.lists = Lists(
            kit,
            self,
            self.toast,
            self.standing,
            told=self.regret.say,
            folders=lambda: self.folders.paths(),  # noqa: PLW0108 - made below
        )
        self.text_steps = TextSteps(kit, self.page, actions)
        self.navigator = Navigator(
            kit,
            self.panes,
            self.sidebar,
            self.articles,
            self.page,
            self.lister,
            self.reader,
            actions,
            choose=self.choose,
            done=self._all_read,
        )
        unfollow = self.marking.unfollow
        sync = self.syncing.start
        self.signing = Signing(
            kit, self, actions, self.toast, sync=sync, at_hand=self._publication_at_hand
        )
        self.page.view.sign_in_wanted.connect(self.signing.show)
        self.accounts = Accounts(
            kit,
            self,
            actions,
            self.toast,
            sync=self.syncing.accounts,
            asks=self.syncing.asks,
            told=self.regret.say,
        )
        self.folders = Folders(kit, self.sidebar, self.regret, lambda: self._tree)
        self.handling = Handling(
            kit,
            self.sidebar,
            actions,
            marking=self.marking,
            regret=self.regret,
            folders=self.folders,
            standing=self.standing,
            tree=lambda: self._tree,
            sync=sync,
        )
        self.dragging = Dragging(kit, self.articles.table)
        self.articles.table.dragged.connect(self.dragging.begin)
        self.sidebar.tree.carrying.take(
            ARTICLES,
            lambda entry: entry.key == "saved",
            lambda data, _: self.marking.save(ids_of(data), saved=True),
        )
        table, id_at = self.articles.table, self.articles.model.id_at
        self.liking = Liking(
            kit, self, self.page.view, table, id_at, self.reader.opened, self.regret.say
        )
        self.closed.connect(self.liking.end)
        self.muting = MuteMenu(
            kit,
            self,
            self.regret.say,
            self.page.view.selected_text,
            lambda key: self.spreads.go(key, origin=self.course.home),
        )
        self.row_menu = ArticleMenu(
            kit,
            self.articles,
            self.lister,
            self.marking,
            actions,
            liking=self.liking,
            muting=self.muting,
            go=lambda key: self.spreads.go(key),  # noqa: PLW0108 - made below
            open_=self.navigator.open,
        )
        self.managing = Managing(
            kit,
            self,
            self.panes,
            actions,
            self.toast,
            Routes(
                put=self._put,
                moved=self._entitle,
                settle=self._settle,
                told=self.regret.say,
                sync=sync,
                explain=self._explain,
                go=self.choose,
                follow=self.follow,
                folders=self.folders.paths,
                current=self._publications,
                sign_in=self.signing.show,
                standing=self.standing,
            ),
        )
        rows_menu = RowsMenu(
            self,
            self.sidebar,
            self.handling,
            folders=self.folders,
            kept=self.kept,
            signing=self.signing,
            standing=self.standing,
            explain=self._explain,
            properties=self.managing.properties,
            health=self.managing.health,
            move=lambda ids: self.remote.moving.show(ids),  # noqa: PLW0108 - made below
        )
        self.menus = Menus(kit, self, actions, self.sidebar, rows_menu)
        self.panels = PanelKeeper(
            kit,
            self.panes,
            self.page,
            actions,
            sync=sync,
            unfollow=unfollow,
            renew=self.signing.renew_address,
            open_article=lambda key: self.reader.open(key, at_once=True),
            chosen_key=self.sidebar.tree.current_key,
            uncovered=lambda: self.spreads.uncovered(),  # noqa: PLW0108 - made below
        )
        self._build_spreads()
        self.related = Related(
            kit,
            self.page.view,
            actions,
            open_article=lambda key: self.reader.open(key, at_once=True),
            go=lambda key: self.spreads.go(key, origin=self.course.home),
            menu=self.row_menu.popup,
        )
        self.together = Together(kit, self.reader.read)

        self.remote = Remote(
            kit,
            self,
            actions,
            self.toast,
            accounts=self.accounts,
            standing=self.standing,
            sidebar=self.sidebar,
            syncing=self.syncing,
            told=self.regret.say,
            current=self._publications,
        )
        ways = Ways(self.sidebar.model.entries, self.choose, self._open_found, self._search_for)
        self.keyboard = Keyboard(kit, self, actions, self.sidebar, self.articles, self.page, ways)
        self.thrift.settings_wanted.connect(self.keyboard.open_settings)

    def _build_spreads(self) -> None:
        kit, regret = self.kit, self.regret
        self.spreads = Spreads(
            kit,
            self.panes,
            self.sidebar,
            self.page,
            self.reader,
            self.marking,
            self.actions_,
            elsewhere=self._choose,
            under_search=lambda: self.course.under_search(),  # noqa: PLW0108 - made below
        )
        self.course = Course(
            kit,
            self.panes,
            self.sidebar,
            self.lister,
            self.reader,
            self.searching,
            self.folders,
            self.kept,
            self.spreads,
        )
        ways = routes(
            self.spreads,
            self.row_menu,
            self.marking,
            self.reader,
            regret,
            self.toast,
            self.syncing,
            self.actions_,
        )
        self.issuing = Issuing(kit, self.spreads, ways, self.syncing, self.aloud, self.page.view)
        register(self.spreads, kit, ways)
        self.curating = Curating(
            kit,
            self,
            self.actions_,
            told=regret.say,
            say=self.toast.say,
            sync=self.syncing.start,
        )

    def _wire(self) -> None:
        self.spreads.shown.connect(self._entitle)
        self.spreads.stood.connect(self.stood)
        self.lister.shown.connect(self.stood)
        self.sidebar.tree.chosen.connect(self.choose)
        self.sidebar.tree.settled.connect(self.panes.close_drawer)
        self.articles.empty.pressed.connect(self._empty_pressed)
        self.articles.show_muted.triggered.connect(
            lambda: self.spreads.go("muted", origin=self.course.home)
        )
        self.lister.shown.connect(self._shown)
        self.lister.filled.connect(self.reader.offer)
        self.syncing.began.connect(lambda: self.lister.expect(True))
        self.syncing.ended.connect(lambda: self.lister.expect(False))
        self.syncing.began.connect(lambda: self.watch.hush(True))
        self.syncing.ended.connect(lambda: self.watch.hush(False))
        self.syncing.ended.connect(self.panels.sync_ended)
        self.syncing.ended.connect(self.signing.sync_ended)
        self.syncing.began.connect(self.accounts.sync_moved)
        self.syncing.ended.connect(self.accounts.sync_moved)
        self.page.back.clicked.connect(self.go_back)
        self.page.bar.asked.connect(self._offer_muting)
        self.page.view.page().asked.connect(self._offer_muting)
        self.panes.changed.connect(self._arranged)
        self.lists.imported.connect(self._imported)
        self.closed.connect(self.lists.end)
        self.closed.connect(self.managing.end)
        self.syncing.began.connect(self.managing.sync_began)
        self.syncing.ended.connect(self.managing.sync_ended)
        self.actions_.bind(
            follow=self.follow,
            import_=self.lists.load,
            export=self.lists.store,
            quit=self.leave,
            feed_links=self.feed_links.emit,
            go_unread=lambda: self.choose("unread"),
            go_today=lambda: self.choose("today"),
            go_saved=lambda: self.choose("saved"),
            go_all=lambda: self.choose("all"),
            back=self.go_back,
            sidebar=self.panes.toggle_sidebar,
        )
        self.actions_.enable(False, "feed-links")  # until it is known that this desktop has them
        self._arranged()

    @property
    def follows_any(self) -> bool:
        return bool(self._tree)

    # -- going places

    def choose(self, key: str, *, article: int | None = None) -> None:
        """Show a view by its key in the sidebar; an `article` of it is in the list whatever the
        filter."""
        self.spreads.forget()
        self._choose(key, article=article)

    def _choose(self, key: str, *, article: int | None = None) -> None:
        self.adding.leave()
        self.managing.leave()
        self.course.go(key, article=article)

    def search(self, words: str) -> None:
        """List what has the words, and put these into the field."""
        self.articles.search.show_words(words)
        self.searching.search(words, typing=False)

    def follow(self, address: str = "", *, look: bool = True) -> None:
        """The page for adding publications, perhaps with an address; that is looked at when the
        reader has chosen it themselves."""
        self.managing.leave()
        self.adding.begin(address, look=look)

    def go_back(self) -> bool:
        """One step out: panel, drawer, search, article; False when there is nowhere to go."""
        if self.toast.isVisible() and self.toast.held:
            self.toast.dismiss()
        elif self.adding.step_back() or self.managing.step_back() or self.panels.close():
            pass
        elif self.panes.drawer_open:
            self.panes.close_drawer()
        elif self.page.step_back() or self.aloud.close() or self.related.step_back():
            pass
        elif self.panes.on_article and not self.panes.alone:
            self.panes.show_list()
            self.articles.table.setFocus()
        elif self._searched:
            self.articles.search.clear()
            self.articles.table.setFocus()
        else:
            return self.spreads.step_back()
        return True

    @property
    def _searched(self) -> bool:
        """Whether a search is listed or its words stand in the field."""
        return not self.spreads.key and bool(self.lister.view.words or self.articles.search.text())

    # -- the library moves

    def _ask(self) -> "Reading":
        self.folders.read()
        return Reading(self.kit)

    def _deliver(self, batch: Batch) -> None:
        if batch.progress is not None:
            self.syncing.progress(batch.progress)
        if batch.changes:
            self.lister.changed(batch.changes)
            self.reader.changed(batch.changes)
            self.kept.changed(batch.changes)
            self.spreads.refresh(batch.changes)
            self.related.changed(batch.changes)
            self._overview.ask()
            if batch.changes.tree:
                self.clockwork.reckon()
                self.page.view.look_again()

    def _reread(self) -> None:
        """Something moved that nobody told us of."""
        self.lister.reread()
        self.reader.reread()
        self._overview.ask()
        self.standing.ask()
        self.clockwork.reckon()

    def _refresh(self, overview: Overview) -> None:
        read, counts, kept, offers, muted = overview
        tree = self.folders.settle(read)
        self._tree, self.unread = tree, counts.unread
        self.sidebar.refresh(tree, counts, offers)
        self.handling.refresh()
        self.kept.show(kept)
        self.articles.say_muted(muted)
        self.panels.refresh(tree)
        empty = not tree and not counts.articles
        self.adding.refresh(tree)
        self.managing.refresh(tree)
        self.managing.rest(self.welcome if empty else self.panes)
        self.toast.raise_()
        self._entitle()
        self._count()
        self.refreshed.emit()
        if not self._started:
            self._start()
        else:
            self.course.follow()
            self._entitle()

    def _start(self) -> None:
        self._started = True
        self.clockwork.reckon()
        self.course.begin(self.state)
        self._settle()
        if self.kit.desk.settings.notice:
            self.toast.say(self.kit.desk.settings.notice)
        self.ready.emit()

    def unreadable(self, error: BaseException) -> None:
        told = explain(error)
        self.toast.say(paragraph(told.what, told.safe, told.todo))

    def _offer_muting(self, menu: QMenu) -> None:
        """In a menu of the open article."""
        if (article := self.reader.article) is not None:
            menu.addSeparator()
            self.muting.add_to(menu, article.row)

    def _imported(self, publications: tuple[int, ...]) -> None:
        if publications:
            self.syncing.start()

    # -- small routes

    def _shown(self) -> None:
        self._count()
        self._entitle()

    def _settle(self) -> None:
        """The keyboard goes where the reader goes on."""
        if self._stack.currentWidget() is self.welcome:
            self.welcome.setFocus()
        else:
            self.panes.setFocus()

    def _entitle(self) -> None:
        page = self.spreads.standing
        shown = page.title() if page is not None else self.lister.view.title
        if self._stack.currentWidget() is not self.panes:
            shown = ""
        if self.adding.open:
            shown = self.adding.page.accessibleName()
        elif self.managing.open:
            shown = self.managing.page.accessibleName()
        shown = line(shown).replace("[*]", "[*][*]")  # one alone is a placeholder of Qt's
        self.setWindowTitle(f"{shown} – Broadsheet" if shown else "Broadsheet")

    def _put(self, view: QWidget) -> None:
        """A view in the window's place, unless publications are being added there."""
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self.adding.rest(view)
        self.toast.raise_()

    def _explain(self, key: str) -> None:
        """Why what a row of the sidebar stands for was not fetched."""
        self.managing.leave()
        self.panels.show_waits(key)

    def _publications(self) -> tuple[int, ...]:
        """Those that the reader is at: selected in the sidebar, else that of the open article."""
        if chosen := self.handling.publications():
            return chosen
        opened = self.reader.article
        return (opened.row.publication_id,) if opened is not None else ()

    def _publication_at_hand(self) -> int | None:
        """Of the open article, else of the list."""
        article = self.reader.article
        if article is not None and self.reader.in_sight:
            return article.row.publication_id
        return self.lister.view.publication_id

    def _open_found(self, row: ArticleRow) -> None:
        """An article from the palette, in the list of its publication."""
        self.choose(f"publication:{row.publication_id}", article=row.id)
        self.navigator.open(row.id)

    def _search_for(self, words: str) -> None:
        self.searching.focus()
        self.articles.search.setText(words)
        self.search(words)

    def _count(self) -> None:
        key = "unread" if self.lister.view.key == "all" else self.lister.view.key
        entry = self.sidebar.model.named(key)
        self.lister.say_count(entry.count if entry is not None else 0)

    def _arranged(self) -> None:
        mode = self.panes.mode
        self.articles.show_drawer(mode is not Mode.THREE)
        self.page.back.setVisible(mode is Mode.SINGLE or self.panes.alone)
        self.page.bar.say_back(self.panes.alone)
        self.actions_["sidebar"].setChecked(self.panes.sidebar_shown)

    def _empty_pressed(self) -> None:
        if self.lister.remedy:
            self.actions_[self.lister.remedy].trigger()

    def _all_read(self) -> None:
        self.toast.say(self.tr("That is all: nothing unread is left."))

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.actions_["read-back"].trigger()
            else:
                self.actions_["read-on"].trigger()
        elif event.key() != Qt.Key.Key_Escape or not self.go_back():
            super().keyPressEvent(event)

    def keep(self) -> None:
        """Keeps what the next window begins with."""
        self.reader.places.keep()
        opened = self.reader.article
        article = opened.row.id if opened else None
        self.state.keep(self, self.panes, self.course.kept, article, self.sidebar.tree.opened())

    def leave(self) -> None:
        """Closes for good, also a window that is hidden or was never shown."""
        self.leaving = True
        hidden = not self.isVisible()
        self.close()
        if hidden and not self._closed:
            self._close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._close()

    def _close(self) -> None:
        self._closed = True
        self.keep()
        self.closed.emit()
