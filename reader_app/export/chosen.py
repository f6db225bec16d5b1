"""Articles that the reader has chosen, as a list that others can follow: JSON Feed 1.1
(jsonfeed.org/version/1.1), where `external_url` is the article and `_broadsheet` our own words."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

__all__ = ["ChosenArticle", "ChosenList", "read_head", "to_list"]

VERSION = "https://jsonfeed.org/version/1.1"
OWN = "_broadsheet"


@dataclass(frozen=True, slots=True)
class ChosenArticle:
    """One article. `published` in seconds since 1970, UTC; `note`: the words of who chose it."""

    url: str
    title: str
    byline: str
    publication: str
    published: int
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChosenList:
    """What a list says of itself; `author` "" for nobody."""

    title: str
    author: str = ""


def to_list(head: ChosenList, articles: Sequence[ChosenArticle]) -> str:
    """Return the list as a JSON Feed; the same articles give the same bytes."""
    feed: dict[str, Any] = {"version": VERSION, "title": head.title}
    if head.author:
        feed["authors"] = [{"name": head.author}]
    feed[OWN] = {"kind": "picks"}
    feed["items"] = [_item(one) for one in articles]
    return json.dumps(feed, ensure_ascii=False, indent=2) + "\n"


def _item(one: ChosenArticle) -> dict[str, Any]:
    about = {"publication": one.publication, "author": one.byline, "note": one.note}
    item: dict[str, Any] = {
        "id": one.url,
        "url": one.url,
        "external_url": one.url,
        "title": one.title,
        "content_text": one.note or f"{one.title} ({one.publication})",
        "date_published": datetime.fromtimestamp(one.published, UTC).isoformat(),
        OWN: {name: text for name, text in about.items() if text},
    }
    if one.language:
        item["language"] = one.language
    return item


def read_head(data: bytes) -> ChosenList | None:
    """Return what a list that `to_list` wrote says of itself; None for anything else."""
    with suppress(ValueError, RecursionError):
        top = json.loads(data)
        if isinstance(top, dict) and isinstance(top.get(OWN), dict):
            people = top.get("authors")
            first = people[0] if isinstance(people, list) and people else {}
            name = first.get("name") if isinstance(first, dict) else ""
            return ChosenList(str(top.get("title") or ""), str(name or ""))
    return None
