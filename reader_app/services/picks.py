"""Pick lists: following them, what they have picked, and publishing one's own."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from reader_app.domain import (
    Changes,
    NewPickList,
    NewSection,
    Picked,
    PickList,
    holds_secret,
    said,
)
from reader_app.library import Library
from reader_app.services.addresses import Addresses, aside
from reader_app.services.history import History, Step, changes_of
from reader_app.services.publishing import Published, Publishing

__all__ = ["Picks"]


class Picks:
    """Reads are plain calls; changes return a future at once, and undo takes them back."""

    def __init__(
        self,
        library: Library,
        history: History,
        addresses: Addresses,
    ) -> None:
        self._library = library
        self._history = history
        self._addresses = addresses
        self._publishing = Publishing(library)

    def lists(self) -> tuple[PickList, ...]:
        """The lists that are followed, in the order in which they came."""
        return self._library.picks.lists()

    def one(self, list_id: int) -> PickList:
        """One of them. Raises NotFound."""
        return self._library.picks.one(list_id)

    def marks(self, article_ids: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
        """Who picked articles; what nobody has picked is left out."""
        return self._library.picks.marks(article_ids)

    def of(self, article_id: int) -> tuple[Picked, ...]:
        """Everybody who picked one article, with their words, the newest first."""
        return self._library.picks.of(article_id)

    def picked(self, limit: int, list_id: int | None = None) -> tuple[Picked, ...]:
        """The articles that were picked last, of one list or of all."""
        return self._library.picks.picked(limit, list_id)

    def follow(self, new: NewPickList, title: str = "") -> Future[PickList]:
        """Follows a list; `title`: the reader's own for it, "": as the list says. A secret in its
        address goes to the keyring: the future raises NoKeyring and KeyringLocked, and nothing is
        followed then."""
        known = {one.id for one in self.lists()}
        follow = self._library.picks.follow

        facts = title or new.title, new.author

        def hidden() -> PickList:
            (safe,) = self._addresses.hide([NewSection(new.url)])
            return follow(safe.url, *facts, named=bool(title)).result()

        secret = holds_secret(new.url)
        done = aside(hidden) if secret else follow(new.url, *facts, named=bool(title))
        self._keep(
            lambda: said("Follow {title}", title=facts[0]),
            changes_of(done, lambda one: Changes(picks=one.id not in known)),
            lambda: self._library.picks.unfollow(done.result().id),
        )
        return done

    def unfollow(self, list_id: int) -> Future[Changes]:
        """Stops following: what is here because of this list alone leaves the lists, unless it is
        saved, and after a day the library. Raises NotFound."""
        title = self.one(list_id).title
        return self._keep(
            lambda: said("Unfollow {title}", title=title),
            self._library.picks.unfollow(list_id),
            lambda: self._library.picks.refollow(list_id),
        )

    def rename(self, list_id: int, title: str) -> Future[Changes]:
        """Gives a list the reader's own title. Raises NotFound."""
        before = self.one(list_id).title
        return self._keep(
            lambda: said("Rename {title}", title=before),
            self._library.picks.rename(list_id, title),
            lambda: self._library.picks.rename(list_id, before),
        )

    def publish(
        self,
        file: Path,
        *,
        title: str = "",
        author: str = "",
        publications: Sequence[int] = (),
        since: int | None = None,
    ) -> Published:
        """Writes the saved articles as a list that others can follow: of these publications, ()
        all, published since then, newest first. A file of ours that is there keeps its title and
        author where none is given, and is replaced whole or not at all. Takes its time.

        Raises DiskFull, LibraryUnwritable.
        """
        return self._publishing.publish(file, title, author, publications, since)

    def _keep(
        self, what: Callable[[], str], done: Future[Changes], back: Callable[[], Future[Changes]]
    ) -> Future[Changes]:
        self._history.keep(Step(lambda _: what(), done, lambda _: back()))
        return done
