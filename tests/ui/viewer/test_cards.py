"""Cards of sound and film, what opens in full, and writings of the world in the real viewer."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextOption
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader_app.content import render_full
from reader_app.domain import Role, unmark
from reader_app.ui.viewer import ArticleView
from reader_app.ui.viewer.script import Script, read_script
from tests.ui.viewer.conftest import Desk

__all__: list[str] = []

CARD = '<a class="media-video" href="https://video.example/watch?v=1" title="The storm"></a>'
CODE = "<pre><code>" + "call(argument, another) + " * 8 + "</code></pre>"
TABLE = (
    "<table><tr>"
    + "".join(f"<th>Heading number {n}</th>" for n in range(9))
    + "</tr><tr>"
    + "".join(f"<td>Value{n}</td>" for n in range(9))
    + "</tr></table>"
)


def block_of(view: ArticleView, role: Role) -> QTextBlock:
    block = view.page().document().begin()
    while unmark(block.userState())[0] is not role:
        block = block.next()
        assert block.isValid()
    return block


def blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def point_in(view: ArticleView, block: QTextBlock) -> QPoint:
    place = view.page().document().documentLayout().blockBoundingRect(block)
    top = view.page().verticalScrollBar().value()
    line = block.layout().lineAt(0)
    shift = block.layout().position()
    return QPoint(
        round(shift.x() + line.naturalTextRect().center().x()),
        round(place.top() + line.y() + line.height() / 2 - top),
    )


def click(view: ArticleView, place: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.page().viewport(), left, none, place)


def test_a_click_on_a_card_asks_for_its_address_and_loads_nothing(
    qtbot: QtBot, view: ArticleView, desk: Desk
) -> None:
    view.show_article(desk.article(f"{CARD}<p>Text.</p>"))
    with qtbot.waitSignal(view.link_activated, timeout=2000) as asked:
        click(view, point_in(view, block_of(view, Role.CARD)))
    assert asked.args == ["https://video.example/watch?v=1"]
    assert view.pictures_pending() == 0


def test_a_card_can_be_reached_and_opened_by_keyboard(
    qtbot: QtBot, view: ArticleView, desk: Desk
) -> None:
    view.show_article(desk.article(f"{CARD}<p>Text.</p>"))
    view.page().setFocus()
    with qtbot.waitSignal(view.link_activated, timeout=2000):
        QTest.keyClick(view.page(), Qt.Key.Key_Tab)
        QTest.keyClick(view.page(), Qt.Key.Key_Return)


def test_wide_tables_and_long_code_open_in_full(
    qtbot: QtBot, view: ArticleView, desk: Desk
) -> None:
    html = f"{CODE}{TABLE}"
    view.show_article(desk.article(html))
    with qtbot.waitSignal(view.full_wanted, timeout=2000) as asked:
        click(view, point_in(view, block_of(view, Role.CAPTION)))
    assert asked.args == [0]
    for number, words in ((0, "call(argument"), (1, "Heading number 8")):
        full = view.open_full(render_full(html, number, {}), "An article")
        assert full is not None
        assert words in full.sheet.toPlainText()
        if number == 1:
            heights = {one.layout().lineCount() for one in blocks(full.sheet.document())}
            assert heights <= {0, 1}
        assert full.sheet.horizontalScrollBar().maximum() > 0
        QTest.keyClick(full, Qt.Key.Key_Escape)
        assert not full.isVisible()


def test_nothing_opens_where_there_is_nothing(view: ArticleView, desk: Desk) -> None:
    view.show_article(desk.article("<p>Text.</p>"))
    assert view.open_full("", "An article") is None


def test_chinese_and_japanese_lines_end_evenly_and_arabic_ones_do_not(
    make_view: Callable[..., ArticleView], desk: Desk
) -> None:
    for text, language, even in (
        ("市は来年、港の壁を再建すると発表した。" * 8, "ja", True),
        ("市长说，港墙将在一年内重建。" * 8, "zh", True),
        ("قال رئيس البلدية إن الجدار سيعاد بناؤه. " * 8, "ar", False),
        ("The wall will be rebuilt within a year. " * 8, "en", False),
    ):
        view = make_view()
        view.show_article(desk.article(f"<p>{text}</p>", title=text[:10], language=language))
        shape = block_of(view, Role.TEXT).blockFormat()
        assert bool(shape.alignment() & Qt.AlignmentFlag.AlignJustify) is even


def test_a_latin_name_keeps_its_full_stop_in_a_text_that_runs_to_the_left(
    view: ArticleView, desk: Desk
) -> None:
    html = "<p>قال رئيس البلدية إن شركة <b>Example Inc.</b> ستدفع الثمن كله.</p>"
    view.show_article(desk.article(html, title="المدينة تعيد بناء الجدار", language="ar"))
    block = block_of(view, Role.TEXT)
    option: QTextOption = view.page().document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    text = block.text()
    line = block.layout().lineAt(0)

    def at(place: int) -> float:
        (run,) = line.glyphRuns(place, 1)
        return run.boundingRect().center().x() or run.positions()[0].x()

    name = text.index("Example")
    assert at(name) < at(text.index("Inc."))
    assert at(text.index("Inc.")) < at(text.index("Inc.") + 3)  # and not before the name


def test_each_language_has_its_own_letters() -> None:
    assert read_script("直骨今", "ja") is Script.JAPANESE
    assert read_script("直骨今", "zh-CN") is Script.SIMPLIFIED
    assert read_script("直骨今", "zh-TW") is Script.TRADITIONAL
    assert read_script("한국어", "ko") is Script.KOREAN
