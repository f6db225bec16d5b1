"""For You before simulated readers, beside the figures of the study that its method is from.

    taste.py [READERS [SEED]]

Each reader sees thirty articles a day. After 30, 100, 300 and 800 labels (an article opened or
passed over) each method orders the thirty articles of ten further days: AUC and nDCG@10 of what the
reader then opens, the mean over readers and days. Then how well its liking says what is opened
(calibration), and how much of the first ten places one publication takes, before and after the
rules of For You.

The study's readers and articles are not at hand: these are others. So that its figures can stand
beside ours, the world is noisy to the same degree: an oracle who knows the true taste reaches the
same AUC in both, and the prior of publication and section alone about the same. From 100 labels on
ours must be no worse than that prior here, too; with fewer nothing is better than chance by much,
and For You orders nothing. The study's nDCG is of lists of another kind: its own does not compare.
"""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log2
from pathlib import Path
from statistics import fmean

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.domain import Deeds, Feature, TasteCounter, Trait, faded
from reader_app.stories import Option, Taste, choose, option, shares
from tests.bench.figures import Figures
from tests.bench.readers import Article, Reader, press

__all__ = ["Book", "auc", "main", "ndcg"]

READERS, PRESSES = 120, 4
A_DAY, DAYS = 30, 10
STEPS = (30, 100, 300, 800)
DAY = 24 * 3600
PRESS = 4_000
STUDY = {
    "publication and section": ((0.549, 0.584, 0.611, 0.640), (0.229, 0.222, 0.242, 0.314)),
    "naive Bayes": ((0.549, 0.578, 0.606, 0.633), (0.257, 0.278, 0.326, 0.357)),
    "oracle": ((0.748,) * 4, (0.733,) * 4),
}
TRAITS = frozenset(Trait)
PRIOR = frozenset({Trait.ALL, Trait.PUBLICATION, Trait.SECTION})

Score = Callable[[Article], float]


class Book:
    """Counters as the library keeps them; `usual`: the shares of all articles."""

    def __init__(self, usual: Mapping[tuple[Trait, str], float]) -> None:
        self._usual = usual
        self._sums: dict[tuple[Trait, str], tuple[float, float, int, int]] = {}

    def note(self, features: Iterable[Feature], deeds: Deeds, at: int) -> None:
        """Counts what was done with one article."""
        for one in features:
            liked, disliked, opened, since = self._sums.get((one.trait, one.key), (0.0, 0.0, 0, at))
            more, less = deeds.worth(one.trait)
            self._sums[one.trait, one.key] = (
                faded(liked, at - since) + more,
                faded(disliked, at - since) + less,
                opened + deeds.opened,
                at,
            )

    def taste(self, at: int, traits: frozenset[Trait] = TRAITS) -> Taste:
        """What is known now, of some traits."""
        counters = (
            TasteCounter(
                0, trait, key, key, opened, 0, 0, 0, 0,
                faded(liked, at - since), faded(disliked, at - since), at,
            )
            for (trait, key), (liked, disliked, opened, since) in self._sums.items()
            if trait in traits
        )  # fmt: skip
        return Taste(counters, self._usual)


def auc(scored: Sequence[tuple[float, bool]]) -> float | None:
    """How often what was opened stands above what was not; None where all or none was."""
    good = [score for score, opened in scored if opened]
    bad = [score for score, opened in scored if not opened]
    if not good or not bad:
        return None
    above = sum((one > other) + 0.5 * (one == other) for one in good for other in bad)
    return above / len(good) / len(bad)


def ndcg(scored: Sequence[tuple[float, bool]], most: int = 10) -> float | None:
    """How near the first ten are to the best order; None where nothing was opened."""
    ordered = sorted(scored, key=lambda pair: -pair[0])[:most]
    gain = sum(opened / log2(place + 2) for place, (_, opened) in enumerate(ordered))
    best = sum(1 / log2(n + 2) for n in range(min(most, sum(opened for _, opened in scored))))
    return gain / best if best else None


Days = Sequence[Sequence[tuple[Article, bool]]]


def later(reader: Reader, articles: Sequence[Article]) -> Days:
    """Further days of a reader: what was in sight, and whether it was opened."""
    return [
        [(one, reader.does(one).opened) for one in reader.picks(articles, A_DAY)]
        for _ in range(DAYS)
    ]


