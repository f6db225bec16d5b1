"""foryou on the command line."""

import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import ReadingPlace
from reader_app.library import Library
from tests.cli.conftest import Run
from tests.library.shelf import entry, follow, intent, store

__all__: list[str] = []


@pytest.fixture(autouse=True)
def shelf(folder: Path) -> None:
    """Twenty-six articles of one publication, most of them saved or read to their end."""
    library = Library.open(folder)
    follow(library, "World")
    now = int(time.time()) - 60
    store(library, 1, *(intent(replace(entry(n), published=now + n)) for n in range(1, 27)))
    library.mark(range(1, 13), saved=True).result()
    library.mark(range(1, 22), read=True).result()
    for id in range(12, 22):
        library.places.keep(id, ReadingPlace(99, 1.0)).result()
    library.close()


def test_it_is_off_and_says_so(run: Run) -> None:
    told = run("--json", "foryou").json
    assert (told["on"], told["signals"], told["needed"]) == (False, 21, 20)
    assert [one["why"] for one in told["articles"]] == [[], []]
    assert "For You is off." in run("foryou").err
    assert run("foryou", "fewer", "25", "--of", "topic").status == 1


def test_it_is_turned_on_and_gives_its_reasons(run: Run) -> None:
    assert run("--json", "foryou", "on").json == {
        "on": True, "learning": False, "signals": 21, "needed": 20,
    }  # fmt: skip
    told = run("--json", "foryou", "--limit", "1").json
    (one,) = told["articles"]
    assert (one["exploring"], one["read"], one["id"]) == (False, False, 26)
    shown = run("foryou")
    assert "Headline 26  (Tribune)" in shown.out
    assert shown.err == ""


def test_every_line_is_told_and_one_is_deleted(run: Run) -> None:
    run("foryou", "on")
    lines = run("--json", "foryou", "learnt").json["lines"]
    assert lines[0]["text"] == "All articles: finished 10 of 10, saved 12"
    (tribune,) = (one for one in lines if one["kind"] == "publication")
    assert (tribune["key"], tribune["name"], tribune["saved"]) == ("1", "Tribune", 12)
    assert "Publication Tribune: finished 10 of 10, saved 12" in run("foryou", "learnt").out
    gone = run("--json", "foryou", "forget", "publication", "Tribune")
    assert gone.json == tribune
    left = run("--json", "foryou", "learnt").json["lines"]
    assert "publication" not in [one["kind"] for one in left]
    again = run("foryou", "forget", "publication", "Tribune")
    assert again.status == 1


def test_what_is_marked_elsewhere_counts_and_is_taken_back(run: Run) -> None:
    run("foryou", "on")
    run("mark", "26", "saved")
    assert run("--json", "foryou", "learnt").json["lines"][0]["saved"] == 13
    run("mark", "26", "unsaved")
    assert run("--json", "foryou", "learnt").json["lines"][0]["saved"] == 12


def test_fewer_hides_the_article_and_counts(run: Run) -> None:
    run("foryou", "on")
    assert run("foryou", "fewer", "26", "--of", "publication").status == 0
    told = run("--json", "foryou").json
    assert 26 not in [one["id"] for one in told["articles"]]
    lines = run("--json", "foryou", "learnt").json["lines"]
    (tribune,) = (one for one in lines if one["kind"] == "publication")
    assert tribune["hidden"] == 1
    assert run("foryou", "fewer", "99", "--of", "topic").status == 1
    assert run("foryou", "fewer", "26").status == 2


def test_a_reset_and_turning_off_leave_nothing(run: Run, folder: Path) -> None:
    run("foryou", "on")
    assert run("--json", "foryou", "reset").json["signals"] == 0
    assert run("--json", "foryou", "learnt").json["lines"] == []
    run("mark", "26", "unread", "saved")
    run("mark", "25", "saved")
    assert run("--json", "foryou", "off", "--delete").json["on"] is False
    with closing(sqlite3.connect(folder / "library.sqlite3")) as file:
        for table in ("taste", "lesson", "shown"):
            assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
