"""Articles on their way out of the list: to Saved, to a folder as files, to a text as links."""

import logging
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QDir,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTemporaryDir,
    QUrl,
)
from PySide6.QtGui import QColor, QDrag, QGuiApplication, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QWidget

from reader_app.domain import ArticleRow
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import counted
from reader_app.ui.storing import store, unique
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["ARTICLES", "Dragging", "ids_of"]

ARTICLES = "application/x-broadsheet-articles"  # their ids, apart by commas
FILES = 20  # more articles than this become links, not files
WIDEST = 320
log = logging.getLogger(__name__)

Made = tuple[list[ArticleRow], list[str]]


class Dragging(QObject):
    """Writes the articles as Markdown before the drag begins: the GUI thread does not wait, and
    whoever takes them finds whole files. These stay until the program ends."""

    def __init__(self, kit: Kit, source: QWidget) -> None:
        super().__init__(source)
        self._kit, self._source = kit, source
        self._folders: list[QTemporaryDir] = []
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._clean)

    def begin(self, ids: Sequence[int]) -> None:
        folder = QTemporaryDir(f"{QDir.tempPath()}/broadsheet-XXXXXX")
        self._folders.append(folder)
        place = folder.path() if folder.isValid() else ""
        reading, browsing = self._kit.desk.reading, self._kit.desk.browsing

        def write() -> Made:
            rows = browsing.rows(ids)
            if len(rows) > FILES or not place:
                return rows, []
            names = unique([reading.file_name(row.title, "md") for row in rows])
            files = [f"{place}/{name}" for name in names]
            try:
                for row, file in zip(rows, files, strict=True):
                    store(file, reading.markdown(reading.open(row.id)).encode())
            except OSError as error:  # half of them would be taken for all: links are left
                log.warning("Nothing could be written for a drag: %s", error)
                return rows, []
            return rows, files

        self._kit.jobs.run(write, self._go, lambda error: None, latest="drag")

    def data(self, rows: Sequence[ArticleRow], files: Sequence[str]) -> QMimeData:
        """For our own sidebar, for file managers, for editors and for browsers."""
        data = QMimeData()
        data.setData(ARTICLES, QByteArray(",".join(str(row.id) for row in rows).encode()))
        addresses = [row.url for row in rows if row.url]
        urls = [QUrl.fromLocalFile(file) for file in files] or [QUrl(one) for one in addresses]
        data.setUrls(urls)
        data.setText("\n".join(f"{row.title}\n{row.url}" if row.url else row.title for row in rows))
        data.setHtml("<br>".join(link(row) for row in rows))
        if len(rows) == 1 and rows[0].url:
            named = f"{rows[0].url}\n{rows[0].title}".encode("utf-16-le")
            data.setData("text/x-moz-url", QByteArray(named))
        return data

    def _clean(self) -> None:
        for folder in self._folders:
            folder.remove()

    def _go(self, made: Made) -> None:
        rows, files = made
        if rows and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self._source)
            drag.setMimeData(self.data(rows, files))
            density = self._source.devicePixelRatioF()
            drag.setPixmap(picture(self._kit.theme, label(rows), density))
            drag.setHotSpot(QPoint(-Space.M, -Space.M))
            drag.exec(Qt.DropAction.CopyAction)


def ids_of(data: QMimeData) -> list[int]:
    """The articles that a drag brings."""
    parts = bytes(data.data(ARTICLES).data()).decode("ascii", "ignore").split(",")
    return [int(part) for part in parts if part.isdecimal() and len(part) < 19]


def label(rows: Sequence[ArticleRow]) -> str:
    return rows[0].title if len(rows) == 1 else counted(len(rows), "article", "articles")


def link(row: ArticleRow) -> str:
    words = escape(row.title or row.url)
    return f'<a href="{escape(row.url)}">{words}</a>' if row.url else words


def picture(theme: Theme, text: str, density: float) -> QPixmap:
    """What hangs on the pointer: the headline, or how many."""
    font = theme.font(TextSize.CAPTION)
    probe = QPixmap(1, 1)
    painter = QPainter(probe)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    painter.end()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDEST)
    width, height = metrics.horizontalAdvance(shown) + 2 * Space.M, metrics.height() + 2 * Space.S
    pixmap = QPixmap(round(width * density), round(height * density))
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 6, 6)
    painter.fillPath(path, QColor(theme.tokens.raised))
    painter.setPen(QColor(theme.tokens.line))
    painter.drawPath(path)
    painter.setFont(font)
    painter.setPen(QColor(theme.tokens.ink))
    painter.drawText(QPointF(Space.M, Space.S + metrics.ascent()), shown)
    painter.end()
    return pixmap
