"""What the reader has done and an account has not confirmed yet."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future

from reader_app.domain import Changes, Field, Waiting
from reader_app.library.links import TITLE, UNSAID
from reader_app.library.store import Store, guard

__all__ = ["Outbox"]

_TOLD = Changes(tree=True)
_ARTICLE = f"('{Field.READ}', '{Field.SAVED}')"
_OF_SECTION = "(SELECT {} FROM section JOIN publication ON publication.id = publication_id"
_OF_SECTION += " WHERE section.id = subject)"
_FOLLOWED = "section.followed AND publication.followed AND NOT EXISTS (SELECT 1"
_FOLLOWED += " FROM remote_section WHERE remote_section.account_id = outbox.account_id"
_FOLLOWED += " AND section_id = subject AND parting)"
_WAITING = f"""SELECT op, account_id, subject,
    CASE WHEN field IN {_ARTICLE}
        THEN (SELECT group_concat(remote_id, char(10)) FROM remote_article
            WHERE account_id = outbox.account_id AND article_id = subject)
        ELSE (SELECT remote_id FROM remote_section
            WHERE account_id = outbox.account_id AND section_id = subject) END,
    field,
    CASE field WHEN 'follow' THEN {_OF_SECTION.format(_FOLLOWED)}
        WHEN 'title' THEN {_OF_SECTION.format(TITLE)}
        WHEN 'folder' THEN {_OF_SECTION.format("folder")} ELSE value END,
    made, sent, pull, attempts, next_at, failure FROM outbox"""


class Outbox:
    """Reads are plain calls, writes return futures, as in `Library`. A change is waiting, then on
    its way (`sent`), then said to be done (`pull`), then proven by a pull that began later, and
    gone. Changes are named by their numbers: what was changed again meanwhile has another one and
    stays waiting. Values are "1" and "0" but for titles and folders, which are as they stand now.
    """

    def __init__(
        self,
        store: Store,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._change = change
        self._now = now

    def waiting(self, account_id: int | None = None) -> tuple[Waiting, ...]:
        """All that no server has said yes to, oldest first."""
        return self._read("", *_of(account_id))

    def count(self, account_id: int | None = None) -> int:
        """How much that is."""
        where, parameters = _of(account_id)
        with guard():
            rows = self._store.all(
                f"SELECT count(*) FROM outbox WHERE pull IS NULL{where}", parameters
            )
        return int(rows[0][0])

    def due(
        self, account_id: int, now: int, limit: int, fields: Collection[Field] = tuple(Field)
    ) -> tuple[Waiting, ...]:
        """What may be sent now of these fields, oldest first."""
        named = ",".join(f"'{one.value}'" for one in fields)
        return self._read(
            f" AND sent IS NULL AND next_at <= ? AND field IN ({named})",
            " AND account_id = ?",
            (now, account_id),
            limit,
        )

    def _read(
        self, more: str, where: str, parameters: Sequence[int], limit: int = -1
    ) -> tuple[Waiting, ...]:
        sql = f"{_WAITING} WHERE pull IS NULL{more}{where} ORDER BY op LIMIT ?"
        with guard():
            rows = self._store.all(sql, (*parameters, limit))
        return tuple(_waiting(row) for row in rows)

    def send(self, ops: Collection[int], now: int) -> Future[Changes]:
        """These are on their way: to be written before the first byte leaves."""
        return self._set("sent = ?", ops, (now,))

    def done(self, ops: Collection[int]) -> Future[Changes]:
        """The server said yes, during the pull that the account's count names."""
        return self._set(
            "sent = NULL, failure = '', pull ="
            " (SELECT pulls FROM account WHERE account.id = account_id)",
            ops,
        )

    def failed(self, ops: Collection[int], failure: str, next_at: int) -> Future[Changes]:
        """These did not arrive and wait again, until a time."""
        return self._set(
            "sent = NULL, attempts = attempts + 1, failure = ?, next_at = ?",
            ops,
            (failure, next_at),
        )

    def held(self, ops: Collection[int], failure: str, next_at: int) -> Future[Changes]:
        """These could not be tried, for a reason that is not theirs, and wait until a time."""
        return self._set("sent = NULL, failure = ?, next_at = ?", ops, (failure, next_at))

    def reset(self, account_id: int) -> Future[Changes]:
        """What was on its way when a program ended waits again: whether it arrived is unknown, and
        every change may be sent twice. Only for who syncs alone."""

        def write() -> Changes:
            done = self._store.run(
                "UPDATE outbox SET sent = NULL WHERE sent IS NOT NULL AND account_id = ?",
                (account_id,),
            )
            return _TOLD if done.rowcount else Changes()

        return self._change(write)

    def hurry(self, account_id: int) -> Future[Changes]:
        """What waits for its time need not."""

        def write() -> Changes:
            self._store.run("UPDATE outbox SET next_at = 0 WHERE account_id = ?", (account_id,))
            return _TOLD

        return self._change(write)

    def discard(self, ops: Collection[int]) -> Future[Changes]:
        """These are not sent any more; the next pull brings what the server has. A section that its
        server never had is ours alone; one that was to end there is nothing to us."""
        rows = [(op,) for op in ops]

        def write() -> Changes:
            self._store.many(_PART, rows)
            for field, column in ((Field.TITLE, "title"), (Field.FOLDER, "folders")):
                self._store.many(_UNSAY.format(field=field.value, column=column), rows)
            self._store.many(_OURS_ALONE, rows)
            self._store.many(_UNLINK, rows)
            self._store.many("DELETE FROM outbox WHERE op = ?", rows)
            return _TOLD

        return self._change(write)

    def put(self, changes: Collection[Waiting]) -> Future[Changes]:
        """Takes `discard` back: what was to be is so again, here and soon there, unless it was
        changed since."""

        def write() -> Changes:
            changed: set[int] = set()
            for one in changes:
                if one.field in (Field.READ, Field.SAVED):
                    changed |= self._put_state(one)
                else:
                    self._put_section(one)
                self._store.run(
                    "INSERT OR IGNORE INTO outbox (account_id, subject, field, value, made)"
                    " SELECT id, ?2, ?3, ?4, ?5 FROM account WHERE id = ?1",
                    (one.account_id, one.subject, one.field, one.value, one.made),
                )
            return Changes(tree=True, counts=bool(changed), changed=frozenset(changed))

        return self._change(write)

    def _put_state(self, one: Waiting) -> set[int]:
        column = one.field.value
        rows = self._store.all(
            f"UPDATE state SET {column} = ?2, changed = ?3 WHERE id = ?1 AND {column} <> ?2"
            " AND NOT EXISTS (SELECT 1 FROM outbox WHERE account_id = ?4 AND subject = ?1"
            f" AND field = '{column}') RETURNING id",
            (one.subject, int(one.value), self._now(), one.account_id),
        )
        return {row[0] for row in rows}

    def _put_section(self, one: Waiting) -> None:
        if one.field is not Field.FOLLOW:
            return
        mine = (one.value == "1", one.subject)
        self._store.run("UPDATE section SET local = local AND NOT ? WHERE id = ?", mine)
        self._store.run(
            "INSERT INTO remote_section (account_id, section_id) SELECT ?1, section.id FROM section"
            " JOIN account ON account.id = ?1 WHERE section.id = ?2"
            " ON CONFLICT DO UPDATE SET parting = iif(?3, 1, parting) WHERE parting = 2",
            (one.account_id, one.subject, one.value == "0"),
        )

    def _set(
        self, what: str, ops: Collection[int], values: Sequence[object] = ()
    ) -> Future[Changes]:
        rows = [(*values, op) for op in ops]

        def write() -> Changes:
            self._store.many(f"UPDATE outbox SET {what} WHERE op = ?", rows)
            return _TOLD

        return self._change(write)


