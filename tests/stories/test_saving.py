"""What is saved and loaded goes on as if the program had not been left."""

import random

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from reader_app.stories import Record, Report, Stories, load, save
from tests.stories.newsroom import DAY, HOUR, NOON, Shelf, filler, world

__all__: list[str] = []

Kept = dict[tuple[str, str], Record]


def store(kept: Kept, stories: Stories) -> None:
    saved = save(stories)
    kept.update({(one.kind, one.key): one for one in saved.put})
    for name in saved.drop:
        kept.pop(name, None)


def reloaded(kept: Kept, seed: int = 0) -> Stories:
    records = list(kept.values())
    random.Random(seed).shuffle(records)
    found = load(records)
    assert found is not None
    return found


def news(days: int) -> list[list[Report]]:
    """Syncs: some with an event, all with something else, over a number of days."""
    events = [one for _, one in world()]
    syncs = []
    for sync in range(days * 2):
        at = NOON + sync * DAY // 2
        others = [filler(1000 + sync * 5 + i, 30, published=at + i * 60) for i in range(5)]
        told = [moved(one, at + HOUR) for one in events[sync % 3 :: 3]] if sync < 3 else []
        syncs.append([*others, *told])
    return syncs


def moved(report: Report, at: int) -> Report:
    return Report(
        article=report.article,
        publication=report.publication,
        owner=report.owner,
        language=report.language,
        title=report.title,
        text=report.text,
        published=at,
        fetched=at,
    )


@settings(max_examples=5, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(restarts=st.sets(st.integers(0, 31), min_size=1), seed=st.integers(0, 9))
def test_a_restart_at_any_time_goes_on_exactly(restarts: set[int], seed: int) -> None:
    through, stopped = Stories(), Stories()
    kept: Kept = {}
    for number, sync in enumerate(news(16)):
        assert stopped.add(sync) == through.add(sync)
        store(kept, stopped)
        if number in restarts:
            stopped = reloaded(kept, seed)


def test_edits_and_deletions_are_saved_as_well() -> None:
    shelf, kept = Shelf(), Kept()
    reports = [one for _, one in world()]
    shelf.add(reports)
    store(kept, shelf.stories)
    shelf.stories.revise([moved(filler(reports[0].article), reports[0].at)])
    shelf.stories.forget([reports[1].article, reports[3].article])
    store(kept, shelf.stories)
    again = reloaded(kept)
    more = [filler(900, published=NOON + HOUR)]
    assert again.add(more) == shelf.stories.add(more)
    assert again.forget([reports[2].article]) == shelf.stories.forget([reports[2].article])


def test_nothing_is_written_when_nothing_came() -> None:
    stories = Stories()
    stories.add(one for _, one in world())
    save(stories)
    stories.add(one for _, one in world())
    saved = save(stories)
    assert (saved.put, saved.drop) == ((), ())


def test_what_is_old_is_removed_from_what_is_kept() -> None:
    stories, kept = Stories(), Kept()
    sizes = []
    for sync in news(50):
        stories.add(sync)
        store(kept, stories)
        sizes.append(sum(len(one.value) for one in kept.values()))
    assert max(sizes[60:]) < 1.1 * min(sizes[60:])
    assert {kind for kind, _ in kept} == {
        *("clock", "day", "noise", "publication", "article", "story")
    }


@pytest.mark.parametrize("harm", ["none", "no clock", "version", "cut"])
def test_records_that_cannot_be_read_are_said_to_be_none(harm: str) -> None:
    stories, kept = Stories(), Kept()
    stories.add(one for _, one in world())
    store(kept, stories)
    if harm == "no clock":
        del kept["clock", ""]
    elif harm == "version":
        kept["clock", ""] = Record("clock", "", b"\x0b\0\0\0[[9,1,1],[]]")
    elif harm == "cut":
        name = next(name for name in kept if name[0] == "article")
        kept[name] = Record(*name, kept[name].value[:9])
    assert (load(kept.values()) is None) == (harm != "none")


def test_nothing_saved_is_nothing_to_load() -> None:
    assert load([]) is None
