"""Catalogue files: read with every entry checked, and written. Pure.

The form is told in resources/catalogue/schema.json, by the same rules as here.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reader_app.domain import (
    CatalogueEntry,
    CatalogueSection,
    NotACatalogue,
    Subscription,
    holds_secret,
    host_of,
    publication_key,
    said,
)
from reader_app.services.topics import TOPICS

__all__ = ["Codes", "Listed", "Unusable", "checked_entries", "trusted_entries", "written"]

_NAME, _ADDRESS, _SECTIONS = 200, 2_000, 500  # characters, characters, number
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-[A-Za-z0-9]{2,8})*")
_ID = re.compile(r"[^\s\x00-\x1f]{1,200}")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Codes:
    """The languages and countries that have a name."""

    languages: frozenset[str]
    countries: frozenset[str]


@dataclass(frozen=True, slots=True)
class Unusable:
    """What of a catalogue file was left out: `entry` is its name, or its number in the file;
    `reason` whole sentences."""

    entry: str
    reason: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What a catalogue file gave."""

    entries: tuple[CatalogueEntry, ...]
    unusable: tuple[Unusable, ...]


class _Wrong(Exception):
    """Why an entry or a section cannot be used, in words for the reader."""


def trusted_entries(data: bytes) -> tuple[CatalogueEntry, ...]:
    """The entries of a file that `written` made, or that the tests have checked."""
    return tuple(
        CatalogueEntry(
            one["id"],
            one["name"],
            one["home"],
            one.get("language", ""),
            one.get("country", ""),
            tuple(one.get("topics", ())),
            tuple(CatalogueSection(part.get("title", ""), part["url"]) for part in one["sections"]),
            Subscription(one.get("subscription", Subscription.FREE)),
            one.get("known", False),
            tuple(one.get("evidence", {}).items()),
        )
        for one in json.loads(data)["publications"]
    )


def checked_entries(data: bytes, codes: Codes, file: str = "") -> Listed:
    """The entries of a file that somebody wrote. What cannot be used of it is left out and named;
    of an entry with some bad sections the good ones are taken.

    Raises NotACatalogue for a file that is no catalogue at all; `file` is its subject.
    """
    try:
        listed = json.loads(data.decode("utf-8-sig"))["publications"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotACatalogue(repr(error), subject=file) from error
    if not isinstance(listed, list):
        raise NotACatalogue("“publications” is no list", subject=file)
    entries: dict[str, CatalogueEntry] = {}
    unusable: list[Unusable] = []
    for number, one in enumerate(listed, 1):
        called = _called(one, number)
        try:
            entry = _entry(one, called, codes, unusable)
            if entry.id in entries:
                raise _Wrong(said("Another publication of this file has the same id."))
            entries[entry.id] = entry
        except _Wrong as wrong:
            unusable.append(Unusable(called, str(wrong)))
    return Listed(tuple(entries.values()), tuple(unusable))


def written(entries: Iterable[CatalogueEntry]) -> bytes:
    """A catalogue file, one publication to a line."""
    lines = ",\n".join(json.dumps(_facts(entry), ensure_ascii=False) for entry in entries)
    return f'{{"publications": [\n{lines}\n]}}\n'.encode()


def _facts(entry: CatalogueEntry) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "id": entry.id,
        "name": entry.name,
        "home": entry.home,
        "language": entry.language,
        "country": entry.country,
        "topics": list(entry.topics),
        "subscription": entry.subscription.value,
        "known": entry.known,
        "evidence": dict(entry.evidence),
        "sections": [{"title": part.title, "url": part.url} for part in entry.sections],
    }
    return facts


def _called(one: object, number: int) -> str:
    name = one.get("name") if isinstance(one, dict) else None
    if isinstance(name, str) and (name := " ".join(_UNSEEN.sub(" ", name).split())):
        return name[:_NAME]
    return said("number {number}", number=number)