# What becomes of a section whose change is not sent: it is the server's own where it was to end
# there, and no account's where it was to begin.
_MEANT = "(SELECT account_id, subject FROM outbox WHERE op = ? AND field = 'follow')"
_PART = f"""UPDATE remote_section SET parting = 2 WHERE parting = 1
    AND (account_id, section_id) IN {_MEANT}"""
_UNSAY = f"""UPDATE remote_section SET {{column}} = '{UNSAID}' WHERE remote_id <> '' AND
    (account_id, section_id) IN
    (SELECT account_id, subject FROM outbox WHERE op = ? AND field = '{{field}}')"""
_OURS_ALONE = f"""UPDATE section SET local = 1 WHERE id IN (SELECT section_id FROM remote_section
    WHERE remote_id = '' AND (account_id, section_id) IN {_MEANT})"""
_UNLINK = f"""DELETE FROM remote_section WHERE remote_id = ''
    AND (account_id, section_id) IN {_MEANT}"""


def _of(account_id: int | None) -> tuple[str, tuple[int, ...]]:
    return ("", ()) if account_id is None else (" AND account_id = ?", (account_id,))


def _waiting(row: tuple[object, ...]) -> Waiting:
    op, account_id, subject, remote, field, value, *rest = row
    names = tuple(str(remote or "").split("\n")) if remote else ()
    told = "" if value is None else str(value)
    return Waiting(op, account_id, subject, names, Field(str(field)), told, *rest)  # type: ignore[arg-type]
