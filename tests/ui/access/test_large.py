"""Text at twice its size: nothing is cut off, and nothing lies over something else."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader_app.ui.parts import ElidedLabel
from reader_app.ui.theme import Theme
from tests.ui.access.places import PLACES, tops
from tests.ui.conftest import OpenStage

__all__: list[str] = []

SMALL, USUAL = (900, 700), (1280, 800)
CASES = [
    *((place, SMALL) for place in PLACES),
    *((place, USUAL) for place in ("article", "find", "sidebar", "what needs attention")),
]
SLACK = 2  # px
TEXTS = (QLabel, QPushButton, QCheckBox, QToolButton, QComboBox)


def cut(widget: QWidget) -> str:
    """What of its text has no room; "" where all of it has."""
    text = widget.property("text") or ""
    if isinstance(widget, ElidedLabel):
        return ""  # which shortens on purpose, with the whole text as its tooltip
    if not text or not isinstance(widget, TEXTS) or isinstance(widget.parent(), QLineEdit):
        return ""
    wanted = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if widget.height() + SLACK < needed:
            return f"{text[:40]!r} is {widget.height()} of {needed} px high"
        return ""
    if widget.width() + SLACK < wanted.width() and not widget.toolTip():
        return f"{text[:40]!r} is {widget.width()} of {wanted.width()} px wide"
    if widget.height() + SLACK < wanted.height():
        return f"{text[:40]!r} is {widget.height()} of {wanted.height()} px high"
    return ""


def overlaps(top: QWidget) -> list[str]:
    """Pairs of neighbours in one layout that lie over each other."""
    found = []
    for parent in [top, *top.findChildren(QWidget)]:
        if not parent.isVisible() or parent.layout() is None:
            continue
        inside = [
            one
            for one in parent.children()
            if isinstance(one, QWidget) and one.isVisible() and isinstance(one, TEXTS)
        ]
        for number, one in enumerate(inside):
            for other in inside[number + 1 :]:
                both = one.geometry().intersected(other.geometry())
                if both.width() > SLACK and both.height() > SLACK:
                    found.append(f"{name(one)} lies over {name(other)}")
    return found


def name(widget: QWidget) -> str:
    text = widget.property("text") or widget.accessibleName()
    return f"{type(widget).__name__} {str(text)[:40]!r}"


def outside(top: QWidget) -> list[str]:
    """Buttons that stick out of what they lie in."""
    found = []
    for one in top.findChildren(QAbstractButton):
        parent = one.parentWidget()
        if one.isVisible() and parent is not None:
            room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
            if not room.contains(one.geometry()):
                found.append(f"{name(one)} sticks out of {type(parent).__name__}")
    return found


def complaints(top: QWidget) -> list[str]:
    texts = [one for one in top.findChildren(QWidget) if one.isVisible()]
    return [*filter(None, map(cut, texts)), *overlaps(top), *outside(top)]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(("place", "size"), CASES, ids=str)
def test_nothing_is_cut_off_at_twice_the_size(
    open_stage: OpenStage, theme: Theme, place: str, size: tuple[int, int]
) -> None:
    theme.enlarge(2.0)
    PLACES[place](open_stage(size=size))
    for _ in range(4):  # layouts that depend on a width settle one after the other
        QApplication.processEvents()
    assert [fault for top in tops() for fault in complaints(top)] == []
