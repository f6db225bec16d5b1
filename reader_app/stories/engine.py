"""Stories as articles come in: what belongs together, under ids that stay."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from reader_app.domain import Outcome, Placed, Report, Story
from reader_app.stories.boilerplate import Units, units_of
from reader_app.stories.live import LABELS, LiveStory, Member, scaled
from reader_app.stories.nearby import LIVE, Found
from reader_app.stories.packed import Ints
from reader_app.stories.sketch import DAYS, changed_share, sketch
from reader_app.stories.state import State
from reader_app.stories.tokens import Terms, base_language, read_terms
from reader_app.stories.values import DAY
from reader_app.stories.weights import WINDOW_DAYS, Vector

__all__ = ["Stories"]

BATCH = 500  # articles whose words are counted before the first of them is placed
MOST_LIVE = 30_000  # stories: old articles of many new publications could be any number
EDITED = 0.3  # of a text; below it an edited article is what it was
SURFACES = 2 * LABELS


def _nothing() -> None:
    """Who does not watch."""


@dataclass(frozen=True, slots=True)
class _Read:
    """An article with what its text was found to say."""

    report: Report
    language: str
    terms: Terms
    sketch: Ints


class Stories:
    """Clusters articles by what they report.

    One object stands for one library, and is used by one thread at a time. It holds what the last
    days brought, about 2 kB an article; nothing of it depends on how many articles the library
    has. What it does depends on the articles alone and on the order of calls, so that what was
    saved (`saving.py`) and loaded goes on in the same way.
    """

    def __init__(self, state: State | None = None) -> None:
        self._state = state or State()
        self._touched: set[int] = set()
        self._placed: dict[int, float] = {}  # link of each article that was placed or moved
        self._left: dict[int, tuple[int, int]] = {}  # where those stand that are old by now
        self._closed: list[Story] = []
        self._aliases: list[tuple[int, int]] = []

    @property
    def state(self) -> State:
        """What is kept, to be saved."""
        return self._state

    def add(self, reports: Iterable[Report], watch: Callable[[], None] = _nothing) -> Outcome:
        """Places new articles, in the order in which they came out; those that were placed in
        the last days already are passed over. `watch` is called before each of them; where it
        raises, this object is of no use any more."""
        known = self._state.where
        fresh = {one.article: one for one in reports if one.article not in known}
        ordered = sorted(fresh.values(), key=lambda one: (one.at, one.article))
        for start in range(0, len(ordered), BATCH):
            self._take_in(ordered[start : start + BATCH], watch)
        return self._outcome()

    def revise(self, reports: Iterable[Report]) -> Outcome:
        """Takes in articles whose text has changed, or has come whole. They keep their story,
        except where one stands alone and is now found to belong to another."""
        for report in sorted(reports, key=lambda one: (one.at, one.article)):
            before = self._state.copies.of(report.article)
            if before is None:
                continue
            read = self._read(report, units_of(report.title, report.text))
            if changed_share(before, read.sketch) > EDITED:
                self._revise(read)
        return self._outcome()

    def forget(self, articles: Collection[int]) -> Outcome:
        """Takes articles out that the library does not have any more."""
        state = self._state
        for article in articles:
            place = state.where.pop(article, None)
            if place is None:
                continue
            state.copies.drop(article)
            state.dirty.articles.add(article)
            story = state.live(place[0])
            if story and article in story.articles:
                self._take_out(story, article, place[1])
        return self._outcome()

    def weigh(self, terms: Terms, language: str) -> Vector:
        """The heaviest terms of a text as a vector, by what is known of its base language."""
        return self._state.weights_of(language).vector(terms.counts)

    def stripped(self, report: Report) -> tuple[str, str]:
        """Title and body of an article without what its publication writes under all."""
        return self._state.habits.stripped(report.publication, report.title, report.text)

    def rename(self, names: Mapping[int, int]) -> None:
        """Gives stories other ids, such as they are found to have had, which no story has now."""
        state = self._state
        live = [story for story in map(state.live, sorted(names)) if story]
        for story in live:
            state.remove(story)
        for story in live:
            story.id = names[story.id]
            state.start(story)
            state.dirty.stories.add(story.id)
            moved = [article for article in story.articles if article in state.where]
            state.where |= {article: (story.id, state.where[article][1]) for article in moved}
            state.dirty.articles.update(moved)
        for story in filter(None, map(state.live, sorted(state.languages))):
            if story.earlier is not None and story.earlier in names:
                story.earlier = names[story.earlier]
                state.dirty.stories.add(story.id)

    # -- taking in

    def _take_in(self, reports: Sequence[Report], watch: Callable[[], None]) -> None:
        state = self._state
        state.clock = max(state.clock, reports[-1].at)
        state.now = max(state.now, *(one.fetched for one in reports))
        state.dirty.clock = True
        today = state.clock // DAY
        cut = [units_of(one.title, one.text) for one in reports]
        for one, units in zip(reports, cut, strict=True):
            state.habits.learn(one.publication, units)
            state.dirty.publications.add(one.publication)
        reads = [self._read(*pair) for pair in zip(reports, cut, strict=True)]
        for read in reads:
            state.weights_of(read.language).learn(read.terms.counts, today)
            state.dirty.days.add((read.language, today))
        vectors = [state.weights_of(one.language).vector(one.terms.counts) for one in reads]
        self._learn_noise(reads, vectors)
        for read, vector in zip(reads, vectors, strict=True):
            watch()
            self._place(read, vector)
        self._forget_old(today)

    def _learn_noise(self, reads: Sequence[_Read], vectors: Sequence[Vector]) -> None:
        state = self._state
        for language in sorted({read.language for read in reads}):
            state.nearby_of(language).learn(
                [
                    (read.report.owner, vector, read.terms.words)
                    for read, vector in zip(reads, vectors, strict=True)
                    if read.language == language
                ]
            )
            state.dirty.languages.add(language)

    def _read(self, report: Report, units: Units) -> _Read:
        language = base_language(report.language)
        title, body = self._state.habits.strip(report.publication, units)
        terms = read_terms(title, body, language)
        return _Read(report, language, terms, sketch(body, language))

    def _place(self, read: _Read, vector: Vector) -> None:
        state, report = self._state, read.report
        copy = state.copies.nearest(read.sketch)
        group = state.where[copy][1] if copy is not None else report.article
        found = self._with_copy(copy, vector, read) or state.nearby_of(read.language).find(
            vector, read.terms, report.at
        )
        story = found.story
        if story is None:
            story = self._new_story(read.language, report.at, found.earlier)
        member = _member(read, group, vector)
        if story.add(member, report.owner, report.fetched):
            state.nearby_of(read.language).post(story, [member])
        state.copies.add(report.article, read.sketch, state.clock // DAY)
        state.where[report.article] = story.id, group
        state.dirty.articles.add(report.article)
        self._placed[report.article] = round(found.link, 3)
        self._touched.add(story.id)

    def _with_copy(self, copy: int | None, vector: Vector, read: _Read) -> Found | None:
        """A copy stands where the other one does, as long as that story takes articles in."""
        story = None if copy is None else self._state.live(self._state.where[copy][0])
        at = read.report.at
        if not story or story.language != read.language or story.full(at):
            return None
        if story.distance(at) > LIVE:
            return None
        return Found(story, story.link(vector, frozenset(vector)))

    def _new_story(self, language: str, at: int, earlier: LiveStory | None) -> LiveStory:
        state = self._state
        story = LiveStory(state.next_story, language, at, earlier.id if earlier else None)
        state.next_story += 1
        state.start(story)
        return story

    # -- changing

    def _revise(self, read: _Read) -> None:
        state, article = self._state, read.report.article
        number, group = state.where[article]
        story = state.live(number)
        state.copies.add(article, read.sketch, state.clock // DAY)
        state.dirty.articles.add(article)
        if story is None:
            return
        vector = state.weights_of(read.language).vector(read.terms.counts)
        member = _member(read, group, vector)
        story.change(member)
        state.nearby_of(story.language).post(story)
        self._touched.add(number)
        if len(story.articles) == 1:
            found = state.nearby_of(story.language).find(
                vector, read.terms, read.report.at, but=number
            )
            if found.story:
                self._merge(*sorted((story, found.story), key=lambda one: one.id))

    def _take_out(self, story: LiveStory, article: int, group: int) -> None:
        story.drop(article, group)
        if story.articles:
            self._touched.add(story.id)
        else:
            self._touched.discard(story.id)
            self._state.remove(story)

    def _merge(self, older: LiveStory, younger: LiveStory) -> None:
        state = self._state
        older.absorb(younger)
        state.remove(younger)
        state.nearby_of(older.language).post(older)
        for article in younger.articles:
            if article in state.where:
                state.where[article] = older.id, state.where[article][1]
                state.dirty.articles.add(article)
            elif article in self._left:
                self._left[article] = older.id, self._left[article][1]
            self._placed.setdefault(article, 0.0)
        self._touched.discard(younger.id)
        self._touched.add(older.id)
        self._aliases.append((younger.id, older.id))

    # -- ending

    def _merge_twins(self) -> None:
        waiting = sorted(self._touched, reverse=True)
        while waiting:
            story = self._state.live(waiting.pop())
            if story is None or len(story.kept) < 2:
                continue
            twin = self._state.nearby_of(story.language).twin(story)
            if twin:
                older, younger = sorted((story, twin), key=lambda one: one.id)
                self._merge(older, younger)
                waiting.append(older.id)

    def _close(self, at: int) -> None:
        crowded = len(self._state.languages) > MOST_LIVE
        for nearby in self._state.nearby.values():
            for story in nearby.ended(at, self._state.now, linger=not crowded):
                self._touched.discard(story.id)
                self._closed.append(story.told(closed=True))
                self._state.remove(story)

    def _forget_old(self, today: int) -> None:
        state = self._state
        for language, weights in state.weights.items():
            for day in weights.forget_before(today - WINDOW_DAYS + 1, today):
                state.dirty.days.add((language, day))
        for article in state.copies.forget_before(today - DAYS + 1):
            place = state.where.pop(article)
            if article in self._placed:
                self._left[article] = place
            state.dirty.articles.add(article)

    def _outcome(self) -> Outcome:
        state = self._state
        self._merge_twins()
        told = [story.told() for story in map(state.live, sorted(self._touched)) if story]
        state.dirty.stories.update(self._touched)
        self._close(state.clock)
        stories = {story.id: story for story in [*told, *self._closed]}
        placed = tuple(
            Placed(article, *place, link)
            for article, link in self._placed.items()
            if (place := state.where.get(article) or self._left.get(article))
        )
        ordered = tuple(stories[number] for number in sorted(stories))
        outcome = Outcome(placed, ordered, tuple(self._aliases))
        self._placed, self._left, self._closed, self._aliases = {}, {}, [], []
        self._touched = set()
        return outcome


def _member(read: _Read, group: int, vector: Vector) -> Member:
    surfaces = read.terms.surfaces
    weights, scale = scaled(vector)
    return Member(
        article=read.report.article,
        group=group,
        at=read.report.at,
        terms=tuple(vector),
        weights=weights,
        scale=scale,
        surfaces=tuple(surfaces.get(term, "") for term in islice(vector, SURFACES)),
    )
