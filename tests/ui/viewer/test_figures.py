"""Pictures: what is said of them, and that links and pictures are reached by keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader_app.domain import Role
from reader_app.ui.viewer import ArticleView, Typography
from reader_app.ui.viewer.finder import blocks
from reader_app.ui.viewer.focus import areas
from reader_app.ui.viewer.speech import spoken

__all__: list[str] = []


def figure(url: str, alt: str, caption: str = "") -> str:
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<p>Before.</p><figure><img src="{url}" alt="{alt}">{below}</figure><p>After.</p>'


def test_figures_come_in_order_with_caption_and_description(view: ArticleView, desk: Any) -> None:
    one, two = desk.picture(), desk.picture()
    html = figure(one.url, "A wall in fog", "The wall") + figure(two.url, "A boat")
    view.show_article(desk.article(html + figure(one.url, "again"), one, two))
    found = view.figures()
    assert [(f.digest, f.caption, f.alt) for f in found] == [
        (one.sha256, "The wall", "A wall in fog"),
        (two.sha256, "", "A boat"),
    ]
    assert found[0].url == one.url


@pytest.mark.parametrize("alt", ["", "IMG_2031.JPG", "The wall at dawn"])
def test_a_description_that_says_nothing_more_is_left_out(
    view: ArticleView, desk: Any, alt: str
) -> None:
    picture = desk.picture()
    view.show_article(desk.article(figure(picture.url, alt, "The wall at dawn, in May"), picture))
    assert view.figures()[0].alt == ""


def test_a_screen_reader_reads_what_a_picture_shows_and_nobody_sees_it(
    view: ArticleView, desk: Any
) -> None:
    picture = desk.picture()
    described = desk.article(figure(picture.url, "A wall in fog"), picture)
    plain = desk.article(figure(picture.url, ""), picture)
    view.show_article(plain)
    height = view.page().document().size().height()
    view.show_article(described)
    interface = QAccessible.queryAccessibleInterface(view.page())
    text = interface.textInterface()
    assert "A wall in fog" in text.text(0, text.characterCount())
    assert view.page().document().size().height() == height
    view.page().selectAll()
    assert "A wall in fog" in view.selected_text()


def test_tab_goes_through_links_and_says_where_they_lead(
    view: ArticleView, desk: Any, qtbot: QtBot
) -> None:
    html = '<p><a href="https://a.example/x">the plan</a>, <a href="https://b.example/">b</a></p>'
    view.show_article(desk.article(html))
    view.activateWindow()
    told: list[str] = []
    view.link_hovered.connect(told.append)
    page = view.page()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    link = page.focused_link()
    assert link is not None
    assert link.address == told[-1] == "https://a.example/x"
    assert spoken(link.address, page, ()) == "the plan, link"
    with qtbot.waitSignal(view.link_activated) as opened:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert opened.args == ["https://a.example/x"]
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert told[-1] == "https://b.example/"
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.focused_link() is None
    assert told[-1] == ""


def test_a_link_over_two_lines_is_ringed_in_both(view: ArticleView, desk: Any) -> None:
    words = "the harbour wall of the city " * 4
    view.show_article(desk.article(f'<p>{words}<a href="https://a.example/">{words}</a></p>'))
    link = view.page().anchors().links[-1]
    found = areas(view.page().document(), link.start, link.end)
    assert len(found) >= 2
    width = view.page().viewport().width()
    assert all(0 <= area.left() < area.right() <= width for area in found)


def test_the_description_is_in_no_list_and_in_no_table(view: ArticleView, desk: Any) -> None:
    picture = desk.picture()
    image = f'<img src="{picture.url}" alt="A wall">'
    row = f"<tr><td>{image}</td><td>x</td></tr>"
    html = f"<ul><li>{image}Text</li></ul><table><tr><th>One</th><th>Two</th></tr>{row * 3}</table>"
    view.show_article(desk.article(html, picture))
    view.set_typography(Typography(size=24))
    states = [block.userState() % 32 for block in blocks(view.page().document())]
    assert Role.ALT not in states
