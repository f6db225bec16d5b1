"""The links of a page that may lead to its articles: headlines, and where they stand."""

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urldefrag, urlsplit

from reader_app.content.address import absolute
from reader_app.content.page.tree import HtmlElement, fold, names, same_host, text_of, tokens
from reader_app.content.text import IDEOGRAPHS, line
from reader_app.domain import article_name

__all__ = ["Anchor", "anchors_of"]

LONGEST = 250  # characters of a headline
MOST = 3_000  # anchors of a page that are looked at
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
OUTSIDE = frozenset(("nav", "footer", "form", "dialog", "template", "aside"))
ROLES = frozenset(("navigation", "contentinfo", "complementary", "search", "banner", "dialog"))
# Words in the names of boxes that hold no articles of the page's own.
FURNITURE = frozenset(
    (
        "account", "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "colophon",
        "comments", "consent", "cookie", "cookies", "footer", "language", "languages", "login",
        "masthead", "menu", "nav", "navbar", "navigation", "newsletter", "pager", "pagination",
        "partners", "popup", "share", "sharing", "shop", "sidebar", "social", "sponsor",
        "sponsored", "submenu", "subscribe", "tagcloud", "toolbar",
    )
)  # fmt: skip
NAMES = frozenset(("page-header", "site-header", "site-nav", "skip-link", "top-bar"))
TITLES = frozenset(("headline", "heading", "title"))
# Words that a box of advertising shows.
PAID = frozenset(
    (
        "ad", "ads", "advertisement", "advertorial", "anzeige", "paid content", "paid post",
        "promoted", "publicidad", "publicité", "sponsored", "sponsorisé", "sponsrad", "werbung",
        "реклама", "广告", "広告",
    )
)  # fmt: skip
# Parts of a path that lead to lists, forms and notices.
PLACES = re.compile(
    r"/(?:about|account|advert[a-z]*|agb|archives?|authors?|autor(?:en)?|basket|careers|cart"
    r"|categor(?:y|ies|ia|ie)|contact|cookies?|datenschutz|donate|faq|feeds?|help|impressum|jobs"
    r"|kontakt|legal|log-?in|log-?out|newsletters?|page|people|privacy|profile|register|rss|search"
    r"|settings|share|shop|sign-?in|sign-?up|sitemap|subscri(?:be|ption)s?|support|tags?|terms"
    r"|topics?|users?|wp-admin|wp-login\.php)(?:[/.?]|$)",
    re.IGNORECASE,
)
NO_PAGE = re.compile(
    r"(?i)\.(?:png|jpe?g|gif|svg|webp|css|js|pdf|zip|mp[34]|m4[av]|og[gv]|webm|xml|rss|atom|json)$"
)
SENDER = re.compile(r"[?&]utm_\w+=[^&]*(?:&utm_\w+=[^&]*)*$", re.IGNORECASE)
DATED = re.compile(r"(?<!\d)(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(eq=False, slots=True)
class Anchor:
    """A link that reads like a headline. `kind`: how its place and its address are built."""

    element: HtmlElement
    url: str
    text: str
    headed: bool  # it stands in a heading, or has one
    bold: bool
    shape: tuple[str, ...]
    place: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How much it is like an article's headline."""
        distinctive = bool({"slug", "id", "number"}.intersection(self.shape))
        return (
            (3 if self.headed else self.bold)
            + 2 * distinctive
            + 2 * bool(DATED.search(urlsplit(self.url).path))
            + (len(self.text) >= 30)
        )


def anchors_of(root: HtmlElement, base: str, url: str) -> list[Anchor]:
    """Return the anchors of the page at `url` that may be headlines, in its order, each address
    once, with the best of its texts."""
    body = root.find("body")
    found = list((root if body is None else body).iter("a"))[:MOST]
    boxes = Counter(box for anchor in found for box in anchor.iterancestors())
    outside: dict[HtmlElement, bool] = {}
    page = urldefrag(url)[0].rstrip("/")
    kept: dict[int, Anchor] = {}
    for element in found:
        address = SENDER.sub("", urldefrag(absolute(element.get("href") or "", base))[0])
        if not leads_on(address, page, element) or not same_host(address, url):
            continue
        if is_outside(element, boxes, len(found), outside):
            continue
        text, headed = told(element)
        if not is_headline(text, headed=headed):
            continue
        bold = is_bold(element)
        one = Anchor(element, address, text, headed, bold, shape_of(address), place_of(element))
        name = article_name(address, "")
        known = kept.get(name)
        if known is None or (headed, len(text)) > (known.headed, len(known.text)):
            kept[name] = one
    return list(kept.values())


def leads_on(address: str, page: str, element: HtmlElement) -> bool:
    """Whether an address may be an article's."""
    if not address or address.rstrip("/") == page or "sponsored" in (element.get("rel") or ""):
        return False
    parts = urlsplit(address)
    if not parts.path.strip("/") and not parts.query:
        return False
    return not NO_PAGE.search(parts.path) and not PLACES.search(parts.path)


def is_outside(
    element: HtmlElement, boxes: "Counter[HtmlElement]", total: int, known: dict[HtmlElement, bool]
) -> bool:
    """Whether it stands in the furniture of the page. A box with most of the links is the page
    itself, whatever it is called."""
    path = []
    answer = False
    for box in element.iterancestors():
        if box in known:
            answer = known[box]
            break
        path.append(box)
    for box in reversed(path):
        answer = answer or (boxes[box] * 2 <= total and is_furniture(box))
        known[box] = answer
    return answer


def is_furniture(box: HtmlElement) -> bool:
    if box.tag in OUTSIDE or box.get("role") in ROLES or box.get("aria-hidden") == "true":
        return True
    if box.tag in ("article", "main", "body", "html"):
        return False
    if box.tag == "header" and next(box.iterancestors("article", "li", "section"), None) is None:
        return True
    return not FURNITURE.isdisjoint(tokens(box)) or not NAMES.isdisjoint(names(box))


def told(anchor: HtmlElement) -> tuple[str, bool]:
    """Return the headline in or around an anchor, and whether the page marks it as one."""
    for inner in anchor.iter(*HEADINGS):
        if text := line(text_of(inner)):
            return text[: LONGEST + 1], True
    for box, _ in zip(anchor.iterancestors(), range(3), strict=False):
        if box.tag in HEADINGS:
            return line(text_of(anchor))[: LONGEST + 1], True
    for inner in anchor.iter("span", "div", "p", "strong", "b"):
        if not TITLES.isdisjoint(tokens(inner)) and (text := line(text_of(inner))):
            return text[: LONGEST + 1], True
    text = line(text_of(anchor)) or line(anchor.get("aria-label") or anchor.get("title") or "")
    return text[: LONGEST + 1], False


def is_bold(anchor: HtmlElement) -> bool:
    around = [box.tag for box, _ in zip(anchor.iterancestors(), range(2), strict=False)]
    return not {"b", "strong"}.isdisjoint(around) or anchor.find("b") is not None


def is_headline(text: str, *, headed: bool) -> bool:
    """Whether a text is as long as headlines are; what is a heading may be shorter."""
    if len(text) > LONGEST or fold(text) in PAID:
        return False
    ideographs = len(IDEOGRAPHS.findall(text))
    if ideographs >= (4 if headed else 8):
        return True
    words = len(text.split())
    if headed:
        return words >= 2 or len(text) >= 12
    return (words >= 4 and len(text) >= 18) or (not text.isascii() and len(text) >= 20)


def shape_of(address: str) -> tuple[str, ...]:
    """Return how an address is built: the articles of a site are all built alike."""
    parts = urlsplit(address)
    shape = [kind_of(part) for part in parts.path.split("/") if part]
    for field in sorted(parts.query.split("&"))[:5]:
        name, _, value = field.partition("=")
        shape += [f"?{name}", "number"] if value.isdigit() and len(value) > 2 else [f"?{name}"]
    return tuple(shape)


def kind_of(part: str) -> str:
    part = re.sub(r"\.[a-z]{3,5}$", "", part)
    if part.isdigit():
        return "number"
    if part.count("-") + part.count("_") >= 2 or part.count("%") >= 6:
        return "slug"
    if re.search(r"\d", part) and len(part) >= 5:
        return "id"
    return "word"


def place_of(element: HtmlElement) -> tuple[str, ...]:
    """Return how the place of an anchor is built: its element and those around it, with the first
    of their classes."""
    path = [element]
    for box, _ in zip(element.iterancestors(), range(3), strict=False):
        path.append(box)
    return tuple(
        box.tag + "." + re.sub(r"\d+", "", (box.get("class") or "").strip().partition(" ")[0])
        for box in path
    )
