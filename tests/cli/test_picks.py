"""picks: followed, listed, shown, published, all against a publisher on loopback."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.sync.press import Press, Reply, article, feed, press

__all__: list[str] = []

LIST = {"id", "title", "author", "url", "articles", "waiting", "failed", "checked", "error"}


@pytest.fixture
def paper() -> Iterator[Press]:
    with press() as running:
        running.replies["/storm"] = article("Headline storm")
        running.replies["/feed"] = feed(running, "storm")
        yield running


@pytest.fixture
def anna(paper: Press) -> Iterator[Press]:
    with press() as running:
        item = f"<item><title>Storms</title><link>{paper.url('/storm')}</link>"
        item += "<author>Anna</author><description>Twice!</description></item>"
        head = f"<title>Weekend reads</title><link>{running.base}/</link>"
        body = f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{item}</channel></rss>'
        running.replies["/picks"] = Reply(body.encode(), "application/rss+xml")
        yield running


def test_a_list_is_followed_asked_shown_and_left(run: Run, paper: Press, anna: Press) -> None:
    assert run("picks").err.startswith("Nobody has picked")
    run("add", paper.url("/feed"))
    done = run("--json", "picks", "follow", anna.url("/picks"))
    assert (done.status, done.err) == (0, "")
    assert set(done.json) == LIST | {"newest"}
    assert (done.json["title"], done.json["newest"]) == ("Weekend reads", ["Storms"])
    run("sync")
    run("sync")  # the link may have been looked at before its feed was asked
    (told,) = run("--json", "picks", "lists").json
    assert set(told) == LIST
    (one,) = run("--json", "picks", "--limit", "5").json["articles"]
    assert (one["title"], one["note"]) == ("Headline storm", "Twice!")
    assert one["picks"] == ["Anna in Weekend reads"]
    (same,) = run("--json", "articles").json["articles"]
    assert same["picks"] == one["picks"]
    assert run("--json", "show", one["id"]).json["picks"] == one["picks"]
    assert "Picked by Anna in Weekend reads" in run("picks").out
    assert run("--json", "picks", "unfollow", told["id"]).json["title"] == "Weekend reads"
    assert run("--json", "picks").json["articles"] == []
    assert run("picks", "unfollow", 77).status == 1


def test_what_names_nobody_is_refused_with_a_word_of_advice(run: Run, paper: Press) -> None:
    done = run("--json", "picks", "follow", paper.url("/feed"))
    assert (done.status, done.json["error"]["kind"]) == (1, "no-picks")
    assert "Follow it as a publication instead" in done.err
    assert run("picks", "follow", "not an address").status == 2


def test_saved_articles_are_published_and_such_a_file_is_followed(
    run: Run, paper: Press, tmp_path: Path
) -> None:
    run("add", paper.url("/feed"))
    run("sync")
    (one,) = run("--json", "articles").json["articles"]
    run("mark", one["id"], "saved")
    file = tmp_path / "picks.json"
    done = run("--json", "picks", "publish", file, "--title", "Mine", "--author", "Wanda")
    assert (done.status, done.json["title"], done.json["articles"]) == (0, "Mine", 0)
    assert done.json["left_out"] == ["Headline storm"]  # an address of one's own network
    told = json.loads(file.read_text())
    told["items"] = [{"id": "1", "external_url": "https://t.example/a", "title": "A"}]
    file.write_text(json.dumps(told))
    followed = run("--json", "picks", "follow", file)
    assert (followed.json["title"], followed.json["author"]) == ("Mine", "Wanda")
    assert run("picks", "publish", file).out.startswith("Wrote 0 articles as “Mine”")


def test_the_shapes_are_told_by_the_help(run: Run) -> None:
    told = run("picks", "--help").out
    assert all(name in told for name in LIST)


@pytest.mark.parametrize("word", ["/no/such/list.opml", "~nobody/x", "file:list", "x" * 300])
def test_what_is_no_list_is_one_line(run: Run, word: str) -> None:
    done = run("picks", "follow", word)
    assert (done.status, done.out) in ((1, ""), (2, ""))
    assert done.err.count("\n") == 1


def test_a_folder_a_pipe_and_an_endless_address_are_one_line(
    run: Run, paper: Press, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    words = [tmp_path / "folder", "/dev/zero", paper.url(f"/{'a' * 300}")]
    for done in (run("picks", "follow", word) for word in words):
        assert (done.status, done.out) == (1, "")
        assert done.err.count("\n") == 1
