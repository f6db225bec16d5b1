"""Editions without a window."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader_app.domain import LibraryLocked, NoNetwork, SyncOptions, SyncReport
from reader_app.library import Library
from reader_app.sync import Engine
from tests.cli.conftest import Run
from tests.library.shelf import fill

__all__: list[str] = []


@pytest.fixture
def stocked(library: Library) -> None:
    fill(library, 5)
    library.close()


@pytest.mark.usefixtures("stocked")
def test_a_plan_is_made_changed_listed_and_removed(run: Run) -> None:
    made = run("edition", "plan", "Morning", "--at", "07:00", "--days", "mon-fri", "--json").json
    assert (made["name"], made["at"], made["days"]) == ("Morning", "07:00", [0, 1, 2, 3, 4])
    assert (made["top"], made["minutes"], made["keep"], made["on"]) == (True, 20, 14, True)
    assert made["next"] is not None
    words = ("--minutes", 30, "--section", "Sport", "--publication", 1, "--no-top", "--keep")
    changed = run("edition", "plan", "morning", *words, "forever", "--json").json
    assert (changed["id"], changed["name"], changed["at"]) == (made["id"], "Morning", "07:00")
    assert (changed["sections"], changed["publications"]) == ([2], [1])
    assert (changed["top"], changed["minutes"], changed["keep"]) == (False, 30, None)
    assert run("edition", "plans", "--json").json == [changed]
    assert "Morning [1]  07:00, Mon, Tue, Wed, Thu, Fri, 30 minutes" in run("edition", "plans").out
    assert run("edition", "plan", "Morning", "--off", "--json").json["next"] is None
    assert run("edition", "remove", "Morning", "--json").json == {"removed": made["id"]}
    assert run("edition", "plans", "--json").json == []


@pytest.mark.usefixtures("stocked")
def test_an_edition_is_compiled_shown_kept_exported_and_deleted(run: Run, tmp_path: Path) -> None:
    run("edition", "plan", "Mine", "--at", "00:00", "--publication", "Tribune", "--days", "all")
    # The made-up articles are from a day to come, and so within any edition's time.
    (made,) = run("edition", "compile", "Mine", "--json").json
    assert (made["name"], made["count"], made["minutes"], made["read"]) == ("Mine", 5, 5, 0)
    assert [one["id"] for one in run("edition", "list", "--json").json] == [made["id"]]
    shown = run("edition", "show", made["id"], "--json").json
    assert [one["id"] for one in shown["articles"]] == [5, 4, 3, 2, 1]
    assert [one["part"] for one in shown["articles"][:2]] == ["cover", "section"]
    told = run("edition", "show", made["id"]).out
    assert "Cover story" in told
    assert "• Headline 5 [5]" in told
    assert "There was not more" in told
    assert run("edition", "keep", made["id"], "--json").json["saved"] is True
    file = tmp_path / "mine.epub"
    written = run("edition", "export", made["id"], file, "--json").json
    assert written == {"file": str(file), "bytes": file.stat().st_size, "incomplete": []}
    first = file.read_bytes()
    with ZipFile(file) as book:
        assert book.testzip() is None
        assert sum(name.startswith("EPUB/article-") for name in book.namelist()) == 5
    run("edition", "export", made["id"], file)
    assert file.read_bytes() == first
    assert run("edition", "delete", made["id"], "--json").json == {"deleted": made["id"]}
    assert run("edition", "show", made["id"]).status == 1


@pytest.mark.usefixtures("stocked")
def test_where_there_is_nothing_to_put_in_it_says_so_and_fails(run: Run) -> None:
    run("edition", "plan", "Saved", "--at", "00:00", "--saved")
    outcome = run("edition", "compile", "Saved", "--json")
    assert (outcome.status, outcome.json) == (1, [])
    assert "nothing whole and unread for “Saved”" in outcome.err


@pytest.mark.usefixtures("stocked")
def test_a_timer_finds_nothing_due_and_is_content(run: Run) -> None:
    run("edition", "plan", "Mine", "--at", "00:00", "--top")
    outcome = run("edition", "compile", "--due", "--json")
    assert (outcome.status, outcome.json) == (0, [])


@pytest.mark.usefixtures("stocked")
@pytest.mark.parametrize("trouble", [None, NoNetwork("no route"), LibraryLocked("another sync")])
def test_a_sync_comes_first_and_what_is_here_is_taken_where_it_comes_to_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch, trouble: Exception | None
) -> None:
    asked: list[SyncOptions] = []

    async def sync(self: Engine, options: SyncOptions) -> SyncReport:
        asked.append(options)
        if trouble is not None:
            raise trouble
        return SyncReport()

    monkeypatch.setattr(Engine, "sync", sync)
    run("edition", "plan", "Mine", "--at", "00:00", "--publication", 1)
    outcome = run("edition", "compile", "Mine", "--sync", "--json")
    assert [options.patient for options in asked] == [True]
    assert (outcome.status, len(outcome.json)) == (0, 1)
    assert bool(outcome.err) is (trouble is not None)


@pytest.mark.usefixtures("stocked")
def test_a_plan_whose_time_has_passed_today_comes_tomorrow(run: Run) -> None:
    today = datetime.now().astimezone().date()
    made = run("edition", "plan", "Mine", "--at", "00:00", "--top", "--json").json
    assert datetime.fromisoformat(made["next"]).astimezone().date() > today


@pytest.mark.usefixtures("stocked")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("plan", "New"), "Give --at HH:MM"),
        (("plan", "New", "--at", "25:00"), "no time of day"),
        (("plan", "New", "--at", "07:00", "--days", "monday"), "names no days"),
        (("plan", "New", "--at", "07:00", "--minutes", "3"), "no length"),
        (("plan", "New", "--at", "07:00", "--keep", "0"), "no number of days"),
        (("plan", "New", "--at", "07:00", "--no-top"), "made of nothing"),
        (("compile",), "Give a plan, or --due"),
        (("compile", "Mine", "--due"), "Give a plan, or --due"),
    ],
)
def test_wrong_usage_says_what_to_do(run: Run, words: tuple[str, ...], told: str) -> None:
    outcome = run("edition", *words)
    assert (outcome.status, told in outcome.err) == (2, True), outcome.err


@pytest.mark.usefixtures("stocked")
@pytest.mark.parametrize(
    "words", [("remove", "None"), ("compile", "None"), ("show", 9), ("delete", 9), ("keep", 9)]
)
def test_what_is_not_there_is_said(run: Run, words: tuple[object, ...]) -> None:
    outcome = run("edition", *words)
    assert outcome.status == 1
    assert "There is no" in outcome.err, outcome.err


@pytest.mark.logs("is not in the book")
@pytest.mark.usefixtures("stocked")
def test_a_book_that_lacks_something_is_written_and_says_what(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    run("edition", "plan", "Mine", "--at", "00:00", "--publication", "Tribune", "--days", "all")
    (made,) = run("edition", "compile", "Mine", "--json").json
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection, connection:
        connection.execute("DELETE FROM body WHERE article_id = 4")
    file = tmp_path / "mine.epub"
    done = run("edition", "export", made["id"], file, "--json")
    assert (done.status, done.json["incomplete"]) == (3, ["Headline 4"])
    assert "Headline 4" in done.err
    with ZipFile(file) as book:
        assert sum(name.startswith("EPUB/article-") for name in book.namelist()) == 4
