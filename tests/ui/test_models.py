"""The models under Qt's own tester, which is fatal on the first wrong step."""

import random
from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from itertools import pairwise

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader_app.domain import ArticleRow, Counts, PageState, Publication, Section, TextState
from reader_app.ui.models import (
    ArticleModel,
    HeadingRole,
    Listing,
    RowRole,
    SidebarModel,
    framed,
    merge,
    with_days,
)
from reader_app.ui.models.steps import Insert, Remove, steps
from tests.ui.world import DAY, NOW

__all__: list[str] = []


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )


def row(key: int, *, read: bool = False) -> ArticleRow:
    return ArticleRow(
        key, f"Headline {key}", "", 1, "Tribune", 1, "World", "", NOW - key * 3600, "en", 100,
        read, False, TextState.COMPLETE, PageState.DONE, 1, 1, True, None,
    )  # fmt: skip


def fetch(ids: Sequence[int]) -> list[ArticleRow]:
    return [row(key) for key in ids]


def listing(ids: Sequence[int]) -> Listing:
    times = {key: NOW - key * 3600 for key in ids}
    return with_days(array("q", ids), lambda some: {k: times[k] for k in some}, NOW, UTC)


def test_a_list_survives_any_sequence_of_changes(qtbot: QtBot) -> None:
    model = ArticleModel(fetch, lambda: NOW)
    watched(model)
    chance = random.Random(4)
    for turn in range(120):
        ids = sorted(chance.sample(range(1, 400), chance.randrange(0, 60)))
        wanted = listing(ids)
        if turn % 10:
            model.absorb(wanted)
        else:
            model.show(wanted)
        assert model.rowCount() == len(wanted.keys)
        shown = [model.id_at(n) for n in range(model.rowCount())]
        assert [key for key in shown if key is not None] == ids


def test_a_list_fetches_only_what_is_looked_at(qtbot: QtBot) -> None:
    asked: list[int] = []

    def counting(ids: Sequence[int]) -> list[ArticleRow]:
        asked.extend(ids)
        return fetch(ids)

    model = ArticleModel(counting, lambda: NOW)
    model.show(Listing(array("q", range(1, 1_000_001))))
    assert model.index(500_000, 0).data(RowRole).id == 500_001
    assert model.index(500_001, 0).data(Qt.ItemDataRole.DisplayRole) == "Headline 500002"
    assert len(asked) <= 64


def test_changed_rows_are_read_again(qtbot: QtBot) -> None:
    state = {"read": False}
    model = ArticleModel(lambda ids: [row(k, read=state["read"]) for k in ids], lambda: NOW)
    model.show(listing([1, 2, 3]))
    first = model.row_of(1)
    assert not model.index(first, 0).data(RowRole).read
    state["read"] = True
    with qtbot.waitSignal(model.dataChanged):
        model.refresh([1])
    assert model.index(first, 0).data(RowRole).read


def test_a_day_has_its_heading_and_older_articles_have_their_month(qtbot: QtBot) -> None:
    hours = [1, 2, 30, 24 * 10, 24 * 60, 24 * 61, 24 * 400]
    model = ArticleModel(fetch, lambda: NOW)
    model.show(listing(hours))
    headings = [model.index(n, 0).data(HeadingRole) for n in model.headings]
    assert headings[:2] == ["Today", "Yesterday"]
    assert headings[2:] == ["Friday, 13 November", "September 2026", "October 2025"]
    assert all(not model.flags(model.index(n, 0)) for n in model.headings)


def test_headings_cost_a_few_reads_at_any_size() -> None:
    asked: list[int] = []

    def published(ids: Sequence[int]) -> dict[int, int]:
        asked.append(len(ids))
        return {key: NOW - key * 60 for key in ids}

    found = with_days(array("q", range(1, 1_000_001)), published, NOW, UTC)
    assert len(asked) < 25
    assert len(found.headings) < 60
    edge = found.headings[1]
    before, after = found.keys[edge - 1], found.keys[edge + 1]
    midnight = NOW // DAY * DAY
    assert NOW - before * 60 >= midnight > NOW - after * 60


def test_a_row_is_spoken_with_headline_publication_time_and_state(qtbot: QtBot) -> None:
    model = ArticleModel(fetch, lambda: NOW)
    model.show(Listing(array("q", [1])))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Headline 1", "Tribune", "World", "Today", "unread", "Complete, 1 picture"):
        assert part in spoken


@pytest.mark.parametrize(
    ("old", "fresh", "gone", "wanted"),
    [
        ([1, 2, 3], [1, 3], [], [1, 2, 3]),
        ([1, 2, 3], [9, 1, 3], [], [9, 1, 2, 3]),
        ([1, 2, 3], [1, 3], [2], [1, 3]),
        ([1, 2, 3], [], [], [1, 2, 3]),
        ([1, 2, 3], [3, 4], [], [1, 2, 3, 4]),
        ([], [5], [], [5]),
    ],
)
def test_what_was_just_read_keeps_its_place(
    old: list[int], fresh: list[int], gone: list[int], wanted: list[int]
) -> None:
    merged = merge(array("q", old), array("q", fresh), frozenset(gone))
    assert list(merged) == wanted


