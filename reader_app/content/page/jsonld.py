"""What a page's JSON-LD says of its article."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader_app.content.page.tree import HtmlElement
from reader_app.content.text import count_words, headline, plain

__all__ = ["Statement", "statement_of"]

ARTICLE = re.compile(r"Article$|Posting$|^(?:Report|Review|CriticReview|ReviewNewsArticle|Recipe)$")
BREAK = re.compile(r"[\x00-\x1f]+")
COMMA = re.compile(r",(\s*[}\]])")
DEPTH = 6
NODES = 2_000


@dataclass(frozen=True, slots=True)
class Statement:
    """What JSON-LD states; empty and None where it states nothing.

    `free` is False where the article or a part of it is for subscribers; `walls` are the CSS
    selectors of those parts. `words` is the stated length. `body` is the article's text.
    """

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    section: str = ""
    publisher: str = ""
    description: str = ""
    image: str = ""
    language: str = ""
    free: bool | None = None
    walls: tuple[str, ...] = ()
    words: int | None = None
    body: str = ""


def statement_of(root: HtmlElement) -> Statement:
    """Return what the page's JSON-LD states of its article: of the first one that has a headline,
    or of the web page that is about one."""
    nodes = list(all_nodes(root))
    named = {
        node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 2
    }
    articles = [node for node in nodes if any(ARTICLE.search(kind) for kind in kinds(node))]
    articles.sort(key=lambda node: not text(node.get("headline") or node.get("name")))
    publishers = [node for node in nodes if "NewsMediaOrganization" in kinds(node)]
    if not articles:
        return Statement()
    return read(articles[0], named, publishers)


def all_nodes(root: HtmlElement) -> Iterator[dict[str, Any]]:
    seen = 0
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for node in walk(parsed(script.text or ""), 0):
            seen += 1
            if seen > NODES:
                return
            yield node


def parsed(source: str) -> Any:
    """Return the value of a script that publishers wrote by hand: with comments around it, bare
    line feeds in its strings and commas too many."""
    source = source.strip().removeprefix("<!--").removesuffix("-->").strip()
    source = source.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
    for attempt in (source, COMMA.sub(r"\1", BREAK.sub(" ", source))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def walk(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the nodes of a document: of arrays, of `@graph`, and what a page is about."""
    if depth > DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from walk(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate", "itemReviewed"):
            if key == "liveBlogUpdate" or (key == "mainEntityOfPage" and "headline" in value):
                continue
            yield from walk(value.get(key), depth + 1)


def read(
    node: dict[str, Any], named: dict[str, Any], publishers: list[dict[str, Any]]
) -> Statement:
    body = text(node.get("articleBody"))
    body = plain(body) if "<" in body or "&" in body else body
    lengths = [number(node.get("wordCount")), count_words(body) if body else None]
    publisher = first(resolve(node.get("publisher"), named)) or first(publishers)
    free, walls = access(node)
    return Statement(
        headline=headline(text(node.get("headline")) or text(node.get("name"))),
        authors=tuple(people(node.get("author") or node.get("creator"), named)),
        published=text(node.get("datePublished")) or text(node.get("dateCreated")),
        section=headline(text(first(node.get("articleSection")))),
        publisher=label(publisher),
        description=headline(
            text(node.get("description")) or text(node.get("alternativeHeadline"))
        ),
        image=picture(resolve(node.get("image"), named)),
        language=language(node.get("inLanguage")),
        free=free,
        walls=walls,
        words=max((length for length in lengths if length), default=None),
        body=body,
    )


def kinds(node: dict[str, Any]) -> list[str]:
    found = node.get("@type")
    found = found if isinstance(found, list) else [found]
    return [kind.rpartition("/")[2] for kind in found if isinstance(kind, str)]


def text(value: Any) -> str:
    """Return a value's text: of a string, of the first of several, of `{"@value": ...}`."""
    value = first(value)
    if isinstance(value, dict):
        value = value.get("@value", "")
    return value.strip() if isinstance(value, str) else ""


def first(value: Any) -> Any:
    return (value[0] if value else None) if isinstance(value, list) else value


def resolve(value: Any, named: dict[str, Any]) -> Any:
    """Return `value` with references to other nodes replaced by those nodes."""
    if isinstance(value, list):
        return [resolve(item, named) for item in value]
    if isinstance(value, dict) and "@id" in value and len(value) <= 2:
        return named.get(value["@id"], value) if isinstance(value["@id"], str) else value
    return value


def label(value: Any) -> str:
    value = first(value)
    return headline(text(value.get("name")) if isinstance(value, dict) else text(value))


def people(value: Any, named: dict[str, Any]) -> Iterator[str]:
    seen = set()
    for item in value if isinstance(value, list) else [value]:
        found = resolve(item, named)
        names = found.get("name") if isinstance(found, dict) else found
        for name in names if isinstance(names, list) else [names]:
            known = headline(name) if isinstance(name, str) else ""
            if known and known not in seen:
                seen.add(known)
                yield known


def picture(value: Any) -> str:
    value = first(value)
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl") or value.get("@id")
    return text(value)


def language(value: Any) -> str:
    value = first(value)
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return text(value)


def number(value: Any) -> int | None:
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value.strip()[:9])
    return int(value) if isinstance(value, int | float) and 0 < value < 1e6 else None


def access(node: dict[str, Any]) -> tuple[bool | None, tuple[str, ...]]:
    """Return whether the article is free to read, and the selectors of the parts that are not."""
    said = flag(node.get("isAccessibleForFree"))
    parts = node.get("hasPart")
    walls: list[str] = []
    for part in parts if isinstance(parts, list) else [parts]:
        if isinstance(part, dict) and flag(part.get("isAccessibleForFree")) is False:
            said = False
            chosen = part.get("cssSelector")
            walls += [text(one) for one in (chosen if isinstance(chosen, list) else [chosen])]
    return said, tuple(wall for wall in walls if wall)


def flag(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    said = text(value).lower().rpartition("/")[2]
    return {"true": True, "false": False}.get(said)
