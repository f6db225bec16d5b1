"""The reader's mute rules: kept, put to what is here already, and taken back again."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from reader_app.domain import (
    NOTHING,
    ArticleRow,
    Changes,
    LibraryUnwritable,
    Mute,
    Muted,
    NotFound,
)
from reader_app.library.forecast import Forecast
from reader_app.library.muting import Muting, Step, shown_again
from reader_app.library.store import Store, guard
from reader_app.library.verdicts import COLUMNS, Verdicts, hidden, mute_of

__all__ = ["Mutes"]

_AT_ONCE = 500
_RULE = Changes(mutes=True)


class Mutes:
    """Reads are plain calls; writes return futures, done with the last of their steps."""

    def __init__(
        self,
        store: Store,
        verdicts: Verdicts,
        rows: Callable[[Sequence[int]], list[ArticleRow]],
        write: Callable[..., Future[tuple[Changes, Step | None]]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._verdicts = verdicts
        self._muting = Muting(store, verdicts)
        self._forecast = Forecast(store, verdicts)
        self._rows = rows
        self._write = write
        self._now = now

    # -- reading

    def all(self) -> tuple[Mute, ...]:
        """Every rule, the newest first, with how many articles it hides."""
        with guard():
            counts = dict(
                self._store.all(
                    "SELECT muted, count(*) FROM state INDEXED BY state_muter"
                    " WHERE muted IS NOT NULL GROUP BY muted"
                )
            )
            rows = self._store.all(f"SELECT {COLUMNS} FROM mute ORDER BY id DESC")
        return tuple(mute_of(row, counts.get(row[0], 0)) for row in rows)

    def rule_of(self, article_id: int) -> Mute | None:
        """What hides an article, None where nothing does."""
        with guard():
            rows = self._store.all(
                f"SELECT {COLUMNS} FROM mute WHERE id = (SELECT muted FROM state WHERE id = ?)",
                (article_id,),
            )
        return mute_of(rows[0]) if rows else None

    def count(self, since: int = 0) -> int:
        """How many articles that were published since then (seconds since 1970) are hidden."""
        with guard():
            sql = "SELECT count(*) FROM state WHERE muted IS NOT NULL AND published >= ?"
            return int(self._store.all(sql, (since,))[0][0])

    def muted(self, limit: int, since: int = 0) -> tuple[Muted, ...]:
        """The newest articles that are hidden, each with its rule."""
        rules = {one.id: one for one in self.all()}
        with guard():
            found = self._store.all(
                "SELECT id, muted FROM state WHERE muted IS NOT NULL AND published >= ?"
                " ORDER BY published DESC, id DESC LIMIT ?",
                (since, limit),
            )
        by = dict(found)
        rows = self._rows([id for id, _ in found])
        return tuple(Muted(row, rules[by[row.id]]) for row in rows if by[row.id] in rules)

    def forecast(self, mute: Mute, since: int) -> tuple[int, bool]:
        """How many articles that were published since then a rule would hide if it were made now,
        and whether there may be more."""
        with guard():
            return self._forecast.of(mute, since)

    def topics(self, article_id: int) -> tuple[str, ...]:
        """What an article's feed and the titles of its sections call its topics."""
        with guard():
            rows = self._store.all(
                "SELECT categories FROM article WHERE id = ?1 UNION ALL SELECT section.title"
                " FROM placement JOIN section ON section.id = section_id WHERE article_id = ?1",
                (article_id,),
            )
        names = (name for (text,) in rows for name in text.split("\n"))
        return tuple(dict.fromkeys(filter(None, names)))

    # -- writing

    def add(self, mute: Mute) -> Future[Changes]:
        """Makes a rule, `id` 0, or one again that was removed; hides what it says of the unread
        articles that are here. One that says what another says takes its place."""

        def write() -> tuple[Changes, Step | None]:
            same = self._store.all(
                "SELECT id FROM mute WHERE kind = ? AND value = ? AND publication_id IS ?"
                " AND story_id IS ?",
                (mute.kind, mute.value, mute.publication_id, mute.story_id),
            )
            id = same[0][0] if same else mute.id or None
            sql = (
                "INSERT INTO mute (id, kind, value, text, publication_id, story_id, until, created)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                " text = excluded.text, until = excluded.until RETURNING id"
            )
            values = (
                mute.kind, mute.value, mute.text, mute.publication_id, mute.story_id, mute.until,
                mute.created or self._now(),
            )  # fmt: skip
            id = self._store.all(sql, (id, *values))[0][0]
            apply = self._muting.applying(replace(mute, id=id))
            return _RULE, partial(self._muting.release, id, apply) if same else apply

        return self._chain(write)

    def alter(self, mute: Mute) -> Future[Changes]:
        """Makes a rule say something else: what it has hidden and no longer says comes back.
        Raises NotFound."""

        def write() -> tuple[Changes, Step | None]:
            done = self._store.run(
                "UPDATE mute SET kind = ?, value = ?, text = ?, publication_id = ?, story_id = ?,"
                " until = ? WHERE id = ?",
                (
                    mute.kind, mute.value, mute.text, mute.publication_id, mute.story_id,
                    mute.until, mute.id,
                ),
            )  # fmt: skip
            if not done.rowcount:
                raise NotFound(f"mute {mute.id}", subject=mute.value)
            return _RULE, partial(self._muting.release, mute.id, self._muting.applying(mute))

        return self._chain(write)

    def remove(self, id: int) -> Future[Changes]:
        """Removes a rule: what it has hidden comes back as it was, unless another says so too.
        Raises NotFound."""

        def write() -> tuple[Changes, Step | None]:
            if not self._store.run("DELETE FROM mute WHERE id = ?", (id,)).rowcount:
                raise NotFound(f"mute {id}", subject=f"mute {id}")
            return _RULE, partial(self._muting.release, id, None)

        return self._chain(write)

    def expire(self) -> Future[Changes]:
        """Removes the rules whose time is over, and brings back what they have hidden."""

        def write() -> tuple[Changes, Step | None]:
            rows = self._store.all("DELETE FROM mute WHERE until <= ? RETURNING id", (self._now(),))
            then: Step | None = None
            for (id,) in rows:
                then = partial(self._muting.release, id, then)
            return _RULE if rows else NOTHING, then

        return self._chain(write)

    def due(self) -> bool:
        """Whether the time of a rule is over."""
        with guard():
            return bool(self._store.all("SELECT 1 FROM mute WHERE until <= ?", (self._now(),)))

    def show(self, ids: Collection[int], before: dict[int, int]) -> Future[Changes]:
        """Lists hidden articles again, for good, whatever rules say; `before` gets their rules."""
        wanted = sorted(ids)

        def write() -> tuple[Changes, Step | None]:
            marks = ",".join("?" * len(wanted))
            rows = self._store.all(
                f"SELECT id, muted FROM state WHERE muted IS NOT NULL AND id IN ({marks})", wanted
            )
            before.update(rows)
            self._store.many("INSERT OR IGNORE INTO spared VALUES (?)", [(id,) for id, _ in rows])
            return shown_again(self._verdicts.show([id for id, _ in rows])), None

        return self._chain(write)

    def hide(self, rules: Mapping[int, int]) -> Future[Changes]:
        """Takes `show` back: articles are hidden by their rules, as far as these are still there;
        the same after a rule was removed and has come again."""
        todo = sorted(rules)

        def some(start: int = 0) -> tuple[Changes, Step | None]:
            part = todo[start : start + _AT_ONCE]
            self._store.many("DELETE FROM spared WHERE article_id = ?", [(id,) for id in part])
            known = {row[0] for row in self._store.all("SELECT id FROM mute")}
            gone: set[int] = set()
            for id in part:
                if rules[id] in known:
                    rows = self._store.all(
                        "UPDATE state SET muted = ?, listed = 0 WHERE id = ? AND NOT saved"
                        " AND muted IS NULL RETURNING id",
                        (rules[id], id),
                    )
                    gone.update(row[0] for row in rows)
            more = start + _AT_ONCE < len(todo)
            return hidden(gone), partial(some, start + _AT_ONCE) if more else None

        return self._chain(some)

    # -- in steps

    def _chain(self, first: Step) -> Future[Changes]:
        """Runs a step, and what each asks for next, in transactions of their own."""
        told: Future[Changes] = Future()
        told.set_running_or_notify_cancel()

        def run(step: Step, so_far: Changes) -> None:
            done = self._write(step, lambda result: result[0])
            done.add_done_callback(partial(go_on, so_far))

        def go_on(so_far: Changes, done: Future[tuple[Changes, Step | None]]) -> None:
            lost = LibraryUnwritable("cut off by the end")
            if error := lost if done.cancelled() else done.exception():
                told.set_exception(error)
                return
            changes, then = done.result()
            if then is None:
                told.set_result(so_far | changes)
            else:
                run(then, so_far | changes)

        run(first, NOTHING)
        return told
