"""The front page: what stands on it, before anybody lays it out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from reader_app.domain.article import ArticleRow
from reader_app.domain.edition import Edition
from reader_app.domain.front import TopStory
from reader_app.domain.picks import Picked

__all__ = ["Begun", "FrontPage", "FrontSection"]


@dataclass(frozen=True, slots=True)
class Begun:
    """An article that was left in the middle. `share`: how far it was read, 0 to 1."""

    row: ArticleRow
    share: float


@dataclass(frozen=True, slots=True)
class FrontSection:
    """What publications put under one name, as most of them write it; "" holds what is left."""

    title: str
    stories: tuple[TopStory, ...]
    articles: tuple[ArticleRow, ...]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """`at`: when it was made, in seconds since 1970, UTC; `publications`: how many are followed;
    `fresh`: nothing of them was ever fetched. `stories`: those on top, most important first;
    `articles`: the newest ones, after them, where stories alone do not make a page. No article
    stands in two of the parts from `stories` to `sections`. `openings`: how articles begin, by id,
    for those that have room for it; `why`: a sentence for each story, by its id. `muted`: how many
    articles of the day are hidden."""

    at: int
    publications: int
    fresh: bool
    stories: tuple[TopStory, ...]
    articles: tuple[ArticleRow, ...]
    sections: tuple[FrontSection, ...]
    begun: tuple[Begun, ...]
    saved: tuple[ArticleRow, ...]
    picked: tuple[Picked, ...]
    edition: Edition | None
    openings: Mapping[int, str]
    why: Mapping[int, str]
    muted: int

    def all_stories(self) -> Iterator[TopStory]:
        """Those on top and those of the sections."""
        return chain(self.stories, *(section.stories for section in self.sections))

    def rows(self) -> Iterator[ArticleRow]:
        """Every article that stands on it, some more than once."""
        return chain(
            (story.headline for story in self.all_stories()),
            self.articles,
            *(section.articles for section in self.sections),
            (one.row for one in self.begun),
            self.saved,
            (one.row for one in self.picked),
        )

    @property
    def news(self) -> tuple[tuple[str, int], ...]:
        """What its order is made of: kinds and ids from top to bottom. Two pages that agree in it
        differ in the state of what stands on them, and in nothing else."""
        parts = [
            *(("story", one.id) for one in self.stories),
            *(("article", one.id) for one in self.articles),
        ]
        for section in self.sections:
            parts.append((f"section {section.title}", 0))
            parts += [("story", one.id) for one in section.stories]
            parts += [("article", one.id) for one in section.articles]
        parts += [("picked", one.row.id) for one in self.picked]
        if self.edition is not None:
            parts.append(("edition", self.edition.id))
        return tuple(parts)
