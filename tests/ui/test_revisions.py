"""What a publisher has changed: told above the article, shown word by word."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.domain import ArticleQuery, Body, Page, TextSource, TextState
from reader_app.ui.revisions import ChangesDialog
from tests.ui.conftest import Stage

__all__: list[str] = []

MORE = "Four people died when the ferry sank near the islands on Monday night."


def rewrite(stage: Stage, article_id: int, *, typo: bool = False) -> None:
    """The publisher changes a paragraph and adds one, or mends a word."""
    library = stage.desk.library
    before = library.article(article_id).html
    first = before.index("<p>") + 3
    word = before[first:].split(" ", 1)[0]
    other = f"{word}e" if typo else "Seven hundred 700"
    html = before[:first] + before[first:].replace(word, other, 1)
    html += "" if typo else f"<p>{MORE}</p>"
    body = Body(html, 500, TextSource.PAGE, TextState.COMPLETE, (), text="text")
    page = Page("", "", None, "", "", "en", "", "", "", body)
    library.sync.store_pages([(article_id, page, "https://x.example")]).result()


def whole(stage: Stage) -> int:
    """An article that is open and read, with its page."""
    reader = stage.window.reader
    rows = stage.desk.browsing.rows(stage.desk.browsing.ids(ArticleQuery()))
    id = next(row.id for row in rows if row.text is TextState.COMPLETE and not row.read)
    stage.window.reader.open(id, at_once=True)
    stage.wait(lambda: reader.article is not None and reader.article.row.id == id)
    stage.wait(lambda: reader.article is not None and reader.article.row.read)
    return id


def told(stage: Stage) -> str:
    return stage.window.page.view.page().toPlainText()


def test_what_changed_since_it_was_read_is_told_and_shown(stage: Stage, tmp_path: Path) -> None:
    id = whole(stage)
    assert "since you read it" not in told(stage)
    rewrite(stage, id)
    stage.wait(lambda: "Updated since you read it: 2 paragraphs." in told(stage))
    stage.wait(lambda: stage.desk.revisions.news(id) is None)  # it is seen from now on
    stage.window.page.view.changes_wanted.emit(id)
    (dialog,) = stage.window.findChildren(ChangesDialog)
    stage.wait(lambda: bool(dialog.lines) and dialog.said.text() == "2 paragraphs")
    added = next(one for one in dialog.lines if MORE in one.accessibleName())
    assert added.accessibleName() == f"added: {MORE};"
    assert "underline" in added.label.text()
    changed = next(one for one in dialog.lines if "removed:" in one.accessibleName())
    assert "line-through" in changed.label.text()
    (same,) = dialog.same[:1]
    assert not same.lines
    same.button.click()
    assert len(same.lines) > 0
    assert all(line.isVisibleTo(same) for line in same.lines)
    QTest.keyClick(dialog, Qt.Key.Key_N)
    stage.wait(lambda: any(line.hasFocus() for line in dialog.lines))
    dialog.old.setCurrentIndex(1)
    stage.wait(lambda: dialog.said.text() == "Nothing has changed.")
    dialog.close_.click()


def test_a_correction_is_told_in_other_words(stage: Stage) -> None:
    id = whole(stage)
    rewrite(stage, id, typo=True)
    stage.wait(lambda: "Corrected since you read it: a few words." in told(stage))
    row = stage.window.reader.article
    assert row is not None
    assert row.row.read
