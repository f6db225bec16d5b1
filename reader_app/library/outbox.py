"""What the reader has done and an account has not confirmed yet."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future

from reader_app.domain import Changes, Field, Waiting
from reader_app.library.store import Store, guard

__all__ = ["Outbox"]

_TOLD = Changes(tree=True)
_ARTICLE = f"('{Field.READ}', '{Field.SAVED}')"
_WAITING = f"""SELECT op, account_id, subject,
    CASE WHEN field IN {_ARTICLE}
        THEN (SELECT group_concat(remote_id, char(10)) FROM remote_article
            WHERE account_id = outbox.account_id AND article_id = subject)
        ELSE (SELECT remote_id FROM remote_section
            WHERE account_id = outbox.account_id AND section_id = subject) END,
    field, value, made, sent, pull, attempts, next_at, failure FROM outbox"""


class Outbox:
    """Reads are plain calls, writes return futures, as in `Library`. A change is waiting, then on
    its way (`sent`), then said to be done (`pull`), then proven by a pull that began later, and
    gone. Changes are named by their numbers: what was changed again meanwhile has another one and
    stays waiting."""

    def __init__(
        self, store: Store, change: Callable[[Callable[[], Changes]], Future[Changes]]
    ) -> None:
        self._store = store
        self._change = change

    def waiting(self, account_id: int | None = None) -> tuple[Waiting, ...]:
        """All that no server has said yes to, oldest first."""
        where = "" if account_id is None else " AND account_id = ?"
        parameters = () if account_id is None else (account_id,)
        with guard():
            rows = self._store.all(f"{_WAITING} WHERE pull IS NULL{where} ORDER BY op", parameters)
        return tuple(_waiting(row) for row in rows)

    def due(self, account_id: int, now: int, limit: int) -> tuple[Waiting, ...]:
        """What may be sent now, oldest first."""
        with guard():
            rows = self._store.all(
                f"{_WAITING} WHERE account_id = ? AND pull IS NULL AND sent IS NULL"
                " AND next_at <= ? ORDER BY op LIMIT ?",
                (account_id, now, limit),
            )
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

    def reset(self) -> Future[Changes]:
        """What was on its way when a program ended waits again: whether it arrived is unknown, and
        every change may be sent twice. Only for who syncs alone."""

        def write() -> Changes:
            done = self._store.run("UPDATE outbox SET sent = NULL WHERE sent IS NOT NULL")
            return _TOLD if done.rowcount else Changes()

        return self._change(write)

    def hurry(self, account_id: int) -> Future[Changes]:
        """What waits for its time need not."""

        def write() -> Changes:
            self._store.run("UPDATE outbox SET next_at = 0 WHERE account_id = ?", (account_id,))
            return _TOLD

        return self._change(write)

    def discard(self, ops: Collection[int]) -> Future[Changes]:
        """These are not sent any more; the next pull brings what the server has."""

        def write() -> Changes:
            self._store.many("DELETE FROM outbox WHERE op = ?", [(op,) for op in ops])
            return _TOLD

        return self._change(write)

    def _set(
        self, what: str, ops: Collection[int], values: Sequence[object] = ()
    ) -> Future[Changes]:
        rows = [(*values, op) for op in ops]

        def write() -> Changes:
            self._store.many(f"UPDATE outbox SET {what} WHERE op = ?", rows)
            return _TOLD

        return self._change(write)


def _waiting(row: tuple[object, ...]) -> Waiting:
    op, account_id, subject, remote, field, *rest = row
    names = tuple(str(remote or "").split())
    return Waiting(op, account_id, subject, names, Field(str(field)), *rest)  # type: ignore[arg-type]
