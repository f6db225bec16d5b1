"""What a book is made of."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

__all__ = ["Book", "Chapter", "Picture", "direction", "tag"]

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_TO_THE_LEFT = frozenset("ar arc ckb dv fa he iw ku ps sd ug ur yi".split())


@dataclass(frozen=True, slots=True)
class Picture:
    """A stored picture. `name`: its SHA-256; `read`: its bytes, None where they are gone."""

    name: str
    read: Callable[[], bytes | None]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One article. `html`: sanitised as in the library; `pictures`: by their addresses in it;
    `lead`: stands above a text that does not show it itself; `heading`: of the part that it is in,
    "" goes on with the one before; `date`: as readers write it."""

    title: str
    html: str
    heading: str = ""
    publication: str = ""
    byline: str = ""
    date: str = ""
    standfirst: str = ""
    language: str = ""
    url: str = ""
    lead: Picture | None = None
    pictures: Mapping[str, Picture] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Book:
    """A book whose chapters are taken one by one. `identifier`: a URN; `modified`: seconds since
    1970; `subtitle`: under the title on the cover; `cover`: the picture on it; `languages`: of its
    chapters, the most frequent first."""

    title: str
    identifier: str
    modified: int
    chapters: Iterable[Chapter]
    subtitle: str = ""
    headline: str = ""
    languages: tuple[str, ...] = ()
    cover: Picture | None = None

    @property
    def language(self) -> str:
        """Of most of it; "und" where nothing tells."""
        return next((one for one in map(tag, self.languages) if one), "und")


def tag(language: str) -> str:
    """A language as BCP 47 writes it, "" for what is none."""
    wanted = language.strip().replace("_", "-")
    return wanted if _TAG.fullmatch(wanted) else ""


def direction(language: str) -> str:
    """Where its lines run: "ltr", "rtl", or "auto" where the language is not known."""
    known = tag(language).lower()
    if not known:
        return "auto"
    return "rtl" if known.partition("-")[0] in _TO_THE_LEFT else "ltr"