def test_steps_turn_one_sequence_into_another() -> None:
    chance = random.Random(7)
    for _ in range(300):
        old = chance.sample(range(40), chance.randrange(30))
        new = chance.sample(range(40), chance.randrange(30))
        work = list(old)
        for step in steps(old, new):
            match step:
                case Remove(at, count):
                    del work[at : at + count]
                case Insert(at, count):
                    work[at:at] = new[at : at + count]
        assert work == new


def publication(key: int, sections: int, *, unread: int = 1, folder: str = "") -> Publication:
    parts = tuple(
        Section(key * 100 + n, key, f"Section {n}", "", "", folder, unread, None, None, False)
        for n in range(sections)
    )
    return Publication(key, f"Title {key}", "", folder, "en", None, unread, parts)


COUNTS = Counts(100, 10, 2, 90, 5)


def test_the_sidebar_survives_any_sequence_of_changes(qtbot: QtBot) -> None:
    model = SidebarModel()
    watched(model)
    chance = random.Random(5)
    for _ in range(80):
        keys = chance.sample(range(1, 12), chance.randrange(0, 8))
        tree = [
            publication(k, chance.randrange(1, 4), folder=chance.choice(["", "News", "Tech"]))
            for k in keys
        ]
        moved = chance.random() < 0.5
        model.update(tree, replace(COUNTS, unread=chance.randrange(50)), moved=moved)
        again = SidebarModel()
        again.update(tree, replace(COUNTS, unread=1))
        assert [e.key for e in model.entries()] == [e.key for e in again.entries()]
        assert all(model.entry(model.find(e.key)) is e for e in model.entries())
        shown = {e.key for e in model.entries() if e.key.startswith("publication")}
        assert shown == {f"publication:{k}" for k in keys}


@pytest.mark.parametrize("folder", ["", "News"])
def test_hundreds_of_rows_that_move_keep_what_is_known_of_them(qtbot: QtBot, folder: str) -> None:
    model = SidebarModel()
    watched(model)
    tree = [publication(key, 2) for key in range(1, 120)]
    model.update(tree, COUNTS)
    held = {key: QPersistentModelIndex(model.find(f"publication:{key}")) for key in range(1, 120)}
    part = QPersistentModelIndex(model.find("section:700"))
    gone: list[int] = []
    model.rowsRemoved.connect(lambda *_: gone.append(1))
    order = [publication(key, 2, folder=folder) for key in (*range(1, 120, 2), *range(2, 120, 2))]
    model.update(order, COUNTS, moved=bool(folder))
    assert not gone
    assert {key: index.data() for key, index in held.items()} == {
        key: f"Title {key}" for key in range(1, 120)
    }
    assert part.parent() == held[7]
    model.update(order[:3], COUNTS, moved=True)
    assert [key for key, index in held.items() if index.isValid()] == [1, 3, 5]


def test_a_count_changes_its_row_alone(qtbot: QtBot) -> None:
    model = SidebarModel()
    model.update([publication(1, 2), publication(2, 2)], COUNTS)
    changed: list[str] = []
    model.dataChanged.connect(lambda first, last: changed.append(first.data()))
    model.rowsInserted.connect(lambda *_: changed.append("rows"))
    model.update([publication(1, 2), publication(2, 2, unread=3)], COUNTS)
    assert changed == ["Title 2", "Section 0", "Section 1"]


def test_a_publication_of_one_section_stands_alone(qtbot: QtBot) -> None:
    model = SidebarModel()
    model.update([publication(1, 1)], COUNTS)
    assert not model.hasChildren(model.find("publication:1"))


def test_a_sidebar_row_is_spoken_with_its_count(qtbot: QtBot) -> None:
    model = SidebarModel()
    model.update([publication(1, 2)], COUNTS)
    spoken = model.find("publication:1").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title 1, 1 unread article"


def test_part_of_a_list_stands_in_its_place_until_the_whole_has_come(qtbot: QtBot) -> None:
    model = ArticleModel(fetch, lambda: NOW)
    watched(model)
    whole = listing(range(1, 500))
    model.show(framed(listing(range(101, 151)), 100, 499))
    assert model.listing.ids() == array("q", range(101, 151))[-len(model.listing.ids()) :]
    assert model.row_of(150) > 100
    assert not model.is_known(0)
    assert not model.flags(model.index(0, 0))
    assert model.index(0, 0).data(RowRole) is None
    model.absorb(whole)
    assert model.listing.whole
    assert model.listing.ids() == array("q", range(1, 500))
    assert model.is_known(0)


def test_a_list_that_begins_with_the_oldest_has_the_same_days() -> None:
    ids = array("q", range(1, 2000))
    times = {key: NOW - key * 3600 for key in ids}

    def published(some: Sequence[int]) -> dict[int, int]:
        return {key: times[key] for key in some}

    def days(found: Listing) -> dict[int, list[int]]:
        edges = [*found.headings, len(found.keys)]
        return {found.keys[a]: sorted(found.keys[a + 1 : b]) for a, b in pairwise(edges)}

    newest = with_days(ids, published, NOW, UTC)
    oldest = with_days(ids[::-1], published, NOW, UTC, rising=True)
    assert days(newest) == days(oldest)
    assert list(days(newest)) == list(days(oldest))[::-1]
    assert oldest.ids() == ids[::-1]


def test_a_difference_that_is_too_large_to_compare_is_everything() -> None:
    old, new = array("q", range(100)), array("q", [200, *range(1, 99), 300])
    assert steps(old, new, most=50) == [Remove(0, 100), Insert(0, 100)]
    assert len(steps(old, new, most=100)) == 4
