"""What the reader does not want to see: rules, and whether an article falls under one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader_app.domain.article import ArticleRow
from reader_app.domain.words import raw_words

__all__ = ["Judge", "Mute", "MuteKind", "Muted", "Said", "tokens_of", "word_forms"]

_PARTS = re.compile(r"\s*[/|>]\s*")  # of a category with those above it
_PLURAL = 3  # letters from which on a word has one
_END = [""]  # no phrase goes on beyond it


class MuteKind(StrEnum):
    """What a rule looks at."""

    WORD = "word"  # also in its plural
    PHRASE = "phrase"  # these very words in this order
    AUTHOR = "author"
    TOPIC = "topic"  # as a feed names it, or a section is called
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Mute:
    """One rule. `value`: what it says, of a story its headline; a word that ends in "*" may go on.
    `text`: the whole text counts, not headline and standfirst alone. `publication_id`: only there.
    `until` and `created` in seconds since 1970; None: for good. `articles`: how many it hides."""

    id: int
    kind: MuteKind
    value: str
    text: bool = False
    publication_id: int | None = None
    story_id: int | None = None
    until: int | None = None
    created: int = 0
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Muted:
    """An article that is hidden, and by which rule."""

    row: ArticleRow
    mute: Mute


class Said(NamedTuple):
    """What an article says, as far as it is known. `labels`: its categories, and the titles of its
    sections."""

    publication_id: int
    title: str
    byline: str
    standfirst: str
    text: str = ""
    labels: tuple[str, ...] = ()


class _Words(NamedTuple):
    """A rule's words. `last`: the forms that the last of them may have; `begun`: or go on from
    the only one of these."""

    rule: Mute
    words: tuple[str, ...]
    last: frozenset[str]
    begun: bool


def tokens_of(value: str) -> tuple[str, ...]:
    """A rule's words as they are compared: folded, and every Han, Kana or Hangul by itself."""
    return tuple(raw_words(value))


def word_forms(rule: Mute) -> frozenset[str]:
    """The forms in which the last of a rule's words counts: a word also in its plural."""
    word = tokens_of(rule.value)[-1]
    if rule.kind is not MuteKind.WORD or len(word) < _PLURAL or not word.isalpha():
        return frozenset((word,))
    return frozenset((word, f"{word}s", f"{word}es"))


class Judge:
    """Rules made ready for many articles: what one costs hardly depends on how many they are.
    Stories are not its business: which article is in one is known only later."""

    def __init__(self, rules: Iterable[Mute]) -> None:
        self._headline: dict[str, list[_Words]] = {}
        self._text: dict[str, list[_Words]] = {}
        self._authors: dict[str, list[_Words]] = {}
        self._topics: dict[tuple[str, ...], list[Mute]] = {}
        self._begun: list[_Words] = []
        for rule in rules:
            self._take(rule)
        self._heads = tuple({one.words[0] for one in self._begun})

    def _take(self, rule: Mute) -> None:
        words = tokens_of(rule.value)
        if not words or rule.kind is MuteKind.STORY:
            return
        if rule.kind is MuteKind.TOPIC:
            self._topics.setdefault(words, []).append(rule)
            return
        begun = rule.kind is MuteKind.WORD and rule.value.rstrip().endswith("*")
        one = _Words(rule, words, word_forms(rule), begun)
        if begun and len(words) == 1:
            self._begun.append(one)
            return
        for head in one.last if len(words) == 1 else words[:1]:
            if rule.kind is MuteKind.AUTHOR:
                self._authors.setdefault(head, []).append(one)
            else:
                self._headline.setdefault(head, []).append(one)
                if rule.text:
                    self._text.setdefault(head, []).append(one)

    @property
    def empty(self) -> bool:
        """Whether there is no rule of these kinds at all."""
        return not (self._headline or self._authors or self._topics or self._begun)

    @property
    def reads_texts(self) -> bool:
        """Whether an article's text matters, not its headline alone."""
        return bool(self._text) or any(one.rule.text for one in self._begun)

    def verdict(self, said: Said) -> int | None:
        """The oldest rule that hides the article, None where none does."""
        found: set[int] = set()
        if self._headline or self._begun:
            head = raw_words(said.title) + _END + raw_words(said.standfirst)
            self._look(head, self._headline, said, found)
            self._go_on(head, said, found, text=False)
            if said.text and self.reads_texts:
                body = raw_words(said.text)
                self._look(body, self._text, said, found)
                self._go_on(body, said, found, text=True)
        if self._authors and said.byline:
            self._look(raw_words(said.byline), self._authors, said, found)
        if self._topics:
            parts = {tuple(raw_words(one)) for label in said.labels for one in _PARTS.split(label)}
            for part in parts & self._topics.keys():
                found |= {one.id for one in self._topics[part] if _there(one, said)}
        return min(found, default=None)

    def _look(
        self, words: Sequence[str], rules: dict[str, list[_Words]], said: Said, found: set[int]
    ) -> None:
        for head in rules.keys() & words:
            for one in rules[head]:
                if _there(one.rule, said) and any(
                    _stands(one, words, place) for place in _places(words, head)
                ):
                    found.add(one.rule.id)

    def _go_on(self, words: Sequence[str], said: Said, found: set[int], *, text: bool) -> None:
        line = f" {' '.join(words)}" if self._heads else ""
        if not any(f" {head}" in line for head in self._heads):
            return
        for word in {word for word in words if word.startswith(self._heads)}:
            for one in self._begun:
                if word.startswith(one.words[0]) and (one.rule.text or not text):
                    found |= {one.rule.id} if _there(one.rule, said) else set()


def _there(rule: Mute, said: Said) -> bool:
    return rule.publication_id in (None, said.publication_id)


def _places(words: Sequence[str], word: str) -> Iterator[int]:
    """Where a word that is among them stands."""
    place = -1
    for _ in range(words.count(word)):
        place = words.index(word, place + 1)
        yield place


def _stands(one: _Words, words: Sequence[str], place: int) -> bool:
    end = place + len(one.words)
    if end > len(words) or tuple(words[place : end - 1]) != one.words[:-1]:
        return False
    last = words[end - 1]
    return last in one.last or (one.begun and last.startswith(one.words[-1]))
