"""Feeds whose addresses are known by rule: those of platforms that many publish on.

Only addresses that a platform documents or names in its own pages stand here.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from reader_app.domain.address import host_of

__all__ = ["KnownFeed", "feeds_by_rule", "typed_handle"]


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """Where a feed must be; titles as the platform has them, "" where only the feed knows them."""

    url: str
    publication: str = ""
    section: str = ""


class _Rule(NamedTuple):
    """`path` with "?" and the query, where there is one; `feeds`: address, publication, section,
    with the names of the groups in braces."""

    host: str
    path: str
    feeds: tuple[tuple[str, str, str], ...]


_REST = r"(?:[/?].*)?"
_CODE = r"(?:www\.)?github\.com|gitlab\.[\w.-]+|codeberg\.org"
_GITHUB, _OWN = r"(?:www\.)?github\.com", "https://github.com/{owner}/{name}/"
_REPOSITORY = (
    r"/(?!(?:about|apps|collections|enterprise|events|explore|features|issues|login|marketplace"
    r"|new|notifications|orgs|pricing|pulls|search|security|settings|signup|sponsors|stars|team"
    r"|topics|trending|users)/)(?P<owner>[\w.-]+)/(?P<name>[\w.-]+?)(?:\.git)?"
)
_RELEASES = (_OWN + "releases.atom", "{owner}/{name}", "Releases")
_TAGS = (_OWN + "tags.atom", "{owner}/{name}", "Tags")
_COMMITS = (_OWN + "commits.atom", "{owner}/{name}", "Commits")
_YOUTUBE = r"(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com"
_VIDEOS = "https://www.youtube.com/feeds/videos.xml?"
_REDDIT = r"(?:(?:www|old|new|np|m|amp|i|sh)\.)?reddit\.com"
_MEDIUM = r"(?:www\.)?medium\.com"
_NO_MEDIUM = (
    "about|creators|jobs-at-medium|m|me|membership|new-story|p|plans|policy|search|tag|topics?"
)
_NO_TUMBLR = "communities|dashboard|explore|help|login|register|search|settings|tagged"
_NO_DEV = "about|badges|contact|enter|latest|listings|pod|privacy|search|settings|t|tags|terms|top"

# The first whose host and path fit is taken.
_RULES = (
    _Rule(_YOUTUBE, rf"/channel/(UC[\w-]{{22}}){_REST}", ((_VIDEOS + "channel_id={1}", "", ""),)),
    _Rule(
        _YOUTUBE,
        r"/(?:playlist|watch)\?(?:.*&)?list=((?:PL|UU|OL|FL)[\w-]+)(?:&.*)?",
        ((_VIDEOS + "playlist_id={1}", "", ""),),
    ),
    _Rule(
        _REDDIT,
        r"/r/([\w+-]+)/(new|rising|top|hot|controversial)/?(\?.*)?",
        (
            ("https://www.reddit.com/r/{1}/{2}/.rss{3}", "r/{1}", "{2}"),
            ("https://www.reddit.com/r/{1}/.rss", "r/{1}", ""),
        ),
    ),
    _Rule(_REDDIT, rf"/r/([\w+-]+){_REST}", (("https://www.reddit.com/r/{1}/.rss", "r/{1}", ""),)),
    _Rule(
        _REDDIT,
        rf"/user/([\w-]+)/m/([\w-]+){_REST}",
        (("https://www.reddit.com/user/{1}/m/{2}/.rss", "u/{1}", "{2}"),),
    ),
    _Rule(
        _REDDIT,
        rf"/(?:u|user)/([\w-]+){_REST}",
        (("https://www.reddit.com/user/{1}/.rss", "u/{1}", ""),),
    ),
    _Rule(
        _GITHUB,
        _REPOSITORY + r"/commits/(?P<branch>[^?]+?)/?(?:\?.*)?",
        ((_OWN + "commits/{branch}.atom", "{owner}/{name}", "Commits"), _RELEASES, _TAGS),
    ),
    _Rule(_GITHUB, rf"{_REPOSITORY}/tags{_REST}", (_TAGS, _RELEASES, _COMMITS)),
    _Rule(_GITHUB, rf"{_REPOSITORY}{_REST}", (_RELEASES, _TAGS, _COMMITS)),
    _Rule(
        r"gitlab\.[\w.-]+",
        rf"/(?!(?:-|dashboard|explore|groups|help|users)/)((?:[\w.-]+/)+?(?!-/)[\w.-]+?)(?:/-{_REST}|/)?",
        (
            ("{origin}/{1}/-/releases.atom", "{1}", "Releases"),
            ("{origin}/{1}/-/tags?format=atom", "{1}", "Tags"),
            ("{origin}/{1}.atom", "{1}", "Activity"),
        ),
    ),
    _Rule(
        r"codeberg\.org",
        rf"/(?!(?:explore|user)/)([\w.-]+)/([\w.-]+){_REST}",
        (
            ("{origin}/{1}/{2}/releases.rss", "{1}/{2}", "Releases"),
            ("{origin}/{1}/{2}/tags.rss", "{1}/{2}", "Tags"),
            ("{origin}/{1}/{2}.rss", "{1}/{2}", "Activity"),
        ),
    ),
    _Rule(
        r"open\.substack\.com",
        rf"/pub/([\w-]+){_REST}",
        (("https://{1}.substack.com/feed", "", ""),),
    ),
    _Rule(
        r"(?!(?:www|open|on|support|reader)\.)[\w-]+\.substack\.com",
        ".*",
        (("{origin}/feed", "", ""),),
    ),
    _Rule(
        _MEDIUM,
        rf"/(@[\w.-]+|tag/[\w-]+){_REST}",
        (("https://medium.com/feed/{1}", "", ""),),
    ),
    _Rule(
        _MEDIUM,
        rf"/([\w-]+)/tagged/([\w-]+){_REST}",
        (
            ("https://medium.com/feed/{1}/tagged/{2}", "", ""),
            ("https://medium.com/feed/{1}", "", ""),
        ),
    ),
    _Rule(
        _MEDIUM,
        rf"/(?!(?:{_NO_MEDIUM})(?:[/?]|$))([\w-]+){_REST}",
        (("https://medium.com/feed/{1}", "", ""),),
    ),
    _Rule(r"[\w-]+\.medium\.com", ".*", (("{origin}/feed", "", ""),)),
    _Rule(
        r"[\w-]+\.blogspot\.[a-z.]+",
        r"/search/label/([^/?]+).*",
        (
            ("{origin}/feeds/posts/default/-/{1}", "", "{1}"),
            ("{origin}/feeds/posts/default", "", ""),
        ),
    ),
    _Rule(r"[\w-]+\.blogspot\.[a-z.]+", ".*", (("{origin}/feeds/posts/default", "", ""),)),
    _Rule(
        r"[\w-]+\.wordpress\.com",
        r"/((?:category|tag|author)/[^?]+?)/?(?:\?.*)?",
        (("{origin}/{1}/feed/", "", ""), ("{origin}/feed/", "", "")),
    ),
    _Rule(r"(?!www\.)[\w-]+\.wordpress\.com", ".*", (("{origin}/feed/", "", ""),)),
    _Rule(
        r"(?!www\.)[\w-]+\.tumblr\.com",
        r"/tagged/([^/?]+).*",
        (("{origin}/tagged/{1}/rss", "", "{1}"), ("{origin}/rss", "", "")),
    ),
    _Rule(r"(?!www\.)[\w-]+\.tumblr\.com", ".*", (("{origin}/rss", "", ""),)),
    _Rule(
        r"(?:www\.)?tumblr\.com",
        rf"/(?!(?:{_NO_TUMBLR})(?:[/?]|$))(?:blog/(?:view/)?)?([\w-]+){_REST}",
        (("https://{1}.tumblr.com/rss", "", ""),),
    ),
    _Rule(
        r"bsky\.app",
        rf"/profile/([\w.:-]+){_REST}",
        (("https://bsky.app/profile/{1}/rss", "", ""),),
    ),
    _Rule(
        r"news\.ycombinator\.com",
        r"/(?:news)?(?:\?.*)?",
        (("https://news.ycombinator.com/rss", "Hacker News", ""),),
    ),
    _Rule(r"dev\.to", rf"/t/([\w-]+){_REST}", (("https://dev.to/feed/tag/{1}", "", ""),)),
    _Rule(
        r"dev\.to",
        rf"/(?!(?:{_NO_DEV})(?:[/?]|$))([\w-]+){_REST}",
        (("https://dev.to/feed/{1}", "", ""),),
    ),
    _Rule(r"(?!www\.)[\w-]+\.livejournal\.com", ".*", (("{origin}/data/rss", "", ""),)),
    _Rule(
        r"(?:www\.)?arxiv\.org",
        rf"/list/([\w.-]+){_REST}",
        (("https://rss.arxiv.org/rss/{1}", "arXiv", "{1}"),),
    ),
    _Rule(
        r"pypi\.org",
        rf"/project/([\w.-]+){_REST}",
        (("https://pypi.org/rss/project/{1}/releases.xml", "PyPI", "{1}"),),
    ),
    _Rule(
        r"store\.steampowered\.com",
        rf"/app/(\d+){_REST}",
        (("https://store.steampowered.com/feeds/news/app/{1}", "", ""),),
    ),
)
# Of programs that run on hosts of any name: Mastodon and its kin, Lemmy.
_ANYWHERE = (
    _Rule(".*", r"/@([\w.-]+)@([\w.-]+\.\w+)/?", (("https://{2}/@{1}.rss", "", ""),)),
    _Rule(
        ".*",
        r"/(?:@|users/)(\w(?:[\w.-]*\w)?)(?:/(?:with_replies|media|\d+))?/?(?:\?.*)?",
        (("{origin}/@{1}.rss", "", ""),),
    ),
    _Rule(
        ".*",
        r"/([cu])/(\w+(?:@[\w.-]+)?)/?(?:\?.*)?",
        (("{origin}/feeds/{1}/{2}.xml?sort=New", "", ""),),
    ),
)
_ELSEWHERE = re.compile(
    rf"{_YOUTUBE}|{_REDDIT}|{_MEDIUM}|{_CODE}|dev\.to|bsky\.app|"
    r"(?:[\w-]+\.)*(?:flipboard|instagram|substack|threads|tiktok|twitch|tumblr|twitter|x)\.(?:com|net|tv)"
)
_IS_FEED = re.compile(r"\.(?:rss|atom|xml|json)/?(?:\?.*)?$|[?&]format=atom")
_MAY_BE_FEED = re.compile(r"/(?:rss|feed)/?(?:\?.*)?$|/feeds?/")

_HANDLES = (
    (r"/?r/([\w+-]+)/?", "https://www.reddit.com/r/{1}/"),
    (r"/?u(?:ser)?/([\w-]+)/?", "https://www.reddit.com/user/{1}/"),
    (r"(?:acct:@?|@)([\w.-]+)@([\w-]+(?:\.[\w-]+)+(?::\d+)?)", "https://{2}/@{1}"),
    (r"!(\w+)@([\w-]+(?:\.[\w-]+)+)", "https://{2}/c/{1}"),
    (r"@([\w-]+(?:\.[\w-]+)+)", "https://bsky.app/profile/{1}"),
    (r"(UC[\w-]{22})", "https://www.youtube.com/channel/{1}"),
)


def typed_handle(text: str) -> str:
    """The address of the page that a handle stands for, "" for what is no handle: "r/name",
    "u/name", "@name@host" (Mastodon and its kin), "!name@host" (Lemmy), "@name.host" (Bluesky),
    the number of a YouTube channel."""
    for form, address in _HANDLES:
        if found := re.fullmatch(form, text):
            return address.format("", *found.groups())
    return ""


def feeds_by_rule(url: str) -> tuple[KnownFeed, ...]:
    """Where the feeds of a page of a platform are, best first; empty for every other page, and for
    an address that looks like a feed's own."""
    host = host_of(url)
    parts = urlsplit(url) if host else None
    if parts is None:
        return ()
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    code = re.fullmatch(_CODE, host)
    if _IS_FEED.search(path) or (not code and _MAY_BE_FEED.search(path)):
        return ()
    rules = _RULES if _ELSEWHERE.fullmatch(host) else (*_RULES, *_ANYWHERE)
    origin = f"{parts.scheme.lower()}://{host}"
    return next((found for rule in rules if (found := _follow(rule, host, path, origin))), ())


def _follow(rule: _Rule, host: str, path: str, origin: str) -> tuple[KnownFeed, ...]:
    match = re.fullmatch(rule.path, path) if re.fullmatch(rule.host, host) else None
    if match is None:
        return ()
    parts = ["", *match.groups(default="")]
    names = {"origin": origin, **match.groupdict(default="")}
    made = [[one.format(*parts, **names) for one in feed] for feed in rule.feeds]
    return tuple(KnownFeed(url, unquote(title), unquote(part)) for url, title, part in made)
