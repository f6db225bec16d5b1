"""What of a publication's pages belongs to its articles: the reader's own rules."""

from dataclasses import dataclass

__all__ = ["BlockRule", "PageBlock"]


@dataclass(frozen=True, slots=True)
class BlockRule:
    """`block`: a name that stays from one page of the publication to the next, as `content` makes
    it. `sample`: its first words when the reader decided."""

    block: str
    keep: bool  # False: never in an article
    sample: str = ""


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A piece of a page, in the page's order. `html`: sanitised, as in `Body`; `rule`: what the
    reader has decided, None where nothing."""

    block: str
    text: str
    html: str
    kept: bool  # it stands in the article as extracted now
    words: int
    rule: bool | None = None
