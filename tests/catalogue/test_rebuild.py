"""The script that makes the catalogue out of facts and a list that was put right by hand."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader_app.domain import publication_key
from tests.catalogue.schema import FOLDER, complaints

__all__: list[str] = []

SCRIPT = Path(__file__).parents[2] / "packaging" / "catalogue" / "rebuild.py"
CHECKED = {"country-list-active": "2026-03"}
USED = {"calibre": "2026-07-22"}


@pytest.fixture(scope="module")
def script() -> ModuleType:
    if not SCRIPT.parents[1].is_dir():
        pytest.skip("packaging is no part of a source distribution")
    spec = importlib.util.spec_from_file_location("rebuild", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["rebuild"] = module  # dataclasses ask for it
    spec.loader.exec_module(module)
    return module


def feed(path: str, section: str | None, **evidence: str) -> dict[str, Any]:
    return {"url": f"http://{path}", "section": section, "evidence": evidence or dict(USED)}


def facts(*feeds: dict[str, Any], domain: str = "tribune.example") -> str:
    return json.dumps({"domain": domain, "feeds": feeds})


def rebuilt(script: ModuleType, facts: str, curated: str) -> list[dict[str, Any]]:
    whole = json.loads(script.rebuilt(facts, curated))
    assert list(complaints(whole)) == []
    found: list[dict[str, Any]] = whole["publications"]
    return found


HEAD = "tribune.example | The Tribune | en | GB | news, sport | known optional\n"


def test_a_publication_is_taken_with_its_sections_and_their_evidence(script: ModuleType) -> None:
    given = facts(
        feed("tribune.example/world", "World", **CHECKED, **USED),
        feed("tribune.example/rss", "The Tribune", **CHECKED),
    )
    (one,) = rebuilt(script, given, HEAD)
    assert one == {
        "id": "tribune.example",
        "name": "The Tribune",
        "home": "https://www.tribune.example/",
        "language": "en",
        "country": "GB",
        "topics": ["news", "sport"],
        "subscription": "optional",
        "known": True,
        "evidence": {**USED, **CHECKED},
        "sections": [
            {"title": "", "url": "http://tribune.example/rss", "evidence": CHECKED},
            {"title": "World", "url": "http://tribune.example/world"},
        ],
    }


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("The Tribune - World", "World"),
        ("World | The Tribune", "World"),
        ("  World \n News", "World News"),
        ("WORLD", "World"),
        ("world", "World"),
        ("iPhone", "iPhone"),
        ("UK", "UK"),
        ("Arts &amp; Culture", "Arts & Culture"),
    ],
)
def test_titles_are_cleaned(script: ModuleType, given: str, title: str) -> None:
    lists = facts(feed("tribune.example/1", given), feed("tribune.example/2", "Sport"))
    (one,) = rebuilt(script, lists, HEAD)
    assert one["sections"][0]["title"] == title


def test_capitals_of_turkish_become_its_own_small_letters(script: ModuleType) -> None:
    curated = HEAD.replace("| en | GB |", "| tr | TR |")
    given = facts(feed("tribune.example/1", "POLİTİKA"), feed("tribune.example/2", "AÇIK GÖRÜŞ"))
    (one,) = rebuilt(script, given, curated)
    assert [part["title"] for part in one["sections"]] == ["Politika", "Açık görüş"]


def test_podcasts_comments_and_what_nobody_has_named_are_left_out(script: ModuleType) -> None:
    given = facts(
        feed("tribune.example/1", "World"),
        feed("tribune.example/2", "Podcasts"),
        feed("tribune.example/3", "Comments"),
        feed("tribune.example/4", None),
    )
    (one,) = rebuilt(script, given, HEAD)
    assert [part["title"] for part in one["sections"]] == ["World"]


def test_of_two_feeds_with_one_title_the_one_with_more_evidence_is_taken(
    script: ModuleType,
) -> None:
    given = facts(
        feed("tribune.example/old", "World"),
        feed("tribune.example/new", "World", **CHECKED, **USED),
    )
    (one,) = rebuilt(script, given, HEAD)
    assert [part["url"] for part in one["sections"]] == ["http://tribune.example/new"]


def test_rules_take_leave_name_and_order_feeds(script: ModuleType) -> None:
    given = facts(
        feed("tribune.example/world", "World"),
        feed("tribune.example/worldcup", "World Cup"),
        feed("tribune.example/4711", None),
        feed("blog.example/world", "Blog"),
    )
    rules = "    + ^tribune.example\n    - cup\n    * 4711 = News\n    /world$ = Abroad\n"
    (one,) = rebuilt(script, given, HEAD + rules)
    assert [part["title"] for part in one["sections"]] == ["News", "Abroad"]


def test_an_address_is_secure_where_its_host_is_known_to_be(script: ModuleType) -> None:
    given = facts(
        feed("feeds.example/world", "World"),
        {**feed("", "Sport"), "url": "https://feeds.example/sport"},
        feed("other.example/arts", "Arts"),
    )
    (one,) = rebuilt(script, given, HEAD)
    assert [part["url"] for part in one["sections"]] == [
        "https://feeds.example/world",
        "https://feeds.example/sport",
        "http://other.example/arts",
    ]


def test_the_same_facts_give_the_same_file_in_whatever_order_they_come(script: ModuleType) -> None:
    first = facts(feed("tribune.example/rss", None))
    second = facts(feed("gazette.example/rss", None), domain="gazette.example")
    curated = HEAD + "gazette.example | Gazette | de | - | news\n"
    text = script.rebuilt(f"{first}\n{second}", curated)
    assert text == script.rebuilt(f"{second}\n{first}", curated)
    assert [one["id"] for one in json.loads(text)["publications"]] == [
        "gazette.example",
        "tribune.example",
    ]


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ("    - nowhere\n", "“nowhere” fits no feed"),
        ("    + nowhere\n", "“nowhere” fits no feed"),
        ("    nowhere = Title\n", "fits 0 feeds"),
        ("    tribune = Title\n", "fits 2 feeds"),
        ("    - tribune\n", "no feed is left"),
        (HEAD, "comes twice"),
    ],
)
def test_a_rule_that_fits_nothing_or_too_much_stops_it(
    script: ModuleType, rules: str, said: str
) -> None:
    given = facts(feed("tribune.example/1", "World"), feed("tribune.example/2", "Sport"))
    with pytest.raises(script.Mistake, match=said):
        script.rebuilt(given, HEAD + rules)


def test_the_bundled_catalogue_has_what_the_list_says(script: ModuleType) -> None:
    bundled = json.loads((FOLDER / "publications.json").read_bytes())["publications"]
    listed = {
        publication_key(chosen.home): (chosen.name, chosen.home, chosen.language, chosen.country)
        for chosen in script.read(script.CURATED.read_text(encoding="utf-8"))
    }
    assert listed == {
        one["id"]: (one["name"], one["home"], one["language"], one["country"]) for one in bundled
    }
