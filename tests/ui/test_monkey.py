"""A reader who does whatever comes to mind, for a while."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader_app.domain import NewSection
from tests.bench.antics import ANTICS, act, another_language
from tests.bench.reach import Reach, inside
from tests.ui.conftest import Stage
from tests.ui.world import headlines

__all__: list[str] = []

ACTS = 200
HERE = [antic for antic in ANTICS if antic is not another_language]  # that needs the whole program
SECTIONS: Sequence[NewSection] = [
    NewSection(f"http://gazette.example/{n}.xml", title, "http://gazette.example/", "Gazette")
    for n, title in enumerate(headlines(3))
]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_nothing_done_in_any_order_brings_a_warning(stage: Stage, tmp_path: Path) -> None:
    chance = random.Random(11)
    reach = Reach(lambda: stage.session, chance, SECTIONS, lambda: None, str(tmp_path))
    with inside():
        for _ in range(ACTS):
            act(reach, HERE)
            stage.bot.wait(chance.choice([0, 0, 0, 1, 5]))
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.window.isVisible()
