"""Colours, sizes and icons."""

import itertools
import math
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from reader_app.ui.theme import DARK, LIGHT, THEMES, Icons, TextSize, Theme, ThemeName, Tokens

__all__: list[str] = []

ICONS = Path(__file__).parents[2] / "resources" / "icons"


def luminance(colour: str) -> float:
    ink = QColor(colour)
    parts = (ink.redF(), ink.greenF(), ink.blueF())
    linear = [v / 12.92 if v <= 0.04045 else math.pow((v + 0.055) / 1.055, 2.4) for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = [
    *itertools.product(("ink", "soft"), ("paper", "panel", "raised", "select")),
    *itertools.product(("faint", "accent"), ("paper", "panel", "raised")),
    ("on_accent", "accent"),
    ("paper", "ink"),  # what the bar at the foot says, and its buttons
    ("raised", "ink"),  # the tick on a swatch
    ("panel", "soft"),  # initials of a publication
]
MARKS = [
    # Where the keyboard is, and the bar of the current row: against its ground and what is around.
    *itertools.product(("accent",), ("paper", "panel", "raised", "select")),
    *itertools.product(("soft",), ("paper", "panel", "raised", "select")),  # icons that say a state
    *itertools.product(("faint",), ("paper", "panel", "raised")),
    ("on_accent", "accent"),  # a tick in its box
    ("soft", "raised"),  # the edge of an empty box, the knob of a slider
]


@pytest.mark.parametrize("tokens", THEMES.values(), ids=lambda t: t.name.value)
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_text_has_the_contrast_that_wcag_asks_for(tokens: Tokens, pair: tuple[str, str]) -> None:
    text, ground = (getattr(tokens, name) for name in pair)
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("tokens", THEMES.values(), ids=lambda t: t.name.value)
@pytest.mark.parametrize("pair", MARKS, ids="-on-".join)
def test_marks_without_words_stand_out_as_wcag_asks(tokens: Tokens, pair: tuple[str, str]) -> None:
    mark, ground = (getattr(tokens, name) for name in pair)
    assert contrast(mark, ground) >= 3


@pytest.mark.parametrize("name", sorted(path.stem for path in ICONS.glob("*.svg")))
@pytest.mark.parametrize("density", [1, 2])
def test_an_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot, name: str, density: int) -> None:
    pixmap = Icons(ICONS, LIGHT).pixmap(name, 20, "#FF0000", density)
    assert pixmap.width() == 20 * density
    image = pixmap.toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    assert all(colour.red() > 250 and colour.green() < 5 for colour in inked)


def test_the_theme_follows_the_system_live(theme: Theme, qtbot: QtBot) -> None:
    hints = QGuiApplication.styleHints()
    theme.choose(ThemeName.SYSTEM)
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        if hints.colorScheme() is not Qt.ColorScheme.Dark:
            pytest.skip("this platform has no colour scheme to follow")
        qtbot.waitUntil(lambda: theme.tokens is DARK)
    finally:
        hints.unsetColorScheme()


def test_a_chosen_theme_is_in_force_at_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeName.DARK)
    assert QGuiApplication.palette().window().color() == QColor(DARK.paper)
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeName.LIGHT)
    assert QGuiApplication.palette().window().color() == QColor(LIGHT.paper)


def test_no_text_is_smaller_than_twelve_pixels(theme: Theme) -> None:
    assert min(theme.font(size).pixelSize() for size in TextSize) >= 12
