"""What a search costs by its kind: words from frequent to rare, phrases, beginnings, filters.

    searching.py [articles]

The library is kept in the temporary folder for the next time. Every question is asked once that
was not asked before, with the snippets of the rows in sight: the first answer is what counts.
"""

import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.domain import SearchOrder
from reader_app.library import Library
from reader_app.services import Searching
from tests.bench.figures import Figures
from tests.bench.fill import NOW, Prose, cached

__all__ = ["main"]

ARTICLES = 1_000_000
SECTIONS = 2_000
ASKED = 60.0  # ms, for one word and for a phrase
MANY = 100  # questions of a kind
SIGHT = 16
WARM = 10


def questions() -> dict[str, list[str]]:
    """By kind. Words are drawn as they stand in texts, so that frequent ones come often."""
    dice = random.Random(7)
    texts = [sentence[:-1].lower().split() for sentence in Prose(1).sentences]
    told: dict[str, list[str]] = {}

    def some(length: int) -> list[str]:
        line = dice.choice(texts)
        place = dice.randrange(len(line) - length + 1)
        return line[place : place + length]

    told["one word"] = [some(1)[0] for _ in range(MANY)]
    told["a phrase of two"] = [f'"{" ".join(some(2))}"' for _ in range(MANY)]
    told["a phrase of three"] = [f'"{" ".join(some(3))}"' for _ in range(MANY)]
    told["two words"] = [" ".join(some(1) + some(1)) for _ in range(MANY)]
    told["a word while it is typed"] = [some(1)[0][: dice.randint(3, 6)] for _ in range(MANY)]
    told["a whole word just typed"] = [some(1)[0] for _ in range(MANY)]
    told["one OR the other"] = [" OR ".join(some(1) + some(1)) for _ in range(MANY)]
    told["one without the other"] = [" -".join(some(1) + some(1)) for _ in range(MANY)]
    told["in the title"] = [f"title:{some(1)[0]}" for _ in range(MANY)]
    told["unread with a word"] = [f"is:unread {some(1)[0]}" for _ in range(MANY)]
    told["a word in a publication"] = [
        f'{some(1)[0]} publication:"Paper {dice.randrange(100, 400)}"' for _ in range(MANY)
    ]
    told["filters without words"] = ["is:unread", "is:saved", "after:7d is:read", "is:ready"] * 5
    return told


def measure(searching: Searching, words: str, *, typing: bool, order: SearchOrder) -> float:
    """Milliseconds to the ids in their order and the snippets in sight."""
    begun = time.perf_counter()
    search = searching.read(words, typing=typing).search
    assert search is not None
    found = searching.find(search, order=order)
    searching.snippets(found.ids[:SIGHT], found.search or search)
    return (time.perf_counter() - begun) * 1000


def main(args: Sequence[str]) -> int:
    articles = int(args[0]) if args else ARTICLES
    told = Figures()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "library"
        cache = Path(tempfile.gettempdir()) / "broadsheet-bench-libraries"
        cached(folder, cache, articles, SECTIONS)
        library = Library.open(folder, clock=lambda: NOW)
        try:
            report(Searching(library, lambda: float(NOW)), articles, told)
        finally:
            library.close()
    return told.status


def report(searching: Searching, articles: int, told: Figures) -> None:
    for kind, many in questions().items():
        for order in SearchOrder:
            typing = kind.endswith("typed")
            for words in many[:WARM]:
                measure(searching, words, typing=typing, order=order)
            times = sorted(
                measure(searching, words, typing=typing, order=order) for words in many[WARM:]
            )
            median, late = times[len(times) // 2], times[len(times) * 95 // 100]
            asked = kind in ("one word", "a phrase of two")
            told.add(
                f"{articles:,} articles: {kind}, {order} first",
                f"median {median:.1f} ms, p95 {late:.1f} ms",
                asked=f"≤ {ASKED:g} ms (p95)" if asked else "",
                ratio=late / ASKED if asked else None,
                held=late <= ASKED if asked else None,
            )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
