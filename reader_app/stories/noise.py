"""How much articles resemble each other that have nothing to do with each other.

That depends on the language, on how a reader's publications write and on how many of them there
are. Most pairs of articles tell different events, so the hundredth most alike of 10,000 pairs says
what chance does, and needs no labels. Where it is higher than usual, the thresholds are as well.
"""

from collections.abc import Sequence

from reader_app.stories.packed import Ints
from reader_app.stories.weights import Vector, cosine

__all__ = ["Noise"]

PARTNERS = 8  # that an article is compared with
BINS, BIN = 64, 0.01
RARE = 0.01  # of the pairs
ENOUGH = 400  # pairs, before which nothing is said
REMEMBERED = 20_000


class Noise:
    """The cosines of pairs of articles of different houses, counted."""

    def __init__(self) -> None:
        self.bins: Ints = Ints("I", [0] * BINS)

    def learn(
        self, articles: Sequence[tuple[str, Vector]], others: Sequence[tuple[str, Vector]] = ()
    ) -> None:
        """Compares articles that came together with each other, and with others that were there
        before, each given with its owner."""
        pool = [*articles, *others]
        step = len(pool) // (PARTNERS + 1) + 1
        for place, (owner, vector) in enumerate(articles):
            for distance in range(step, step * (PARTNERS + 1), step):
                if place + distance >= len(pool):
                    break
                other_owner, other = pool[place + distance]
                if owner != other_owner:
                    self.bins[min(BINS - 1, int(cosine(vector, other) / BIN))] += 1
        if sum(self.bins) > REMEMBERED:
            self.bins = Ints("I", [count // 2 for count in self.bins])

    def level(self) -> float:
        """The cosine that one in a hundred pairs reaches by chance; 0 where too few are known."""
        total = sum(self.bins)
        if total < ENOUGH:
            return 0.0
        left = RARE * total
        for place in range(BINS - 1, -1, -1):
            if self.bins[place] >= left:
                return (place + 1 - left / self.bins[place]) * BIN
            left -= self.bins[place]
        return 0.0
