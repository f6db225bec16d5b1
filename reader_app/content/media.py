"""Sound and film: the placeholder that stands for them in a stored text.

Nothing of a player is kept, only an empty link, `<a class="media-video" href="…" title="…"></a>`,
which every program can store and this one shows as a card. Length and size, where they are known,
are two more words of its class: "seconds-252", "bytes-31000000".
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from html import escape, unescape
from urllib.parse import parse_qs, unquote, urlsplit

__all__ = [
    "CLASS",
    "PLACEHOLDER",
    "TAGS",
    "Kind",
    "Medium",
    "embedded",
    "kind_of",
    "mark_media",
    "placed",
    "read_placeholder",
    "without_media",
    "write",
]


class Kind(StrEnum):
    """What plays."""

    AUDIO = "audio"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Medium:
    """One piece of sound or film. `seconds` and `size` (bytes) are 0 where nobody says."""

    kind: Kind
    url: str
    title: str = ""
    seconds: int = 0
    size: int = 0


PLAYING = ("audio", "video", "amp-audio", "amp-video")
TAGS = (*PLAYING, "iframe", "embed", "amp-youtube", "lite-youtube")
NAMELESS = frozenset(
    ("youtube video player", "video player", "embedded content", "video", "player")
)
CLASS = re.compile(r"media-(audio|video)(?: seconds-(\d{1,6}))?(?: bytes-(\d{1,12}))?")
PLACEHOLDER = re.compile(r'<a(?: [a-z]+="[^"]*")*? class="media-[^"]*"(?: [a-z]+="[^"]*")*></a>')
ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
MOST = 60  # placeholders of one text
LONGEST_TITLE = 200
SOUND = re.compile(r"\.(?:mp3|m4a|m4b|aac|og[ga]|opus|wav|flac)$", re.IGNORECASE)
FILM = re.compile(r"\.(?:mp4|m4v|webm|mov|ogv|m3u8|mpd)$", re.IGNORECASE)

MAYBE = re.compile(r"<(?:audio|video|iframe|embed|amp-|lite-)", re.IGNORECASE)
# What a tag may stand in without being one; then tags, those whose quotes do not close up to the
# first ">".
TOKEN = re.compile(
    r"""<!--.*?(?:-->|\Z)|<(?:script|style|template|noscript)\b[^<>]*>"""
    r"""|<([a-zA-Z][\w:-]*+)((?:[^<>"']++|"[^"]{0,4000}+"|'[^']{0,4000}+')*+)>"""
    r"""|<([a-zA-Z][\w:-]*+)([^<>]*+)>""",
    re.IGNORECASE | re.DOTALL,
)
WRITTEN = re.compile(r"""([a-zA-Z][\w:-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""")
SOURCE = re.compile(r"<source\s[^<>]{0,4000}>", re.IGNORECASE)
CLOSING = re.compile(r"</(?:audio|video|amp-)", re.IGNORECASE)
REACH = 4000  # characters after <video> in which its sources are looked for

# Players of these are kept; every other frame of a page is a map, a form or an advertisement.
PLAYERS = {
    "youtube.com": Kind.VIDEO, "youtube-nocookie.com": Kind.VIDEO, "youtu.be": Kind.VIDEO,
    "vimeo.com": Kind.VIDEO, "dailymotion.com": Kind.VIDEO, "twitch.tv": Kind.VIDEO,
    "ted.com": Kind.VIDEO, "rumble.com": Kind.VIDEO, "odysee.com": Kind.VIDEO,
    "wistia.com": Kind.VIDEO, "wistia.net": Kind.VIDEO, "streamable.com": Kind.VIDEO,
    "loom.com": Kind.VIDEO, "brightcove.net": Kind.VIDEO, "jwplatform.com": Kind.VIDEO,
    "jwplayer.com": Kind.VIDEO, "kaltura.com": Kind.VIDEO, "arte.tv": Kind.VIDEO,
    "ardmediathek.de": Kind.VIDEO, "bilibili.com": Kind.VIDEO, "nicovideo.jp": Kind.VIDEO,
    "tiktok.com": Kind.VIDEO, "archive.org": Kind.VIDEO, "c-span.org": Kind.VIDEO,
    "spotify.com": Kind.AUDIO, "soundcloud.com": Kind.AUDIO, "bandcamp.com": Kind.AUDIO,
    "mixcloud.com": Kind.AUDIO, "deezer.com": Kind.AUDIO, "acast.com": Kind.AUDIO,
    "megaphone.fm": Kind.AUDIO, "buzzsprout.com": Kind.AUDIO, "libsyn.com": Kind.AUDIO,
    "simplecast.com": Kind.AUDIO, "podbean.com": Kind.AUDIO, "transistor.fm": Kind.AUDIO,
    "captivate.fm": Kind.AUDIO, "art19.com": Kind.AUDIO, "omny.fm": Kind.AUDIO,
    "audioboom.com": Kind.AUDIO, "spreaker.com": Kind.AUDIO, "podigee.io": Kind.AUDIO,
    "podcasts.apple.com": Kind.AUDIO, "music.apple.com": Kind.AUDIO, "npr.org": Kind.AUDIO,
}  # fmt: skip
PEERTUBE = re.compile(r"^/(?:videos/embed|w)/[\w-]{8,40}/?$")
ID = re.compile(r"[\w-]{6,20}")


def write(medium: Medium) -> str:
    """Return the placeholder, as the sanitiser leaves it."""
    words = f"media-{medium.kind}"
    words += f" seconds-{medium.seconds}" if 0 < medium.seconds < 1_000_000 else ""
    words += f" bytes-{medium.size}" if 0 < medium.size < 10**12 else ""
    title = " ".join(medium.title.split())[:LONGEST_TITLE]
    titled = f' title="{escape(title)}"' if title else ""
    return f'<a class="{words}" href="{escape(medium.url)}"{titled}></a>'


def read_placeholder(attributes: Mapping[str, str]) -> Medium | None:
    """What a link's attributes say, or None for an ordinary link."""
    match = CLASS.fullmatch(attributes.get("class") or "")
    url = attributes.get("href") or ""
    if match is None or not url.startswith(("http://", "https://")):
        return None
    title = attributes.get("title") or ""
    return Medium(Kind(match[1]), url, title, int(match[2] or 0), int(match[3] or 0))


def placed(html: str) -> list[Medium]:
    """The media of a sanitised text, in order."""
    if "media-" not in html:
        return []
    found = []
    for match in PLACEHOLDER.finditer(html):
        names = {name: unescape(value) for name, value in ATTRIBUTE.findall(match[0])}
        medium = read_placeholder(names)
        if medium is not None:
            found.append(medium)
    return found


def without_media(html: str) -> str:
    """A sanitised text without its placeholders: what it was before there were any."""
    return PLACEHOLDER.sub("", html) if "media-" in html else html


def kind_of(media_type: str, medium: str, address: str) -> Kind | None:
    """Whether something offered is sound or film, by its type or, without one, its address."""
    for said in (medium.lower(), media_type.lower().partition("/")[0]):
        if said in (Kind.AUDIO, Kind.VIDEO):
            return Kind(said)
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if "octet-stream" in media_type or not media_type:
        if SOUND.search(parts.path):
            return Kind.AUDIO
        if FILM.search(parts.path):
            return Kind.VIDEO
    played = player(address) if not media_type or "flash" in media_type else None
    return played[0] if played else None


def embedded(tag: str, names: Mapping[str, str], sources: Iterable[str] = ()) -> Medium | None:
    """The medium of one element of a page, or None where it plays nothing that is known.

    `names`: its attributes, resolved; `sources`: the addresses of the `<source>` inside it. The
    address may still be relative for `<audio>` and `<video>`.
    """
    title = names.get("title") or names.get("aria-label") or ""
    tag = tag.lower()
    if tag in ("amp-youtube", "lite-youtube"):
        video = names.get("data-videoid") or names.get("videoid") or ""
        found = ID.fullmatch(video)
        return Medium(Kind.VIDEO, watch(video), title) if found else None
    if tag in ("audio", "video", "amp-audio", "amp-video"):
        kind = Kind(tag.removeprefix("amp-"))
        for address in (names.get("src"), names.get("data-src"), *sources):
            address = (address or "").strip()
            if address and not address.startswith(("data:", "blob:", "about:", "javascript:")):
                return Medium(kind, schemed(address), title)
        return None
    for name in ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url"):
        played = player(names.get(name) or "")
        if played is not None:
            return Medium(*played, "" if title.lower() in NAMELESS else title)
    return None


def player(address: str) -> tuple[Kind, str] | None:
    """The kind of a known player, and the address of what it plays for a browser."""
    address = schemed(address.strip())
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    labels = host.split(".")
    names = [".".join(labels[at:]) for at in range(len(labels))]
    known = next((name for name in names if name in PLAYERS), "")
    if not known:
        return (Kind.VIDEO, address) if PEERTUBE.match(parts.path) else None
    query = parse_qs(parts.query)
    return PLAYERS[known], shown_at(known, address, parts.path, query)


def shown_at(site: str, address: str, path: str, query: Mapping[str, list[str]]) -> str:
    """The page of a player that is made for frames, where it is known."""
    last = path.rstrip("/").rpartition("/")[2]
    if site.startswith("youtube") or site == "youtu.be":
        if "list" in query and not ID.fullmatch(last.replace("videoseries", "")):
            return f"https://www.youtube.com/playlist?list={query['list'][0]}"
        video = query.get("v", [last])[0].partition("&")[0]
        return watch(video) if ID.fullmatch(video) else address
    if site == "vimeo.com" and "/video/" in path and last.isdecimal():
        key = query.get("h", [""])[0]
        return f"https://vimeo.com/{last}/{key}" if key.isalnum() else f"https://vimeo.com/{last}"
    if site == "dailymotion.com" and ("/video/" in path or "video" in query):
        return f"https://www.dailymotion.com/video/{query.get('video', [last])[0]}"
    if site == "spotify.com" and path.startswith("/embed"):
        return (
            f"https://open.spotify.com{path.removeprefix('/embed-podcast').removeprefix('/embed')}"
        )
    if site == "soundcloud.com" and "url" in query:
        played = unquote(query["url"][0])
        return played if played.startswith("https://") else address
    return address


def watch(video: str) -> str:
    return f"https://www.youtube.com/watch?v={video}"


def schemed(address: str) -> str:
    return f"https:{address}" if address.startswith("//") else address


def mark_media(html: str) -> str:
    """Return a publisher's markup with a placeholder before every element that plays something.

    The elements stay; the sanitiser takes them out, with what stands inside them and inside
    scripts. Linear in the length of any input.
    """
    if not MAYBE.search(html):
        return html
    count = 0

    def marked(match: re.Match[str]) -> str:
        nonlocal count
        tag = (match[1] or match[3] or "").lower()
        if tag not in TAGS or count >= MOST:
            return match[0]
        near = html[match.end() : match.end() + REACH] if tag in PLAYING else ""
        near = CLOSING.split(near, maxsplit=1)[0]
        sources = (attributes(one).get("src", "") for one in SOURCE.findall(near))
        medium = embedded(tag, attributes(match[2] or match[4] or ""), sources)
        if medium is None:
            return match[0]
        count += 1
        return write(medium) + match[0]

    return TOKEN.sub(marked, html)


def attributes(text: str) -> dict[str, str]:
    return {
        name.lower(): unescape(value.strip("\"'")) for name, value in WRITTEN.findall(text[:8000])
    }
