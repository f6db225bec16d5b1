"""A subscription that a server had already, and one that has been here before."""

from reader_app.domain import Field, NewSection, RemoteSection
from reader_app.library import Library
from tests.library.shelf import fill
from tests.library.test_accounts import account
from tests.library.test_rosters import waiting

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
