"""Which addresses lead from a curator's own pages to articles of others."""

import re
from urllib.parse import parse_qsl, urlsplit

from reader_app.content.address import absolute
from reader_app.domain import has_page, host_of, house_of, publication_key

__all__ = ["Site", "is_article", "unwrapped"]

# Where strangers publish below one domain.
SHARED = frozenset(
    "beehiiv.com blogspot.com bearblog.dev buttondown.com buttondown.email ghost.io github.io"
    " gitlab.io hashnode.dev home.blog medium.com micro.blog netlify.app pages.dev substack.com"
    " tumblr.com typepad.com vercel.app wordpress.com write.as".split()
)
# Where a newsletter's own pages are, whoever writes it.
ISSUES = re.compile(r"(?:^|\.)(?:campaign-archive\d?\.com|mailchi\.mp|list-manage\.com)$")
# Hosts that only hand on, with the address as one of these parameters.
HANDING = re.compile(
    r"(?:www\.)?google\.[a-z.]+/url|(?:l|lm)\.(?:facebook|instagram)\.com/|out\.reddit\.com/"
    r"|(?:www\.)?youtube\.com/redirect|t\.umblr\.com/redirect|slack-redir\.net/link"
    r"|(?:www\.)?linkedin\.com/redir/redirect|getpocket\.com/redirect|vk\.com/away\.php"
    r"|steamcommunity\.com/linkfilter"
)
WRAPPED = ("url", "u", "q", "z", "to")
# What stands in a letter beside its articles: sharing, following, shops, the letter itself.
PEOPLE = re.compile(
    r"(?:(?:www|m|mobile)\.)?(?:(?:twitter|x|instagram|facebook|threads|tiktok|patreon|ko-fi"
    r"|buymeacoffee|github|t)\.(?:com|net|me)/(?:@?[\w.-]+/?)?$"
    r"|linkedin\.com/(?:in|company)/|youtube\.com/(?:@|c/|channel/|user/)|bsky\.app/profile/[^/]+/?$"
    r"|(?:twitter|x)\.com/(?:intent|share)|facebook\.com/(?:sharer|dialog|plugins)"
    r"|linkedin\.com/(?:share|sharing)|t\.me/share|wa\.me/|api\.whatsapp\.com/|reddit\.com/submit"
    r"|news\.ycombinator\.com/submitlink|getpocket\.com/(?:save|edit)|[^/]+/@[^/]+/?$)"
)
SHOPS = re.compile(
    r"(?:www\.|smile\.)?(?:amazon\.[a-z.]+|amzn\.to|bookshop\.org|apps\.apple\.com"
    r"|itunes\.apple\.com|podcasts\.apple\.com|play\.google\.com|open\.spotify\.com|etsy\.com)/"
)
FURNITURE = re.compile(
    r"/(?:unsubscribe|opt-?out)(?:[/.]|$)|/(?:subscri(?:be|ptions?)|preferences|manage"
    r"|sign-?(?:up|in)|log-?in|account|settings|privacy(?:-policy)?|terms(?:-of-\w+)?|advertise"
    r"|sponsor(?:s|ship)?|donate|referrals?|forward(?:-to-a-friend)?|view-?in-?browser|contact"
    r"|about)(?:\.\w+)?/?$",
    re.IGNORECASE,
)
PICTURE = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|js|docx?|xlsx?|pptx?)$", re.IGNORECASE
)


class Site:
    """What belongs to a curator: where the list is, and what it calls its home."""

    def __init__(self, *addresses: str) -> None:
        keys = {publication_key(one) for one in addresses if host_of(one)}
        houses = {house_of(key) for key in keys}
        self._own = keys | (houses - SHARED)

    def owns(self, url: str) -> bool:
        """Whether a page is the curator's own."""
        key = publication_key(url)
        host = host_of(url).partition(":")[0]
        return key in self._own or house_of(key) in self._own or bool(ISSUES.search(host))


def unwrapped(url: str, base: str = "") -> str:
    """Return the web address that a link leads to, "" for what is none. Those that hand the reader
    on, and tell somebody so, are passed by where the address stands in them."""
    url = absolute(url, base)
    for _ in range(3):
        parts = urlsplit(url)
        if not HANDING.match(f"{parts.netloc.lower()}{parts.path}"):
            break
        fields = dict(parse_qsl(parts.query))
        inner = next((fields[name] for name in WRAPPED if "://" in fields.get(name, "")), "")
        url = absolute(inner, "") or url
        if not inner:
            break
    return url


def is_article(url: str) -> bool:
    """Whether there may be an article behind an address in a text: neither a front page, nor
    somebody's profile, nor a shop, nor what a letter needs for itself."""
    parts = urlsplit(url)
    where = f"{parts.netloc.lower()}{parts.path}"
    if (
        not has_page(url)
        or PICTURE.search(parts.path)
        or (parts.path in ("", "/") and not parts.query)
    ):
        return False
    return not (PEOPLE.match(where) or SHOPS.match(where) or FURNITURE.search(parts.path))
