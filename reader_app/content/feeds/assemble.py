"""A feed's own words to clean entries."""

import re
from dataclasses import replace
from html import unescape
from itertools import groupby

from reader_app.content.dates import parse_date
from reader_app.content.feeds.draft import Channel, Draft, Markup
from reader_app.content.feeds.pace import pace_of
from reader_app.content.media import placed, write
from reader_app.content.sanitise import sanitise
from reader_app.content.text import clean, count_words, headline, line, paragraphs, plain
from reader_app.domain import Body, Entry, Feed, TextSource, TextState

__all__ = ["Dated", "assemble", "chosen", "describe", "finish"]

MOST = 1_000  # entries
MOST_LABELS = 50
LONGEST_IDENTITY = 2_000
LONGEST_NAME = 300
TAG = re.compile(r"<[a-zA-Z/!?]")
# The sanitiser writes every attribute in double quotes, with ">" free inside them.
SOURCE = re.compile(r'<img(?: [a-z]+="[^"]*")*? src="([^"]*)"')
LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?\b")
NO_LANGUAGE = frozenset(("und", "mul", "zxx", "mis"))

Dated = tuple[Draft, int | None]


def assemble(channel: Channel, base: str, now: int, *, complete: bool) -> Feed:
    """Return the clean feed. `base`: the feed's address, where items state no base of their own.

    Of more than 1,000 items the newest are kept, by their dates where all have one, else the
    first of the document. An identity that several addresses share is no identity and is left
    out; items that say the same twice are kept once.
    """
    feed = describe(channel, now, complete=complete)
    entries = (
        finish(draft, moment, feed.language, base, now) for draft, moment in chosen(channel, now)
    )
    return replace(feed, entries=tuple(entries))


def describe(channel: Channel, now: int, *, complete: bool) -> Feed:
    """Return the feed without its entries."""
    return Feed(
        title=headline(channel.title.value, html=channel.title.html)[:LONGEST_NAME],
        home=channel.home,
        language=language_tag(channel.language),
        icon=channel.icon,
        entries=(),
        dialect=channel.dialect,
        complete=complete,
        moved_to=channel.moved_to,
        pace=pace_of(channel, now),
    )


def chosen(channel: Channel, now: int) -> list[Dated]:
    """Return the items to keep, with their dates, their identities clean."""
    dated = [
        (draft, parse_date(draft.published, now) or parse_date(draft.updated, now))
        for draft in channel.drafts
    ]
    kept = distinct(newest(dated))
    for draft, _ in kept:
        draft.identity = line(draft.identity)[:LONGEST_IDENTITY]
    return kept


def newest(dated: list[Dated]) -> list[Dated]:
    if len(dated) <= MOST:
        return dated
    moments = [moment for _, moment in dated if moment is not None]
    if len(moments) < len(dated):
        return dated[:MOST]
    order = sorted(range(len(dated)), key=moments.__getitem__, reverse=True)[:MOST]
    return [dated[place] for place in sorted(order)]


def distinct(dated: list[Dated]) -> list[Dated]:
    """Return `dated` without repetitions, identities that are none emptied."""
    named = sorted({(draft.identity, draft.url) for draft, _ in dated if draft.identity})
    shared = {
        identity
        for identity, pairs in groupby(named, key=lambda pair: pair[0])
        if sum(1 for _, url in pairs if url) > 1
    }
    kept: dict[tuple[str, ...], Dated] = {}
    for draft, moment in dated:
        if draft.identity in shared:
            draft.identity = ""
        said = (draft.url, draft.title.value, draft.content.value)
        kept.setdefault((draft.identity,) if draft.identity else said, (draft, moment))
    return list(kept.values())


def finish(draft: Draft, moment: int | None, language: str, base: str, now: int) -> Entry:
    body, standfirst = tell(draft, draft.base or draft.url or base)
    return Entry(
        identity=draft.identity,
        url=draft.url,
        title=headline(draft.title.value, html=draft.title.html),
        byline=headline(draft.byline)[:LONGEST_NAME],
        published=moment,
        updated=parse_date(draft.updated, now) if draft.updated else None,
        language=language_tag(draft.language) or language,
        categories=labels(draft.categories),
        lead=draft.lead,
        standfirst=standfirst,
        body=body,
    )


def labels(words: list[str]) -> tuple[str, ...]:
    if not words:
        return ()
    cleaned = (headline(word)[:LONGEST_NAME] for word in words[:MOST_LABELS])
    return tuple(dict.fromkeys(word for word in cleaned if word))


def tell(draft: Draft, base: str) -> tuple[Body, str]:
    """Return the longer of content and summary as body, the shorter as plain standfirst."""
    html, text = written(draft.content, base)
    standfirst = plain_of(draft.summary)
    if standfirst and len(standfirst) > len(text):
        longer, words = written(draft.summary, base)
        html, text, standfirst = longer, words, text
    if standfirst == text:
        standfirst = ""
    html = with_media(html, draft)
    pictures: tuple[str, ...] = ()
    if "<img" in html:
        pictures = tuple(dict.fromkeys(unescape(source) for source in SOURCE.findall(html)))
    if not html or not (text or pictures or placed(html)):
        return Body("", 0, TextSource.NONE, TextState.MISSING), standfirst
    length = count_words(text)
    return Body(html, length, TextSource.FEED, TextState.FEED, pictures, text=text), standfirst


def with_media(html: str, draft: Draft) -> str:
    """Return a text with the sound and film that its feed gives beside it, at its beginning."""
    if not draft.media:
        return html
    there = {medium.url for medium in placed(html)}
    told = " ".join(draft.title.value.split())
    added = (
        write(replace(medium, title="" if medium.title == told else medium.title))
        for medium in draft.media
        if medium.url not in there
    )
    return sanitise("".join(added), "") + html


def written(markup: Markup, base: str) -> tuple[str, str]:
    """Return (sanitised HTML, plain text). Only what has tags goes through the sanitiser."""
    if markup.html and "<" in markup.value and TAG.search(markup.value):
        html = sanitise(clean(markup.value), base)
        return html, plain(html)
    html = paragraphs(unescape_once(markup), lines=markup.lines)
    return html, plain(html)


def unescape_once(markup: Markup) -> str:
    return unescape(markup.value) if markup.html and "&" in markup.value else markup.value


def plain_of(markup: Markup) -> str:
    if not markup.value:
        return ""
    return plain(markup.value) if markup.html else plain(paragraphs(markup.value, lines=True))


def language_tag(text: str) -> str:
    """Return the BCP 47 tag in `text` in its usual case, or "" ("en_us, de" gives "en-US")."""
    match = LANGUAGE.match(text) if text else None
    if match is None or match[1].lower() in NO_LANGUAGE:
        return ""
    parts = (match[1].lower(), (match[2] or "").title(), (match[3] or "").upper())
    return "-".join(part for part in parts if part)
