"""budget, delete, favourite."""

import pytest

from reader_app.library import Library
from tests.cli.conftest import Run
from tests.library.test_upkeep import illustrated

__all__: list[str] = []


@pytest.fixture
def shelf(library: Library) -> None:
    illustrated(library, 5)
    library.mark([1, 2, 3], read=True).result()
    library.mark([3], saved=True).result()
    library.close()


@pytest.mark.usefixtures("shelf")
def test_a_plan_changes_nothing_and_says_everything(run: Run) -> None:
    for command in (("budget",), ("budget", "--limit", "0.00001"), ("budget", "--plan")):
        found = run("--json", *command).json
        assert set(found) == {"limit", "use", "plan", "kept", "over", "applied"}
        assert found["use"]["total"] == sum(
            found["use"][part] for part in ("bodies", "pictures", "search", "database")
        )
    plan = run("--json", "budget", "--limit", "0.00001").json
    assert plan["limit"] == 10_000
    assert plan["plan"]["articles"] == [1, 2, 4, 5]
    assert plan["plan"]["unread"] == 2
    assert plan["kept"] == {"saved": 1, "favourite": 0, "unreachable": 0}
    assert plan["over"] > 0
    assert plan["applied"] is None
    assert run("--json", "offline").json["ready"] == 5
    assert "4 articles would lose" in run("budget", "--limit", "0.00001").out


@pytest.mark.usefixtures("shelf")
def test_a_limit_that_is_not_reached_is_named_and_asks_nothing(run: Run) -> None:
    told = run("budget", "--limit", "5").out
    assert "The limit is 5 GB." in told
    assert "Nothing has to go." in told
    found = run("--json", "budget", "--limit", "5").json
    assert (found["limit"], found["over"], found["kept"]["saved"]) == (5_000_000_000, 0, 1)


@pytest.mark.usefixtures("shelf")
def test_a_limit_is_kept_to(run: Run) -> None:
    assert "no limit" in run("budget").out
    assert run("--json", "budget", "--keep", "0.00001").json["limit"] == 10_000
    assert run("favourite", "Tribune").status == 0
    assert run("--json", "publications").json[0]["favourite"] is True
    found = run("--json", "budget", "--apply").json
    assert found["applied"]["articles"] == 2
    assert found["applied"]["total"] < found["use"]["total"]
    assert run("--json", "offline").json["ready"] == 3
    shown = run("show", 1)
    assert "removed to keep within your limit" in shown.out
    assert "broadsheet fetch 1" in shown.out
    assert "text removed" in run("articles").out
    assert run("--json", "show", 1).json["offline"]["text"] == "missing"
    assert "within your limit" in run("offline").out
    assert run("doctor").status == 0
    run("favourite", "Tribune", "--off")
    assert run("--json", "budget").json["plan"]["articles"] == [4, 5]


@pytest.mark.usefixtures("shelf")
def test_deleted_articles_are_gone_and_saved_ones_stay(run: Run) -> None:
    done = run("--json", "delete", 1, 3, 77)
    assert done.status == 3
    assert done.json == {"deleted": [1], "saved": [3], "absent": [77]}
    assert [one["id"] for one in run("--json", "articles").json["articles"]] == [5, 4, 3, 2]
    assert run("show", 1).status == 1
    assert run("delete", 2).status == 0
    assert run("delete", 2).status == 1


@pytest.mark.parametrize("size", ["lots", "-1", "nan"])
def test_a_size_must_be_a_number(run: Run, size: str) -> None:
    assert run("budget", f"--limit={size}").status == 2
