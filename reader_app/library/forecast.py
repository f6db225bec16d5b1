"""What a rule for muting would hide, before it is one."""

from reader_app.domain import Judge, Mute, MuteKind
from reader_app.library.muting import match_of
from reader_app.library.store import Store
from reader_app.library.verdicts import HIDEABLE, Verdicts

__all__ = ["Forecast"]

_MOST = 500  # articles that are counted
_FOUND = 2_000  # newest documents of the search index that are looked at
_WALK = 5_000  # newest articles whose topics are


class Forecast:
    """Reads, on any thread."""

    def __init__(self, store: Store, verdicts: Verdicts) -> None:
        self._store = store
        self._verdicts = verdicts

    def of(self, mute: Mute, since: int) -> tuple[int, bool]:
        """How many articles that were published since then (seconds since 1970) a new rule would
        hide, and whether there may be more: what it costs has a bound."""
        if mute.kind is MuteKind.STORY:
            rows = self._store.all(
                "SELECT count(*) FROM story_article JOIN state ON state.id = article_id"
                f" WHERE story_id = ? AND published >= ? AND {HIDEABLE}",
                (mute.story_id, since),
            )
            return int(rows[0][0]), False
        texts = mute.kind is not MuteKind.TOPIC
        ids, more = self._found(mute, since) if texts else self._newest(since)
        judge, count = Judge([mute]), 0
        for start in range(0, len(ids), _MOST):
            part = ids[start : start + _MOST]
            said = self._verdicts.said(part, text=mute.text, standfirst=texts)
            count += sum(judge.verdict(one) is not None for one in said.values())
        return count, more

    def _found(self, mute: Mute, since: int) -> tuple[list[int], bool]:
        match = match_of(mute)
        if not match:
            return [], False
        rows = self._store.all(
            "SELECT article_id, published >= ?2 AND " + HIDEABLE + " FROM ("
            " SELECT rowid AS found FROM search.text WHERE text MATCH ?1 ORDER BY rowid DESC"
            f" LIMIT {_FOUND}) JOIN search.doc ON docid = found"
            " JOIN state ON state.id = article_id ORDER BY found DESC",
            (match, since),
        )
        ids = [row[0] for row in rows if row[1]]
        return ids[:_MOST], len(ids) > _MOST or (len(rows) == _FOUND and bool(rows[-1][1]))

    def _newest(self, since: int) -> tuple[list[int], bool]:
        rows = self._store.all(
            f"SELECT id FROM state WHERE published >= ? AND {HIDEABLE}"
            " ORDER BY published DESC, id DESC LIMIT ?",
            (since, _WALK + 1),
        )
        return [row[0] for row in rows[:_WALK]], len(rows) > _WALK
