"""A shelf of damaged and foreign lists: each gives what can be read, and names what cannot."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]

from reader_app.content import read_opml
from reader_app.domain import NotOpml, SectionKind

__all__: list[str] = []

SHELF = Path(__file__).parents[1] / "opml"

# By file: folder, title and address of every feed, and the lines that are told of with the reason.
EXPECTED: dict[str, dict[str, list[str]]] = json.loads((SHELF / "expected.json").read_bytes())


def test_every_file_of_the_shelf_is_expected() -> None:
    assert {file.stem for file in SHELF.glob("*.opml")} == set(EXPECTED)
    assert len(EXPECTED) > 40


@pytest.mark.parametrize("name", EXPECTED)
def test_a_damaged_or_foreign_list_gives_what_can_be_read_and_names_the_rest(name: str) -> None:
    found = read_opml((SHELF / f"{name}.opml").read_bytes())
    assert EXPECTED[name] == {
        "feeds": [f"{one.folder} | {one.title} | {one.url}" for one in found.outlines],
        "told": [f"{one.line} {one.fault}" for one in (*found.skipped, *found.joined)],
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_every_line_that_is_told_of_shows_what_stands_there(name: str) -> None:
    data = (SHELF / f"{name}.opml").read_bytes()
    for one in read_opml(data).skipped:
        assert one.text.startswith("<")
        assert one.line <= len(data.splitlines())


@pytest.mark.parametrize("name", EXPECTED)
def test_a_list_cut_anywhere_never_gives_an_address_that_was_cut(name: str) -> None:
    data = (SHELF / f"{name}.opml").read_bytes()
    whole = {one.url for one in read_opml(data).outlines}
    if name == "comments":  # which end nowhere once they are cut, and so hide nothing
        whole |= {"https://hidden.example/rss", "https://data.example/rss", "https://php.example/"}
    read = 0
    for end in range(0, len(data), max(1, len(data) // 120)):
        with suppress(NotOpml):
            part = read_opml(data[:end]).outlines
            assert {one.url for one in part} <= whole, data[:end]
            read += 1
    assert read > 30


def test_pages_of_other_programs_that_list_articles_become_listings() -> None:
    found = read_opml((SHELF / "freshrss.opml").read_bytes()).outlines
    assert [one.kind for one in found] == [SectionKind.FEED, SectionKind.LISTING]


def test_a_strict_parser_reads_the_same_in_sound_files() -> None:
    strict = etree.XMLParser(resolve_entities=False, no_network=True)
    compared = 0
    for name in ("takeout", "feedly", "netnewswire", "inoreader", "freshrss", "overcast", "twice"):
        root = etree.fromstring((SHELF / f"{name}.opml").read_bytes(), strict)
        wanted = {node.get("xmlUrl") for node in root.iter("outline") if node.get("xmlUrl")}
        found = read_opml((SHELF / f"{name}.opml").read_bytes())
        assert {one.url for one in found.outlines} <= wanted
        assert len(found.outlines) + len(found.joined) + len(found.skipped) == len(
            [node for node in root.iter("outline") if node.get("xmlUrl")]
        )
        compared += len(found.outlines)
    assert compared > 8
