"""What of an article is read aloud, and in which order."""

from itertools import pairwise

from reader_app.ui.aloud.passage import Sentence, sentences
from reader_app.ui.viewer import ArticleView
from tests.ui.viewer.conftest import Desk

__all__: list[str] = []

HTML = (
    '<p>One&shy;self came.<sup><a href="#n-1">1</a></sup> Then <b>two</b>.</p><h2>A heading</h2>'
    "<pre><code>x = 1. y = 2.</code></pre>"
    "<ul><li>First. Second.</li></ul>"
    "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>4.5</td></tr></table>"
    '<a class="media-audio" href="https://a.example/x"></a>'
    '<p id="n-1">A note. 😀 End.</p>'
)


def heard(view: ArticleView, desk: Desk) -> list[Sentence]:
    view.show_article(desk.article(HTML, title="The headline", standfirst="It stands first."))
    return sentences(view.page().document(), "en")


def test_all_is_read_in_order_and_code_is_named(view: ArticleView, desk: Desk) -> None:
    assert [one.text for one in heard(view, desk)] == [
        "The headline",
        "It stands first.",
        "Oneself came.",
        "Then two.",
        "A heading",
        "Code, not read aloud.",
        "First.",
        "Second.",
        "Year. Cost.",
        "2024. 4.5.",
        "A note.",
        "😀 End.",
    ]


def test_every_sentence_knows_its_place(view: ArticleView, desk: Desk) -> None:
    from PySide6.QtGui import QTextCursor

    found = heard(view, desk)
    assert all(one.end <= two.start for one, two in pairwise(found))
    cursor = QTextCursor(view.page().document())
    cursor.setPosition(found[-1].start)
    cursor.setPosition(found[-1].end, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "😀 End."
