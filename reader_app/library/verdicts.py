"""Whether what comes falls under a rule of the reader's; the verdict is stored with the article."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from reader_app.domain import NOTHING, Changes, Judge, Mute, MuteKind, Said
from reader_app.library.search import text_of
from reader_app.library.store import Store
from reader_app.library.texts import sound_text
from reader_app.library.visible import VISIBLE

__all__ = ["COLUMNS", "HIDEABLE", "Verdicts", "hidden", "mute_of"]

COLUMNS = "id, kind, value, text, publication_id, story_id, until, created"
HIDEABLE = """listed AND NOT read AND NOT saved AND muted IS NULL
    AND NOT EXISTS (SELECT 1 FROM spared WHERE spared.article_id = state.id)"""
"""Of a row of `state`: a rule may hide it."""

_AT_ONCE = 500


def mute_of(row: Sequence[Any], articles: int = 0) -> Mute:
    """A row of `COLUMNS` as a value."""
    id, kind, value, text, publication, story, until, created = row
    return Mute(id, MuteKind(kind), value, bool(text), publication, story, until, created, articles)


def hidden(ids: Collection[int]) -> Changes:
    """What it means that rules hide these now."""
    return Changes(counts=True, mutes=True, removed=frozenset(ids)) if ids else NOTHING


class Verdicts:
    """Runs on the writer thread."""

    def __init__(self, store: Store, now: Callable[[], int]) -> None:
        self._store = store
        self._now = now
        self._rules: list[tuple[Any, ...]] = []
        self._judge = Judge(())

    def judge(self) -> Judge:
        """By the rules that hold now, whichever program made them."""
        rules = self._store.all(
            f"SELECT {COLUMNS} FROM mute WHERE until IS NULL OR until > ? ORDER BY id",
            (self._now(),),
        )
        if rules != self._rules:
            self._rules = rules
            self._judge = Judge(map(mute_of, rules))
        return self._judge

    def on_arrival(self, articles: Iterable[tuple[int, Said]]) -> dict[int, int]:
        """The rules that hide articles which are about to be stored, by article."""
        judge = self.judge()
        if judge.empty:
            return {}
        spared = {row[0] for row in self._store.all("SELECT article_id FROM spared")}
        return {
            id: rule
            for id, said in articles
            if id not in spared and (rule := judge.verdict(said)) is not None
        }

    def again(self, articles: Iterable[tuple[int, Said]]) -> set[int]:
        """Hides those of the articles that say something new and fall under a rule for it; gives
        them. What was read already stays."""
        judge = self.judge()
        if judge.empty:
            return set()
        found = [(rule, id) for id, said in articles if (rule := judge.verdict(said))]
        return self.hide(found)

    def standing(self, ids: Sequence[int]) -> dict[int, int]:
        """The rules of today that articles which are here fall under, by article."""
        found: dict[int, int] = {}
        judge = self.judge()
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            found |= self._store.all(
                "SELECT article_id, min(mute.id) FROM story_article JOIN mute USING (story_id)"
                f" WHERE article_id IN ({','.join('?' * len(part))}) GROUP BY article_id",
                part,
            )
            if not judge.empty:
                said = self.said(part, text=judge.reads_texts, standfirst=True)
                found |= {id: rule for id, one in said.items() if (rule := judge.verdict(one))}
        return found

    def hidden(self, ids: Sequence[int]) -> frozenset[int]:
        """Those of articles that rules hide, which saving ends."""
        marks = ",".join("?" * len(ids))
        sql = f"SELECT id FROM state WHERE muted IS NOT NULL AND id IN ({marks})"
        return frozenset(row[0] for row in self._store.all(sql, ids))

    def unsaved(self, ids: Iterable[int]) -> Changes:
        """Articles are saved no more: rules hide those of them that they would have hidden."""
        known = self._store.all("SELECT 1 FROM mute LIMIT 1")
        wanted = [
            row[0]
            for id in (ids if known else ())
            for row in self._store.all(f"SELECT id FROM state WHERE id = ? AND {HIDEABLE}", (id,))
        ]
        return hidden(self.hide([(rule, id) for id, rule in self.standing(wanted).items()]))

    def hide(self, verdicts: Sequence[tuple[int, int]]) -> set[int]:
        """Hides articles by rules, (rule, article), where they may be; gives those that are."""
        found: set[int] = set()
        for rule, id in verdicts:
            rows = self._store.all(
                f"UPDATE state SET muted = ?, listed = 0 WHERE id = ? AND {HIDEABLE} RETURNING id",
                (rule, id),
            )
            found.update(row[0] for row in rows)
        return found

    def show(self, ids: Sequence[int]) -> set[int]:
        """Articles are as if they had never been hidden; gives those that are listed again."""
        shown: set[int] = set()
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            self._store.run(
                f"UPDATE state SET muted = NULL WHERE id IN ({marks}) AND muted IS NOT NULL", part
            )
            rows = self._store.all(
                f"UPDATE state SET listed = saved OR {VISIBLE} WHERE id IN ({marks})"
                " AND deleted IS NULL AND id IN (SELECT id FROM article) RETURNING id, listed",
                part,
            )
            shown.update(id for id, listed in rows if listed)
        return shown

    def said(
        self, ids: Sequence[int], *, text: bool = False, standfirst: bool = False
    ) -> dict[int, Said]:
        """What articles say; where it is asked for with their standfirsts, or all of the text."""
        marks = ",".join("?" * len(ids))
        labels: dict[int, list[str]] = {}
        for id, title in self._store.all(
            "SELECT article_id, section.title FROM placement JOIN section ON section.id ="
            f" section_id WHERE article_id IN ({marks})",
            tuple(ids),
        ):
            labels.setdefault(id, []).append(title)
        rows = self._store.all(
            "SELECT article.id, publication_id, title, byline, categories FROM article"
            f" JOIN state USING (id) WHERE article.id IN ({marks})",
            tuple(ids),
        )
        return {
            id: Said(
                publication,
                title,
                byline,
                *(self._words(id, text=text) if text or standfirst else ("", "")),
                (*filter(None, categories.split("\n")), *labels.get(id, ())),
            )
            for id, publication, title, byline, categories in rows
        }

    def _words(self, id: int, *, text: bool) -> tuple[str, str]:
        """Standfirst and text; none where they have rotted."""
        stored = sound_text(self._store, id)
        if stored is None:
            return "", ""
        return stored.standfirst, text_of(stored.html) if text else ""
