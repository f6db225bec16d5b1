"""A shelf of damaged and foreign lists: each gives what can be read, and names what cannot."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from reader_app.content import read_opml
from reader_app.content.opml import read
from reader_app.domain import ListFault, NotOpml, SectionKind, host_of

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


FILES = sorted(SHELF.glob("*.opml"))
# What a mistake of a program, of a disk or of a person puts into a file.
SCRAPS = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [
            *(b"<", b">", b'"', b"'", b"&", b"/", b"=", b"\0", b"\r", b"\xff\xfe", b"\xef\xbb\xbf"),
            *(b"<!--", b"-->", b"<![CDATA[", b"<outline ", b"</outline>", b"</body>", b"<?xml "),
            *(b"&#0;", b"&#x110000;", b"&amp;" * 9, b'xmlUrl="', b'encoding="utf-16"'),
            b"<!DOCTYPE x [",
        ]
    ),
)
HARM = st.tuples(st.floats(0, 1), st.integers(0, 40), SCRAPS)


@given(st.sampled_from(FILES), st.lists(HARM, min_size=1, max_size=8))
def test_a_list_damaged_in_any_way_gives_addresses_or_is_refused(
    file: Path, harm: list[tuple[float, int, bytes]]
) -> None:
    """Bytes are lost, and others come in their place."""
    data = file.read_bytes()
    for place, lost, scrap in harm:
        at = int(place * len(data))
        data = data[:at] + scrap + data[at + lost :]
    with suppress(NotOpml):
        found = read_opml(data)
        assert all(host_of(one.url) for one in found.outlines)
        lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        if b"\0" not in data:  # of UTF-16 more bytes look like line ends than are
            assert all(1 <= one.line <= lines for one in (*found.skipped, *found.joined))


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_read_or_refused(data: bytes) -> None:
    for text in (data, b"<opml><outline " + data, b"\xff\xfe<\0o\0p\0m\0l\0" + data):
        with suppress(NotOpml):
            read_opml(text)


MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


@pytest.mark.parametrize("stated", ["", "utf-8", "utf-16", "iso-8859-1", "windows-1252", "klingon"])
@pytest.mark.parametrize("code", MARKS)
@pytest.mark.parametrize("marked", [True, False])
def test_whatever_a_file_says_of_its_encoding_its_names_are_read(
    code: str, stated: str, marked: bool
) -> None:
    head = f'<?xml version="1.0" encoding="{stated}"?>' if stated else ""
    text = (
        f'{head}<opml><body>\n<outline text="Łódź 東" xmlUrl="https://l.example/"/></body></opml>'
    )
    data = (MARKS[code] if marked else b"") + text.encode(code)
    (outline,) = read_opml(data).outlines
    assert (outline.title, outline.url) == ("Łódź 東", "https://l.example/")


def test_of_a_file_with_more_than_anybody_follows_the_beginning_is_read_and_the_end_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(read, "TAGS", 100)
    lines = "\n".join(f'<outline xmlUrl="https://a.example/{n}"/>' for n in range(300))
    found = read_opml(f"<opml>{lines}</opml>".encode())
    assert len(found.outlines) == 99
    assert [(one.line, one.fault) for one in found.skipped] == [(99, ListFault.CUT)]


def test_a_name_of_megabytes_is_cut_and_an_address_of_megabytes_is_none() -> None:
    long = "&lt;" * 500_000
    text = (
        f'<opml><outline text="{long}" xmlUrl="https://a.example/"/>'
        f'<outline text="B" xmlUrl="https://b.example/{long}"/></opml>'
    )
    found = read_opml(text.encode())
    assert [(len(one.title), one.url) for one in found.outlines] == [(300, "https://a.example/")]
