"""Writes resources/catalogue/names.json: languages and countries in the languages of the window.

    pip install babel==2.18.0
    python packaging/catalogue/names.py

The names are those of Unicode's CLDR, as Babel brings them; the program itself needs no Babel.
"""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from babel import Locale

__all__ = ["main"]

WINDOW = ("en", "de", "fr", "es", "ar", "ja", "zh_CN")
TARGET = Path(__file__).parents[2] / "resources" / "catalogue" / "names.json"
LANGUAGE = re.compile(r"[a-z]{2}|ast|ckb|fil|yue")
COUNTRY = re.compile(r"[A-Z]{2}")
NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
# CLDR's short forms, which Babel does not bring.
SHORT = {
    "HK": ("Hong Kong", "Hongkong", "Hong Kong", "Hong Kong", "هونغ كونغ", "香港", "香港"),
    "MM": ("Myanmar", "Myanmar", "Myanmar", "Myanmar", "ميانمار", "ミャンマー", "缅甸"),
    "MO": ("Macao", "Macau", "Macao", "Macao", "ماكاو", "マカオ", "澳门"),
    "PS": ("Palestine", "Palästina", "Palestine", "Palestina", "فلسطين", "パレスチナ", "巴勒斯坦"),
}


def main() -> None:
    english = Locale("en")
    languages = sorted(code for code in english.languages if LANGUAGE.fullmatch(code))
    countries = sorted(
        code for code in english.territories if COUNTRY.fullmatch(code) and code not in NO_COUNTRIES
    )
    names = {}
    for place, window in enumerate(WINDOW):
        locale = Locale.parse(window)
        names[window] = {
            "languages": named(languages, english.languages, locale.languages),
            "countries": named(countries, english.territories, locale.territories)
            | {code: short[place] for code, short in SHORT.items()},
        }
    text = json.dumps(names, ensure_ascii=False, indent=0, separators=(",", ":"))
    TARGET.write_text(text + "\n", encoding="utf-8")


def named(
    codes: Iterable[str], english: Mapping[str, str], own: Mapping[str, str]
) -> dict[str, str]:
    """With a capital letter, as CLDR wants a name that stands alone in a list."""
    found = ((code, str(own.get(code) or english[code])) for code in codes)
    return {code: name[0].upper() + name[1:] for code, name in found}


if __name__ == "__main__":
    main()
