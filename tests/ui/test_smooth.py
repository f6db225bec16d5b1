"""A sync meanwhile: nothing that the reader has in hand moves, and only what changed is drawn."""

import threading
from concurrent.futures import wait

import pyphen  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QPoint

from reader_app.content.render import hyphens
from reader_app.ui.models import IdRole
from tests.ui import world
from tests.ui.conftest import Stage

__all__: list[str] = []

AHEAD = 900  # s after the newest article of the world


def in_hand(stage: Stage) -> tuple[int | None, int | None, int, int, str]:
    """The selected article and its place, the article at the top and its place, the open one."""
    table = stage.window.articles.table
    top = table.indexAt(QPoint(0, 0))
    return (
        table.current_id(),
        table.rowViewportPosition(table.currentIndex().row()),
        top.data(IdRole),
        table.rowViewportPosition(top.row()),
        stage.opened(),
    )


def settle(stage: Stage, articles: int) -> None:
    """Waits until the list holds so many and nothing is on its way."""
    stage.wait(lambda: len(stage.window.lister.ids) == articles)
    stage.wait(lambda: stage.session.jobs.idle)


def somewhere(stage: Stage) -> int:
    """The reader is in the middle of the list with an article open; how many it holds."""
    stage.show("unread")
    for _ in range(9):
        stage.open_next()
    bar = stage.window.articles.table.verticalScrollBar()
    bar.setValue(bar.value() + 37)
    stage.wait(lambda: stage.session.jobs.idle)
    return len(stage.window.lister.ids)


def test_articles_that_come_above_and_below_move_nothing(stage: Stage) -> None:
    before = somewhere(stage)
    held = in_hand(stage)
    old = world.NOW - 30 * world.DAY
    world.add(stage.library, 1, world.headlines(3), [world.NOW + AHEAD + n for n in range(3)])
    world.add(stage.library, 4, world.headlines(3), [old - n for n in range(3)])
    settle(stage, before + 6)
    assert in_hand(stage) == held


def test_many_that_come_between_the_others_leave_what_is_selected_where_it_is(
    stage: Stage,
) -> None:
    before = somewhere(stage)
    held = in_hand(stage)
    times = [world.NOW - 1_111 - n * 2_731 for n in range(60)]
    world.add(stage.library, 2, world.headlines(60), times, finish=False)
    settle(stage, before + 60)
    now = in_hand(stage)
    assert (now[0], now[1], now[4]) == (held[0], held[1], held[4])


def test_rows_and_counts_that_change_move_nothing(stage: Stage) -> None:
    before = somewhere(stage)
    held = in_hand(stage)
    ids = [one for one in stage.window.lister.ids if one != held[0]]
    wait([stage.library.mark(ids[:30], saved=True), stage.library.mark(ids[5:9], read=True)])
    settle(stage, before)
    stage.wait(lambda: stage.library.counts(0).saved == 30)
    assert in_hand(stage) == held


def test_the_end_of_a_sync_moves_nothing(stage: Stage) -> None:
    somewhere(stage)
    held = in_hand(stage)
    stage.engine.hold = True
    stage.window.syncing.start()
    stage.wait(lambda: bool(stage.engine.asked))
    stage.press("cancel")
    stage.wait(lambda: not stage.window.syncing.running)
    stage.wait(lambda: stage.session.jobs.idle)
    assert in_hand(stage) == held


def test_what_the_first_article_of_a_language_needs_is_not_loaded_on_the_windows_thread(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[bool] = []
    patterns = pyphen.Pyphen

    def noted(**words: object) -> object:
        loaded.append(threading.current_thread() is threading.main_thread())
        return patterns(**words)

    monkeypatch.setattr(pyphen, "Pyphen", noted)
    hyphens.patterns.cache_clear()
    stage.show("unread")
    stage.open_next()
    assert loaded == [False]


def test_a_sync_is_told_what_the_reader_looks_at(stage: Stage) -> None:
    stage.engine.hold = True
    stage.show("section:4")
    stage.window.syncing.start()
    stage.wait(lambda: bool(stage.engine.asked))
    assert stage.engine.asked[0].looked_at[0] == 2
    stage.show("publication:3")
    stage.wait(lambda: stage.engine.looked[:1] == (3,))
    stage.press("cancel")
    stage.wait(lambda: not stage.window.syncing.running)


def test_what_our_own_sync_writes_does_not_count_as_another_programs(stage: Stage) -> None:
    told: list[str] = []
    stage.window.watch.elsewhere.connect(lambda: told.append("elsewhere"))
    stage.engine.hold = True
    stage.window.syncing.start()
    stage.wait(lambda: bool(stage.engine.asked))
    for stamp in (5, 6):
        stage.window.watch._compare(stamp)
    assert told == []
    stage.press("cancel")
    stage.wait(lambda: not stage.window.syncing.running)
    stage.wait(lambda: told == ["elsewhere"])
