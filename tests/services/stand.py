"""A library of many papers with a desk over it, on a clock that the test sets."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from reader_app.bootstrap import resources
from reader_app.domain import Feed, NewSection, Outcome, Placed, Saved, Story
from reader_app.library import FeedResult, Library
from reader_app.services import Credentials, Desk
from reader_app.sync.placing import Placing
from tests.library.shelf import NOW, entry, intent
from tests.stories.texts import TOLD

__all__ = ["DAY", "HOUR", "NOW", "Stand"]

HOUR, DAY = 3600, 24 * 3600
FEED = Feed("", "", "en", "", (), "rss", True)


class Stand:
    """`papers` publications of one section each, numbered from 1 as their sections are."""

    def __init__(self, folder: Path, papers: int = 8) -> None:
        self.now = NOW
        self.folder = folder
        self._number = 0
        self.open()
        homes = [f"http://paper{n}.example" for n in range(1, papers + 1)]
        self.library.follow(
            [
                NewSection(f"{home}/feed", "World", home, f"Paper {n}")
                for n, home in enumerate(homes, 1)
            ]
        ).result()

    def open(self) -> None:
        """As when the program is started."""
        self.library = Library.open(self.folder, clock=lambda: self.now)
        self.desk = Desk(
            self.library,
            now=lambda: self.now,
            route=lambda: True,
            credentials=Credentials(),
            resources=resources(),
        )

    def bring(
        self, paper: int, title: str = "", text: str = "", *, ago: int = HOUR, language: str = "en"
    ) -> int:
        """An article arrives that came out so many seconds ago. Returns its id."""
        self._number += 1
        number = self._number
        item = intent(entry(number, title=title or f"A headline of a fair length {number}"), paper)
        words = text or f"Nobody else tells number {number}."
        item = item._replace(
            language=language, published=self.now - ago, dated=True, html=f"<p>{words}</p>",
            text=words, words=len(words.split()),
        )  # fmt: skip
        result = FeedResult(paper, self.now, self.now, 0, FEED, (item,))
        (id,) = self.library.sync.store_feeds([result], self.now).result().changes.added
        return id

    def tell(
        self, event: str, papers: Sequence[int] = (1, 2, 3, 4), *, ago: int = HOUR
    ) -> list[int]:
        """The articles about an event of the tests' world, each by another paper."""
        told = [one for one in TOLD if one.event == event]
        return [
            self.bring(paper, one.title, one.body, ago=ago, language=one.language)
            for paper, one in zip(papers, told, strict=False)
        ]

    def place(self) -> None:
        """What a sync does at its end."""
        self.library.sync.index_waiting().result()
        Placing(self.library, lambda: self.now).place_now()

    def put(
        self,
        number: int,
        articles: Sequence[int],
        *,
        groups: Mapping[int, int] | None = None,
        aliases: tuple[tuple[int, int], ...] = (),
        earlier: int | None = None,
        labels: tuple[str, ...] = ("Skarvik",),
    ) -> int:
        """These articles are a story, whatever they say. Returns its id."""
        reports = self.library.stories.reports(articles)
        groups = {id: id for id in articles} | dict(groups or {})
        story = Story(
            id=number,
            language=reports[0].language,
            first_at=min(one.at for one in reports),
            last_at=max(one.at for one in reports),
            articles=len(articles),
            owners=len({one.owner for one in reports}),
            groups=len(set(groups.values())),
            labels=labels,
            central=(),
            closed=False,
            earlier=earlier,
        )
        placed = tuple(Placed(id, number, groups[id], 0.3) for id in articles)
        self.library.stories.commit(Outcome(placed, (story,), aliases), Saved()).result()
        return number

    def own(self, number: int, papers: Sequence[int], *, ago: int = HOUR) -> int:
        """A story of own reports by these papers."""
        return self.put(number, [self.bring(paper, ago=ago) for paper in papers])

    def order(self) -> list[int]:
        """The top stories from the first to the last."""
        return [one.id for one in self.desk.stories.top()]

    def close(self) -> None:
        """As when the program ends."""
        self.desk.close()
