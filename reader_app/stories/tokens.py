"""Texts cut into terms, each a number, as vectors and sketches count them.

A term is the CRC-32 of a folded word, or of two neighbouring characters where words are written
without spaces between them; so no table of words has to be kept.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise
from zlib import crc32

from reader_app.domain import folded
from reader_app.stories.stop import CALENDAR, STOP

__all__ = ["BODY_WORDS", "Terms", "base_language", "figure", "is_dense", "read_terms", "words_of"]

BODY_WORDS = 200  # of an article that are looked at; what an event is stands there
BODY_CHARACTERS = 400  # of the same where there are no spaces
TITLE = 3.0  # a term of the title counts as so many
MARKED = 1.5  # a name, a figure or what stands in quotes
HEADLINE_CAPITALS = 0.7  # a title with more is written in capitals throughout

# Han, Kana, Hangul, Thai, Lao, Burmese, Khmer: runs of characters without spaces, or nearly.
_DENSE = (
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\uac00-\ud7af"
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
_MARKS = "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u0640\u064b-\u065f\u0670\u0900-\u0dff"
_WORD = re.compile(
    rf"(?P<dense>[{_DENSE}]{{2,}})|\d+(?:[.,\u066b\u066c]\d+)+|(?:[^\W_{_DENSE}]|[{_MARKS}])+"
)
_QUOTED = re.compile(r"[「『《〈“\"]([^」』》〉”\"\n]{2,30})[」』》〉”\"]")
_DENSE_RUN = re.compile(f"[{_DENSE}]")
_THOUSANDS = re.compile(r"(?<=\d)[.,\u066c](?=\d{3}(?!\d))")
_SENTENCE_ENDS = frozenset(".!?…:;\n\"“”„«»'‘’([—–-|•")
_ARTICLES = ("وال", "فال", "بال", "كال", "لل", "ال")
_AND = "و"
_DENSE_LANGUAGES = frozenset(("zh", "ja", "ko", "th", "lo", "my", "km"))
_SHORTEST, _LONGEST = 2, 80  # characters of a word that counts


class Terms:
    """The terms of one article with their counts, and how they are written.

    `names`: those that are written as names, and figures. `words`: how long the body is that was
    looked at, in words.
    """

    __slots__ = ("counts", "names", "surfaces", "words")

    def __init__(self) -> None:
        self.counts: dict[int, float] = {}
        self.names: set[int] = set()
        self.surfaces: dict[int, str] = {}
        self.words = 0


def base_language(tag: str) -> str:
    """The language of a tag without its country and script: articles are compared inside one."""
    return tag.replace("_", "-").partition("-")[0].lower()


def is_dense(language: str) -> bool:
    """Whether words of a language are written without spaces, or changed too much by endings."""
    return language in _DENSE_LANGUAGES


def read_terms(title: str, body: str, language: str) -> Terms:
    """The terms of an article; `language` a base language."""
    found = Terms()
    _count(found, title, language, TITLE, _marks_names(title), len(title))
    _count(found, body, language, 1.0, True, BODY_WORDS)
    return found


def _marks_names(title: str) -> bool:
    words = [word for word in title.split() if word[:1].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return capitals <= HEADLINE_CAPITALS * len(words)


def _count(into: Terms, text: str, language: str, weight: float, names: bool, most: int) -> None:
    """Counts the first `most` words of a text."""
    reading = _Reading(weight, names)
    if not text.isascii() and _DENSE_RUN.search(text):
        reading.read_dense(text, most)
    else:
        reading.read(text, most)
    counts, surfaces = into.counts, into.surfaces
    for word, amount in reading.amounts.items():
        term = _term(word, language) if len(word) <= _LONGEST else None
        if term is not None:
            counts[term] = counts.get(term, 0.0) + amount
            if term not in surfaces or (word[0].islower() and surfaces[term][0].isupper()):
                surfaces[term] = word
            if word in reading.marked:
                into.names.add(term)
    if weight == 1.0:
        into.words = reading.seen


class _Reading:
    """The words of one text as they are written, with what they count."""

    def __init__(self, weight: float, names: bool) -> None:
        self.amounts: dict[str, float] = {}
        self.marked: set[str] = set()
        self.seen = 0
        self._weight = weight
        self._names = names

    def read(self, text: str, most: int) -> None:
        """Words between spaces."""
        amounts, weight, seen = self.amounts, self._weight, 0
        small: set[str] = set()  # words that are met again are most of all
        for match in islice(_WORD.finditer(text), most):
            word = match[0]
            seen += 1
            if word in small:
                amounts[word] += weight
            elif word[0].islower():
                small.add(word)
                amounts[word] = weight
            else:
                self._add(word, text, match.start())
        self.seen += seen

    def read_dense(self, text: str, most: int) -> None:
        """Runs of characters, which are taken in pairs, and words between them."""
        amounts, quoted = self.amounts, _quoted(text)
        for match in _WORD.finditer(text):
            if self.seen >= most:
                break
            word = match[0]
            if match.lastgroup is None:
                self.seen += 1
                self._add(word, text, match.start())
                continue
            room = (most - self.seen) * BODY_CHARACTERS // BODY_WORDS
            self.seen += max(1, len(word) * BODY_WORDS // BODY_CHARACTERS)
            for pair in _pairs(word[: room + 1]):
                amount = self._weight * (MARKED if pair in quoted else 1.0)
                amounts[pair] = amounts.get(pair, 0.0) + amount

    def _add(self, word: str, text: str, start: int) -> None:
        amount = self._weight
        if _is_marked(word, text, start, self._names):
            amount *= MARKED
            self.marked.add(word)
        self.amounts[word] = self.amounts.get(word, 0.0) + amount


def _is_marked(word: str, text: str, start: int, names: bool) -> bool:
    """Whether it is a name or a figure."""
    if word[0].isdigit():
        return True
    if not names or not word[0].isupper() or word.lower() in CALENDAR:
        return False
    return not _begins(text, start)


def _pairs(run: str) -> Iterator[str]:
    return (first + second for first, second in pairwise(run))


def _quoted(text: str) -> frozenset[str]:
    return frozenset(pair for match in _QUOTED.finditer(text) for pair in _pairs(match[1]))


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins there, where every word is written large."""
    before = start - 1
    while before >= 0 and text[before] == " ":
        before -= 1
    return before < 0 or text[before] in _SENTENCE_ENDS


