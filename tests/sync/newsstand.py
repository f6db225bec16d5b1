"""A library with the made-up events of several houses, for tests of placing.

`python -m tests.sync.newsstand FOLDER N` places what waits there and kills itself in the middle of
its N-th transaction.
"""

import os
import signal
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from reader_app.domain import Delivered, NewSection
from reader_app.library import Library
from reader_app.sync import placing
from reader_app.sync.placing import Placing
from tests.library.shelf import NOW, entry, intent, store
from tests.stories.texts import TOLD

__all__ = [
    "DAY",
    "HOUR",
    "NOW",
    "WORLD",
    "bring",
    "deliver",
    "events",
    "follow",
    "open_stand",
    "part",
    "place",
    "stories_of",
]

HOUR, DAY = 3600, 24 * 3600
HOUSES = 4
WORLD = dict(enumerate(TOLD))


def open_stand(folder: Path, clock: Callable[[], float] = lambda: NOW) -> Library:
    """A library that follows some houses and has nothing of them."""
    library = Library.open(folder, clock=clock)
    follow(library)
    return library


def follow(library: Library) -> None:
    """One section of each house."""
    names = [f"house{n}.example" for n in range(1, HOUSES + 1)]
    wanted = [NewSection(f"http://{n}/feed", "News", f"http://{n}", n.title()) for n in names]
    library.follow(wanted).result()


def deliver(number: int, title: str, text: str, language: str, at: int) -> Delivered:
    """An article as a feed brings it."""
    bare = intent(entry(number, title=title, text=text), number % HOUSES + 1)
    return bare._replace(language=language, published=at, dated=True)


def bring(library: Library, numbers: Sequence[int] = tuple(WORLD), before: int = 0) -> None:
    """The world's articles with these numbers arrive, told some hours ago."""
    for number in numbers:
        one = WORLD[number]
        at = NOW - before - 6 * HOUR + number % 5 * HOUR
        item = deliver(number, one.title, one.body, one.language, at)
        store(library, number % HOUSES + 1, item)


def stories_of(library: Library) -> dict[int, int]:
    """The story of each article of the library that has one."""
    return {id: one.story for id, one in library.stories.of(range(1, 2_000)).items()}


def place(library: Library, clock: float = NOW) -> dict[int, int]:
    Placing(library, lambda: clock).place_now()
    return stories_of(library)


def events(library: Library) -> dict[str, set[int]]:
    """The stories in which each event is told."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    named = {one.title: one.event for one in WORLD.values()}
    stories = stories_of(library)
    for row in library.rows(list(stories)):
        found[named[row.title]].add(stories[row.id])
    return dict(found)


def part(size: int) -> Callable[[], None]:
    """Makes steps of placing so many articles large; the result undoes it."""
    before = placing._PART
    placing._PART = size

    def undo() -> None:
        placing._PART = before

    return undo


def main(folder: Path, number: int) -> None:
    """As the module says."""
    part(7)
    library = Library.open(folder, clock=lambda: NOW)
    desk = library.stories
    tidy, left = desk._tidy, [number]

    def killing(*words: Any) -> None:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        tidy(*words)

    desk._tidy = killing  # type: ignore[method-assign,assignment]
    Placing(library, lambda: NOW).place_now()
    library.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
