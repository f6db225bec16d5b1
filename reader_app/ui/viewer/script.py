"""Which writing a text is in: it decides fonts, direction, measure and line height."""

import unicodedata
from collections import Counter
from enum import Enum

__all__ = ["Script", "read_script"]

SAMPLE = 400  # letters looked at
KANA_SHARE = 0.05  # of Japanese text; Chinese has none
TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")


class Script(Enum):
    """A writing that needs care of its own; LATIN stands for all that need none."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    GREEK = "greek"
    JAPANESE = "ja"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"
    KOREAN = "ko"
    ARABIC = "arabic"
    HEBREW = "hebrew"
    DEVANAGARI = "devanagari"
    BENGALI = "bengali"
    TAMIL = "tamil"
    THAI = "thai"
    GEORGIAN = "georgian"
    ARMENIAN = "armenian"
    ETHIOPIC = "ethiopic"

    @property
    def right_to_left(self) -> bool:
        return self in (Script.ARABIC, Script.HEBREW)

    @property
    def han(self) -> bool:
        """Whether its letters are squares that break anywhere."""
        return self in (Script.JAPANESE, Script.SIMPLIFIED, Script.TRADITIONAL)


# First words of Unicode's names of letters.
NAMES = {
    "CYRILLIC": Script.CYRILLIC,
    "GREEK": Script.GREEK,
    "HANGUL": Script.KOREAN,
    "ARABIC": Script.ARABIC,
    "HEBREW": Script.HEBREW,
    "DEVANAGARI": Script.DEVANAGARI,
    "BENGALI": Script.BENGALI,
    "TAMIL": Script.TAMIL,
    "THAI": Script.THAI,
    "GEORGIAN": Script.GEORGIAN,
    "ARMENIAN": Script.ARMENIAN,
    "ETHIOPIC": Script.ETHIOPIC,
}


def read_script(text: str, language: str) -> Script:
    """The writing of most letters of `text`. `language` (BCP 47) tells the kinds of Chinese apart
    and decides where there is no letter."""
    letters = [letter for letter in text if letter.isalpha()][:SAMPLE]
    if not letters:
        return by_language(language)
    names = Counter(unicodedata.name(letter, "LATIN").split()[0] for letter in letters)
    kana = names["HIRAGANA"] + names["KATAKANA"] + names["KATAKANA-HIRAGANA"]
    han = kana + names["CJK"]
    best, count = names.most_common(1)[0]
    # A headline of a few Latin names and a dozen characters is still Chinese or Japanese.
    if han * 2 >= count and han:
        return han_script(kana / han, language)
    return NAMES.get(best, Script.LATIN)


def han_script(kana: float, language: str) -> Script:
    if kana > KANA_SHARE or language.lower().startswith("ja"):
        return Script.JAPANESE
    if language.lower().startswith(TRADITIONAL):
        return Script.TRADITIONAL
    return Script.SIMPLIFIED


def by_language(language: str) -> Script:
    code = language.lower()
    if code.startswith("zh"):
        return han_script(0, code)
    return {
        "ja": Script.JAPANESE,
        "ko": Script.KOREAN,
        "ar": Script.ARABIC,
        "fa": Script.ARABIC,
        "ur": Script.ARABIC,
        "he": Script.HEBREW,
    }.get(code.split("-")[0], Script.LATIN)
