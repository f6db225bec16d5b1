"""Which story of a language an article belongs to."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from reader_app.stories.live import LiveStory, Member
from reader_app.stories.noise import Noise
from reader_app.stories.packed import Ints
from reader_app.stories.tokens import Terms, is_dense
from reader_app.stories.values import DAY
from reader_app.stories.weights import Vector

__all__ = ["LIVE", "Found", "Nearby"]

LIVE = 4 * DAY  # after its last article nothing is added to a story
# Old articles of a new publication come in parts: what was fetched a day ago may meet others yet.
LINGER = DAY
# A link from which on an article belongs to a story: the mean of two cosines, halved in two days.
JOIN, JOIN_MOST = 0.17, 0.32
JOIN_DENSE, JOIN_DENSE_MOST = 0.05, 0.10  # pairs of characters
# An article of title and snippet, against the centre of a story.
JOIN_SHORT, JOIN_SHORT_MOST = 0.15, 0.45
JOIN_BUSY = 0.22  # where stories are so many that two resemble each other by chance
QUIET_DAY, BUSY_DAY = 300, 1200  # new stories of a day
ABOVE_NOISE = 2.5  # times what one pair in a hundred reaches by chance is the least link
# Two quakes, two trials: what shares no name and no figure has to be so near. An article with fewer
# names is taken to have none, as a text in one case has.
UNNAMED, FEWEST_NAMES = 0.32, 4
SHORT = 40  # words
GRACE, HALF_LIFE = DAY / 2, 2 * DAY
MERGE = 0.35 / JOIN  # the cosine of two centres, in thresholds for an article
MERGE_GAP = 2 * DAY
LOOKED_UP = 20  # terms
COMMON = 400  # stories that have a term, from which on it leads nowhere
FOLLOWED = 4 * COMMON  # that are looked at to find those of the time in question
CANDIDATES = 8
BESIDE = 0.15  # of what the first candidate shares: one with less is never the nearest
FAINT = 0.02  # summed squares of shared weights, below which no link is near the least


@dataclass(frozen=True, slots=True)
class Found:
    """`story`: where the article belongs, None for a new one; `earlier`: the full story that it
    goes on from."""

    story: LiveStory | None
    link: float
    earlier: LiveStory | None = None


class Nearby:
    """The live stories of one language, found by their terms."""

    def __init__(self, language: str) -> None:
        self._dense = is_dense(language)
        self.noise, self.noise_short = Noise(), Noise()
        self._stories: dict[int, LiveStory] = {}
        self._postings: dict[int, Ints] = {}
        self._born: dict[int, int] = {}  # stories by the hour of their first article

    def __iter__(self) -> Iterator[LiveStory]:
        return iter(self._stories.values())

    def __len__(self) -> int:
        return len(self._stories)

    def of(self, story: int) -> LiveStory:
        """A live story by its id."""
        return self._stories[story]

    def learn(self, articles: Sequence[tuple[str, Vector, int]]) -> None:
        """Compares articles that came together, each with its owner, vector and length in words:
        how alike they are by chance."""
        long = [(owner, vector) for owner, vector, words in articles if words >= SHORT]
        self.noise.learn(long, self._sample(len(long)))
        short = [(owner, vector) for owner, vector, words in articles if words < SHORT]
        self.noise_short.learn(short)

    def _sample(self, size: int) -> list[tuple[str, Vector]]:
        """As many texts of live stories, from all of them alike."""
        stories = [self._stories[number] for number in sorted(self._stories)]
        chosen = stories[:: len(stories) // (size or 1) + 1]
        texts = [(story, story.kept[0]) for story in chosen if story.kept]
        return [(story.articles[one.article], one.vector) for story, one in texts]

    def start(self, story: LiveStory) -> None:
        """Takes a new or a saved story in."""
        self._stories[story.id] = story
        self._born[story.born] = self._born.get(story.born, 0) + 1
        self._lead_to(story, story.posted)
        self.post(story)

    def post(self, story: LiveStory, texts: Sequence[Member] | None = None) -> None:
        """Makes a story found by the terms of its texts, or of these of them."""
        known = set(story.posted)
        terms = {t for one in (story.kept if texts is None else texts) for t in one.terms}
        new = array("I", sorted(terms - known))
        story.posted += new
        self._lead_to(story, new)

    def _lead_to(self, story: LiveStory, terms: Iterable[int]) -> None:
        for term in terms:
            self._postings.setdefault(term, array("Q")).append(story.id)

    def remove(self, story: LiveStory) -> None:
        """Forgets a story."""
        del self._stories[story.id]
        self._born[story.born] -= 1
        if not self._born[story.born]:
            del self._born[story.born]
        for term in story.posted:
            postings = self._postings[term]
            postings.remove(story.id)
            if not postings:
                del self._postings[term]

    def find(self, vector: Vector, terms: Terms, at: int, *, but: int = 0) -> Found:
        """The story that an article belongs to, and how near it is; the story `but` is passed
        over."""
        short = terms.words < SHORT
        least = self._least(at, short=short)
        known = frozenset(vector)
        names = terms.names & known
        best, full = Found(None, 0.0), Found(None, 0.0)
        for story in self._candidates(vector, at):
            if story.id == but:
                continue
            share = story.nearness(vector, known) if short else story.link(vector, known)
            share *= 0.5 ** (max(0.0, story.distance(at) - GRACE) / HALF_LIFE)
            if share < least or (share < UNNAMED and not _names_are_shared(names, story)):
                continue
            if story.full(at):
                full = max(full, Found(story, share), key=lambda found: found.link)
            elif share > best.link:
                best = Found(story, share)
        return best if best.story else Found(None, 0.0, full.story)

    def _candidates(self, vector: Vector, at: int) -> list[LiveStory]:
        shares: defaultdict[int, float] = defaultdict(float)
        for term, weight in islice(vector.items(), LOOKED_UP):
            square = weight * weight
            for number in self._led_to(term, at):
                shares[number] += square
        least = 0.0 if self._dense else FAINT
        peak = max(shares.values(), default=0.0)
        found = self._best(shares, at, max(least, BESIDE * peak))
        if not found or shares[found[0].id] < peak:  # the first of them is not of this time
            found = self._best(shares, at, least)
        least = BESIDE * max((shares[one.id] for one in found), default=0.0)
        return [one for one in found if shares[one.id] >= least]

    def _best(self, shares: Mapping[int, float], at: int, least: float) -> list[LiveStory]:
        """The stories of that time which share most, and not less than `least`."""
        ordered = sorted([number for number, share in shares.items() if share >= least])
        ordered.sort(key=shares.__getitem__, reverse=True)
        near = map(self._stories.__getitem__, ordered)
        return list(islice((one for one in near if one.distance(at) <= LIVE), CANDIDATES))

    def _led_to(self, term: int, at: int) -> Sequence[int]:
        """The stories that have a term, none where too many of that time have it."""
        postings = self._postings.get(term, ())
        if len(postings) <= COMMON:
            return postings
        if len(postings) > FOLLOWED:
            return ()
        near = [number for number in postings if self._stories[number].distance(at) <= LIVE]
        return near if len(near) <= COMMON else ()

    def _least(self, at: int, *, short: bool) -> float:
        noise = (self.noise_short if short else self.noise).level()
        if self._dense:
            return min(JOIN_DENSE_MOST, max(JOIN_DENSE, ABOVE_NOISE * noise))
        if short:
            return min(JOIN_SHORT_MOST, max(JOIN_SHORT, ABOVE_NOISE * noise))
        hour = at // 3600
        born = sum(self._born.get(hour - back, 0) for back in range(24))
        busy = min(1.0, max(0.0, (born - QUIET_DAY) / (BUSY_DAY - QUIET_DAY)))
        crowd = 1 + (busy if noise else 1.0) * (JOIN_BUSY / JOIN - 1)
        return min(JOIN_MOST, max(JOIN, ABOVE_NOISE * noise) * crowd)

    def twin(self, story: LiveStory) -> LiveStory | None:
        """Another story that tells the same, or None."""
        centre = story.centre()
        heaviest = dict(sorted(centre.items(), key=lambda item: (-item[1], item[0]))[:LOOKED_UP])
        known = frozenset(centre)
        best, twin = MERGE * self._least(story.last_at, short=False), None
        for other in self._candidates(heaviest, story.last_at):
            if other is story or story.apart(other) > MERGE_GAP:
                continue
            if not story.fits(other):
                continue
            share = other.nearness(centre, known)
            if share >= best:
                best, twin = share, other
        return twin

    def ended(self, at: int, now: int, *, linger: bool = True) -> list[LiveStory]:
        """The stories to which nothing is added any more: `at` the time of the next article, `now`
        when the last one was fetched; without `linger` whenever they were fetched."""
        return [
            story
            for story in self._stories.values()
            if story.last_at < at - LIVE and not (linger and story.came >= now - LINGER)
        ]


def _names_are_shared(names: set[int], story: LiveStory) -> bool:
    return len(names) < FEWEST_NAMES or not names.isdisjoint(story.posted)
