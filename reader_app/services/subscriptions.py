"""Subscriptions: following, unfollowing, names, lists in and out."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from reader_app.domain import Changes, NewArticles, NewSection, said
from reader_app.library import Followed, Library
from reader_app.services.addresses import Addresses
from reader_app.services.credentials import Credentials
from reader_app.services.follows import Follows
from reader_app.services.history import History, Step, whole
from reader_app.services.lists import Imported, Lists
from reader_app.services.picks import Picks

__all__ = ["Followed", "Imported", "Subscriptions"]


class Subscriptions:
    """Changes return a future at once; what `lists` does the caller waits for."""

    def __init__(
        self,
        library: Library,
        history: History | None = None,
        addresses: Addresses | None = None,
        picks: Picks | None = None,
    ) -> None:
        self._library = library
        self._history = history or History()
        kept = addresses or Addresses(library, Credentials())
        self._follows = Follows(library, self._history, kept)
        followed = picks or Picks(library, self._history, kept)
        self.lists = Lists(library, self._follows, kept, followed)

    def import_opml(self, file: Path) -> Imported:
        """Follows everything that a subscription list names; as `Lists.read` and `Lists.follow`."""
        return self.lists.follow(self.lists.read(file))

    def export_opml(self, file: Path, *, secrets: bool = False) -> int:
        """Writes all subscriptions, as `Lists.export`; returns the number of sections."""
        return self.lists.export(file, secrets=secrets).sections

    def follow(self, sections: Sequence[NewSection], title: str = "") -> Future[Followed]:
        """Follows what a discovery found, or what the catalogue has; undo takes exactly that back.
        `title`: of the publication, for the words of undo. Secrets in addresses go to the keyring:
        the future raises NoKeyring and KeyringLocked, nothing is followed then."""
        return self._follows.follow(
            sections, lambda: said("Follow {title}", title=title) if title else said("Follow")
        )

    def unfollow(self, publication_id: int) -> Future[Changes]:
        """Stops following; nothing is deleted, `refollow` and undo bring everything back."""
        title, _ = self._library.name_of(publication_id=publication_id)
        return self._undoable(
            lambda: said("Unfollow {title}", title=title),
            self._library.unfollow(publication_id),
            lambda _: self._library.refollow(publication_id),
        )

    def purge(self, publication_id: int) -> Future[Changes]:
        """Stops following and deletes every article that is not saved; one undo for both, for an
        hour."""
        title, _ = self._library.name_of(publication_id=publication_id)

        return self._undoable(
            lambda: said("Unfollow {title} and delete its articles", title=title),
            self._library.unfollow(publication_id, delete=True),
            lambda gone: whole(self._library.refollow(publication_id, deleted=[*gone]), gone),
        )

    def refollow(self, publication_id: int) -> Future[Changes]:
        """Undoes `unfollow`."""
        return self._library.refollow(publication_id)

    def favour(self, id: int, favourite: bool) -> Future[Changes]:
        """Makes a publication a favourite or not. Raises NotFound through the future."""
        return self._library.favour(id, favourite)

    def notify(self, id: int, wanted: bool) -> Future[Changes]:
        """Whether the reader is told of new articles. Raises NotFound through the future."""
        return self._library.notify(id, wanted)

    def take_news(self) -> Future[NewArticles]:
        """What the reader is to be told of now; it counts as told, whatever becomes of it."""
        return self._library.take_news()

    def move(
        self, folders: Mapping[int, str], before: Mapping[int, str], title: str = ""
    ) -> Future[Changes]:
        """Puts sections, by id, into folders ("A/B", "" the top); undo puts them back where they
        were `before`."""
        done = self._library.move(folders)
        return self._undoable(
            lambda: said("Move {title}", title=title) if title else said("Move the publication"),
            done,
            lambda _: self._library.move(before),
        )

    def rename_publication(self, id: int, title: str) -> Future[Changes]:
        """Gives a publication the reader's own title; "": its publisher's again, as the next sync
        finds it. Raises NotFound through the future."""
        was, own = self._library.name_of(publication_id=id)
        unname, rename = self._library.unname, self._library.rename_publication
        return self._undoable(
            lambda: said("Rename {title}", title=was),
            rename(id, title) if title else unname(publication_id=id),
            lambda _: self._library.rename_publication(id, was, own=own),
        )

    def rename_section(self, id: int, title: str) -> Future[Changes]:
        """The same for a section."""
        was, own = self._library.name_of(section_id=id)
        unname, rename = self._library.unname, self._library.rename_section
        return self._undoable(
            lambda: said("Rename {title}", title=was),
            rename(id, title) if title else unname(section_id=id),
            lambda _: self._library.rename_section(id, was, own=own),
        )

    def _undoable(
        self,
        what: Callable[[], str],
        done: Future[Changes],
        back: Callable[[frozenset[int]], Future[Changes]],
    ) -> Future[Changes]:
        self._history.keep(Step(lambda _: what(), done, back))
        return done
