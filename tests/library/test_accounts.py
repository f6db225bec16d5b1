"""What servers say and what the reader does meet in the library, and neither is lost."""

from collections.abc import Iterable

import pytest

from reader_app.domain import AccountKind, ArticleQuery, Field, NewAccount, RemoteArticle
from reader_app.library import Library
from tests.library.shelf import NOW, fill

__all__: list[str] = []


def remote(number: int, *, read: bool | None = None, saved: bool | None = None) -> RemoteArticle:
    return RemoteArticle(f"r{number}", "s1", "", "", "", read=read, saved=saved)


def account(library: Library, name: str = "a") -> int:
    return library.accounts.add(
        NewAccount(AccountKind.GREADER, f"https://{name}.example", "reader")
    ).result()


def linked(library: Library, count: int = 4) -> int:
    """An account that has the first articles, unread."""
    fill(library, count)
    id = account(library)
    pull = library.accounts.begin(id).result()
    articles = {n: remote(n, read=False, saved=False) for n in range(1, count + 1)}
    library.remote.link(id, pull, articles).result()
    library.accounts.end(id, pull, "").result()
    return id


def pull(library: Library, id: int, unread: Iterable[int], saved: Iterable[int] = ()) -> None:
    """A whole pull of a server that has these."""
    number = library.accounts.begin(id).result()
    take(library, id, number, unread, saved)
    library.accounts.end(id, number, "").result()


def take(
    library: Library, id: int, number: int, unread: Iterable[int], saved: Iterable[int] = ()
) -> None:
    for field, ids in ((Field.READ, unread), (Field.SAVED, saved)):
        names = [f"r{n}" for n in ids]
        on, off = library.remote.difference(id, number, field, names, whole=True)
        library.remote.apply(id, number, field, True, on).result()
        library.remote.apply(id, number, field, False, off).result()


def unread(library: Library) -> set[int]:
    return set(library.ids(ArticleQuery(unread=True)))


def waiting(library: Library, id: int | None = None) -> list[tuple[str, int, str]]:
    return [(one.field, one.subject, one.value) for one in library.outbox.waiting(id)]


def test_what_the_reader_does_waits_for_the_account(library: Library) -> None:
    id = linked(library)
    library.mark([1, 2], read=True).result()
    library.mark([2], saved=True).result()
    assert waiting(library) == [("read", 1, "1"), ("read", 2, "1"), ("saved", 2, "1")]
    assert [one.remote for one in library.outbox.due(id, NOW, 10)] == [("r1",), ("r2",), ("r2",)]
    library.mark([1], read=False).result()
    assert waiting(library) == [("read", 2, "1"), ("saved", 2, "1"), ("read", 1, "0")]


def test_what_no_account_has_waits_for_none(library: Library) -> None:
    fill(library, 2)
    account(library)
    library.mark([1], read=True).result()
    assert waiting(library) == []


def test_a_pull_sets_states_and_leaves_nothing_waiting(library: Library) -> None:
    id = linked(library)
    pull(library, id, unread=[1, 2], saved=[3])
    assert unread(library) == {1, 2}
    assert set(library.ids(ArticleQuery(saved=True))) == {3}
    assert waiting(library) == []
    pull(library, id, unread=[1, 2, 3, 4])
    assert unread(library) == {1, 2, 3, 4}
    assert set(library.ids(ArticleQuery(saved=True))) == set()


def test_a_pull_never_overwrites_what_waits_or_is_on_its_way(library: Library) -> None:
    id = linked(library)
    library.mark([1, 2], read=True).result()
    (first, _) = library.outbox.due(id, NOW, 10)
    library.outbox.send([first.op], NOW).result()
    pull(library, id, unread=[1, 2, 3, 4])
    assert unread(library) == {3, 4}
    assert waiting(library) == [("read", 1, "1"), ("read", 2, "1")]


def test_a_pull_that_looked_before_the_server_said_yes_changes_nothing(library: Library) -> None:
    id = linked(library)
    number = library.accounts.begin(id).result()
    library.mark([1], read=True).result()  # while the answer is on its way
    (one,) = library.outbox.due(id, NOW, 10)
    library.outbox.send([one.op], NOW).result()
    library.outbox.done([one.op]).result()
    take(library, id, number, unread=[1, 2, 3, 4])
    library.accounts.end(id, number, "").result()
    assert unread(library) == {2, 3, 4}
    pull(library, id, unread=[1, 2, 3, 4])  # somebody has put it back since
    assert unread(library) == {1, 2, 3, 4}


