"""Everything that can be taken back, several steps deep, each by its own future."""

import errno
from collections.abc import Sequence

import pytest

from reader_app.domain import (
    ArticleQuery,
    Changes,
    DiskFull,
    Feed,
    GoneForGood,
    LibraryLocked,
    NewSection,
)
from reader_app.library import FeedResult
from reader_app.services import Desk
from tests.library.shelf import entry, fill, intent, store

__all__: list[str] = []


def titles(desk: Desk) -> list[str]:
    return [publication.title for publication in desk.browsing.tree()]


def undo(desk: Desk) -> None:
    undone = desk.reading.undo()
    assert undone is not None
    undone.result()


def test_changes_of_articles_and_of_what_is_followed_go_back_in_one_order(desk: Desk) -> None:
    fill(desk.library, 4)
    before = titles(desk)
    desk.reading.mark_read([1, 2]).result()
    desk.subscriptions.rename_publication(1, "My {paper}").result()
    desk.reading.delete([3]).result()
    desk.subscriptions.unfollow(1).result()
    assert titles(desk) == []
    labels = []
    while label := desk.reading.undo_label:
        labels.append(label)
        undo(desk)
    assert labels == [
        "Unfollow My {paper}",
        "Delete article",
        f"Rename {before[0]}",
        "Mark 2 articles as read",
    ]
    assert titles(desk) == before
    assert len(desk.browsing.ids(ArticleQuery(unread=True))) == 4


def test_a_step_is_taken_back_by_its_future_though_others_came_after(desk: Desk) -> None:
    fill(desk.library, 3)
    marked = desk.reading.mark_read([1])
    desk.reading.save([2]).result()
    undone = desk.reading.undo(marked)
    assert undone is not None
    undone.result()
    assert len(desk.browsing.ids(ArticleQuery(unread=True))) == 3
    assert list(desk.browsing.ids(ArticleQuery(saved=True))) == [2]
    assert desk.reading.undo(marked) is None


def test_unfollowing_with_all_articles_comes_back_whole(desk: Desk) -> None:
    fill(desk.library, 3)
    before = titles(desk)
    desk.subscriptions.purge(1).result()
    assert titles(desk) == []
    assert len(desk.browsing.ids(ArticleQuery())) == 0
    undo(desk)
    assert titles(desk) == before
    assert len(desk.browsing.ids(ArticleQuery())) == 3


def test_unfollowing_what_has_no_articles_can_be_taken_back_too(desk: Desk) -> None:
    fill(desk.library, 1)
    desk.reading.delete([1]).result()
    desk.subscriptions.purge(1).result()
    undo(desk)
    assert len(titles(desk)) == 1


def test_a_title_taken_back_belongs_to_the_feed_again(desk: Desk) -> None:
    fill(desk.library, 1)
    was = desk.library.name_of(section_id=1)
    desk.subscriptions.rename_section(1, "Mine").result()
    assert desk.library.name_of(section_id=1) == ("Mine", True)
    undo(desk)
    assert desk.library.name_of(section_id=1) == was


def unread(desk: Desk) -> list[int]:
    return sorted(desk.browsing.ids(ArticleQuery(unread=True)))


def saved(desk: Desk) -> list[int]:
    return sorted(desk.browsing.ids(ArticleQuery(saved=True)))


def test_two_changes_of_the_same_articles_go_back_in_either_order(desk: Desk) -> None:
    fill(desk.library, 4)
    desk.library.mark([4], read=True).result()
    for older_first in (True, False):
        everything = desk.reading.mark_all_read(ArticleQuery())
        again = desk.reading.mark_read([1, 4], read=False)
        again.result()
        assert unread(desk) == [1, 4]
        for done in (everything, again) if older_first else (again, everything):
            undone = desk.reading.undo(done)
            if undone is not None:
                undone.result()
        assert unread(desk) == [1, 2, 3]
        assert desk.reading.undo_label == ""


def test_what_was_switched_again_after_an_older_change_stays_when_that_goes_back(
    desk: Desk,
) -> None:
    fill(desk.library, 2)
    first = desk.reading.save([1, 2])
    desk.reading.save([1], saved=False).result()
    desk.reading.save([1]).result()
    undone = desk.reading.undo(first)
    assert undone is not None
    undone.result()
    assert saved(desk) == [1]
    undo(desk)
    assert saved(desk) == []
    assert desk.reading.undo() is None


def test_read_and_saved_go_back_each_for_itself(desk: Desk) -> None:
    fill(desk.library, 1)
    read = desk.reading.mark_read([1])
    desk.reading.save([1]).result()
    undone = desk.reading.undo(read)
    assert undone is not None
    undone.result()
    assert unread(desk) == [1]
    assert saved(desk) == [1]
    undo(desk)
    assert saved(desk) == []


def test_what_cannot_be_written_now_can_be_taken_back_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(desk.library, 2)
    desk.reading.mark_read([1]).result()
    desk.reading.delete([2]).result()
    with monkeypatch.context() as patch:
        patch.setattr(desk.library._tombstones, "restore", refuse)
        undone = desk.reading.undo()
        assert undone is not None
        with pytest.raises(LibraryLocked):
            undone.result()
    undo(desk)
    assert len(desk.browsing.ids(ArticleQuery())) == 2
    assert desk.reading.undo_label == "Mark article as read"


