"""What of a publication's pages belongs to its articles: the reader's own rules."""

from dataclasses import dataclass

from reader_app.domain.failure import Failure

__all__ = ["BlockRule", "PageBlock", "Reread"]


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


@dataclass(frozen=True, slots=True)
class Reread:
    """How reading pages once more went. `done`: articles that have the text of today; `kept`: those
    that keep the text they had, because their page has become shorter or a preview; `failures`:
    those whose page could not be had, which keep it too."""

    done: int
    kept: int
    failures: tuple[Failure, ...] = ()
    cancelled: bool = False
