"""The bundled catalogue keeps the rules of its schema, and says nothing that it should not."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from reader_app.domain import CatalogueEntry, folded, publication_key
from reader_app.services.entries import checked_entries, trusted_entries
from reader_app.services.names import Names
from reader_app.services.topics import TOPICS
from tests.catalogue.schema import FOLDER, SCHEMA, complaints

__all__: list[str] = []

TEXT = (FOLDER / "publications.json").read_text(encoding="utf-8")
RAW: list[dict[str, Any]] = json.loads(TEXT)["publications"]
ENTRIES = trusted_entries(TEXT.encode())
NAMES: dict[str, dict[str, dict[str, str]]] = json.loads((FOLDER / "names.json").read_bytes())
ALL = set(SCHEMA["$defs"]["publication"]["properties"])
SOURCES = {"awesome", "calibre", "country-list-active", "liferea", "nextcloud", "rssguard"}
DATE = re.compile(r"20\d\d-[01]\d(-[0-3]\d)?|older")
# What lists of feeds call a feed, and no publication calls its section.
NO_TITLE = re.compile(
    r"(https?:|www\.)|\b(rss|atom|feeds?|podcasts?|comments?)\b|подкаст|^(all|home) ?posts?$"
    r"|[�¿]|&\w+;|&#|  |^[\s\d\W]+$",
    re.IGNORECASE,
)
NUMBERS = {"24/7"}


def sections() -> Iterator[tuple[CatalogueEntry, str, str]]:
    for entry in ENTRIES:
        for part in entry.sections:
            yield entry, part.title, part.url


def test_it_keeps_its_schema() -> None:
    assert list(complaints(json.loads(TEXT))) == []


def test_the_program_reads_every_entry_of_it_as_strictly_as_a_readers_own() -> None:
    read = checked_entries(TEXT.encode(), Names(FOLDER / "names.json").codes)
    assert read.unusable == ()
    assert read.entries == ENTRIES


def test_the_topics_of_the_schema_are_those_of_the_program() -> None:
    assert SCHEMA["$defs"]["publication"]["properties"]["topics"]["items"]["enum"] == list(TOPICS)


def test_it_is_as_large_and_as_wide_as_promised() -> None:
    assert len(ENTRIES) >= 300
    assert len({entry.language for entry in ENTRIES}) >= 20
    assert len({entry.country for entry in ENTRIES} - {""}) >= 40
    several = [entry for entry in ENTRIES if len(entry.sections) > 1]
    assert len(several) * 2 > len(ENTRIES)


def test_every_publication_says_everything() -> None:
    for raw in RAW:
        assert set(raw) == ALL, raw["id"]
        assert raw["language"], raw["id"]
        assert raw["topics"], raw["id"]
        assert raw["evidence"], raw["id"]


def test_every_topic_is_used() -> None:
    assert {topic for entry in ENTRIES for topic in entry.topics} == set(TOPICS)


def test_one_publication_stands_on_each_line_in_the_order_of_ids() -> None:
    lines = TEXT.splitlines()
    assert [json.loads(line.removesuffix(","))["id"] for line in lines[1:-1]] == sorted(
        entry.id for entry in ENTRIES
    )


def test_no_id_no_site_and_no_feed_comes_twice() -> None:
    ids = Counter(entry.id for entry in ENTRIES)
    # Two of one site would become one publication once they are followed.
    sites = Counter(publication_key(entry.home) for entry in ENTRIES)
    feeds = Counter(url.partition("://")[2].rstrip("/") for _, _, url in sections())
    for counts in (ids, sites, feeds):
        assert [one for one, number in counts.items() if number > 1] == []


def test_no_title_comes_twice_in_a_publication() -> None:
    for entry in ENTRIES:
        titles = Counter(folded(part.title) for part in entry.sections)
        assert max(titles.values()) == 1, entry.id


def test_every_address_has_a_real_host() -> None:
    for entry, _, url in sections():
        for address in (url, entry.home):
            host = urlsplit(address).hostname or ""
            assert re.fullmatch(r"[a-z0-9.-]+\.[a-z0-9-]{2,}", host), address
            assert ".." not in host
            assert address.isascii(), address


def test_titles_name_sections_and_names_name_publications() -> None:
    for entry, title, _ in sections():
        assert not NO_TITLE.search(entry.name), entry.name
        assert not title or title in NUMBERS or not NO_TITLE.search(title), (entry.id, title)
        assert title == title.strip()
        assert not re.fullmatch(r"[A-Z]{6,}", title), (entry.id, title)
        assert folded(title) != folded(entry.name), entry.id


def test_the_main_feed_stands_first_and_alone() -> None:
    for entry in ENTRIES:
        assert all(part.title for part in entry.sections[1:]), entry.id


def test_the_evidence_is_of_known_sources_with_a_date() -> None:
    for raw in RAW:
        for evidence in (raw["evidence"], *(part.get("evidence", {}) for part in raw["sections"])):
            assert set(evidence) <= SOURCES
            assert all(DATE.fullmatch(date) for date in evidence.values()), raw["id"]
        of_sections = {
            source for part in raw["sections"] for source in part.get("evidence", raw["evidence"])
        }
        assert set(raw["evidence"]) == of_sections, raw["id"]


@pytest.mark.parametrize("window", ["en", "de", "fr", "es", "ar", "ja", "zh_CN"])
def test_every_language_and_country_has_a_name_in_every_language_of_the_window(window: str) -> None:
    assert NAMES[window]["languages"].keys() == NAMES["en"]["languages"].keys()
    assert NAMES[window]["countries"].keys() == NAMES["en"]["countries"].keys()
    for entry in ENTRIES:
        assert NAMES[window]["languages"][entry.language]
        assert not entry.country or NAMES[window]["countries"][entry.country]
    if window != "en":
        same = [
            key
            for key, name in NAMES[window]["languages"].items()
            if name == NAMES["en"]["languages"][key]
        ]
        assert len(same) < len(NAMES["en"]["languages"]) / 2
