"""The Google Reader API's texts as values, and the other way round; strict."""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader_app.accounts.greader.ways import Ways
from reader_app.accounts.shape import Json, Record, malformed, parsed, record, rows, text
from reader_app.domain import Fault, PublisherTrouble, RemoteArticle, RemoteSection
from reader_app.net import Spoken

__all__ = [
    "READ",
    "READING",
    "STARRED",
    "Page",
    "Told",
    "added",
    "articles",
    "canonical",
    "label",
    "login",
    "long",
    "newest",
    "page",
    "sections",
    "tail",
]

READ = "user/-/state/com.google/read"
STARRED = "user/-/state/com.google/starred"
READING = "user/-/state/com.google/reading-list"

_LONG = "tag:google.com,2005:reader/item/"
_DECIMAL = re.compile(r"-?\d{1,20}")
_OBJECT = re.compile(r"[0-9a-f]{24}")
_HEX = re.compile(r"[0-9a-f]{1,16}")
_ALL = 1 << 64
_PROXY = re.compile(r"https?://[^\s\"'<>]+?/proxy/(?:[\w=-]+/)?([\w=-]{12,})(?=[\s\"'<>,]|$)")
_NARROW = str.maketrans("\uff06\uff1c\uff1e", "&<>")
_NARROWER = str.maketrans("\uff1f\uff3c\uff0f\uff0c\uff1b", "?\\/,;")
_EAST = re.compile(
    r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Page:
    """Ids of a list, in its order; `more`: what the next page is asked with, "" for none."""

    ids: tuple[str, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Told:
    """An article with the second when it came to the server, 0 where that is not said."""

    article: RemoteArticle
    crawled: int


# -- names


def canonical(value: Json) -> str:
    """The one form in which we know an article: the signed decimal number that its 64 bits mean,
    or the 24 digits of The Old Reader's own. Trouble for what is neither."""
    if isinstance(value, str) and len(value) < 19 and value.isascii() and value.isdecimal():
        return value.lstrip("0") or "0"
    name = str(value) if type(value) is int else text(value).strip()
    bare = name.removeprefix(_LONG).lower()
    if _OBJECT.fullmatch(bare):
        return bare
    if name.lower() == bare and _DECIMAL.fullmatch(bare):
        number = int(bare)
    elif _HEX.fullmatch(bare):
        number = int(bare, 16)
    else:
        raise malformed("no id of an article")
    if not -_ALL // 2 <= number < _ALL:
        raise malformed("an id of more than 64 bits")
    return str(number - _ALL if number >= _ALL // 2 else number)


def long(id: str) -> str | None:
    """The form that every server understands; None for what no server can have given."""
    if _OBJECT.fullmatch(id):
        return _LONG + id
    if _DECIMAL.fullmatch(id) and -_ALL // 2 <= int(id) < _ALL // 2:
        return f"{_LONG}{int(id) % _ALL:016x}"
    return None


def tail(stream: str) -> str:
    """What follows the reader's own name in a stream: servers write it as they like."""
    parts = stream.split("/", 2)
    return parts[2] if len(parts) == 3 and parts[0] == "user" else stream


def label(folder: str) -> str:
    """The stream of a folder."""
    return f"user/-/label/{folder}"


# -- answers


def login(spoken: Spoken) -> dict[str, str]:
    """The lines of an answer to a sign-in; nothing of one that is a page."""
    words = spoken.body[:10_000].decode("utf-8", "replace").splitlines()
    lines = (word.partition("=") for word in words)
    return {name.strip(): value.strip() for name, sign, value in lines if sign and "<" not in name}


def page(spoken: Spoken) -> Page:
    """A list of ids."""
    said = record(parsed(spoken))
    ids = tuple(canonical(record(one).get("id")) for one in rows(said.get("itemRefs")))
    more = said.get("continuation")
    return Page(ids, str(more) if isinstance(more, int) and more else text(more or ""))


def sections(spoken: Spoken, ways: Ways) -> tuple[RemoteSection, ...]:
    """Every subscription."""
    said = record(parsed(spoken))
    return tuple(_section(record(one), ways) for one in rows(said.get("subscriptions")))


def articles(spoken: Spoken, ways: Ways) -> tuple[Told, ...]:
    """Articles with their texts."""
    said = record(parsed(spoken))
    return tuple(_article(record(one), ways) for one in rows(said.get("items")))


def added(spoken: Spoken) -> str:
    """The stream that a subscription got. Trouble, NOT_A_FEED with the server's own words, where it
    got none: that comes with status 200 as well."""
    said = record(parsed(spoken))
    number, stream = said.get("numResults"), said.get("streamId")
    if isinstance(number, bool) or not isinstance(number, int):
        raise malformed("no number of results")
    if not number or not stream:
        raise PublisherTrouble(Fault.NOT_A_FEED, str(said.get("error") or "")[:200])
    return stream if isinstance(stream, str) and "/" in stream else f"feed/{stream}"


def _section(one: Record, ways: Ways) -> RemoteSection:
    id = text(one.get("id"))
    if not id.startswith("feed/"):
        raise malformed("no subscription")
    url = text(one.get("url")) or id.removeprefix("feed/")
    folders = tuple(_folders(one.get("categories") or []))
    title = _narrow(text(one.get("title")), ways, name=True)
    return RemoteSection(id, url, title, text(one.get("htmlUrl")), folders)


def _folders(categories: Json) -> Iterator[str]:
    for one in rows(categories):
        kind, _, name = tail(text(record(one).get("id"))).partition("/")
        if kind == "label" and name:
            yield name


def _article(one: Record, ways: Ways) -> Told:
    states = {tail(text(name)) for name in rows(one.get("categories") or [])}
    html = _content(one.get("content")) or _content(one.get("summary"))
    article = RemoteArticle(
        id=canonical(one.get("id")),
        section_id=text(record(one.get("origin") or {}).get("streamId")),
        url=_address(one.get("canonical")) or _address(one.get("alternate")),
        title=_narrow(text(one.get("title")), ways),
        html=_direct(html) if ways.proxied else html,
        byline=_narrow(text(one.get("author")), ways),
        published=_seconds(one.get("published")),
        read=tail(READ) in states,
        saved=tail(STARRED) in states,
    )
    return Told(article, (_seconds(one.get("crawlTimeMsec")) or 0) // 1000)


def _content(value: Json) -> str:
    return text(record(value or {}).get("content"))


def _address(links: Json) -> str:
    return next((text(record(one).get("href")) for one in rows(links or [])), "")


def _seconds(value: Json) -> int | None:
    """A number, also in quotes; a date is no reason to refuse an article."""
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _narrow(words: str, ways: Ways, *, name: bool = False) -> str:
    """FreshRSS writes & < > in their full width, in the names of feeds ? \\ / , ; as well. The
    latter are left where they belong to the script."""
    if not ways.wide:
        return words
    words = words.translate(_NARROW)
    return words.translate(_NARROWER) if name and not _EAST.search(words) else words


def _direct(html: str) -> str:
    """Pictures by their own addresses: Miniflux leads them through itself, and its address may not
    be there for us tomorrow."""
    return _PROXY.sub(lambda found: _unproxied(found.group(1)) or found.group(), html)


def _unproxied(coded: str) -> str:
    try:
        url = base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return url if url.startswith(("http://", "https://")) else ""


def newest(ids: Iterable[str]) -> int:
    """The highest of ids that rise with time, 0 for none."""
    return max((int(id, 16 if _OBJECT.fullmatch(id) else 10) for id in ids), default=0)
