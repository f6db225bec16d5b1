"""What a page says about its article: JSON-LD, OpenGraph, older conventions, its own markup."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader_app.content.address import absolute
from reader_app.content.page.jsonld import Statement, statement_of
from reader_app.content.page.tree import HtmlElement, fold, text_of
from reader_app.content.text import headline

__all__ = ["Metadata", "metadata_of"]

TITLES = (
    "og:title",
    "twitter:title",
    "dc.title",
    "citation_title",
    "parsely-title",
    "sailthru.title",
)
AUTHORS = (
    "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl",
    "sailthru.author", "citation_author", "twitter:data1:author",
)  # fmt: skip
DATES = (
    "article:published_time", "og:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date",
    "citation_publication_date", "publication_date", "publish-date", "pubdate", "date",
    "cxenseparse:recs:publishtime",
)  # fmt: skip
SEPARATOR = re.compile(r"\s+(?:[|\-–—·•»:/\\]|::|>>?)\s+")
BY = re.compile(r"^(?:by|von|par|por|di|door|av|af)\s*:?\s+(?=\S)", re.IGNORECASE)
SITE_NAMES = (
    "og:site_name",
    "application-name",
    "twitter:app:name:iphone",
    "apple-mobile-web-app-title",
)
BYLINE = 100  # characters that the names of an article's authors may take
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
HEADLINE = 12  # characters


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says of its article; "" where it says nothing. `published` is unparsed."""

    title: str
    byline: str
    published: str
    publication: str
    section: str
    language: str
    description: str
    canonical: str
    lead: str
    lead_alt: str
    statement: Statement


def metadata_of(root: HtmlElement, url: str) -> Metadata:
    """Return what the page at `url` says of its article."""
    meta = meta_of(root)
    said = statement_of(root)
    site = first(meta, SITE_NAMES[:1]) or said.publisher
    return Metadata(
        title=title_of(root, meta, said, site),
        byline=byline_of(root, meta, said),
        published=said.published or first(meta, DATES) or marked_date(root),
        publication=site or first(meta, SITE_NAMES[1:]),
        section=said.section
        or first(meta, ("article:section", "og:article:section", "parsely-section")),
        language=language_of(root, meta, said),
        description=first(meta, ("og:description", "description", "twitter:description"))
        or said.description,
        canonical=canonical_of(root, meta, url),
        lead=absolute(
            first(meta, ("og:image:secure_url", "og:image", "og:image:url"))
            or said.image
            or first(meta, ("twitter:image", "twitter:image:src"))
            or linked(root, "image_src"),
            url,
        ),
        lead_alt=first(meta, ("og:image:alt", "twitter:image:alt")),
        statement=said,
    )


