"""Accounts, their subscriptions, and how far their servers have been asked."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future

from reader_app.domain import (
    Account,
    AccountKind,
    Bounds,
    Changes,
    NewAccount,
    NotFound,
    RemoteSection,
)
from reader_app.library.links import Link, Links
from reader_app.library.remnants import HEAD
from reader_app.library.roster import Roster, Rosters
from reader_app.library.store import Store, guard
from reader_app.library.visible import SERVED
from reader_app.library.writer import Write

__all__ = ["Accounts"]

_TOLD = Changes(tree=True)
_COLUMNS = (
    "id, kind, title, server, user, service, days, most, cursor, pulls, checked, trouble, detail,"
    " next_at"
)
_SECRET = """INSERT OR IGNORE INTO trait
    SELECT ? || value || ':' || ?, '' FROM trait WHERE name = 'tag'"""


class Accounts:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        store: Store,
        links: Links,
        rosters: Rosters,
        write: Write,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._links = links
        self._rosters = rosters
        self._write = write
        self._change = change
        self._now = now

    # -- accounts

    def all(self) -> tuple[Account, ...]:
        """Every account, oldest first."""
        with guard():
            rows = self._store.all(f"SELECT {_COLUMNS} FROM account ORDER BY id")
        return tuple(_account(row) for row in rows)

    def of(self, account_id: int) -> Account:
        """One account. Raises NotFound."""
        for account in self.all():
            if account.id == account_id:
                return account
        raise NotFound(f"account {account_id}", subject=f"account {account_id}")

    def add(self, new: NewAccount) -> Future[int]:
        """Adds an account; the result is its id, which no other one ever gets."""

        def write() -> int:
            row = self._store.run(
                "INSERT INTO account (kind, title, server, user, service, days, most, created)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (
                    new.kind, new.title, new.server, new.user, new.service,
                    new.bounds.days, new.bounds.most, self._now(),
                ),
            ).fetchone()  # fmt: skip
            return int(row[0])

        added: Future[int] = self._write(write, lambda _: _TOLD)
        return added

    def remove(self, account_id: int, *, keep: bool) -> Future[Changes]:
        """Forgets an account with what waits for it. What nobody else has stays and is asked here
        (`keep`), or is unfollowed: `refollow_sections` of `alone` takes that back."""

        def write() -> Changes:
            alone = self._links.alone(account_id)
            self._links.unlink(account_id, list(self._links.known(account_id)))
            self._store.run("DELETE FROM account WHERE id = ?", (account_id,))
            self._store.run(_SECRET, (f"{HEAD}account:", account_id))
            return _TOLD if keep else self._links.unfollow(alone) | _TOLD

        return self._change(write)

    def rename(self, account_id: int, title: str) -> Future[Changes]:
        """Calls an account otherwise. Raises NotFound through the future, as the next ones."""
        return self._update(account_id, "title = ?", title)

    def set_bounds(self, account_id: int, bounds: Bounds) -> Future[Changes]:
        """What the next pull brings at most; with wider ones it looks at everything again."""
        return self._update(account_id, "days = ?, most = ?, cursor = ''", bounds.days, bounds.most)

    def set_login(self, account_id: int, server: str, user: str) -> Future[Changes]:
        """Where the server is, and the reader's name there."""
        return self._update(account_id, "server = ?, user = ?", server, user)

    def again(self, account_id: int) -> Future[Changes]:
        """The next sync asks its server again, whatever went wrong before."""
        return self._update(account_id, "trouble = '', detail = '', next_at = 0")

    def _update(self, account_id: int, what: str, *values: object) -> Future[Changes]:
        def write() -> Changes:
            done = self._store.run(f"UPDATE account SET {what} WHERE id = ?", (*values, account_id))
            if not done.rowcount:
                raise NotFound(f"account {account_id}", subject=f"account {account_id}")
            return _TOLD

        return self._change(write)

    # -- pulling

    def begin(self, account_id: int) -> Future[int]:
        """Begins a pull; the result is its number, which is above all before."""

        def write() -> int:
            rows = self._store.all(
                "UPDATE account SET pulls = pulls + 1 WHERE id = ? RETURNING pulls", (account_id,)
            )
            if not rows:
                raise NotFound(f"account {account_id}", subject=f"account {account_id}")
            return int(rows[0][0])

        begun: Future[int] = self._write(write, lambda _: Changes())
        return begun

    def end(
        self, account_id: int, pull: int, cursor: str, since: str | None = None
    ) -> Future[Changes]:
        """A pull has come to its end with every answer whole: what was confirmed before it began is
        proven, and what waits of articles that the server has no more is moot. `since`: the cursor
        that it began with; where that is another one now, the next pull begins with it."""

        def write() -> Changes:
            self._store.run(
                "DELETE FROM outbox WHERE account_id = ?1 AND (pull < ?2 OR field IN"
                " ('read', 'saved') AND NOT EXISTS (SELECT 1 FROM remote_article"
                " WHERE account_id = ?1 AND article_id = subject))",
                (account_id, pull),
            )
            self._links.settle(account_id)
            self._store.run(
                "UPDATE account SET cursor = iif(cursor = coalesce(?, cursor), ?, cursor),"
                " checked = ?, trouble = '', detail = '', next_at = 0 WHERE id = ?",
                (since, cursor, self._now(), account_id),
            )
            return _TOLD

        return self._change(write)

    def failed(self, account_id: int, trouble: str, detail: str, next_at: int) -> Future[Changes]:
        """A sync of an account came to no end: why, and not before when it is tried again."""

        def write() -> Changes:
            self._store.run(
                "UPDATE account SET trouble = ?, detail = ?, next_at = ? WHERE id = ?",
                (trouble, detail, next_at, account_id),
            )
            return _TOLD

        return self._change(write)

    # -- subscriptions

    def strangers(
        self, account_id: int, sections: Sequence[RemoteSection]
    ) -> tuple[RemoteSection, ...]:
        """Which of a server's subscriptions `roster` would follow anew."""
        with guard():
            return self._rosters.strangers(account_id, sections)

    def roster(
        self,
        account_id: int,
        pull: int,
        sections: Sequence[RemoteSection],
        hidden: Mapping[str, str] | None = None,
    ) -> Future[Roster]:
        """Takes in a whole list of a server's subscriptions: follows what is new, takes over titles
        and folders that have changed at the server and do not wait to be changed here, and lets go
        of what is gone. `hidden`: addresses with marks in the place of their secrets, by what the
        server says; of others the address is kept as it is."""
        there = tuple(sections)
        taken: Future[Roster] = self._write(
            lambda: self._rosters.take(account_id, pull, there, hidden or {}, self._now()),
            lambda done: done.changes,
        )
        return taken

    def links(self, account_id: int) -> tuple[Link, ...]:
        """The sections of an account; those that the reader has unfollowed too, while its server
        may have them."""
        with guard():
            known = self._links.known(account_id).values()
        return tuple(one.link for one in known if not one.parting and one.gone is None)

    def names(self, account_id: int) -> tuple[frozenset[str], frozenset[str]]:
        """What the server calls the account's sections, and those that are not the account's
        here."""
        with guard():
            rows = self._store.all(
                "SELECT remote_id, parting, gone FROM remote_section"
                " WHERE account_id = ? AND remote_id <> ''",
                (account_id,),
            )
        mine = frozenset(id for id, parting, gone in rows if not parting and gone is None)
        return mine, frozenset(id for id, parting, _ in rows if parting)

    def holders(self) -> Mapping[int, tuple[int, ...]]:
        """The accounts that have each followed section, by its id; what is only here is left
        out."""
        found: dict[int, tuple[int, ...]] = {}
        with guard():
            rows = self._store.all(
                "SELECT section_id, account_id FROM remote_section"
                " JOIN section ON section.id = section_id"
                " JOIN publication ON publication.id = publication_id"
                " WHERE parting = 0 AND gone IS NULL AND section.followed AND publication.followed"
                " ORDER BY section_id, account_id"
            )
        for section_id, account_id in rows:
            found[section_id] = (*found.get(section_id, ()), account_id)
        return found

    def foreign(self) -> frozenset[int]:
        """The sections whose address is a server's word and nobody's here."""
        with guard():
            rows = self._store.all(f"SELECT id FROM section WHERE NOT local AND {SERVED}")
        return frozenset(row[0] for row in rows)

    def alone(self, account_id: int) -> tuple[int, ...]:
        """The followed sections that nobody but the account has: they go with it."""
        with guard():
            return tuple(self._links.alone(account_id))

    def assign(self, account_id: int, section_ids: Collection[int]) -> Future[Changes]:
        """These sections are the account's too, whose server is told. Sections that are no feeds
        are passed over."""
        ids = tuple(section_ids)
        return self._change(lambda: self._links.assign(account_id, ids, self._now()))

    def release(
        self, account_id: int, section_ids: Collection[int], unfollow: bool
    ) -> Future[Changes]:
        """These sections are not the account's any more. `unfollow`: its server is told to end the
        subscriptions; else it keeps them, and they are nothing to us."""
        ids, now = tuple(section_ids), self._now
        return self._change(lambda: self._links.release(account_id, ids, now(), unfollow=unfollow))

    def relink(self, account_id: int) -> Future[Changes]:
        """The server went backwards: its names for articles are forgotten, and what its list lacks
        since is wanted there again."""
        return self._change(lambda: self._links.relink(account_id, self._now()))


def _account(row: tuple[object, ...]) -> Account:
    id, kind, title, server, user, service, days, most, *rest = row
    bounds = Bounds(days, most)  # type: ignore[arg-type]
    told = (id, AccountKind(str(kind)), title, server, user, service, bounds, *rest)
    return Account(*told)  # type: ignore[arg-type]
