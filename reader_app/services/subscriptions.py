"""Subscriptions: following, unfollowing, names, lists in and out."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from reader_app.domain import (
    NOTHING,
    Changes,
    FileUnreadable,
    LibraryUnwritable,
    NewArticles,
    NewSection,
    NotFound,
    Outline,
    Section,
    Skipped,
    holds_secret,
    publication_key,
    said,
)
from reader_app.library import Followed, Library
from reader_app.services.addresses import Addresses, aside
from reader_app.services.credentials import Credentials
from reader_app.services.files import write_whole
from reader_app.services.groups import group, joined
from reader_app.services.history import History, Step, whole

__all__ = ["Followed", "Imported", "Subscriptions"]

_LARGEST = 64 * 1024 * 1024  # bytes of a subscription list


@dataclass(frozen=True, slots=True)
class Imported:
    """What reading a subscription list in did."""

    added: tuple[Section, ...]
    known: tuple[Section, ...]
    skipped: tuple[Skipped, ...]


class Subscriptions:
    """Changes return a future at once; lists are read and written while the caller waits."""

    def __init__(
        self,
        library: Library,
        history: History | None = None,
        addresses: Addresses | None = None,
    ) -> None:
        self._library = library
        self._history = history or History()
        self._addresses = addresses or Addresses(library, Credentials())

    def import_opml(self, file: Path) -> Imported:
        """Follows everything a subscription list names; feeds of one site become the sections of
        one publication. Blocks until it is stored.

        Raises NotFound, FileUnreadable and NotOpml for the file, and trouble of the library:
        nothing of the list is followed then.
        """
        from reader_app.content import read_opml  # its parsers take half a second

        listed = read_opml(_bytes_of(file))
        sections = group(listed.outlines, self._titles())
        followed = self._library.follow(self._addresses.hide(sections)).result()
        return Imported(followed.added, followed.known, listed.skipped)

    def address_in(self, file: Path) -> str:
        """Where the feed in a file says that it is, or its site; "" where that is not known.

        Raises NotFound, FileUnreadable, and PublisherTrouble where it is no feed.
        """
        from reader_app.content import stated_address  # its parsers take half a second

        return stated_address(_bytes_of(file))

    def export_opml(self, file: Path) -> int:
        """Writes all subscriptions with folders and titles, from which `import_opml` makes the
        same tree; returns the number of sections. Passwords and keys in addresses are left out.

        Raises DiskFull, LibraryUnwritable; an existing file is replaced whole or not at all.
        """
        from reader_app.content import write_opml  # its parsers take half a second

        outlines = [
            Outline(
                section.url,
                joined(publication.title, section.title),
                section.site_url,
                section.folder,
                publication.title,
                section.title,
            )
            for publication in self._library.tree()
            for section in publication.sections
        ]
        write_whole(file, write_opml("Broadsheet", outlines))
        return len(outlines)

    def follow(self, sections: Sequence[NewSection], title: str = "") -> Future[Followed]:
        """Follows what a discovery found, or what the catalogue has; undo takes exactly that back.
        `title`: of the publication, for the words of undo. Secrets in addresses go to the keyring:
        the future raises NoKeyring and KeyringLocked, nothing is followed then."""
        before = {publication.id for publication in self._library.tree()}
        followed = self._follow(sections)
        done: Future[Changes] = Future()
        done.set_running_or_notify_cancel()

        def tell(followed: Future[Followed]) -> None:
            if followed.cancelled():
                done.set_exception(LibraryUnwritable("cut off by the end"))
            elif (error := followed.exception()) is not None:
                done.set_exception(error)
            else:
                changes = followed.result().changes
                brought = newly(followed.result(), before)
                done.set_result(changes if any(brought) else NOTHING)

        def back(_: frozenset[int]) -> Future[Changes]:
            withdrawn = self._library.withdraw(*newly(followed.result(), before))
            withdrawn.add_done_callback(lambda _: self._forget(followed.result().added))
            return withdrawn

        followed.add_done_callback(tell)
        self._undoable(
            lambda: said("Follow {title}", title=title) if title else said("Follow"), done, back
        )
        return followed

    def _follow(self, sections: Sequence[NewSection]) -> Future[Followed]:
        if not any(holds_secret(new.url) for new in sections):
            return self._library.follow(sections)
        return aside(lambda: self._library.follow(self._addresses.hide(sections)).result())

    def _forget(self, sections: Sequence[Section]) -> None:
        """The keyring keeps no address that is not followed any more."""
        urls = [section.url for section in sections if section.private]
        if urls:
            aside(lambda: self._addresses.forget(urls))

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
            lambda deleted: whole(self._library.refollow(publication_id, [*deleted]), deleted),
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
        """Gives a publication the reader's own title. Raises NotFound through the future."""
        was, own = self._library.name_of(publication_id=id)
        return self._undoable(
            lambda: said("Rename {title}", title=was),
            self._library.rename_publication(id, title),
            lambda _: self._library.rename_publication(id, was, own=own),
        )

    def rename_section(self, id: int, title: str) -> Future[Changes]:
        """Gives a section the reader's own title. Raises NotFound through the future."""
        was, own = self._library.name_of(section_id=id)
        return self._undoable(
            lambda: said("Rename {title}", title=was),
            self._library.rename_section(id, title),
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

    def _titles(self) -> dict[str, str]:
        """The titles of what is followed already, by publication key."""
        return {
            publication_key(section.url, section.site_url): publication.title
            for publication in self._library.tree()
            for section in publication.sections
        }


def newly(followed: Followed, before: Collection[int]) -> tuple[list[int], list[int]]:
    """The sections and the publications that were not followed `before`, by id."""
    sections = [section.id for section in followed.added]
    owners = {section.publication_id for section in (*followed.added, *followed.known)}
    return sections, sorted(owners.difference(before))


def _bytes_of(file: Path) -> bytes:
    subject = f"file “{file}”"
    try:
        with file.open("rb") as handle:
            return handle.read(_LARGEST)
    except FileNotFoundError as error:
        raise NotFound(str(error), subject=subject) from error
    except OSError as error:
        raise FileUnreadable(str(error), subject=subject) from error
