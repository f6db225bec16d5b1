"""Names of languages and countries in the reader's language, from CLDR."""

import json
from functools import cached_property
from pathlib import Path

from reader_app.domain import said, tongue
from reader_app.services.entries import Codes
from reader_app.services.topics import TOPICS

__all__ = ["INTERNATIONAL", "Names", "primary"]

INTERNATIONAL = "001"
"""The key of the country of what belongs to no single one, as UN M49 numbers the world."""


def primary(language: str) -> str:
    """ "pt" of "pt-BR"."""
    return language.partition("-")[0]


class Names:
    """Over a file that packaging/catalogue/names.py made; read when the first name is asked for.
    What has no name keeps its key."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def language(self, key: str) -> str:
        """The name of a language by its BCP 47 tag."""
        named = self._told("languages")
        return named.get(key) or named.get(primary(key), key)

    def country(self, key: str) -> str:
        """The name of a country by its ISO 3166-1 code."""
        if key in ("", INTERNATIONAL):
            return said("International")
        return self._told("countries").get(key, key)

    def topic(self, key: str) -> str:
        """The name of a topic by its key in catalogue files."""
        return said(TOPICS[key]) if key in TOPICS else key

    @cached_property
    def codes(self) -> Codes:
        """What may stand in a catalogue file."""
        told = self._all["en"]
        return Codes(frozenset(told["languages"]), frozenset(told["countries"]))

    @cached_property
    def _all(self) -> dict[str, dict[str, dict[str, str]]]:
        loaded: dict[str, dict[str, dict[str, str]]] = json.loads(self._file.read_bytes())
        return loaded

    def _told(self, kind: str) -> dict[str, str]:
        return (self._all.get(tongue().code) or self._all["en"])[kind]
