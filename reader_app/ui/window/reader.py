"""Opening articles and what the reader does to the open one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader_app.domain import Article, ArticleRow, Changes, ReadingPlace
from reader_app.services import explain
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Syncer
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import paragraph
from reader_app.ui.revisions import ChangesDialog, Known
from reader_app.ui.viewer import open_outside
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.lightbox import Lightbox
from reader_app.ui.window.placekeeper import PlaceKeeper

__all__ = ["Reader"]

DWELL = 600  # ms on an article that was only passed over, after which it counts as read


class Reader(QObject):
    """One open article. One asked for is read at once; one passed over, after a moment."""

    opened = Signal(int)
    read = Signal(int)  # it was opened, and counts as read from now on

    def __init__(self, kit: Kit, pane: ArticlePane, actions: Actions) -> None:
        super().__init__(pane)
        self._kit = kit
        self._pane = pane
        self._actions = actions
        self.places = PlaceKeeper(kit, pane.view)
        self._article: Article | None = None
        self._asked: int | None = None
        self._lightbox: Lightbox | None = None
        self._at_once = False
        self._keep_unread = False
        self._choice = False  # whether there is an article to choose
        self._dwell = QTimer(self, singleShot=True, interval=DWELL)
        self._dwell.timeout.connect(self._mark)
        pane.view.link_activated.connect(open_outside)
        pane.view.browser_wanted.connect(lambda _: self.browse())
        pane.view.text_wanted.connect(self.fetch)
        pane.view.picture_activated.connect(self._enlarge)
        pane.view.changes_wanted.connect(self.show_changes)
        pane.view.unmute_wanted.connect(lambda id: kit.courier.guard(kit.desk.mutes.show([id])))
        actions.bind(
            browser=self.browse,
            copy_link=self.copy_link,
        )
        self.show_nothing()

    @property
    def article(self) -> Article | None:
        return self._article

    @property
    def in_sight(self) -> bool:
        return self._article is not None and self._pane.isVisible()

    def open(self, article_id: int, *, at_once: bool = False) -> None:
        """Show an article; `at_once`: the reader asked for this very one."""
        self._at_once = at_once
        if self._article is not None and self._article.row.id == article_id and self._asked is None:
            self._pane.close_panel()
            self._settle()
            return
        self._dwell.stop()
        self._asked = article_id
        reading, told = self._kit.desk.reading, self._pane.remarks.read

        def work() -> tuple[Article, ReadingPlace | None, Known]:
            article = reading.open(article_id)
            reading.prepare(article)
            return article, reading.place(article_id), told(article_id)

        self._kit.jobs.run(work, self._show, self._lost, latest="open")

    def show_nothing(self, text: str = "", button: str = "") -> None:
        self._dwell.stop()
        self._kit.jobs.forget("open")
        self.places.keep()
        self._article = self._asked = None
        self._told = bool(text)
        self._pane.show_nothing(text or self._invitation(), button)
        self._tell()

    def offer(self, choice: bool) -> None:
        """Whether there is an article to choose; where there is none, the list says why."""
        self._choice = choice
        if self._article is None and self._asked is None and not self._told:
            self._pane.show_nothing(self._invitation())

    def changed(self, changes: Changes) -> None:
        if self._article is None or self._asked is not None:
            return
        article_id = self._article.row.id
        if article_id in changes.removed and not changes.mutes:
            self.show_nothing()
        elif article_id in changes.changed or changes.mutes:
            self.reread()
        elif changes.stories:
            self._retell()

    def reread(self) -> None:
        """The open article may be another."""
        if self._article is None or self._asked is not None:
            return
        article_id, reading = self._article.row.id, self._kit.desk.reading
        told = self._pane.remarks.read
        self._kit.jobs.run(
            lambda: (reading.open(article_id), told(article_id)),
            self._renew,
            self._lost,
            latest="renew",
        )

    def _retell(self) -> None:
        """What is told above the open article may be another: it alone is asked for."""
        if self._article is None or self._asked is not None:
            return
        article_id, told = self._article.row.id, self._pane.remarks.read

        def take(known: Known) -> None:
            if self._article is not None and self._article.row.id == known.article_id:
                self._renew((self._article, known))

        self._kit.jobs.run(lambda: told(article_id), take, latest="retell")

    def toggle_read(self) -> None:
        if self._article is not None:
            row = self._article.row
            self._dwell.stop()
            self._keep_unread = row.read
            self._kit.courier.guard(self._kit.desk.reading.mark_read([row.id], not row.read))

    def browse(self) -> None:
        if self._article is not None and self._article.row.url:
            open_outside(self._article.row.url)

    def browse_to(self, article_id: int) -> None:
        """Open an article that is not the open one outside."""

        self._with_address(article_id, open_outside)

    def copy_link_of(self, article_id: int) -> None:
        """Copy the address of an article that is not the open one."""
        self._with_address(article_id, QGuiApplication.clipboard().setText)

    def fetch(self, article_id: int) -> None:
        """Bring back a text that was removed."""

        async def command(engine: Syncer) -> None:
            await engine.fetch(article_id)

        def failed(error: BaseException) -> None:
            self._kit.courier.trouble.emit(error)

        self._kit.worker.submit(command, lambda _: self.reread(), failed)

    def show_changes(self, article_id: int) -> None:
        """What the publisher has changed since it was read, word by word."""
        revised = self._pane.remarks.revised
        old = revised.version if revised else None
        ChangesDialog(self._kit, self._pane.window(), article_id, old).open()

    def copy_link(self) -> None:
        if self._article is not None:
            QGuiApplication.clipboard().setText(self._article.row.url)

    def end(self) -> None:
        """Write nothing any more: the library closes."""
        self._dwell.stop()
        self.places.end()

    # -- inside

    def _show(self, found: tuple[Article, ReadingPlace | None, Known]) -> None:
        article, place, known = found
        self._pane.remarks.keep(known)
        self._asked = None
        self._article = article
        self._keep_unread = False
        self.places.keep()
        self._pane.show_article(article, place)
        self.places.begin(article.row.id)
        self._tell()
        self._settle()
        self.opened.emit(article.row.id)

    def _with_address(self, article_id: int, act: Callable[[str], object]) -> None:
        def go(rows: list[ArticleRow]) -> None:
            if rows and rows[0].url:
                act(rows[0].url)

        rows = self._kit.desk.browsing.rows
        self._kit.jobs.run(lambda: rows([article_id]), go, latest="address")

    def _invitation(self) -> str:
        return self.tr("Choose an article to read it here.") if self._choice else ""

    def _enlarge(self, digest: str) -> None:
        window = self._pane.window()
        if self._lightbox is None or self._lightbox.parentWidget() is not window:
            self._lightbox = Lightbox(self._kit, window)
        self._lightbox.open(self._pane.view.figures(), digest)

    def _renew(self, found: tuple[Article, Known]) -> None:
        """The open article changed in the library: its text only when that is another one."""
        article, known = found
        old = self._article
        if old is None or old.row.id != article.row.id or self._asked is not None:
            return
        self._article = article
        before, after = ((one.html, one.pictures, one.row.page) for one in (old, article))
        if self._pane.remarks.keep(known) or before != after:
            self._pane.view.show_article(article)
        self._tell()

    def _lost(self, error: Exception) -> None:
        told = explain(error)
        self.show_nothing(paragraph(told.what, told.todo))

    def _settle(self) -> None:
        if self._article is None or self._article.row.read or self._keep_unread:
            return
        if not self._kit.desk.settings.values.mark_read_on_open:
            return
        if self._at_once:
            self._mark()
        else:
            self._dwell.start()

    def _mark(self) -> None:
        self._dwell.stop()
        if self._article is not None and not self._article.row.read:
            marked = self._kit.desk.reading.mark_read([self._article.row.id], undoable=False)
            self._kit.courier.guard(marked)
            self.read.emit(self._article.row.id)

    def _tell(self) -> None:
        row = self._article.row if self._article is not None else None
        names = ("toggle-read", "toggle-saved", "browser", "copy-link")
        self._actions.enable(row is not None, *names)
        read, saved = (row.read, row.saved) if row else (True, False)
        self._pane.show_state(read=read, saved=saved)
        self._actions["toggle-read"].setText(
            self.tr("Mark as unread") if read else self.tr("Mark as read")
        )
        self._actions["toggle-saved"].setText(
            self.tr("Remove from saved") if saved else self.tr("Save")
        )
