"""What stands above an article's text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QDate, QLocale

from reader_app.domain import Article, Failure, PageState, Role, TextState, mark
from reader_app.ui.viewer.script import Script

__all__ = ["describe", "header", "readiness"]

Explain = Callable[[Failure], str]
WORDS_A_MINUTE = 230
DOT = " · "


def header(
    article: Article, script: Script, locale: QLocale, now: float, explain: Explain, limit: str = ""
) -> str:
    """Publication, headline, byline, notice, standfirst and, where the text has none, the lead
    picture, as rendered text is written."""
    row = article.row
    name = f'<span class="name">{escape(row.publication)}</span>'
    parts = [
        block(Role.KICKER, DOT.join(filter(None, (name, escape(row.section))))),
        block(Role.HEADLINE, escape(row.title or "Without a headline")),
        block(Role.BYLINE, DOT.join(isolate(part) for part in facts(article, script, locale, now))),
    ]
    said = notice(article, explain, limit)
    if said:
        parts.append(block(Role.NOTICE, escape(said)))
        if row.url:
            ways = ['<a href="article:browser">Open in browser</a>']
            if row.page is PageState.REMOVED:
                ways.insert(0, '<a href="article:fetch">Fetch it again</a>')
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
    minutes = max(1, round(row.words / WORDS_A_MINUTE))
    reading = f"{locale.toString(minutes)} min" if row.words else ""
    return [
        part
        for part in (byline, day(row.published, locale, now), reading, readiness(article))
        if part
    ]


def day(published: int, locale: QLocale, now: float) -> str:
    """The date in the reader's own order of day and month, the year only if it is not this one."""
    when = datetime.fromtimestamp(published, UTC).astimezone()
    order = locale.dateFormat(QLocale.FormatType.LongFormat)
    for weekday in ("dddd, ", "dddd ", ", dddd", " dddd", "dddd"):
        order = order.replace(weekday, "")
    if when.year == datetime.fromtimestamp(now, UTC).astimezone().year:
        for year in (", yyyy", " 'de' yyyy", " yyyy", "yyyy年", "yyyy년 ", "yyyy"):
            order = order.replace(year, "")
    return locale.toString(QDate(when.year, when.month, when.day), order.strip())


def readiness(article: Article) -> str:
    """Whether all of it is here, or what is not."""
    offline = article.offline
    wanted, stored = offline.pictures_wanted, offline.pictures_stored
    if offline.page is PageState.REMOVED:
        return "text removed"
    if offline.text is TextState.MISSING:
        return "text not here yet"
    if offline.text is TextState.PREVIEW:
        return "preview"
    if stored < wanted:
        return f"{stored} of {plural(wanted, 'picture')}"
    whole = "✓ complete" if offline.ready else "text from the feed"
    return f"{whole}, {plural(stored, 'picture')}" if stored else whole


def plural(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def notice(article: Article, explain: Explain, limit: str = "") -> str:
    """The sentence that says what is not here and what happens next."""
    offline = article.offline
    failure = (
        explain(replace(article.page_failure, title="", url="")) if article.page_failure else ""
    )
    if offline.page is PageState.REMOVED:
        of = f" of {limit}" if limit else ""
        return f"The text was removed to keep within your limit{of}."
    if offline.text is TextState.PREVIEW:
        name = article.row.publication or "The publisher"
        return f"This is a preview. {name} gives the rest to readers who are signed in."
    if offline.text is TextState.MISSING:
        return f"The text of this article is not here yet. {failure or next_step(offline.page)}"
    if offline.text is TextState.FEED and offline.page in (PageState.PENDING, PageState.FAILED):
        return f"This is what the feed carries. {failure or next_step(offline.page)}"
    return ""


def next_step(page: PageState) -> str:
    if page is PageState.PENDING:
        return "The page is fetched at the next sync."
    if page is PageState.FAILED:
        return "The page could not be fetched; it is tried again at a later sync."
    return "The feed gives no more than this; the publisher's page has it."


def repeats(article: Article) -> bool:
    """Whether the text begins with its standfirst anyway."""
    start = " ".join(article.standfirst.split())[:80]
    return bool(start) and start in " ".join(article.html.split())[:600]


def describe(article: Article, locale: QLocale, now: float) -> str:
    """One line for a screen reader."""
    row = article.row
    parts = (row.publication, row.section, day(row.published, locale, now), readiness(article))
    return ", ".join(part for part in parts if part)
