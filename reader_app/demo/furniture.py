"""What stands around an article on a publisher's page and is no part of it."""

from html import escape
from urllib.parse import quote

from reader_app.demo.catalogue import Access
from reader_app.demo.sheet import Front, Item, Sheet

__all__ = [
    "advert",
    "cookies",
    "footer",
    "gate",
    "letter",
    "listing",
    "navigation",
    "related",
    "share",
]


def navigation(front: Front) -> str:
    """The way around the site."""
    paper = front.paper
    links = "".join(
        f'<li><a href="{front.base}/{column.key}/">{escape(column.title)}</a></li>'
        for column in paper.columns
    )
    return (
        f'<a class="brand" href="{front.base}/"><img src="{front.base}/logo.png" width="48" '
        f'height="48" alt="{escape(paper.title)}"></a>'
        f'<nav class="site-nav" aria-label="{escape(paper.title)}"><ul>'
        f'<li><a href="{front.base}/">{paper.labels["home"]}</a></li>{links}</ul></nav>'
    )


def share(front: Front, item: Item) -> str:
    """Buttons that carry an article's address elsewhere."""
    address = quote(item.url, safe="")
    links = "".join(
        f'<li><a class="share-{name.lower()}" rel="nofollow" '
        f'href="https://{name.lower()}.example/post?u={address}">{name}</a></li>'
        for name in ("Chirper", "Facepage", "Pinwall")
    )
    return (
        f'<div class="share-buttons social"><span>{front.paper.labels["share"]}</span>'
        f"<ul>{links}</ul></div>"
    )


def letter(front: Front) -> str:
    """The box that asks for an e-mail address."""
    said = front.paper.labels
    return (
        f'<aside class="newsletter-signup"><h3>{said["letter"]}</h3><p>{said["letter_text"]}</p>'
        f'<form action="https://letters.example/join" method="post"><input type="email" '
        f'name="mail" placeholder="{said["mail"]}"><button>{said["join"]}</button></form></aside>'
    )


def cookies(front: Front) -> str:
    """The banner that asks for consent."""
    said = front.paper.labels
    return (
        f'<div id="cookie-consent" class="cookie-banner" role="dialog"><p>{said["cookies"]}</p>'
        f"<button>{said['accept']}</button><button>{said['refuse']}</button></div>"
    )


def advert(front: Front) -> str:
    """A place for an advertisement that never came."""
    return f'<div class="ad-slot advertisement"><small>{front.paper.labels["advert"]}</small></div>'


def listing(items: tuple[Item, ...]) -> str:
    """Headlines as links."""
    return "".join(
        f'<li><a href="{item.url}">{escape(item.story.title)}</a></li>' for item in items
    )


def related(front: Front, item: Item) -> str:
    """Other articles of the paper."""
    said = front.paper.labels["related"]
    return (
        f'<aside class="related-articles"><h3>{said}</h3>'
        f"<ul>{listing(front.beside(item))}</ul></aside>"
    )


def footer(front: Front) -> str:
    """The foot of the page."""
    paper = front.paper
    links = " · ".join(
        f'<a href="https://{paper.key}.example/{name}">{paper.labels[name]}</a>'
        for name in ("about", "privacy", "contact")
    )
    return f'<footer class="site-footer"><p>{escape(paper.title)}</p><p>{links}</p></footer>'


def gate(sheet: Sheet) -> str:
    """The end of what a reader gets who does not get everything."""
    if sheet.whole:
        return ""
    said = sheet.front.paper.labels
    if sheet.front.paper.access is Access.PREVIEW:
        return (
            f'<div class="gate preview-notice"><h3>{said["preview"]}</h3>'
            f"<p>{said['preview_text']}</p></div>"
        )
    target = f"{sheet.front.base}/login?next={quote(sheet.item.url.removeprefix(sheet.front.base))}"
    return (
        f'<div class="gate paywall"><h3>{said["gate"]}</h3><p>{said["gate_text"]}</p>'
        f'<a class="button" href="{target}">{said["sign_in"]}</a></div>'
    )
