"""Accounts as a reader types them, against servers that speak as the real ones do."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, Field, NewSection
from reader_app.library import Library
from tests.accounts.fake import Fake, Reply
from tests.accounts.harnesses import ALL
from tests.accounts.shelf import Shelf
from tests.cli.conftest import Run
from tests.sync.press import press
from tests.vault import Pocket

__all__: list[str] = []

FEVER = next(one for one in ALL if one.service == "fever")
FEEDBIN = next(one for one in ALL if one.service == "feedbin")
MINIFLUX = next(one for one in ALL if one.service == "miniflux")
Say = Callable[[str], None]


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    """Two papers with two articles each, whose pages are not there."""
    shelf = Shelf()
    with press() as site:
        for number, host in enumerate(("127.0.0.1", "localhost")):
            url = site.url("/feed.xml").replace("127.0.0.1", host)
            paper = shelf.follow(url, f"Paper {number}", "News")
            for _ in range(2):
                shelf.publish(paper)
        yield shelf


@pytest.fixture
def server(shelf: Shelf, pocket: Pocket) -> Iterator[Fake]:
    with FEEDBIN.fake(shelf) as fake:
        yield fake


@pytest.fixture
def added(server: Fake, run: Run, say: Say) -> Fake:
    """An account of number 1, synced."""
    say(server.PASSWORD)
    given = ("--server", server.url, "--user", server.USER)
    assert run("account", "add", "feedbin", *given).status == 0
    assert run("account", "sync", "1").status in (0, 3)
    return server


@pytest.mark.parametrize("harness", ALL, ids=str)
def test_an_account_of_every_kind_is_added_with_its_password_on_standard_input(
    harness: object, run: Run, say: Say, pocket: Pocket, shelf: Shelf
) -> None:
    one = next(each for each in ALL if each is harness)
    with one.fake(shelf) as fake:
        say(f"{fake.PASSWORD}\n{one.secret.app_key}")
        given = ("--server", fake.url, "--user", fake.USER, "--service", one.service)
        more = ("--app-id", one.secret.app_id) if one.secret.app_id else ()
        done = run("--json", "account", "add", one.kind, *given, *more)
        assert done.status == 0, done.err
        told = done.json
        assert told["id"] == 1
        assert told["kind"] == one.kind.value
        assert (told["state"], told["sections"], told["folders"]) == ("ok", 2, ["News"])
        assert fake.PASSWORD not in done.out + done.err
        assert any(fake.PASSWORD in kept for kept in pocket.values())
        assert run("--json", "account", "test", "1").json["sections"] == 2


def test_what_the_server_has_is_listed_after_a_sync(added: Fake, run: Run) -> None:
    tree = run("--json", "publications").json
    assert [one["title"] for one in tree] == ["Paper 0", "Paper 1"]
    assert [one["sections"][0]["accounts"] for one in tree] == [[1], [1]]
    assert {one["folder"] for one in tree} == {"News"}
    (one,) = run("--json", "account", "list").json
    assert (one["state"], one["publications"], one["pending"]) == ("ok", 2, 0)
    assert one["checked"]
    assert "Synced just now." in run("account", "list").out
    assert len(run("--json", "articles").json["articles"]) == 4


def test_a_sync_tells_what_went_out_and_what_waits(added: Fake, run: Run, shelf: Shelf) -> None:
    ids = [one["id"] for one in run("--json", "articles").json["articles"]]
    run("mark", *ids[:2], "read")
    assert [len(one["ops"]) for one in run("--json", "account", "outbox").json] == [1, 1]
    assert "Mark as read: " in run("account", "outbox").out
    added.fates = ["refused"] * 50
    done = run("--json", "account", "sync", "1")
    assert done.status == 1
    assert done.json["outbox"] == {"pushed": 0, "pending": 2}
    (failure,) = [one for one in done.json["failures"] if one["subject"] == "account"]
    assert (failure["subject"], failure["kind"], failure["id"]) == ("account", "server", 1)
    added.fates.clear()
    (first, _) = run("--json", "account", "outbox").json
    assert first["why"] == "Feedbin has trouble on its own side."
    done = run("--json", "account", "outbox", "--now")
    assert done.json["outbox"] == {"pushed": 2, "pending": 0}
    assert len(shelf.on(Field.READ)) == 2


def test_a_change_that_waits_is_discarded_by_its_number(added: Fake, run: Run) -> None:
    ids = [one["id"] for one in run("--json", "articles").json["articles"]]
    run("mark", *ids, "saved")
    ops = [one["ops"][0] for one in run("--json", "account", "outbox").json]
    done = run("--json", "account", "outbox", "--discard", *ops[:3])
    assert [one["ops"] for one in done.json] == [ops[3:]]
    wrong = run("account", "outbox", "--discard", 4711)
    assert (wrong.status, "There is no change 4711." in wrong.err) == (1, True)


def test_which_part_is_wrong_is_said_before_anything_is_kept(
    server: Fake, run: Run, say: Say, pocket: Pocket, folder: Path
) -> None:
    def add(*more: str, password: str = "wrong") -> str:
        say(password)
        done = run("account", "add", "feedbin", *more)
        assert done.status in (1, 2)
        return done.err

    user = ("--user", server.USER)
    refused = add("--server", server.url, *user)
    assert "does not accept this name and password" in refused
    for wrong in ("http://", "my server"):
        assert "is no web address" in add("--server", wrong, *user)
    assert "could not be reached" in add("--server", "http://127.0.0.1:1", *user)
    assert "the password on standard input" in add("--server", server.url, *user, password="")
    server.fates = [Reply(200, b"<html></html>", content_type="text/html")] * 9
    elsewhere = add("--server", server.url, *user, password=server.PASSWORD)
    assert "no server of the kind that you chose" in elsewhere or "cannot be read" in elsewhere
    assert run("--json", "account", "list").json == []
    assert not [key for key in pocket if key.startswith("account:")]


def test_wrong_usage_is_told_in_one_line(run: Run, pocket: Pocket, say: Say) -> None:
    for argv, told in (
        (("account",), "VERB"),
        (("account", "add", "gopher", "--user", "u"), "gopher"),
        (("account", "add", "ttrss", "--user", "u"), "--server URL says where it is"),
        (("account", "add", "fever", "--user", "u", "--service", "freshrss"), "can be fever"),
        (("account", "add", "feedbin", "--user", "u", "--days", "0"), "no number of days"),
        (("account", "move", "--from", "local", "--to", "local"), "the same"),
        (("account", "add", "greader", "--user", "u", "--service", "inoreader"), "--app-id"),
    ):
        done = run(*argv)
        assert done.status == 2, argv
        assert told in done.err
    assert run("account", "test", "7").status == 1


def test_an_account_is_not_added_twice(added: Fake, run: Run, say: Say) -> None:
    say(added.PASSWORD)
    done = run("account", "add", "feedbin", "--server", added.url, "--user", added.USER)
    assert done.status != 0
    assert "You have Feedbin already." in done.err
    assert len(run("--json", "account", "list").json) == 1


def test_without_a_keyring_nothing_is_kept_unless_for_one_sync(
    server: Fake, run: Run, say: Say, pocket: Pocket
) -> None:
    given = ("account", "add", "feedbin", "--server", server.url, "--user", server.USER)
    pocket.closed = True
    say(server.PASSWORD)
    refused = run(*given)
    assert refused.status == 1
    assert "--session-only" in refused.err
    assert run("--json", "account", "list").json == []
    say(server.PASSWORD)
    assert run(*given, "--session-only").status in (0, 3)
    assert len(run("--json", "articles").json["articles"]) == 4
    assert not pocket


def test_a_changed_password_is_given_anew(added: Fake, run: Run, say: Say, pocket: Pocket) -> None:
    added.PASSWORD = "another one"
    assert run("account", "sync").status == 1
    (one,) = run("--json", "account", "list").json
    assert one["state"] == "sign-in-refused"
    assert "enter the password again" in one["advice"]
    say("another one")
    assert run("account", "password", "Feedbin").status == 0
    failures = run("--json", "account", "sync").json["failures"]
    assert not [one for one in failures if one["subject"] == "account"]
    assert sum("another one" in kept for kept in pocket.values()) == 1


@pytest.mark.parametrize("delete", [False, True])
def test_a_removed_account_leaves_its_publications_or_takes_them_along(
    added: Fake, run: Run, pocket: Pocket, delete: bool, shelf: Shelf
) -> None:
    done = run("account", "remove", "1", *(["--delete"] if delete else []))
    assert done.status == 0
    assert run("--json", "account", "list").json == []
    assert len(run("--json", "publications").json) == (0 if delete else 2)
    assert not [key for key in pocket if key.startswith("account:")]
    assert len(shelf.feeds) == 2


def test_moving_says_first_what_it_will_do(
    added: Fake, run: Run, say: Say, pocket: Pocket, shelf: Shelf
) -> None:
    with MINIFLUX.fake(other := Shelf()) as fake:
        other.folders.add("News")
        say(fake.PASSWORD)
        run("account", "add", "miniflux", "--server", fake.url, "--user", fake.USER)
        ids = [one["id"] for one in run("--json", "articles").json["articles"]]
        run("mark", ids[0], "read")
        words = ("account", "move", "--from", "1", "--to", "Miniflux", "--publication", "Paper 1")
        plan = run("--json", *words, "--unsubscribe", "--dry-run").json
        assert (len(plan["new"]), plan["known"], plan["moved"]) == (1, [], False)
        assert "Feedbin unsubscribes from them." in plan["lines"]
        assert run("--json", "account", "outbox", "2").json == []
        done = run("--json", *words, "--unsubscribe").json
        assert done["moved"] is True
        assert run("account", "sync").status in (0, 3)
        assert [one.title for one in other.feeds.values()] == ["Paper 1"]
        assert [one.title for one in shelf.feeds.values()] == ["Paper 0"]
        held = {
            one["title"]: one["sections"][0]["accounts"]
            for one in run("--json", "publications").json
        }
        assert held == {"Paper 0": [1], "Paper 1": [2]}


def test_what_a_server_cannot_take_stays_where_it_is(
    library: Library, run: Run, say: Say, pocket: Pocket
) -> None:
    library.follow([NewSection("https://own.test/feed.xml", "Own")]).result()
    assert not library.ids(ArticleQuery())
    library.close()
    with FEVER.fake(Shelf()) as fake:
        say(fake.PASSWORD)
        assert run("account", "add", "fever", "--server", fake.url, "--user", fake.USER).status == 0
        done = run("--json", "account", "move", "--from", "local", "--to", "1")
        assert (done.status, done.json["moved"], len(done.json["refused"])) == (1, False, 1)
        assert any("takes no new subscriptions" in line for line in done.json["lines"])
