"""The namespaces of feeds, each under the prefix that everybody knows it by."""

from functools import lru_cache

__all__ = ["PREFIXES", "XML_BASE", "XML_LANG", "short"]

XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

# By address without scheme, "www.", case and a slash or hash at the end: publishers vary these.
RSS = (
    "purl.org/rss/1.0",
    "purl.org/net/rss1.1",
    "my.netscape.com/rdf/simple/0.9",
    "channel.netscape.com/rdf/simple/0.9",
    "my.netscape.com/publish/formats/rss-0.91.dtd",
    "backend.userland.com/rss",
    "backend.userland.com/rss091",
    "backend.userland.com/rss2",
    "blogs.law.harvard.edu/tech/rss",
    "cyber.law.harvard.edu/rss/rss.html",
    "purl.org/rss/2.0",
)
SPACES = {
    **dict.fromkeys(RSS, ""),
    "w3.org/2005/atom": "atom:",
    "purl.org/atom/ns": "atom:",
    "purl.org/dc/elements/1.1": "dc:",
    "purl.org/dc/elements/1.0": "dc:",
    "purl.org/dc/terms": "dcterms:",
    "purl.org/rss/1.0/modules/content": "content:",
    "purl.org/rss/1.0/modules/syndication": "sy:",
    "search.yahoo.com/mrss": "media:",
    "video.search.yahoo.com/mrss": "media:",
    "itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    "webfeeds.org/rss/1.0": "webfeeds:",
    "w3.org/1999/xhtml": "xhtml:",
    "w3.org/1999/02/22-rdf-syntax-ns": "rdf:",
}
# For documents that use a prefix without saying what it stands for.
PREFIXES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "xhtml": "http://www.w3.org/1999/xhtml",
}


@lru_cache(maxsize=2048)
def short(tag: str) -> str:
    """Return an element's name as "prefix:name" in lower case; RSS's own names have no prefix."""
    space, _, name = tag.rpartition("}")
    if not space:
        return name.lower()
    address = space[1:].lower().partition("://")[2].removeprefix("www.").rstrip("/#")
    return SPACES.get(address, "?:") + name.lower()
