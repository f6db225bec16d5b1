"""Placing: what comes in stands in stories, under ids that stay, whatever happens meanwhile."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import Changes, LibraryUnwritable, Outcome, Record, Report, Saved
from reader_app.library import Library
from reader_app.stories import Stories
from reader_app.stories.live import LiveStory
from reader_app.stories.nearby import Nearby
from reader_app.sync.placing import Placing, Stopped
from tests.library.shelf import page, store
from tests.sync.newsstand import (
    DAY,
    HOUR,
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


def dump(library: Library) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        tables = ("story", "story_article", "story_alias", "story_record", "unplaced")
        return [
            row
            for name in tables
            for row in connection.execute(f"SELECT '{name}', * FROM {name} ORDER BY 2, 3")
        ]


def test_each_event_is_one_story_of_its_houses(library: Library) -> None:
    bring(library)
    place(library)
    found = events(library)
    assert all(len(stories) == 1 for stories in found.values())
    assert len(set.union(*found.values())) == len(found)
    (ferry,) = found["ferry"]
    members = library.stories.members(ferry)
    assert len(members) == library.stories.story(ferry).articles == 3
    assert len({one.owner for one in members}) == library.stories.story(ferry).owners
    assert {id for id, *_ in library.stories.recent(NOW - DAY)} >= {ferry}


def test_a_placing_without_news_writes_nothing(library: Library) -> None:
    bring(library)
    once = Placing(library, lambda: NOW)
    once.place_now()
    before = dump(library)
    told: list[Changes] = []
    library.observe(told.append)
    once.place_now()
    asyncio.run(once.place())
    assert (dump(library), told) == (before, [])


def test_the_same_text_again_changes_no_story(library: Library) -> None:
    bring(library, range(6))
    before = place(library)
    one = WORLD[0]
    store(library, 1, deliver(0, one.title + " (updated)", one.body, "en", NOW - 6 * HOUR))
    assert library.stories.waits()
    told: list[Changes] = []
    library.observe(told.append)
    assert place(library) == before
    assert not library.stories.waits()
    assert not any(one.stories for one in told)


def test_another_text_is_taken_in_and_keeps_its_story(library: Library) -> None:
    bring(library)
    stand = place(library)
    library.sync.store_page(1, page(text=WORLD[3].body), "http://house1.example/1").result()
    assert place(library)[1] == stand[1]
    assert not library.stories.waits()


def test_what_comes_later_joins_what_is_there_whoever_placed_it(library: Library) -> None:
    bring(library, [n for n in WORLD if n % 2])
    before = place(library)
    bring(library, [n for n in WORLD if not n % 2])
    after = place(library)  # another program: it reads what the first one kept
    assert {id: after[id] for id in before} == before
    assert all(len(stories) == 1 for stories in events(library).values())


def test_two_programs_that_place_by_turns_lose_nothing(library: Library) -> None:
    one, other = (Placing(library, lambda: NOW) for _ in range(2))
    for number in WORLD:
        bring(library, [number])
        (one if number % 2 else other).place_now()
    assert len(stories_of(library)) == len(WORLD)
    assert all(len(stories) == 1 for stories in events(library).values())


def test_what_another_program_has_placed_meanwhile_is_not_overwritten(library: Library) -> None:
    bring(library, range(9))
    mine = Placing(library, lambda: NOW)
    mine.place_now()
    basis = library.stories.records("clock")[0].value
    bring(library, range(9, 12))
    place(library)
    before = dump(library)
    put = Saved((Record("clock", "", b"older"),))
    assert library.stories.commit(Outcome(), put, basis=basis).result() is None
    assert dump(library) == before


def test_a_crash_between_any_two_writes_costs_nothing(library: Library, small_steps: None) -> None:
    bring(library)
    store_ = library._store
    many = store_.many
    left = [0]

    def breaking(sql: str, rows: list[tuple[Any, ...]]) -> None:
        left[0] -= 1
        if not left[0]:
            raise LibraryUnwritable("the power is gone")
        many(sql, rows)

    crashes = 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store_, "many", breaking)
        for number in range(1, 200):
            left[0] = number
            try:
                place(library)
            except LibraryUnwritable:
                crashes += 1
                standing = stories_of(library)
                waiting = set(library.stories.waiting())
                assert waiting.isdisjoint(standing)  # placed or waiting, never both or neither
                assert waiting | set(standing) == set(range(1, len(WORLD) + 1))
            else:
                break
    assert crashes >= 10
    assert all(len(stories) == 1 for stories in events(library).values())


@pytest.mark.logs("did not end in order")
def test_kill_9_in_the_middle_of_placing_loses_nothing(tmp_path: Path) -> None:
    library = open_stand(tmp_path / "library")
    bring(library)
    library.close()
    script = [sys.executable, "-m", "tests.sync.newsstand", str(tmp_path / "library"), "3"]
    assert subprocess.run(script, check=False).returncode == -signal.SIGKILL
    library = Library.open(tmp_path / "library", clock=lambda: NOW)
    standing = stories_of(library)
    assert len(standing) == 7  # the first step is whole, the second is nothing
    after = place(library)
    assert {id: after[id] for id in standing} == standing
    assert all(len(stories) == 1 for stories in events(library).values())
    library.close()


def test_placing_that_is_called_off_goes_on_later(library: Library, small_steps: None) -> None:
    bring(library)
    calls = [0]

    def watch() -> None:
        calls[0] += 1
        if calls[0] > 20:
            raise Stopped

    with pytest.raises(Stopped):
        Placing(library, lambda: NOW).place_now(watch)
    assert 0 < len(stories_of(library)) < len(WORLD)
    place(library)
    assert all(len(stories) == 1 for stories in events(library).values())


def test_a_cancelled_placing_ends_at_once(library: Library) -> None:
    bring(library)
    once = Placing(library, lambda: NOW)

    async def cancelled() -> None:
        task = asyncio.ensure_future(once.place())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    asyncio.run(once.place())
    assert all(len(stories) == 1 for stories in events(library).values())


def test_articles_that_are_gone_leave_their_stories(library: Library) -> None:
    bring(library)
    place(library)
    (ferry,) = events(library)["ferry"]
    first, *others = [one.article for one in library.stories.members(ferry)]
    library.delete([first]).result()
    assert [one.article for one in library.stories.members(ferry)] == others
    library.upkeep.bury(NOW + DAY).result()
    assert library.stories.story(ferry).articles == len(others)
    place(library)
    told = library.stories.story(ferry)
    assert (told.articles, told.groups) == (len(others), len(others))
    assert first not in dict(told.central)
    assert not [one for one in library.stories.records("article") if one.key == str(first)]
    library.delete(others).result()
    library.upkeep.bury(NOW + DAY).result()
    place(library)
    assert library.stories.members(ferry) == ()
    assert not [one for one in library.stories.records("story") if one.key == str(ferry)]
    bring(library, [WORLD_FERRY])
    assert ferry not in place(library).values()  # an id is never given twice


WORLD_FERRY = next(n for n, one in WORLD.items() if one.event == "ferry")


def test_an_article_that_goes_while_it_is_placed_is_forgotten(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(library)
    add = Stories.add

    def adding(self: Stories, reports: Any, *rest: Any) -> Outcome:
        outcome = add(self, list(reports), *rest)
        library.delete([1]).result()
        library.upkeep.bury(NOW + DAY).result()
        return outcome

    monkeypatch.setattr(Stories, "add", adding)
    place(library)
    assert 1 not in stories_of(library)
    assert not library.stories.waits()
    assert not [one for one in library.stories.records("article") if one.key == "1"]


def test_a_text_that_changes_while_it_is_placed_is_looked_at_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(library, range(3))
    add = Stories.add
    texts: list[str] = []
    revise = Stories.revise

    def adding(self: Stories, reports: Any, *rest: Any) -> Outcome:
        if not texts:
            library.sync.store_page(
                1, page(text="Quite another text."), "http://x.example"
            ).result()
        return add(self, reports, *rest)

    def revising(self: Stories, reports: list[Report]) -> Outcome:
        texts.extend(one.text for one in reports)
        return revise(self, reports)

    monkeypatch.setattr(Stories, "add", adding)
    monkeypatch.setattr(Stories, "revise", revising)
    place(library)
    assert any("Quite another text." in text for text in texts)


@pytest.mark.logs("placing failed by a mistake of ours")
def test_a_text_over_which_we_stumble_keeps_no_other_out(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(library)
    add = Stories.add

    def stumbling(self: Stories, reports: Any, *rest: Any) -> Outcome:
        every = list(reports)
        if any(one.article == 5 for one in every):
            raise RuntimeError("mistake")
        return add(self, every, *rest)

    monkeypatch.setattr(Stories, "add", stumbling)
    place(library)
    assert set(stories_of(library)) == set(range(1, len(WORLD) + 1)) - {5}
    assert not library.stories.waits()


def test_a_story_may_go_up_twice_in_one_step(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an article says anew makes its story go up in another, which goes up in a third one
    when something new has come."""
    for number in (3, 0, 6):
        bring(library, [number])
        place(library)
    assert stories_of(library) == {1: 1, 2: 2, 3: 3}

    def twin(self: Nearby, story: LiveStory) -> LiveStory | None:
        return self.of(1) if len(story.articles) == 3 else None

    monkeypatch.setattr(Nearby, "twin", twin)
    library.sync.store_page(3, page(text=WORLD[1].body), "http://house1.example/3").result()
    bring(library, [2])
    assert place(library) == dict.fromkeys((1, 2, 3, 4), 1)
    assert [library.stories.resolve(id) for id in (2, 3)] == [1, 1]


def test_a_clock_that_was_wrong_once_does_no_harm_for_long(tmp_path: Path) -> None:
    time = [float(NOW)]
    library = open_stand(tmp_path / "library", lambda: time[0])
    time[0] = NOW + 900 * DAY
    one = WORLD[9]
    store(library, 1, deliver(500, one.title, one.body, one.language, NOW + 900 * DAY))
    place(library, time[0])
    time[0] = NOW
    bring(library)
    assert place(library)[1]
    assert all(len(stories) == 1 for event, stories in events(library).items() if event == "ferry")
    library.close()


def test_a_clock_that_has_lost_its_time_places_nothing(library: Library) -> None:
    bring(library, range(9))
    before = place(library)
    bring(library, range(9, 12))
    stand = dump(library)
    assert place(library, 5 * DAY) == before
    assert dump(library) == stand
    place(library)
    assert len(stories_of(library)) == 12
    assert all(len(stories) == 1 for stories in events(library).values())
