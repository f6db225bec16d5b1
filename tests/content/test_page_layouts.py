"""One article in the page structures of many kinds of publishers."""

import pytest
from lxml import html  # type: ignore[import-untyped]

from reader_app.content import read_page
from reader_app.domain import TextState

__all__: list[str] = []

TITLE = "The harbour that paid for itself twice"
PARAGRAPHS = (
    (
        "The harbour at Quill was finished in May, eleven months late, and it has already been "
        "paid for twice, according to an auditor who counted the receipts by hand."
    ),
    "She found them in a cupboard.",
    (
        "“There were two of everything,” said Noor Ilse, the auditor, who has worked for the "
        "county since 2009. “Two cranes, two lamps, two invoices for the same stone.”"
    ),
    (
        "The contractor denies it. In a letter of four pages it says that a harbour has two sides, "
        "that each needs a crane, and that anyone who has seen a ship would know as much."
    ),
    "The council will discuss the matter on Thursday, and in the meantime nobody may buy stone.",
    (
        "Until then the second crane stands where the first one should be, and the fishermen have "
        "begun to hang their nets from it, as their fathers did from the old one."
    ),
)
P = "".join(f"<p>{text}</p>\n" for text in PARAGRAPHS)
BR = "<br><br>\n".join(PARAGRAPHS)
CARDS = "".join(
    f'<article class="card"><a href="/{n}"><img src="/t/{n}.jpg" alt=""><h3>{text}</h3></a>'
    f"<p>{summary}</p></article>"
    for n, (text, summary) in enumerate(
        (
            ("Why the ferry is painted green on one side only", "And who chose the green."),
            ("A pilot remembers the winter of the two moons", "Ice, mostly, and a dog called Ib."),
            ("Eel prices fall for the third week in a row", "Dealers blame the eels for it."),
        )
    )
)
LINKS = (
    '<ul><li><a href="/a">Why the ferry is painted green on one side</a></li>'
    '<li><a href="/b">A pilot remembers the winter of the two moons</a></li></ul>'
)
COMMENT = (
    "I have lived at Quill for sixty years and I can tell you that there were three cranes, not "
    "two, and that the third one is in my brother-in-law's garden to this day."
)

