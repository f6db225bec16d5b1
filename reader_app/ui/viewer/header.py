"""What stands above an article's text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QDate, QLocale

from reader_app.domain import (
    Article,
    Failure,
    PageState,
    Role,
    SignIn,
    SignInState,
    TextState,
    counted,
    listed,
    mark,
    marked,
    paragraph,
    said,
)
from reader_app.services import stated, waits
from reader_app.ui.language import date_form
from reader_app.ui.phrase import picked
from reader_app.ui.viewer.script import Script

__all__ = ["Remark", "describe", "header", "minutes", "readiness"]

Explain = Callable[[Failure], str]
WORDS_A_MINUTE = 230
DOT = " · "


@dataclass(frozen=True, slots=True)
class Remark:
    """What the reader is told of an article before its text, and ways on from there, as (where in
    `article:`, words). Ways without a text stand in the byline."""

    text: str
    ways: tuple[tuple[str, str], ...] = ()


def header(
    article: Article,
    script: Script,
    locale: QLocale,
    now: float,
    explain: Explain,
    limit: str = "",
    sign_in: SignIn | None = None,
    remarks: Sequence[Remark] = (),
) -> str:
    """Publication, headline, byline, notice, standfirst and, where the text has none, the lead
    picture, as rendered text is written. `sign_in`: that at the publication of a preview."""
    row = article.row
    apart = isolate if script.right_to_left else escape
    name = f'<span class="name">{apart(row.publication)}</span>'
    parts = [
        block(Role.KICKER, DOT.join((name, *map(apart, filter(None, [row.section]))))),
        block(Role.HEADLINE, escape(row.title or said("Without a headline"))),
        block(Role.BYLINE, DOT.join(isolate(part) for part in facts(article, script, locale, now))),
    ]
    if row.picked:
        parts.append(block(Role.BYLINE, escape(picked(row))))
    for remark in remarks:
        ways = [f'<a href="article:{where}">{escape(words)}</a>' for where, words in remark.ways]
        if remark.text:
            parts.append(block(Role.NOTICE, escape(remark.text)))
        parts.append(block(Role.BROWSER if remark.text else Role.BYLINE, DOT.join(ways)))
    missing = notice(article, explain, limit)
    if row.text is TextState.PREVIEW and sign_in is not None:
        missing = still_part(article, sign_in, now)
    if missing:
        parts.append(block(Role.NOTICE, escape(missing)))
        if row.url:
            ways = [f'<a href="article:browser">{escape(said("Open in browser"))}</a>']
            if row.page is PageState.REMOVED:
                ways.insert(0, f'<a href="article:fetch">{escape(said("Fetch it again"))}</a>')
            if row.text is TextState.PREVIEW:
                ways.insert(0, f'<a href="article:sign-in">{escape(way_in(article, sign_in))}</a>')
                ways.append(f'<a href="article:left-out">{escape(said("What was left out"))}</a>')
            parts.append(block(Role.BROWSER, DOT.join(ways)))
    if article.standfirst and not repeats(article):
        parts.append(block(Role.STANDFIRST, escape(article.standfirst)))
    if row.lead and not any(escape(picture.url) in article.html for picture in article.pictures):
        picture = f'<img src="article:picture/{row.lead}">'
        parts.append(block(Role.FIGURE, f'<a href="article:enlarge/{row.lead}">{picture}</a>'))
    return "".join(parts)


def block(role: Role, html: str) -> str:
    return f'<p style="-qt-user-state:{mark(role)}">{html}</p>'


def isolate(text: str) -> str:
    """Keep a piece together where the line runs the other way."""
    return f"\u2068{escape(text)}\u2069"


def facts(article: Article, script: Script, locale: QLocale, now: float) -> list[str]:
    row = article.row
    byline = row.byline.strip()
    english = row.language.lower().startswith("en") or (not row.language and script is Script.LATIN)
    if byline and english and not byline.lower().startswith(("by ", "from ")):
        byline = f"By {byline}"
    reading = counted(minutes(article), "{n} min", "{n} min") if row.words else ""
    return [
        part
        for part in (byline, day(row.published, locale, now), reading, readiness(article))
        if part
    ]


def minutes(article: Article, share: float = 1.0) -> int:
    """How long a share of the text takes to read, at least 1. Words of Chinese and Japanese are
    counted by characters, 390 a minute."""
    return max(1, round(share * article.row.words / WORDS_A_MINUTE))


def day(published: int, locale: QLocale, now: float) -> str:
    """The date in the reader's own order of day and month, the year only if it is not this one."""
    when = datetime.fromtimestamp(published, UTC).astimezone()
    this_year = when.year == datetime.fromtimestamp(now, UTC).astimezone().year
    form = date_form(locale, year=not this_year)
    return locale.toString(QDate(when.year, when.month, when.day), form)


