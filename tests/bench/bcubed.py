"""How well clusters and lists agree with what is known."""

from collections import Counter
from collections.abc import Hashable, Mapping
from typing import NamedTuple

__all__ = ["Agreement", "bcubed"]


class Agreement(NamedTuple):
    """Shares, 0 to 1."""

    f1: float
    precision: float
    recall: float

    def __str__(self) -> str:
        return f"F1 {self.f1:.3f}, precision {self.precision:.3f}, recall {self.recall:.3f}"


def bcubed(found: Mapping[int, Hashable], truth: Mapping[int, Hashable]) -> Agreement:
    """BCubed (Bagga and Baldwin 1998): over all articles of the truth, the share of an article's
    cluster that tells its event, and the share of its event that stands in its cluster."""
    clusters = Counter(found[article] for article in truth)
    events = Counter(truth.values())
    both = Counter((found[article], event) for article, event in truth.items())
    precision = sum(n * n / clusters[cluster] for (cluster, _), n in both.items()) / len(truth)
    recall = sum(n * n / events[event] for (_, event), n in both.items()) / len(truth)
    return Agreement(2 * precision * recall / (precision + recall), precision, recall)
