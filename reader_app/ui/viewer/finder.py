"""Finds words in an article as readers mean them: accents and soft hyphens hide nothing."""

import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QTextBlock, QTextDocument

from reader_app.domain import Role, unmark

__all__ = ["Hit", "Words", "blocks"]

# Soft hyphen, object, zero width, marks of direction.
UNSEEN = frozenset("\u00ad\ufffc\u200b\u200c\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff")
# Marks above this class are accents, points and vowel signs that a reader leaves out; those
# below are parts of their letters, like the voicing of kana.
LEAST_ACCENT = 9
QUOTES = str.maketrans({"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "‐": "-"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A found place, from `start` to before `end`, by the document's own positions."""

    start: int
    end: int


class Words:
    """The text of a document, made ready for finding. `exact`: capital letters matter."""

    def __init__(self, document: QTextDocument, *, exact: bool = False) -> None:
        self._exact = exact
        self._starts, self._ends = array("I"), array("I")
        letters: list[str] = []
        for block in blocks(document):
            if unmark(block.userState())[0] is not Role.ALT or block.userState() < 0:
                self._read(block, letters)
            self._add(letters, "\n", block.position() + block.length() - 1, 1)
        self._text = "".join(letters)

    def find(self, text: str, *, whole: bool = False) -> list[Hit]:
        """Every place of `text`, in order; `whole`: only as words, up to their end unless `text`
        ends in an asterisk."""
        wanted = " ".join(fold_all(text, self._exact).split())
        ahead = whole and wanted.endswith("*")
        wanted = wanted.removesuffix("*") if ahead else wanted
        found: list[Hit] = []
        place = self._text.find(wanted) if wanted else -1
        while place >= 0:
            after = place + len(wanted)
            if not whole or self._is_word(place, after, ahead=ahead):
                found.append(Hit(self._starts[place], self._ends[after - 1]))
            place = self._text.find(wanted, after)
        return found

    def _is_word(self, start: int, end: int, *, ahead: bool) -> bool:
        text = self._text
        begins = start == 0 or not joined(text[start - 1], text[start])
        ends = ahead or end == len(text) or not joined(text[end - 1], text[end])
        return begins and ends

    def _read(self, block: QTextBlock, letters: list[str]) -> None:
        position = block.position()
        for letter in block.text():
            size = 1 + (letter > "\uffff")
            for part in fold(letter, self._exact):
                if part != " " or (letters and letters[-1] not in " \n"):
                    self._add(letters, part, position, size)
            position += size

    def _add(self, letters: list[str], letter: str, position: int, size: int) -> None:
        letters.append(letter)
        self._starts.append(position)
        self._ends.append(position + size)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def joined(one: str, other: str) -> bool:
    """Whether two neighbours belong to one word: characters of Chinese, Japanese and Korean need
    not."""
    return all(letter.isalnum() and not "\u3040" <= letter <= "\ud7af" for letter in (one, other))


def fold_all(text: str, exact: bool) -> str:
    return "".join(fold(letter, exact) for letter in unicodedata.normalize("NFC", text))


@lru_cache(maxsize=8192)
def fold(letter: str, exact: bool) -> str:
    """What is compared for one letter; "" where it does not count."""
    if letter in UNSEEN:
        return ""
    if letter.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", letter.translate(QUOTES))
    kept = "".join(part for part in parts if unicodedata.combining(part) <= LEAST_ACCENT)
    plain = unicodedata.normalize("NFC", kept)
    return plain if exact else plain.casefold()
