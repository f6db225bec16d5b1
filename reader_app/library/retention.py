"""What was read and is not saved goes when its time is over, where the reader wants it so; so do
editions."""

from dataclasses import dataclass

from reader_app.domain import NOTHING, Changes
from reader_app.library.editions import expire
from reader_app.library.store import Store
from reader_app.library.tombstones import Tombstones

__all__ = ["START", "Over", "Retention", "Spot"]

_DAY = 24 * 3600
_HOUR = 3600
_LEAP = 30 * _DAY  # between two looks; a longer time may be a clock that is wrong
_WALK = 500  # articles looked at in one step
_LAST = 2**62
# Of publications that nobody follows; the list that keeps longest counts, NULL for good.
_PICKS = f"""SELECT state.id FROM pick_list CROSS JOIN pick ON list_id = pick_list.id
    CROSS JOIN state ON state.id = article_id JOIN article ON article.id = state.id
    JOIN publication ON publication.id = publication_id
    WHERE pick_list.followed AND brought AND listed AND read AND NOT saved
    AND NOT publication.followed
    AND NOT EXISTS (SELECT 1 FROM edition_item WHERE edition_item.article_id = state.id)
    GROUP BY state.id HAVING count(*) = count(pick_list.keep)
    AND max(max(changed, received)) / {_DAY} + max(pick_list.keep) < ? LIMIT ?"""

Spot = tuple[int, int, int]
"""Where the walk is: publication, date and id of the article before which it goes on."""

START: Spot = (0, 0, 0)
_FIRST: Spot = (-1, 0, 0)  # before all articles, after the editions


@dataclass(frozen=True, slots=True)
class Over:
    """What one step did, and where the next one begins, None at the end."""

    changes: Changes
    further: Spot | None


class Retention:
    """Each step is short and on the writer thread; goes publication by publication, in each from
    the newest article that may be over its time to the oldest."""

    def __init__(self, store: Store, tombstones: Tombstones) -> None:
        self._store = store
        self._tombstones = tombstones

    def step(self, spot: Spot, now: int) -> Over:
        """Deletes what is over its time among the next articles: no feed brings it back. An article
        stays for its days after it was published, after it came and after it was read, and as long
        as it stands in an edition. After the clock has leapt nothing goes for a day: it may have
        been wrong, and be put right."""
        if spot == START:
            if not self._believed(now):
                return Over(NOTHING, None)
            if changes := expire(self._store, now):
                return Over(changes, _FIRST)
        after, *before = spot
        keep = self._keep(after) if any(before) else None
        if keep is None:
            rows = self._store.all(
                "SELECT id, keep FROM publication WHERE id > ? AND keep IS NOT NULL AND followed"
                " AND NOT paused ORDER BY id LIMIT 1",
                (after,),
            )
            if not rows:
                return Over(self._picks(now), None)
            after, keep = rows[0]
            before = [now - keep * _DAY, _LAST]
        return self._look(after, (before[0], before[1]), now - keep * _DAY, now)

    def _picks(self, now: int) -> Changes:
        """The same for what is here because somebody picked it."""
        over = [id for (id,) in self._store.all(_PICKS, (now // _DAY, _WALK))]
        return self._tombstones.delete(over, now) if over else NOTHING

    def _believed(self, now: int) -> bool:
        told = {
            name: int(value)
            for name, value in self._store.all(
                "SELECT name, value FROM trait WHERE name IN ('looked', 'leapt')"
            )
        }
        looked, leapt = told.get("looked", now), told.get("leapt", now - _DAY)
        if not looked <= now <= looked + _LEAP:
            leapt = now
            self._note("leapt", now)
        if not looked < now < looked + _HOUR:
            self._note("looked", now)
        return now >= leapt + _DAY

    def _note(self, name: str, now: int) -> None:
        self._store.run("INSERT OR REPLACE INTO trait VALUES (?, ?)", (name, str(now)))

    def _keep(self, publication_id: int) -> int | None:
        rows = self._store.all(
            "SELECT keep FROM publication WHERE id = ? AND followed AND NOT paused",
            (publication_id,),
        )
        return rows[0][0] if rows else None

    def _look(self, publication_id: int, before: tuple[int, int], limit: int, now: int) -> Over:
        rows = self._store.all(
            "SELECT id, published, read AND NOT saved AND changed < ?1 AND received < ?1"
            " AND NOT EXISTS (SELECT 1 FROM edition_item WHERE article_id = state.id)"
            " FROM state JOIN article USING (id) WHERE publication_id = ?2 AND listed"
            " AND (published, id) < (?3, ?4) ORDER BY published DESC, id DESC LIMIT ?5",
            (limit, publication_id, *before, _WALK),
        )
        over = [id for id, _, gone in rows if gone]
        changes = self._tombstones.delete(over, now) if over else NOTHING
        whole = len(rows) < _WALK
        further = (publication_id, 0, 0) if whole else (publication_id, rows[-1][1], rows[-1][0])
        return Over(changes, further)
