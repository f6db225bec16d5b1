"""What For You has learnt of the reader, in the library's own file and nowhere else."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import astuple
from functools import partial

from reader_app.domain import (
    NOTHING,
    Changes,
    Deed,
    Fewer,
    NotFound,
    Portrait,
    TasteCounter,
    Trait,
)
from reader_app.library.counters import Counters
from reader_app.library.lessons import TOLD_OF, Lessons, Look
from reader_app.library.portraits import Portraits
from reader_app.library.store import Store, guard
from reader_app.library.writer import Submit

__all__ = ["Taste"]

_TOLD = Changes(taste=True)
LATELY = 180 * 24 * 3600  # seconds; of what was saved or read before nothing would be left
KNOWN = 3_000  # articles saved, and as many read, that tell enough; an account may have 100,000
AT_ONCE = 12  # articles of one transaction, which is to stay under 50 ms
VISIT = 1800  # seconds; what is shown again sooner is the same visit
SHOWN = 5_000  # articles of which is kept how often they were shown
_ENDED = 0.995  # as in `ReadingPlace.ended`
_SAVED = """
    SELECT id AS article_id, state.changed AS at FROM state
    WHERE listed AND state.saved AND state.changed > ?1 ORDER BY published DESC, id DESC LIMIT ?2"""
_READ = f"""
    SELECT article_id, changed AS at FROM place
    WHERE share >= {_ENDED} AND changed > ?1 ORDER BY at DESC LIMIT ?2"""
_SHOW = """
    INSERT INTO shown (article_id, times, at) SELECT id, 1, ?1 FROM state WHERE id = ?2
    ON CONFLICT (article_id) DO UPDATE SET times = times + 1, at = excluded.at
    WHERE excluded.at - at >= ?3"""
_SHOWN_LONG_AGO = """
    DELETE FROM shown WHERE article_id IN
        (SELECT article_id FROM shown ORDER BY at DESC LIMIT -1 OFFSET ?)"""


class Taste:
    """`look` says what an article has in common with others. What writes tells with
    `Changes.taste`, and only where something has become different; while For You is off nothing
    is written but by `turn`, `forget`, `restore` and `reset`."""

    def __init__(
        self,
        store: Store,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        submit: Submit,
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._make = change
        self._submit = submit
        self._now = now
        self._counters = Counters(store, now)
        self._portraits = Portraits(store)
        self._lessons = Lessons(store, self._portraits.one)

    # -- reading

    def on(self) -> bool:
        """Whether the reader has turned it on."""
        with guard():
            return self._trait("taste") == "1"

    def signals(self) -> int:
        """The articles that say something of the reader: what was learnt, and what the library
        knows anyway, that they are saved or were read to their end."""
        learnt = f"SELECT article_id FROM lesson WHERE {TOLD_OF}"
        every = " UNION ".join(f"SELECT article_id FROM ({one})" for one in (learnt, _SAVED, _READ))
        with guard():
            values = (self._since(self._now()), KNOWN)
            return int(self._store.all(f"SELECT count(*) FROM ({every})", values)[0][0])

    def counters(self) -> tuple[TasteCounter, ...]:
        """All of them, their weights faded to this moment."""
        with guard():
            return self._counters.read("ORDER BY id")

    def origins(self) -> tuple[TasteCounter, ...]:
        """Those that are no topics: as many as there are publications, sections and authors."""
        with guard():
            return self._counters.read("WHERE trait <> 'topic'")

    def topics(self, keys: Iterable[str]) -> tuple[TasteCounter, ...]:
        """Those of some topics."""
        with guard():
            return self._counters.of_topics(keys)

    def candidates(self, since: int, limit: int) -> list[Portrait]:
        """The newest unread articles that came out since then, without those that the reader
        has already spoken of."""
        with guard():
            return self._portraits.unread(since, self._now(), limit)

    def portraits(self, ids: Sequence[int]) -> list[Portrait]:
        """What is known of articles, in their order."""
        with guard():
            return self._portraits.of(ids)

    def head(self, article_id: int) -> str:
        """The first of an article's text on one line, "" where there is none."""
        with guard():
            return self._portraits.head(article_id)

    def hidden(self, ids: Sequence[int]) -> frozenset[int]:
        """Those of some articles that the reader wants no more of, or no more like."""
        sql = "SELECT article_id FROM lesson WHERE fewer <> ''"
        with guard():
            return frozenset(row[0] for row in self._store.all(sql)).intersection(ids)

    # -- learning

    def learn(self, ids: Iterable[int], deed: Deed, look: Look) -> Future[Changes]:
        """Counts what was done with articles, each once."""

        def count(part: Sequence[int]) -> bool:
            now = self._now()
            return sum(self._lessons.learn(id, deed, now, now, look) for id in part) > 0

        return self._each(tuple(ids), count)

    def settle(self, look: Look) -> Future[Changes]:
        """Takes in some of what the library knows by itself and was not counted, whoever did it:
        articles saved, saved no more, read to their end. To be called until nothing changes."""

        def take() -> Changes:
            if not self._open():
                return NOTHING
            now = self._now()
            with self._tidy():
                done = [self._lessons.unlearn(id, Deed.SAVED, now) for id in self._unsaved()]
                for deed, known in ((Deed.SAVED, _SAVED), (Deed.FINISHED, _READ)):
                    done += [
                        self._lessons.learn(id, deed, at, now, look)
                        for id, at in self._uncounted(deed, known, now)
                    ]
            return _TOLD if any(done) else NOTHING

        return self._make(take)

    def wish(self, article_id: int, fewer: Fewer | None, look: Look) -> Future[Changes]:
        """The reader wants fewer like an article; None takes that back. Raises NotFound through
        the future."""

        def hide() -> Changes:
            if self._portraits.one(article_id) is None:
                raise NotFound(f"article {article_id}", subject=f"article {article_id}")
            if not self._open():
                return NOTHING
            with self._tidy():
                done = self._lessons.wish(article_id, fewer, self._now(), look)
            return _TOLD if done else NOTHING

        return self._make(hide)

    def wished(self, article_id: int) -> Fewer | None:
        """What the reader wants fewer of because of an article."""
        with guard():
            return self._lessons.of(article_id).fewer

    def show(self, ids: Iterable[int]) -> Future[Changes]:
        """Counts that For You has shown articles, once a visit."""
        shown = tuple(ids)

        def count() -> Changes:
            if self._open():
                now = self._now()
                with self._tidy():
                    self._store.many(_SHOW, [(now, id, VISIT) for id in shown])
                    self._store.run(_SHOWN_LONG_AGO, (SHOWN,))
            return NOTHING

        return self._make(count)

    # -- forgetting

    def forget(self, trait: Trait, key: str) -> Future[Changes]:
        """Deletes one counter. Raises NotFound through the future."""

        def drop() -> Changes:
            with self._tidy():
                gone = self._store.run(
                    "DELETE FROM taste WHERE trait = ? AND key = ?", (trait, key)
                ).rowcount
            if not gone:
                raise NotFound(f"{trait} {key}", subject=f"{trait} “{key}”")
            return _TOLD

        return self._make(drop)

    def restore(self, counter: TasteCounter) -> Future[Changes]:
        """Puts a deleted counter back; one that has begun anew meanwhile goes for it."""

        def put() -> Changes:
            self._store.run(
                "INSERT OR REPLACE INTO taste VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                astuple(counter),
            )
            return _TOLD

        return self._make(put)

    def reset(self) -> Future[Changes]:
        """Deletes all that was learnt; nothing of it stays in the file. What was saved or read
        before is not learnt again."""

        def clear() -> Changes:
            self._clear()
            return _TOLD

        done = self._make(clear)
        self._submit(lambda: self._store.all("PRAGMA main.wal_checkpoint(TRUNCATE)"))
        return done

    def turn(self, on: bool, *, delete: bool = False) -> Future[Changes]:
        """Turns it on, or off, then perhaps with all that was learnt."""

        def set_it() -> Changes:
            if delete:
                self._clear()
            if on == self._open() and not delete:
                return NOTHING
            self._set("taste", "1" if on else "0")
            return _TOLD

        done = self._make(set_it)
        if delete:
            self._submit(lambda: self._store.all("PRAGMA main.wal_checkpoint(TRUNCATE)"))
        return done

    # -- inside

    def _clear(self) -> None:
        with self._tidy():
            for table in ("taste", "lesson", "shown"):
                self._store.run(f"DELETE FROM {table}")
        self._set("taste_since", str(self._now()))

    @contextmanager
    def _tidy(self) -> Iterator[None]:
        """SQLite writes zeros over what it deletes meanwhile."""
        self._store.all("PRAGMA main.secure_delete = 1")
        try:
            yield
        finally:
            self._store.all("PRAGMA main.secure_delete = 0")

    def _each(self, ids: Sequence[int], count: Callable[[Sequence[int]], bool]) -> Future[Changes]:
        """A few articles a transaction; the future is that of the last, all tell."""

        def take(part: Sequence[int]) -> Changes:
            if not self._open():
                return NOTHING
            with self._tidy():
                told = _TOLD if count(part) else NOTHING
                self._lessons.prune()
            return told

        parts = [ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE)] or [()]
        return [self._make(partial(take, part)) for part in parts][-1]

    def _open(self) -> bool:
        return self._trait("taste") == "1"

    def _trait(self, name: str) -> str:
        rows = self._store.all("SELECT value FROM trait WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    def _set(self, name: str, value: str) -> None:
        self._store.run("INSERT OR REPLACE INTO trait VALUES (?, ?)", (name, value))

    def _since(self, now: int) -> int:
        return max(int(self._trait("taste_since") or 0), now - LATELY)

    def _uncounted(self, deed: Deed, known: str, now: int) -> list[tuple[int, int]]:
        return self._store.all(
            f"SELECT article_id, at FROM ({known}) AS known WHERE NOT EXISTS (SELECT 1 FROM lesson"
            f" WHERE lesson.article_id = known.article_id AND lesson.{deed.value})"
            " AND article_id IN (SELECT id FROM article) ORDER BY at DESC LIMIT ?3",
            (self._since(now), KNOWN, AT_ONCE // 2),
        )

    def _unsaved(self) -> list[int]:
        rows = self._store.all(
            "SELECT article_id FROM lesson JOIN state ON state.id = article_id"
            " WHERE lesson.saved AND NOT state.saved LIMIT ?",
            (AT_ONCE,),
        )
        return [row[0] for row in rows]
