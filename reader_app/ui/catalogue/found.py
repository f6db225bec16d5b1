"""What was found behind an address, as sections to choose from."""

from collections.abc import Callable
from urllib.parse import urlsplit

from reader_app.domain import Discovery, FoundSection, Headline, SectionKind, host_of, said
from reader_app.ui.catalogue.boxes import Part
from reader_app.ui.parts import isolated
from reader_app.ui.phrase import when
from reader_app.ui.plain import line

__all__ = ["name_of", "parts_of", "short"]

MANY = 12  # sections: of more, only the best is chosen from the start
HEADLINES = 5


def name_of(found: Discovery) -> str:
    """Of the publication, or of its site where nobody says a name."""
    named = next((one.new.publication for one in found.sections if one.new.publication), "")
    return line(found.publication or named or host_of(found.home) or found.home)


def parts_of(found: Discovery, known: Callable[[str], bool], now: float) -> list[Part]:
    """`known` tells of an address whether it is followed."""
    few = len(found.sections) <= MANY
    titles = {one.new.url: one.new.title for one in found.sections}
    return [
        Part(
            line(one.new.title) or name_of(found),
            one.new.url,
            followed=one.known is not None or known(one.new.url),
            wanted=(few or number == 0) and not one.same_as,
            notes=notes(one, titles),
            lines=tuple(headline(one, now) for one in one.headlines[:HEADLINES]),
        )
        for number, one in enumerate(found.sections)
    ]


def headline(one: Headline, now: float) -> str:
    title = isolated(line(one.title) or said("Untitled"))
    return title if one.published is None else f"{when(one.published, now, days=1)} · {title}"


def notes(one: FoundSection, titles: dict[str, str]) -> tuple[str, ...]:
    found = []
    if one.new.kind is SectionKind.LISTING:
        found.append(said("This page has no feed. Broadsheet can watch its links instead."))
    if one.new.private:
        found.append(said("This address holds a private key; it goes to your keyring."))
    if one.same_as:
        title = titles.get(one.same_as) or short(one.same_as)
        found.append(said("The same articles as “{title}”, under another address.", title=title))
    return tuple(found)


def short(url: str) -> str:
    """An address as people say it."""
    return line(f"{host_of(url)}{urlsplit(url).path.rstrip('/')}", 80)
