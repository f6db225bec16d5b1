"""A full disk in the middle of what is kept: one error, nothing by halves, and it goes on later."""

import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import (
    Deed,
    DiskFull,
    Edition,
    EditionItem,
    EditionPart,
    Feature,
    Link,
    LinkList,
    Mute,
    MuteKind,
    Outcome,
    Placed,
    Saved,
    Story,
    Trait,
)
from reader_app.library import Library, PickResult
from tests.library.shelf import NOW, entry, fill, intent, page, store
from tests.seek import seek

__all__: list[str] = []

NOISE = random.Random(9).randbytes(15_000).hex()  # which nothing makes smaller
LONG = random.Random(8).randbytes(300_000).hex()


def edition(library: Library) -> object:
    items = tuple(
        EditionItem(id, EditionPart.TOP, "", f"Title {id}", LONG, "", 1, "Tribune", "en", "", 9)
        for id in range(1, 6)
    )
    return library.editions.add(Edition(0, None, "Morning", "2026-11-22", NOW, 20, items)).result()


def picks(library: Library) -> object:
    links = tuple(
        Link(f"http://elsewhere.example/{n}", NOISE[n:600], "", NOISE[:600], NOW)
        for n in range(500)
    )
    told = LinkList("Anna's", "", "", links, 500)
    return library.picks.ended(PickResult(1, NOW, NOW, 1, told, etag='"1"')).result()


def picked(library: Library) -> object:
    url = "http://elsewhere.example/first"
    return library.picks.keep(1, page(LONG), url, url).result()


def change(library: Library) -> object:
    return store(library, 1, intent(entry(2, title="Another", text=LONG)))


def mutes(library: Library) -> list[object]:
    return [library.mutes.add(Mute(0, MuteKind.PHRASE, f"{n} {NOISE}")).result() for n in range(40)]


def lessons(library: Library) -> object:
    several = [Feature(Trait.TOPIC, f"{n} {NOISE[:3000]}", "") for n in range(200)]
    return library.taste.learn([1], Deed.OPENED, lambda _: several).result()


def stories(library: Library) -> object:
    label = (LONG,)
    story = Story(6, "en", NOW, NOW, 1, 1, 1, label, (), closed=False, earlier=None)
    return library.stories.commit(Outcome((Placed(1, 6, 1, 0.0),), (story,)), Saved()).result()


def state(library: Library) -> list[list[tuple[Any, ...]]]:
    tables = (
        "article", "body", "version", "edition", "edition_item", "pick_list", "pick", "mute",
        "taste", "lesson", "story", "story_article", "state",
    )  # fmt: skip
    return [library._store.all(f"SELECT * FROM {table}") for table in tables]


def limit(library: Library, pages: int) -> None:
    """SQLite's own limit of pages gives the error that a full disk gives."""
    pragma = library._store.pragma
    library._writer.submit(lambda: pragma("max_page_count", pages), transaction=False).result()


@pytest.mark.parametrize("act", [edition, picks, picked, change, mutes, lessons, stories])
def test_what_no_longer_fits_is_not_there_by_halves_and_comes_later(
    tmp_path: Path, act: Callable[[Library], object]
) -> None:
    library = Library.open(tmp_path, clock=lambda: NOW)
    fill(library, 5)
    library.picks.follow("http://anna.example/feed", "Anna's", named=True).result()
    first = (Link("http://elsewhere.example/first", "First", "", "", NOW),)
    told = LinkList("Anna's", "", "", first, 1)
    library.picks.ended(PickResult(1, NOW, NOW, 1, told)).result()
    library.taste.turn(True).result()
    limit(library, library._store.pragma("page_count"))
    before = state(library)
    with pytest.raises(DiskFull):
        act(library)
    if act is not mutes:  # each of which is whole for itself
        assert state(library) == before
    assert library.examine()[0].ok
    limit(library, 10**6)
    act(library)
    assert state(library) != before
    library.sync.index_waiting().result()
    assert [found.name for found in library.examine() if not found.ok] == ["backup"]
    library.close()


@contextmanager
def no_file_grows() -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform != "linux", reason="a limit that the others do not keep")
def test_no_room_for_what_programs_share_is_a_full_disk_and_no_damage(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 5)
    library.sync.index_waiting().result()
    library.close()
    before = {path.name: os.stat(path).st_ino for path in tmp_path.glob("*.sqlite3")}
    with no_file_grows(), pytest.raises(DiskFull):
        Library.open(tmp_path)
    library = Library.open(tmp_path)
    assert {path.name: os.stat(path).st_ino for path in tmp_path.glob("*.sqlite3")} == before
    assert seek(library, "headline").total == 5
    library.close()
