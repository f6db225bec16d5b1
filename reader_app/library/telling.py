"""What a server is told of a section, and what it has said to that."""

from collections.abc import Callable, Collection
from concurrent.futures import Future
from dataclasses import dataclass

from reader_app.domain import NOTHING, Changes, Field, RemoteSection
from reader_app.library.links import TITLE, Links
from reader_app.library.meeting import forget_own, last_op
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
        *,
        there: bool = False,
    ) -> Future[Changes]:
        """The server has the subscription that a change wanted; `also`: what it has otherwise than
        it should; `there`: it had it before. What is new there and not new here is arranged there
        as it is here, and waits for that; else it is arranged here as it is there, unless the
        reader has arranged it since."""

        def write() -> Changes:
            changes = _TOLD
            if self._links.followed(account_id, section_id, said, self._now()):
                if not there and self._old(section_id):
                    self._want(account_id, section_id, also)
                    if Field.FOLDER not in also:
                        changes |= self._adopt(account_id, section_id, said)
                else:
                    changes |= self._arrange(account_id, section_id, said)
                self._done(account_id, op)
            return changes

        return self._change(write)

    def _old(self, section_id: int) -> bool:
        return bool(
            self._store.all(
                "SELECT 1 FROM section WHERE id = ?1 AND (checked IS NOT NULL OR EXISTS"
                " (SELECT 1 FROM placement WHERE section_id = ?1))",
                (section_id,),
            )
        )

    def _want(self, account_id: int, section_id: int, fields: Collection[Field]) -> None:
        self._store.many(
            "INSERT OR IGNORE INTO outbox (account_id, subject, field, value, made)"
            " VALUES (?, ?, ?, '', ?)",
            [(account_id, section_id, one, self._now()) for one in fields],
        )

    def _adopt(self, account_id: int, section_id: int, said: RemoteSection) -> Changes:
        """A section that is in no folder here is in the one that its server gives to those."""
        ((folder,),) = self._store.all("SELECT folder FROM section WHERE id = ?", (section_id,))
        if folder or not said.folders:
            return NOTHING
        before = last_op(self._store)
        changes = self._links.put(section_id, said.folders)
        forget_own(self._store, account_id, before)
        return changes

    def _arrange(self, account_id: int, section_id: int, said: RemoteSection) -> Changes:
        before, changes = last_op(self._store), NOTHING
        waiting = {
            row[0]
            for row in self._store.all(
                "SELECT field FROM outbox WHERE account_id = ? AND subject = ?",
                (account_id, section_id),
            )
        }
        if Field.TITLE not in waiting:
            changes |= self._links.call(section_id, said.title)
        if Field.FOLDER not in waiting:
            changes |= self._links.put(section_id, said.folders)
        forget_own(self._store, account_id, before)
        return changes

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
