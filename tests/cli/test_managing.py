"""set, health, offers: what the reader decides, and how publications fare."""

from typing import Any

import pytest

from reader_app.domain import Failure, Fault, Subject
from reader_app.library import FeedResult, Library
from tests.cli.conftest import Run
from tests.library.shelf import NOW, fill

__all__: list[str] = []

PLAIN: dict[str, Any] = {
    "paused": False, "pages": True, "pictures": True, "keep": None, "rhythm": None,
    "extraction": "auto", "notify": False, "favourite": False,
}  # fmt: skip


@pytest.fixture
def shelf(library: Library) -> None:
    fill(library, 5)
    library.close()


@pytest.fixture
def lost(library: Library) -> None:
    """World has been taken away by its publisher, and was found elsewhere."""
    fill(library, 2)
    failure = Failure(Subject.SECTION, "", Fault.GONE.value, "", 410, NOW)
    library.sync.store_feeds(
        [FeedResult(1, NOW, NOW, 1, failure=failure, ended=True)], NOW
    ).result()
    library.offers.looked(1, "https://ann:pw@new.example/feed", NOW).result()
    library.close()


@pytest.mark.usefixtures("shelf")
def test_settings_are_changed_and_shown(run: Run) -> None:
    (shown,) = run("--json", "set", "Tribune").json
    assert shown["settings"] == PLAIN
    done = run(
        "--json", "set", "Tribune", "--paused", "on", "--pages", "off", "--pictures", "off",
        "--keep", "30", "--rhythm", "30m", "--extraction", "feed", "--notify", "on",
        "--favourite", "on",
    )  # fmt: skip
    assert done.status == 0
    chosen = {
        "paused": True, "pages": False, "pictures": False, "keep": 30, "rhythm": 1800,
        "extraction": "feed", "notify": True, "favourite": True,
    }  # fmt: skip
    assert done.json[0]["settings"] == chosen
    (listed,) = run("--json", "publications").json
    assert listed["settings"] == chosen
    assert listed["sections"][0]["offer"] is None
    assert listed["sections"][0]["wait"]["reason"] == "paused"
    assert "paused" in run("publications").out
    back = run("--json", "set", "Tribune", "--keep", "forever", "--rhythm", "auto").json
    assert (back[0]["settings"]["keep"], back[0]["settings"]["rhythm"]) == (None, None)
    assert back[0]["settings"]["paused"] is True
    told = run("set", "Tribune").out
    assert "paused: on" in told
    assert "keep: as usual" in told


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    "wrong",
    [("--keep", "0"), ("--keep", "soon"), ("--rhythm", "5m"), ("--rhythm", "8d"), ("--rhythm", "x"),
     ("--paused", "yes"), ("--extraction", "both")],
)  # fmt: skip
def test_what_cannot_be_chosen_is_said_in_one_line(run: Run, wrong: tuple[str, str]) -> None:
    done = run("set", "Tribune", *wrong)
    assert done.status == 2
    assert len(done.err.strip().splitlines()) == 1
    assert run("--json", "set", "Tribune").json[0]["settings"] == PLAIN


@pytest.mark.usefixtures("shelf")
def test_of_several_names_one_that_is_wrong_changes_nothing(run: Run) -> None:
    assert run("set", "Tribune", "Nobody", "--paused", "on").status == 1
    assert run("--json", "set", "Tribune").json[0]["settings"] == PLAIN


@pytest.mark.usefixtures("shelf")
def test_health_tells_the_figures(run: Run) -> None:
    done = run("--json", "health", "Tribune")
    assert done.status == 0
    (one,) = done.json
    assert {"id", "title", "message", "checked", "failures", "silent", "weekly", "bytes"} <= set(
        one
    )
    assert (one["articles"], one["unread"], one["saved"], one["ready"]) == (5, 5, 0, 5)
    assert one["bytes"]["texts"] > 0
    (again,) = run("--json", "health").json  # its dates are still to come: “newest” is now
    assert {**again, "newest": None} == {**one, "newest": None}
    assert "5 articles: 5 unread, 0 saved, 5 ready" in run("health").out
    assert run("health", "Nobody").status == 1


@pytest.mark.usefixtures("lost")
def test_what_has_moved_is_shown_without_its_secret_and_taken(run: Run) -> None:
    (one,) = run("--json", "offers").json
    assert (one["section"], one["kind"], one["publication"]) == (1, "moved", "Tribune")
    assert "new.example/feed" in one["address"]
    assert "pw" not in one["address"]
    assert "pw" not in run("offers").out
    assert "--take 1" in run("offers").out
    assert run("--json", "offers", "--take", "1").json == []
    (tribune,) = run("--json", "publications").json
    assert "new.example" in tribune["sections"][0]["url"]
    assert tribune["sections"][0]["ended"] is False
    assert run("offers", "--take", "1").status == 1


@pytest.mark.usefixtures("lost")
def test_what_is_left_as_it_is_is_not_named_again(run: Run) -> None:
    (one,) = run("--json", "offers", "--decline", "1").json
    assert one["kind"] == "gone"
    assert "its articles stay" in run("offers").out
    assert run("--json", "offers", "--decline", "1").json == []
    assert "Nothing has moved" in run("offers").err
    run("offers", "--again", "1")
    (tribune,) = run("--json", "publications").json
    assert tribune["sections"][0]["ended"] is False
