"""Managing publications: each change one step, whatever it concerns, and each step goes back."""

import json
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader_app.bootstrap import resources
from reader_app.domain import (
    BlockRule,
    Changes,
    Extraction,
    Failure,
    Fault,
    GoneForGood,
    LoginMethod,
    NewSection,
    NotFound,
    PublicationSettings,
    SignIn,
    SignInState,
    Subject,
)
from reader_app.library import FeedResult, Library
from reader_app.services import Credentials, Desk, kept_for, newer, often, silence, verdict
from tests.library.shelf import NOW, entry, fill, intent, page, store

__all__: list[str] = []

DAY = 86_400
EVERYTHING: dict[str, Any] = {
    "pages": False, "pictures": False, "keep": 30, "notify": True, "favourite": True,
    "rhythm": 3600, "extraction": Extraction.PAGE, "paused": True,
}  # fmt: skip


def opened(folder: Path) -> Desk:
    return Desk(
        Library.open(folder, clock=lambda: NOW),
        now=lambda: NOW,
        route=lambda: True,
        credentials=Credentials(),
        resources=resources(),
    )


def undo(desk: Desk) -> None:
    undone = desk.reading.undo()
    assert undone is not None
    undone.result()


def stock(desk: Desk) -> None:
    """Two publications, the first with states, settings, a sign-in, rules and a folder."""
    library = desk.library
    fill(library, 4, page=True)
    library.sync.store_page(4, page("A whole text."), "http://tribune.example/4").result()
    other = NewSection("http://other.example/feed", "", "http://other.example", "Other")
    library.follow([other]).result()
    store(library, 3, intent(entry(9), 2))
    library.mark([1, 2], read=True).result()
    library.mark([3], saved=True).result()
    sign_in = SignIn(
        1, LoginMethod.FORM, SignInState.SIGNED_IN, "ann", "", "", ("tribune.example",), NOW, NOW,
        0, 0,
    )  # fmt: skip
    library.sign_ins.put(sign_in).result()
    library.rules.put(1, {"div.advert": BlockRule("div.advert", False, "Buy")}).result()
    library.rename_publication(1, "My own name").result()
    library.rename_section(2, "My own section").result()
    desk.publications.change([1], **EVERYTHING).result()
    desk.publications.arrange([2], 1, "Elsewhere").result()
    desk.publications.arrange_sections([2], 1).result()
    desk.publications.move([1], "Papers/Daily").result()


