"""What is muted and what publishers have changed, on the command line."""

from collections.abc import Iterator

import pytest

from tests.cli.conftest import Run
from tests.content.newsroom import QUOTE, news
from tests.sync.press import Press, Reply, feed, press

__all__: list[str] = []


@pytest.fixture
def served(run: Run) -> Iterator[Press]:
    """A paper that is followed and synced."""
    with press() as running:
        running.replies["/feed.xml"] = feed(running, "a", "b")
        for name in ("a", "b"):
            running.replies[f"/{name}"] = Reply(news(QUOTE))
        assert run("add", running.url("/feed.xml")).status == 0
        assert run("sync").status == 0
        yield running


def ids(run: Run, *more: object) -> list[int]:
    return [one["id"] for one in run("--json", "articles", *more).json["articles"]]


def test_what_is_muted_is_hidden_told_and_shown_again(run: Run, served: Press) -> None:
    every = run("--json", "articles").json["articles"]
    first, second = every
    made = run("--json", "mute", "--phrase", *first["title"].split(), "--until", "7 days").json
    assert (made["kind"], made["value"], made["articles"]) == ("phrase", first["title"], 1)
    assert made["until"] > made["created"]
    assert ids(run) == [second["id"]]
    (hidden,) = run("--json", "muted").json["articles"]
    assert (hidden["id"], hidden["mute"]["id"]) == (first["id"], made["id"])
    assert first["title"] in run("muted").out
    assert first["title"] in run("mutes").out
    assert run("--json", "mutes", "remove", made["id"]).json == {"removed": made["id"], "shown": 1}
    assert len(ids(run, "--unread")) == 2
    assert run("--json", "mutes").json == []


def test_one_article_is_shown_again_though_its_rule_stays(run: Run, served: Press) -> None:
    made = run("--json", "mute", "Headline", "--publication", "1").json
    assert (made["articles"], made["publication"]) == (2, 1)
    told = run("--json", "muted", "--limit", 1).json
    assert (told["total"], len(told["articles"])) == (2, 1)
    one = told["articles"][0]["id"]
    left = run("--json", "muted", "--show", one).json
    assert one not in [row["id"] for row in left["articles"]]
    assert ids(run) == [one]
    assert len(run("--json", "mutes").json) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("mute",), "mute"),
        (("mute", "***"), "mute"),
        (("mute", "storm", "--until", "2001-01-01"), "over"),
        (("mute", "storm", "--until", "soon"), "no time"),
        (("mute", "storm", "--author", "--topic"), "not allowed"),
        (("mutes", "remove", "77"), "77"),
        (("mute", "--story", "77"), "77"),
        (("mute", "--story", "x"), "no number"),
        (("changes", "77"), "77"),
    ],
)
def test_what_cannot_be_done_is_told(run: Run, words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert done.status in (1, 2)
    assert said in done.err


def test_what_a_publisher_changed_is_shown_word_by_word(run: Run, served: Press) -> None:
    id = next(one["id"] for one in run("--json", "articles").json["articles"])
    assert "never changed" in run("changes", id).out
    assert run("--json", "changes", id).json["versions"][0]["until"] is None
    name = run("--json", "show", id).json["url"].rsplit("/", 1)[1]
    other = news(QUOTE).replace(b"eleven months", b"12 months")
    served.replies[f"/{name}"] = Reply(other)
    served.replies["/feed.xml"] = feed(served, "a", "b", **{name: "Another summary"})
    assert run("sync").status == 0
    told = run("--json", "changes", id).json
    assert told["weight"] == "real"
    assert [one["number"] for one in told["versions"]] == [1, 2]
    assert any(part["change"] == "changed" for part in told["text"])
    out = run("changes", id, "--from", 1, "--to", 2).out
    assert "{+" in out
    assert "[-" in out
