"""What a server lists meets what is followed here, and neither side loses what it has done."""

from collections.abc import Iterable

import pytest

from reader_app.domain import Field, NewSection, RemoteSection, Waiting
from reader_app.library import Library, Roster
from tests.library.shelf import NOW, entry, fill, intent, store
from tests.library.test_accounts import account, remote

__all__: list[str] = []


def paper(number: int, title: str = "", *folders: str, url: str = "") -> RemoteSection:
    """A subscription on a server, each on a host of its own."""
    home = f"http://paper{number}.example/"
    return RemoteSection(
        f"s{number}", url or f"{home}feed", title or f"Paper {number}", home, folders
    )


def listed(library: Library, id: int, *sections: RemoteSection, end: bool = True) -> Roster:
    """A pull that found these subscriptions."""
    number = library.accounts.begin(id).result()
    done = library.accounts.roster(id, number, sections).result()
    if end and done.believed:
        library.accounts.end(id, number, "").result()
    return done


def section(library: Library, url: str) -> int:
    """The section of an address, followed or not."""
    ((id,),) = library._store.all("SELECT id FROM section WHERE url = ?", (url,))
    return int(id)


def followed(library: Library) -> dict[str, str]:
    """Folders by the titles of the publications that are followed."""
    return {one.title: one.folder for one in library.tree()}


def waiting(library: Library, id: int | None = None) -> list[tuple[str, int, str]]:
    return [(one.field, one.subject, one.value) for one in library.outbox.waiting(id)]


def confirm(library: Library, id: int, *remotes: RemoteSection) -> None:
    """The server takes everything that waits; `remotes`: what follows become, in their order."""
    said = iter(remotes)
    for one in library.outbox.waiting(id):
        if one.field is Field.FOLLOW and one.value == "1":
            answer = library.telling.followed(id, one.op, one.subject, next(said), ())
            answer.result()
        elif one.field is Field.FOLLOW:
            library.telling.unfollowed(id, one.op, one.subject).result()
        else:
            library.telling.told(id, one.op, one.subject, one.field, one.value).result()


def test_what_a_server_lists_is_followed_with_its_title_and_first_folder(library: Library) -> None:
    id = account(library)
    done = listed(library, id, paper(1, "Herald", "News", "More"), paper(2, "Post"))
    assert followed(library) == {"Herald": "News", "Post": ""}
    assert len(done.added) == 2
    assert waiting(library) == []
    assert {one.remote_id for one in library.accounts.links(id)} == {"s1", "s2"}
    assert library.accounts.links(id)[0].folders == ("News", "More")
    assert library.accounts.holders() == dict.fromkeys(done.added, (id,))
    assert library.sync.sections() == []  # its server asks the feeds


def test_sections_of_one_site_become_one_publication_by_what_their_titles_share(
    library: Library,
) -> None:
    id = account(library)
    home = "http://herald.example/"
    world = RemoteSection("1", f"{home}world", "The Herald – World", home)
    sport = RemoteSection("2", f"{home}sport", "The Herald – Sport", home)
    listed(library, id, world, sport)
    assert followed(library) == {"The Herald": ""}
    (one,) = library.tree()
    assert [it.title for it in one.sections] == ["World", "Sport"]
    library.rename_section(one.sections[0].id, "Abroad").result()
    assert waiting(library) == [("title", one.sections[0].id, "The Herald – Abroad")]


def test_a_section_that_is_followed_here_is_met_at_its_address(library: Library) -> None:
    library.follow([NewSection("http://paper1.example/feed/", "Mine", folder="Here")]).result()
    id = account(library)
    done = listed(library, id, paper(1, "Theirs", "There", url="https://www.paper1.example/feed"))
    assert done.added == ()
    assert [one.remote_id for one in library.accounts.links(id)] == ["s1"]
    ((one,),) = [it.sections for it in library.tree()]
    assert (one.title, one.folder) == ("Mine", "Here")
    listed(library, id)
    listed(library, id)
    assert len(library.tree()) == 1  # it was followed here before there was an account