def _entry(one: object, called: str, codes: Codes, unusable: list[Unusable]) -> CatalogueEntry:
    if not isinstance(one, dict):
        raise _Wrong(said("It is no object with a name, a home and sections."))
    name, home = _text(one, "name"), _address(one, "home")
    sections = _sections(one, called, unusable)
    id = _text(one, "id", publication_key(home))
    if not _ID.fullmatch(id):
        raise _wrong("id", id)
    language = _text(one, "language", "")
    match = _LANGUAGE.fullmatch(language)
    if language and (match is None or match[1] not in codes.languages):
        raise _wrong("language", language)
    country = _text(one, "country", "")
    if country and country not in codes.countries:
        raise _wrong("country", country)
    paid = _text(one, "subscription", Subscription.FREE)
    if paid not in tuple(Subscription):
        raise _wrong("subscription", paid)
    known = one.get("known", False)
    if not isinstance(known, bool):
        raise _wrong("known", known)
    topics, evidence = _topics(one), _evidence(one)
    return CatalogueEntry(
        id, name, home, language, country, topics, sections, Subscription(paid), known, evidence
    )


def _topics(one: Mapping[str, Any]) -> tuple[str, ...]:
    topics = one.get("topics", [])
    if not isinstance(topics, list):
        raise _wrong("topics", topics)
    for topic in topics:
        if not isinstance(topic, str) or topic not in TOPICS:
            raise _wrong("topics", topic)
    return tuple(dict.fromkeys(topics))


def _evidence(one: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    evidence = one.get("evidence", {})
    if not isinstance(evidence, dict) or not all(
        isinstance(date, str) and not _UNSEEN.search(source + date)
        for source, date in evidence.items()
    ):
        raise _wrong("evidence", evidence)
    return tuple(evidence.items())


def _sections(
    one: Mapping[str, Any], called: str, unusable: list[Unusable]
) -> tuple[CatalogueSection, ...]:
    listed = one.get("sections")
    if not isinstance(listed, list) or not listed:
        raise _Wrong(said("It has no sections."))
    if len(listed) > _SECTIONS:
        raise _Wrong(said("It has more than {number} sections.", number=_SECTIONS))
    sections: dict[str, CatalogueSection] = {}
    for number, part in enumerate(listed, 1):
        try:
            section = _section(part)
            if section.url in sections:
                raise _Wrong(said("Another section has the same address."))
            sections[section.url] = section
        except _Wrong as wrong:
            title = part.get("title") if isinstance(part, dict) else ""
            title = title if isinstance(title, str) and title else str(number)
            which = said("{publication}, section {section}", publication=called, section=title)
            unusable.append(Unusable(which, str(wrong)))
    if not sections:
        raise _Wrong(said("None of its sections can be used."))
    return tuple(sections.values())


def _section(part: object) -> CatalogueSection:
    if not isinstance(part, dict):
        raise _Wrong(said("It is no object with a title and a URL."))
    return CatalogueSection(_text(part, "title", ""), _address(part, "url"))


def _text(one: Mapping[str, Any], field: str, default: str | None = None) -> str:
    """A text of one line; with a default it may be missing."""
    value = one.get(field, default)
    if value is None:
        raise _Wrong(said("Its “{field}” is missing.", field=field))
    if not isinstance(value, str) or len(value) > _ADDRESS or _UNSEEN.search(value):
        raise _wrong(field, value)
    value = " ".join(value.split())
    if default is None and not value:
        raise _Wrong(said("Its “{field}” is missing.", field=field))
    if field in ("name", "title") and len(value) > _NAME:
        raise _wrong(field, value)
    return value


def _address(one: Mapping[str, Any], field: str) -> str:
    """A web address without a secret: catalogue files are no place for one."""
    address = _text(one, field)
    if not host_of(address) or " " in address:
        raise _Wrong(
            said("Its “{field}” is no address that begins with http:// or https://.", field=field)
        )
    if holds_secret(address):
        raise _Wrong(
            said(
                "Its address has a password or a key in it. Add it by itself, so that the secret"
                " goes to your keyring."
            )
        )
    return address


def _wrong(field: str, value: object) -> _Wrong:
    text = " ".join(_UNSEEN.sub(" ", str(value)).split())
    shown = text if len(text) <= 40 else text[:39] + "…"
    return _Wrong(said("Its “{field}” cannot be “{value}”.", field=field, value=shown))
