"""A library with an archive: days of made-up news in 300 publications, the last of them placed in
stories. It goes in by the same door as what a sync brings."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from itertools import count, islice
from pathlib import Path

from reader_app.content import plain
from reader_app.domain import Delivered, Feed, NewSection, Report, TextSource, TextState
from reader_app.library import FeedResult, Library
from reader_app.sync.placing import Placing
from tests.bench.generated import DAY, START, days

__all__ = ["HOUSES", "archive"]

HOUSES = 300
PLACED = 14  # days
_ITEMS = 100  # of one transaction
_FEED = Feed("", "", "en", "", (), "rss", True)
_SECTIONS = ("World", "Politics", "Business", "Science", "Sport", "Culture")


def archive(folder: Path, number: int, per_day: int, seed: int = 1) -> int:
    """Makes the library unless it is there; so many days with so many articles on each. Returns the
    end of the last day in seconds since 1970."""
    end = START + number * DAY
    if folder.exists():
        return end
    making = folder.with_suffix(".making")
    shutil.rmtree(making, ignore_errors=True)
    library = Library.open(making, clock=lambda: end)
    try:
        wanted = [_section(house) for house in range(HOUSES)]
        sections = [one.id for one in library.follow(wanted).result().added]
        numbers = count(1)
        for day, reports in enumerate(days(number, per_day, seed)):
            _store(library, sections, reports, START + (day + 1) * DAY, numbers)
        library.sync.index_waiting().result()
    finally:
        library.close()
    _place(making, end, PLACED * per_day)
    making.rename(folder)
    return end


def _section(house: int) -> NewSection:
    home = f"https://paper{house}.example"
    return NewSection(f"{home}/feed.xml", _SECTIONS[house % 6], home, f"Paper {house}")


def _store(
    library: Library,
    sections: Sequence[int],
    reports: Sequence[Report],
    now: int,
    numbers: "count[int]",
) -> None:
    left = iter(reports)
    waiting = []
    while part := list(islice(left, _ITEMS)):
        results = [
            FeedResult(sections[house], now, now, 0, _FEED, (_delivered(report, house),))
            for report in part
            for house in (next(numbers) * 7919 % HOUSES,)
        ]
        waiting.append(library.sync.store_feeds(results, now))
    for one in waiting:
        one.result()


def _delivered(report: Report, house: int) -> Delivered:
    html = "".join(f"<p>{line}</p>" for line in report.text.split("\n"))
    return Delivered(
        keys=(report.article,),
        content_hash=report.article,
        title=report.title,
        byline="",
        url=f"https://paper{house}.example/{report.article}",
        language="en",
        published=report.at,
        dated=True,
        lead="",
        standfirst="",
        html=html,
        text=plain(html),
        words=len(report.text.split()),
        state=TextState.FEED,
        source=TextSource.FEED,
        pictures=(),
        has_page=False,
    )


def _place(folder: Path, now: int, newest: int) -> None:
    """Puts the newest articles into stories and leaves the others alone."""
    with closing(sqlite3.connect(folder / "library.sqlite3", isolation_level=None)) as file:
        file.execute(
            "DELETE FROM unplaced WHERE article_id <= (SELECT max(id) FROM article) - ?", (newest,)
        )
    library = Library.open(folder, clock=lambda: now)
    try:
        Placing(library, lambda: now).place_now()
    finally:
        library.close()
