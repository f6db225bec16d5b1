"""What stands behind an address that the reader typed."""

from dataclasses import dataclass

from reader_app.domain.publication import NewSection

__all__ = ["Discovery", "FoundSection", "Headline"]


@dataclass(frozen=True, slots=True)
class Headline:
    """One of the newest articles. `published` in seconds since 1970, None where the feed gives no
    date."""

    title: str
    url: str
    published: int | None = None


@dataclass(frozen=True, slots=True)
class FoundSection:
    """A feed, or a page's own listing, that can be followed.

    `headlines`: its newest, newest first, at most five; empty where it was not looked into.
    `known`: the number of the section by which it is followed already, None where it is not.
    `same_as`: the address of a section, followed or found, that carries the same articles under
    another address; "" for none. `articles`: in the feed just now, None where it was not looked
    into. `trouble`: the code of what kept us from looking, as in `Failure.kind`. `advised`: most
    likely what the reader wants, and not what they have: no comments, no other language, nothing
    that failed.
    """

    new: NewSection
    headlines: tuple[Headline, ...] = ()
    known: int | None = None
    same_as: str = ""
    articles: int | None = None
    trouble: str = ""
    advised: bool = True


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found, the sections of one publication together, best first."""

    publication: str
    home: str
    sections: tuple[FoundSection, ...]
