"""Articles of ours and of a server meet, and the states that either has given them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import NamedTuple

from reader_app.domain import NOTHING, Changes, Field, RemoteArticle
from reader_app.library.store import Store
from reader_app.library.verdicts import Verdicts
from reader_app.library.visible import VISIBLE

__all__ = ["Meeting", "Met", "forget_own", "last_op", "parts"]

_AT_ONCE = 500
# A change of the reader's stands against what a pull has seen: one that the server has not got,
# and one that it got while or after the pull looked.
_OURS = (
    "EXISTS (SELECT 1 FROM outbox WHERE account_id = ?1 AND field = '{field}'"
    " AND subject = state.id AND (pull IS NULL OR pull >= ?2))"
)


class Met(NamedTuple):
    """What a server calls an article of ours. `fresh`: it has come from there, with its states."""

    account_id: int
    pull: int
    id: int
    said: RemoteArticle
    fresh: bool = False


class Meeting:
    """Runs on the writer thread."""

    def __init__(self, store: Store, verdicts: Verdicts) -> None:
        self._store = store
        self._verdicts = verdicts

    def link(self, articles: Sequence[Met], now: int = 0) -> Changes:
        """Notes what servers call articles of ours. What was read or saved on either side is so on
        both, and the account is told."""
        changes = NOTHING
        for (account_id, pull), group in groupby(articles, key=lambda one: one[:2]):
            changes |= self._meet(account_id, pull, list(group), now)
        return changes

    def _meet(self, account_id: int, pull: int, articles: list[Met], now: int) -> Changes:
        if not self._store.all("SELECT 1 FROM account WHERE id = ?", (account_id,)):
            return NOTHING  # it was removed meanwhile
        old = {row for part in parts({one.id for one in articles}) for row in self._links(part)}
        self._store.insert(
            "INSERT INTO remote_article (account_id, remote_id, article_id)",
            [(account_id, one.said.id, one.id) for one in articles],
            "ON CONFLICT DO UPDATE SET article_id = excluded.article_id WHERE article_id IS NULL",
        )
        new = [
            one
            for one in articles
            if not one.fresh and (account_id, one.said.id, one.id) not in old
        ]
        changes = NOTHING
        for field in (Field.READ, Field.SAVED):
            on = [one.id for one in new if getattr(one.said, field.value)]
            changes |= self.set(account_id, pull, field, True, on, now)
            ahead = {one.id for one in new if not getattr(one.said, field.value)}
            for part in parts(ahead):
                self._store.run(
                    "INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)"
                    f" SELECT ?, id, ?, 1, changed FROM state WHERE {field.value}"
                    f" AND id IN ({','.join('?' * len(part))})",
                    (account_id, field, *part),
                )
        return changes

    def _links(self, ids: tuple[int, ...]) -> list[tuple[int, str, int]]:
        return self._store.all(
            "SELECT account_id, remote_id, article_id FROM remote_article"
            f" WHERE article_id IN ({','.join('?' * len(ids))})",
            ids,
        )

    def set(
        self, account_id: int, pull: int, field: Field, value: bool, ids: Sequence[int], now: int
    ) -> Changes:
        """Sets a state as a server has it, but for what the reader has changed and the server did
        not have when the pull looked. Other accounts are told."""
        before = last_op(self._store)
        changed: set[int] = set()
        muted: set[int] = set()
        for part in parts(ids):
            if field is Field.SAVED and value:
                muted |= self._verdicts.hidden(part)
            rows = self._store.all(
                f"UPDATE state SET {field.value} = ?3, changed = max(changed, ?4)"
                f" WHERE {field.value} <> ?3 AND NOT {_OURS.format(field=field.value)}"
                f" AND id IN ({','.join(str(int(id)) for id in part)}) RETURNING id",
                (account_id, pull, value, now),
            )
            changed.update(row[0] for row in rows)
        if changed:
            forget_own(self._store, account_id, before)
            if field is Field.SAVED:
                self._list(changed)
        muted &= changed
        gone = self._verdicts.unsaved(changed if field is Field.SAVED and not value else ())
        shown = Changes(mutes=bool(muted), added=frozenset(muted))
        return Changes(counts=bool(changed), changed=frozenset(changed)) | shown | gone

    def _list(self, ids: Iterable[int]) -> None:
        """Of what is not followed only what is saved is listed."""
        self._store.many(
            f"UPDATE state SET listed = deleted IS NULL AND (saved OR {VISIBLE})"
            " WHERE id = ? AND id IN (SELECT id FROM article)",
            [(id,) for id in ids],
        )


def last_op(store: Store) -> int:
    """The number of the newest change there ever was."""
    rows = store.all("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")
    return int(rows[0][0]) if rows else 0


def forget_own(store: Store, account_id: int, before: int) -> None:
    """The account that said something need not be told it."""
    store.run("DELETE FROM outbox WHERE account_id = ? AND op > ?", (account_id, before))


def parts(values: Iterable[int] | Collection[int]) -> Iterator[tuple[int, ...]]:
    """Values in portions that one statement takes."""
    every = iter(values)
    while part := tuple(islice(every, _AT_ONCE)):
        yield part
