"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

import json
from typing import Any

from reader_app.content.address import absolute
from reader_app.content.encoding import decode
from reader_app.content.feeds.draft import Channel, Draft, Markup, ends_of
from reader_app.content.feeds.elements import first_address
from reader_app.content.feeds.media import is_picture
from reader_app.content.media import Medium, kind_of

__all__ = ["read_json"]

SIGN = "jsonfeed.org/version/"
MOST = 20  # attachments looked at
Object = dict[str, Any]


def read_json(data: bytes, content_type: str, base: str) -> tuple[Channel, bool] | None:
    """Return the feed and whether it is whole, or None where the JSON is no feed.

    Raises ValueError where a feed is too damaged to give anything.
    """
    text = decode(data, content_type).strip("\ufeff\0 \t\r\n")
    whole = True
    try:
        top = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        whole = False
        top = salvage(text)
        if top is None and SIGN in text[:2_000]:
            raise
    if not isinstance(top, dict) or not isinstance(top.get("items"), list):
        return None
    if SIGN not in string(top, "version") and not looks_fed(top["items"]):
        return None
    channel = Channel(
        "json",
        title=Markup(string(top, "title"), html=False),
        home=absolute(string(top, "home_page_url"), base),
        language=string(top, "language"),
        icon=first_address([string(top, "icon"), string(top, "favicon")], base),
    )
    inherited = byline(top)
    for item in ends_of(top["items"]):
        if isinstance(item, dict):
            channel.drafts.append(read_item(item, base, inherited))
    return channel, whole


def read_item(item: Object, base: str, inherited: str) -> Draft:
    identity = string(item, "id")
    urls = [string(item, "url"), string(item, "external_url"), absolute(identity, "")]
    html, plain = string(item, "content_html"), string(item, "content_text")
    summary = Markup(string(item, "summary"), html=False, lines=True)
    content = Markup(html) if html.strip() else Markup(plain, html=False, lines=True)
    if not content.value.strip():
        content, summary = summary, Markup()
    tags = item.get("tags")
    return Draft(
        identity=identity,
        url=first_address(urls, base),
        title=Markup(string(item, "title"), html=False),
        byline=byline(item) or inherited,
        published=string(item, "date_published"),
        updated=string(item, "date_modified"),
        language=string(item, "language"),
        categories=[tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else [],
        lead=first_address(pictures(item), base),
        media=media(item, base),
        summary=summary,
        content=content,
        elsewhere=absolute(string(item, "external_url"), base),
    )


def string(source: Object, key: str) -> str:
    """Return a member as text; ids may be numbers (version 1.0), anything else is nothing."""
    found = source.get(key)
    if isinstance(found, str):
        return found.strip()
    return str(found) if isinstance(found, int | float) and not isinstance(found, bool) else ""


def objects(source: Object, key: str) -> list[Object]:
    found = source.get(key)
    found = found if isinstance(found, list) else [found]
    return [one for one in found if isinstance(one, dict)]


def byline(source: Object) -> str:
    people = objects(source, "authors") or objects(source, "author")
    return ", ".join(dict.fromkeys(name for person in people if (name := string(person, "name"))))


def pictures(item: Object) -> list[str]:
    attached = [
        string(one, "url")
        for one in objects(item, "attachments")
        if is_picture(string(one, "mime_type"), "", string(one, "url"))
    ]
    return [string(item, "image"), string(item, "banner_image"), *attached]


def media(item: Object, base: str) -> list[Medium]:
    """Return the attachments that are sound or film."""
    found = []
    for one in objects(item, "attachments")[:MOST]:
        kind = kind_of(string(one, "mime_type"), "", string(one, "url"))
        url = absolute(string(one, "url"), base) if kind is not None else ""
        if kind is not None and url:
            length, size = (
                whole(one.get(name)) for name in ("duration_in_seconds", "size_in_bytes")
            )
            found.append(Medium(kind, url, string(one, "title"), length, size))
    return found


def whole(stated: Any) -> int:
    """Return a number as a whole one, anything else as 0."""
    fits = isinstance(stated, int | float) and not isinstance(stated, bool)
    return int(stated) if fits and 0 <= stated < 10**12 else 0


def looks_fed(items: list[Any]) -> bool:
    """Whether items without a stated version are still a feed's."""
    first = items[0] if items and isinstance(items[0], dict) else {}
    return any(key in first for key in ("content_html", "content_text", "date_published"))


def salvage(text: str) -> Object | None:
    """Return what can be read of a damaged feed: its head, and the items before the damage."""
    key = text.find('"items"')
    start = text.find("[", key)
    if key < 0 or start < 0:
        return None
    try:
        top = json.loads(text[:key].rstrip().rstrip(",") + "}", strict=False)
    except (ValueError, RecursionError):
        return None
    decoder = json.JSONDecoder(strict=False)
    items: list[Any] = []
    at = start + 1
    while True:
        while at < len(text) and text[at] in ", \t\r\n":
            at += 1
        try:
            item, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        items.append(item)
    return {**top, "items": items} if isinstance(top, dict) and items else None
