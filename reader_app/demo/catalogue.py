"""What the demonstration publishes, read from `resources/demo`: papers, their columns, stories.

`papers.json` names the publications, `labels.json` the furniture of a page in each language, and
`articles/PAPER/COLUMN/SLUG.txt` holds one article: `key: value` lines, an empty line, the text.
"""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader_app.demo.markup import Picture, words

__all__ = ["Access", "Column", "Paper", "Story", "load"]

SECONDS = {"m": 60, "h": 3600, "d": 86400}


class Access(StrEnum):
    """Who gets the whole text of an article."""

    OPEN = "open"
    MEMBERS = "members"  # whoever has signed in
    PREVIEW = "preview"  # nobody: two paragraphs is all there is


@dataclass(frozen=True, slots=True)
class Column:
    """A section of a paper with its feed: `form` is rss, atom, rdf or json."""

    key: str
    title: str
    form: str
    feed: str  # path


@dataclass(frozen=True, slots=True)
class Story:
    """One article as it is written. `age` in seconds before the publisher's start."""

    column: str
    slug: str
    title: str
    byline: str
    standfirst: str
    lead: Picture
    text: str
    age: int
    words: int  # of the whole article, also where only its opening is published
    tags: tuple[str, ...]
    event: str  # the same word for all papers that report one event, else ""
    wall: int  # status that a reader without a sign-in gets
    reserve: bool  # held back for later


@dataclass(frozen=True, slots=True)
class Paper:
    """One publication."""

    key: str
    title: str
    tagline: str
    language: str
    direction: str
    layout: str
    access: Access
    colour: str
    path: str  # of an article: "/{column}/{slug}"
    columns: tuple[Column, ...]
    stories: tuple[Story, ...]
    labels: dict[str, str]


def load(folder: Path) -> tuple[Paper, ...]:
    """Read every paper below `resources/demo`."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    papers = json.loads((folder / "papers.json").read_text(encoding="utf-8"))
    return tuple(_paper(folder, raw, labels) for raw in papers)


def _paper(folder: Path, raw: dict[str, object], labels: dict[str, dict[str, str]]) -> Paper:
    fields = dict(raw)
    columns = tuple(Column(**column) for column in fields.pop("columns"))  # type: ignore[attr-defined]
    home = folder / "articles" / str(raw["key"])
    stories = [
        _story(file, column.key)
        for column in columns
        for file in sorted((home / column.key).glob("*.txt"))
    ]
    fields["access"] = Access(str(raw["access"]))
    fields["labels"] = labels[str(raw["language"])]
    return Paper(**fields, columns=columns, stories=tuple(stories))  # type: ignore[arg-type]


def _story(file: Path, column: str) -> Story:
    head, text = file.read_text(encoding="utf-8").split("\n\n", 1)
    said = dict(re.split(r":\s*", line, maxsplit=1) for line in head.splitlines())
    return Story(
        column=column,
        slug=file.stem,
        title=said["title"],
        byline=said["by"],
        standfirst=said["standfirst"],
        lead=Picture.parse(said["picture"]),
        text=text,
        age=_seconds(said.get("age", "0m")),
        words=int(said.get("words", 0)) or words(text),
        tags=tuple(tag.strip() for tag in said.get("tags", "").split(",") if tag.strip()),
        event=said.get("event", ""),
        wall=int(said.get("wall", 200)),
        reserve="reserve" in said,
    )


def _seconds(age: str) -> int:
    """`2d4h` in seconds."""
    return sum(int(number) * SECONDS[unit] for number, unit in re.findall(r"(\d+)([mhd])", age))
