"""A library of any size, made of nothing: for benchmarks of windows, searches and syncs.

It goes in by the same door as what a sync brings, so that the schema, the kept counts and the
search index are the program's own.
"""

import hashlib
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader_app.domain import Delivered, Feed, NewSection, TextSource, TextState
from reader_app.library import FeedResult, Library
from tests.bench.world import CHECKOUT

__all__ = ["cached", "fill", "made_up"]

NOW = 1_790_000_000
YEARS = 3 * 365 * 24 * 3600  # seconds that the articles are spread over
PER_PUBLICATION = 5  # made-up sections
WORDS, SENTENCES = 20_000, 20_000
READ, SAVED = 0.8, 0.01  # shares
_ITEMS = 200  # of one transaction
_MARKS = 2_000
_FEED = Feed("", "", "en", "", (), "rss", True)
_SYLLABLES = [first + vowel for first in "bdklmnprstv" for vowel in "aeio"]


class Prose:
    """Sentences of made-up words, of which a few are frequent and most are rare."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        words = ["".join(self._random.choices(_SYLLABLES, k=2 + n % 4)) for n in range(WORDS)]
        weights = [1 / (n + 10) for n in range(WORDS)]
        many = self._random.choices(words, weights, k=SENTENCES * 12)
        self.sentences = [
            " ".join(many[start : start + 12]).capitalize() + "."
            for start in range(0, len(many), 12)
        ]

    def item(self, number: int, section: int) -> Delivered:
        """An entry of a feed; the higher the number, the newer."""
        pick = self._random.choices
        title, standfirst, *body = pick(self.sentences, k=7)
        url = f"https://paper-{section}.example/{number}"
        published = NOW - YEARS + self._random.randrange(YEARS)
        return Delivered(
            keys=(self._random.getrandbits(63), self._random.getrandbits(63)),
            content_hash=self._random.getrandbits(63),
            title=f"{title[:-1]} {number}",
            byline=" ".join(w.capitalize() for w in standfirst.lower().split()[:2]),
            url=url,
            language="en",
            published=published,
            dated=True,
            lead="",
            standfirst=standfirst,
            html="".join(f"<p>{one}</p>" for one in body),
            text=" ".join(body),
            words=12 * len(body),
            state=TextState.FEED,
            source=TextSource.FEED,
            pictures=(),
            has_page=False,
        )


def made_up(count: int) -> list[NewSection]:
    """Sections that nobody publishes."""
    return [
        NewSection(
            f"https://paper-{n // PER_PUBLICATION}.example/{n}.xml",
            f"Section {n}",
            f"https://paper-{n // PER_PUBLICATION}.example",
            f"Paper {n // PER_PUBLICATION}",
        )
        for n in range(count)
    ]


def batches(prose: Prose, sections: Sequence[int], articles: int) -> Iterator[list[FeedResult]]:
    """The ends of checks that bring all articles in even shares, some for each transaction."""
    batch: list[FeedResult] = []
    made = held = 0
    for place, section in enumerate(sections):
        share = articles * (place + 1) // len(sections)
        while made < share:
            count = min(_ITEMS - held, share - made)
            items = tuple(prose.item(made + n, section) for n in range(count))
            batch.append(FeedResult(section, NOW, NOW, 0, _FEED, items))
            made, held = made + count, held + count
            if held == _ITEMS:
                yield batch
                batch, held = [], 0
    if batch:
        yield batch


def fill(folder: Path, articles: int, sections: int | Sequence[NewSection], seed: int = 1) -> None:
    """A library in a folder that has none, with so many articles in the sections given, or in so
    many made-up ones: most of them read, some saved, all searchable, no pages and no pictures."""
    wanted = made_up(sections) if isinstance(sections, int) else sections
    library = Library.open(folder, clock=lambda: NOW)
    try:
        followed = library.follow(wanted).result()
        waiting = []
        for batch in batches(Prose(seed), [one.id for one in followed.added], articles):
            waiting.append(library.sync.store_feeds(batch, NOW))
            if len(waiting) > 3:
                waiting.pop(0).result()
        for one in waiting:
            one.result()
        dice = random.Random(seed)
        for start in range(1, articles + 1, _MARKS):
            ids = range(start, min(start + _MARKS, articles + 1))
            library.mark([i for i in ids if dice.random() < READ], read=True)
            library.mark([i for i in ids if dice.random() < SAVED], saved=True)
        library.sync.index_waiting().result()
    finally:
        library.close()


def cached(
    folder: Path, cache: Path, articles: int, sections: int | Sequence[NewSection], seed: int = 1
) -> None:
    """The same, as a copy of one that was made before by the same code, where there is one."""
    code = sorted((CHECKOUT / "reader_app" / "library").rglob("*.py"))
    digest = hashlib.sha256(repr((articles, sections, seed)).encode())
    for path in (Path(__file__), *code):
        digest.update(path.read_bytes())
    kept = cache / f"library-{articles}-{digest.hexdigest()[:12]}"
    if not kept.exists():
        making = kept.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        fill(making, articles, sections, seed)
        making.rename(kept)
    shutil.copytree(kept, folder)
