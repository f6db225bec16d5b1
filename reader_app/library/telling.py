"""What a server is told of a section, and what it has said to that."""

from collections.abc import Callable, Collection
from concurrent.futures import Future
from dataclasses import dataclass

from reader_app.domain import Changes, Field, RemoteSection
from reader_app.library.links import TITLE, Links
from reader_app.library.store import Store, guard

__all__ = ["Telling", "Wanted"]

_TOLD = Changes(tree=True)
_WANTED = f"""SELECT remote_id, url, section.followed AND publication.followed AND NOT parting,
    {TITLE}, folder, remote_section.title, folders
    FROM remote_section JOIN section ON section.id = section_id
    JOIN publication ON publication.id = publication_id
    WHERE account_id = ? AND section_id = ?"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a server should have of a section, as it stands now. `url` may have marks in the place
    of secrets; `said`: the subscription as the server told it last, without its addresses."""

    section_id: int
    url: str
    followed: bool
    title: str
    folder: str
    said: RemoteSection


class Telling:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        store: Store,
        links: Links,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._links = links
        self._change = change
        self._now = now

    def wanted(self, account_id: int, section_id: int) -> Wanted | None:
        """What the server should have, None where the section is nothing to it."""
        with guard():
            rows = self._store.all(_WANTED, (account_id, section_id))
        if not rows:
            return None
        remote, url, followed, title, folder, said, folders = rows[0]
        known = RemoteSection(remote, "", said, "", tuple(folders.split("\n")) if folders else ())
        return Wanted(section_id, url, bool(followed), title, folder, known)

    def followed(
        self,
        account_id: int,
        op: int,
        section_id: int,
        said: RemoteSection,
        also: Collection[Field],
    ) -> Future[Changes]:
        """The server has the subscription that a change wanted; `also`: what it has otherwise than
        it should, which waits from now on."""

        def write() -> Changes:
            if self._links.followed(account_id, section_id, said):
                self._store.many(
                    "INSERT OR IGNORE INTO outbox (account_id, subject, field, value, made)"
                    " VALUES (?, ?, ?, '', ?)",
                    [(account_id, section_id, one, self._now()) for one in also],
                )
                self._done(account_id, op)
            return _TOLD

        return self._change(write)

    def unfollowed(self, account_id: int, op: int, section_id: int) -> Future[Changes]:
        """The server has it no more."""

        def write() -> Changes:
            self._links.unfollowed(account_id, section_id)
            self._done(account_id, op)
            return _TOLD

        return self._change(write)

    def told(
        self, account_id: int, op: int, section_id: int, field: Field, value: str
    ) -> Future[Changes]:
        """The server has taken a title, or put a section into a folder."""
        column = "title" if field is Field.TITLE else "folders"

        def write() -> Changes:
            self._store.run(
                f"UPDATE remote_section SET {column} = ? WHERE account_id = ? AND section_id = ?",
                (value, account_id, section_id),
            )
            self._done(account_id, op)
            return _TOLD

        return self._change(write)

    def _done(self, account_id: int, op: int) -> None:
        self._store.run(
            "UPDATE outbox SET sent = NULL, failure = '',"
            " pull = (SELECT pulls FROM account WHERE id = ?) WHERE op = ?",
            (account_id, op),
        )
