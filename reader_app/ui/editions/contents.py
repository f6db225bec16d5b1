"""An edition opened: its cover, and its contents part by part."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QWidget

from reader_app.domain import Changes, Edition, NotFound, listed
from reader_app.services import explain, sentence
from reader_app.ui.columns import ColumnsView, Note, Routes
from reader_app.ui.editions.cover import Cover
from reader_app.ui.editions.listing import blocks
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import paragraph, said

__all__ = ["EditionSpread", "ask_file"]

BESIDE = 860  # px from which on cover and contents stand side by side
SHARE = 0.4  # of the width for a cover that stands
TALLEST = 0.56  # of the height for one that lies above the contents
WIDEST = 560  # px
JOB = "edition"

Listen = Callable[[Sequence[int]], None]


class EditionPage(QWidget):
    """Cover and contents: side by side where there is room, else one above the other."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.cover = Cover(kit)
        self.view = ColumnsView(kit)
        self._kit = kit
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.cover)
        self._box.addWidget(self.view, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        beside = self.width() >= self._kit.theme.wide(BESIDE)
        self.cover.lie(not beside)
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if beside:
            self.cover.setMaximumHeight(16_777_215)
            self.cover.setMinimumHeight(0)
            self.cover.setFixedWidth(min(round(self.width() * SHARE), WIDEST))
        else:
            self.cover.setMaximumWidth(16_777_215)
            self.cover.setMinimumWidth(0)
            most = round(self.height() * TALLEST)
            self.cover.setFixedHeight(min(self.cover.sizeHint().height(), most))


class EditionSpread:
    """A `Spread`; reads in a job. `listen` reads articles aloud one after the other."""

    def __init__(self, kit: Kit, routes: Routes, listen: Listen) -> None:
        self._kit, self._routes, self._listen = kit, routes, listen
        self._id = 0
        self._edition: Edition | None = None
        self.page = EditionPage(kit)
        self.view, self.cover = self.page.view, self.page.cover
        self.view.opened.connect(self._open)
        self.view.choice.connect(self._choose)
        self.view.pressed.connect(self._press)
        self.view.menu.connect(self._menu)
        self.cover.started.connect(self._start)
        self.cover.heard.connect(self._hear)
        self.cover.exported.connect(self._export)
        self.cover.kept.connect(self._keep)

    @property
    def widget(self) -> QWidget:
        return self.page

    def open(self, key: str) -> None:
        number = key.partition(":")[2]
        self._id = int(number) if number.isdecimal() else 0
        self.view.turn_to(key)
        if self._edition is None or self._edition.id != self._id:
            self._edition = None
            self.cover.hide()
        self._read()
        self._kit.courier.guard(self._kit.desk.editions.open(self._id))

    def refresh(self, changes: Changes) -> None:
        ids = set(self._edition.articles) if self._edition is not None else set()
        moved = changes.changed | changes.removed | changes.added
        if self._id and (changes.editions or ids & moved or changes.added):
            self._read()

    def title(self) -> str:
        return self._edition.name if self._edition is not None else said("Edition")

    def entrance(self) -> QWidget:
        start = self.cover.start
        fresh = not self.view.current and self.cover.isVisible() and start.isEnabled()
        return start if fresh else self.view.entrance()

    def act(self, name: str) -> None:
        if name == "read-aloud":
            self._hear()
        else:
            self.view.act(name)

    # -- inside: showing

    def _read(self) -> None:
        wanted, editions = self._id, self._kit.desk.editions
        self._kit.jobs.run(lambda: editions.edition(wanted), self._show, self._lost, latest=JOB)

    def _show(self, edition: Edition) -> None:
        again = self._edition is not None and self._edition.id == edition.id
        self._edition = edition
        self.cover.show_edition(edition)
        self.cover.show()
        self.view.show_blocks(said("Contents"), blocks(edition), steady=again)
        done = bool(edition.items) and edition.read == len(edition.items)
        if done and edition.finished is None:
            self._kit.courier.guard(self._kit.desk.editions.finish(edition.id))
        self._routes.moved()

    def _lost(self, error: Exception) -> None:
        self._edition = None
        self.cover.hide()
        text = sentence(error)
        if isinstance(error, NotFound):
            text = said("This edition is no longer here: its days are over, or it was deleted.")
        button = said("To the editions")
        self.view.show_blocks(said("Edition"), [Note(text, "editions", button)])
        self._routes.moved()

    # -- inside: what the reader does

    def _open(self, key: str) -> None:
        if (id := article_of(key)) is not None and self._edition is not None:
            self._routes.open_article(id, others=self._edition.articles)
        else:
            self._routes.say(said("This article has been deleted."))

    def _start(self) -> None:
        """At the first article that is unread."""
        edition = self._edition
        if edition is None or not edition.articles:
            return
        unread = (one.article_id for one in edition.items if not one.read)
        first = next((id for id in unread if id is not None), edition.articles[0])
        self._routes.open_article(first, others=edition.articles)

    def _hear(self) -> None:
        """From the article that has the focus, else from the first that is unread."""
        edition = self._edition
        if edition is None or not edition.articles:
            return
        unread = [one.article_id for one in edition.items if not one.read and one.article_id]
        focus = QApplication.focusWidget()
        inside = focus is not None and self.view.isAncestorOf(focus)
        chosen = article_of(self.view.current) if inside else None
        first = chosen or next(iter(unread), edition.articles[0])
        self._listen(edition.articles[edition.articles.index(first) :])

    def _keep(self) -> None:
        if (one := self._edition) is not None:
            self._kit.courier.guard(self._kit.desk.editions.save(one.id, not one.saved))

    def _export(self) -> None:
        if self._edition is not None:
            ask_file(self._kit, self.page, self._edition, self._routes.say)

    def _press(self, name: str) -> None:
        if name == "finish" and self._edition is not None:
            self._kit.courier.guard(self._kit.desk.editions.finish(self._edition.id))
        self._routes.open("editions")

    def _choose(self, key: str, name: str) -> None:
        edition, id = self._edition, article_of(key)
        if edition is None or id is None:
            return
        item = next(one for one in edition.items if one.article_id == id)
        match name:
            case "toggle-read":
                self._routes.mark((id,), not item.read)
            case "toggle-saved":
                self._toggle_saved(id)
            case "browser":
                self._routes.browse(id)

    def _toggle_saved(self, id: int) -> None:
        def save(saved: bool) -> None:
            self._routes.save((id,), not saved)

        browsing = self._kit.desk.browsing
        self._kit.jobs.run(lambda: any(row.saved for row in browsing.rows([id])), save)

    def _menu(self, key: str, place: QPoint) -> None:
        if (id := article_of(key)) is not None:
            self._routes.menu((id,), place)


def article_of(key: str) -> int | None:
    kind, _, number = key.partition(":")
    return int(number) if kind == "article" else None


def written(file: str, lost: Sequence[str]) -> Iterator[str]:
    """What is said of a book; `lost`: the headlines of what is not whole in it."""
    yield said("Saved as {file}.", file=file)
    if lost:
        yield said("Of these articles something is missing: {titles}.", titles=listed(lost))


def ask_file(
    kit: Kit, window: QWidget, edition: Edition, say: Callable[[str], None]
) -> QFileDialog:
    """Asks for a file, then writes the edition there as EPUB."""
    dialog = QFileDialog(window, said("Export as EPUB"))
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([said("E-books (*.epub)")])
    dialog.setDefaultSuffix("epub")
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(documents))
    title = f"{edition.name} {edition.day}"
    dialog.selectFile(kit.desk.reading.file_name(title, "epub"))

    def chosen(file: str) -> None:
        kit.jobs.run(
            lambda: kit.desk.editions.export(edition.id, Path(file)),
            lambda lost: say(" ".join(written(file, lost))),
            lambda error: say(paragraph(explain(error).what, explain(error).todo)),
        )

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
