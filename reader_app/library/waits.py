"""Which hosts rest, and what is known of when each section is asked again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from reader_app.library.store import Store
from reader_app.library.visible import SERVED, WANTED

__all__ = ["LastRun", "Standing", "Waits", "bits", "numbers"]


@dataclass(frozen=True, slots=True)
class Standing:
    """A section with all that decides when it is asked again; names as in `domain.Wait`."""

    section_id: int
    url: str
    followed: bool
    ended: bool
    next_at: int
    reason: str
    asked: int | None
    checked: int | None
    brought: int | None
    every: int | None
    newest: int | None
    kind: str
    attempts: int
    run_id: int | None = None  # the sync that last asked it with success
    paused: bool = False
    served: bool = False  # an account's server asks it in our place


@dataclass(frozen=True, slots=True)
class LastRun:
    """The last sync: when it began, what kept it from asking everybody ("": nothing), and its
    number."""

    started: int = 0
    outcome: str = ""
    id: int = 0


class Waits:
    """Reads on any thread; the methods that write run on the writer thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def standings(self) -> list[Standing]:
        """Every section, in the reader's order."""
        rows = self._store.all(
            f"SELECT section.id, url, {WANTED}, ended, next_at, reason, asked, checked, brought,"
            f" every, newest, coalesce(fail_kind, ''), attempts, run_id, paused, {SERVED}"
            " FROM section JOIN publication ON publication.id = publication_id"
            " ORDER BY section.position, section.id"
        )
        return [
            replace(
                Standing(id, url, bool(followed), bool(ended), *facts),
                paused=bool(paused),
                served=bool(served),
            )
            for id, url, followed, ended, *facts, paused, served in rows
        ]

    def last_run(self) -> LastRun:
        """The newest sync there was."""
        rows = self._store.all("SELECT started, outcome, id FROM run ORDER BY id DESC LIMIT 1")
        return LastRun(*rows[0]) if rows else LastRun()

    def rests(self) -> Mapping[str, int]:
        """Hosts that asked for rest, by name, and until when."""
        return dict(self._store.all("SELECT host, until FROM resting"))

    def rest_host(self, host: str, until: int, now: int) -> None:
        """Notes a host that asked for rest; forgets those that have rested."""
        self._store.run("DELETE FROM resting WHERE until <= ?", (now,))
        self._store.run(
            "INSERT INTO resting VALUES (?, ?) ON CONFLICT DO UPDATE SET until = excluded.until",
            (host, until),
        )


def bits(numbers: Iterable[int]) -> int:
    """Small numbers as one."""
    return sum(1 << number for number in set(numbers))


def numbers(bits: int) -> tuple[int, ...]:
    """The numbers that `bits` made one of."""
    return tuple(n for n in range(bits.bit_length()) if bits >> n & 1) if bits else ()
