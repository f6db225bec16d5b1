import json

import pytest

from reader_app import bootstrap, cli
from reader_app.domain import DiskFull, LibraryDamaged, LibraryTooNew
from tests.cli.conftest import Run

COMMANDS = (
    "add import export sync publications articles show save mark search offline doctor".split()
)


@pytest.mark.parametrize(
    "argv",
    [
        ["fly"],
        ["articles", "--limit", "0"],
        ["articles", "--since", "soon"],
        ["articles", "--after", "nonsense!"],
        ["show"],
        ["show", "first"],
        ["show", "9999999999999999999"],
        ["related", "9999999999999999999"],
        ["changes", "9999999999999999999"],
        ["edition", "show", "9999999999999999999"],
        ["show", "1", "--format", "pdf"],
        ["mark", "1", "eaten"],
        ["mark", "read"],
        ["sync", "--no-pag"],
        ["add"],
        ["save", "no address"],
        ["tales"],
        *(
            ["stories", option, value]
            for option in ("--hours", "--limit")
            for value in ("-1", "0", "nan", "inf", "1e3", "", "9" * 20)
        ),
        *(
            [command, "--limit", value]
            for command in ("foryou", "picks", "muted")
            for value in ("-1", "0", "nan", "9" * 20)
        ),
        ["related", "1", "--limit", "0"],
        ["related", "nan"],
        ["clusters", "1"],
        ["changes", "1", "--from", "-1"],
        ["changes", "1", "--to", "nan"],
        ["changes", "1", "--to", "9" * 20],
        ["foryou", "fewer", "nan", "--of", "topic"],
        ["foryou", "fewer", "1", "--of", "weather"],
        ["picks", "unfollow", "nan"],
        ["picks", "follow", ""],
        ["picks", "publish", "list.json", "--since", "nan"],
        ["mute", ""],
        ["mute", "..."],
        ["mute", "--story", "x"],
        ["mute", "--story", "9" * 20],
        ["mute", "storm", "--until", "yesterday"],
        ["mute", "storm", "--until", "nan"],
        ["mute", "storm", "--until", "999999w"],
        ["mute", "storm", "--until", "9999-12-31"],
        ["mutes", "remove", "nan"],
        ["muted", "--show", "nan"],
        ["edition", "plan", "", "--at", "07:00"],
        ["edition", "plan", "A"],
        ["edition", "plan", "A", "--at", "07:00", "--no-top", "--no-saved"],
        ["edition", "plan", "A", "--at", "24:00"],
        ["edition", "plan", "A", "--at", "07:00", "--minutes", "nan"],
        ["edition", "plan", "A", "--at", "07:00", "--minutes", "0"],
        ["edition", "plan", "A", "--at", "07:00", "--keep", "9" * 20],
        ["edition", "plan", "A", "--at", "07:00", "--days", ""],
        ["edition", "compile"],
        ["edition", "compile", "A", "--due"],
    ],
)
def test_wrong_usage_is_one_line_that_says_what_to_do(run: Run, argv: list[str]) -> None:
    done = run(*argv)
    assert done.status == 2
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert done.err.startswith("broadsheet")


def test_wrong_usage_with_json_is_one_document_too(run: Run) -> None:
    done = run("--json", "articles", "--limit", "0")
    assert done.status == 2
    assert done.json["error"]["kind"] == "usage"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_promised_command_explains_itself(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.status == 0
    assert f"broadsheet {command}" in done.out


def test_options_may_stand_before_and_after_the_command(run: Run) -> None:
    assert run("--json", "publications").json == []
    assert run("publications", "--json").json == []


@pytest.mark.parametrize(
    ("argv", "kind"),
    [
        (["show", "7"], "not-found"),
        (["mark", "7", "read"], "not-found"),
        (["articles", "--publication", "gazette"], "not-found"),
        (["sync", "--publication", "gazette"], "not-found"),
        (["import", "/nowhere/list.opml"], "not-found"),
        (["related", "-1"], "not-found"),
        (["changes", str(2**63 - 1)], "not-found"),
        (["picks", "unfollow", "-1"], "not-found"),
        (["mute", "--story", "0"], "not-found"),
        (["mute", "storm", "--publication", "9" * 20], "not-found"),
        (["mutes", "remove", "0"], "not-found"),
        (["muted", "--show", "7"], "not-found"),
        (["foryou", "forget", "topic", ""], "not-found"),
        (["edition", "plan", "A", "--at", "07:00", "--folder", "nowhere"], "not-found"),
        (["edition", "plan", "A", "--at", "07:00", "--folder", ""], "not-found"),
        (["edition", "compile", "A"], "not-found"),
        (["edition", "export", "-1", "x.epub"], "not-found"),
    ],
)
def test_what_is_not_there_is_one_line_and_status_1(run: Run, argv: list[str], kind: str) -> None:
    done = run(*argv)
    assert (done.status, done.out) == (1, "")
    assert done.err.count("\n") == 1
    with_json = run("--json", *argv)
    assert with_json.status == 1
    assert with_json.json["error"]["kind"] == kind


def test_a_query_that_cannot_be_understood_is_wrong_usage(run: Run) -> None:
    done = run("search", '"')
    assert done.status in (0, 2)
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("trouble", [DiskFull, LibraryDamaged, LibraryTooNew])
def test_a_library_that_does_not_open_is_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, trouble: type[Exception]
) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise trouble("detail for the log")

    monkeypatch.setattr(bootstrap, "open_desk", refuse)
    done = run("publications")
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert "detail" not in done.err


@pytest.mark.logs("ended by a mistake of ours")
def test_a_mistake_of_ours_leaves_no_traceback_and_names_the_log(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*args: object, **options: object) -> None:
        raise ZeroDivisionError("internal")

    monkeypatch.setattr(bootstrap, "open_desk", stumble)
    done = run("--json", "publications")
    assert done.status == 1
    assert json.loads(done.out)["error"]["kind"] == "bug"
    assert "Traceback" not in done.err
    assert "broadsheet.log" in done.err


def test_ctrl_c_in_any_command_ends_quietly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*args: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "open_desk", interrupt)
    done = run("publications")
    assert (done.status, done.err) == (130, "broadsheet: Stopped.\n")


def test_without_a_command_the_window_is_wanted() -> None:
    assert cli.parse([]).command is None
    assert cli.parse(["--demo"]).demo
