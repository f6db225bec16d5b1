"""What the keyring keeps of secret addresses when the reader changes their mind."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from reader_app.bootstrap import resources
from reader_app.domain import DiskFull, NewSection, marks_in
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from tests.library.shelf import NOW, entry, intent, store
from tests.vault import Pocket

__all__: list[str] = []

HOME = "http://paper.example/"
SECRET = f"{HOME}feed.xml?token=k3j2h1g4f5d6s7a8Q9"
HOUR = 3600


@pytest.fixture
def pocket() -> Pocket:
    return Pocket()


@pytest.fixture
def desk(tmp_path: Path, pocket: Pocket) -> Iterator[Desk]:
    """A desk on an empty library, with secrets in a pocket."""
    library = Library.open(tmp_path / "library", clock=lambda: NOW)
    credentials = cast(Credentials, pocket)
    facts = {"now": lambda: NOW, "route": lambda: True, "resources": resources()}
    opened = Desk(library, credentials=credentials, **facts)  # type: ignore[arg-type]
    yield opened
    opened.close()


def follow(desk: Desk, *urls: str) -> None:
    new = [NewSection(url, "World", HOME, "The Paper") for url in urls]
    desk.subscriptions.follow(new, "The Paper").result()


def undo(desk: Desk) -> None:
    undone = desk.reading.undo()
    assert undone is not None
    undone.result()
    settle()


def settle() -> None:
    """Until nothing speaks to the keyring any more."""
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join()


def urls(desk: Desk) -> list[str]:
    return [section.url for one in desk.browsing.tree() for section in one.sections]


def test_a_follow_that_is_taken_back_leaves_no_secret(desk: Desk, pocket: Pocket) -> None:
    follow(desk, SECRET)
    assert len(pocket) == 1
    undo(desk)
    assert not pocket
    assert desk.library.unneeded.all() == ()


def test_a_follow_that_could_not_be_taken_back_keeps_its_secret(
    desk: Desk, pocket: Pocket, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(desk, SECRET)

    def full(*words: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(desk.library._following, "withdraw", full)
        with pytest.raises(DiskFull):
            undo(desk)
    settle()
    assert len(pocket) == 1
    assert desk.addresses.real(urls(desk)[0]) == SECRET
    undo(desk)
    assert not pocket


def test_a_follow_taken_back_after_articles_came_can_be_followed_again(
    desk: Desk, pocket: Pocket
) -> None:
    follow(desk, SECRET)
    store(desk.library, 1, intent(entry(1)))
    undo(desk)
    assert urls(desk) == []
    assert len(pocket) == 1
    follow(desk, SECRET)
    assert len(urls(desk)) == 1
    assert len(pocket) == 1
    assert desk.addresses.real(urls(desk)[0]) == SECRET


def test_an_unfollowed_address_keeps_its_secret_and_comes_back(desk: Desk, pocket: Pocket) -> None:
    follow(desk, SECRET)
    before = urls(desk)
    desk.subscriptions.unfollow(1).result()
    assert len(pocket) == 1
    undo(desk)
    assert (urls(desk), len(pocket)) == (before, 1)
    desk.subscriptions.unfollow(1).result()
    follow(desk, SECRET)
    assert (urls(desk), len(pocket)) == (before, 1)


def test_what_a_locked_keyring_did_not_forget_is_forgotten_later(
    desk: Desk, pocket: Pocket
) -> None:
    follow(desk, SECRET)
    pocket.closed = True
    undo(desk)
    assert len(pocket) == 1
    assert len(desk.library.unneeded.all()) == 1
    pocket.closed = False
    desk.addresses.tidy()
    assert not pocket
    assert desk.library.unneeded.all() == ()


def test_the_secret_of_a_purged_address_goes_when_it_cannot_come_back(
    desk: Desk, pocket: Pocket
) -> None:
    follow(desk, SECRET, f"{HOME}open.xml")
    store(desk.library, 1, intent(entry(1)))
    desk.subscriptions.purge(1).result()
    unneeded, bury = desk.library.unneeded, desk.library.upkeep.bury
    assert not unneeded.abandoned(NOW)
    undo(desk)
    assert len(urls(desk)) == 2
    desk.subscriptions.purge(1).result()
    bury(NOW + 1).result()
    assert not unneeded.abandoned(NOW + HOUR - 1)
    assert unneeded.abandoned(NOW + HOUR + 1) == (1,)
    unneeded.abandon(NOW + HOUR + 1).result()
    desk.addresses.tidy()
    assert not pocket
    follow(desk, SECRET)
    assert sorted(bool(marks_in(url)) for url in urls(desk)) == [False, True]


def test_the_old_secret_of_an_address_that_moved_goes_with_it(desk: Desk, pocket: Pocket) -> None:
    follow(desk, SECRET)
    (old,) = urls(desk)
    (number,) = marks_in(old)
    moved = old.replace(number, "0123456789abcdef")
    pocket.set("address:0123456789abcdef", pocket[f"address:{number}"])
    desk.library._writer.submit(lambda: desk.library.sync._checks.moved(1, moved)).result()
    desk.addresses.tidy()
    assert list(pocket) == ["address:0123456789abcdef"]
    assert urls(desk) == [moved]


def test_two_libraries_keep_their_secrets_apart_and_a_moved_one_finds_its_own(
    tmp_path: Path,
) -> None:
    tags: list[str] = []
    for name in ("one", "other"):
        library = Library.open(tmp_path / name)
        tags.append(library.sign_ins.tag())
        library.close()
    (tmp_path / "one").rename(tmp_path / "moved")
    moved = Library.open(tmp_path / "moved")
    tags.append(moved.sign_ins.tag())
    moved.close()
    assert tags[0] == tags[2] != tags[1]
    assert all(len(tag) == 16 for tag in tags)
