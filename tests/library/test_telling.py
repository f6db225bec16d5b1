"""A subscription that a server had already, and one that has been here before."""

from reader_app.domain import Field, NewSection, RemoteSection
from reader_app.library import Library
from tests.library.shelf import fill
from tests.library.test_accounts import account
from tests.library.test_rosters import listed, paper, waiting

__all__: list[str] = []

_BOTH = (Field.TITLE, Field.FOLDER)
_SAID = RemoteSection("s1", "http://new.example/feed", "Theirs", "", ("There",))


def test_what_is_new_here_is_arranged_as_the_server_has_it(library: Library) -> None:
    new = NewSection("http://new.example/feed", "Ours", publication="Ours")
    (one,) = library.follow([new]).result().added
    id = account(library)
    library.accounts.assign(id, [one.id]).result()
    (change,) = library.outbox.waiting()
    library.telling.followed(id, change.op, one.id, _SAID, _BOTH).result()
    (publication,) = library.tree()
    assert (publication.title, publication.folder) == ("Theirs", "There")
    assert waiting(library) == []


def test_what_the_reader_has_arranged_since_is_not(library: Library) -> None:
    new = NewSection("http://new.example/feed", "Ours", publication="Ours")
    (one,) = library.follow([new]).result().added
    id = account(library)
    library.accounts.assign(id, [one.id]).result()
    library.rename_publication(one.publication_id, "Mine").result()
    change, _ = library.outbox.waiting()
    library.telling.followed(id, change.op, one.id, _SAID, _BOTH).result()
    (publication,) = library.tree()
    assert (publication.title, publication.folder) == ("Mine", "There")
    assert waiting(library) == [("title", one.id, "Mine")]


def test_what_has_been_here_before_is_arranged_there_as_it_is_here(library: Library) -> None:
    fill(library, 1)
    id = account(library)
    library.accounts.assign(id, [1]).result()
    (change,) = library.outbox.waiting()
    library.telling.followed(id, change.op, 1, _SAID, _BOTH).result()
    assert waiting(library) == [("title", 1, "Tribune – World"), ("folder", 1, "")]


def test_a_name_that_another_feed_had_leaves_both_with_the_account(library: Library) -> None:
    id = account(library)
    listed(library, id, paper(1), paper(2))
    new = NewSection("http://paper3.example/feed", "Paper 3", publication="Paper 3")
    (one,) = library.follow([new]).result().added
    library.accounts.assign(id, [one.id]).result()
    (change,) = library.outbox.waiting()
    said = RemoteSection("s2", "http://paper3.example/feed", "Paper 3")
    library.telling.followed(id, change.op, one.id, said, ()).result()
    links = {it.section_id: it.remote_id for it in library.accounts.links(id)}
    assert links == {1: "s1", 2: "", one.id: "s2"}
    assert waiting(library) == [("follow", 2, "1")]
