"""Answers a search: its words by FTS5, all else by SQL."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader_app.domain import (
    AllOf,
    AnyOf,
    BadQuery,
    Dated,
    Flag,
    Hits,
    Is,
    Needle,
    Not,
    Part,
    QueryFault,
    Search,
    SearchOrder,
    SearchTerm,
    Within,
    Words,
    folded,
    raw_words,
    snippet,
    spots,
)
from reader_app.library.search import article_text
from reader_app.library.store import Store

__all__ = ["MOST", "Finder"]

MOST = 5_000  # articles that are ranked and counted: the newest in the index where more match
_SORTED = 60_000  # hits that are sorted by their time: more of them are met soon in its order
_FEW = 20_000  # articles that pass the filters so that the index is asked for these alone
_COLUMNS = {Part.ANYWHERE: "", Part.TITLE: "{title} : ", Part.AUTHOR: "{byline} : "}
_FLAGS = {
    Flag.UNREAD: "NOT read",
    Flag.READ: "read",
    Flag.SAVED: "saved",
    Flag.READY: "offline",
}
_TEXT = (
    "SELECT article_id FROM search.text JOIN search.doc ON docid = text.rowid WHERE text MATCH ?"
)


@dataclass(slots=True)
class Condition:
    """SQL with its parameters, and what the index is asked: "" where nothing is."""

    match: str = ""
    parts: list[str] = field(default_factory=lambda: ["listed"])
    values: list[object] = field(default_factory=list)
    index: str = ""  # that serves the filters; SQLite without statistics takes any

    @property
    def source(self) -> str:
        return f"state INDEXED BY {self.index}" if self.index else "state"

    @property
    def where(self) -> str:
        return " AND ".join(self.parts)


class Finder:
    """Reads only; on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, search: Search, limit: int, order: SearchOrder) -> Hits:
        """The articles found, at most `limit`. Raises BadQuery for a publication or section that
        does not exist."""
        condition = self._condition(search)
        try:
            rows = self._rows(condition, limit, order)
        except sqlite3.OperationalError as error:
            raise _refused(error) from error
        total = rows[0][1] if rows else 0
        return Hits(tuple(row[0] for row in rows), min(total, MOST), total > MOST)

    def count(self, search: Search, most: int) -> int:
        """How many articles are found, counted no further than to `most`."""
        condition = self._condition(search)
        try:
            return int(self._store.all(*self._counting(condition, most))[0][0])
        except sqlite3.OperationalError as error:
            raise _refused(error) from error

    def snippets(self, ids: Sequence[int], needles: Sequence[Needle]) -> dict[int, str]:
        """A piece of each article's text with the hits marked by «\\x02» and «\\x03»."""
        return {one: snippet(article_text(self._store, one), needles) for one in ids}

    def forms(self, article_id: int, needles: Sequence[Needle]) -> list[str]:
        """The very words of its title and text that the needles find, each once."""
        rows = self._store.all("SELECT title, byline FROM article WHERE id = ?", (article_id,))
        title, byline = rows[0] if rows else ("", "")
        texts = (
            (article_text(self._store, article_id), Part.ANYWHERE),
            (title, Part.TITLE),
            (byline, Part.AUTHOR),
        )
        return sorted({text[a:b] for text, part in texts for a, b in spots(text, needles, part)})

    def names(self) -> tuple[list[str], list[str]]:
        """Titles of publications, then of sections, each once."""
        publications = self._store.all(
            "SELECT title FROM publication WHERE followed AND title <> ''"
        )
        sections = self._store.all(
            "SELECT DISTINCT title FROM section WHERE followed AND title <> ''"
        )
        return [row[0] for row in publications], [row[0] for row in sections]

    # -- asking

    def _rows(self, condition: Condition, limit: int, order: SearchOrder) -> list[tuple[int, int]]:
        """Ids, each with how many there are in all, counted to one more than MOST."""
        if not condition.match:
            total = int(self._store.all(*self._counting(condition, MOST + 1))[0][0])
            sql = f"SELECT id FROM {condition.source} WHERE {condition.where}"
            newest = "ORDER BY published DESC, id DESC LIMIT ?"
            ids = self._store.all(f"{sql} {newest}", (*condition.values, limit))
            return [(row[0], total) for row in ids]
        if order is not SearchOrder.BEST:
            return self._newest(condition, limit)
        score = "bm25(text, 1, 4, 2)"
        sql, values = self._matching(condition, f"state.id, published, {score} AS score", MOST + 1)
        sql = (
            f"SELECT id, count(*) OVER () FROM ({sql}) ORDER BY score, published DESC, id DESC"
            " LIMIT ?"
        )
        return self._store.all(sql, (*values, limit))

    def _newest(self, condition: Condition, limit: int) -> list[tuple[int, int]]:
        """The same, newest published first: of all that match, whenever they were indexed."""
        newest = "ORDER BY published DESC, state.id DESC LIMIT ?"
        sql, values = self._matching(condition, "state.id, published", _SORTED + 1)
        sql = f"SELECT id, count(*) OVER () FROM ({sql}) AS state {newest}"
        rows = self._store.all(sql, (*values, limit))
        if not rows or rows[0][1] <= _SORTED:
            return rows
        sql = (
            f"SELECT state.id FROM state INDEXED BY {condition.index or 'state_listed'}"
            " CROSS JOIN search.doc ON article_id = state.id"
            " CROSS JOIN search.text ON text.rowid = docid"
            f" WHERE text MATCH ? AND {condition.where} {newest}"
        )
        ids = self._store.all(sql, (condition.match, *condition.values, limit))
        return [(row[0], rows[0][1]) for row in ids]

    def _counting(self, condition: Condition, most: int) -> tuple[str, list[object]]:
        if condition.match:
            sql, values = self._matching(condition, "state.id", most)
            return f"SELECT count(*) FROM ({sql})", values
        sql = f"SELECT 1 FROM {condition.source} WHERE {condition.where} LIMIT ?"
        return f"SELECT count(*) FROM ({sql})", [*condition.values, most]

    def _matching(self, condition: Condition, columns: str, most: int) -> tuple[str, list[object]]:
        """The newest documents that match, and whose articles pass the filters."""
        few = ""
        values: list[object] = [condition.match]
        if len(condition.parts) > 1 and self._passing(condition) <= _FEW:
            few = (
                f" AND +text.rowid IN (SELECT docid FROM {condition.source} CROSS JOIN search.doc"
                f" ON article_id = state.id WHERE {condition.where})"
            )
            values += condition.values
        sql = (
            f"SELECT {columns} FROM search.text CROSS JOIN search.doc ON docid = text.rowid"
            f" CROSS JOIN state ON state.id = article_id WHERE text MATCH ?{few}"
            f" AND {condition.where} ORDER BY text.rowid DESC LIMIT ?"
        )
        return sql, [*values, *condition.values, most]

    def _passing(self, condition: Condition) -> int:
        sql = f"SELECT 1 FROM {condition.source} WHERE {condition.where} LIMIT ?"
        values = (*condition.values, _FEW + 1)
        return int(self._store.all(f"SELECT count(*) FROM ({sql})", values)[0][0])

    # -- translating

    def _condition(self, search: Search) -> Condition:
        condition = Condition()
        positive, negative = [], []
        terms = [plain(term) for term in flat(search.terms)]
        condition.index = index_of(terms)
        for term in terms:
            if (text := match_of(term)) is not None:
                positive.append(text)
            elif isinstance(term, Not) and (text := match_of(term.term)) is not None:
                negative.append(text)
            else:
                condition.parts.append(self._sql(term, condition.values))
        condition.match = " AND ".join(positive)
        for text in negative:
            if condition.match:
                condition.match = f"({condition.match}) NOT {text}"
            else:
                condition.parts.append(f"state.id NOT IN ({_TEXT})")
                condition.values.append(text)
        return condition

    def _sql(self, term: SearchTerm, values: list[object]) -> str:
        text = match_of(term)
        if text is not None:
            values.append(text)
            return f"state.id IN ({_TEXT})"
        match term:
            case Is(flag):
                return _FLAGS[flag]
            case Dated(since, until):
                bounds = (("published >= ?", since), ("published < ?", until))
                values += [value for _, value in bounds if value is not None]
                return " AND ".join(sql for sql, value in bounds if value is not None)
            case Within(kind, name):
                return self._within(kind, name, values)
            case Not(inner):
                return f"NOT coalesce({self._sql(inner, values)}, 0)"
            case AllOf(terms):
                return f"({' AND '.join([self._sql(one, values) for one in terms])})"
            case AnyOf(terms):
                return f"({' OR '.join([self._sql(one, values) for one in terms])})"
        raise AssertionError(term)

    def _within(self, kind: str, name: str, values: list[object]) -> str:
        """By the titles that have the name in them."""
        table, fault = (
            ("publication", QueryFault.PUBLICATION)
            if kind == "publication"
            else ("section", QueryFault.SECTION)
        )
        wanted = folded(name)
        rows = self._store.all(f"SELECT id, title FROM {table}")
        ids = [id for id, title in rows if wanted in folded(title)]
        if not ids:
            raise BadQuery(f"no {kind}", subject=name, fault=fault)
        marks = ",".join(map(str, ids))  # numbers of ours; more than SQLite has variables
        if kind == "publication":
            return f"publication_id IN ({marks})"
        return f"state.id IN (SELECT article_id FROM placement WHERE section_id IN ({marks}))"


