"""The language of searches.

    query  = either+                      all of them
    either = one ("OR" one)*
    one    = ["-"] ( "(" query ")" | operator ":" (word | phrase) | word | phrase )

Words that are typed are looked for in all their forms, a "phrase" as it stands (its words too in
all their forms). The names of operators are English in every language.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from reader_app.domain import (
    AllOf,
    AnyOf,
    BadQuery,
    Dated,
    Flag,
    Is,
    Not,
    Part,
    QueryFault,
    Search,
    SearchTerm,
    Within,
    Words,
    raw_words,
)
from reader_app.services.days import beginning

__all__ = ["OPERATORS", "Asked", "Remark", "Token", "parse", "tokens"]

OPERATORS = ("title", "author", "publication", "section", "after", "before", "is")
LEAST = 3  # letters of a word from which it is looked for before it has been typed to its end
_MOST = 60  # terms
_DEEPEST = 12  # parentheses
_MINUS = "-\N{MINUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}"
_QUOTES = '"“”„‟«»＂「」『』'
_TOKEN = re.compile(
    rf"""(?P<minus>[{_MINUS}])?(?:(?P<name>[A-Za-z]+)[:：](?P<empty>(?=\s|\)|$))?)?
    (?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?)|(?P<word>[^\s{_QUOTES}]+))?""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth saying about a query that was answered all the same."""

    fault: QueryFault
    part: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as understood. `search` is None where nothing is complete yet."""

    search: Search | None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query as it stands in the text, from `begin` to `end`. `kind`: "(", ")", "or",
    "-" or "term"."""

    kind: str
    begin: int
    end: int
    text: str
    name: str = ""
    value: str = ""
    quoted: bool = False
    open: bool = False  # a quote without its end


def tokens(text: str) -> list[Token]:
    """The pieces of a query, for the parser and for completing what is typed."""
    found: list[Token] = []
    place = depth = 0
    while place < len(text):
        char = text[place]
        if char.isspace():
            place += 1
        elif char == "(":
            found.append(Token("(", place, place + 1, char))
            depth += 1
            place += 1
        elif char in _MINUS and text[place + 1 : place + 2] == "(":
            found.append(Token("-", place, place + 1, char))
            place += 1
        elif char == ")":
            found.append(Token(")", place, place + 1, char))
            depth -= 1
            place += 1
        else:
            pieces = _pieces(text, place, inside=depth > 0)
            found += pieces
            place = max(pieces[-1].end, place + 1)
    return found


def _pieces(text: str, place: int, *, inside: bool) -> list[Token]:
    match = _TOKEN.match(text, place)
    assert match is not None  # every part of it may be missing
    begin, end, word = place, match.end(), match["word"]
    if match["empty"] is not None and match["name"]:
        end, word = match.end("name") + 1, None
    if word and inside and ")" in word:  # the parenthesis ends here, unless the word has its own
        cut = word.index(")") if "(" not in word else len(word.rstrip(")"))
        end, word = match.start("word") + cut, word[:cut]
    found = []
    if match["minus"]:
        found.append(Token("-", begin, begin + 1, match["minus"]))
        begin += 1
    if end <= begin:
        return found or [Token("term", begin, begin + 1, text[begin : begin + 1])]
    piece = text[begin:end]
    if word == piece == "OR":
        return [*found, Token("or", begin, end, piece)]
    phrase = match["phrase"] if match["empty"] is None else None
    value = phrase if phrase is not None else word or ""
    open_ = phrase is not None and not match["closed"]
    name = match["name"] or ""
    return [*found, Token("term", begin, end, piece, name, value, phrase is not None, open_)]


def parse(text: str, now: float, *, typing: bool = False) -> Asked:
    """What a query asks. `now` in seconds since 1970 is where days are counted from.

    `typing`: the reader is not done. The last word is looked for as a beginning, and what is not
    complete at the end is left out with a remark. Raises BadQuery.
    """
    return _Parser(_cleaned(text), now, typing=typing).parse()


def _cleaned(text: str) -> str:
    """What can go into a library: lone halves of characters and controls cannot."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(" " if char < " " or char == "\x7f" else char for char in text)


