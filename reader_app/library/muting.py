"""A rule put to the articles that are here, and what it has hidden brought back, step by step.

Each step is one short transaction and gives the next one, so that a rule over a million articles
keeps nobody waiting.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial

from reader_app.domain import NOTHING, Changes, Judge, Mute, MuteKind, tokens_of, word_forms
from reader_app.library.store import Store
from reader_app.library.verdicts import HIDEABLE, Verdicts, hidden

__all__ = ["Muting", "Step", "match_of", "shown_again"]

_STEP = 60  # articles that one step reads
_DOCS = 4_000  # documents of the search index, and
_WALK = 500  # unread articles, that one step looks at

Step = Callable[[], tuple[Changes, "Step | None"]]
"""Does a little and gives what is to be done next."""


def shown_again(ids: Collection[int]) -> Changes:
    """What it means that no rule hides these any more."""
    return Changes(counts=True, mutes=True, added=frozenset(ids))


class Muting:
    """Runs on the writer thread."""

    def __init__(self, store: Store, verdicts: Verdicts) -> None:
        self._store = store
        self._verdicts = verdicts

    def release(self, id: int, then: Step | None, after: int = 0) -> tuple[Changes, Step | None]:
        """Brings back some of what a rule has still, but for what it or another one hides now."""
        rows = self._store.all(
            "SELECT id FROM state WHERE muted = ? AND id > ? ORDER BY id LIMIT ?",
            (id, after, _STEP),
        )
        ids = [row[0] for row in rows]
        if not ids:
            return NOTHING, then
        still = self._verdicts.standing(ids)
        self._store.many(
            "UPDATE state SET muted = ? WHERE id = ?", [(rule, one) for one, rule in still.items()]
        )
        shown = self._verdicts.show([one for one in ids if one not in still])
        return shown_again(shown), partial(self.release, id, then, ids[-1])

    def applying(self, mute: Mute) -> Step:
        """The first step that puts a rule to what is here."""
        if mute.kind is MuteKind.STORY:
            return partial(self._story, mute)
        if mute.kind is MuteKind.TOPIC:
            return partial(self._unread, mute, Judge([mute]), 0)
        return partial(self._found, mute, Judge([mute]), 0)

    def _story(self, mute: Mute) -> tuple[Changes, Step | None]:
        rows = self._store.all(
            "UPDATE state SET muted = ?, listed = 0 WHERE id IN (SELECT article_id FROM"
            f" story_article WHERE story_id = ?) AND {HIDEABLE} RETURNING id",
            (mute.id, mute.story_id),
        )
        return hidden({row[0] for row in rows}), None

    def _found(self, mute: Mute, judge: Judge, after: int) -> tuple[Changes, Step | None]:
        """What the search index has of a rule's words: more than it says, so each is looked at."""
        last = self._store.all("SELECT coalesce(max(docid), 0) FROM search.doc")[0][0]
        match = match_of(mute)
        if not match:
            return NOTHING, None
        rows = self._store.all(
            "SELECT docid, article_id FROM search.text CROSS JOIN search.doc ON docid = text.rowid"
            " CROSS JOIN state ON state.id = article_id WHERE text MATCH ? AND text.rowid > ?"
            f" AND text.rowid <= ? AND {HIDEABLE} ORDER BY text.rowid LIMIT ?",
            (match, after, after + _DOCS, _STEP),
        )
        changes = self._put(mute, judge, [row[1] for row in rows])
        after = rows[-1][0] if len(rows) == _STEP else after + _DOCS
        if after < last:
            return changes, partial(self._found, mute, judge, after)
        return changes, partial(self._unindexed, mute, judge, 0)

    def _unindexed(self, mute: Mute, judge: Judge, after: int) -> tuple[Changes, Step | None]:
        """What the index does not have yet."""
        rows = self._store.all(
            "SELECT article_id FROM unindexed WHERE article_id > ? ORDER BY article_id LIMIT ?",
            (after, _STEP),
        )
        changes = self._put(mute, judge, [row[0] for row in rows])
        more = len(rows) == _STEP
        return changes, partial(self._unindexed, mute, judge, rows[-1][0]) if more else None

    def _unread(self, mute: Mute, judge: Judge, after: int) -> tuple[Changes, Step | None]:
        rows = self._store.all(
            "SELECT state.id FROM state JOIN article USING (id) WHERE state.id > ?"
            f" AND {HIDEABLE} ORDER BY state.id LIMIT ?",
            (after, _WALK),
        )
        ids = [row[0] for row in rows]
        said = self._verdicts.said(ids)
        gone = self._verdicts.hide(
            [(mute.id, id) for id, what in said.items() if judge.verdict(what) is not None]
        )
        more = len(rows) == _WALK
        return hidden(gone), partial(self._unread, mute, judge, ids[-1]) if more else None

    def _put(self, mute: Mute, judge: Judge, ids: Sequence[int]) -> Changes:
        said = self._verdicts.said(ids, text=mute.text, standfirst=True) if ids else {}
        found = [(mute.id, id) for id, what in said.items() if judge.verdict(what) is not None]
        return hidden(self._verdicts.hide(found))


def match_of(mute: Mute) -> str:
    """What the index is asked: the forms of a rule's words, wherever they stand."""
    words = tokens_of(mute.value)
    if not words:
        return ""
    column = "{byline} : " if mute.kind is MuteKind.AUTHOR else ""
    begun = mute.kind is MuteKind.WORD and mute.value.rstrip().endswith("*")
    return " OR ".join(_phrases(words, column, sorted(word_forms(mute)), begun=begun))


def _phrases(
    words: Sequence[str], column: str, forms: Sequence[str], *, begun: bool
) -> Iterator[str]:
    for last in forms[:1] if begun else forms:
        yield f'{column}"{" ".join((*words[:-1], last))}"{" *" if begun else ""}'
