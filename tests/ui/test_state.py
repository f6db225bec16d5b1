"""Where the window comes back."""

import pytest
from PySide6.QtCore import QRect

from reader_app.ui.window.state import within_reach
from tests.ui.conftest import OpenStage

__all__: list[str] = []

FIRST = QRect(0, 0, 1920, 1080)
SECOND = QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("window", "screens"),
    [
        (QRect(100, 100, 1280, 800), [FIRST]),
        (QRect(2000, 50, 900, 700), [FIRST, SECOND]),
        (QRect(-600, 10, 900, 700), [FIRST]),  # half outside, as the reader left it
    ],
)
def test_a_window_that_can_be_reached_stays_where_it_was(
    window: QRect, screens: list[QRect]
) -> None:
    assert within_reach(window, screens) == window


@pytest.mark.parametrize(
    "window",
    [
        QRect(2000, 50, 900, 700),
        QRect(100, -5000, 900, 700),
        QRect(-880, 10, 900, 700),
        QRect(3000, 3000, 5000, 4000),
    ],
)
def test_a_window_whose_screen_is_gone_comes_to_the_middle_of_one_that_is_there(
    window: QRect,
) -> None:
    found = within_reach(window, [FIRST])
    assert FIRST.contains(found)
    assert (found.center() - FIRST.center()).manhattanLength() <= 2


def test_a_window_larger_than_its_screen_is_made_to_fit() -> None:
    assert within_reach(QRect(0, 0, 4000, 3000), [FIRST]).size() == FIRST.size()


def test_a_maximised_window_comes_back_maximised(open_stage: OpenStage) -> None:
    first = open_stage()
    first.window.showMaximized()
    first.wait(first.window.isMaximized)
    first.close()
    again = open_stage(fill=False)
    assert again.window.isMaximized()


def test_the_article_that_was_open_is_in_its_list_again_also_where_it_is_read(
    open_stage: OpenStage,
) -> None:
    first = open_stage()
    first.show("unread")
    for _ in range(4):
        title = first.open_next()
    key = first.window.articles.table.current_id()
    assert key is not None
    first.library.mark([key], read=True).result()
    first.close()
    again = open_stage(fill=False)
    again.wait(lambda: again.opened() == title)
    assert again.window.lister.view.key == "unread"
    assert again.window.articles.table.current_id() == key
    assert again.open_next() == again.titles()[4]