def test_what_a_server_has_no_more_is_unfollowed_and_its_saved_articles_stay(
    library: Library,
) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    store(library, 1, intent(entry(1)), intent(entry(2)))
    library.mark([1], saved=True).result()
    library.outbox.discard([one.op for one in library.outbox.waiting()]).result()
    done = listed(library, id, paper(2))
    assert done.gone == (1,)
    assert followed(library) == {"Paper 2": ""}
    assert [row.id for row in library.rows([1, 2])] == [1, 2]
    assert library.counts(0).articles == 1
    assert [one.section_id for one in library.accounts.links(id)] == [2]
    assert waiting(library) == []


def test_a_list_that_is_suddenly_empty_is_believed_when_it_comes_again(library: Library) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    number = library.accounts.begin(id).result()
    assert not library.accounts.roster(id, number, []).result().believed
    assert not library.accounts.roster(id, number, []).result().believed
    assert len(library.tree()) == 2
    assert listed(library, id, paper(1), paper(2)).believed
    assert not listed(library, id).believed
    assert len(library.tree()) == 2
    assert listed(library, id).gone == (1, 2)
    assert library.tree() == ()


def test_an_account_without_subscriptions_is_no_fault(library: Library) -> None:
    id = account(library)
    assert listed(library, id).believed


@pytest.mark.parametrize("whole", [True, False])
def test_what_the_reader_unfollows_waits_and_no_list_brings_it_back(
    library: Library, whole: bool
) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    if whole:
        library.unfollow(1).result()
    else:
        library.unfollow_sections([1]).result()
    assert waiting(library) == [("follow", 1, "0")]
    listed(library, id, paper(1), paper(2))
    assert followed(library) == {"Paper 2": ""}
    assert waiting(library) == [("follow", 1, "0")]
    confirm(library, id)
    listed(library, id, paper(2))
    assert waiting(library) == []
    assert library.outbox.count() == 0


@pytest.mark.parametrize("sent", [True, False])
def test_undo_of_unfollowing_comes_out_right_whether_it_was_sent_or_not(
    library: Library, sent: bool
) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    library.unfollow_sections([1]).result()
    if sent:
        confirm(library, id)
        listed(library, id, paper(2))
    library.refollow_sections([1]).result()
    assert waiting(library) == [("follow", 1, "1")]
    wanted = library.telling.wanted(id, 1)
    assert wanted is not None
    assert (wanted.followed, wanted.title) == (True, "Paper 1")
    assert wanted.said.id == ("" if sent else "s1")
    assert [job.id for job in library.sync.sections()] == ([1] if sent else [])
    confirm(library, id, paper(1))
    listed(library, id, paper(1), paper(2))
    assert followed(library) == {"Paper 1": "", "Paper 2": ""}
    assert waiting(library) == []


def test_another_machine_may_follow_again_what_was_unfollowed_here(library: Library) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    library.unfollow(1).result()
    confirm(library, id)
    listed(library, id, paper(2))
    assert listed(library, id, paper(1), paper(2)).added == (1,)
    assert set(followed(library)) == {"Paper 1", "Paper 2"}


def test_a_title_or_folder_is_taken_over_only_when_the_server_says_another_one(
    library: Library,
) -> None:
    id = account(library)
    listed(library, id, paper(1, "Herald", "News"))
    library.rename_publication(1, "My Herald").result()
    library.move({1: "Mine"}).result()
    assert waiting(library) == [("title", 1, "My Herald"), ("folder", 1, "Mine")]
    library.outbox.send([one.op for one in library.outbox.waiting()], NOW).result()
    listed(library, id, paper(1, "Other", "Others"))  # while it waits and is on its way
    assert followed(library) == {"My Herald": "Mine"}
    confirm(library, id)
    listed(library, id, paper(1, "My Herald", "Mine"))
    assert waiting(library) == []
    listed(library, id, paper(1, "Their Herald", "Theirs"))
    assert followed(library) == {"Their Herald": "Theirs"}
    assert waiting(library) == []


