"""Small controls that several views use."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader_app.ui.parts import Fitting, push_button
from reader_app.ui.parts.buttons import AWAY, RING

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


def test_the_ring_of_a_primary_button_is_away_from_its_edge_and_its_words(qtbot: QtBot) -> None:
    button = push_button("Follow", primary=True)
    qtbot.addWidget(button)
    button.setStyleSheet("* { background: #9b2c1f; color: #ffffff; border: 0; outline: 0; }")
    button.resize(120, 32)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.show()
    plain = button.grab().toImage()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    ringed = button.grab().toImage()
    middle = button.height() // 2
    changed = [x for x in range(60) if plain.pixel(x, middle) != ringed.pixel(x, middle)]
    assert {AWAY, AWAY + RING - 1} <= set(changed)
    assert 8 not in changed  # the padding before the words
