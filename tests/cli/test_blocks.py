"""What was left out of an article, and the reader's rules, on the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.content.newsroom import BOX, QUOTE, news
from tests.sync.press import Press, Reply, feed, press

__all__: list[str] = []


@pytest.fixture
def served(run: Run) -> Iterator[Press]:
    """A paper that is followed and synced."""
    with press() as running:
        running.replies["/feed.xml"] = feed(running, "a", "b")
        for name in ("a", "b"):
            running.replies[f"/{name}"] = Reply(news(QUOTE, BOX))
        assert run("add", running.url("/feed.xml")).status == 0
        assert run("sync").status == 0
        yield running


def test_a_page_is_told_decided_about_and_read_again(
    run: Run, served: Press, tmp_path: Path
) -> None:
    first, second = (one["id"] for one in run("--json", "articles").json["articles"])
    publication = run("--json", "publications").json[0]["id"]
    told = run("--json", "left-out", first).json
    assert told["article"] == first
    by_text = {one["text"].split(",")[0]: one for one in told["blocks"]}
    quote = by_text["There were two of everything"]
    assert set(quote) == {"block", "text", "html", "kept", "words", "rule"}
    letter = next(one for one in told["blocks"] if one["text"].startswith("Our letter"))
    left = next(one for one in told["blocks"] if not one["kept"])
    decided = run(
        *("--json", "rules", publication), *("--keep", left["block"], "--never", letter["block"])
    )
    assert {(one["block"], one["keep"]) for one in decided.json["rules"]} == {
        (left["block"], True),
        (letter["block"], False),
    }
    assert run("--json", "reread", first).json == {"read": 1, "kept": 0, "failures": []}
    shown = run("--json", "show", first).json["body_text"]
    assert "There were two of everything\n" in shown
    assert "Our letter" not in shown
    assert "Our letter" in run("show", second).out
    assert "in the article, by your rule" in run("left-out", first).out

    file = tmp_path / "rules.json"
    assert run("rules", publication, "--export", file).status == 0
    run("rules", publication, "--undecided", left["block"], "--undecided", letter["block"])
    assert run("rules", publication).out == "No rules.\n"
    taken = run("--json", "rules", publication, "--import", file).json
    assert (len(taken["rules"]), taken["extraction"]) == (2, "auto")


def test_a_page_that_has_gone_and_a_file_without_rules_are_failures(
    run: Run, served: Press, tmp_path: Path
) -> None:
    first, second = (one["id"] for one in run("--json", "articles").json["articles"])
    publication = run("--json", "publications").json[0]["id"]
    served.replies["/a"] = Reply(b"gone", status=404)
    assert run("left-out", first).status == 1
    done = run("--json", "reread", first, second)
    assert (done.status, done.json["read"], len(done.json["failures"])) == (3, 1, 1)
    assert run("reread", 99).status == 1
    file = tmp_path / "rules.json"
    file.write_text("{}", "utf-8")
    assert run("rules", publication, "--import", file).status == 1
    assert run("rules", "nobody").status == 1
