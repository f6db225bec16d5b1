"""A page that lists articles, read as if it were a feed."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from urllib.parse import urlsplit

from reader_app.content.address import document_base
from reader_app.content.dates import parse_date
from reader_app.content.discovery import base_in
from reader_app.content.feeds.delivery import deliver
from reader_app.content.feeds.draft import Channel, Draft, Markup
from reader_app.content.page.ending import broken_off
from reader_app.content.page.metadata import metadata_of
from reader_app.content.page.tree import HtmlElement, fold, text_of, tokens
from reader_app.content.site.anchors import DATED, PAID, Anchor, anchors_of
from reader_app.content.site.page import page_of
from reader_app.content.text import headline
from reader_app.domain import Delivery, Fault, Headline, PublisherTrouble, Recipient

__all__ = ["articles_of", "name_of", "read_listing"]

FEWEST = 3  # articles of a list
MOST = 80
LIKE = 0.6  # share of the best group's weight that another group must have
LEAST = 3.0  # mean weight of a group of articles
CLIMB = 6  # elements from an anchor to the box of its article, at most
DATES = frozenset(("date", "datetime", "datum", "fecha", "published", "time", "timestamp"))

Boxes = dict[HtmlElement, set[str]]


def read_listing(data: bytes, content_type: str, url: str, now: int, to: Recipient) -> Delivery:
    """Return what the page at `url` lists as the delivery of a section, as `read_delivery` does
    for a feed: title, address and, where it stands there, date of each article.

    Raises PublisherTrouble: MALFORMED where no list of articles can be made out, and what `page_of`
    raises.
    """
    root, text = page_of(data, content_type, url)
    items = articles_of(root, url, now)
    if not items:
        raise PublisherTrouble(Fault.MALFORMED, "no list of articles", subject=url)
    metadata = metadata_of(root, url)
    drafts = [
        Draft(
            url=item.url,
            title=Markup(item.title, html=False),
            published="" if item.published is None else str(item.published),
        )
        for item in items
    ]
    channel = Channel(
        "listing",
        Markup(name_of(root), html=False),
        home=url,
        language=metadata.language,
        drafts=drafts,
    )
    return deliver(channel, document_base(url), now, to, complete=not broken_off(text))


def name_of(root: HtmlElement) -> str:
    """Return what the window would be called."""
    element = root.find(".//title")
    return headline(text_of(element)) if element is not None else ""


def articles_of(root: HtmlElement, url: str, now: int) -> list[Headline]:
    """Return the articles that the page at `url` lists, in its order; empty where it is no list.

    Articles are what most headlines of the page's best-built group have in common: addresses of
    one shape, in places of one build. Navigation, footers and advertising are passed over.
    """
    anchors = anchors_of(root, base_in(root, url), url)
    chosen = of_the_best(anchors)
    if len(chosen) < FEWEST:
        return []
    boxes = boxes_of(chosen)
    found = [
        Headline(one.text, one.url, date_of(box, one.url, now))
        for one in chosen
        if not is_paid(box := box_of(one, boxes))
    ]
    return found[:MOST] if len(found) >= FEWEST else []


def of_the_best(anchors: list[Anchor]) -> list[Anchor]:
    """Return the anchors of the best group and those that are built like them."""
    groups: defaultdict[tuple[str, ...], list[Anchor]] = defaultdict(list)
    for one in anchors:
        groups[one.place].append(one)
    rated = {place: mean(group) for place, group in groups.items() if len(group) >= FEWEST}
    if not rated:
        return []
    best = max(rated, key=lambda place: rated[place] * min(len(groups[place]), 12) ** 0.5)
    if rated[best] < LEAST:
        return []
    shapes = Counter(one.shape for one in groups[best])
    usual = {shape for shape, count in shapes.items() if count * 5 >= len(groups[best])}
    distinct = {shape for shape in usual if set(shape) - {"word"}}
    least = rated[best] * LIKE
    return [
        one
        for one in anchors
        if one.place == best
        or (one.shape in distinct and one.weight >= least)
        or (rated.get(one.place, 0) >= least and one.shape in usual)
    ]


def mean(group: Iterable[Anchor]) -> float:
    weights = [one.weight for one in group]
    return sum(weights) / len(weights)


def boxes_of(anchors: Iterable[Anchor]) -> Boxes:
    """Return which articles stand in each element around their anchors."""
    boxes: Boxes = defaultdict(set)
    for one in anchors:
        for box, _ in zip(one.element.iterancestors(), range(CLIMB), strict=False):
            boxes[box].add(one.url)
    return boxes


def box_of(one: Anchor, boxes: Boxes) -> HtmlElement:
    """Return the largest element around an anchor that holds no other article."""
    largest = one.element
    for box, _ in zip(one.element.iterancestors(), range(CLIMB), strict=False):
        if len(boxes[box]) > 1 or box.tag in ("body", "html", "main"):
            break
        largest = box
    return largest


def is_paid(box: HtmlElement) -> bool:
    """Whether an article's box says that somebody paid for it."""
    for element in box.iter("span", "div", "p", "small", "em", "b", "strong", "label", "a"):
        text = element.text or ""
        if len(text) < 20 and fold(text) in PAID:
            return True
    return False


def date_of(box: HtmlElement, url: str, now: int) -> int | None:
    """Return the moment that an article's box gives it, else the day in its address."""
    for time in box.iter("time"):
        moment = parse_date(time.get("datetime") or text_of(time), now)
        if moment is not None:
            return moment
    for element in box.iter("span", "div", "p", "small", "em", "td"):
        if not DATES.isdisjoint(tokens(element)):
            moment = parse_date(text_of(element), now)
            if moment is not None:
                return moment
    day = DATED.search(urlsplit(url).path)
    return parse_date("-".join(day.groups()), now) if day else None
