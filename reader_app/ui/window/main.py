"""The main window: puts the parts together and routes between them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from reader_app.domain import Counts, Publication, Section
from reader_app.services import explain
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Batch, Energy, Repeat, Watch, battery, metered
from reader_app.ui.dialogs import FollowDialog, Lists, ShortcutsDialog
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind
from reader_app.ui.parts import Toast
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.clockwork import Clockwork
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.looking import Looking
from reader_app.ui.window.marking import Marking
from reader_app.ui.window.menus import Menus
from reader_app.ui.window.navigator import Navigator
from reader_app.ui.window.panelkeeper import PanelKeeper
from reader_app.ui.window.panes import Mode, Panes
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.state import WindowState
from reader_app.ui.window.syncing import Syncing
from reader_app.ui.window.textsize import TextSteps
from reader_app.ui.window.thrift import Thrift
from reader_app.ui.window.views import search_view, view_of
from reader_app.ui.window.welcome import Welcome

__all__ = ["MainWindow"]

SIZE = (1280, 800)
SMALLEST = (400, 400)

Overview = tuple[tuple[Publication, ...], Counts]


class MainWindow(QMainWindow):
    """`ready`: the first content stands; `closed`: the reader is done."""

    ready = Signal()
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._tree: tuple[Publication, ...] = ()
        self._started = False
        self._return_to = ""
        self.setWindowTitle("Broadsheet")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(self)
        self._build()
        self._wire()
        self.state = WindowState(kit.desk.settings)
        self.state.restore(self, self.panes)
        self._overview = Repeat(kit.jobs, self._ask, self._refresh, self.unreadable, self)
        kit.courier.delivered.connect(self._deliver)
        kit.courier.trouble.connect(self.unreadable)
        self._overview.ask()
        self.watch = Watch(kit.desk.stamp, kit.courier, kit.clock, self)
        self.watch.elsewhere.connect(self._reread)
        self.watch.midnight.connect(self._reread)

    def _build(self) -> None:
        kit, actions = self.kit, self.actions_
        self.sidebar = Sidebar(kit, actions)
        self.articles = ListPane(kit, actions)
        self.page = ArticlePane(kit, actions)
        self.panes = Panes(self.sidebar, self.articles, self.page)
        self.welcome = Welcome(kit, actions)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panes)
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._stack)
        self.toast = Toast(kit.theme, self._stack)
        self.syncing = Syncing(kit, self.sidebar, actions, self.toast)
        self.clockwork = Clockwork(kit, self.syncing)
        self.energy = Energy(kit.jobs, self, network=metered(), on_battery=battery)
        self.thrift = Thrift(
            kit, self.sidebar, self.syncing, self.energy, self.actions_, self.toast
        )
        self.lister = Lister(kit, self.articles)
        self.looking = Looking(kit, self.sidebar, self.articles, self.lister, self.syncing)
        self.reader = Reader(kit, self.page, actions)
        self.marking = Marking(kit, self.lister, self.toast, actions)
        self.lists = Lists(kit, self, self.toast)
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
        self.menus = Menus(
            kit,
            self,
            actions,
            self.sidebar,
            self.articles,
            unfollow=unfollow,
            purge=self.marking.delete_publication,
            delete=self.marking.delete,
            sync=sync,
            explain=lambda key: self.panels.show_waits(key),  # noqa: PLW0108 - made below
        )
        self.panels = PanelKeeper(
            kit,
            self.panes,
            self.page,
            actions,
            sync=sync,
            unfollow=unfollow,
            open_article=lambda key: self.reader.open(key, at_once=True),
            chosen_key=self.sidebar.tree.current_key,
        )

    def _wire(self) -> None:
        self.sidebar.tree.chosen.connect(self.choose)
        self.sidebar.tree.settled.connect(self.panes.close_drawer)
        self.articles.searched.connect(self.search)
        self.articles.empty.pressed.connect(self._empty_pressed)
        self.lister.shown.connect(self._shown)
        self.syncing.began.connect(lambda: self.lister.expect(True))
        self.syncing.ended.connect(lambda: self.lister.expect(False))
        self.syncing.began.connect(lambda: self.watch.hush(True))
        self.syncing.ended.connect(lambda: self.watch.hush(False))
        self.syncing.ended.connect(self.panels.sync_ended)
        self.page.back.clicked.connect(self.go_back)
        self.page.type.clicked.connect(lambda: self.menus.open_size(self.page.type))
        self.panes.changed.connect(self._arranged)
        self.welcome.address.connect(self.follow)
        self.lists.imported.connect(self._imported)
        self.actions_.bind(
            follow=self.follow,
            import_=self.lists.load,
            export=self.lists.store,
            quit=self.close,
            search=self._focus_search,
            unread_only=lambda: self.lister.filter(not self.lister.unread_only),
            go_unread=lambda: self.choose("unread"),
            go_today=lambda: self.choose("today"),
            go_saved=lambda: self.choose("saved"),
            back=self.go_back,
            sidebar=self.panes.toggle_sidebar,
            shortcuts=lambda: ShortcutsDialog(self.kit.theme, self).open(),
        )
        self._arranged()

    @property
    def follows_any(self) -> bool:
        return bool(self._tree)

    # -- going places

    def choose(self, key: str, *, article: int | None = None) -> None:
        """Show a view by its key in the sidebar."""
        entry = next((e for e in self.sidebar.model.entries() if e.key == key), None)
        if entry is None or entry.kind is Kind.CAPTION:
            return
        self.sidebar.tree.select(key)
        within = self.sidebar.within(key)
        self._return_to = key
        if self.articles.search.text():
            self.articles.search.blockSignals(True)
            self.articles.search.clear()
            self.articles.search.blockSignals(False)
        opened = self.reader.article
        self.lister.show(
            view_of(entry, within), current=article or (opened.row.id if opened else None)
        )
        self.panes.show_list()
        if not self.sidebar.tree.hasFocus():
            self.panes.close_drawer()

    def search(self, words: str) -> None:
        """List what has the words; without words, the view from before."""
        if words:
            if self.lister.view.words != words:
                self.sidebar.tree.select("")
                self.lister.show(search_view(words))
        elif self.lister.view.words:
            self.choose(self._return_to or "unread")

    def follow(self, address: str = "") -> None:
        dialog = FollowDialog(self.kit, self, address)
        dialog.followed.connect(self._followed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def go_back(self) -> bool:
        """One step out: panel, drawer, search, article; False when there is nowhere to go."""
        if self.toast.isVisible() and self.toast.hasFocus():
            self.toast.dismiss()
        elif self.panels.close():
            pass
        elif self.panes.drawer_open:
            self.panes.close_drawer()
        elif self.panes.on_article:
            self.panes.show_list()
            self.articles.table.setFocus()
        elif self.lister.view.words or self.articles.search.text():
            self.articles.search.clear()
            self.articles.table.setFocus()
        else:
            return False
        return True

    # -- the library moves

    def _ask(self) -> "Reading":
        return Reading(self.kit)

    def _deliver(self, batch: Batch) -> None:
        if batch.progress is not None:
            self.syncing.progress(batch.progress)
        if batch.changes:
            self.lister.changed(batch.changes)
            self.reader.changed(batch.changes)
            self._overview.ask()
            if batch.changes.tree:
                self.clockwork.reckon()

    def _reread(self) -> None:
        """Something moved that nobody told us of."""
        self.lister.reread()
        self.reader.reread()
        self._overview.ask()
        self.clockwork.reckon()

    def _refresh(self, overview: Overview) -> None:
        tree, counts = overview
        self._tree = tree
        self.sidebar.refresh(tree, counts)
        self.panels.refresh(tree)
        empty = not tree and not counts.articles
        self._stack.setCurrentWidget(self.welcome if empty else self.panes)
        self.toast.raise_()
        self._entitle()
        self._count()
        if not self._started:
            self._start(empty=empty)
        elif not self.lister.view.words:
            key = self.lister.view.key
            self.sidebar.tree.select(key)
            entry = next((e for e in self.sidebar.model.entries() if e.key == key), None)
            if entry is None:
                self.choose("unread")
            else:
                self.lister.rename(entry.title, self.sidebar.within(key))
                self._entitle()

    def _start(self, *, empty: bool) -> None:
        self._started = True
        self.clockwork.reckon()
        article = self.state.article
        view = self.state.view if self.sidebar.has(self.state.view) else "unread"
        self.choose(view, article=article)
        if article is not None:
            self.reader.open(article)
        (self.welcome if empty else self.articles).setFocus()
        if self.kit.desk.settings.notice:
            self.toast.say(self.kit.desk.settings.notice)
        self.ready.emit()

    def unreadable(self, error: BaseException) -> None:
        told = explain(error)
        self.toast.say(" ".join((told.what, told.safe, told.todo)))

    def _followed(self, added: tuple[Section, ...]) -> None:
        if added:
            self.syncing.start(tuple({section.publication_id for section in added}))
        else:
            self.toast.say(self.tr("You follow this already."))

    def _imported(self, publications: tuple[int, ...]) -> None:
        if publications:
            self.syncing.start()

    # -- small routes

    def _shown(self) -> None:
        self._count()
        self._entitle()

    def _entitle(self) -> None:
        shown = self.lister.view.title if self._stack.currentWidget() is self.panes else ""
        self.setWindowTitle(f"{shown} – Broadsheet" if shown else "Broadsheet")

    def _count(self) -> None:
        entries = self.sidebar.model.entries()
        count = next((e.count for e in entries if e.key == self.lister.view.key), 0)
        self.lister.say_count(count)

    def _arranged(self) -> None:
        mode = self.panes.mode
        self.articles.show_drawer(mode is not Mode.THREE)
        self.page.back.setVisible(mode is Mode.SINGLE)
        self.actions_["sidebar"].setChecked(self.panes.sidebar_shown)

    def _focus_search(self) -> None:
        self.panes.show_list()
        self.articles.search.setFocus()
        self.articles.search.selectAll()

    def _empty_pressed(self) -> None:
        if self.lister.unread_only and not self.lister.view.all_unread:
            self.lister.filter(False)
        else:
            self.syncing.start()

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

    def closeEvent(self, event: QCloseEvent) -> None:
        opened = self.reader.article
        key = self._return_to if self.lister.view.words else self.lister.view.key
        self.state.keep(self, self.panes, key, opened.row.id if opened else None)
        super().closeEvent(event)
        self.closed.emit()


class Reading:
    """Reads what the sidebar shows; runs on any thread."""

    def __init__(self, kit: Kit) -> None:
        self._browsing = kit.desk.browsing

    def __call__(self) -> Overview:
        return self._browsing.tree(), self._browsing.counts()