def refuse(ids: Sequence[int]) -> Changes:
    raise LibraryLocked


def test_what_was_deleted_too_long_ago_is_said(desk: Desk) -> None:
    fill(desk.library, 3)
    desk.reading.delete([1, 2]).result()
    run = desk.library._store.run
    desk.library._submit(lambda: run("DELETE FROM article WHERE id = 1")).result()
    undone = desk.reading.undo()
    assert undone is not None
    with pytest.raises(GoneForGood) as told:
        undone.result()
    assert told.value.subject == "1 article"
    assert sorted(desk.browsing.ids(ArticleQuery())) == [2, 3]
    assert desk.reading.undo() is None


def test_unfollowing_with_all_articles_happens_whole_or_not_at_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(desk.library, 3)
    before = titles(desk)

    def full(publication_id: int, now: int) -> Changes:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(desk.library._tombstones, "delete_all", full)
    with pytest.raises(DiskFull):
        desk.subscriptions.purge(1).result()
    assert titles(desk) == before
    assert len(desk.browsing.ids(ArticleQuery())) == 3
    assert desk.reading.undo() is None


def test_a_large_list_marked_as_read_keeps_what_was_read_before(desk: Desk) -> None:
    fill(desk.library, 3_000)
    desk.library.mark(range(1, 3_000, 7), read=True).result()
    before = unread(desk)
    desk.reading.mark_all_read(ArticleQuery()).result()
    assert unread(desk) == []
    undo(desk)
    assert unread(desk) == before


def test_a_removed_search_comes_back_beside_one_that_was_kept_since(desk: Desk) -> None:
    desk.searching.keep("tea").result()
    desk.searching.keep("coffee").result()
    desk.searching.rename(desk.searching.kept()[1], "Morning").result()
    desk.searching.remove(desk.searching.kept()[1]).result()
    desk.searching.keep("milk").result()
    undo(desk)
    assert [one.title for one in desk.searching.kept()] == ["tea", "Morning", "milk"]
    undo(desk)
    assert [one.words for one in desk.searching.kept()] == ["tea", "coffee", "milk"]
    assert [one.title for one in desk.searching.kept()] == ["tea", "coffee", "milk"]


def test_a_removed_search_that_is_kept_again_does_not_come_back_twice(desk: Desk) -> None:
    desk.searching.keep("tea").result()
    desk.searching.remove(desk.searching.kept()[0]).result()
    desk.searching.keep("tea").result()
    undo(desk)
    assert [one.words for one in desk.searching.kept()] == ["tea"]


def sections(desk: Desk) -> list[tuple[str, list[str]]]:
    return [(p.title, [s.title for s in p.sections]) for p in desk.browsing.tree()]


def new(*names: str, host: str = "new.example") -> list[NewSection]:
    home = f"http://{host}/"
    return [NewSection(f"{home}{name}.xml", name, home, "The New") for name in names]


def test_a_follow_is_taken_back_with_exactly_what_it_brought(desk: Desk) -> None:
    follow = desk.subscriptions.follow
    follow(new("World"), "The New").result()
    follow(new("World", "Sport"), "The New").result()
    assert sections(desk) == [("The New", ["World", "Sport"])]
    assert desk.reading.undo_label == "Follow The New"
    undo(desk)
    assert sections(desk) == [("The New", ["World"])]
    undo(desk)
    assert sections(desk) == []
    assert desk.reading.undo() is None
    follow(new("Sport")).result()
    assert sections(desk) == [("The New", ["Sport"])]


def test_following_what_is_followed_is_nothing_to_take_back(desk: Desk) -> None:
    desk.subscriptions.follow(new("World"), "The New").result()
    desk.subscriptions.follow(new("World"), "The New again").result()
    assert desk.reading.undo_label == "Follow The New"


def test_a_follow_taken_back_after_articles_have_come_loses_none(desk: Desk) -> None:
    desk.subscriptions.follow(new("World", "Sport", host="tribune.example")).result()
    store(desk.library, 1, *(intent(entry(number)) for number in range(3)))
    undo(desk)
    assert sections(desk) == []
    desk.subscriptions.follow(new("World", host="tribune.example")).result()
    assert sections(desk) == [("The New", ["World"])]
    assert len(desk.browsing.ids(ArticleQuery())) == 3


def test_a_name_given_back_is_what_the_publisher_says_next(desk: Desk) -> None:
    desk.subscriptions.follow(new("World", "Sport", host="tribune.example")).result()
    desk.subscriptions.rename_publication(1, "My paper").result()
    desk.subscriptions.rename_section(1, "My world").result()
    desk.subscriptions.rename_section(1, "").result()
    desk.subscriptions.rename_publication(1, "").result()
    assert sections(desk) == [("tribune.example", ["My world", "Sport"])]
    feed = Feed("The Tribune: World", "", "en", "", (), "rss", True)
    told = FeedResult(1, 0, 0, 1, feed, section_title="World", publication_title="The Tribune")
    desk.library.sync.store_feeds([told], 0).result()
    assert sections(desk) == [("The Tribune", ["World", "Sport"])]
    undo(desk)
    undo(desk)
    assert sections(desk) == [("My paper", ["My world", "Sport"])]
