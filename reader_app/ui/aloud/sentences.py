"""Cuts running text into the sentences that a voice reads."""

import re
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

__all__ = ["cut"]

LONGEST = 400  # characters; more is read in parts, so that the mark stays a line or two
SPACED = ("th", "lo", "km", "my")  # writings whose sentences end with a space alone
PART = 120  # characters after which such a text may be parted
OPENING = "「『（【〈《〔“‘«‹([{¿¡"
# Behind these a full stop does not end a sentence, whatever language; then those of one language.
TITLES = frozenset(
    (
        "mr mrs ms dr prof st sr jr gen col capt lt sgt cmdr adm maj rev hon gov sen rep messrs mt "
        "ft eds vs cf eg ie viz approx"
    ).split()
)
SHORT = {
    "de": "hr fr frl bzw ca nr abs abb vgl sog evtl inkl zzgl ggf geb gest hl tel bd hrsg mio mrd "
    "min max ebd st str z b d h u a",
    "fr": "m mm mme mlle mgr me av bd env",
    "es": "sra srta srs dña ud uds vd avda pág núm",
    "it": "sig dott ing avv geom",
    "pt": "sra srta dra núm pág av",
    "nl": "dhr mevr nr blz bijv",
    "ru": "г гг ул им проф акад тов т",
}
SHORT_OF = {code: frozenset(words.split()) for code, words in SHORT.items()}
# These only where a figure comes next: "No. 7", "Fig. 2", "Jan. 3".
COUNTING = frozenset(
    (
        "no nos nr vol fig figs art sec ch p pp jan feb mar apr jun jul aug sept sep oct nov dec"
    ).split()
)
# Languages that write "the 22nd" as "22."; there a figure with a full stop goes on.
ORDINAL = ("de", "da", "nb", "nn", "no", "fi", "is", "cs", "sk", "hu", "pl", "sl", "hr", "sr", "et")
LAST_WORD = re.compile(r"([\w.]+)\.[\"”’»)\]]*\s+$")
INITIAL = re.compile(r"(?:\w\.)*\w")
CLOSED = re.compile(r"[»”’›)\]]+[\s,.;:]")
BREAKS = ("\u2028", "\u2029", "\n")
FIGURE = re.compile(r"\d{1,2}")
CLAUSE = re.compile(r"[;:,،؛、，；：—–]\s*|\s+")

Span = tuple[int, int]


def cut(text: str, language: str = "") -> list[Span]:
    """Return where the sentences of `text` begin and end, in units of UTF-16 as Qt counts.

    Spans have no white space at their ends, leave out nothing that has a letter or digit, and
    follow each other. `language` is BCP 47, "" where it is not known.
    """
    code = language.lower().split("-")[0]
    found: list[Span] = []
    for start, end in joined(bounds(text), text, code):
        for part in parted(start, end, text, code):
            span = stripped(*part, text)
            if any(letter.isalnum() for letter in text[slice(*span)]):
                found.append(span)
            elif found:  # a closing quote or a row of dots belongs to what stands before it
                found[-1] = (found[-1][0], max(span[1], found[-1][1]))
    return in_units(found, text)


def bounds(text: str) -> list[Span]:
    """The sentences of Unicode's rules, in characters."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    units = [0]
    while (place := finder.toNextBoundary()) >= 0:
        units.append(place)
    places = in_characters(units, text)
    for number, place in enumerate(places[1:-1], 1):
        while place > places[number - 1] + 1 and text[place - 1] in OPENING:
            place -= 1  # Unicode leaves a bracket that opens with the sentence before it
        places[number] = place
    return list(pairwise(places))


def joined(spans: list[Span], text: str, code: str) -> list[Span]:
    """Put together what was cut at a full stop that ends no sentence."""
    found: list[Span] = []
    for start, end in spans:
        if found and continues(text[slice(*found[-1])], text[start:end], code):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def continues(before: str, after: str, code: str) -> bool:
    """Whether `after` is no new sentence: it begins small or closes a quotation, or the full stop
    at the end of `before` belongs to its last word."""
    if before.endswith(BREAKS):
        return False
    if after[:1].islower() or CLOSED.match(after):
        return True
    match = LAST_WORD.search(before)
    if match is None:
        return False
    word = match[1]
    if FIGURE.fullmatch(word):
        return code in ORDINAL and after[:1].isalpha()
    if INITIAL.fullmatch(word) and (word.isupper() or "." in word):
        return word != "I"
    word = word.rpartition(".")[2].casefold()
    if word in COUNTING and after[:1].isdigit():
        return True
    return word in TITLES or word in SHORT_OF.get(code, ())


def parted(start: int, end: int, text: str, code: str) -> list[Span]:
    """Part a sentence that is too long, behind a comma or a space."""
    most = PART if code in SPACED else LONGEST
    found: list[Span] = []
    while end - start > most:
        places = [match.end() for match in CLAUSE.finditer(text, start + most // 2, start + most)]
        signs = [place for place in places if not text[start:place].rstrip()[-1:].isalnum()]
        place = (signs or places or [start + most])[-1]
        found.append((start, place))
        start = place
    return [*found, (start, end)]


def stripped(start: int, end: int, text: str) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def in_units(spans: list[Span], text: str) -> list[Span]:
    """Spans in characters to spans in units of UTF-16."""
    if not any(letter > "\uffff" for letter in text):
        return spans
    units = [0]
    for letter in text:
        units.append(units[-1] + (2 if letter > "\uffff" else 1))
    return [(units[start], units[end]) for start, end in spans]


def in_characters(places: list[int], text: str) -> list[int]:
    """Places in units of UTF-16 to places in characters."""
    if not any(letter > "\uffff" for letter in text):
        return places
    at, unit = {0: 0}, 0
    for number, letter in enumerate(text, 1):
        unit += 2 if letter > "\uffff" else 1
        at[unit] = number
    return [at[place] for place in places if place in at]
