"""What is kept of stories between two runs of the program, as records with a key each.

The library stores records as they are. What was loaded from them goes on exactly as if the program
had not been left.
"""

from array import array
from collections.abc import Iterable, Iterator

from reader_app.domain import Record, Saved
from reader_app.stories.engine import Stories
from reader_app.stories.live import LiveStory, Member
from reader_app.stories.packed import pack, unpack
from reader_app.stories.state import Dirty, State

__all__ = ["load", "save"]

VERSION = 3  # of what is written; another one cannot be read, and stories are built anew


def save(stories: Stories) -> Saved:
    """What has changed since the last call, or since everything was loaded; the record of kind
    "clock" is another each time. Store it in the transaction that stores the outcome."""
    state, dirty = stories.state, stories.state.dirty
    put: list[Record] = []
    drop: list[tuple[str, str]] = []
    changed = list(_changed(state, dirty))
    if changed or dirty.clock:
        state.step += 1
        put.append(Record("clock", "", _clock(state)))
    for kind, key, value in changed:
        if value is None:
            drop.append((kind, key))
        else:
            put.append(Record(kind, key, value))
    state.dirty = Dirty()
    return Saved(tuple(put), tuple(drop))


def load(records: Iterable[Record]) -> Stories | None:
    """Stories as they were saved, whatever the order of the records. None where they are of
    another version or damaged: then they are built anew from the library."""
    kinds: dict[str, list[Record]] = {}
    for record in records:
        kinds.setdefault(record.kind, []).append(record)
    state = State()
    try:
        if not _read_clock(state, kinds.get("clock", [])):
            return None
        for record in kinds.get("day", ()):
            _read_day(state, record)
        for record in kinds.get("noise", ()):
            nearby = state.nearby_of(record.key)
            _, (nearby.noise.bins, nearby.noise_short.bins) = unpack(record.value)
        for record in kinds.get("publication", ()):
            _, marks = unpack(record.value)
            state.habits.restore(int(record.key), marks)
        _read_articles(state, kinds.get("article", []))
        numbers: dict[int, int] = {}
        for record in sorted(kinds.get("story", ()), key=lambda one: int(one.key)):
            _read_story(state, record, numbers)
    except (ValueError, KeyError, TypeError, IndexError):
        return None
    return Stories(state)


def _changed(state: State, dirty: Dirty) -> Iterator[tuple[str, str, bytes | None]]:
    for language, day in sorted(dirty.days):
        yield "day", f"{language}/{day}", _day(state, language, day)
    for language in sorted(dirty.languages):
        nearby = state.nearby[language]
        yield "noise", language, pack([], [nearby.noise.bins, nearby.noise_short.bins])
    for publication in sorted(dirty.publications):
        yield "publication", str(publication), pack([], state.habits.saved(publication))
    for article in sorted(dirty.articles):
        yield "article", str(article), _article(state, article)
    for number in sorted(dirty.stories):
        story = state.live(number)
        yield "story", str(number), _story(story) if story else None


def _clock(state: State) -> bytes:
    return pack([VERSION, state.step, state.clock, state.now, state.next_story])


def _day(state: State, language: str, day: int) -> bytes | None:
    weights = state.weights[language]
    if day not in weights.days:
        return None
    size, terms, numbers = weights.saved(day)
    return pack([size], [terms, numbers])


def _article(state: State, article: int) -> bytes | None:
    runs = state.copies.of(article)
    if runs is None:
        return None
    return pack([*state.where[article], state.copies.day_of(article)], [runs])


def _story(story: LiveStory) -> bytes:
    members = [[one.article, one.group, one.at, one.scale, one.surfaces] for one in story.kept]
    facts = {
        "language": story.language,
        "first": story.first_at,
        "last": story.last_at,
        "born": story.born,
        "came": story.came,
        "earlier": story.earlier,
        "articles": list(story.articles.items()),
        "groups": list(story.groups.items()),
        "kept": members,
    }
    vectors = [one for text in story.kept for one in (array("I", text.terms), text.weights)]
    return pack(facts, [story.posted, *vectors])


def _read_clock(state: State, records: list[Record]) -> bool:
    if len(records) != 1:
        return False
    (version, *rest), _ = unpack(records[0].value)
    if version != VERSION:
        return False
    state.step, state.clock, state.now, state.next_story = rest
    return True


def _read_day(state: State, record: Record) -> None:
    language, _, day = record.key.partition("/")
    (size,), (terms, numbers) = unpack(record.value)
    state.weights_of(language).restore(int(day), size, terms, numbers)


def _read_articles(state: State, records: list[Record]) -> None:
    rows = []
    for record in records:
        (story, group, day), (runs,) = unpack(record.value)
        rows.append((day, int(record.key), story, group, runs))
    for day, article, story, group, runs in sorted(rows, key=lambda row: row[:2]):
        state.copies.add(article, runs, day)
        state.where[article] = story, group


def _read_story(state: State, record: Record, numbers: dict[int, int]) -> None:
    """`numbers`: those that were read, so that each is kept once in memory."""
    facts, (posted, *vectors) = unpack(record.value)
    story = LiveStory(int(record.key), facts["language"], facts["first"], facts["earlier"])
    story.last_at, story.born, story.posted = facts["last"], facts["born"], posted
    story.came = facts["came"]
    story.articles = dict(facts["articles"])
    story.groups = dict(facts["groups"])
    pairs = zip(vectors[::2], vectors[1::2], strict=True)
    for fact, (terms, weights) in zip(facts["kept"], pairs, strict=True):
        article, group, at, scale, surfaces = fact
        same = tuple(map(numbers.setdefault, terms, terms))
        member = Member(article, group, at, same, weights, scale, tuple(surfaces))
        story.kept.append(member)
    state.start(story)
