"""Stories with their articles, as pages for the reader are made of them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any

from reader_app.domain import NotFound, Placed, Story, StoryMember, ToldStory, house_of
from reader_app.library.store import Store, guard

__all__ = ["StoryShelf"]

_AT_ONCE = 500
_STORY = (
    "SELECT id, language, first_at, last_at, articles, owners, groups, labels, central, closed,"
    " earlier FROM story"
)
_MEMBER = """SELECT story_id, story_article.article_id, state.publication_id, publication.key,
    "group", link, iif(dated, state.published, NULL), received,
    coalesce((SELECT section.title FROM placement JOIN section ON section.id = section_id
        WHERE placement.article_id = article.id ORDER BY section.followed DESC, section.id LIMIT 1),
        ''),
    article.title, words, iif(read, state.changed, NULL), favourite, offline
    FROM story_article JOIN article ON article.id = story_article.article_id
    JOIN state ON state.id = article.id JOIN publication ON publication.id = state.publication_id
    WHERE listed AND story_id"""
_COLUMNS = 14


class StoryShelf:
    """Plain reads, as in `Library`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def resolve(self, story_id: int) -> int:
        """Under which id a story goes on: another one where it went up in an older story."""
        with guard():
            rows = self._store.all("SELECT stays FROM story_alias WHERE gone = ?", (story_id,))
        return int(rows[0][0]) if rows else story_id

    def of(self, ids: Sequence[int]) -> Mapping[int, Placed]:
        """Where articles stand, by article; those that are not placed yet are left out."""
        found: dict[int, Placed] = {}
        with guard():
            for start in range(0, len(ids), _AT_ONCE):
                part = tuple(ids[start : start + _AT_ONCE])
                rows = self._store.all(
                    'SELECT article_id, story_id, "group", link FROM story_article'
                    f" WHERE article_id IN ({','.join('?' * len(part))})",
                    part,
                )
                found |= {row[0]: Placed(*row) for row in rows}
        return found

    def muted(self) -> set[int]:
        """The articles that are hidden since their story is muted."""
        with guard():
            rows = self._store.all(
                "SELECT state.id FROM mute CROSS JOIN state ON state.muted = mute.id"
                " WHERE mute.story_id IS NOT NULL"
            )
        return {row[0] for row in rows}

    def shared(self, ids: Sequence[int]) -> Mapping[int, int]:
        """The story of each of these articles that stands beside others in it."""
        found: dict[int, int] = {}
        with guard():
            for start in range(0, len(ids), _AT_ONCE):
                part = tuple(ids[start : start + _AT_ONCE])
                found |= dict(
                    self._store.all(
                        "SELECT article_id, story_id FROM story_article"
                        " JOIN story ON story.id = story_id WHERE articles > 1"
                        f" AND article_id IN ({','.join('?' * len(part))})",
                        part,
                    )
                )
        return found

    def others(self, article_id: int) -> tuple[int, int]:
        """The story of an article, 0 for none, and how many other publications tell it to the
        reader."""
        with guard():
            rows = self._store.all(
                "SELECT story_id, (SELECT count(DISTINCT other.publication_id)"
                " FROM story_article AS beside JOIN state AS other ON other.id = beside.article_id"
                " WHERE beside.story_id = mine.story_id AND other.listed"
                " AND other.publication_id <> state.publication_id)"
                " FROM story_article AS mine JOIN state ON state.id = mine.article_id"
                " WHERE mine.article_id = ?",
                (article_id,),
            )
        return rows[0] if rows else (0, 0)

    def story(self, story_id: int) -> Story:
        """A story, also by an id that it had before. Raises NotFound."""
        with guard():
            rows = self._store.all(f"{_STORY} WHERE id = ?", (self.resolve(story_id),))
        if not rows:
            raise NotFound(f"story {story_id}", subject=f"story {story_id}")
        return _story(rows[0])

    def members(self, story_id: int) -> tuple[StoryMember, ...]:
        """The articles of a story that are in the reader's lists, oldest first; none where there
        is no such story."""
        with guard():
            rows = self._store.whole(f"{_MEMBER} = ?", _COLUMNS, (self.resolve(story_id),))
        return _members(rows)

    def later(self, story_id: int) -> tuple[Story, ...]:
        """The stories that go on from a full one, oldest first."""
        with guard():
            rows = self._store.all(f"{_STORY} WHERE earlier = ? ORDER BY first_at, id", (story_id,))
        return tuple(map(_story, rows))

    def recent(self, time: int, most: int = 5_000) -> list[tuple[int, int, int, int]]:
        """The stories that several houses tell and that were told since a time, newest first: of
        each its id, how many houses and how many texts tell it, and when it was last told."""
        with guard():
            return self._store.all(
                "SELECT id, owners, groups, last_at FROM story WHERE owners > 1 AND last_at >= ?"
                " ORDER BY last_at DESC, id DESC LIMIT ?",
                (time, most),
            )

    def told(self, ids: Sequence[int]) -> tuple[ToldStory, ...]:
        """Stories with their articles; those are left out that have none in the reader's lists."""
        rows: list[tuple[Any, ...]] = []
        with guard():
            for start in range(0, len(ids), _AT_ONCE):
                part = tuple(ids[start : start + _AT_ONCE])
                rows += self._store.all(f"{_STORY} WHERE id IN ({','.join('?' * len(part))})", part)
            members = self._members(ids)
        return tuple(ToldStory(_story(row), members[row[0]]) for row in rows if row[0] in members)

    def front(self) -> tuple[int, ...]:
        """The stories of the front page in their last order, under the ids that they have now."""
        with guard():
            rows = self._store.all(
                "SELECT coalesce(stays, story_id) FROM front LEFT JOIN story_alias"
                " ON gone = story_id ORDER BY position"
            )
        return tuple(dict.fromkeys(row[0] for row in rows))

    def _members(self, ids: Sequence[int]) -> dict[int, tuple[StoryMember, ...]]:
        found: dict[int, tuple[StoryMember, ...]] = {}
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            rows = self._store.whole(f"{_MEMBER} IN ({marks})", _COLUMNS, part)
            rows.sort(key=itemgetter(0))
            found |= {id: _members(of) for id, of in groupby(rows, key=itemgetter(0))}
        return found


def _story(row: tuple[Any, ...]) -> Story:
    id, language, first, last, articles, owners, groups, labels, central, closed, earlier = row
    near = (one.partition(":") for one in central.split())
    return Story(
        *(
            id,
            language,
            first,
            last,
            articles,
            owners,
            groups,
            tuple(filter(None, labels.split("\n"))),
        ),
        tuple((int(article), float(share)) for article, _, share in near),
        bool(closed),
        earlier,
    )


def _members(rows: Iterable[list[Any]]) -> tuple[StoryMember, ...]:
    return tuple(sorted(map(_member, rows), key=attrgetter("at", "article")))


def _member(row: list[Any]) -> StoryMember:
    (
        _, article, publication, key, group, link, published, fetched, section, title, words,
        read_at, favourite, ready,
    ) = row  # fmt: skip
    return StoryMember(
        article, publication, house_of(key), group, link, published, fetched, section, title, words,
        read_at, bool(favourite), bool(ready),
    )  # fmt: skip
