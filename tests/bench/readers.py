"""Made-up readers of a made-up press: what they like is hidden, what they do is noisy.

Forty papers with four sections each out of twelve, ten authors a paper, sixty themes that lie more
in some sections than in others; an article has one or two themes, and a text of their words among
usual ones. A reader likes and dislikes papers, sections, themes and authors by chance, and opens
an article of those in sight with a chance that grows with the sum. Of what is opened half is
finished, more of what is liked; one in ten is saved; the rest of what was in sight is passed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from random import Random

from reader_app.domain import Deeds, Feature, Portrait
from reader_app.stories import features

__all__ = ["Article", "Reader", "press"]

PAPERS, SECTIONS, THEMES, AUTHORS = 40, 12, 60, 10
OF_PAPER = 4
WORDS, OF_THEME, IN_TEXT = 3_000, 30, 90
THEMED = 0.3  # of a text's words
# How far readers differ in what they like of each, as logarithms of odds.
LIKES = {"paper": 0.57, "section": 0.53, "theme": 0.65, "author": 0.4}
WILLING = -1.6  # the odds to open an article that is neither liked nor disliked
_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]


@dataclass(frozen=True, slots=True)
class Article:
    """`themes`: the stronger first. `features`: as the program sees it."""

    id: int
    paper: int
    section: int
    author: int
    themes: tuple[int, ...]
    portrait: Portrait
    features: tuple[Feature, ...]


def _words(random: Random, count: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(random.choices(_SYLLABLES, k=random.randint(2, 4)))] = None
    return list(found)


def press(seed: int, count: int) -> list[Article]:
    """So many articles of all papers, in the order in which they come out."""
    random = Random(f"press {seed}")
    usual = _words(random, WORDS)
    themes = [random.sample(usual, OF_THEME) for _ in range(THEMES)]
    homes = [random.sample(range(THEMES), 9) for _ in range(SECTIONS)]
    papers = [random.sample(range(SECTIONS), OF_PAPER) for _ in range(PAPERS)]
    sizes = [random.paretovariate(1.3) for _ in range(PAPERS)]
    weights = [1 / (n + 8) for n in range(WORDS)]
    made = []
    for id in range(1, count + 1):
        paper = random.choices(range(PAPERS), [min(size, 12) for size in sizes])[0]
        place = random.randrange(OF_PAPER)
        section = papers[paper][place]
        author = place * 2 + random.randrange(AUTHORS // OF_PAPER)
        own = random.sample(homes[section], random.choice((1, 1, 2)))
        if random.random() < 0.2:
            own = [random.randrange(THEMES)]
        words = random.choices(usual, weights, k=round(IN_TEXT * (1 - THEMED)))
        for number in range(round(IN_TEXT * THEMED)):
            theme = themes[own[number % len(own)]]
            words.append(random.choices(theme, [1 / (n + 3) for n in range(OF_THEME)])[0])
        random.shuffle(words)
        title = " ".join(random.choices(themes[own[0]], k=4) + random.choices(usual, weights, k=4))
        portrait = Portrait(
            id, paper, f"Paper {paper}", (f"Section {section}",), f"Author {paper} {author}",
            title, "", id,
        )  # fmt: skip
        text = " ".join(words)
        made.append(
            Article(id, paper, section, author, tuple(own), portrait, features(portrait, text))
        )
    return made


class Reader:
    """One reader, by a seed. Nothing of what they like is told to anybody."""

    def __init__(self, seed: int) -> None:
        self._random = Random(f"reader {seed}")
        normal = self._random.gauss
        self._papers = [normal(0, LIKES["paper"]) for _ in range(PAPERS)]
        self._sections = [normal(0, LIKES["section"]) for _ in range(SECTIONS)]
        self._themes = [normal(0, LIKES["theme"]) for _ in range(THEMES)]
        self._authors = {
            (paper, author): normal(0, LIKES["author"])
            for paper in range(PAPERS)
            for author in range(AUTHORS)
        }

    def likes(self, article: Article) -> float:
        """What an oracle would order by."""
        theme = sum(self._themes[one] for one in article.themes) / sqrt(len(article.themes))
        own = self._authors[article.paper, article.author]
        return self._papers[article.paper] + self._sections[article.section] + theme + own

    def does(self, article: Article) -> Deeds:
        """What the reader does with an article in sight."""
        odds = exp(WILLING + self.likes(article))
        if self._random.random() >= odds / (1 + odds):
            return Deeds(passed=True)
        liked = self.likes(article) > 0
        return Deeds(
            opened=True,
            finished=self._random.random() < (0.6 if liked else 0.4),
            saved=self._random.random() < 0.1,
        )

    def picks(self, articles: Sequence[Article], count: int) -> list[Article]:
        """Articles that come into the reader's sight."""
        return self._random.sample(articles, count)