def test_a_list_that_was_asked_for_before_the_server_said_yes_changes_nothing(
    library: Library,
) -> None:
    id = account(library)
    listed(library, id, paper(1, "Herald", "News"))
    number = library.accounts.begin(id).result()
    library.rename_publication(1, "Mine").result()
    confirm(library, id)
    library.accounts.roster(id, number, [paper(1, "Old", "News")]).result()
    assert followed(library) == {"Mine": "News"}


def test_only_what_the_reader_changes_is_told_and_never_what_a_feed_tells(library: Library) -> None:
    fill(library, 1)
    store(library, 2, intent(entry(1)))
    id = account(library)
    library.accounts.assign(id, [1, 2]).result()
    confirm(library, id, paper(1), paper(2))
    library.rename_section(1, "Abroad", own=True).result()
    assert waiting(library) == [("title", 1, "Tribune – Abroad")]
    confirm(library, id)
    library.rename_section(1, "World", own=False).result()  # undo
    assert waiting(library) == [("title", 1, "Tribune – World")]
    confirm(library, id)
    library.rename_section(1, "Globe", own=False).result()  # as a feed would
    assert waiting(library) == []
    library.rename_publication(1, "Courier").result()
    assert waiting(library) == [
        ("title", 1, "Courier – Globe"),
        ("title", 2, "Courier – Sport"),
    ]
    confirm(library, id)
    library.rename_section(1, "Courier of the world").result()
    assert waiting(library) == [("title", 1, "Courier of the world")]


def test_one_section_alone_is_unfollowed_and_its_publication_with_the_last(
    library: Library,
) -> None:
    fill(library, 3)
    store(library, 2, intent(entry(3)), intent(entry(4)))
    library.mark([2], saved=True).result()
    library.unfollow_sections([1]).result()
    assert [it.id for it in library.tree()[0].sections] == [2]
    assert library.counts(0).articles == 3  # 2 is saved, 3 is in both
    assert [job.id for job in library.sync.sections()] == [2]
    library.unfollow_sections([2]).result()
    assert library.tree() == ()
    assert library.counts(0).articles == 1
    library.refollow_sections([2]).result()
    assert [it.id for it in library.tree()[0].sections] == [2]
    assert library.counts(0).articles == 3
    library.refollow_sections([1]).result()
    assert library.counts(0).articles == 4
    assert all(one.ok for one in library.examine() if one.name == "counts")


def test_a_section_that_was_unfollowed_alone_comes_back_when_it_is_followed(
    library: Library,
) -> None:
    fill(library, 3)
    before = library.tree()
    library.unfollow_sections([1]).result()
    done = library.follow([NewSection("http://tribune.example/World.xml")]).result()
    assert [one.id for one in done.added] == [1]
    assert len(library.tree()[0].sections) == 2
    library.withdraw([1], []).result()
    assert [it.id for it in library.tree()[0].sections] == [2]
    library.unfollow(1).result()
    library.refollow(1).result()
    assert [it.id for it in library.tree()[0].sections] == [2]
    library.refollow_sections([1]).result()
    assert library.tree() == before


def test_what_comes_of_a_section_that_was_unfollowed_meanwhile_is_not_listed(
    library: Library,
) -> None:
    fill(library, 1)
    library.unfollow_sections([1]).result()
    store(library, 1, intent(entry(5)))
    assert library.counts(0).articles == 0
    store(library, 2, intent(entry(5)))
    assert library.counts(0).articles == 1
    library.unfollow(1).result()
    store(library, 2, intent(entry(6)))
    assert library.counts(0).articles == 0
    assert all(one.ok for one in library.examine() if one.name == "counts")


