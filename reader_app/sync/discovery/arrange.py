"""What was found, put in order as the sections of one publication. Pure."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from urllib.parse import urljoin

from reader_app.domain import (
    Discovery,
    FoundSection,
    NewSection,
    Section,
    SectionKind,
    SitePage,
    article_name,
    carries_same,
    feed_key,
    holds_secret,
    host_of,
    publication_key,
    split_title,
)
from reader_app.sync.discovery.names import publication_of, section_of, told_apart
from reader_app.sync.discovery.peeks import Candidate

__all__ = ["Followed", "arrange", "home_of", "listed"]

_SHOWN = 5
_COMPARED = 60
_MANY = 12  # sections of which nobody wants all unasked
_COMMENTS = re.compile(r"comment", re.IGNORECASE)


class Followed:
    """What the reader follows already; `links_of` gives so many of the newest links of a section's
    articles."""

    def __init__(
        self, sections: Sequence[Section], links_of: Callable[[int, int], list[str]]
    ) -> None:
        self._links_of = links_of
        self._by_feed: dict[str, Section] = {}
        self._by_publication: defaultdict[str, list[Section]] = defaultdict(list)
        for section in sections:
            self._by_feed.setdefault(feed_key(section.url), section)
            keys = {publication_key(section.url), publication_key(section.url, section.site_url)}
            for key in keys:
                self._by_publication[key].append(section)

    def known(self, one: Candidate) -> Section | None:
        """The section that is this very feed."""
        return next((self._by_feed[key] for key in one.keys if key in self._by_feed), None)

    def like(self, one: Candidate) -> tuple[Section, bool] | None:
        """A section with the same articles under another address, and whether it is the address
        that the feed gives for itself."""
        if one.glance is None:
            return None
        stated = self._by_feed.get(feed_key(one.glance.own))
        keys = [one.url, one.glance.home, *(line.url for line in one.glance.headlines)]
        near = [it for key in dict.fromkeys(map(publication_key, keys)) for it in self._of(key)]
        for section in dict.fromkeys([stated, *near] if stated else near):
            links = self._links_of(section.id, _COMPARED)
            same = carries_same(one.glance.names, [article_name(link, "") for link in links])
            if same or (section is stated and same is None):
                return section, section is stated
        return None

    def _of(self, key: str) -> list[Section]:
        return self._by_publication.get(key, [])


def home_of(url: str) -> str:
    """The front page of the publication that a page belongs to: that of the host, or the page
    itself where many publish on one host."""
    root = urljoin(url, "/")
    return root if publication_key(root) == publication_key(url) else url


def arrange(
    found: Iterable[Candidate], page: SitePage | None, url: str, followed: Followed
) -> Discovery:
    """The sections behind the page at `url`, the site's best first; then what is of another
    language, of comments or another publication, then what is empty or failed."""
    ranked = sorted(_distinct(found), key=lambda one: _rank(one, page, url))
    own = [one for one in ranked if not _is_foreign(one, url)]
    home = _home(own, url)
    host = host_of(home or url)
    titles = [_title(one) for one in own]
    stated = next((one.publication for one in own if one.publication), "")
    publication = publication_of(stated or (page.name if page else ""), titles, host)
    names = _names(own, publication, host)
    sections: list[FoundSection] = []
    for one in ranked:
        foreign = one not in names
        new = NewSection(
            one.moved_to or one.url,
            split_title(_title(one), host)[1] if foreign else names[one],
            _home_alone(one) if foreign else home,
            split_title(_title(one), host)[0] if foreign else publication,
            private=holds_secret(one.moved_to or one.url),
        )
        sections.append(_section(new, one, ranked, followed, calm=not _rank(one, page, url)))
    return Discovery(publication, home, tuple(_advised(sections)))


def _title(one: Candidate) -> str:
    return (one.glance.title if one.glance else "") or one.title


def _names(own: Sequence[Candidate], publication: str, host: str) -> dict[Candidate, str]:
    alone = len(own) == 1
    links = [one.title if one.linked else "" for one in own]
    names = [
        one.section
        or section_of(
            one.glance.title if one.glance else "", one.title, publication, host, alone=alone
        )
        for one in own
    ]
    return dict(zip(own, told_apart(names, links, [one.url for one in own]), strict=True))


def _home(own: Sequence[Candidate], url: str) -> str:
    """The front page; a feed that was typed itself, or one of the same publication, knows it, and
    so does one that a page names where many publish on one host."""
    home = home_of(url)
    best = next((one for one in own if one.glance is not None), None)
    if best is None or best.glance is None:
        return home
    stated = best.glance.home
    if feed_key(best.source) in best.keys:
        return stated
    same = stated and publication_key(stated) == publication_key(home)
    shared = feed_key(home) == feed_key(url) != feed_key(urljoin(url, "/"))
    member = shared and best.named and stated and host_of(stated) == host_of(best.url)
    return stated if same or member else home


def _home_alone(one: Candidate) -> str:
    return (one.glance.home if one.glance else "") or home_of(one.url)


def _distinct(found: Iterable[Candidate]) -> list[Candidate]:
    """Each feed once, though several links lead to it."""
    kept: list[Candidate] = []
    for one in found:
        if one.possible and not any(one.keys & other.keys for other in kept):
            kept.append(one)
    return kept


def _rank(one: Candidate, page: SitePage | None, url: str) -> int:
    """0 for what is wanted most likely, more for what less."""
    if one.trouble or (one.glance is not None and not one.glance.articles):
        return 4
    if _is_foreign(one, url):
        return 3
    if _COMMENTS.search(one.title) or _COMMENTS.search(one.url):
        return 2
    spoken = (page.language if page else "").partition("-")[0].lower()
    told = (one.glance.language if one.glance else "").partition("-")[0].lower()
    return 1 if spoken and told and spoken != told else 0


def _is_foreign(one: Candidate, url: str) -> bool:
    """Whether a feed that a page only links to is of another publication."""
    if one.glance is None or one.named or not one.linked:
        return False
    here = {publication_key(url), publication_key(home_of(url))}
    there = {publication_key(one.url), publication_key(one.glance.home or one.url)}
    return here.isdisjoint(there)


def _section(
    new: NewSection,
    one: Candidate,
    ranked: Sequence[Candidate],
    followed: Followed,
    *,
    calm: bool,
) -> FoundSection:
    known, same = followed.known(one), ""
    if known is None and (like := followed.like(one)):
        section, stated = like
        known, same = section if stated else None, section.url
    if known is None and not same:
        same = next((it.url for it in ranked[: ranked.index(one)] if _same(one, it)), "")
    glance = one.glance
    return FoundSection(
        new,
        glance.headlines if glance else (),
        known.id if known else None,
        same,
        glance.articles if glance else None,
        one.trouble,
        calm and known is None and not same,
    )


def _same(one: Candidate, other: Candidate) -> bool:
    if one.glance is None or other.glance is None:
        return False
    same = carries_same(one.glance.names, other.glance.names)
    stated = feed_key(one.glance.own) in other.keys or feed_key(other.glance.own) in one.keys
    return same is True or (same is None and stated)


def _advised(sections: Sequence[FoundSection]) -> list[FoundSection]:
    """Of many sections only the first is advised."""
    advised = [one for one in sections if one.advised]
    if len(advised) <= _MANY:
        return list(sections)
    return [replace(one, advised=one is advised[0]) for one in sections]


def listed(page: SitePage, url: str, followed: Followed) -> Discovery:
    """A page whose links are the articles, as a section."""
    host = host_of(url)
    publication = page.name or split_title(page.title, host)[0] or host
    part = section_of(page.title, "", publication, host, alone=True)
    new = NewSection(
        url, part, home_of(url), publication, kind=SectionKind.LISTING, private=holds_secret(url)
    )
    known = followed.known(Candidate(url, url))
    found = FoundSection(
        new,
        page.articles[:_SHOWN],
        known.id if known else None,
        "",
        len(page.articles),
        advised=known is None,
    )
    return Discovery(publication, home_of(url), (found,))
