"""The language in which readers are told things: English, until a window speaks another.

The whole sentence is always one literal, found in the sources by the tool that collects texts for
translators; facts stand in it by name in braces.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

__all__ = ["Tongue", "counted", "listed", "marked", "paragraph", "said", "speak", "tongue"]


class Tongue(Protocol):
    """A language with its habits of writing numbers and times. Called on any thread.

    `code` names it as the window's languages are named ("de", "zh_CN"). `space` stands between two
    sentences, `comma` between two of a list.
    """

    code: str
    space: str
    comma: str

    def text(self, text: str) -> str:
        """The sentence in this language."""

    def form(self, one: str, many: str, number: int) -> str:
        """The sentence in the grammatical number that `number` asks for."""

    def number(self, number: int) -> str: ...

    def clock(self, moment: datetime) -> str:
        """The time of day."""

    def date(self, moment: datetime) -> str:
        """Day and month in words."""

    def size(self, count: int) -> str:
        """Bytes in the unit that fits."""


class English:
    """What stands in the sources."""

    code = "en"
    space = " "
    comma = ", "

    def text(self, text: str) -> str:
        return text

    def form(self, one: str, many: str, number: int) -> str:
        return one if number == 1 else many

    def number(self, number: int) -> str:
        return str(number)

    def clock(self, moment: datetime) -> str:
        return f"{moment:%H:%M}"

    def date(self, moment: datetime) -> str:
        return f"{moment.day} {moment:%B}"

    def size(self, count: int) -> str:
        for unit, size in (("GB", 10**9), ("MB", 10**6)):
            if count >= size:
                return f"{count / size:.1f}".removesuffix(".0") + f" {unit}"
        return f"{count / 1000:.0f} kB"


_spoken: list[Tongue] = [English()]


def speak(tongue: Tongue | None) -> None:
    """From now on everything is said in `tongue`; None: in English."""
    _spoken[0] = tongue or English()


def tongue() -> Tongue:
    """The language that is spoken."""
    return _spoken[0]


def said(text: str, /, **facts: object) -> str:
    """A sentence in the reader's language; `facts` fill its {braces}, numbers as they are written
    in that language."""
    told = _spoken[0].text(text)
    return told.format(**_written(facts)) if facts else told


def counted(number: int, one: str, many: str, /, **facts: object) -> str:
    """A sentence about a number, which stands at {n}, or in front where there is no {n}:
    "3 articles" of `counted(3, "article", "articles")`."""
    if "{n}" not in many:
        one, many = f"{{n}} {one}", f"{{n}} {many}"
    told = _spoken[0].form(one, many, number)
    return told.format(**_written({"n": number, **facts}))


def _written(facts: Mapping[str, object]) -> dict[str, object]:
    number = _spoken[0].number
    return {name: number(fact) if type(fact) is int else fact for name, fact in facts.items()}


def paragraph(*sentences: str) -> str:
    """Whole sentences after one another; those that are "" left out."""
    return _spoken[0].space.join(filter(None, sentences))


def listed(words: Iterable[str]) -> str:
    """Words or phrases one after the other, with commas."""
    return _spoken[0].comma.join(words)


def marked(text: str) -> str:
    """The text as it is, marked for translation: for tables whose words are `said` later."""
    return text
