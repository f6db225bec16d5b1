"""Articles and stories for the tests, each by what matters to it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader_app.stories import Outcome, Report, Stories
from tests.stories.texts import TOLD

__all__ = ["DAY", "HOUR", "NOON", "Shelf", "article", "filler", "world"]

HOUR, DAY = 3600, 24 * 3600
NOON = 20_000 * DAY + DAY // 2
WORDS = """acre amber anvil apron arch attic badge barn basin beach bench birch blanket boot bottle
    brook broom brush bucket cabin candle canvas carpet castle cedar cellar chalk chapel cherry
    circle clay clock cloth clover coal cotton cradle crane creek crown dairy dough dust easel
    elbow ember engine fence fiddle flame fleece flint forge fountain garden glove grain granite
    hammer harbour hazel hedge hinge hive honey horn jacket kettle ladder lantern latch leather
    linen loom maple marble meadow mill mirror mortar nest oak oven paddle pebble pine plank plough
    pocket pond quarry quilt rafter reed ribbon ridge rope saddle sail salt shelf shovel silver
    slate spade spoon stable stone straw table tallow thread timber tower trunk tunnel valley velvet
    wagon walnut wheat wheel willow window wool""".split()


def article(number: int, title: str, text: str, **more: object) -> Report:
    """An English article of noon, by a house of its own, fetched when it came out."""
    plain = Report(
        article=number,
        publication=number,
        owner=f"house{number}.example",
        language="en",
        title=title,
        text=text,
        published=NOON,
        fetched=NOON,
    )
    changed = replace(plain, **more)  # type: ignore[arg-type]
    return replace(changed, fetched=max(changed.fetched, changed.published or 0))


def filler(number: int, words: int = 60, **more: object) -> Report:
    """An article that shares hardly anything with another one."""
    own = [
        f"{WORDS[(number * 37 + i * 11) % len(WORDS)]}{(number * 7 + i) % 997}"
        for i in range(words)
    ]
    text = ". ".join(" ".join(own[i : i + 12]) for i in range(0, words, 12)) + "."
    return article(number, f"On {own[0]} and {own[1]} of {own[2]}", text, **more)


def world(first: int = 1) -> Iterator[tuple[str, Report]]:
    """All made-up events, each article with the name of its event, an hour apart."""
    for number, (event, language, title, body) in enumerate(TOLD, first):
        at = NOON + number % 3 * HOUR
        yield event, article(number, title, body, language=language, published=at)


class Shelf:
    """Keeps what stories say as a library does: the story of each article, through aliases."""

    def __init__(self, stories: Stories | None = None) -> None:
        self.stories = stories or Stories()
        self.story: dict[int, int] = {}
        self.group: dict[int, int] = {}
        self.told: dict[int, object] = {}

    def take(self, outcome: Outcome) -> Outcome:
        """Writes an outcome down."""
        for gone, stays in outcome.aliases:
            self.story = {one: stays if at == gone else at for one, at in self.story.items()}
            self.told.pop(gone, None)
        for placed in outcome.placed:
            self.story[placed.article] = placed.story
            self.group[placed.article] = placed.group
        self.told |= {story.id: story for story in outcome.stories}
        return outcome

    def add(self, reports: Iterable[Report]) -> Outcome:
        """Places articles."""
        return self.take(self.stories.add(list(reports)))

    def together(self, *articles: int) -> bool:
        """Whether all of them stand in one story."""
        return len({self.story[one] for one in articles}) == 1
