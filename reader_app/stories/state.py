"""All that is kept in memory between two syncs, and what of it has changed since it was saved."""

from reader_app.stories.boilerplate import Habits
from reader_app.stories.live import LiveStory
from reader_app.stories.nearby import Nearby
from reader_app.stories.sketch import Copies
from reader_app.stories.weights import Weights

__all__ = ["Dirty", "State"]


class Dirty:
    """What has to be saved, and what is gone and may have been saved."""

    def __init__(self) -> None:
        self.days: set[tuple[str, int]] = set()
        self.languages: set[str] = set()
        self.publications: set[int] = set()
        self.articles: set[int] = set()
        self.stories: set[int] = set()
        self.clock = False


class State:
    """`clock`: the latest time of an article so far; `now`: when the last one was fetched; `step`:
    how often it was saved. `where`: the story and the group of each article of the last days."""

    def __init__(self) -> None:
        self.clock = 0
        self.now = 0
        self.step = 0
        self.next_story = 1
        self.habits = Habits()
        self.weights: dict[str, Weights] = {}
        self.nearby: dict[str, Nearby] = {}
        self.copies = Copies()
        self.where: dict[int, tuple[int, int]] = {}
        self.languages: dict[int, str] = {}  # of live stories
        self.dirty = Dirty()

    def weights_of(self, language: str) -> Weights:
        """The counts of a language; empty ones where it is new."""
        return self.weights.setdefault(language, Weights())

    def nearby_of(self, language: str) -> Nearby:
        """The live stories of a language; none where it is new."""
        if language not in self.nearby:
            self.nearby[language] = Nearby(language)
        return self.nearby[language]

    def live(self, story: int) -> LiveStory | None:
        """A live story by its id."""
        language = self.languages.get(story)
        return None if language is None else self.nearby[language].of(story)

    def start(self, story: LiveStory) -> None:
        """Takes a story in."""
        self.languages[story.id] = story.language
        self.nearby_of(story.language).start(story)

    def remove(self, story: LiveStory) -> None:
        """Forgets a story."""
        del self.languages[story.id]
        self.nearby[story.language].remove(story)
        self.dirty.stories.add(story.id)
