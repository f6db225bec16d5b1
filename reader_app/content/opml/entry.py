"""One outline: whether it is a feed, a folder or neither, in the dialects of many programs."""

import re
from collections.abc import Mapping

from reader_app.content.address import absolute, web
from reader_app.content.opml.nest import DEPTH
from reader_app.content.opml.own import Own
from reader_app.content.opml.scan import Tag
from reader_app.content.text import headline
from reader_app.domain import ListFault, Outline, SectionKind

__all__ = [
    "complaint",
    "folder_name",
    "folder_path",
    "foreign",
    "label",
    "locate",
    "read_entry",
    "usable",
]

FEEDS = frozenset(("rss", "rss1", "rss2", "atom", "rdf", "feed", "json", "jsonfeed", "xml", ""))
# Searches, episodes and settings that other programs keep in the same file.
FOREIGN = frozenset(("vfolder", "rule", "podcast-episode", "script", "plugin", "mail", "chat"))
# FreshRSS reads pages by paths that only it has; one kind is a page whose links are the articles.
LISTINGS = frozenset(("html+xpath",))
RULES = re.compile(r"(?i)(?:html|xml|json)\+(?:xpath|dotnotation|dotpath)|\+json\+")
PODCAST = re.compile(r"(?i)^(?:pcast|itpc|podcast):(?://)?")
NO_SCHEME = re.compile(r"^(?://)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?::\d{1,5})?(?:[/?]|$)")
CONTROLS = re.compile("[\x00-\x1f\x7f]+")
LONGEST = 300  # characters of a title


def locate(tag: Tag) -> None:
    """Find the feed's address: `tag.feed` where there is one, `tag.address` if it can be used."""
    found = tag.attributes
    url = found.get("xmlurl") or found.get("feedurl") or found.get("rssurl") or ""
    if not url and found.get("type", "").strip().lower() in FEEDS:
        url = found.get("url", "")
    url = url.strip()
    tag.feed = bool(url)
    tag.address = usable(url) if url else ""


def usable(url: str) -> str:
    """Return an address that can be asked, or ""."""
    url = PODCAST.sub("http://", web(CONTROLS.sub("", url)))
    if "&amp;" in url:
        url = url.replace("&amp;", "&")  # written for XML twice
    if NO_SCHEME.match(url):
        url = f"http://{url.removeprefix('//')}"
    return absolute(url, "")


def foreign(tag: Tag) -> bool:
    """Whether an outline and all in it is something of another program, neither feed nor folder."""
    found = tag.attributes
    kind = found.get("type", "").strip().lower()
    return kind in FOREIGN or "schema-version" in found or "pref-name" in found


def complaint(tag: Tag, *, holds: bool, within: bool) -> ListFault | None:
    """Return what is wrong with an outline that is no feed; None for a folder, also an empty one.
    `holds`: others lie in it; `within`: it lies in a feed, as episodes do."""
    found = tag.attributes
    kind = found.get("type", "").strip().lower()
    if kind == "include":
        return ListFault.OTHER_LIST
    if holds or within:
        return None
    feedlike = kind in ("rss", "atom", "link") or "htmlurl" in found
    return ListFault.NO_ADDRESS if feedlike or not found else None


def read_entry(tag: Tag, folder: str, own: Own) -> Outline | ListFault:
    """Return the feed that an outline names, or why it cannot be used."""
    found = tag.attributes
    if not tag.address:
        return ListFault.NOT_WEB
    kind, form = SectionKind.FEED, found.get("type", "").strip().lower()
    if form in LISTINGS:
        kind = SectionKind.LISTING
    elif RULES.search(form):
        return ListFault.RULES
    site = absolute(found.get("htmlurl", ""), tag.address)
    return Outline(
        tag.address,
        label(found),
        site,
        own.text("folder") or folder or category(found),
        own.text("publication"),
        own.text("section"),
        own.owner(),
        own.named,
        own.kind or kind,
        own.text("address"),
        own.text("bare") != "",
        tag.line,
    )


def label(found: Mapping[str, str]) -> str:
    """Return an outline's title, for people."""
    return headline(found.get("title") or found.get("text") or "")[:LONGEST]


def folder_name(tag: Tag) -> str:
    """Return the part of a path that an outline is as a folder."""
    return path_part(label(tag.attributes))


def folder_path(folder: str) -> str:
    """Return a folder as a list has it: its names as anybody reads them, of bounded depth."""
    parts = (path_part(headline(part)[:LONGEST]) for part in folder.split("/"))
    return "/".join("/".join(filter(None, parts)).split("/")[:DEPTH])


def path_part(name: str) -> str:
    return "/".join(filter(None, map(str.strip, name.split("/"))))


def category(found: Mapping[str, str]) -> str:
    """Return the folder that OPML 2.0 states at the feed itself: "/A/B", the first of several."""
    named = found.get("category") or found.get("categories") or ""
    return path_part(headline(named.partition(",")[0])[:LONGEST])
