"""catalogue, and add with what it lists."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

__all__: list[str] = []

ENTRY = {
    "id", "name", "home", "language", "country", "topics", "subscription", "sections", "evidence",
    "own",
}  # fmt: skip
VILLAGE = {
    "name": "Village Voices",
    "home": "https://village.example/",
    "sections": [
        {"title": "Fields", "url": "https://village.example/fields"},
        {"title": "Éloges", "url": "https://village.example/eloges"},
    ],
}


@pytest.fixture
def village(run: Run, tmp_path: Path) -> Path:
    """A catalogue of one's own, taken in."""
    file = tmp_path / "village.json"
    file.write_text(json.dumps({"publications": [VILLAGE]}), encoding="utf-8")
    assert run("catalogue", "--add", file).status == 0
    return file


def test_the_catalogue_has_the_promised_shape(run: Run) -> None:
    found = run("--json", "catalogue", "guardian").json
    assert set(found) == {"total", "publications", "own"}
    (one,) = found["publications"]
    assert set(one) == ENTRY
    assert (one["id"], one["language"], one["country"]) == ("theguardian.com", "en", "GB")
    assert one["own"] is None
    assert "country-list-active" in one["evidence"]
    assert all(set(part) == {"title", "url", "followed"} for part in one["sections"])
    assert not any(part["followed"] for part in one["sections"])


def test_it_is_narrowed_by_keys_and_by_names(run: Run) -> None:
    by_key = run("--json", "catalogue", "--language", "de", "--country", "at").json
    assert by_key["total"] > 2
    assert {one["country"] for one in by_key["publications"]} == {"AT"}
    assert run("--json", "catalogue", "--language", "German", "--country", "austria").json == by_key
    science = run("--json", "catalogue", "--topic", "science", "--limit", "2").json
    assert len(science["publications"]) == 2
    assert science["total"] > 2
    for one in run("--json", "catalogue", "--country", "international").json["publications"]:
        assert one["country"] == ""


@pytest.mark.parametrize(
    ("option", "kind"),
    [
        ("--language=Elvish", "not-found"),
        ("--country=Atlantis", "not-found"),
        ("--country=United", "ambiguous"),
    ],
)
def test_what_cannot_be_chosen_is_named(run: Run, option: str, kind: str) -> None:
    done = run("--json", "catalogue", option)
    assert (done.status, done.json["error"]["kind"]) == (1, kind)


def test_people_read_lines_and_how_many_there_are(run: Run) -> None:
    done = run("catalogue", "guardian")
    assert done.out.startswith("The Guardian [catalogue:theguardian.com]  English · United Kingdom")
    assert "    World\n" in done.out
    many = run("catalogue", "--limit", "3")
    assert many.out.count("\n") == 3
    assert "ask for more with --limit" in many.err
    nothing = run("catalogue", "nothing like it")
    assert (nothing.out, nothing.err) == ("", "Nothing found.\n")


@pytest.mark.usefixtures("village")
def test_a_whole_publication_is_followed_without_asking_the_network(run: Run) -> None:
    added = run("--json", "add", "catalogue:village.example", "--folder", "Home").json["added"]
    assert [(one["publication"], one["title"], one["folder"]) for one in added] == [
        ("Village Voices", "Fields", "Home"),
        ("Village Voices", "Éloges", "Home"),
    ]
    (publication,) = run("--json", "publications").json
    assert publication["home"] == "https://village.example/"
    again = run("--json", "add", "catalogue:village.example").json
    assert (again["added"], len(again["known"])) == ([], 2)
    assert "followed" in run("catalogue", "village").out


@pytest.mark.usefixtures("village")
def test_single_sections_are_followed_by_their_titles(run: Run) -> None:
    added = run("--json", "add", "catalogue:village.example", "--section", "eloges").json["added"]
    assert [one["title"] for one in added] == ["Éloges"]
    (one,) = run("--json", "catalogue", "village").json["publications"]
    assert [part["followed"] for part in one["sections"]] == [False, True]
    assert one["own"] == "village"


@pytest.mark.usefixtures("village")
def test_a_publication_or_section_that_is_not_in_it_fails_alone(run: Run) -> None:
    done = run("--json", "add", "catalogue:nowhere.example", "catalogue:village.example")
    assert (done.status, len(done.json["added"])) == (3, 2)
    assert [one["kind"] for one in done.json["failed"]] == ["not-found"]
    missing = run("add", "catalogue:village.example", "--section", "Weather")
    assert missing.status == 1
    assert "“Weather” of Village Voices" in missing.err


@pytest.mark.parametrize(
    "argv",
    [
        ["https://village.example/", "--section", "Fields"],
        ["catalogue:a.example", "catalogue:b.example", "--section", "Fields"],
    ],
)
def test_a_section_belongs_to_one_publication_of_the_catalogue(run: Run, argv: list[str]) -> None:
    done = run("add", *argv)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)


def test_ones_own_catalogue_is_taken_in_and_away(run: Run, village: Path) -> None:
    assert run("--json", "catalogue", "--add", village).json == {
        "name": "village",
        "added": 1,
        "failures": [],
    }
    assert run("--json", "catalogue").json["own"] == [{"name": "village", "publications": 1}]
    assert run("--json", "catalogue", "--remove", "village").json == {"removed": "village"}
    assert run("--json", "catalogue", "village voices").json["total"] == 0
    assert run("catalogue", "--remove", "village").status == 1


def test_what_of_a_file_cannot_be_used_is_listed_with_status_3(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mixed.json"
    file.write_text(json.dumps({"publications": [VILLAGE, {"name": "Bad"}]}), encoding="utf-8")
    done = run("--json", "catalogue", "--add", file)
    assert (done.status, done.json["added"]) == (3, 1)
    assert done.json["failures"] == [{"entry": "Bad", "message": "Its “home” is missing."}]
    file.write_text('{"publications": []}')
    assert run("catalogue", "--add", file).status == 1
    file.write_text("nonsense")
    refused = run("--json", "catalogue", "--add", file)
    assert (refused.status, refused.json["error"]["kind"]) == (1, "not-a-catalogue")
