"""Libraries of as many publications as wanted, which tell the same days in their own words: what
the front page looks like for a reader of three, of thirty and of three hundred."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PIL import Image

from reader_app import bootstrap
from reader_app.content import plain
from reader_app.domain import (
    Body,
    Delivered,
    Feed,
    NewSection,
    Page,
    PictureFacts,
    TextSource,
    TextState,
    content_hash,
    url_key,
)
from reader_app.library import FeedResult, Library
from reader_app.sync.placing import Placing

__all__ = ["make_crowd"]

PLACES = """Amary Vey Kessing Skarvik Halden Fenby Odal Averland Norrby Tarn Hesper Brannock Lund
    Calder Ostrava Wexmoor Pellworm Ardmore Quill Zennor""".split()
KINDS = """Courier|Times|Post|Gazette|Herald|Observer|Morning News|Tribune|Chronicle|Examiner|Mail
Evening Standard|Review|Record|Independent""".replace("\n", "|").split("|")
OWN = {"de": "Donaukurier", "ja": "東湾新聞", "ar": "صحيفة النهر"}  # who tells in other languages
HOURS = 17  # over which the events are spread
TOLD = 2  # sentences of a house, besides the first
FEW = 10  # publications that are all in one language
MINUTE, HOUR = 60, 3600


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, with the headlines that it got and what there is to say of it."""

    section: str
    picture: str
    language: str
    headlines: tuple[str, ...]
    sentences: tuple[str, ...]


def read() -> list[Event]:
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    events = []
    for block in text.strip().split("\n\n"):
        head, *headlines, body = block.split("\n")
        section, picture, language = (one.strip() for one in head.removeprefix("# ").split("|"))
        marked = body.replace("。", "。. ") if language == "ja" else body
        sentences = tuple(one.strip() for one in marked.rstrip(". ").split(". "))
        events.append(Event(section, picture, language, tuple(headlines), sentences))
    return events


EVENTS = read()


def make_crowd(folder: Path, publications: int, language: str = "en") -> None:
    """A library in which everything is there, placed in stories; most of it in one language."""
    now = int(time.time())
    library = Library.open(folder, clock=lambda: now)
    try:
        told = follow(library, publications, language)
        fill(library, told, now)
        library.sync.index_waiting().result()
        Placing(library, lambda: now).place_now()
    finally:
        library.close()


def follow(library: Library, publications: int, language: str) -> dict[str, Event]:
    """Which event each section tells, by the section's address."""
    others = [event(one) for one in OWN if one != language] if publications > FEW else []
    papers = [f"The {place} {kind}" for kind, place in product(KINDS, PLACES)]
    papers = papers[: publications - len(others)]
    each = max(2, min(9, 90 // publications))
    told, wanted = {}, []
    events = [one for one in EVENTS if one.language == language]
    for number, paper in enumerate(papers):
        home = f"https://paper{number}.example"
        for turn in range(each):
            one = events[(number * (turn + 1) + turn * turn) % len(events)]
            told[f"{home}/{turn}.xml"] = one
            wanted.append(NewSection(f"{home}/{turn}.xml", one.section, home, paper))
    for one in others:
        home = f"https://{one.language}.example"
        told[f"{home}/0.xml"] = one
        wanted.append(NewSection(f"{home}/0.xml", one.section, home, OWN[one.language]))
    library.follow(wanted).result()
    return told


def event(language: str) -> Event:
    """The first in a language."""
    return next(one for one in EVENTS if one.language == language)


def fill(library: Library, told: dict[str, Event], now: int) -> None:
    """One article in each section, with its page and its picture."""
    results, pages = [], {}
    for paper in library.tree():
        for section in paper.sections:
            happened, number = told[section.url], section.id
            title, html = tell(happened, number)
            url = section.url.removesuffix(".xml") + "/story"
            language = happened.language
            at = now - EVENTS.index(happened) % HOURS * HOUR - number * 7 % 90 * MINUTE
            one = delivered(paper.id, url, title, html, at, language)
            feed = Feed(section.title, section.site_url, language, "", (), "rss", True)
            results.append(FeedResult(section.id, now + HOUR, now, 1, feed, (one,)))
            pages[url] = page(happened, html, number)
    stored = library.sync.store_feeds(results, now).result()
    jobs = [(job.article_id, pages[job.url], job.url) for job in stored.pages]
    wanted = [job for one in library.sync.store_pages(jobs).result() for job in one.pictures]
    drawn = bootstrap.resources() / "demo" / "pictures"
    library.sync.store_pictures(
        [(job.address_id, *painted(library, drawn / job.url.split("/")[-1])) for job in wanted]
    ).result()


def tell(event: Event, number: int) -> tuple[str, str]:
    """Headline and text, in the words of one house."""
    title = event.headlines[number % len(event.headlines)]
    first, *rest = event.sentences
    turned = number % len(rest)
    said: Sequence[str] = (first, *(rest[turned:] + rest[:turned])[:TOLD])
    stop = "" if event.language == "ja" else "."
    return title, "".join(f"<p>{one}{stop}</p>" for one in said)


def delivered(paper: int, url: str, title: str, html: str, at: int, language: str) -> Delivered:
    text = plain(html)
    return Delivered(
        (url_key(paper, url),), content_hash(url), title, "", url, language, at, True, "", "",
        html, text, len(text.split()), TextState.FEED, TextSource.FEED, (), True,
    )  # fmt: skip


def page(event: Event, html: str, number: int) -> Page:
    """Every fourth is without a picture."""
    picture = f"https://pictures.example/{event.picture}" if number % 4 and event.picture else ""
    figure = f'<figure><img src="{picture}"></figure>' if picture else ""
    pictures = (picture,) if picture else ()
    body = Body(figure + html, 400, TextSource.PAGE, TextState.COMPLETE, pictures, None, "")
    standfirst = event.sentences[1] + ("" if event.language == "ja" else ".")
    return Page("", "", None, "", "", event.language, standfirst, "", picture, body)


def painted(library: Library, file: Path) -> tuple[str, PictureFacts, int]:
    data = file.read_bytes()
    with Image.open(file) as image:
        kind = Image.MIME[image.format or "JPEG"]
        facts = PictureFacts(kind, *image.size)
    return library.sync.put_picture(data), facts, len(data)