def meta_of(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = headline(element.get("content") or "")
        if not content:
            continue
        for key in map(element.get, ("property", "name", "itemprop", "http-equiv")):
            for name in (key or "").lower().split():
                found.setdefault(
                    name.replace("dcterm:", "dcterms.").replace("dc:", "dc."), []
                ).append(content)
    return found


def first(meta: dict[str, list[str]], keys: tuple[str, ...]) -> str:
    return next((meta[key][0] for key in keys if key in meta), "")


def title_of(root: HtmlElement, meta: dict[str, list[str]], said: Statement, site: str) -> str:
    """Return the headline. What JSON-LD and OpenGraph say is for machines: it is cut short or ends
    in the site's name; where the page's own heading says the same in full, that is it."""
    element = root.find(".//title")
    window = headline(text_of(element)) if element is not None else ""
    shown = [text_of(heading) for heading in root.iter("h1")]
    shown = [text for text in shown if 0 < len(text) < 300 and fold(text) != fold(site)]
    said_title = said.headline.removesuffix("...").removesuffix("…").strip()
    told = said_title or unsuffixed(first(meta, TITLES), site, shown)
    told = told or unsuffixed(window, site, shown)
    for text in shown:
        if told and fold(text).startswith(fold(told)) and len(text) < 2 * len(told) + 20:
            return text
    told = headed(root, told) or told
    if not told:
        return shown[0] if len(shown) == 1 else window
    return told


def headed(root: HtmlElement, told: str) -> str:
    """Return the part of a title that the page shows as its headline, "" where it shows none."""
    parts = {fold(part) for part in SEPARATOR.split(told)} - {""}
    if len(parts) > 1:
        for element in root.iter("h1", "h2", "h3", "b", "strong"):
            text = text_of(element)
            if len(text) >= HEADLINE and fold(text) in parts:
                return text
    return ""


def unsuffixed(title: str, site: str, shown: list[str]) -> str:
    """Return `title` without the name of the site at its end or start."""
    whole = fold(title)
    for text in shown:
        if len(text) > 10 and (whole.startswith(fold(text)) or whole.endswith(fold(text))):
            return text
    parts = list(SEPARATOR.finditer(title))
    if not parts:
        return title
    head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
    if site and fold(tail) in (fold(site), fold(site).replace(" ", "")):
        return head
    if site and fold(title[: parts[0].start()]) == fold(site):
        return title[parts[0].end() :]
    if not site and len(tail.split()) <= 3 and len(head.split()) >= 4:
        return head
    return title


def byline_of(root: HtmlElement, meta: dict[str, list[str]], said: Statement) -> str:
    names = [name for name in said.authors if usable(name)]
    if not names:
        for key in AUTHORS:
            names = list(dict.fromkeys(name for name in meta.get(key, []) if usable(name)))
            if names:
                break
    if not names:
        names = list(marked_authors(root))
    return ", ".join(without_by(name) for name in names[:10])


def usable(name: str) -> bool:
    return 1 < len(name) <= BYLINE and "://" not in name and not name.startswith(("@", "www."))


def without_by(name: str) -> str:
    return BY.sub("", name)


def marked_authors(root: HtmlElement) -> Iterator[str]:
    """Yield the authors that the page's markup names, from the most to the least certain mark."""
    for path in (
        ".//*[@itemprop='author']//*[@itemprop='name']",
        ".//*[@itemprop='author']",
        ".//*[contains(concat(' ', @rel, ' '), ' author ')]",
        ".//*[contains(concat(' ', @class, ' '), ' p-author ')]",
        ".//*[contains(concat(' ', @class, ' '), ' byline__name ')]",
        ".//*[contains(concat(' ', @class, ' '), ' byline-name ')]",
        ".//*[contains(concat(' ', @class, ' '), ' author-name ')]",
        ".//*[contains(concat(' ', @class, ' '), ' byline ')]",
        ".//*[contains(concat(' ', @class, ' '), ' author ')]",
    ):
        found = [one for one in root.xpath(path) if one.tag not in ("link", "meta")]
        found = [one for one in found if not of_comment(one)]
        beside = [one for one in found if one.getparent() is found[0].getparent()]
        names = [name for one in beside if usable(name := first_part(text_of(one)))]
        if names:
            yield from list(dict.fromkeys(names))[:3]
            return


def of_comment(element: HtmlElement) -> bool:
    return any("comment" in (one.get("class") or "").lower() for one in element.iterancestors())


def first_part(text: str) -> str:
    """Return what stands before the date or the place in a line about the author."""
    return re.split(r"\s*[|•·–—]\s*|\s+(?=\d)", text, maxsplit=1)[0].strip(" ,")


def marked_date(root: HtmlElement) -> str:
    """Return the date that the page's markup gives its article."""
    for path in (
        ".//*[@itemprop='datePublished']",
        ".//time[@pubdate]",
        ".//time[contains(@class, 'published') or contains(@class, 'entry-date')]",
        ".//*[contains(concat(' ', @class, ' '), ' dt-published ')]",
    ):
        for element in root.xpath(path):
            value = element.get("datetime") or element.get("content") or text_of(element)
            if value:
                return str(value)
    for heading in root.iter("h1"):
        for holder in list(heading.iterancestors())[:3]:
            times = holder.findall(".//time[@datetime]")
            if times:
                return times[0].get("datetime") or ""
    return ""


def language_of(root: HtmlElement, meta: dict[str, list[str]], said: Statement) -> str:
    body = root.find("body")
    for value in (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
        body.get("lang") if body is not None else None,
        said.language,
        first(meta, ("og:locale", "content-language", "language", "dc.language")),
    ):
        match = LANGUAGE.fullmatch((value or "").strip().split(",")[0])
        if match:
            return match[0].replace("_", "-")
    return ""


def canonical_of(root: HtmlElement, meta: dict[str, list[str]], url: str) -> str:
    return absolute(linked(root, "canonical") or first(meta, ("og:url",)), url)


def linked(root: HtmlElement, rel: str) -> str:
    for link in root.iter("link"):
        if rel in (link.get("rel") or "").lower().split():
            return link.get("href") or ""
    return ""
