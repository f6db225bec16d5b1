"""Soft hyphens by language."""

import re
from functools import lru_cache

import pyphen  # type: ignore[import-untyped]

__all__ = ["SOFT_HYPHEN", "Hyphenator", "load_hyphens"]

SOFT_HYPHEN = "\u00ad"
WORD = re.compile(r"[^\W\d_]{6,}")
LEFT, RIGHT = 3, 3  # letters that stay together at either end of a word


class Hyphenator:
    """Puts soft hyphens into words of at least `shortest` letters; 0 leaves all text alone."""

    def __init__(self, language: str, shortest: int) -> None:
        self._shortest = shortest
        self._patterns = patterns(language) if shortest else None

    def __call__(self, text: str) -> str:
        if self._patterns is None:
            return text
        return WORD.sub(self._word, text)

    def _word(self, match: re.Match[str]) -> str:
        word = match[0]
        if self._patterns is None or len(word) < self._shortest or word.isupper():
            return word
        return str(self._patterns.inserted(word, SOFT_HYPHEN))


def load_hyphens(language: str) -> None:
    """Loads what texts of a language need, a tenth of a second the first time; on any thread."""
    patterns(language)


@lru_cache(maxsize=8)
def patterns(language: str) -> pyphen.Pyphen | None:
    """The patterns of a language given as BCP 47, or None where there are none."""
    name = pyphen.language_fallback(language.replace("-", "_")) if language else None
    return pyphen.Pyphen(lang=name, left=LEFT, right=RIGHT) if name else None
