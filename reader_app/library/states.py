"""Read and saved: states that outlive their articles."""

from collections.abc import Sequence

from reader_app.domain import NOTHING, ArticleQuery, Changes
from reader_app.library.lists import conditions
from reader_app.library.store import Store
from reader_app.library.verdicts import Verdicts
from reader_app.library.visible import VISIBLE

__all__ = ["States"]

_AT_ONCE = 500


class States:
    """Runs on the writer thread."""

    def __init__(self, store: Store, verdicts: Verdicts) -> None:
        self._store = store
        self._verdicts = verdicts

    def mark(
        self, ids: Sequence[int], now: int, *, read: bool | None, saved: bool | None
    ) -> Changes:
        """Sets states; `changed` names the articles that were not so before."""
        changes = NOTHING
        for column, value in (("read", read), ("saved", saved)):
            if value is not None:
                for start in range(0, len(ids), _AT_ONCE):
                    part = tuple(ids[start : start + _AT_ONCE])
                    muted = (
                        self._verdicts.hidden(part) if column == "saved" and value else frozenset()
                    )
                    changed = self._set(column, value, part, now)
                    changes |= Changes(counts=bool(changed), changed=frozenset(changed))
                    changes |= Changes(mutes=bool(muted), added=muted & changed)
                    if column == "saved" and not value:
                        changes |= self._verdicts.unsaved(changed)
        return changes

    def _set(self, column: str, value: bool, ids: tuple[int, ...], now: int) -> set[int]:
        marks = ",".join("?" * len(ids))
        rows = self._store.all(
            f"UPDATE state SET {column} = ?, changed = ? WHERE id IN ({marks}) AND {column} <> ?"
            " AND deleted IS NULL RETURNING id",
            (value, now, *ids, value),
        )
        if column == "saved":  # of what is not followed only saved ones are listed
            self._store.many(
                f"UPDATE state SET listed = saved OR {VISIBLE}"
                " WHERE id = ? AND id IN (SELECT id FROM article)",
                rows,
            )
        return {row[0] for row in rows}

    def mark_all(self, query: ArticleQuery, now: int) -> Changes:
        """Marks every unread article of a list as read."""
        where, parameters = conditions(query)
        rows = self._store.all(
            f"UPDATE state SET read = 1, changed = ? WHERE NOT read AND id IN"
            f" (SELECT state.id {where}) RETURNING id",
            (now, *parameters),
        )
        return Changes(counts=bool(rows), changed=frozenset(row[0] for row in rows))
