"""One enlarged picture: how it is fitted, moved and enlarged."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader_app.ui.window.stage import Stage

__all__: list[str] = []

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    made = Stage()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


@pytest.mark.parametrize(
    ("width", "height", "percent"),
    [
        (300, 200, 100),  # a small one is not blown up
        (1200, 800, 50),
        (6000, 400, 10),  # a wide one: all of it
        (800, 20_000, 75),  # a very tall one: its whole width
        (100, 20_000, 100),
    ],
)
def test_a_picture_is_fitted_so_that_it_can_be_seen(
    stage: Stage, width: int, height: int, percent: int
) -> None:
    stage.show_picture(picture(width, height))
    assert stage.fitted
    assert stage.percent == percent


def test_a_very_tall_picture_begins_at_its_top_and_moves_down_to_its_end(stage: Stage) -> None:
    stage.show_picture(picture(600, 4000))
    assert not stage.nudge(0, -1)
    steps = 0
    while stage.nudge(0, 1):
        steps += 1
        assert steps < 200
    assert steps == 60  # 3,600 px by 60
    assert not stage.nudge(1, 0)


def test_dragging_moves_a_large_picture_and_closes_nothing(stage: Stage, qtbot: QtBot) -> None:
    stage.show_picture(picture(1200, 800))
    stage.full()
    assert stage.percent == 100
    with qtbot.assertNotEmitted(stage.dismissed):
        QTest.mousePress(stage, LEFT, pos=QPoint(300, 200))
        QTest.mouseMove(stage, QPoint(100, 100))
        QTest.mouseRelease(stage, LEFT, pos=QPoint(100, 100))
    assert stage.percent == 100
    rights = 0
    while stage.nudge(1, 0):
        rights += 1
    assert rights == 2  # 300 px were hidden on that side, 200 have been dragged in


def test_a_click_on_a_picture_that_is_whole_already_closes(stage: Stage, qtbot: QtBot) -> None:
    stage.show_picture(picture(300, 200))
    with qtbot.waitSignal(stage.dismissed, timeout=1000):
        QTest.mouseClick(stage, LEFT, pos=QPoint(300, 200))


def test_zooming_ends_at_both_bounds(stage: Stage) -> None:
    stage.show_picture(picture(1200, 800))
    for _ in range(40):
        stage.zoom(1)
    assert stage.percent == 800
    for _ in range(40):
        stage.zoom(-1)
    assert stage.percent == 50
    assert stage.fitted
