"""Articles as Markdown, as PDF and on paper, out of the real window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from reader_app.domain import Article
from reader_app.ui.viewer.fonts import Fonts
from reader_app.ui.viewer.gallery import Gallery
from reader_app.ui.viewer.paper import UNITS, Paper
from reader_app.ui.viewer.typography import Typography
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    stage: Stage = open_stage()
    stage.show("unread")
    stage.open_next()
    return stage


def article_of(stage: Stage) -> Article:
    article = stage.window.reader.article
    assert article is not None
    return article


def test_an_article_is_copied_as_markdown_with_its_address(stage: Stage) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("")
    stage.press("copy-markdown")
    stage.wait(lambda: clipboard.text() != "")
    row = article_of(stage).row
    assert clipboard.text().startswith(f"# {row.title}")
    assert f"<{row.url}>" in clipboard.text()
    assert "Markdown" in stage.window.toast.text()


def test_a_pdf_is_written_whole_and_nothing_is_left_beside_it(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    target = folder / "article.pdf"
    stage.window.sharing.save_to(str(target), article_of(stage))
    stage.wait(lambda: "article.pdf" in stage.window.toast.text())
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert [path.name for path in folder.iterdir()] == ["article.pdf"]
    assert not stage.window.sharing.busy


def test_a_folder_that_is_not_there_is_told_in_one_sentence(stage: Stage, tmp_path: Path) -> None:
    target = tmp_path / "gone" / "article.pdf"
    stage.window.sharing.save_to(str(target), article_of(stage))
    stage.wait(lambda: "could not be saved" in stage.window.toast.text())
    assert "Choose another folder" in stage.window.toast.text()
    assert not target.exists()


def test_an_older_pdf_stays_where_the_new_one_cannot_be_written(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader_app.ui.viewer import Press

    target = tmp_path / "article.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(Press, "start", Press.cancel)
    stage.window.sharing.save_to(str(target), article_of(stage))
    stage.wait(lambda: "could not be saved" in stage.window.toast.text())
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path).count("article.pdf") == 1


def test_the_printer_gets_the_same_sheets(stage: Stage, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    stage.press("print")
    dialog = next(w for w in QApplication.topLevelWidgets() if w.inherits("QPrintDialog"))
    assert isinstance(dialog, QDialog)
    printer = dialog.printer()  # type: ignore[attr-defined]
    assert isinstance(printer, QPrinter)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    dialog.finished.emit(QDialog.DialogCode.Accepted.value)
    stage.wait(lambda: target.exists() and not stage.window.sharing.busy)
    assert target.read_bytes().startswith(b"%PDF-")


def test_without_an_article_nothing_can_be_shared(open_stage: OpenStage) -> None:
    stage = open_stage()
    for name in ("copy-markdown", "print", "save-pdf", "read-aloud"):
        assert not stage.window.actions_[name].isEnabled()


def test_a_name_for_the_file_is_offered(stage: Stage) -> None:
    name = stage.desk.reading.file_name(article_of(stage).row.title, "pdf")
    assert name.endswith(".pdf")
    assert article_of(stage).row.title[:10] in name


HTML = "".join(
    f'<h2 style="-qt-user-state:7">Part {n}</h2><p style="-qt-user-state:0">{"Words. " * 90}</p>'
    for n in range(30)
)


def paper_of(stage: Stage, html: str, owner: QObject) -> Paper:
    gallery = Gallery(stage.desk.reading.picture, owner)
    fonts = Fonts(QApplication.font().family())
    size = QSizeF(8.27, 11.69)
    made = Paper(article_of(stage), html, gallery, fonts, Typography(), size, QLocale())
    gallery.close()
    return made


def test_no_heading_stands_alone_at_the_foot_of_a_page(stage: Stage) -> None:
    paper = paper_of(stage, HTML, stage.window)
    assert paper.pages > 5
    document: QTextDocument = paper._document
    headings = []
    block = document.begin()
    while block.isValid():
        if block.text().startswith("Part "):
            headings.append(block)
        block = block.next()
    assert len(headings) == 30
    for heading in headings:
        assert paper._page_of(heading, 0) == paper._page_of(heading.next(), 1)


def test_it_is_black_on_white_whatever_the_window_wears(stage: Stage) -> None:
    paper = paper_of(stage, HTML, stage.window)
    image = QImage(round(8.27 * UNITS), round(11.69 * UNITS), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paper.paint(painter, 0)
    painter.end()
    colours = [image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(0, 900, 3)]
    assert all(abs(c.red() - c.blue()) <= 2 for c in colours)
    assert min(c.lightness() for c in colours) < 40
    assert image.pixelColor(5, 5).lightness() == 255


def test_a_window_that_closes_while_sheets_are_painted_leaves_the_older_file(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader_app.ui.viewer import Press

    monkeypatch.setattr(Press, "_work", lambda press: None)
    folder = tmp_path / "papers"
    folder.mkdir()
    target = folder / "article.pdf"
    target.write_bytes(b"old")
    sharing = stage.window.sharing
    sharing.save_to(str(target), article_of(stage))
    stage.wait(lambda: sharing._press is not None and sharing._press._painter is not None)
    press = sharing._press
    assert press is not None
    stage.close()
    assert press._painter is None, "it must not outlive what it paints on"
    assert target.read_bytes() == b"old"
    assert [path.name for path in folder.iterdir()] == ["article.pdf"]