def test_what_changed_again_while_it_was_on_its_way_stays_waiting(library: Library) -> None:
    id = linked(library)
    library.mark([1], read=True).result()
    (one,) = library.outbox.due(id, NOW, 10)
    library.outbox.send([one.op], NOW).result()
    library.mark([1], read=False).result()
    library.outbox.done([one.op]).result()
    assert waiting(library) == [("read", 1, "0")]
    assert [other.value for other in library.outbox.due(id, NOW, 10)] == ["0"]


def test_what_failed_waits_for_its_time_and_can_be_hurried(library: Library) -> None:
    id = linked(library)
    library.mark([1], read=True).result()
    (one,) = library.outbox.due(id, NOW, 10)
    library.outbox.send([one.op], NOW).result()
    assert library.outbox.due(id, NOW, 10) == ()
    library.outbox.failed([one.op], "server", NOW + 60).result()
    assert library.outbox.due(id, NOW, 10) == ()
    (again,) = library.outbox.due(id, NOW + 60, 10)
    assert (again.attempts, again.failure) == (1, "server")
    library.outbox.hurry(id).result()
    assert len(library.outbox.due(id, NOW, 10)) == 1
    library.outbox.send([one.op], NOW).result()
    library.outbox.reset(id).result()
    assert len(library.outbox.due(id, NOW, 10)) == 1
    library.outbox.discard([one.op]).result()
    pull(library, id, unread=[1, 2, 3, 4])
    assert unread(library) == {1, 2, 3, 4}


def test_nothing_follows_from_what_a_part_of_a_list_has_not_got(library: Library) -> None:
    id = linked(library)
    library.mark([1], read=True).result()
    library.outbox.discard([one.op for one in library.outbox.waiting()]).result()
    assert library.remote.difference(id, 1, Field.READ, ["r1"], whole=False) == ((), (1,))
    assert library.remote.difference(id, 1, Field.READ, [], whole=False) == ((), ())
    assert library.remote.difference(id, 1, Field.READ, [], whole=True) == ((2, 3, 4), ())


def test_articles_that_meet_a_server_keep_what_was_read_or_saved_on_either_side(
    library: Library,
) -> None:
    fill(library, 4)
    library.mark([1], read=True).result()
    library.mark([2], saved=True).result()
    id = account(library)
    number = library.accounts.begin(id).result()
    library.remote.link(
        id, number, {n: remote(n, read=n == 3, saved=n == 4) for n in (1, 2, 3, 4)}
    ).result()
    assert unread(library) == {2, 4}
    assert set(library.ids(ArticleQuery(saved=True))) == {2, 4}
    assert waiting(library) == [("read", 1, "1"), ("saved", 2, "1")]


def test_what_one_server_says_the_other_is_told(library: Library) -> None:
    id = linked(library)
    other = account(library, "b")
    number = library.accounts.begin(other).result()
    both = {n: remote(n, read=False, saved=False) for n in (1, 2)}
    library.remote.link(other, number, both).result()
    pull(library, id, unread=[2, 3, 4])
    assert waiting(library, id) == []
    assert waiting(library, other) == [("read", 1, "1")]


def test_an_article_that_a_server_has_twice_is_unread_while_one_of_them_is(
    library: Library,
) -> None:
    id = linked(library)
    number = library.accounts.begin(id).result()
    library.remote.link(id, number, {1: remote(9, read=False, saved=False)}).result()
    pull(library, id, unread=[9, 2, 3, 4])
    assert unread(library) == {1, 2, 3, 4}
    library.mark([1], read=True).result()
    assert {name for one in library.outbox.waiting() for name in one.remote} == {"r1", "r9"}


def test_undo_is_a_change_like_any_other(library: Library) -> None:
    id = linked(library)
    library.mark_all(ArticleQuery()).result()
    assert len(waiting(library)) == 4
    library.mark([1, 2, 3, 4], read=False).result()
    assert {value for _, _, value in waiting(library)} == {"0"}
    assert len(waiting(library, id)) == 4


def test_an_account_that_goes_takes_what_waits_for_it_along(library: Library) -> None:
    id = linked(library)
    library.mark([1], read=True).result()
    library.accounts.remove(id, keep=True).result()
    assert waiting(library) == []
    assert library.accounts.all() == ()
    assert unread(library) == {2, 3, 4}


@pytest.mark.parametrize("count", [3, 1200])
def test_only_what_is_not_here_is_asked_for(library: Library, count: int) -> None:
    id = linked(library)
    names = [f"r{n}" for n in range(count, 0, -1)]
    assert library.remote.unknown(id, names) == [name for name in names if int(name[1:]) > 4]
