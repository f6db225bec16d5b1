"""What a publisher has changed, as the gallery draws it: above the article, and word by word."""

import re

from reader_app.domain import Body, Page, TextSource, TextState
from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]

FERRY = "All 257 brought off"
NEW = (
    "A spokeswoman for the company said on Tuesday that the ferry had been inspected in spring and"
    " that nothing had been found. The prosecutor has asked for the papers."
)
WORDS = re.compile(r"(?<=[a-z]) (?=[a-z]{4})")


def changed(stage: Stage) -> int:
    """The open article, after its publisher has worked on it."""
    stage.show("unread")
    stage.open(FERRY)
    opened = stage.window.reader.article
    assert opened is not None
    before, row = stage.desk.library.article(opened.row.id), opened.row
    first, second, *rest = before.html.split("</p>")
    first = WORDS.sub(" late on Monday ", first, count=1)
    second = re.sub(r"\b[a-z]{6,}\b", "considerable", second, count=2)
    html = "</p>".join((first, second, f"<p>{NEW}", *rest[1:]))
    pictures = tuple(one.url for one in opened.pictures)
    body = Body(html, 600, TextSource.PAGE, TextState.COMPLETE, pictures, text="")
    page = Page(row.title, row.byline, row.published, "", "", "en", "", opened.standfirst, "", body)
    stage.desk.library.sync.store_pages([(row.id, page, row.url)]).result()
    stage.settle()
    return row.id


def told(stage: Stage) -> None:
    changed(stage)


def diff(stage: Stage) -> None:
    stage.window.page.view.changes_wanted.emit(changed(stage))
    stage.settle()


VIEWS = (Shot("changed", told), Shot("changes", diff))
SHAPES = (
    Shot("changes-small", diff, size=(700, 900)),
    Shot("changes-arabic", diff, language="ar"),
    Shot("changes-large-text", diff, text=2.0, size=(1280, 900)),
)
