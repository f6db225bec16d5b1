"""How well a name answers to what is typed: its beginning, a word's, a part, letters in order."""

import re
from dataclasses import dataclass

from reader_app.domain import folded

__all__ = ["Matcher", "Name"]

WHOLE, BEGINS, WORD, WORDS, PART, PARTS = 1000, 900, 800, 700, 600, 500
INITIALS, LETTERS = 400, 300
LONGEST = 60  # characters beyond which a longer name is no worse


@dataclass(frozen=True, slots=True)
class Name:
    """Folded words of something that can be found; `more` is said beside the title."""

    title: str
    more: str = ""


class Matcher:
    """One text that is looked for."""

    def __init__(self, text: str) -> None:
        self.text = " ".join(folded(text).split())
        self._words = self.text.split()
        letters = self.text.replace(" ", "")
        self._letters = re.compile(r"\b" + ".*?".join(map(re.escape, letters)), re.DOTALL)
        self._initials = re.compile(r"\b" + r".*?\b".join(map(re.escape, letters)), re.DOTALL)

    def score(self, name: Name) -> int:
        """The higher the better; 0 where it does not answer at all."""
        rank = self._rank(name)
        return rank - min(len(name.title), LONGEST) // 2 if rank else 0

    # -- inside

    def _rank(self, name: Name) -> int:
        text, title = self.text, name.title
        place = title.find(text)
        if place == 0:
            return WHOLE if len(title) == len(text) else BEGINS
        if place > 0 and f" {text}" in title:
            return WORD
        # A letter or two inside a word are chance; an ideograph is a word.
        if place > 0 and (len(text) > 2 or not text.isascii()):
            return PART
        if len(self._words) > 1:
            both = f" {title} {name.more}"
            if all(f" {word}" in both for word in self._words):
                return WORDS
            if all(word in both for word in self._words):
                return PARTS
        elif f" {text}" in f" {name.more}":
            return PARTS
        found = self._letters.search(title)
        if found is None:
            return 0
        # Letters far apart are chance, unless each begins a word.
        loose = found.end() - found.start() - len(self.text)
        if loose <= len(self.text):
            return LETTERS - 8 * loose
        return INITIALS if len(self.text) > 1 and self._initials.search(title) else 0
