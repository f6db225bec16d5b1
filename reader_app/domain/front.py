"""Stories and what is related, as the reader sees them."""

from dataclasses import dataclass

from reader_app.domain.article import ArticleRow

__all__ = [
    "EarlierStory",
    "MoreFrom",
    "RelatedArticle",
    "RelatedArticles",
    "StoryLine",
    "StoryPage",
    "StoryWhy",
    "TopStory",
]


@dataclass(frozen=True, slots=True)
class StoryWhy:
    """Why a story stands where it stands, in figures: `publications` that report, `hours` since the
    newest report, wire `copies` that count as one text with another, `recent` own reports of the
    last three hours, and the `words` that its articles share."""

    publications: int
    hours: int
    copies: int
    recent: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopStory:
    """A story on the front page. `headline`: the article that stands for it. `publications`: their
    ids, first to report first. `unread`: no article of it has been read; `fresh`: own reports that
    came since one was read, 0 where none was. `section`: as most of its publications name it, ""
    where they differ. Times in seconds since 1970, UTC."""

    id: int
    headline: ArticleRow
    score: float
    section: str
    publications: tuple[int, ...]
    articles: tuple[int, ...]  # newest first
    first_at: int
    last_at: int
    unread: bool
    fresh: int
    why: StoryWhy


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One article of a story with the copies of its text that are folded under it. `first`: nobody
    reported before. `only`: sentences with names or figures that no other article has."""

    row: ArticleRow
    at: int
    first: bool
    copies: tuple[ArticleRow, ...]
    only: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EarlierStory:
    """What a story goes on from."""

    id: int
    headline: str
    first_at: int
    last_at: int
    articles: int


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story opened. `id`: under which it goes on, another than the one asked for where it went
    up in an older one. `lines`: oldest first. `labels`: the words that its articles share."""

    id: int
    headline: ArticleRow
    labels: tuple[str, ...]
    first_at: int
    last_at: int
    closed: bool
    lines: tuple[StoryLine, ...]
    earlier: tuple[EarlierStory, ...]
    later: tuple[EarlierStory, ...]


@dataclass(frozen=True, slots=True)
class RelatedArticle:
    """`score`: cosine of the two texts; `shared`: the heaviest words that both have. `background`:
    it is much older than the article that it is related to."""

    row: ArticleRow
    score: float
    shared: tuple[str, ...]
    background: bool


@dataclass(frozen=True, slots=True)
class RelatedArticles:
    """`story_id`: the article's own story, None where it stands alone; `story` and `copies`: what
    else is in it, and copies of the very text, at most as many as were asked for."""

    others: tuple[RelatedArticle, ...]
    story_id: int | None
    story: tuple[RelatedArticle, ...]
    copies: tuple[RelatedArticle, ...]


@dataclass(frozen=True, slots=True)
class MoreFrom:
    """Newer and other articles of the same publication, and of the same section of it."""

    publication: tuple[ArticleRow, ...]
    section: tuple[ArticleRow, ...]
