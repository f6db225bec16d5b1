"""What only one of the articles of a story says: sentences with names or figures that no other
article has."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

from reader_app.domain import folded
from reader_app.stories.boilerplate import body_units
from reader_app.stories.stop import CALENDAR, STOP
from reader_app.stories.tokens import base_language, figure, is_dense

__all__ = ["Text", "only_here"]

MOST = 3  # sentences of an article
WORDS = (5, 60)  # of a sentence
CHARACTERS = (10, 200)  # of one without spaces
BEGUN = 5  # characters by which forms of a name are known
# German writes all nouns large: a name is only one with others beside it.
NOUNS_LARGE = frozenset(("de", "lb"))

_WORD = re.compile(r"\d+(?:[.,\u066b\u066c]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENDED = re.compile(r"[.!?…。！？][\"”»’')\]]*$")
_QUOTED = re.compile(r"[「『《〈]([^」』》〉\n]{2,30})[」』》〉]|[\u30a1-\u30fa\u30fc]{3,}")
_MARKS = frozenset('"“„«»‘')
_APOSTROPHE = re.compile("['’]")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.-]+")


@dataclass(frozen=True, slots=True)
class Text:
    """An article of a story; `group` as it was placed, `text` plain, without boilerplate."""

    article: int
    group: int
    text: str


def only_here(texts: Sequence[Text], language: str) -> dict[int, tuple[str, ...]]:
    """For each article that has some, up to three sentences in the order of the text.

    Copies of one text are one source, told by its longest copy. Where a story has one source,
    nothing is special about it: the answer is empty.
    """
    language = base_language(language)
    sources: dict[int, Text] = {}
    for one in sorted(texts, key=lambda one: (-len(one.text), one.article)):
        sources.setdefault(one.group, one)
    if len(sources) < 2:
        return {}
    # A copy may say what its longest one leaves out, so the words of all copies count.
    words = {group: set[str]() for group in sources}
    for one in texts:
        words[one.group].update(_known(one.text, language))
    tellers = Counter(chain.from_iterable(words.values()))
    found = {}
    for group, one in sorted(sources.items(), key=lambda item: item[1].article):
        if sentences := _chosen(one.text, tellers, words[group], language):
            found[one.article] = sentences
    return found


def _chosen(text: str, tellers: Mapping[str, int], own: Set[str], language: str) -> tuple[str, ...]:
    """Its sentences with facts that no other source has; `tellers`: how many have each word."""
    words = {sentence: _WORD.findall(sentence) for sentence in body_units(text)}
    names = _names(words) if not is_dense(language) else set[str]()
    rated = []
    for place, sentence in enumerate(words):
        if not _is_whole(sentence, language):
            continue
        facts = {
            fact
            for fact in _facts(sentence, words[sentence], names, language)
            if tellers.get(fact, 0) <= (fact in own)
        }
        needed = 2 if language in NOUNS_LARGE and not any(map(_is_figure, facts)) else 1
        if len(facts) >= needed:
            rated.append((-len(facts), len(sentence), place, sentence))
    best = sorted(rated)[:MOST]
    return tuple(sentence for _, _, _, sentence in sorted(best, key=lambda row: row[2]))


def _is_whole(sentence: str, language: str) -> bool:
    """Whether it is a sentence, and no caption, heading or list."""
    length = len(sentence) if is_dense(language) else len(sentence.split())
    least, most = CHARACTERS if is_dense(language) else WORDS
    return least <= length <= most and bool(_ENDED.search(sentence))


def _facts(sentence: str, words: Sequence[str], names: Set[str], language: str) -> Iterator[str]:
    """The figures of a sentence and its names, as they are compared."""
    for word in words:
        if word[0].isdigit():
            if len(word) > 1:
                yield figure(word)
        elif names and word[0].isupper() and _key(word) in names:
            yield _key(word)
    if not sentence.isascii():
        for match in _QUOTED.finditer(sentence):
            yield folded(match[1] or match[0])
    if is_dense(language):
        for match in _LATIN.finditer(sentence):
            yield folded(match[0])


def _names(sentences: Mapping[str, Sequence[str]]) -> set[str]:
    """What is written large in the middle of a sentence somewhere in the text; each sentence with
    its words."""
    found = set[str]()
    for sentence, words in sentences.items():
        if not _MARKS.isdisjoint(sentence):
            words = _unquoted(sentence)
        for word in islice(words, 1, None):
            if word[0].isupper() and len(word) > 2 and _can_name(word):
                found.add(_key(word))
    return found


def _unquoted(sentence: str) -> list[str]:
    """Its words, the first one and all that no quotation begins with."""
    return [
        match[0]
        for number, match in enumerate(_WORD.finditer(sentence))
        if not number or sentence[max(0, match.start() - 1)] not in _MARKS
    ]


@lru_cache(maxsize=1 << 14)
def _can_name(word: str) -> bool:
    if _key(word) in CALENDAR:
        return False
    return not any(folded(word) in stop for stop in STOP.values())


def _known(text: str, language: str) -> Iterator[str]:
    """All that a text has, as facts are compared."""
    for word in set(_WORD.findall(text)):
        yield figure(word) if word[0].isdigit() else _key(word)
    if is_dense(language) or not text.isascii():
        for match in _QUOTED.finditer(text):
            yield folded(match[1] or match[0])
        for match in _LATIN.finditer(text):
            yield folded(match[0])


@lru_cache(maxsize=1 << 14)
def _key(word: str) -> str:
    """A name without its endings: a genitive or a plural is the same name."""
    word = _APOSTROPHE.split(folded(word), 1)[0]
    return word[:-1] if len(word) > BEGUN and word.endswith("s") else word


def _is_figure(fact: str) -> bool:
    return fact[0].isdigit()
