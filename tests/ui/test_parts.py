"""Small controls that several views use."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader_app.ui.parts import Fitting

__all__: list[str] = []


def test_buttons_stand_below_each_other_where_they_have_no_room_beside(qtbot: QtBot) -> None:
    buttons = [QPushButton(words) for words in ("Try again", "Open in browser", "Unfollow")]
    fitting = Fitting(gap=8)
    qtbot.addWidget(fitting)
    for button in buttons:
        fitting.add(button)
    widths = [button.sizeHint().width() for button in buttons]
    fitting.resize(sum(widths) + 200, 200)
    fitting.show()
    assert len({button.y() for button in buttons}) == 1
    assert [button.width() for button in buttons] == widths
    fitting.resize(max(widths) + 2, 200)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 3)
    assert len({button.x() for button in buttons}) == 1
    assert fitting.minimumSizeHint().width() == max(widths)
