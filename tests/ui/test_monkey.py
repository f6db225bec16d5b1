"""A reader who presses whatever comes, for a while."""

import random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.conftest import Stage
from tests.ui.world import NOW, add, headlines

__all__: list[str] = []

PRESSES = 250
QUIET = {"quit", "browser", "import", "export", "menu"}  # they leave the window


def test_no_press_in_any_order_brings_a_warning(stage: Stage, qapp: QApplication) -> None:
    chance = random.Random(11)
    window = stage.window
    views = ["unread", "today", "saved", "publication:1", "section:2", "section:8"]
    names = sorted(set(window.actions_.names()) - QUIET)
    for turn in range(PRESSES):
        match chance.randrange(12):
            case 0:
                window.choose(chance.choice(views))
            case 1:
                window.resize(chance.choice([520, 800, 1000, 1280]), chance.choice([480, 800]))
            case 2:
                add(stage.library, 1 + turn % 5, headlines(2), [NOW - turn, NOW - 9 * turn])
            case 3:
                stage.key(window, Qt.Key.Key_Space)
            case 4:
                window.articles.search.setText(chance.choice(["harbour", '"broken', "", "zz"]))
                window.articles.searched.emit(window.articles.search.text())
            case _:
                stage.press(chance.choice(names))
        stage.bot.wait(chance.choice([0, 0, 5, 30]))
        for dialog in window.findChildren(QDialog):
            dialog.reject()
    stage.wait(lambda: stage.session.jobs.idle)
    assert window.isVisible()
