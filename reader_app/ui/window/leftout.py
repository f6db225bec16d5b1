"""What was left out of the open article: shown, decided, and read again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app.domain import (
    Article,
    BlockRule,
    Extraction,
    Fault,
    NoNetwork,
    PageBlock,
    PublisherTrouble,
    Reread,
)
from reader_app.services import explain, sentence
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Batch, Syncer
from reader_app.ui.dialogs import BlocksDialog
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.viewer import ArticleView
from reader_app.ui.window.syncing import Syncing

__all__ = ["LeftOut"]

RECENT = 90 * 24 * 3600  # seconds: articles older than this are not offered to be read again
MOST = 500  # articles that are read again at once
GONE = (Fault.NOT_FOUND, Fault.GONE)


@dataclass(frozen=True, slots=True)
class Before:
    """The rules of an article's publication before the reader's last decision."""

    article: Article
    rules: frozenset[BlockRule]


class LeftOut(QObject):
    """One dialog at a time, about the article that is open."""

    def __init__(
        self,
        kit: Kit,
        view: ArticleView,
        actions: Actions,
        toast: Toast,
        syncing: Syncing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._kit, self._view, self._actions = kit, view, actions
        self._toast, self._syncing, self._window = toast, syncing, window
        self.dialog: BlocksDialog | None = None
        self._before: Before | None = None
        kit.courier.delivered.connect(self._look_back)
        actions.bind(left_out=self.open)
        view.left_out_wanted.connect(lambda _: self.open())
        view.page().replaced.connect(self._enable)
        self._enable()

    def open(self) -> None:
        """Fetch the open article's page and show its pieces."""
        article = self._view.article()
        if article is None or not article.row.url or self.dialog is not None:
            return
        dialog = BlocksDialog(self._kit, self._window, article.row.title, article.row.publication)
        self.dialog = dialog
        dialog.wanted.connect(partial(self._look, dialog, article))
        dialog.applied.connect(partial(self._apply, article))
        dialog.export_wanted.connect(partial(self._export, dialog, article))
        dialog.import_wanted.connect(partial(self._import, dialog, article))
        dialog.finished.connect(self._closed)
        dialog.open()
        self._look(dialog, article)

    # -- looking

    def _look(self, dialog: BlocksDialog, article: Article) -> None:
        dialog.wait()
        rules, row = self._kit.desk.rules, article.row

        async def command(engine: Syncer) -> tuple[PageBlock, ...]:
            return await engine.left_out(row.id)

        def show(blocks: tuple[PageBlock, ...]) -> None:
            def told(extraction: Extraction) -> None:
                if dialog is self.dialog:
                    dialog.show_blocks(blocks, feed=extraction is Extraction.FEED)

            self._kit.jobs.run(lambda: rules.extraction(row.publication_id), told, failed)

        def failed(error: BaseException) -> None:
            if dialog is self.dialog:
                dialog.fail(self._why(error))

        self._kit.worker.submit(command, show, failed)

    def _why(self, error: BaseException) -> str:
        told = explain(error)
        if isinstance(error, NoNetwork):
            once = self.tr("What was left out is not kept: to see it, the page is fetched once.")
            return paragraph(told.what, once, self.tr("Connect to the network, then try again."))
        if isinstance(error, PublisherTrouble) and error.fault in GONE:
            return self._gone()
        if isinstance(error, PublisherTrouble) and error.fault is not Fault.FORBIDDEN:
            return paragraph(told.what, told.safe, self.tr("Try again in a while."))
        return paragraph(told.what, told.safe, told.todo)

    def _gone(self) -> str:
        return self.tr("The page is no longer there. The text that you have stays as it is.")

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    # -- deciding

    def _apply(
        self, article: Article, rules: dict[str, BlockRule | None], feed: bool | None
    ) -> None:
        desk, publication = self._kit.desk, article.row.publication_id
        read: Callable[[], None] = partial(self._read_again, article)
        before = Before(article, frozenset(desk.rules.of(publication))) if rules else None
        writes = [desk.rules.decide_all(publication, rules)] if rules else []
        if feed is not None:
            wanted = Extraction.FEED if feed else Extraction.AUTO
            writes.append(desk.publications.change([publication], extraction=wanted))
            read = partial(self._syncing.start, (publication,))
        for write in writes[:-1]:
            self._kit.courier.guard(write)

        def written(_: object) -> None:
            self._before = before
            read()

        # The engine is another process: it finds what has been written.
        self._kit.courier.watch(writes[-1], written, self._kit.courier.trouble.emit)

    def _look_back(self, batch: Batch) -> None:
        """Undo takes the rules back; the article follows them."""
        before = self._before
        if before is None or not batch.changes.tree:
            return

        def told(rules: tuple[BlockRule, ...]) -> None:
            if before is self._before and frozenset(rules) == before.rules:
                self._before = None
                self._read_again(before.article)

        publication = before.article.row.publication_id
        self._kit.jobs.run(lambda: self._kit.desk.rules.of(publication), told, self._failed)

    def _read_again(self, article: Article) -> None:
        self._toast.say(self.tr("The article is fetched again…"))

        async def command(engine: Syncer) -> Reread:
            return await engine.reread((article.row.id,))

        def failed(error: BaseException) -> None:
            kept = self.tr("What you decided holds from the next articles on.")
            told = explain(error)
            again = partial(self._read_again, article)
            self._toast.say(paragraph(told.what, kept), self.tr("Try again"), again, stay=True)

        self._kit.worker.submit(command, partial(self._offer, article), failed)

    def _offer(self, article: Article, done: Reread) -> None:
        """Say what has come of it, and offer the publication's other articles."""
        if done.failures and done.failures[0].kind in GONE:
            said = self._gone()
        elif done.failures:
            said = sentence(done.failures[0], now=self._kit.clock())
        elif done.kept:
            said = self.tr("Its page has become shorter since, so the text stays as it was.")
        else:
            said = self.tr("The article follows what you decided.")
        rules, row = self._kit.desk.rules, article.row
        since = int(self._kit.clock()) - RECENT

        def told(ids: tuple[int, ...]) -> None:
            others = tuple(one for one in ids if one != row.id)[:MOST]
            if not others:
                self._toast.say(said)
                return
            more = counted(
                len(others),
                "{n} other article of {publication} has its text from before.",
                "{n} other articles of {publication} have their text from before.",
                publication=row.publication,
            )
            read = partial(self._syncing.reread, others)
            self._toast.say(paragraph(said, more), self.tr("Fetch them again"), read, stay=True)

        self._kit.jobs.run(lambda: rules.concerned(row.publication_id, since), told, self._failed)

    # -- files

    def _export(self, dialog: BlocksDialog, article: Article) -> None:
        name = self._kit.desk.reading.file_name(article.row.publication, "json")
        files = self._files(dialog, self.tr("Export rules"), QFileDialog.FileMode.AnyFile)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix("json")
        files.selectFile(name)
        files.fileSelected.connect(partial(self.export_to, article.row.publication_id))
        files.open()

    def export_to(self, publication: int, file: str) -> None:
        rules = self._kit.desk.rules

        def stored(count: int) -> None:
            self._say(counted(count, "Exported {n} rule.", "Exported {n} rules."))

        self._kit.jobs.run(lambda: rules.export(publication, Path(file)), stored, self._failed)

    def _import(self, dialog: BlocksDialog, article: Article) -> None:
        files = self._files(dialog, self.tr("Import rules"), QFileDialog.FileMode.ExistingFile)
        files.fileSelected.connect(partial(self.import_from, article))
        files.open()

    def import_from(self, article: Article, file: str) -> None:
        """Take over the rules of a file; the article is read again under them."""
        rules, publication = self._kit.desk.rules, article.row.publication_id

        def taken(_: tuple[int, int]) -> None:
            if self.dialog is not None:
                self.dialog.reject()
            self._read_again(article)

        self._kit.jobs.run(lambda: rules.import_(Path(file), publication), taken, self._failed)

    def _files(self, dialog: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        files = QFileDialog(dialog, title)
        files.setFileMode(mode)
        files.setNameFilters([self.tr("Rules (*.json)"), self.tr("All files (*)")])
        files.finished.connect(files.deleteLater)
        return files

    # -- inside

    def _failed(self, error: Exception) -> None:
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.tell(text)
        else:
            self._toast.say(text)

    def _enable(self) -> None:
        article = self._view.article()
        self._actions.enable(article is not None and bool(article.row.url), "left-out")
