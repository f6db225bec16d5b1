"""Nothing gets in but stored pictures, nothing gets out but permitted links."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QPixmap, QTextDocument
from pytestqt.qtbot import QtBot

from reader_app.ui.viewer import ArticleView, allowed
from reader_app.ui.viewer.links import Link, Target, classify

IMAGE = QTextDocument.ResourceType.ImageResource.value
EVERY_KIND = [kind.value for kind in QTextDocument.ResourceType]


@pytest.mark.parametrize("kind", EVERY_KIND)
@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "/etc/hostname",
        "etc/hostname",
        "http://ads.example/x.png",
        "https://ads.example/x.css",
        "qrc:/qt-project.org/styles/commonstyle/images/file-16.png",
        ":/qt-project.org/styles/commonstyle/images/file-16.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "article:browser",
        "article:enlarge/abc",
        "article:///etc/hostname",
    ],
)
def test_every_other_resource_is_refused(view: ArticleView, kind: int, address: str) -> None:
    assert view.page().loadResource(kind, QUrl(address)) == QByteArray()


def test_a_name_that_climbs_out_of_the_folder_answers_with_the_blank(view: ArticleView) -> None:
    answer = view.page().loadResource(IMAGE, QUrl("article:picture/../../etc/hostname"))
    assert isinstance(answer, QPixmap)
    assert (answer.width(), answer.height()) == (1, 1)


def test_a_style_sheet_under_our_own_scheme_is_refused(view: ArticleView) -> None:
    sheet = QTextDocument.ResourceType.StyleSheetResource.value
    assert view.page().loadResource(sheet, QUrl("article:picture/a")) == QByteArray()


HOSTILE = """
<style>@import url(file:///etc/hostname); p { color: red }</style>
<link rel="stylesheet" href="file:///etc/hostname"><script>alert(1)</script>
<img src="file:///etc/hostname"><img src="/etc/hostname"><img src="{local}">
<img src="article:picture/../secret"><table background="file:///etc/hostname"><tr><td>x
</table><p style="background-image:url({local})">Text</p><object data="{local}"></object>
<svg><image href="{local}"/></svg><iframe src="{local}"></iframe>
<a href="javascript:alert(1)">a</a><a href="file:///etc/passwd">b</a><a href="article:browser">c</a>
"""


def test_hostile_text_asks_for_nothing_and_reads_no_file(
    view: ArticleView, desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = desk.path(desk.picture().sha256)
    asked: list[str] = []
    page = view.page()
    answer = type(page).loadResource

    def listen(self: Any, kind: int, name: QUrl | str) -> Any:
        asked.append(QUrl(name).toString())
        return answer(self, kind, name)

    monkeypatch.setattr(type(page), "loadResource", listen)
    paths: list[str] = []

    def locate(digest: str) -> Path:
        paths.append(digest)
        return Path("/nowhere")

    monkeypatch.setattr(view, "_path", locate)
    monkeypatch.setattr(view._gallery, "_path", locate)
    view.show_article(desk.article(HOSTILE.replace("{local}", local.as_uri())))
    view.grab()
    assert asked == []
    assert paths == []
    links = {link for link in hrefs(page.document()) if link}
    assert links == set()
    assert "Text" in page.toPlainText()


def hrefs(document: QTextDocument) -> list[str]:
    found = []
    block = document.begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            found.append(runs.fragment().charFormat().anchorHref())
            runs += 1
        block = block.next()
    return found


def test_a_headline_with_markup_is_text(view: ArticleView, desk: Any) -> None:
    title = "<img src='file:///etc/hostname'> & <b>more</b>"
    view.show_article(desk.article("<p>x</p>", title=title))
    assert title in view.page().toPlainText()


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://a.example/x?y=1#z", Link(Target.OUTSIDE, "https://a.example/x?y=1#z")),
        ("http://a.example/", Link(Target.OUTSIDE, "http://a.example/")),
        ("mailto:desk@a.example", Link(Target.OUTSIDE, "mailto:desk@a.example")),
        ("#n-fn1", Link(Target.INSIDE, "n-fn1")),
        ("article:enlarge/abc", Link(Target.PICTURE, "abc")),
        ("article:browser", Link(Target.BROWSER)),
        ("article:anything", Link(Target.NOWHERE)),
        ("javascript:alert(1)", Link(Target.NOWHERE)),
        ("file:///etc/passwd", Link(Target.NOWHERE)),
        ("smb://host/share", Link(Target.NOWHERE)),
        ("ssh://host", Link(Target.NOWHERE)),
        ("https://", Link(Target.NOWHERE)),
        ("mailto:", Link(Target.NOWHERE)),
        ("", Link(Target.NOWHERE)),
        ("relative/path", Link(Target.NOWHERE)),
    ],
)
def test_a_link_does_what_the_policy_says_and_nothing_else(address: str, link: Link) -> None:
    assert classify(QUrl(address)) == link
    assert allowed(address) is (link.target is Target.OUTSIDE)


def test_clicks_come_out_as_signals(view: ArticleView, desk: Any, qtbot: QtBot) -> None:
    view.show_article(desk.article('<p><a href="https://a.example/x">x</a></p>', id=7))
    click: Callable[[str], None] = lambda url: view.page().anchorClicked.emit(QUrl(url))  # noqa: E731
    with qtbot.waitSignal(view.link_activated) as outside:
        click("https://a.example/x")
    with qtbot.waitSignal(view.picture_activated) as picture:
        click("article:enlarge/abc")
    with qtbot.waitSignal(view.browser_wanted) as browser:
        click("article:browser")
    with qtbot.assertNotEmitted(view.link_activated):
        click("file:///etc/passwd")
    assert (outside.args, picture.args, browser.args) == (["https://a.example/x"], ["abc"], [7])


def test_hovering_tells_the_address_and_then_that_it_is_over(
    view: ArticleView, qtbot: QtBot
) -> None:
    told: list[str] = []
    view.link_hovered.connect(told.append)
    view.page().highlighted.emit(QUrl("https://a.example/x"))
    view.page().highlighted.emit(QUrl())
    view.page().highlighted.emit(QUrl("article:browser"))
    assert told == ["https://a.example/x", "", ""]


def test_nothing_is_navigated_to(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article("<p>Still here.</p>"))
    view.page().setSource(QUrl("file:///etc/hostname"))
    assert "Still here." in view.page().toPlainText()