def flat(terms: Sequence[SearchTerm]) -> list[SearchTerm]:
    """Terms that all have to be, with the groups among them opened."""
    found: list[SearchTerm] = []
    for term in terms:
        found += flat(term.terms) if isinstance(term, AllOf) else [term]
    return found


def plain(term: SearchTerm) -> SearchTerm:
    """The same without a "not" where there is a word for it."""
    opposites = {Not(Is(Flag.READ)): Is(Flag.UNREAD), Not(Is(Flag.UNREAD)): Is(Flag.READ)}
    return opposites.get(term, term) if isinstance(term, Not) else term


def index_of(terms: Sequence[SearchTerm]) -> str:
    """The index that holds what passes these filters and little else."""
    if Is(Flag.SAVED) in terms:
        return "state_saved"
    within = any(isinstance(term, Within) for term in terms)
    return "state_unread" if Is(Flag.UNREAD) in terms and not within else ""


def match_of(term: SearchTerm) -> str | None:
    """What FTS5 is asked for a term of words alone, None for any other. Each word stands in quotes
    and holds nothing but letters and digits: nothing that was typed can be syntax."""
    match term:
        case Words(text, part, begun):
            words = " ".join(raw_words(text))
            return f'{_COLUMNS[part]}"{words}"{" *" if begun else ""}' if words else None
        case AllOf(terms) | AnyOf(terms):
            found = [match_of(one) for one in terms]
            if any(one is None for one in found):
                return None
            joint = " AND " if isinstance(term, AllOf) else " OR "
            return f"({joint.join(filter(None, found))})"
        case _:
            return None


def _refused(error: sqlite3.OperationalError) -> BadQuery | sqlite3.OperationalError:
    """An error of FTS5's own parser is about what was asked."""
    if re.match(r"fts5: (?:syntax|parser)|unterminated string|unknown special", str(error)):
        return BadQuery(str(error), fault=QueryFault.LONG)
    return error