def measured(days: Days, score: Score) -> tuple[float, float]:
    """The means of AUC and nDCG@10 over some days."""
    scored = [[(score(one), opened) for one, opened in day] for day in days]
    areas = [found for day in scored if (found := auc(day)) is not None]
    gains = [found for day in scored if (found := ndcg(day)) is not None]
    return fmean(areas), fmean(gains)


def judging(taste: Taste) -> Score:
    """The liking of For You, without freshness."""
    return lambda article: taste.judge(article.features).liking


def simulate(
    seed: int, articles: Sequence[Article]
) -> dict[tuple[str, int], tuple[tuple[float, float], Days, Taste]]:
    """One reader's whole history: what each method reaches after so many labels."""
    half = len(articles) // 2
    reader, book = Reader(seed), Book(shares([one.features for one in articles[:half]]))
    found = {}
    seen = 0
    while seen < STEPS[-1]:
        at = seen // A_DAY * DAY
        for article in reader.picks(articles[:half], A_DAY):
            book.note(article.features, reader.does(article), at)
            seen += 1
            if seen not in STEPS:
                continue
            days, whole = later(reader, articles[half:]), book.taste(at)
            for name, score in (
                ("For You", judging(whole)),
                ("publication and section", judging(book.taste(at, PRIOR))),
                ("oracle", reader.likes),
            ):
                found[name, seen] = measured(days, score), days, whole
    return found


def told_shares(told: Figures, runs: Sequence[tuple[Days, Taste]]) -> None:
    """The share that the most frequent publication takes of the first ten places."""
    before, after = [], []
    for days, taste in runs:
        for day in days:
            options = [option(one.portrait, taste.judge(one.features), DAY) for one, _ in day]
            before.append(_share(sorted(options, key=lambda one: -one.score)[:10]))
            chosen = choose(options, 10, "2026-11-23", explore=True)
            after.append(_share([one.option for one in chosen]))
    told.add(
        "largest share of one publication in the first ten, without and with the rules",
        f"{fmean(before):.2f} and {fmean(after):.2f}, at most {max(before):.2f} and"
        f" {max(after):.2f}",
        asked="≤ 0.20",
        held=max(after) <= 0.2 + 1e-9,
    )


def _share(options: Sequence[Option]) -> float:
    whose = [one.portrait.publication_id for one in options]
    return max(whose.count(one) for one in whose) / 10


def told_calibration(told: Figures, runs: Sequence[tuple[Days, Taste]]) -> None:
    """What was opened of each fifth of all articles, by their liking."""
    scored = sorted(
        (taste.judge(one.features).liking, opened)
        for days, taste in runs
        for day in days
        for one, opened in day
    )
    size = len(scored) // 5
    fifths = [scored[start * size : (start + 1) * size] for start in range(5)]
    shares = [fmean(opened for _, opened in part) for part in fifths]
    told.add(
        "opened of each fifth by liking, least first, after 800 labels",
        ", ".join(f"{share:.0%}" for share in shares),
        asked="rising",
        held=shares == sorted(shares),
    )


def main(words: Sequence[str]) -> int:
    count = int(words[0]) if words else READERS
    seed = int(words[1]) if len(words) > 1 else 1
    runs = []
    for number in range(PRESSES):
        articles = press(seed * PRESSES + number, PRESS)
        runs += [simulate(seed * 1000 + one, articles) for one in range(number, count, PRESSES)]
    told = Figures()
    for name, number in (("AUC", 0), ("nDCG@10", 1)):
        for place, step in enumerate(STEPS):
            reached = {
                method: fmean(run[method, step][0][number] for run in runs)
                for method in ("For You", "publication and section", "oracle")
            }
            best = max(STUDY[one][number][place] for one in STUDY if one != "oracle")
            ours, prior = round(reached["For You"], 3), reached["publication and section"]
            told.add(
                f"{name} after {step} labels, {count} readers",
                f"{ours:.3f} (prior here {prior:.3f}, there"
                f" {STUDY['publication and section'][number][place]:.3f}; oracle here"
                f" {reached['oracle']:.3f}, there {STUDY['oracle'][number][place]:.3f})",
                asked=f"≥ {best:.3f}",
                ratio=ours / best,
                held=ours >= best and (step < STEPS[1] or ours >= prior - 0.002),
            )
    last = [run["For You", STEPS[-1]][1:] for run in runs]
    told_calibration(told, last)
    told_shares(told, last)
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
