"""Taking an article elsewhere: as Markdown, on paper, as a PDF."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QMarginsF, QObject, QSaveFile, QStandardPaths
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from reader_app.domain import Article
from reader_app.services import sentence
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.viewer import ArticleView, Press
from reader_app.ui.window.articlepane import typography

__all__ = ["Sharing"]

RESOLUTION = 300  # of a PDF, dots to the inch
LONG = 8  # pages from which on progress is told


class Sharing(QObject):
    """One job at a time; what is asked for meanwhile is told to wait."""

    def __init__(
        self, kit: Kit, view: ArticleView, actions: Actions, toast: Toast, window: QWidget
    ) -> None:
        super().__init__(window)
        self._kit, self._view, self._toast, self._window = kit, view, toast, window
        self._press: Press | None = None
        self._actions = actions
        actions.bind(copy_markdown=self.copy_markdown, print_=self.print, save_pdf=self.save)
        view.page().replaced.connect(self._enable)
        self._enable()

    @property
    def busy(self) -> bool:
        return self._press is not None

    def copy_markdown(self) -> None:
        article, reading = self._view.article(), self._kit.desk.reading
        if article is None:
            return

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._toast.say(self.tr("The article was copied as Markdown."))

        self._kit.jobs.run(lambda: reading.markdown(article), copied, self._failed)

    def save(self) -> None:
        """Ask for a file, then `save_to` it."""
        article = self._view.article()
        if article is None or self._waits():
            return
        dialog = QFileDialog(self._window, self.tr("Save as PDF"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF documents (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile(self._kit.desk.reading.file_name(article.row.title, "pdf"))
        dialog.fileSelected.connect(lambda file: self.save_to(file, article))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, file: str, article: Article) -> None:
        """Write a PDF beside its name, and give it its name when it is whole."""
        target = QSaveFile(file, self)
        if not target.open(QSaveFile.OpenModeFlag.WriteOnly):
            self._unsaved(file, target.errorString())
            target.deleteLater()
            return
        writer = QPdfWriter(target)
        writer.setResolution(RESOLUTION)
        writer.setTitle(article.row.title)
        writer.setCreator("Broadsheet")
        writer.setPageLayout(sheet())

        def done(whole: bool) -> None:
            if whole and target.commit():
                self._toast.say(self.tr("Saved as {file}.").format(file=file))
            else:
                reason = target.errorString()
                target.cancelWriting()
                self._unsaved(file, reason)
            target.deleteLater()

        self._run(article, writer, done)

    def print(self) -> None:
        """Let the reader choose a printer, then print."""
        article = self._view.article()
        if article is None or self._waits():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # a tenth of a second

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(sheet())
        printer.setDocName(article.row.title)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.finished.connect(dialog.deleteLater)

        def pages(count: int) -> list[int]:
            first, last = printer.fromPage(), printer.toPage()
            return list(range(first - 1, min(last, count))) if last else list(range(count))

        def done(whole: bool) -> None:
            if not whole:
                self._toast.say(
                    self.tr("The article could not be printed. Is the printer switched on?")
                )

        def closed(result: int) -> None:
            if result == QDialog.DialogCode.Accepted.value:
                self._run(article, printer, done, pages)

        dialog.finished.connect(closed)
        QDialog.open(dialog)  # the printing one's own wants a slot

    def end(self) -> None:
        """Give up the sheets in work: a painter must not outlive what it paints on."""
        if self._press is not None:
            self._press.cancel()

    # -- inside

    def _run(
        self,
        article: Article,
        device: QPagedPaintDevice,
        done: Callable[[bool], None],
        pages: Callable[[int], list[int]] | None = None,
    ) -> None:
        """Make the text on another thread, the sheets a page at a time."""
        reading, chosen = self._kit.desk.reading, typography(self._kit)

        def made(html: str) -> None:
            press = Press(article, html, device, reading.picture, chosen, self, pages)
            self._press = press
            press.progress.connect(self._tell)
            press.finished.connect(ended)
            press.start()

        def ended(whole: bool) -> None:
            press, self._press = self._press, None
            if press is not None:
                press.deleteLater()
            done(whole)

        def work() -> str:
            reading.prepare(article)
            return reading.render(article, hyphenate=chosen.shortest)

        def failed(error: Exception) -> None:
            done(False)
            self._failed(error)

        self._kit.jobs.run(work, made, failed)

    def _tell(self, pages: int, of: int) -> None:
        if of >= LONG:
            number, total = (QLocale().toString(n) for n in (pages, of))
            self._toast.say(self.tr("Page {number} of {total}…").format(number=number, total=total))

    def _waits(self) -> bool:
        if self.busy:
            self._toast.say(self.tr("The last article is still being made ready."))
        return self.busy

    def _enable(self) -> None:
        here = self._view.article() is not None
        self._actions.enable(here, "copy-markdown", "print", "save-pdf")

    def _unsaved(self, file: str, reason: str) -> None:
        text = self.tr("The PDF could not be saved as {file}: {reason}. Choose another folder.")
        self._toast.say(text.format(file=file, reason=reason.rstrip(".")))

    def _failed(self, error: Exception) -> None:
        self._toast.say(sentence(error))


def sheet() -> QPageLayout:
    """The paper of the reader's country, upright and whole."""
    metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
