"""Accounts, what of theirs is here, and what their servers say about states."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from itertools import islice

from reader_app.domain import (
    Account,
    AccountKind,
    Bounds,
    Changes,
    Field,
    NewAccount,
    NotFound,
    RemoteArticle,
)
from reader_app.library.store import Store, guard
from reader_app.library.writer import Write

__all__ = ["Accounts", "Difference"]

_AT_ONCE = 500
_TOLD = Changes(tree=True)
_COLUMNS = (
    "id, kind, title, server, user, service, days, most, cursor, pulls, checked, trouble, detail,"
    " next_at"
)
# A change of the reader's stands against what a pull has seen: one that the server has not got,
# and one that it got while or after the pull looked.
_OURS = (
    "EXISTS (SELECT 1 FROM outbox WHERE account_id = ?1 AND field = '{field}'"
    " AND subject = state.id AND (pull IS NULL OR pull >= ?2))"
)

Difference = tuple[tuple[int, ...], tuple[int, ...]]
"""Articles whose state is to be switched on, and off."""


class Accounts:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        store: Store,
        write: Write,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
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
        """Adds an account; the result is its id."""

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

    def remove(self, account_id: int) -> Future[Changes]:
        """Forgets an account with what waits for it; what it brought stays."""

        def write() -> Changes:
            self._store.run("DELETE FROM account WHERE id = ?", (account_id,))
            return _TOLD

        return self._change(write)

    # -- pulling

    def begin(self, account_id: int) -> Future[int]:
        """Begins a pull; the result is its number, which is above all before."""

        def write() -> int:
            rows = self._store.all(
                "UPDATE account SET pulls = pulls + 1 WHERE id = ? RETURNING pulls", (account_id,)
            )
            return int(rows[0][0])

        begun: Future[int] = self._write(write, lambda _: Changes())
        return begun

    def end(self, account_id: int, pull: int, cursor: str) -> Future[Changes]:
        """A pull has come to its end with every answer whole: what was confirmed before it began is
        proven."""

        def write() -> Changes:
            self._store.run(
                "DELETE FROM outbox WHERE account_id = ? AND pull < ?", (account_id, pull)
            )
            self._store.run(
                "UPDATE account SET cursor = ?, checked = ?, trouble = '', detail = '', next_at = 0"
                " WHERE id = ?",
                (cursor, self._now(), account_id),
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

    def unknown(self, account_id: int, remote: Iterable[str]) -> list[str]:
        """Which of a server's articles are not here, in their order."""
        missing: list[str] = []
        with guard():
            for part in _parts(remote):
                rows = self._store.all(
                    "SELECT remote_id FROM remote_article WHERE account_id = ?"
                    f" AND remote_id IN ({','.join('?' * len(part))})",
                    (account_id, *part),
                )
                here = {row[0] for row in rows}
                missing += [one for one in part if one not in here]
        return missing

    def linked(self, account_id: int, remote: Iterable[str]) -> list[int]:
        """Our ids of a server's articles; those that are not here are left out."""
        here: list[int] = []
        with guard():
            for part in _parts(remote):
                rows = self._store.all(
                    "SELECT DISTINCT article_id FROM remote_article WHERE account_id = ?"
                    f" AND remote_id IN ({','.join('?' * len(part))})",
                    (account_id, *part),
                )
                here += [row[0] for row in rows]
        return here

    def link(
        self, account_id: int, pull: int, articles: Mapping[int, RemoteArticle]
    ) -> Future[Changes]:
        """Notes what a server calls articles of ours, by id. One that nobody has touched here takes
        the server's states; else what was read or saved on either side is so on both, and the
        account is told."""
        return self._change(lambda: self._link(account_id, pull, articles))

    def _link(self, account_id: int, pull: int, articles: Mapping[int, RemoteArticle]) -> Changes:
        new = [
            row[0]
            for id, one in articles.items()
            for row in self._store.all(
                "INSERT INTO remote_article VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
                " RETURNING article_id",
                (account_id, one.id, id),
            )
        ]
        changes = Changes()
        for field in (Field.READ, Field.SAVED):
            said = {id: getattr(articles[id], field.value) for id in new}
            on = [id for id, value in said.items() if value]
            changes |= self._set(account_id, pull, field, True, on)
            ahead = [id for id, value in said.items() if value is False]
            for part in _parts(ahead):
                self._store.run(
                    "INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)"
                    f" SELECT ?, id, ?, 1, changed FROM state WHERE {field.value}"
                    f" AND id IN ({','.join('?' * len(part))})",
                    (account_id, field, *part),
                )
        return changes

    def difference(
        self, account_id: int, field: Field, remote: Iterable[str], *, whole: bool
    ) -> Difference:
        """What a server's list of unread (`Field.READ`) or saved articles changes here: articles
        that get the state, and that lose it. `whole`: the list has all there are, so that what it
        has not got is otherwise; else nothing follows from an absence."""
        listed = set(self.linked(account_id, remote))
        with guard():
            column = "read = 0" if field is Field.READ else "saved = 1"
            here = {
                row[0]
                for row in self._store.all(
                    f"SELECT state.id FROM state WHERE {column} AND id IN"
                    " (SELECT article_id FROM remote_article WHERE account_id = ?)",
                    (account_id,),
                )
            }
        gained, lost = sorted(listed - here), sorted(here - listed) if whole else []
        return (tuple(lost), tuple(gained)) if field is Field.READ else (tuple(gained), tuple(lost))

    def apply(
        self, account_id: int, pull: int, field: Field, value: bool, ids: Sequence[int]
    ) -> Future[Changes]:
        """Sets a state as a server has it, but for what the reader has changed and the server did
        not have when the pull looked. Other accounts are told."""
        return self._change(lambda: self._set(account_id, pull, field, value, ids))

    def _set(
        self, account_id: int, pull: int, field: Field, value: bool, ids: Sequence[int]
    ) -> Changes:
        before = self._store.all("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")
        changed: set[int] = set()
        for part in _parts(ids):
            rows = self._store.all(
                f"UPDATE state SET {field.value} = ?3, changed = ?4 WHERE {field.value} <> ?3"
                f" AND NOT {_OURS.format(field=field.value)}"
                f" AND id IN ({','.join(str(int(id)) for id in part)}) RETURNING id",
                (account_id, pull, value, self._now()),
            )
            changed.update(row[0] for row in rows)
        if changed:
            self._store.run(
                "DELETE FROM outbox WHERE account_id = ? AND op > ?",
                (account_id, before[0][0] if before else 0),
            )
            if field is Field.SAVED:
                self._list(changed)
        return Changes(counts=bool(changed), changed=frozenset(changed))

    def _list(self, ids: Iterable[int]) -> None:
        """Of a publication that is not followed only what is saved is listed."""
        self._store.many(
            "UPDATE state SET listed = deleted IS NULL AND (saved OR (SELECT followed"
            " FROM publication WHERE publication.id = publication_id))"
            " WHERE id = ? AND id IN (SELECT id FROM article)",
            [(id,) for id in ids],
        )


def _parts(values: Iterable[object]) -> Iterator[tuple[object, ...]]:
    every = iter(values)
    while part := tuple(islice(every, _AT_ONCE)):
        yield part


def _account(row: tuple[object, ...]) -> Account:
    id, kind, title, server, user, service, days, most, *rest = row
    bounds = Bounds(days, most)  # type: ignore[arg-type]
    told = (id, AccountKind(str(kind)), title, server, user, service, bounds, *rest)
    return Account(*told)  # type: ignore[arg-type]
