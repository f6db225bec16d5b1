"""Every control has a name, a role and a state, wherever the reader is."""

import pytest

from tests.ui.access.places import PLACES, tops
from tests.ui.access.tree import faults
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("place", PLACES)
def test_every_control_says_what_it_is(stage: Stage, place: str) -> None:
    PLACES[place](stage)
    assert [fault for top in tops() for fault in faults(top)] == []


def test_the_welcome_page_says_what_it_offers(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    assert stage.window.welcome.isVisible()
    assert faults(stage.window) == []
