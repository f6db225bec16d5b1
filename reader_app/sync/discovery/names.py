"""Names of a site's feeds: one for the publication, one for each section. Pure."""

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from reader_app.domain import split_title

__all__ = ["publication_of", "section_of", "told_apart"]

_EDGES = " \t-–—|·•:/»«›>,&"
_SEPARATOR = r"\s*(?:[-–—|»«›>·•/:]|::)\s*"
# What links to feeds say beside the name of a section.
_PLAIN = re.compile(
    r"\b(?:rss|atom|rdf|xml|json)(?:[ -]?(?:feeds?|channel|news|[012]\.\d+))*\b"
    r"|\b(?:web ?|news ?)?feeds?\b|\b[012]\.\d+\b|\(\s*\)|\[\s*\]",
    re.IGNORECASE,
)
_IDLE = frozenset(
    ("index", "default", "rss", "feed", "feeds", "atom", "xml", "json", "all", "rss2", "latest")
)


def publication_of(site: str, titles: Sequence[str], host: str) -> str:
    """The name that fits all feeds of a site: what its page says, else what most titles share."""
    if site:
        return site
    names = Counter(split_title(title, host)[0] for title in titles if title)
    names.pop("", None)
    return max(names, key=names.__getitem__) if names else ""


def section_of(title: str, link: str, publication: str, host: str, *, alone: bool) -> str:
    """The name of a section out of its feed's title and of the link to it; "" where there is none
    but the publication's. `alone`: it is the only feed of the site."""
    for text in (title.strip(), link.strip()):
        rest = _without(text, publication)
        name, part = split_title(rest, host)
        found = _bare(part or (name if rest != text or not alone else ""))
        if found and found.casefold() != publication.casefold():
            return found
    return ""


def _without(text: str, publication: str) -> str:
    """A title without the publication's name at its beginning or end."""
    if not publication:
        return text
    name = re.escape(publication)
    if re.fullmatch(name, text, re.IGNORECASE):
        return ""
    for form in (rf"{name}{_SEPARATOR}(.+)", rf"(.+?){_SEPARATOR}{name}", rf"{name}\s+(.+)"):
        if found := re.fullmatch(form, text, re.IGNORECASE):
            return found[1].strip()
    return text


def _bare(text: str) -> str:
    """A name without what only says that there is a feed."""
    text = _PLAIN.sub(" ", text)
    return " ".join(text.split()).strip(_EDGES)


def told_apart(names: Sequence[str], links: Sequence[str], urls: Sequence[str]) -> list[str]:
    """The names, those that several share replaced by what their links say, else by the part of
    the address in which they differ; the first of them keeps its own."""
    found: list[str] = []
    for name, link, url in zip(names, links, urls, strict=True):
        if name in found:
            told = (_bare(link), _part(url))
            name = next((one for one in told if one and one not in found), name)
        found.append(name)
    return found


def _part(url: str) -> str:
    """The last word of an address that tells something, or ""."""
    words = [re.sub(r"\.\w{2,4}$", "", one) for one in urlsplit(url).path.split("/")]
    found = [one for one in words if one and one.lower() not in _IDLE]
    return found[-1].replace("-", " ").replace("_", " ") if found else ""
