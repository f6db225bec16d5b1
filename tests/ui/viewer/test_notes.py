"""Footnotes pop up, in the markups that publishers use; anchors lead there and back."""

from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader_app.ui.viewer import ArticleView

__all__: list[str] = []

FILLER = "<p>The reconstruction of the wall will take fourteen months or more.</p>" * 40
MARKDOWN = f"""<p>Body<sup id="fnref:1"><a href="#fn:1" class="footnote-ref"
role="doc-noteref">1</a></sup> text.</p>{FILLER}<div class="footnotes"><hr><ol><li id="fn:1">
<p>The <em>note</em>, see <a href="https://a.example/x">there</a>.&nbsp;<a href="#fnref:1"
class="footnote-backref" role="doc-backlink">&#8617;&#xFE0E;</a></p><p>Its end.</p></li>
<li id="fn:2"><p>Another.</p></li></ol></div>"""
SUBSTACK = f"""<p>Body<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>
</p>{FILLER}<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1"
class="footnote-number">1</a><div class="footnote-content"><p>The note, see there.</p>
<p>Its end.</p></div></div><div class="footnote"><a id="footnote-2" href="#footnote-anchor-2"
class="footnote-number">2</a><div class="footnote-content"><p>Another.</p></div></div>
<p><a id="footnote-anchor-2" href="#footnote-2">2</a></p>"""
WIKI = f"""<p>Body<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p>
{FILLER}<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b>
<a href="#cite_ref-1">^</a></b></span> <span>The note, see there.</span></li></ol>"""
WORD = f"""<p>Body<a href="#_ftn1" name="_ftnref1">[1]</a></p>{FILLER}<hr><div id="ftn1">
<p><a href="#_ftnref1" name="_ftn1">[1]</a> The note, see there.</p></div><p>Not of it.</p>"""
WORDPRESS = f"""<p>Body<sup data-fn="ab" class="fn"><a href="#ab" id="ab-link">1</a></sup></p>
{FILLER}<ol class="wp-block-footnotes"><li id="ab">The note, see there.
<a href="#ab-link" aria-label="Jump to reference">↩︎</a></li></ol><p>Not of it.</p>"""
TERMS = f"""<p>Body <a href="#star">*</a></p>{FILLER}<dl><dt id="star">*</dt>
<dd>The note, see there.</dd></dl>"""
ALL = {
    "markdown": MARKDOWN,
    "substack": SUBSTACK,
    "wiki": WIKI,
    "word": WORD,
    "wordpress": WORDPRESS,
    "terms": TERMS,
}


def press(view: ArticleView, number: int = 0) -> None:
    view.page().anchorClicked.emit(QUrl(view.page().anchors().links[number].address))


@pytest.mark.parametrize("markup", ALL.values(), ids=ALL.keys())
def test_a_reference_shows_its_note_and_moves_nothing(
    view: ArticleView, desk: Any, markup: str
) -> None:
    view.show_article(desk.article(markup))
    press(view)
    said = view.note_card().text()
    assert said.startswith("The note, see there.")
    assert "Another" not in said
    assert "Not of it" not in said
    assert not set(said) & set("↩^[]1*")
    assert view.place() == 0.0


@pytest.mark.parametrize("markup", [MARKDOWN, SUBSTACK], ids=["markdown", "substack"])
def test_a_note_of_several_paragraphs_is_whole(view: ArticleView, desk: Any, markup: str) -> None:
    view.show_article(desk.article(markup))
    press(view)
    assert view.note_card().text().rstrip().endswith("Its end.")


def test_a_list_of_contents_leaps_and_does_not_pop_up(view: ArticleView, desk: Any) -> None:
    html = f'<p><a href="#2">2</a> <a href="#b">Part b</a></p>{FILLER}<h2 id="2">2</h2>'
    view.show_article(desk.article(f"{html}<p id='b'>Text.</p>{FILLER}"))
    for number in (0, 1):
        view.go_to(0)
        press(view, number)
        assert view.note_card().text() == ""
        assert view.place() > 0.3


def test_the_note_stands_beside_its_reference_and_goes_with_esc(
    view: ArticleView, desk: Any, qtbot: QtBot
) -> None:
    view.show_article(desk.article(MARKDOWN))
    view.activateWindow()
    view.page().setFocus()
    press(view)
    card, page = view.note_card(), view.page()
    place = page.rect_of(page.anchors().links[0])
    assert page.rect().contains(card.geometry())
    assert not card.geometry().intersects(place)
    assert abs(card.geometry().top() - place.bottom()) < 20
    qtbot.waitUntil(lambda: card.isAncestorOf(view.window().focusWidget()))
    QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.hasFocus()


def test_a_link_in_a_note_leads_out_and_the_note_can_be_gone_to(
    view: ArticleView, desk: Any, qtbot: QtBot
) -> None:
    view.show_article(desk.article(MARKDOWN))
    press(view)
    with qtbot.waitSignal(view.link_activated) as told:
        view.note_card().followed.emit(QUrl("https://a.example/x"))
    assert told.args == ["https://a.example/x"]
    press(view)
    view.note_card().gone_to.emit()
    assert view.place() > 0.9


def test_the_way_back_from_a_note_leads_to_the_very_place_left(
    view: ArticleView, desk: Any
) -> None:
    view.show_article(desk.article(FILLER + MARKDOWN))
    view.go_to(0.4)
    left = view.page().verticalScrollBar().value()
    press(view)
    view.note_card().gone_to.emit()
    assert view.page().verticalScrollBar().value() > left + 300
    press(view, -1)  # the arrow behind the note
    assert view.page().verticalScrollBar().value() == left


def test_leaps_are_taken_back_one_by_one(view: ArticleView, desk: Any) -> None:
    html = f'<p><a href="#b">To b, please</a></p>{FILLER}<p id="b">b</p><p>{FILLER}</p>'
    html += f'<p><a href="#c">To c, please</a></p>{FILLER}<p id="c">c</p>{FILLER}'
    view.show_article(desk.article(html))
    ways: list[bool] = []
    view.trail.changed.connect(ways.append)
    places = [view.place()]
    for number in (0, 1):
        press(view, number)
        places.append(view.place())
    assert places == sorted(set(places))
    assert view.trail.back()
    assert view.place() == places[1]
    assert view.trail.back()
    assert view.place() == places[0]
    assert not view.trail.back()
    assert ways == [True, True, True, False]


def test_another_article_has_no_way_back_into_this_one(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(f'<p><a href="#b">To b</a></p>{FILLER}<p id="b">b</p>', id=1))
    press(view)
    view.show_article(desk.article(FILLER, id=2))
    assert not view.trail.back()


def test_scrolling_takes_the_note_away(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(MARKDOWN))
    press(view)
    view.page_down()
    assert view.note_card().text() == ""
