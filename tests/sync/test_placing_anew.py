"""Stories made anew: after damage, by a command, and from the whole texts of a first sync."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import Changes
from reader_app.library import Library
from reader_app.sync import placing
from reader_app.sync.placing import Placing, Stopped
from tests.library.shelf import store
from tests.sync.newsstand import (
    DAY,
    NOW,
    WORLD,
    bring,
    deliver,
    events,
    open_stand,
    part,
    place,
    stories_of,
)

__all__: list[str] = []


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_stand(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def small_steps() -> Iterator[None]:
    undo = part(7)
    yield
    undo()


@pytest.mark.parametrize("damage", ["DELETE FROM story_record WHERE kind = 'clock'",
    "UPDATE story_record SET value = x'00' WHERE kind = 'story'",
    "UPDATE story_record SET value = x'00' WHERE kind = 'clock'",
    "DELETE FROM story_record"])  # fmt: skip
def test_what_is_kept_and_damaged_is_made_anew_under_the_same_ids(
    library: Library, damage: str
) -> None:
    bring(library)
    before = place(library)
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        connection.execute(damage)
        connection.commit()
    number = len(WORLD)
    ferry = WORLD[1]
    store(library, 1, deliver(number, "Nordlys: " + ferry.title, ferry.body, "en", NOW))
    after = place(library)
    assert {id: after[id] for id in before} == before
    assert after[number + 1] == before[2]


def test_a_story_of_which_a_part_is_made_anew_counts_what_is_left(tmp_path: Path) -> None:
    library = open_stand(tmp_path / "library")
    bring(library, [0, 1])
    assert place(library) == {1: 1, 2: 1}
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        connection.execute("UPDATE article SET received = received + 86400 WHERE id = 2")
        connection.execute("DELETE FROM story_record")
        connection.commit()
    bring(library, [12])
    after = place(library, NOW + 14 * DAY + DAY // 2)  # of these only the second is made anew
    assert after[1] == 1 != after[2]
    assert [library.stories.story(after[id]).articles for id in (1, 2)] == [1, 1]
    library.close()


def test_a_rebuild_is_the_same_every_time_and_keeps_ids(
    library: Library, small_steps: None
) -> None:
    bring(library, [n for n in WORLD if n % 3], before=40 * DAY)
    bring(library, [n for n in WORLD if not n % 3])
    place(library)
    done: list[tuple[int, int]] = []
    Placing(library, lambda: NOW).rebuild(tell=lambda at, known: done.append((at, known)))
    once = stories_of(library)
    Placing(library, lambda: NOW).rebuild()
    assert stories_of(library) == once
    of_old = dict(enumerate((n % 3 for n in sorted(WORLD, key=lambda n: not n % 3)), 1))
    assert len(once) == len(WORLD)
    assert done[-1] == (len(WORLD), len(WORLD))
    live = {int(one.key) for one in library.stories.records("story")}
    assert live == {story for id, story in once.items() if not of_old[id]}
    assert all(
        library.stories.story(id).articles == len(library.stories.members(id))
        for id in set(once.values())
    )


def test_a_rebuild_that_is_broken_off_is_gone_on_with(library: Library, small_steps: None) -> None:
    bring(library)
    before = place(library)
    calls = [0]

    def watch() -> None:
        calls[0] += 1
        if calls[0] > 20:
            raise Stopped

    with pytest.raises(Stopped):
        Placing(library, lambda: NOW).rebuild(watch)
    assert library.stories.waits()
    assert place(library) == before


def test_stories_that_a_rebuild_joins_are_found_under_both_ids(library: Library) -> None:
    ferry = [n for n, one in WORLD.items() if one.event == "ferry"]
    bring(library, ferry)
    before = place(library)
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        connection.execute("INSERT INTO story SELECT 900, language, first_at, last_at, 1, 1, 1,"
            " labels, central, closed, earlier FROM story")  # fmt: skip
        connection.execute("UPDATE story_article SET story_id = 900 WHERE article_id = 3")
        connection.commit()
    Placing(library, lambda: NOW).rebuild()
    assert stories_of(library) == before
    assert library.stories.resolve(900) == before[1]
    assert library.stories.story(900).id == before[1]


def test_a_first_sync_shows_stories_before_its_pages_are_in(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placing, "_FEWEST", 3)
    bring(library)
    once = Placing(library, lambda: NOW)
    asyncio.run(once.place_early())
    early = stories_of(library)
    told: list[Changes] = []
    library.observe(told.append)
    asyncio.run(once.place_early())
    assert told == []
    assert len(early) == len(WORLD)
    assert len(library.stories.waiting()) == len(WORLD)
    (ferry,) = events(library)["ferry"]
    once.place_now()
    assert stories_of(library) == early
    assert not library.stories.waits()
    asyncio.run(once.place_early())  # only once
    assert ferry in stories_of(library).values()


def test_a_salvaged_library_goes_on_under_the_ids_that_were_shown(tmp_path: Path) -> None:
    library = open_stand(tmp_path / "library")
    bring(library)
    before = place(library)
    library.close()
    Library.salvage(tmp_path / "library", clock=lambda: NOW)
    library = Library.open(tmp_path / "library", clock=lambda: NOW)
    assert stories_of(library) == before
    assert not library.stories.waits()
    ferry = WORLD[1]
    store(library, 1, deliver(900, "Nordlys: " + ferry.title, ferry.body, "en", NOW))
    after = place(library)
    assert {id: after[id] for id in before} == before
    assert after[len(WORLD) + 1] == before[2]
    library.close()
