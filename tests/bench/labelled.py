"""Worlds of news whose events are known: the local publisher's feeds and pages, read as the program
reads them, with what its `/truth.json` says of each article."""

import pickle
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zlib import crc32

from reader_app.content import plain, read_feed, read_page
from reader_app.domain import Entry, PublisherTrouble
from reader_app.stories import Report
from tests.bench.world import publisher

__all__ = ["Labelled", "read_world", "snippets"]

NOW = 1_795_521_600  # 2026-11-24: after the newest article of these worlds
PORT = 8471


@dataclass(frozen=True, slots=True)
class Labelled:
    """The articles of a world, and the event that each of them tells."""

    reports: tuple[Report, ...]
    events: Mapping[int, str]


def read_world(*options: str, kept: Path | None = None) -> Labelled:
    """Reads a whole world; from the file `kept` where it has been read before."""
    if kept and kept.is_file():
        found: Labelled = pickle.loads(kept.read_bytes())
        return found
    with publisher(PORT, *options) as (world, _):
        truth = {row["url"]: row["event"] for row in world.json("/truth.json")["stories"]}
        addresses = world.get("/urls").decode().split()
        entries = {entry.url: entry for url in addresses for entry in feed(url)}
        reports = tuple(report(i, entry) for i, entry in enumerate(entries.values(), 1))
    events = {i: truth[url] for i, url in enumerate(entries, 1)}
    labelled = Labelled(reports, events)
    if kept:
        kept.write_bytes(pickle.dumps(labelled))
    return labelled


def feed(url: str) -> Sequence[Entry]:
    data, content_type = fetched(url)
    return read_feed(data, content_type, url, NOW).entries


def report(number: int, entry: Entry) -> Report:
    """What the library would have of an article once its page has been read."""
    host = str(urlsplit(entry.url).hostname)
    data, content_type = fetched(entry.url)
    try:
        page: Any = read_page(
            data, content_type, entry.url, title=entry.title, feed_body=entry.body, now=NOW
        )
    except PublisherTrouble:
        page = entry
    return Report(
        article=number,
        publication=crc32(host.encode()),
        owner=host,
        language="en",
        title=entry.title,
        text=plain(page.body.html),
        published=entry.published,
        fetched=NOW,
    )


def fetched(url: str) -> tuple[bytes, str]:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.read(), answer.headers.get("Content-Type", "")


def snippets(world: Labelled, words: int = 30) -> Labelled:
    """The same world as its feeds' short entries tell it: title and the first words."""
    return Labelled(tuple(shortened(world.reports, words)), world.events)


def shortened(reports: Sequence[Report], words: int) -> Iterator[Report]:
    for one in reports:
        yield replace(one, text=" ".join(one.text.split()[:words]))