@lru_cache(maxsize=1 << 15)
def _term(word: str, language: str) -> int | None:
    """The number of a word; None for one that tells nothing."""
    if word[0].isdigit():
        word = figure(word)
    else:
        word = folded(word)
        stop = STOP.get(language, frozenset())
        if word in stop or (word[0] == _AND and word[1:] in stop):
            return None
        word = _stemmed(word, language)
    return crc32(word.encode("utf-8", "replace")) if len(word) >= _SHORTEST else None


def figure(word: str) -> str:
    """A figure as it is compared: 1,200 and 1.200 are 1200, a decimal comma is a point."""
    return folded(_THOUSANDS.sub("", word)).replace(",", ".").replace("\u066b", ".")


def _stemmed(word: str, language: str) -> str:
    if language == "en":
        return _singular(word)
    if language == "ar":
        for article in _ARTICLES:
            if word.startswith(article) and len(word) >= len(article) + 2:
                return word[len(article) :]
    return word


def _singular(word: str) -> str:
    """Harman's S-stemmer."""
    if len(word) > 3 and word[-1] == "s":
        if word.endswith("ies") and word[-4] not in "ae":
            return word[:-3] + "y"
        if word.endswith("es") and word[-3] not in "aeo":
            return word[:-1]
        if not word.endswith(("us", "ss", "es")):
            return word[:-1]
    return word


def words_of(text: str, language: str, most: int) -> list[bytes]:
    """The words of a text in order, single characters where there are no spaces; at most so
    many."""
    text = text[: 8 * most].lower()
    words = filter(str.isalnum, text) if is_dense(language) else re.findall(r"[^\W_]+", text)
    return list(map(str.encode, islice(words, most)))
