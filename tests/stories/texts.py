"""Events as several houses tell them, in several languages; all of it is made up."""

from pathlib import Path
from typing import NamedTuple

__all__ = ["TOLD", "Told", "told"]


class Told(NamedTuple):
    """One article about an event."""

    event: str
    language: str
    title: str
    body: str


def _read() -> list[Told]:
    text = Path(__file__).with_name("events.txt").read_text(encoding="utf-8")
    articles = []
    for block in text.strip().split("\n\n"):
        head, title, *lines = block.split("\n")
        event, language = head.removeprefix("# ").split(" | ")
        joint = "" if language in ("zh", "ja") else " "
        articles.append(Told(event, language, title, joint.join(lines)))
    return articles


TOLD = _read()


def told(event: str) -> list[Told]:
    """The articles about an event."""
    return [one for one in TOLD if one.event == event]