LAYOUTS: dict[str, str] = {
    "a form around everything": (
        '<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="x">'
        '<div class="top"><a href="/">Home</a> <a href="/news">News</a></div>'
        f'<div id="ctl00_Main"><h1>{TITLE}</h1><div id="ctl00_Body">{BR}</div></div></form>'
    ),
    "boxes of a page builder": (
        '<div class="elementor elementor-88">'
        f'<div class="elementor-widget elementor-widget-heading"><h1>{TITLE}</h1></div>'
        + "".join(
            '<section class="elementor-section"><div class="elementor-widget '
            'elementor-widget-text-editor"><div class="elementor-widget-container">'
            f"<p>{text}</p></div></div></section>"
            for text in PARAGRAPHS
        )
        + f'<div class="elementor-widget elementor-widget-posts">{CARDS}</div></div>'
    ),
    "paragraphs that are boxes": (
        f'<div class="pg-rail"><h1>{TITLE}</h1><section id="body-text"><div class="l-container">'
        + "".join(f'<div class="zn-body__paragraph">{text}</div>' for text in PARAGRAPHS)
        + f'<div class="zn-body__read-more-outbrain">{CARDS}</div></div></section></div>'
    ),
    "every paragraph in a box with advertisements between": (
        f"<main><h1>{TITLE}</h1><div class='content'>"
        + '<div class="ad-wrap"><span>Advertisement</span></div>'.join(
            f'<div class="block"><p class="text-0-1">{text}</p></div>' for text in PARAGRAPHS
        )
        + "</div></main>"
    ),
    "fields of a content management system": (
        '<div class="region region-content"><div class="node node--type-article">'
        f'<h1 class="page-title">{TITLE}</h1><div class="node__content"><div class="field '
        'field--name-field-tags"><div class="field__label">Tags</div><div class="field__items">'
        '<a href="/tags/harbour">Harbour</a></div></div><div class="clearfix text-formatted field '
        f'field--name-body"><div class="field__item">{P}</div></div></div></div></div>'
        f'<div class="region region-sidebar"><h2>Latest</h2>{LINKS}</div>'
    ),
    "a weblog with double line breaks": (
        f"<div class='post hentry'><h3 class='post-title entry-title'>{TITLE}</h3>"
        f"<div class='post-body entry-content' id='post-body-77'>{BR}<div style='clear: both;'>"
        "</div></div><div class='post-footer'><span class='post-author vcard'>Posted by Ann</span>"
        "<span class='post-comment-link'><a href='#c'>2 comments</a></span></div></div>"
    ),
    "headlines of other articles between the paragraphs": (
        f'<article><h1>{TITLE}</h1><div class="article-body">'
        + '<p><strong><a href="/other/story">FERRY TO BE PAINTED GREEN ON ONE SIDE ONLY</a>'
        "</strong></p>".join(f"<p>{text}</p>" for text in PARAGRAPHS)
        + "</div></article>"
    ),
    "a read-more line with a label": (
        f"<main><h1>{TITLE}</h1>"
        + '<p><b>Read more:</b> <a href="/other">Why the ferry is green on one side</a></p>'.join(
            f"<p>{text}</p>" for text in PARAGRAPHS
        )
        + "</main>"
    ),
    "comments that are longer than the article": (
        f'<div id="main"><h1>{TITLE}</h1><div class="text">{P}</div></div>'
        '<div id="comments"><h3>Comments</h3>'
        + "".join(
            f'<div class="comment"><div class="author">A{n}</div><p>{COMMENT} ({n})</p></div>'
            for n in range(30)
        )
        + "</div>"
    ),
    "teasers around the article": (
        f'<div class="teasers">{CARDS}{CARDS}</div><main><article class="main"><h1>{TITLE}</h1>'
        f'<div class="copy">{P}</div></article></main><div class="more">{CARDS}{CARDS}</div>'
    ),
    "sections with ids of their own headings": (
        f'<article><h1>{TITLE}</h1><section id="the-newsletter"><h2>The newsletter</h2>'
        f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></section>"
        f'<section id="ads"><h2>Ads</h2>'
        + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[2:])
        + "</section></article>"
    ),
    "a body in two pieces": (
        f'<main><h1>{TITLE}</h1><div class="article-body">'
        + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])
        + f'</div><div class="inline-teasers">{LINKS}</div><div class="article-body">'
        + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[3:])
        + "</div></main>"
    ),
    "a newsletter's own word in the class of everything": (
        f'<div class="newsletter-page"><div class="newsletter-content"><h1>{TITLE}</h1>{P}</div>'
        "</div>"
    ),
    "custom elements": (
        f"<app-root><app-header><a href='/'>Home</a></app-header><app-article><h1>{TITLE}</h1>"
        + "".join(f"<app-text><p>{text}</p></app-text>" for text in PARAGRAPHS)
        + "</app-article></app-root>"
    ),
    "a shadow tree written into the page": (
        f'<x-article><template shadowrootmode="open"><h1>{TITLE}</h1><div>{P}</div></template>'
        "</x-article>"
    ),
    "the rest hidden until a button is pressed": (
        f"<main><h1>{TITLE}</h1><div class='story'>"
        + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])
        + "<button>Continue reading</button><div class='rest' style='display:none'>"
        + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[2:])
        + "</div></div></main>"
    ),
    "no closing tags for paragraphs": (
        f"<h1>{TITLE}</h1><div class=body>"
        + "".join(f"<p>{text}" for text in PARAGRAPHS)
        + "</div>"
    ),
    "everything in one table": (
        '<table width="100%"><tr><td width="150"><a href="/">Home</a><br><a href="/n">News</a>'
        f'</td><td><h1>{TITLE}</h1>{P}</td><td width="150">{LINKS}</td></tr></table>'
    ),
    "a cookie banner in front": (
        '<div class="cc-window cc-banner" role="dialog" aria-label="cookieconsent"><span>This '
        "website uses cookies to ensure that you get the best experience on our website, and to "
        'remember what you have read.</span><a class="cc-btn">Got it!</a></div>'
        f"<main><h1>{TITLE}</h1>{P}</main>"
    ),
    "an author's box after the text": (
        f'<article><h1>{TITLE}</h1><div class="byline">By <a rel="author" href="/i">Ida Roe</a>'
        f'</div><div class="text">{P}</div><div class="author-bio"><img src="/i.jpg" width="80" '
        'height="80" alt=""><p>Ida Roe writes about the coast.</p></div></article>'
    ),
    "buttons to share above and below": (
        f'<article><h1>{TITLE}</h1><ul class="social-icons"><li><a href="https://f.example">'
        '<span>Facebook</span></a></li><li><a href="https://x.example">X</a></li></ul>'
        f'<div>{P}</div><div class="article-share"><span>Share this article</span>'
        '<a href="mailto:?body=x">Email</a></div></article>'
    ),
}


HEADINGS = {"sections with ids of their own headings": {"The newsletter", "Ads"}}


def page(layout: str) -> bytes:
    """The article in one of the layouts, with a site's head and foot around it."""
    head = (
        '<div class="site-head"><nav><a href="/">Quill Post</a> <a href="/s">Sport</a></nav></div>'
    )
    foot = "<footer><p>© Quill Post. All rights reserved by it and by nobody else.</p></footer>"
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Quill Post'
        '</title><meta property="og:site_name" content="Quill Post"></head><body>'
        f"{head}{LAYOUTS[layout]}{foot}</body></html>"
    ).encode()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_paragraph_of_the_article_and_nothing_else_is_found_in(layout: str) -> None:
    read = read_page(page(layout), "text/html", "https://quill.example/news/harbour")
    root = html.fragment_fromstring(read.body.html, create_parent="div")
    texts = [" ".join(one.text_content().split()) for one in root.iter("p", "h2", "h3", "li")]
    headings = HEADINGS.get(layout, set())
    assert [text for text in texts if text not in headings] == list(PARAGRAPHS)
    assert headings <= set(texts)
    assert (read.title, read.publication) == (TITLE, "Quill Post")
    assert read.body.state is TextState.COMPLETE
    assert read.body.pictures == ()
