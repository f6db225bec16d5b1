"""Stories in the library: what waits to be placed, where it was placed, what placing keeps."""

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from types import MappingProxyType

from reader_app.domain import (
    NOTHING,
    Changes,
    Outcome,
    Record,
    Report,
    Saved,
    Story,
    Unplaced,
    house_of,
)
from reader_app.library.search import lines_of
from reader_app.library.store import Store, guard
from reader_app.library.texts import sound_text
from reader_app.library.told import StoryShelf
from reader_app.library.verdicts import hidden
from reader_app.library.writer import Write

__all__ = ["StoryDesk"]

NOWHERE: Mapping[int, int] = MappingProxyType({})

_AT_ONCE = 500
_RECORDS, _QUEUED = 500, 5_000  # of one transaction, which is to stay under 50 ms
_AT = "iif(dated, min(published, received), received)"


class StoryDesk(StoryShelf):
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(self, store: Store, write: Write, now: Callable[[], int]) -> None:
        super().__init__(store)
        self._write = write
        self._now = now

    # -- to be placed

    def waits(self) -> bool:
        """Whether anything waits to be placed."""
        with guard():
            return bool(self._store.all("SELECT 1 FROM unplaced LIMIT 1"))

    def waiting(self) -> "array[int]":
        """What waits to be placed, in the order in which it came out; what is gone first."""
        with guard():
            rows = self._store.all(
                f"SELECT unplaced.article_id, {_AT} FROM unplaced"
                " LEFT JOIN article ON article.id = unplaced.article_id"
                " LEFT JOIN state ON state.id = article.id ORDER BY 2, 1"
            )
        return array("q", (row[0] for row in rows))

    def unplaced(self, ids: Sequence[int]) -> tuple[Unplaced, ...]:
        """Those of the articles that wait, in this order."""
        found: dict[int, Unplaced] = {}
        with guard():
            for start in range(0, len(ids), _AT_ONCE):
                part = tuple(ids[start : start + _AT_ONCE])
                rows = self._store.all(
                    "SELECT unplaced.article_id, times, article.id IS NULL, story_id, anew"
                    " FROM unplaced LEFT JOIN article ON article.id = unplaced.article_id"
                    " LEFT JOIN story_article ON story_article.article_id = article.id"
                    f" WHERE unplaced.article_id IN ({','.join('?' * len(part))})",
                    part,
                )
                for id, times, gone, story, anew in rows:
                    found[id] = Unplaced(id, times, bool(gone), story, bool(anew))
        return tuple(found[id] for id in ids if id in found)

    def reports(self, ids: Sequence[int]) -> list[Report]:
        """Articles as stories look at them, in this order; without those that are gone."""
        found: dict[int, Report] = {}
        now = self._now()  # a clock that went wrong once must not put everything behind it
        with guard():
            for start in range(0, len(ids), _AT_ONCE):
                part = tuple(ids[start : start + _AT_ONCE])
                for id, publication, key, own, usual, title, published, received in self._store.all(
                    "SELECT article.id, publication_id, key, article.language,"
                    " publication.language, article.title, iif(dated, published, NULL), received"
                    " FROM article JOIN state USING (id)"
                    " JOIN publication ON publication.id = publication_id"
                    f" WHERE article.id IN ({','.join('?' * len(part))})",
                    part,
                ):
                    found[id] = Report(
                        article=id,
                        publication=publication,
                        owner=house_of(key),
                        language=own or usual,
                        title=title,
                        text=self._text(id),
                        published=published,
                        fetched=min(received, now),
                    )
        return [found[id] for id in ids if id in found]

    def _text(self, article_id: int) -> str:
        text = sound_text(self._store, article_id)
        return f"{text.standfirst}\n{lines_of(text.html)}" if text else ""

    def settled(self, ids: Collection[int]) -> set[int]:
        """Those of these stories that have an article which is not to be placed anew."""
        with guard():
            return {
                id
                for id in ids
                if self._store.all(
                    "SELECT 1 FROM story_article WHERE story_id = ? AND NOT EXISTS"
                    " (SELECT 1 FROM unplaced WHERE unplaced.article_id ="
                    " story_article.article_id AND anew) LIMIT 1",
                    (id,),
                )
            }

    # -- what placing keeps

    def records(self, *kinds: str) -> list[Record]:
        """What placing has kept, all of it or of these kinds."""
        with guard():
            if not kinds:
                rows = self._store.all("SELECT kind, key, value FROM story_record")
            else:
                marks = ",".join("?" * len(kinds))
                rows = self._store.all(
                    f"SELECT kind, key, value FROM story_record WHERE kind IN ({marks})", kinds
                )
        return [Record(*row) for row in rows]

    def first_free(self) -> int:
        """The least id that no story ever had."""
        with guard():
            rows = self._store.all("SELECT seq FROM sqlite_sequence WHERE name = 'story'")
        return int(rows[0][0]) + 1 if rows else 1

    # -- writing

    def commit(
        self,
        outcome: Outcome,
        saved: Saved,
        taken: Sequence[Unplaced] = (),
        *,
        basis: bytes | None = None,
        leanings: Mapping[int, int] = NOWHERE,
    ) -> Future[Changes | None]:
        """Stores what was placed with what is kept of it, all or nothing; `taken` waits no more,
        unless there is a new reason by now. `leanings`: where most articles of a story stand now,
        in which it goes up should it have none left.

        `basis`: the record of kind "clock" that all this goes on from. Where another program has
        stored one since, nothing is stored: None.
        """

        def write() -> Changes | None:
            kept = self._store.all("SELECT value FROM story_record WHERE kind = 'clock'")
            if (kept[0][0] if kept else None) != basis:
                return None
            return self._commit(outcome, saved, taken, leanings)

        return self._write(write, lambda changes: changes or NOTHING)

    def forget_kept(self) -> Future[bool]:
        """Removes some of what placing keeps, the clock first, without which the rest is nothing;
        False when none is left."""

        def write() -> bool:
            self._store.run("DELETE FROM story_record WHERE kind = 'clock'")
            self._store.run(
                "DELETE FROM story_record WHERE rowid IN (SELECT rowid FROM story_record LIMIT ?)",
                (_RECORDS,),
            )
            return bool(self._store.all("SELECT 1 FROM story_record LIMIT 1"))

        return self._write(write, lambda _: NOTHING)

    def queue(self, after: int, since: int) -> Future[int | None]:
        """Puts some articles that were received after `since`, from the id `after` on, on the list
        of those that are to be placed anew; returns where the next step begins, None at the end."""

        def write() -> int | None:
            rows = self._store.all(
                "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?",
                (after, _QUEUED - 1),
            )
            last = rows[0][0] if rows else None
            self._store.run(
                "INSERT INTO unplaced (article_id, anew) SELECT id, story_id IS NOT NULL"
                " FROM article LEFT JOIN story_article ON article_id = id WHERE id > ?1"
                " AND id <= coalesce(?2, id) AND received > ?3"
                " ON CONFLICT (article_id) DO UPDATE SET anew = excluded.anew",
                (after, last, since),
            )
            return last

        return self._write(write, lambda _: NOTHING)

    def keep_front(self, ids: Sequence[int]) -> Future[None]:
        """Notes the order of the front page."""
        rows = list(enumerate(ids))

        def write() -> None:
            self._store.run("DELETE FROM front")
            self._store.many("INSERT INTO front VALUES (?, ?)", rows)

        return self._write(write, lambda _: NOTHING)

    def _commit(
        self,
        outcome: Outcome,
        saved: Saved,
        taken: Sequence[Unplaced],
        leanings: Mapping[int, int],
    ) -> Changes:
        before = self.muted()
        self._store.many(
            "INSERT INTO story VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " coalesce((SELECT stays FROM story_alias WHERE gone = ?11), ?11))"
            " ON CONFLICT (id) DO UPDATE SET first_at = excluded.first_at,"
            " last_at = excluded.last_at, articles = excluded.articles, owners = excluded.owners,"
            " groups = excluded.groups, labels = excluded.labels, central = excluded.central,"
            " closed = excluded.closed, earlier = excluded.earlier",
            [_row(story) for story in outcome.stories],
        )
        self._merge(outcome.aliases)
        self._store.many(
            "INSERT INTO story_article SELECT id, ?, ?, ? FROM article WHERE id = ?"
            ' ON CONFLICT DO UPDATE SET story_id = excluded.story_id, "group" = excluded."group",'
            " link = excluded.link",
            [(one.story, one.group, one.link, one.article) for one in outcome.placed],
        )
        self._store.many(
            "INSERT OR REPLACE INTO story_record VALUES (?, ?, ?)",
            [(one.kind, one.key, one.value) for one in saved.put],
        )
        self._store.many("DELETE FROM story_record WHERE kind = ? AND key = ?", list(saved.drop))
        self._store.many(
            "DELETE FROM unplaced WHERE article_id = ? AND times = ?",
            [(one.article, one.times) for one in taken],
        )
        self._store.many(
            "UPDATE unplaced SET anew = 0 WHERE article_id = ?", [(one.article,) for one in taken]
        )
        self._tidy(outcome, saved)
        self._merge([pair for pair in leanings.items() if self._is_empty(pair[0])])
        self._store.many(
            "UPDATE story SET articles = (SELECT count(*) FROM story_article WHERE story_id = ?1)"
            " WHERE id = ?1",
            [(id,) for id in leanings],
        )
        stories = bool(outcome.placed or outcome.stories or outcome.aliases)
        return Changes(stories=stories) | hidden(self.muted() - before)

    def _merge(self, aliases: Sequence[tuple[int, int]]) -> None:
        for gone, stays in aliases:
            for statement in (
                "UPDATE story_article SET story_id = ?2 WHERE story_id = ?1",
                "UPDATE story_alias SET stays = ?2 WHERE stays = ?1",
                "UPDATE story SET earlier = ?2 WHERE earlier = ?1",
                "INSERT OR REPLACE INTO story_alias VALUES (?1, ?2)",
                "DELETE FROM story WHERE id = ?1 AND id <> ?2",
            ):
                self._store.run(statement, (gone, stays))

    def _is_empty(self, story_id: int) -> bool:
        sql = "SELECT 1 FROM story_article WHERE story_id = ? LIMIT 1"
        return not self._store.all(sql, (story_id,))

    def _tidy(self, outcome: Outcome, saved: Saved) -> None:
        """An article may have gone while it was placed: it is to be forgotten, and so is a story
        that has no other."""
        self._store.many(
            "INSERT OR IGNORE INTO unplaced (article_id)"
            " SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = ?1)",
            [(one.article,) for one in outcome.placed],
        )
        gone = {int(key) for kind, key in saved.drop if kind == "story"}
        self._store.many(
            "DELETE FROM story WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM story_article WHERE story_id = ?1)",
            [(id,) for id in gone.union(one.id for one in outcome.stories)],
        )


def _row(story: Story) -> tuple[object, ...]:
    central = " ".join(f"{article}:{share}" for article, share in story.central)
    return (
        story.id, story.language, story.first_at, story.last_at, story.articles, story.owners,
        story.groups, "\n".join(story.labels), central, story.closed, story.earlier,
    )  # fmt: skip