def readiness(article: Article) -> str:
    """Whether all of it is here, or what is not."""
    offline = article.offline
    wanted, stored = offline.pictures_wanted, offline.pictures_stored
    if offline.page is PageState.REMOVED:
        return said("text removed")
    if offline.text is TextState.MISSING:
        return said("text not here yet")
    if offline.text is TextState.PREVIEW:
        return said("preview")
    if stored < wanted:
        return counted(wanted, "{stored} of {n} picture", "{stored} of {n} pictures", stored=stored)
    if not offline.ready:
        whole = said("text from the feed")
        parts = (whole, counted(stored, "picture", "pictures")) if stored else (whole,)
        return listed(parts)
    if stored:
        return counted(stored, "✓ complete, {n} picture", "✓ complete, {n} pictures")
    return said("✓ complete")


def notice(article: Article, explain: Explain, limit: str = "") -> str:
    """The sentence that says what is not here and what happens next."""
    offline = article.offline
    failure = (
        explain(replace(article.page_failure, title="", url="")) if article.page_failure else ""
    )
    if offline.page is PageState.REMOVED:
        if limit:
            return said("The text was removed to keep within your limit of {limit}.", limit=limit)
        return said("The text was removed to keep within your limit.")
    if offline.text is TextState.PREVIEW:
        name = article.row.publication or said("The publisher")
        text = marked("This is a preview. {publisher} gives the rest to readers who are signed in.")
        return said(text, publisher=name)
    if offline.text is TextState.MISSING:
        text = said("The text of this article is not here yet.")
        return paragraph(text, failure or next_step(offline.page))
    if offline.text is TextState.FEED and offline.page in (PageState.PENDING, PageState.FAILED):
        text = said("This is what the feed carries.")
        return paragraph(text, failure or next_step(offline.page))
    return ""


def still_part(article: Article, sign_in: SignIn, now: float) -> str:
    """Why there is a preview although there is a sign-in."""
    if sign_in.state not in (SignInState.SIGNED_IN, SignInState.UNPROVEN):
        return paragraph(said("This is a preview."), stated(sign_in, now))
    if article.offline.page is PageState.PENDING:
        return said("This is a preview. The whole article is fetched at the next sync.")
    name = article.row.publication or said("The publisher")
    return said("This is a preview, although you are signed in to {publisher}.", publisher=name)


def way_in(article: Article, sign_in: SignIn | None) -> str:
    """What the link to signing in says."""
    if sign_in is None:
        name = article.row.publication or said("The publisher")
        return said("Sign in to {publication}", publication=name)
    return said("Sign in again") if waits(sign_in) else said("Your sign-in")


def next_step(page: PageState) -> str:
    if page is PageState.PENDING:
        return said("The page is fetched at the next sync.")
    if page is PageState.FAILED:
        return said("The page could not be fetched; it is tried again at a later sync.")
    return said("The feed gives no more than this; the publisher's page has it.")


def repeats(article: Article) -> bool:
    """Whether the text begins with its standfirst anyway."""
    start = " ".join(article.standfirst.split())[:80]
    return bool(start) and start in " ".join(article.html.split())[:600]


def describe(article: Article, locale: QLocale, now: float) -> str:
    """One line for a screen reader."""
    row = article.row
    parts = (row.publication, row.section, day(row.published, locale, now), readiness(article))
    return listed(part for part in parts if part)
