"""The catalogue: publications that are found by name and followed without typing an address."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock

from reader_app.domain import (
    CatalogueEntry,
    Changes,
    NewSection,
    NotFound,
    Publication,
    folded,
    publication_key,
    said,
    tongue,
)
from reader_app.services.additions import Added, Additions, OwnCatalogue
from reader_app.services.entries import trusted_entries
from reader_app.services.history import History
from reader_app.services.lookup import Lookup
from reader_app.services.names import INTERNATIONAL, Names, primary
from reader_app.services.topics import TOPICS

__all__ = ["Catalogue"]

Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Loaded:
    """All entries as they were read; `stamp` and `language` say of when and for whom."""

    stamp: tuple[object, ...]
    language: str
    entries: dict[str, CatalogueEntry]
    lookup: Lookup
    own: tuple[OwnCatalogue, ...]


class Catalogue:
    """What is bundled in a folder, with the reader's own files on top. Read when it is first asked
    for; may be asked on any thread."""

    def __init__(self, bundled: Path, own: Path, history: History | None = None) -> None:
        self._file = bundled / "publications.json"
        self._names = Names(bundled / "names.json")
        self._additions = Additions(own, lambda: self._names.codes, history or History())
        self._lock = RLock()
        self._known: _Loaded | None = None
        self._bundled: tuple[CatalogueEntry, ...] = ()
        self._followed: tuple[Sequence[Publication], _Followed] | None = None

    def search(
        self, words: str = "", language: str = "", country: str = "", topic: str = ""
    ) -> tuple[CatalogueEntry, ...]:
        """The publications that have all words in their name, host, sections, country, language or
        topics, best first; "" asks for all.

        `language` is the first part of a BCP 47 tag, `country` an ISO 3166-1 code or INTERNATIONAL,
        `topic` a key of TOPICS.
        """

        def wanted(entry: CatalogueEntry) -> bool:
            return (
                (not language or primary(entry.language) == language)
                and (not country or (entry.country or INTERNATIONAL) == country)
                and (not topic or topic in entry.topics)
            )

        return self._loaded().lookup.find(words, wanted, primary(_code()))

    def entry(self, id: str) -> CatalogueEntry:
        """One publication by its id. Raises NotFound."""
        found = self._loaded().entries.get(id)
        if found is None:
            subject = said("publication “{name}” in the catalogue", name=id)
            raise NotFound(f"no {id} in the catalogue", subject=subject)
        return found

    def languages(self) -> Counts:
        """The languages that there are, by their names, each with its number of publications."""
        return self._counted(
            (primary(one.language) for one in self._all() if one.language), self.language_name
        )

    def countries(self) -> Counts:
        """The same of the countries; INTERNATIONAL comes first."""
        counts = self._counted(
            (one.country or INTERNATIONAL for one in self._all()), self.country_name
        )
        return tuple(sorted(counts, key=lambda pair: pair[0] != INTERNATIONAL))

    def topics(self) -> Counts:
        """The same of the topics, in their own order."""
        counts = Counter(topic for one in self._all() for topic in one.topics)
        return tuple((topic, counts[topic]) for topic in TOPICS if counts[topic])

    def language_name(self, key: str) -> str:
        """The name of a language in the reader's language."""
        return self._names.language(key)

    def country_name(self, key: str) -> str:
        """The name of a country in the reader's language; "International" for none."""
        return self._names.country(key)

    def topic_name(self, key: str) -> str:
        """The name of a topic in the reader's language."""
        return self._names.topic(key)

    def sections(
        self, entry: CatalogueEntry, chosen: Collection[str] | None = None
    ) -> tuple[NewSection, ...]:
        """What is to be followed: the sections with the `chosen` addresses, None: all of them."""
        return tuple(
            NewSection(part.url, part.title, entry.home, entry.name)
            for part in entry.sections
            if chosen is None or part.url in chosen
        )

    def followed(
        self, entry: CatalogueEntry, publications: Sequence[Publication]
    ) -> frozenset[str]:
        """The addresses of those sections of an entry that are followed already: under the same
        address, or, since addresses move, under the same title in the same publication."""
        with self._lock:
            if self._followed is None or self._followed[0] is not publications:
                self._followed = publications, _Followed(publications)
            followed = self._followed[1]
        return followed.of(entry)

    def add(self, file: Path) -> Added:
        """Takes a catalogue file of the reader's own, which wins over what is bundled.

        Raises NotFound, FileUnreadable, NotACatalogue, DiskFull, LibraryUnwritable. What of it
        cannot be used is in the result.
        """
        with self._lock:
            self._known = None
            return self._additions.add(file)

    def own(self) -> tuple[OwnCatalogue, ...]:
        """The reader's own files by name."""
        return self._loaded().own

    def remove(self, name: str) -> Future[Changes]:
        """Takes one of them away; undo brings it back. Raises NotFound, LibraryUnwritable."""
        with self._lock:
            self._known = None
            return self._additions.remove(name)

    def _all(self) -> Iterable[CatalogueEntry]:
        return self._loaded().entries.values()

    def _counted(self, keys: Iterable[str], name: Callable[[str], str]) -> Counts:
        counts = Counter(keys)
        return tuple(sorted(counts.items(), key=lambda pair: folded(name(pair[0]))))

    def _loaded(self) -> _Loaded:
        with self._lock:
            stamp, language = self._additions.stamp(), _code()
            known = self._known
            if known is None or (known.stamp, known.language) != (stamp, language):
                known = self._known = self._load(stamp, language)
            return known

    def _load(self, stamp: tuple[object, ...], language: str) -> _Loaded:
        if not self._bundled:
            self._bundled = trusted_entries(self._file.read_bytes())
        files = self._additions.read()
        entries = {entry.id: entry for entry in self._bundled}
        for entry in (entry for listed in files.values() for entry in listed):
            entries[entry.id] = _merged(entry, entries.get(entry.id))
        own = tuple(OwnCatalogue(name, len(listed)) for name, listed in files.items())
        return _Loaded(stamp, language, entries, Lookup(entries.values(), self._told), own)

    def _told(self, entry: CatalogueEntry) -> str:
        """What else an entry is found by."""
        names = [self._names.language(entry.language), self._names.country(entry.country)]
        return " ".join((*names, *map(self._names.topic, entry.topics)))


class _Followed:
    """The tree of what is followed, laid out for comparing."""

    def __init__(self, publications: Sequence[Publication]) -> None:
        self._addresses = {_address(part.url) for one in publications for part in one.sections}
        self._titles = {
            (publication_key(part.url, part.site_url), folded(part.title))
            for one in publications
            for part in one.sections
            if part.title
        }

    def of(self, entry: CatalogueEntry) -> frozenset[str]:
        return frozenset(
            part.url
            for part in entry.sections
            if _address(part.url) in self._addresses
            or (publication_key(part.url, entry.home), folded(part.title)) in self._titles
        )


def _address(url: str) -> str:
    """http and https, a leading www and a last slash are no difference."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


def _merged(own: CatalogueEntry, other: CatalogueEntry | None) -> CatalogueEntry:
    """The reader's entry; what it leaves open is as the other has it, whose sections follow."""
    if other is None:
        return own
    have = {_address(part.url) for part in own.sections}
    more = tuple(part for part in other.sections if _address(part.url) not in have)
    return replace(
        own,
        language=own.language or other.language,
        country=own.country or other.country,
        topics=own.topics or other.topics,
        sections=own.sections + more,
        known=own.known or other.known,
    )


def _code() -> str:
    return tongue().code
