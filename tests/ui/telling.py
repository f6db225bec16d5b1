"""A story in the small world: five reports of one event, one of them copied."""

from dataclasses import dataclass

from reader_app.domain import Feed, Outcome, Placed, Saved, Story
from reader_app.library import FeedResult, Library
from tests.ui import world

__all__ = ["EARLIER", "STORY", "Told", "place", "tell"]

STORY, EARLIER = 7, 3
FIRST = world.NOW - 6 * 3600
TORREL = "Harbour master Ignaz Torrel had 41 people brought off the quay at Krasny before dawn."
COPIED = f"The storm took the harbour wall of Krasny in the night. {TORREL} Nobody was hurt."
REPORTS = (
    ("News", "Storm takes the harbour wall of Krasny", COPIED),
    ("World", "Krasny loses its harbour wall in the storm", COPIED),
    (
        "Essays",
        "What the wall of Krasny stood for",
        (
            "The harbour wall of Krasny, which the storm took, was drawn in ink on linen in 1915 by"
            " Adela Marwick. Her drawings lie in the cellar of the council."
        ),
    ),
    (
        "Business",
        "Forty million for the wall of Krasny",
        (
            "After the storm the harbour wall of Krasny costs 40 million. The ministry of Vell"
            " carries 24 million of it, the city the rest."
        ),
    ),
    (
        "Culture",
        "The night of the storm in Krasny",
        (
            "People of Krasny sang on the quay while the storm took the harbour wall. The choir of"
            " Saint Brannoc stayed until morning."
        ),
    ),
)
BEFORE = ("Sport", "Storm warning for the coast of Krasny", "The coast waits for the storm.")


@dataclass(frozen=True, slots=True)
class Told:
    """Ids of articles. `copy` has the text of `first`; `before` is the story that went before."""

    first: int
    copy: int
    essay: int
    money: int
    night: int
    before: int

    @property
    def all(self) -> tuple[int, ...]:
        return self.first, self.copy, self.essay, self.money, self.night


def tell(library: Library) -> Told:
    """The articles come in, and are placed."""
    first, copy, essay, money, night = (
        take(library, *report, FIRST + 3600 * number) for number, report in enumerate(REPORTS)
    )
    before = take(library, *BEFORE, FIRST - 2 * world.DAY)
    library.sync.index_waiting().result()
    told = Told(first, copy, essay, money, night, before)
    place(library, told.all, STORY, copies={told.copy: told.first}, earlier=EARLIER)
    place(library, (before,), EARLIER)
    return told


def place(
    library: Library,
    ids: tuple[int, ...],
    story: int,
    *,
    copies: dict[int, int] | None = None,
    earlier: int | None = None,
) -> None:
    """The articles are those of a story, as if its engine had said so."""
    copies = copies or {}
    groups = [copies.get(id, id) for id in ids]
    rows = library.rows(ids)
    times = [row.published for row in rows]
    told = Story(
        id=story,
        language="en",
        first_at=min(times),
        last_at=max(times),
        articles=len(ids),
        owners=len({row.publication_id for row in rows}),
        groups=len(set(groups)),
        labels=("Krasny", "storm", "harbour", "wall"),
        central=tuple((group, 0.8) for group in dict.fromkeys(groups)),
        closed=False,
        earlier=earlier,
    )
    placed = tuple(Placed(id, story, group, 0.6) for id, group in zip(ids, groups, strict=True))
    library.stories.commit(Outcome(placed, (told,)), Saved()).result()


def take(library: Library, section: str, title: str, text: str, when: int) -> int:
    found = next(s for p in library.tree() for s in p.sections if s.title == section)
    entry = world.intent(found.publication_id, f"{found.url}/{when}", title, when, "en")
    entry = entry._replace(html=f"<p>{text}</p>", text=text, standfirst="")
    feed = Feed(found.title, found.site_url, "en", "", (), "rss", True)
    result = FeedResult(found.id, world.NOW + 900, world.NOW, 1, feed, (entry,))
    return min(library.sync.store_feeds([result], world.NOW).result().changes.added)
