"""Subscription lists on the command line."""

import io
from pathlib import Path

import pytest

from reader_app.cli.bar import Bar
from reader_app.domain import NewSection
from reader_app.library import Library
from tests.cli.conftest import Run
from tests.services.listing import thousands

__all__: list[str] = []

LIST = """<opml><body>
<outline text="News"><outline text="Europe"><outline text="A" xmlUrl="https://a.test/rss"/></outline>
<outline text="B" xmlUrl="https://b.test/rss"/></outline>
<outline text="C" xmlUrl="https://c.test/rss"/>
<outline text="Mail" xmlUrl="mailto:ann@c.test"/>
<outline text="Newsletter"><outline text="C" xmlUrl="https://c.test/rss/"/></outline>
</body></opml>"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "list.opml"
    file.write_text(LIST)
    return file


def folders(run: Run) -> dict[str, str]:
    return {one["title"]: one["folder"] for one in run("--json", "publications").json}


def test_an_import_counts_what_is_new_known_and_failed_and_lists_it_by_line(
    run: Run, file: Path
) -> None:
    done = run("--json", "import", file)
    assert done.status == 3
    assert {name: done.json[name] for name in ("added", "known", "failed")} == {
        "added": 3,
        "known": 0,
        "failed": 1,
    }
    (failure,) = done.json["failures"]
    assert (failure["line"], failure["reason"], failure["kind"]) == (5, "not-web", "skipped")
    assert failure["message"] == "Line 5: This address is none of the web."
    assert failure["title"].startswith("<outline")
    assert [(one["line"], one["reason"]) for one in done.json["joined"]] == [(6, "twice")]
    again = run("import", file)
    assert again.out == "0 sections added, 3 were followed already.\n"
    assert "Line 5" in again.err
    assert "Line 6" not in again.err
    assert "Line 6" in run("--verbose", "import", file).err


def test_a_plan_tells_what_would_be_done_and_does_nothing(run: Run, file: Path) -> None:
    done = run("--json", "import", file, "--plan")
    assert (done.json["added"], done.json["known"], done.json["failed"]) == (3, 0, 1)
    assert run("import", file, "--plan").out == "3 sections would be added.\n"
    assert run("--json", "publications").json == []


def test_folders_of_a_list_are_chosen_and_put_into_another(run: Run, file: Path) -> None:
    assert run("--json", "import", file, "--folder", "News/Europe").json["added"] == 1
    assert folders(run) == {"A": "News/Europe"}
    assert run("--json", "import", file, "--folder", "News", "--into", "/Old/").json["added"] == 1
    assert folders(run) == {"A": "News/Europe", "B": "Old/News"}
    # "Newsletter" begins like "News" and is another one.
    assert run("--json", "import", file, "--folder", "Newsletter").json["added"] == 0


def test_an_export_is_chosen_by_folder_and_read_in_again(
    run: Run, file: Path, tmp_path: Path
) -> None:
    run("import", file)
    part, whole = tmp_path / "part.opml", tmp_path / "whole.opml"
    assert run("--json", "export", part, "--folder", "News").json["sections"] == 2
    assert run("--json", "export", whole).json == {
        "sections": 3,
        "without_secret": [],
        "pick_lists": 0,
    }
    assert "https://c.test/rss" not in part.read_text()
    assert run("--json", "import", whole).json["known"] == 3


def test_secrets_are_left_out_of_an_export_and_the_reader_is_told_of_which(
    run: Run, library: Library, tmp_path: Path
) -> None:
    url = "https://a.test/rss?key=~0123456789abcdef~"  # as the library has it
    library.follow([NewSection(url, "", "", "Paper", private=True)]).result()
    library.close()
    file = tmp_path / "mine.opml"
    done = run("--json", "export", file)
    assert done.json == {"sections": 1, "without_secret": ["Paper"], "pick_lists": 0}
    assert "1 address has a secret that was left out: Paper." in done.err
    assert "--secrets" in done.err


def test_thousands_of_feeds_come_in_by_one_command(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "many.opml"
    file.write_text(thousands(4000))
    assert run("--json", "import", file).json["added"] == 4000
    assert run("import", file).out == "0 sections added, 4000 were followed already.\n"


def test_what_is_under_way_is_drawn_on_a_terminal_alone() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    times = iter((0.0, 0.0, 0.05, 0.2, 0.2))
    terminal, pipe = Terminal(), io.StringIO()
    bar = Bar(terminal, lambda: next(times))
    for done in (1, 2, 3):
        bar.tell("Reading", done, 4)
    bar.close()
    assert terminal.getvalue().split("\r")[1:] == [
        "Reading [#####...............]  25%\x1b[K",
        "Reading [###############.....]  75%\x1b[K",
        "\x1b[K",
    ]
    Bar(pipe).tell("Reading", 1, 2)
    assert pipe.getvalue() == ""
