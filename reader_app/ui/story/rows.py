"""The lines of a story's page and of what stands under an article."""

from dataclasses import dataclass
from enum import Enum, auto

from reader_app.domain import ArticleRow

__all__ = ["Kind", "Row"]


class Kind(Enum):
    """How a line is set and what it does."""

    HEAD = auto()  # the story itself: headline, span, picture
    CAPTION = auto()  # begins a part
    DAY = auto()  # begins a day of the timeline
    REPORT = auto()  # one publication's line
    COPY = auto()  # folded out under a report
    ONLY = auto()  # what nobody else says
    FOLD = auto()  # opens and closes what is folded
    STORY = auto()  # another story
    ARTICLE = auto()  # as in the list of articles
    WAY = auto()  # leads on, with an arrow

    @property
    def still(self) -> bool:
        """Whether the keyboard passes over it."""
        return self in (Kind.CAPTION, Kind.DAY)


@dataclass(frozen=True, slots=True)
class Row:
    """`key`: unique in its list, and what it stands for ("article:12", "fold:copies:12",
    "story:4"). `at`: what stands in the column of times. `source`: a publication. `note`: one thing
    worth saying besides. `more`: of the head, why the story is one. `spoken`: for a screen reader.
    `article`: whose line it is; `articles`: all that its menu and marks work on."""

    key: str
    kind: Kind
    text: str
    at: str = ""
    source: str = ""
    note: str = ""
    more: str = ""
    spoken: str = ""
    language: str = ""
    picture: str | None = None
    unfolded: bool = False
    article: ArticleRow | None = None
    articles: tuple[int, ...] = ()

    @property
    def unread(self) -> bool:
        return self.article is not None and not self.article.read
