"""A paper's pages as HTML: articles, front pages, the sign-in form."""

from html import escape

from reader_app.demo import furniture
from reader_app.demo.catalogue import Access
from reader_app.demo.layouts import LAYOUTS
from reader_app.demo.markup import opening, render
from reader_app.demo.metadata import article_head, front_head
from reader_app.demo.pictures import Pictures, figure_for
from reader_app.demo.sheet import Front, Item, Sheet

__all__ = ["article", "front_page", "login", "missing"]

SHOWN = {Access.MEMBERS: 1, Access.PREVIEW: 2}  # paragraphs for those who do not get everything


def article(front: Front, item: Item, pictures: Pictures, *, whole: bool) -> str:
    """An article's page; without `whole` only the opening that the paper gives away."""
    paper, story = front.paper, item.story
    figure = figure_for(paper.layout, front.base, pictures)
    text = story.text if whole else opening(story.text, SHOWN[paper.access])
    sheet = Sheet(front, item, figure(story.lead), render(text, figure), whole)
    return _document(front, article_head(sheet, pictures), LAYOUTS[paper.layout](sheet))


def front_page(front: Front, column: str = "") -> str:
    """The paper's front page, or that of one section."""
    title = front.column(column).title if column else front.paper.title
    teasers = "".join(
        f'<li class="teaser"><h2><a href="{item.url}">{escape(item.story.title)}</a></h2>'
        f"<p>{escape(item.story.standfirst)}</p></li>"
        for item in (front.of(column) if column else front.items)
    )
    inner = (
        f"<header>{furniture.navigation(front)}<h1>{escape(title)}</h1>"
        f"<p>{escape(front.paper.tagline)}</p></header><main><ul>{teasers}</ul></main>"
        f"{furniture.footer(front)}{furniture.cookies(front)}"
    )
    return _document(front, front_head(front, title), inner)


def login(front: Front, target: str, *, refused: bool) -> str:
    """The form of a paper that knows its readers; `target`: where a sign-in leads."""
    said = front.paper.labels
    wrong = f'<p class="error" role="alert">{said["wrong"]}</p>' if refused else ""
    inner = (
        f"<header>{furniture.navigation(front)}</header><main><h1>{said['sign_in']}</h1>{wrong}"
        f'<form id="login" method="post" action="{front.base}/login">'
        f'<input type="hidden" name="next" value="{escape(target)}">'
        f'<label>{said["user"]} <input name="user" autocomplete="username"></label>'
        f'<label>{said["password"]} <input name="password" type="password" '
        f'autocomplete="current-password"></label><button>{said["sign_in"]}</button></form></main>'
    )
    return _document(front, front_head(front, said["sign_in"]), inner)


def missing(front: Front) -> str:
    """The page for an address that leads nowhere."""
    inner = f"<header>{furniture.navigation(front)}</header><main><h1>404</h1></main>"
    return _document(front, front_head(front, "404"), inner)


def _document(front: Front, head: str, inner: str) -> str:
    paper = front.paper
    return (
        f'<!DOCTYPE html>\n<html lang="{paper.language}" dir="{paper.direction}">'
        f'<head>{head}</head>\n<body class="{paper.layout}">{inner}</body></html>\n'
    )