class _Parser:
    def __init__(self, text: str, now: float, *, typing: bool) -> None:
        self._text, self._now, self._typing = text, now, typing
        self._tokens = tokens(text)
        self._place = 0
        self._depth = 0
        self._negated = False
        self._remarks: list[Remark] = []

    def parse(self) -> Asked:
        if len(self._tokens) > _MOST:
            raise _bad(QueryFault.LONG)
        terms: list[SearchTerm] = []
        while self._place < len(self._tokens):
            terms += self._all()
            if self._place < len(self._tokens):  # a parenthesis too many
                self._remark(QueryFault.PARENTHESIS, ")")
                self._place += 1
        if not terms:
            if self._typing:
                return Asked(None, self._said())
            first = self._remarks[0] if self._remarks else Remark(QueryFault.EMPTY, self._text)
            raise _bad(first.fault, first.part.strip())
        if all(_negative(term) for term in terms):
            if self._typing and self._tokens[-1].end == len(self._text):
                return Asked(None, (*self._said(), Remark(QueryFault.ONLY_NOT, "")))
            raise _bad(QueryFault.ONLY_NOT)
        return Asked(Search(tuple(terms)), self._said())

    # -- the grammar

    def _all(self) -> list[SearchTerm]:
        terms: list[SearchTerm] = []
        while (token := self._peek()) is not None and token.kind != ")":
            term = self._either()
            if term is not None:
                terms.append(term)
        return terms

    def _either(self) -> SearchTerm | None:
        if self._kind() == "or":
            self._remark(QueryFault.OR, self._take().text)
            return None
        terms = [self._one()]
        while self._kind() == "or":
            token = self._take()
            if self._kind() in ("", ")", "or"):
                self._remark(QueryFault.OR, token.text)
                break
            terms.append(self._one())
        found = tuple(term for term in terms if term is not None)
        return AnyOf(found) if len(found) > 1 else found[0] if found else None

    def _one(self) -> SearchTerm | None:
        token = self._take()
        if token.kind == "-":
            following = self._peek()
            if following is None or following.begin != token.end or following.kind in (")", "or"):
                self._remark(QueryFault.MINUS, token.text)
                return None
            self._negated = True  # what must not be is known when it has been typed
            term = self._one()
            self._negated = False
            return Not(term) if term is not None else None
        return self._group() if token.kind == "(" else self._term(token)

    def _group(self) -> SearchTerm | None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _bad(QueryFault.LONG)
        terms = self._all()
        self._depth -= 1
        if self._peek() is None:
            self._remark(QueryFault.PARENTHESIS, "(")
        else:
            self._take()
        return AllOf(tuple(terms)) if len(terms) > 1 else terms[0] if terms else None

    # -- terms

    def _term(self, token: Token) -> SearchTerm | None:
        name = token.name.casefold()
        if token.open and not self._typing:
            self._remark(QueryFault.QUOTE, token.value)
        if name in OPERATORS:
            if not token.value.strip():
                self._incomplete(QueryFault.VALUE, token)
                return None
            return self._operators()[name](token)
        if name:
            if token.value and not token.value.startswith("//"):
                self._remark(QueryFault.OPERATOR, token.name)
            token = replace(token, value=f"{token.name}:{token.value}")
        return self._words(token, Part.ANYWHERE)

    def _operators(self) -> dict[str, Callable[[Token], SearchTerm | None]]:
        return {
            "title": lambda token: self._words(token, Part.TITLE),
            "author": lambda token: self._words(token, Part.AUTHOR),
            "publication": lambda token: Within("publication", " ".join(token.value.split())),
            "section": lambda token: Within("section", " ".join(token.value.split())),
            "after": lambda token: self._dated(token, after=True),
            "before": lambda token: self._dated(token, after=False),
            "is": self._flag,
        }

    def _words(self, token: Token, part: Part) -> Words | None:
        words = raw_words(token.value)
        if not words:
            return None
        long = len(words[-1]) >= LEAST
        starred = not token.quoted and token.value.endswith("*")
        return Words(token.value, part, long and (starred or self._unfinished(token)))

    def _flag(self, token: Token) -> SearchTerm | None:
        value = token.value.casefold()
        if value in set(Flag):
            return Is(Flag(value))
        if any(flag.startswith(value) for flag in Flag) and self._last(token):
            self._remark(QueryFault.FLAG, token.value)
            return None
        raise _bad(QueryFault.FLAG, token.value)

    def _dated(self, token: Token, *, after: bool) -> SearchTerm | None:
        begin = beginning(token.value, self._now)
        if begin is None:
            self._incomplete(QueryFault.DATE, replace(token, text=token.value))
            return None
        return Dated(since=begin) if after else Dated(until=begin)

    # -- what is said

    def _unfinished(self, token: Token) -> bool:
        if self._negated or not self._last(token):
            return False
        return token.quoted == token.open and token.value[-1:].isalnum()

    def _last(self, token: Token) -> bool:
        """Whether the reader may still be typing it."""
        return self._typing and token.end == len(self._text)

    def _incomplete(self, fault: QueryFault, token: Token) -> None:
        if not self._last(token):
            raise _bad(fault, token.text)
        self._remark(fault, token.text)

    def _remark(self, fault: QueryFault, part: str) -> None:
        self._remarks.append(Remark(fault, part))

    def _said(self) -> tuple[Remark, ...]:
        return tuple(dict.fromkeys(self._remarks))

    def _peek(self) -> Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _kind(self) -> str:
        token = self._peek()
        return token.kind if token is not None else ""

    def _take(self) -> Token:
        token = self._tokens[self._place]
        self._place += 1
        return token


def _negative(term: SearchTerm) -> bool:
    """Whether nothing in it says what is looked for."""
    match term:
        case Not():
            return True
        case AllOf(terms):
            return all(map(_negative, terms))
        case AnyOf(terms):
            return any(map(_negative, terms))
        case _:
            return False


def _bad(fault: QueryFault, part: str = "") -> BadQuery:
    return BadQuery(fault.value, subject=part, fault=fault)
