"""What of a publication's pages the reader wants in its articles, or never."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future

from reader_app.domain import BlockRule, Changes, NotFound
from reader_app.library.store import Store, guard

__all__ = ["BlockRules", "Rulings"]

Rulings = Mapping[str, BlockRule | None]
"""Rules by their block; None: there is to be none."""

_TOLD = Changes(tree=True)


class BlockRules:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        store: Store,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._change = change
        self._now = now

    def all(self) -> dict[int, tuple[BlockRule, ...]]:
        """The rules of all publications that have some, by publication: one read for a sync."""
        with guard():
            rows = self._store.all(
                "SELECT publication_id, block, keep, sample FROM block_rule"
                " ORDER BY publication_id, created, block"
            )
        found: dict[int, tuple[BlockRule, ...]] = {}
        for publication_id, block, keep, sample in rows:
            rule = BlockRule(block, bool(keep), sample)
            found[publication_id] = (*found.get(publication_id, ()), rule)
        return found

    def of(self, publication_id: int) -> tuple[BlockRule, ...]:
        """The rules of one publication, oldest first."""
        with guard():
            rows = self._store.all(
                "SELECT block, keep, sample FROM block_rule WHERE publication_id = ?"
                " ORDER BY created, block",
                (publication_id,),
            )
        return tuple(BlockRule(block, bool(keep), sample) for block, keep, sample in rows)

    def put(
        self, publication_id: int, rules: Rulings, before: dict[str, BlockRule | None] | None = None
    ) -> Future[Changes]:
        """Puts rules in the place of others of the same blocks; `before` is filled with what was
        there and is another now. Raises NotFound through the future."""

        def write() -> Changes:
            if not self._store.all("SELECT 1 FROM publication WHERE id = ?", (publication_id,)):
                name = f"publication {publication_id}"
                raise NotFound(name, subject=name)
            known = {rule.block: rule for rule in self.of(publication_id)}
            others = {block: rule for block, rule in rules.items() if known.get(block) != rule}
            if before is not None:
                before.update({block: known.get(block) for block in others})
            for block, rule in others.items():
                self._put(publication_id, block, rule)
            return _TOLD if others else Changes()

        return self._change(write)

    def _put(self, publication_id: int, block: str, rule: BlockRule | None) -> None:
        if rule is None:
            self._store.run(
                "DELETE FROM block_rule WHERE publication_id = ? AND block = ?",
                (publication_id, block),
            )
            return
        self._store.run(
            "INSERT INTO block_rule (publication_id, block, keep, sample, created)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET keep = excluded.keep,"
            " sample = excluded.sample",
            (publication_id, block, rule.keep, rule.sample, self._now()),
        )

    def concerned(self, publication_id: int, since: int = 0) -> tuple[int, ...]:
        """The publication's articles that have the text of their page, newest first, published
        since then."""
        with guard():
            rows = self._store.all(
                "SELECT id FROM state JOIN article USING (id) WHERE publication_id = ?"
                " AND listed AND published >= ? AND source = 'page' AND page IN ('done', 'failed')"
                " AND url <> '' ORDER BY published DESC, id DESC",
                (publication_id, since),
            )
        return tuple(row[0] for row in rows)
