"""What a reader can be told of after a sync."""

from dataclasses import dataclass

__all__ = ["NewArticle", "NewArticles"]


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article that has come."""

    id: int
    title: str
    publication_id: int
    publication: str


@dataclass(frozen=True, slots=True)
class NewArticles:
    """All that have come; `first` are the newest few of them. `publications` are titles, the one
    with the most first."""

    count: int = 0
    first: tuple[NewArticle, ...] = ()
    publications: tuple[str, ...] = ()
