"""Every text that readers see is there in every language, and what is shipped is what was made."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader_app.ui import language as spoken
from tests.tongues.harvest import CONTEXT, complaints, harvest
from tests.tongues.sheet import FOLDER, FORMS, compiled, holes, read

__all__: list[str] = []

MAKE = "run python -m tests.tongues.make and fill in build/tongues"
ALIKE = {
    "de": {
        *("In {sections}", "Name", "Sepia", "Link", "Filter", "Text", "Version", "Pause"),
        *("International", "Sport", "Token", "{sections} in {folder}"),
        *("{server}: {sections} in {folders}.", "{person} in {list}"),
    },
    "fr": {
        *("Article", "Articles", "Menu", "Pause", "Publications", "Image", "Images", "Compact"),
        *("Audio", "Audio: {title}", "Suggestions", "Notifications", "Page", "Version"),
        *("{n} articles", "{n} images", "{n} minutes", "{n} articles: {reason}"),
        *("Humour", "International", "Sport", "{n} publications", "{name}, {n} publications"),
        *("Publication", "{n} articles."),
    },
    "es": {"No", "Error", "Sepia", "Audio", "Anular", "Token"},
}
"""What is written as in English."""
UNITS = {"px", "min", "MB", "h", "s", "Broadsheet", "App", "ID", "key", "JSON", "Feed", "json"}
"""Units, and names as the things themselves have them."""


def words(text: str) -> set[str]:
    """Those of a text, without what is filled in."""
    return set(re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", "", text)))


def test_every_text_can_be_collected() -> None:
    assert complaints() == []
    assert len(harvest()) > 400
    assert spoken.CONTEXT == CONTEXT
    assert set(FORMS) == set(spoken.LANGUAGES) - {"en"}


@pytest.mark.parametrize("language", FORMS)
def test_no_text_is_missing(language: str) -> None:
    assert holes(language, harvest(), read(language)) == {}, MAKE


@pytest.mark.parametrize("language", FORMS)
def test_the_file_has_the_texts_of_the_program_and_no_others(language: str) -> None:
    tree = ElementTree.parse(FOLDER / f"broadsheet_{language}.ts")
    there = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert there == {(text.context, text.source) for text in harvest()}, MAKE


@pytest.mark.parametrize("language", FORMS)
def test_what_the_window_loads_is_made_of_the_file(language: str, tmp_path: Path) -> None:
    shipped = (FOLDER / f"broadsheet_{language}.qm").read_bytes()
    assert compiled(language, tmp_path / "made.qm") == shipped, MAKE


@pytest.mark.parametrize("language", FORMS)
def test_nothing_was_left_in_english(language: str) -> None:
    same = {source for source, forms in read(language).items() if forms[-1] == source}
    left = {one for one in same if words(one) - UNITS}
    assert left - ALIKE.get(language, set()) == set()


@pytest.mark.parametrize("language", FORMS)
def test_a_text_is_told_in_one_way_wherever_it_stands(language: str) -> None:
    told: dict[str, set[str]] = {}
    for message in ElementTree.parse(FOLDER / f"broadsheet_{language}.ts").iter("message"):
        forms = "|".join(message.find("translation").itertext())  # type: ignore[union-attr]
        told.setdefault(message.findtext("source", ""), set()).add(forms)
    assert {source for source, ways in told.items() if len(ways) > 1} == set()
