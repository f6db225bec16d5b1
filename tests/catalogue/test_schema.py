"""The schema and the program refuse the same."""

import json
from typing import Any

import pytest

from reader_app.services.entries import checked_entries
from reader_app.services.names import Names
from tests.catalogue.schema import FOLDER, complaints

__all__: list[str] = []

CODES = Names(FOLDER / "names.json").codes
FEED = {"title": "World", "url": "https://tribune.example/world.xml"}
GOOD: dict[str, Any] = {
    "id": "tribune.example",
    "name": "The Border Tribune",
    "home": "https://tribune.example/",
    "language": "en-GB",
    "country": "GB",
    "topics": ["news", "science"],
    "subscription": "optional",
    "known": True,
    "evidence": {"somebody": "2026-03"},
    "sections": [FEED],
}


def both(entry: object) -> tuple[bool, bool]:
    """Whether the schema takes an entry, and whether the program does."""
    whole = {"publications": [entry]}
    listed = checked_entries(json.dumps(whole).encode(), CODES)
    return not list(complaints(whole)), len(listed.entries) == 1 and not listed.unusable


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"language": ""},
        {"country": ""},
        {"topics": []},
        {"sections": [{"url": FEED["url"]}]},
        {"name": "朝日新聞"},
        {"of a later version": 1},
    ],
)
def test_both_take_what_is_right(changed: dict[str, Any]) -> None:
    assert both({**GOOD, **changed}) == (True, True)


def test_both_take_an_entry_with_nothing_but_what_is_needed() -> None:
    assert both({key: GOOD[key] for key in ("name", "home", "sections")}) == (True, True)


@pytest.mark.parametrize("field", ["name", "home", "sections"])
def test_both_miss_what_is_needed(field: str) -> None:
    assert both({key: value for key, value in GOOD.items() if key != field}) == (False, False)


@pytest.mark.parametrize(
    "changed",
    [
        {"id": ""},
        {"id": "two words"},
        {"id": 7},
        {"name": ""},
        {"name": "x" * 201},
        {"name": None},
        {"home": "tribune.example"},
        {"home": "ftp://tribune.example/"},
        {"home": "https://tribune.example/a b"},
        {"language": "English"},
        {"language": "EN"},
        {"country": "gb"},
        {"country": "GBR"},
        {"topics": "news"},
        {"topics": ["horoscopes"]},
        {"topics": [["news"]]},
        {"subscription": "yes"},
        {"subscription": True},
        {"known": "yes"},
        {"evidence": {"somebody": 2026}},
        {"evidence": ["somebody"]},
        {"sections": []},
        {"sections": [FEED] * 501},
        {"sections": {"World": FEED["url"]}},
        {"sections": ["https://tribune.example/world.xml"]},
        {"sections": [{"title": "World"}]},
        {"sections": [{**FEED, "url": "feed:tribune"}]},
        {"sections": [{**FEED, "title": "x" * 201}]},
        {"sections": [{**FEED, "title": 7}]},
        {"sections": [{**FEED, "url": "https://tribune.example/" + "x" * 2_000}]},
    ],
)
def test_both_refuse_what_is_wrong(changed: dict[str, Any]) -> None:
    assert both({**GOOD, **changed}) == (False, False)


@pytest.mark.parametrize("entry", ["The Border Tribune", None, [], 7])
def test_both_refuse_what_is_no_publication(entry: object) -> None:
    assert both(entry) == (False, False)