def test_a_section_of_an_account_may_go_to_this_machine_and_back(library: Library) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    library.accounts.release(id, [1], unfollow=False).result()
    assert [job.id for job in library.sync.sections()] == [1]
    assert waiting(library) == []
    listed(library, id, paper(1, "Otherwise"), paper(2))
    assert set(followed(library)) == {"Paper 1", "Paper 2"}
    assert library.accounts.names(id)[1] == {"s1"}
    listed(library, id, paper(2))
    assert set(followed(library)) == {"Paper 1", "Paper 2"}
    library.accounts.assign(id, [1]).result()
    assert waiting(library) == [("follow", 1, "1")]
    library.accounts.release(id, [1], unfollow=True).result()  # nobody has heard of it
    assert waiting(library) == []
    library.accounts.release(id, [2], unfollow=True).result()
    assert waiting(library) == [("follow", 2, "0")]
    assert [job.id for job in library.sync.sections()] == [1, 2]
    confirm(library, id)
    assert library.accounts.links(id) == ()
    assert set(followed(library)) == {"Paper 1", "Paper 2"}


def test_what_two_accounts_have_stays_while_one_of_them_has_it(library: Library) -> None:
    first, second = account(library), account(library, "b")
    listed(library, first, paper(1), paper(2))
    listed(library, second, paper(1), paper(3))
    assert library.accounts.holders()[1] == (first, second)
    assert library.accounts.alone(first) == (2,)
    listed(library, first, paper(1, "Renamed"), paper(2))
    assert waiting(library) == [("title", 1, "Renamed")]
    assert [one.account_id for one in library.outbox.waiting()] == [second]
    listed(library, first, paper(2))
    assert "Renamed" in followed(library)
    library.unfollow(1).result()
    assert [(one.account_id, one.field) for one in library.outbox.waiting()] == [
        (second, "title"),
        (second, "follow"),
    ]


@pytest.mark.parametrize("keep", [True, False])
def test_an_account_that_goes_leaves_its_sections_or_takes_them_along(
    library: Library, keep: bool
) -> None:
    id = account(library)
    library.follow([NewSection("http://paper2.example/feed", "Mine")]).result()
    listed(library, id, paper(1), paper(2))
    alone = library.accounts.alone(id)
    library.accounts.remove(id, keep=keep).result()
    assert len(library.tree()) == (2 if keep else 1)
    assert len(library.sync.sections()) == (2 if keep else 1)
    library.refollow_sections(alone).result()
    assert len(library.sync.sections()) == 2
    assert account(library) > id


def test_what_a_server_calls_a_feed_may_change_hands(library: Library) -> None:
    id = account(library)
    listed(library, id, paper(1, "One"), paper(2, "Two"))
    swapped = RemoteSection("s2", "http://paper1.example/feed", "One")
    listed(library, id, swapped, RemoteSection("s1", "http://paper2.example/feed", "Two"))
    assert {one.section_id: one.remote_id for one in library.accounts.links(id)} == {
        1: "s2",
        2: "s1",
    }
    third = RemoteSection("s2", "http://paper3.example/feed", "Three")
    listed(library, id, third, RemoteSection("s9", "http://paper1.example/feed", "One"))
    links = {one.section_id: one.remote_id for one in library.accounts.links(id)}
    assert links == {1: "s9", 3: "s2"}
    listed(library, id, replaced(third, "http://moved.example/feed"), paper(1, "One"))
    assert {one.section_id for one in library.accounts.links(id)} == {1, 3}


def replaced(one: RemoteSection, url: str) -> RemoteSection:
    return RemoteSection(one.id, url, one.title, one.site_url, one.folders)


def test_a_server_that_has_a_subscription_twice_is_no_trouble(library: Library) -> None:
    id = account(library)
    twice = RemoteSection("s9", "http://paper1.example/feed", "Again")
    for _ in range(2):
        listed(library, id, paper(1), twice)
        assert [one.section_id for one in library.accounts.links(id)] == [1]


def test_an_address_with_a_secret_is_kept_without_it(library: Library) -> None:
    id = account(library)
    secret = paper(1, url="http://paper1.example/feed?key=s3cr3t")
    number = library.accounts.begin(id).result()
    assert library.accounts.strangers(id, [secret]) == (secret,)
    hidden = {secret.url: "http://paper1.example/feed?key=~1~"}
    library.accounts.roster(id, number, [secret], hidden).result()
    library.accounts.end(id, number, "").result()
    assert library.accounts.strangers(id, [secret]) == ()
    assert b"s3cr3t" not in dump(library)
    assert listed(library, id, secret).added == ()