def everything(desk: Desk) -> str:
    """All that the reader has, as text; when an article was deleted does not matter once it is
    back, nor since when news are told."""
    tables = (
        "publication", "section", "sign_in", "block_rule", "article", "body", "placement",
        "download", "wanted", "identity",
    )  # fmt: skip
    with closing(sqlite3.connect(desk.folder / "library.sqlite3")) as connection:
        rows: list[Any] = [
            [str(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")]
            for table in tables
        ]
        state = "SELECT id, read, saved, listed, deleted FROM state ORDER BY id"
        rows.append([str(row) for row in connection.execute(state)])
    return json.dumps(rows, indent=1)


CHANGES: dict[str, Callable[[Desk], Future[Changes]]] = {
    "settings": lambda desk: desk.publications.change(
        [1, 2], pages=True, keep=None, paused=False, extraction=Extraction.FEED
    ),
    "pictures": lambda desk: desk.publications.change([1, 2], pictures=True, rhythm=600),
    "order": lambda desk: desk.publications.arrange([1, 2], None, "New"),
    "sections": lambda desk: desk.publications.arrange_sections([1], 2),
    "move": lambda desk: desk.publications.move([1, 2], "Both"),
    "rename folder": lambda desk: desk.publications.rename_folder("Papers", "Press"),
    "remove folder": lambda desk: desk.publications.remove_folder("Papers/Daily"),
    "unfollow": lambda desk: desk.publications.unfollow([1, 2]),
    "purge": lambda desk: desk.publications.purge([1, 2]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_of_several_is_one_step_and_undo_restores_everything(
    desk: Desk, name: str
) -> None:
    stock(desk)
    before, label = everything(desk), desk.reading.undo_label
    assert CHANGES[name](desk).result()
    assert everything(desk) != before
    assert desk.reading.undo_label != label
    undo(desk)
    after = everything(desk)
    if name == "settings":  # its feeds were asked to say everything again: nothing is lost by it
        settings = desk.publications.settings([1, 2])
        assert settings[1] == PublicationSettings(**EVERYTHING)
        assert settings[2] == PublicationSettings()
        return
    assert after == before
    assert desk.reading.undo_label == label


def test_what_changes_nothing_leaves_no_step(desk: Desk) -> None:
    stock(desk)
    label = desk.reading.undo_label
    desk.publications.change([1], **EVERYTHING).result()
    desk.publications.move([1], "Papers/Daily").result()
    desk.publications.rename_folder("Nowhere", "There").result()
    assert desk.reading.undo_label == label


def test_a_wish_out_of_bounds_is_refused_before_anything_is_written(desk: Desk) -> None:
    stock(desk)
    before = everything(desk)
    for wrong in ({"keep": 0}, {"keep": 99_999}, {"rhythm": 5}, {"rhythm": 8 * DAY}):
        with pytest.raises(ValueError, match=r"keep|rhythm"):
            desk.publications.change([1], **wrong)  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        desk.publications.change([1, 99], paused=False).result()
    assert everything(desk) == before


def test_undo_takes_back_only_what_its_own_step_changed(desk: Desk) -> None:
    stock(desk)
    first = desk.publications.change([2], paused=True)
    desk.publications.change([2], pages=False).result()
    undone = desk.reading.undo(first)
    assert undone is not None
    undone.result()
    settings = desk.publications.settings([2])[2]
    assert (settings.paused, settings.pages) == (False, False)


def test_two_quick_changes_of_one_setting_go_back_one_after_the_other(desk: Desk) -> None:
    stock(desk)
    desk.publications.change([2], keep=7)
    desk.publications.change([2], keep=9)
    undo(desk)
    assert desk.publications.settings([2])[2].keep == 7
    undo(desk)
    assert desk.publications.settings([2])[2].keep is None


def test_unfollowing_is_taken_back_after_a_restart_by_following_again(tmp_path: Path) -> None:
    desk = opened(tmp_path / "library")
    stock(desk)
    before = everything(desk)
    desk.publications.unfollow([1]).result()
    desk.close()
    desk = opened(tmp_path / "library")
    again = NewSection("http://tribune.example/World.xml", "", "http://tribune.example")
    desk.subscriptions.follow([again]).result()
    assert everything(desk) == before
    desk.close()


def test_what_was_deleted_with_a_publication_says_when_it_is_too_late(desk: Desk) -> None:
    stock(desk)
    desk.publications.purge([1, 2]).result()
    while desk.library.upkeep.bury(NOW + 1).result():
        pass
    with pytest.raises(GoneForGood):
        undo(desk)
    assert [one.id for one in desk.browsing.tree()] == [2, 1]
    assert desk.publications.settings([1])[1] == PublicationSettings(**EVERYTHING)


def test_words_name_one_publication_and_count_several(desk: Desk) -> None:
    stock(desk)
    desk.publications.change([1], paused=False).result()
    assert desk.reading.undo_label == "Change the settings of My own name"
    desk.publications.change([1, 2], keep=3).result()
    assert desk.reading.undo_label == "Change the settings of 2 publications"
    desk.publications.unfollow([1, 2]).result()
    assert desk.reading.undo_label == "Unfollow 2 publications"


# -- moved, gone, silent


def fail(desk: Desk, fault: Fault, days: int = 8) -> None:
    failure = Failure(
        Subject.SECTION, "http://other.example/feed", fault.value, since=NOW - days * DAY,
        attempts=6, title="Other", id=3,
    )  # fmt: skip
    result = FeedResult(3, NOW + 9, NOW, 1, failure=failure, ended=fault is Fault.GONE)
    desk.library.sync.store_feeds([result], NOW).result()


def test_a_decision_about_a_moved_section_goes_back(desk: Desk) -> None:
    stock(desk)
    fail(desk, Fault.NOT_FOUND)
    desk.library.offers.looked(3, "https://new.example/feed", NOW).result()
    before = everything(desk)
    decisions: list[Callable[[], Future[Changes]]] = [
        lambda: desk.publications.take_offer(3),
        lambda: desk.publications.decline([3]),
    ]
    for decide in decisions:
        (offer,) = desk.publications.offers()
        assert offer.address == "https://new.example/feed"
        decide().result()
        assert everything(desk) != before
        undo(desk)
        assert [one.address for one in desk.publications.offers()] == ["https://new.example/feed"]


def test_an_offer_that_is_gone_is_not_taken(desk: Desk) -> None:
    stock(desk)
    label = desk.reading.undo_label
    with pytest.raises(NotFound):
        desk.publications.take_offer(3).result()
    assert desk.reading.undo_label == label


# -- health, in words


def test_the_first_word_on_a_publication_is_what_matters_most(desk: Desk) -> None:
    stock(desk)
    assert verdict(desk.health.of(1), NOW).startswith("You have paused it")
    desk.publications.change([1], paused=False).result()
    assert verdict(desk.health.of(1), NOW).startswith("It works. It last answered at")
    fail(desk, Fault.DNS)
    told = verdict(desk.health.of(2), NOW)
    assert "does not know the address" in told
    assert "other section" not in told
    fail(desk, Fault.GONE)
    assert verdict(desk.health.of(2), NOW).startswith("Its publisher has taken it away for good")


def test_all_publications_are_looked_at_in_their_order_until_told_to_stop(desk: Desk) -> None:
    stock(desk)
    assert [one.publication_id for one in desk.health.all()] == [2, 1]
    asked: list[None] = []

    def stop() -> bool:
        asked.append(None)
        return len(asked) > 1

    assert [one.publication_id for one in desk.health.all(stop)] == [2]


@pytest.mark.parametrize(
    ("days", "words"),
    [(None, ""), (35, "a month"), (150, "5 months"), (700, "23 months"), (800, "2 years")],
)
def test_silence_is_told_in_months_and_years(desk: Desk, days: int | None, words: str) -> None:
    stock(desk)
    one = replace(desk.health.of(2), silent=days and days * DAY)
    assert words in silence(one)
    assert bool(silence(one)) == bool(words)


@pytest.mark.parametrize(
    ("weekly", "words"), [(7.2, "About 7 articles"), (1.0, "About 1 article"), (0.4, "Less than")]
)
def test_how_often_it_publishes_is_told(desk: Desk, weekly: float, words: str) -> None:
    stock(desk)
    assert often(replace(desk.health.of(2), weekly=weekly)).startswith(words)
    assert often(replace(desk.health.of(2), weekly=0)).startswith("No article")


def test_what_becomes_of_articles_is_told() -> None:
    assert kept_for(PublicationSettings()) == "Its articles stay until you delete them."
    assert "30 days after you read it" in kept_for(PublicationSettings(keep=30))
    assert "a day after you read it" in kept_for(PublicationSettings(keep=1))


# -- what the catalogue knows


def test_the_catalogue_says_where_a_section_is_now(desk: Desk) -> None:
    entry = next(one for one in desk.catalogue.search() if len(one.sections) > 2)
    part = entry.sections[1]
    assert part.url in newer(desk.catalogue, entry.id, part.title.upper())
    assert newer(desk.catalogue, entry.id, "No section of it") == ()
    assert newer(desk.catalogue, "nobody.example", "World") == ()
