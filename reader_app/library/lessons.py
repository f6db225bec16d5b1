"""What was done with each article, and the counters that follow from it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader_app.domain import Deed, Deeds, Feature, Fewer, Portrait, Trait, faded
from reader_app.library.store import Store

__all__ = ["TOLD_OF", "Lessons", "Look"]

MOST = 20_000  # lessons, and counters, that are kept

TOLD_OF = "opened OR finished OR saved OR fewer <> ''"  # a lesson that says something
Look = Callable[[Portrait], Sequence[Feature]]
"""What an article has in common with others."""


class Lessons:
    """Runs on the writer thread. All of it writes so that nothing deleted stays in the file."""

    def __init__(self, store: Store, portrait: Callable[[int], Portrait | None]) -> None:
        self._store = store
        self._portrait = portrait

    def learn(self, article: int, deed: Deed, at: int, now: int, look: Look) -> bool:
        """Counts a deed; False where it was counted before or the article is not there."""
        old = self.of(article)
        new = old.having(deed, True)
        if deed is Deed.PASSED and (old.opened or old.finished or old.saved or self._read(article)):
            return False
        return old != new and self._change(article, old, new, at, now, look)

    def unlearn(self, article: int, deed: Deed, now: int) -> bool:
        """Takes a deed back, with what it weighs by now."""
        old = self.of(article)
        new = old.having(deed, False)
        return old != new and self._change(article, old, new, None, now, lambda _: ())

    def wish(self, article: int, fewer: Fewer | None, now: int, look: Look) -> bool:
        """The reader wants fewer like an article, or takes that back."""
        old = self.of(article)
        at = now if fewer is not None else None
        return old.fewer != fewer and self._change(
            article, old, replace(old, fewer=fewer), at, now, look
        )

    def of(self, article: int) -> Deeds:
        """All that was done with an article."""
        rows = self._store.all(
            "SELECT opened, finished, saved, passed, fewer FROM lesson WHERE article_id = ?",
            (article,),
        )
        if not rows:
            return Deeds()
        opened, finished, saved, passed, fewer = rows[0]
        return Deeds(
            bool(opened), bool(finished), bool(saved), bool(passed), Fewer(fewer) if fewer else None
        )

    def prune(self) -> None:
        """Forgets the oldest of too many lessons, those first that say nothing, since what was
        saved or read would be learnt once more; and what weighs least of too many counters."""
        count = "SELECT count(*) FROM {}"
        if self._store.all(count.format("lesson"))[0][0] > MOST * 1.05:
            self._store.run(
                "DELETE FROM lesson WHERE article_id IN"
                f" (SELECT article_id FROM lesson ORDER BY {TOLD_OF} DESC, at DESC"
                " LIMIT -1 OFFSET ?)",
                (MOST,),
            )
        if self._store.all(count.format("taste"))[0][0] > MOST * 1.05:
            self._store.run(
                "DELETE FROM taste WHERE id IN (SELECT id FROM taste WHERE trait = 'topic'"
                " ORDER BY hidden > 0, opened + saved, updated LIMIT ?)",
                (MOST // 10,),
            )

    # -- inside

    def _read(self, article: int) -> bool:
        """Whether it is read: who passes over that may well have liked it."""
        return bool(self._store.all("SELECT 1 FROM state WHERE id = ? AND read", (article,)))

    def _change(
        self, article: int, old: Deeds, new: Deeds, at: int | None, now: int, look: Look
    ) -> bool:
        """`at`: since when the new deeds count; None: as the old ones."""
        rows = self._store.all("SELECT at, features FROM lesson WHERE article_id = ?", (article,))
        since, features = rows[0] if rows else (now, "")
        if not features and new.fewer is not Fewer.ARTICLE:
            portrait = self._portrait(article)
            if portrait is None:
                return False
            features = self._features(look(portrait), now)
        at = since if at is None else at
        self._count([int(one) for one in features.split()], (old, since), (new, at), now)
        if not new:
            self._store.run("DELETE FROM lesson WHERE article_id = ?", (article,))
            return True
        done = (new.opened, new.finished, new.saved, new.passed, new.fewer or "")
        self._store.run(
            "INSERT INTO lesson (opened, finished, saved, passed, fewer, at, features, article_id)"
            " SELECT ?, ?, ?, ?, ?, ?, ?, id FROM state WHERE id = ?"
            " ON CONFLICT (article_id) DO UPDATE SET opened = excluded.opened,"
            " finished = excluded.finished, saved = excluded.saved, passed = excluded.passed,"
            " fewer = excluded.fewer, at = excluded.at, features = excluded.features",
            (*done, at, features, article),
        )
        return True

    def _features(self, features: Sequence[Feature], now: int) -> str:
        """The numbers of the features' counters; new ones are made."""
        numbers = [
            self._store.all(
                "INSERT INTO taste (trait, key, label, updated) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (trait, key) DO UPDATE SET label = excluded.label RETURNING id",
                (one.trait, one.key, one.label, now),
            )[0][0]
            for one in features
        ]
        return " ".join(map(str, numbers))

    def _count(
        self, ids: Sequence[int], old: tuple[Deeds, int], new: tuple[Deeds, int], now: int
    ) -> None:
        """Takes off what the old deeds weigh by now and puts on what the new ones do."""
        rows = self._store.all(
            "SELECT id, trait, opened, finished, saved, hidden, passed, liked, disliked, updated"
            f" FROM taste WHERE id IN ({','.join('?' * len(ids))})",
            ids,
        )
        changed = []
        for id, trait, *counts, liked, disliked, updated in rows:
            before, after = (one[0].counts(Trait(trait)) for one in (old, new))
            counts = [
                max(0, n - less + more) for n, less, more in zip(counts, before, after, strict=True)
            ]
            weights = [
                max(0.0, faded(weight, now - updated) - faded(less, age) + faded(more, fresh))
                for weight, less, more, age, fresh in zip(
                    (liked, disliked),
                    old[0].worth(Trait(trait)),
                    new[0].worth(Trait(trait)),
                    (now - old[1],) * 2,
                    (now - new[1],) * 2,
                    strict=True,
                )
            ]
            changed.append((*counts, *weights, now, id))
        self._store.many(
            "UPDATE taste SET opened = ?, finished = ?, saved = ?, hidden = ?, passed = ?,"
            " liked = ?, disliked = ?, updated = ? WHERE id = ?",
            changed,
        )
        self._store.many(
            "DELETE FROM taste WHERE id = ? AND NOT (opened OR finished OR saved OR hidden"
            " OR passed) AND liked < 0.001 AND disliked < 0.001",
            [(id,) for id in ids],
        )
