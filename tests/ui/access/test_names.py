"""Every control has a name, a role and a state, and lets the keyboard go on, wherever one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.access.places import PLACES, WALKED, focused, foremost, tops
from tests.ui.access.rings import stops
from tests.ui.access.tree import faults
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("place", PLACES)
def test_every_control_says_what_it_is_and_tab_comes_round(stage: Stage, place: str) -> None:
    """One window for both: most of such a test is making it."""
    PLACES[place](stage)
    assert [fault for top in tops() for fault in faults(top)] == []
    if place in WALKED and place != "lightbox":
        check_round(foremost(stage))


def check_round(window: QWidget) -> None:
    """Nothing keeps the keyboard: the way back is as long as the way on."""
    met = [stop.widget for stop in stops(window)]
    before = focused()
    for _ in range(3):  # past the end, and through the links of the text
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is not before or len(met) == 1
    back = {focused()}
    for _ in range(len(met) + 20):
        QTest.keyClick(focused(), Qt.Key.Key_Backtab)
        back.add(focused())
    assert {one for one in met if one.isVisible()} <= back  # a card closes behind the keyboard


def test_the_welcome_page_says_what_it_offers(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    assert stage.window.welcome.isVisible()
    assert faults(stage.window) == []
