"""Words as the search sees them: without case, accents and forms that people type either way.

What is indexed, what is asked for and what is highlighted go through the same folding here, so
that they cannot disagree.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from reader_app.domain.stem import stem

__all__ = ["folded", "keys", "likely", "raw_words", "spaced", "words_in"]

# Accents of letters, and the points of Hebrew and Arabic; not the marks of Indic or Kana.
_MARKS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]"
)
_ALIKE = str.maketrans({"ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ø": "o", "ł": "l", "đ": "d"})
_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d"
_CJK_CHARACTER = re.compile(f"([{_CJK}])")
_POINTS = "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
_SAME = 2  # letters at the end of a key that its words may have otherwise
_TELLING = 3  # letters of a key that are enough to pass over most words
_FOREIGN = re.compile("([^\x00-\x7f]+)")
_ALONE = re.compile(
    "[\xa0-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff]"
)
_ASCII = bytes(range(128))
_SPACED = bytes(
    n if n > 127 else ord(chr(n).lower()) if chr(n).isalnum() else 32 for n in range(256)
)
_SHORT = 24  # characters that are folded once for all texts that have them: quotes, words
_WORD = re.compile(f"[\uff66-\uff9d][\uff9e\uff9f]?|[{_CJK}]|(?:[^\\W_{_CJK}][{_POINTS}]*)+")


def folded(text: str) -> str:
    """Lower case, full width as half, without accents, tatweel and vowel points; ß as ss."""
    if text.isascii():
        return text.lower()
    parts = _FOREIGN.split(text)  # no mark that is left makes one letter with an ASCII one
    parts[::2] = map(str.lower, parts[::2])
    parts[1::2] = [_short(one) if len(one) <= _SHORT else _plain(one) for one in parts[1::2]]
    return "".join(parts)


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", text)).translate(_ALIKE)


_short = lru_cache(maxsize=8192)(_plain)


def spaced(text: str) -> str:
    """Folded, and Han, Kana and Hangul apart from one another: one word each for the index."""
    return folded(text) if text.isascii() else _CJK_CHARACTER.sub(r" \1 ", folded(text))


def words_in(text: str, start: int = 0) -> Iterator[tuple[int, int, str]]:
    """Each word of a text: where it begins and ends, and its key, alike for all its forms."""
    for match in _WORD.finditer(text, start):
        for key in _WORD.findall(folded(match[0])):
            yield match.start(), match.end(), stem(key)


def likely(text: str, keys: tuple[str, ...]) -> Iterator[int]:
    """Where those words begin that may have one of the keys, and some others: costs far less than
    the keys of all words."""
    return (match.start() for match in _likely(keys).finditer(text))


@lru_cache(maxsize=64)
def _likely(keys: tuple[str, ...]) -> re.Pattern[str]:
    """A word with a letter that is folded may be any."""
    begin = f"(?<![^\\W_{_CJK}\uff9e\uff9f])(?<![{_POINTS}])"
    heads = {key[: min(_TELLING, max(1, len(key) - _SAME))] for key in keys}
    plain = "|".join(re.escape(head) for head in sorted(heads))
    other = f"[0-9A-Za-z]*(?:[^\\W_{_CJK}\x00-\x7f]|[{_POINTS}])"
    return re.compile(f"[{_CJK}]|{begin}(?:(?i:{plain})|{other})")


def keys(text: str) -> tuple[str, ...]:
    """The keys of a text's words in order."""
    return tuple(key for _, _, key in words_in(text))


def raw_words(text: str) -> list[str]:
    """The folded words of a text, none of them cut to its stem."""
    raw = text.encode("utf-8", "surrogatepass")
    foreign = raw.translate(None, _ASCII)
    if 2 * len(foreign) > len(raw):
        return _in_runs(text)
    for letter in set(foreign.decode("utf-8", "surrogatepass")):
        if (piece := _piece(letter)) is None:
            return _in_runs(text)
        raw = raw.replace(letter.encode(), piece)
    return raw.translate(_SPACED).decode().split()


def _in_runs(text: str) -> list[str]:
    """The same for every script: most of what stands between spaces comes again and again."""
    runs = text.split()
    return [
        word
        for run in runs
        for word in (_run(run) if len(run) <= _SHORT else _run.__wrapped__(run))
    ]


@lru_cache(maxsize=8192)
def _run(run: str) -> list[str]:
    return _WORD.findall(folded(run))


@lru_cache(maxsize=1024)
def _piece(letter: str) -> bytes | None:
    """What a letter or sign that is not ASCII is among words, whatever stands beside it; None where
    that matters."""
    if not _ALONE.fullmatch(letter):
        return None
    return "".join(one if _WORD.fullmatch(one) else " " for one in _plain(letter)).encode()