def dump(library: Library) -> bytes:
    """The file as it lies on the disk."""
    library._submit(lambda: library._store.all("PRAGMA wal_checkpoint(TRUNCATE)")).result()
    return (library.folder / "library.sqlite3").read_bytes()


def test_a_server_that_went_backwards_gets_back_what_its_list_lacks(library: Library) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    number = library.accounts.begin(id).result()
    library.accounts.roster(id, number, [paper(1)]).result()
    assert set(followed(library)) == {"Paper 1"}
    library.accounts.relink(id).result()
    library.accounts.end(id, number, "new").result()
    assert set(followed(library)) == {"Paper 1", "Paper 2"}
    assert waiting(library) == [("follow", 2, "1")]


def test_nothing_follows_from_an_absence_where_the_section_itself_is_in_doubt(
    library: Library,
) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    store(library, 1, intent(entry(1)))
    store(library, 2, intent(entry(2), 2))
    number = library.accounts.begin(id).result()
    both = {n: remote(n, read=False, saved=False) for n in (1, 2)}
    library.remote.link(id, number, both).result()
    library.unfollow_sections([1]).result()
    assert library.remote.difference(id, 1, Field.READ, [], whole=True) == ((2,), ())
    assert library.remote.difference(id, 1, Field.READ, ["r1"], whole=True) == ((2,), ())


def discarded(library: Library, rows: Iterable[Waiting]) -> tuple[Waiting, ...]:
    every = tuple(rows)
    library.outbox.discard([one.op for one in every]).result()
    return every


def test_what_is_discarded_can_be_put_back(library: Library) -> None:
    fill(library, 2)
    id = account(library)
    library.accounts.assign(id, [1]).result()
    rows = discarded(library, library.outbox.waiting())
    assert library.accounts.links(id) == ()
    library.outbox.put(rows).result()
    assert waiting(library) == [("follow", 1, "1")]
    confirm(library, id, paper(1, "World", "News"))
    library.remote.link(id, 1, {1: remote(1, read=False, saved=False)}).result()
    listed(library, id, paper(1, "World", "News"))
    library.rename_publication(1, "Mine").result()
    library.mark([1], read=True).result()
    library.unfollow_sections([1]).result()
    rows = discarded(library, library.outbox.waiting())
    listed(library, id, paper(1, "Theirs", "News"))
    assert waiting(library) == []
    assert [it.id for it in library.tree()[0].sections] == [1, 2]
    library.mark([1], read=False).result()
    library.outbox.discard([one.op for one in library.outbox.waiting()]).result()
    library.outbox.put(rows).result()
    assert ("read", 1, "1") in waiting(library)
    assert library.rows([1])[0].read


def test_one_answer_for_two_sections_of_ours_leaves_the_second_here(library: Library) -> None:
    fill(library, 1)
    id = account(library)
    library.accounts.assign(id, [1, 2]).result()
    confirm(library, id, paper(1), paper(1))
    assert {one.section_id: one.remote_id for one in library.accounts.links(id)} == {1: "s1"}
    assert [job.id for job in library.sync.sections()] == [2]
    assert waiting(library) == []


def test_what_waits_of_a_section_goes_with_it(library: Library) -> None:
    id = account(library)
    (one,) = library.follow([NewSection("http://paper1.example/feed", "P")]).result().added
    library.accounts.assign(id, [one.id]).result()
    library.withdraw([one.id], [one.publication_id]).result()
    assert library.outbox.waiting() == ()
    (one,) = library.follow([NewSection("http://paper1.example/feed", "P")]).result().added
    library.accounts.assign(id, [one.id]).result()
    library.outbox.send([it.op for it in library.outbox.waiting()], NOW).result()
    library.withdraw([one.id], [one.publication_id]).result()  # it may be at the server by now
    assert waiting(library) == [("follow", one.id, "0")]
