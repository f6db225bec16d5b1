"""Pick lists in use: following with a way back, secrets, and publishing one's own."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reader_app.content import read_links
from reader_app.domain import (
    ArticleQuery,
    LibraryUnwritable,
    Link,
    LinkList,
    NewPickList,
    NoKeyring,
    NotFound,
    holds_secret,
)
from reader_app.library import Library, PickResult
from reader_app.services import Desk, Picks
from reader_app.services.addresses import Addresses
from reader_app.services.history import History
from tests.library.shelf import NOW, fill, page
from tests.vault import Pocket

__all__: list[str] = []

SECRET = "https://letters.example/feed?token=9f8e7d6c5b4a39281706f5e4d3c2b1a0f9e8d7c6"
ADDRESS = re.compile(r"https?://\S+")


def undo(desk: Desk) -> None:
    undone = desk.reading.undo()
    assert undone is not None
    undone.result()


def names(desk: Desk) -> list[str]:
    return [one.title for one in desk.picks.lists()]


def save(desk: Desk, *urls: str) -> None:
    for url in urls:
        desk.library.keep_page(page(title=f"About {url[-9:]}", canonical=""), url).result()


# -- following


def test_following_is_taken_back_and_done_again(desk: Desk) -> None:
    one = desk.picks.follow(NewPickList("https://anna.example/feed", "Weekend reads")).result()
    assert desk.reading.undo_label == "Follow Weekend reads"
    undo(desk)
    assert names(desk) == []
    assert desk.picks.follow(NewPickList(one.url, "Weekend reads")).result().id == one.id
    assert names(desk) == ["Weekend reads"]


def test_following_what_is_followed_is_no_step(desk: Desk) -> None:
    desk.picks.follow(NewPickList("https://anna.example/feed", "Weekend reads")).result()
    desk.picks.follow(NewPickList("https://anna.example/feed", "Weekend reads")).result()
    undo(desk)
    assert names(desk) == []
    assert not desk.reading.undo_label


def test_unfollowing_is_taken_back_with_all_that_it_had(desk: Desk) -> None:
    one = desk.picks.follow(NewPickList("https://anna.example/feed", "Weekend reads")).result()
    links = (Link("http://elsewhere.example/a", "A", "", "", NOW),)
    told = LinkList("Weekend reads", "", "", links, 1)
    desk.library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()
    (job,) = desk.library.picks.links()
    desk.library.picks.keep(job.id, page(), job.url, job.url).result()
    desk.picks.unfollow(one.id).result()
    assert desk.picks.picked(9) == ()
    undo(desk)
    assert [each.row.id for each in desk.picks.picked(9)] == [1]
    assert [each.who for each in desk.picks.of(1)] == ["Weekend reads"]


def test_a_title_of_the_readers_own_stays_and_another_is_the_lists(desk: Desk) -> None:
    desk.picks.follow(NewPickList("https://a.example/feed", "Theirs"), "Mine").result()
    desk.picks.follow(NewPickList("https://b.example/feed", "Theirs")).result()
    for one in desk.picks.lists():
        told = LinkList("Their new one", "", "", (), 0)
        desk.library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()
    assert names(desk) == ["Mine", "Their new one"]
    desk.picks.rename(2, "Also mine").result()
    undo(desk)
    assert names(desk) == ["Mine", "Their new one"]


def test_what_is_not_followed_cannot_be_unfollowed(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.picks.unfollow(7)


def test_a_secret_of_an_address_goes_to_the_keyring_alone(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library", clock=lambda: NOW)
    pocket = Pocket()
    addresses = Addresses(library, pocket)  # type: ignore[arg-type]  # which asks no more of it
    picks = Picks(library, History(), addresses)
    one = picks.follow(NewPickList(SECRET, "Letters")).result()
    assert one.private
    assert not holds_secret(one.url)
    assert addresses.real(one.url) == SECRET
    assert any("9f8e7d6c5b4a" in secret for secret in pocket.values())
    assert picks.follow(NewPickList(SECRET, "Letters")).result().id == one.id
    library.close()
    files = b"".join(file.read_bytes() for file in (tmp_path / "library").glob("*.sqlite3*"))
    assert b"9f8e7d6c5b4a" not in files


def test_without_a_keyring_a_secret_list_is_not_followed(desk: Desk) -> None:
    with pytest.raises(NoKeyring):
        desk.picks.follow(NewPickList(SECRET, "Letters")).result()
    assert names(desk) == []


# -- publishing


def check(feed: Any) -> None:
    """The rules of jsonfeed.org/version/1.1 that a list of ours must keep."""
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert isinstance(feed["title"], str)
    assert feed["title"]
    known = {"version", "title", "home_page_url", "feed_url", "description", "user_comment"}
    known |= {"next_url", "icon", "favicon", "authors", "author", "language", "expired", "hubs"}
    assert {name for name in feed if not name.startswith("_")} <= known | {"items"}
    for person in feed.get("authors", []):
        assert {"name", "url", "avatar"} & person.keys()
    seen = [one["id"] for one in feed["items"]]
    assert len(seen) == len(set(seen))
    for one in feed["items"]:
        assert isinstance(one["id"], str)
        assert "content_html" in one or "content_text" in one
        assert ADDRESS.fullmatch(one["url"])
        assert ADDRESS.fullmatch(one["external_url"])
        assert datetime.fromisoformat(one["date_published"]).tzinfo is not None
        assert all(re.fullmatch(r"_[A-Za-z]\w*|[a-z_]+", name) for name in one)


def test_a_published_list_is_a_json_feed_and_reads_back_as_it_was(
    desk: Desk, tmp_path: Path
) -> None:
    fill(desk.library, 5)
    desk.reading.save([1, 3, 5]).result()
    file = tmp_path / "picks.json"
    done = desk.picks.publish(file, title="My picks", author="Wanda Grenfell")
    assert (done.articles, done.title, done.author) == (3, "My picks", "Wanda Grenfell")
    check(json.loads(file.read_text(encoding="utf-8")))
    found = read_links(file.read_bytes(), "application/json", "https://w.example/picks.json", NOW)
    assert found.own
    assert (found.title, found.author) == ("My picks", "Wanda Grenfell")
    rows, _ = desk.library.page(ArticleQuery(saved=True), None, 9)
    assert [(link.url, link.title, link.author, link.at) for link in found.links] == [
        (row.url, row.title, "Wanda Grenfell", row.published) for row in rows
    ]


def test_no_address_that_is_the_readers_own_is_published(desk: Desk, tmp_path: Path) -> None:
    save(
        desk,
        "https://paper.example/story",
        "https://paper.example/members/9f8e7d6c5b4a39281706f5e4d3c2b1a0f9e8d7c6",
        "https://paper.example/read?access_token=abcdefgh12345678",
        "https://reader:word@paper.example/b",
        "http://192.168.1.7/wiki/a",
        "http://nas/wiki",
        "http://wiki.lan/b",
        "https://paper.example/letter?utm_source=anna&mc_eid=0a1b2c3d4e&id=7",
    )
    file = tmp_path / "picks.json"
    done = desk.picks.publish(file)
    assert (done.articles, len(done.without)) == (2, 6)
    text = file.read_text(encoding="utf-8")
    told = [one["url"] for one in json.loads(text)["items"]]
    assert sorted(told) == ["https://paper.example/letter?id=7", "https://paper.example/story"]
    for secret in ("9f8e7d6c", "abcdefgh", "word@", "192.168", "wiki", "0a1b2c3d4e", "utm_"):
        assert secret not in text


def test_it_is_brought_up_to_date_with_its_own_title(desk: Desk, tmp_path: Path) -> None:
    fill(desk.library, 3)
    desk.reading.save([1]).result()
    file = tmp_path / "picks.json"
    desk.picks.publish(file, title="My picks", author="Wanda")
    desk.reading.save([2]).result()
    done = desk.picks.publish(file)
    assert (done.title, done.author, done.articles) == ("My picks", "Wanda", 2)
    before = file.read_bytes()
    desk.picks.publish(file)
    assert file.read_bytes() == before


def test_only_what_is_chosen_is_published(desk: Desk, tmp_path: Path) -> None:
    fill(desk.library, 3)
    save(desk, "https://paper.example/story")
    desk.reading.save([1, 2, 3]).result()
    file = tmp_path / "picks.json"
    assert desk.picks.publish(file, publications=[1]).articles == 3
    assert desk.picks.publish(file, publications=[1], since=NOW + 2).articles == 2


def test_a_file_that_cannot_be_written_stays_as_it_was(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "picks.json" / "inner"
    (tmp_path / "picks.json").write_text("Not a folder")
    with pytest.raises(LibraryUnwritable):
        desk.picks.publish(file)
    assert (tmp_path / "picks.json").read_text() == "Not a folder"


# -- in a list of subscriptions


def test_pick_lists_go_out_with_the_subscriptions_and_come_back(desk: Desk, tmp_path: Path) -> None:
    fill(desk.library, 1)
    desk.picks.follow(NewPickList("https://anna.example/feed", "Weekend & reads")).result()
    desk.picks.follow(NewPickList((tmp_path / "x.json").as_uri(), "A file")).result()
    file = tmp_path / "all.opml"
    done = desk.subscriptions.lists.export(file)
    assert (done.sections, done.picks) == (2, 1)
    assert b'xmlUrl="https://anna' not in file.read_bytes()  # others must not subscribe to it
    desk.picks.unfollow(1).result()
    desk.subscriptions.unfollow(1).result()
    plan = desk.subscriptions.lists.read(file)
    assert not plan.skipped
    assert desk.subscriptions.lists.follow(plan).picks == 1
    assert names(desk) == ["Weekend & reads", "A file"]
    assert desk.subscriptions.lists.read(file).picks == ()
    undo(desk)  # the sections
    undo(desk)  # the list
    assert names(desk) == ["A file"]


def test_a_part_of_the_subscriptions_is_no_place_for_pick_lists(desk: Desk, tmp_path: Path) -> None:
    fill(desk.library, 1)
    desk.picks.follow(NewPickList("https://anna.example/feed", "Weekend reads")).result()
    file = tmp_path / "part.opml"
    exported = desk.subscriptions.lists.export(file, lambda new: new.title == "World")
    assert (exported.sections, exported.picks) == (1, 0)
    assert not read_links(file.read_bytes(), "", "https://x.example/", NOW).links
