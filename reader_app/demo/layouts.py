"""Six ways of laying out an article's page, one for each paper."""

from collections.abc import Callable
from html import escape

from reader_app.demo import furniture
from reader_app.demo.sheet import Sheet

__all__ = ["LAYOUTS"]


def _broadsheet(sheet: Sheet) -> str:
    """Semantic elements; the newsletter box stands in the middle of the text."""
    front, item, story = sheet.front, sheet.item, sheet.item.story
    said = front.paper.labels
    return f"""<header class="masthead">{furniture.navigation(front)}</header>
{furniture.cookies(front)}{furniture.advert(front)}
<main id="main"><article class="story">
<header><p class="kicker">{escape(front.column(story.column).title)}</p>
<h1>{escape(story.title)}</h1><p class="standfirst">{escape(story.standfirst)}</p>
<p class="byline">{said["by"]} <a rel="author" href="{front.base}/">{escape(story.byline)}</a></p>
<time datetime="{item.iso}">{item.iso[:10]}</time>{furniture.share(front, item)}</header>
{sheet.lead}
<div class="story-body">{_halves(sheet.body, furniture.letter(front))}</div>
{furniture.share(front, item)}</article>
{furniture.related(front, item)}</main>
<aside class="rail"><h2>{said["popular"]}</h2>
<ol>{furniture.listing(front.beside(item, 5))}</ol>{furniture.advert(front)}</aside>
{furniture.footer(front)}<img src="{front.base}/static/blank.gif" width="1" height="1" alt="">"""


def _magazine(sheet: Sheet) -> str:
    """A blog engine's page: nested containers, widgets, the headline linked."""
    front, item, story = sheet.front, sheet.item, sheet.item.story
    tags = " ".join(f'<a rel="tag" href="{front.base}/">{escape(t)}</a>' for t in story.tags)
    return f"""<div id="page" class="site"><div id="masthead">{furniture.navigation(front)}</div>
<div id="content" class="site-content"><div id="primary"><div class="post hentry type-post">
<h1 class="entry-title"><a href="{item.url}">{escape(story.title)}</a></h1>
<div class="entry-meta"><span class="author vcard">{escape(story.byline)}</span>
<time class="entry-date" datetime="{item.iso}">{item.iso[:10]}</time></div>
<div class="entry-content">{sheet.lead}{sheet.body}
<div class="sharedaddy">{furniture.share(front, item)}</div></div>
<div class="entry-footer">{tags}</div></div>
<div id="comments"><h3>{front.paper.labels["comments"]}</h3></div></div>
<div id="secondary" class="widget-area">{furniture.letter(front)}
<div class="widget"><ul>{furniture.listing(front.beside(item, 6))}</ul></div></div></div>
{furniture.footer(front)}{furniture.cookies(front)}</div>"""


def _review(sheet: Sheet) -> str:
    """Little but the text."""
    front, item, story = sheet.front, sheet.item, sheet.item.story
    said = front.paper.labels
    door = ("/logout", said["sign_out"]) if sheet.whole else ("/login", said["sign_in"])
    return f"""<header>{furniture.navigation(front)}
<a class="account" href="{front.base}{door[0]}">{door[1]}</a></header>
<section class="article"><div class="article__head"><h1>{escape(story.title)}</h1>
<p class="article__deck">{escape(story.standfirst)}</p>
<address class="article__author">{escape(story.byline)}</address>
<time datetime="{item.iso}">{item.iso[:10]}</time></div>
{sheet.lead}<div class="article__body">{sheet.body}</div>{furniture.gate(sheet)}</section>
{furniture.related(front, item)}{furniture.letter(front)}{furniture.footer(front)}"""


def _portal(sheet: Sheet) -> str:
    """Containers named by position, boxes between the paragraphs."""
    front, item, story = sheet.front, sheet.item, sheet.item.story
    return f"""<div class="wrap"><div class="top">{furniture.navigation(front)}</div>
{furniture.advert(front)}<div class="cols"><div class="col-main"><div class="box art">
<div class="hd"><h1>{escape(story.title)}</h1><div class="meta">
<span class="who">{escape(story.byline)}</span> | <span class="when">{item.iso[:16]}</span></div>
</div>{sheet.lead}<div class="txt">{_halves(sheet.body, furniture.advert(front))}</div>
{furniture.gate(sheet)}{furniture.share(front, item)}</div></div>
<div class="col-side">{furniture.letter(front)}{furniture.related(front, item)}</div></div>
{furniture.footer(front)}{furniture.cookies(front)}</div>"""


def _gazette(sheet: Sheet) -> str:
    """Right to left, the share buttons before the text."""
    front, item, story = sheet.front, sheet.item, sheet.item.story
    said = front.paper.labels
    return f"""<div id="header">{furniture.navigation(front)}</div>
<div id="container"><article class="news-details"><h1 class="title">{escape(story.title)}</h1>
<div class="info"><span class="writer">{said["by"]} {escape(story.byline)}</span>
<time datetime="{item.iso}">{said["updated"]} {item.iso[:10]}</time></div>
{furniture.share(front, item)}{sheet.lead}
<div class="details-body"><p><strong>{escape(story.standfirst)}</strong></p>{sheet.body}</div>
{furniture.related(front, item)}</article>
<div id="sidebar"><h3>{said["popular"]}</h3>
<ul>{furniture.listing(front.beside(item, 5))}</ul>{furniture.letter(front)}</div></div>
{furniture.cookies(front)}{furniture.footer(front)}"""


def _column(sheet: Sheet) -> str:
    """The text first, the site around it last."""
    front, item, story = sheet.front, sheet.item, sheet.item.story
    said = front.paper.labels
    return f"""<div class="l-header">{furniture.navigation(front)}</div>
<main class="l-main"><div class="kiji"><h1 class="kiji-title">{escape(story.title)}</h1>
<dl class="kiji-meta"><dt>{said["updated"]}</dt><dd><time datetime="{item.iso}">{item.iso[:10]}
</time></dd><dt>{said["by"]}</dt><dd class="author">{escape(story.byline)}</dd></dl>
<div class="kiji-body">{sheet.lead}{sheet.body}</div>
<div class="kiji-foot">{furniture.share(front, item)}</div></div>
{furniture.related(front, item)}</main>
<div class="l-side"><p>{said["popular"]}</p><ul>{furniture.listing(front.beside(item, 5))}</ul>
{furniture.letter(front)}</div>{furniture.footer(front)}{furniture.cookies(front)}"""


def _halves(body: str, between: str) -> str:
    """Put a box into the middle of a text, after a paragraph, where it has four or more."""
    parts = body.split("</p>\n<p>")
    if len(parts) < 4:
        return body
    middle = len(parts) // 2
    before, after = "</p>\n<p>".join(parts[:middle]), "</p>\n<p>".join(parts[middle:])
    return f"{before}</p>\n{between}\n<p>{after}"


LAYOUTS: dict[str, Callable[[Sheet], str]] = {
    "broadsheet": _broadsheet,
    "magazine": _magazine,
    "review": _review,
    "portal": _portal,
    "gazette": _gazette,
    "column": _column,
}
