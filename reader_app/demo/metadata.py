"""What a page says about itself to machines: JSON-LD, OpenGraph, links to feeds and icons."""

import json
from html import escape

from reader_app.demo.pictures import Pictures
from reader_app.demo.sheet import Front, Sheet

__all__ = ["article_head", "front_head"]


def front_head(front: Front, title: str) -> str:
    """The head of a page that is no article."""
    feeds = "".join(
        f'<link rel="alternate" type="{_feed_type(column.form)}" '
        f'title="{escape(front.paper.title)}: {escape(column.title)}" '
        f'href="{front.base}{column.feed}">'
        for column in front.paper.columns
    )
    return (
        f'<meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta property="og:site_name" content="{escape(front.paper.title)}">'
        f'<link rel="icon" href="{front.base}/favicon.ico" sizes="32x32">'
        f'<link rel="apple-touch-icon" href="{front.base}/logo.png">{feeds}'
        f"<style>:root{{--ink:{front.paper.colour}}}body{{font:1rem/1.5 serif}}"
        "h1,h2,nav a{color:var(--ink)}img{max-width:100%}</style>"
    )


def article_head(sheet: Sheet, pictures: Pictures) -> str:
    """The head of an article's page."""
    item, paper = sheet.item, sheet.front.paper
    image = sheet.front.base + pictures.paths(item.story.lead.name)[0]
    properties = {
        "og:type": "article",
        "og:title": item.story.title,
        "og:description": item.story.standfirst,
        "og:url": item.url,
        "og:image": image,
        "og:image:width": "1200",
        "og:locale": paper.language,
        "article:published_time": item.iso,
        "article:section": sheet.front.column(item.story.column).title,
        "article:author": item.story.byline,
    }
    tags = "".join(
        f'<meta property="{name}" content="{escape(value)}">' for name, value in properties.items()
    )
    data = json.dumps(_linked(sheet, image), ensure_ascii=False).replace("</", "<\\/")
    return (
        front_head(sheet.front, f"{item.story.title} | {paper.title}")
        + f'<meta name="description" content="{escape(item.story.standfirst)}">{tags}'
        + '<meta name="twitter:card" content="summary_large_image">'
        + f'<link rel="canonical" href="{item.url}">'
        + f'<script type="application/ld+json">{data}</script>'
    )


def _linked(sheet: Sheet, image: str) -> dict[str, object]:
    item, paper, base = sheet.item, sheet.front.paper, sheet.front.base
    said: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": item.story.title,
        "description": item.story.standfirst,
        "image": [image],
        "datePublished": item.iso,
        "dateModified": item.iso,
        "inLanguage": paper.language,
        "articleSection": sheet.front.column(item.story.column).title,
        "author": [{"@type": "Person", "name": item.story.byline}],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": paper.title,
            "logo": {"@type": "ImageObject", "url": f"{base}/logo.png"},
        },
        "mainEntityOfPage": item.url,
        "keywords": list(item.story.tags),
    }
    if paper.language != "ja":  # Japanese is written without spaces between words
        said["wordCount"] = item.story.words
    if sheet.gated and not sheet.whole:
        said["isAccessibleForFree"] = False
        said["hasPart"] = {
            "@type": "WebPageElement",
            "isAccessibleForFree": False,
            "cssSelector": ".gate",
        }
    return said


def _feed_type(form: str) -> str:
    return {
        "atom": "application/atom+xml",
        "json": "application/feed+json",
    }.get(form, "application/rss+xml")
