"""Where sections are now, by what the catalogue knows."""

from reader_app.domain import NotFound, publication_key
from reader_app.services.catalogue import Catalogue

__all__ = ["newer"]


def newer(catalogue: Catalogue, key: str, title: str) -> tuple[str, ...]:
    """The addresses that the catalogue has for the section `title` of the publication with this
    key; for a publication with one section that one. Reads files."""
    try:
        entries = [catalogue.entry(key)]
    except NotFound:
        entries = [one for one in catalogue.search(key) if publication_key(one.home) == key]
    return tuple(
        part.url
        for entry in entries
        for part in entry.sections
        if len(entry.sections) == 1 or part.title.casefold() == title.casefold()
    )
