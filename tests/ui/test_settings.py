"""The settings window: every preference once, searched, in force at once, and a way back."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox

from reader_app.services import Density, Preferences, Start, ThemeChoice
from reader_app.ui.settings import INTERNAL, ROWS, SettingsWindow
from reader_app.ui.settings.table import GROUPS
from reader_app.ui.theme import DARK, Theme
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


def settings(stage: Stage) -> SettingsWindow:
    stage.press("settings")
    window = stage.window.findChild(SettingsWindow)
    assert isinstance(window, SettingsWindow)
    return window


def pick(window: SettingsWindow, name: str, text: str) -> None:
    box = window.line(name).control.widget
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_every_preference_has_one_row_or_a_reason_for_none() -> None:
    names = [row.name for row in ROWS if row.name]
    assert len(names) == len(set(names))
    assert set(names) | set(INTERNAL) == {one.name for one in fields(Preferences)}
    assert not set(names) & set(INTERNAL)
    assert all(INTERNAL.values())


def test_every_row_says_in_a_sentence_what_it_does() -> None:
    assert [row.label for row in ROWS if not row.sentence.endswith(".")] == []
    assert {row.group for row in ROWS} <= set(GROUPS)


@pytest.mark.parametrize("name", [row.name for row in ROWS if row.name])
def test_every_row_shows_what_holds_and_changes_it(stage: Stage, name: str) -> None:
    window = settings(stage)
    control = window.line(name).control
    values = stage.window.kit.choices
    before = getattr(values.values, name)
    match control.widget:
        case QCheckBox() as box:
            assert box.isChecked() is before
            box.click()
        case QComboBox() as box:
            assert control._values[box.currentIndex()] == before
            box.setCurrentIndex((box.currentIndex() + 1) % box.count())
            box.activated.emit(box.currentIndex())
        case QDoubleSpinBox() as box:
            assert box.value() == pytest.approx(before)
            box.stepUp()
    stage.window.findChild(SettingsWindow)
    assert getattr(values.values, name) != before
    assert stage.desk.settings.values == values.values


def test_a_choice_is_in_force_at_once(stage: Stage) -> None:
    window = settings(stage)
    pick(window, "theme", "Dark")
    assert stage.window.kit.theme.tokens is DARK
    height = stage.window.articles.table.rowHeight(1)
    pick(window, "density", "Compact")
    assert stage.window.articles.table.rowHeight(1) < height


def test_text_is_set_anew_in_the_open_article(stage: Stage) -> None:
    stage.open_next()
    line = settings(stage).line("text_size")
    box = line.control.widget
    assert isinstance(box, QDoubleSpinBox)
    box.setValue(28)
    stage.wait(lambda: stage.window.page.typography.size == 28)
    assert stage.window.kit.choices.values.text_size == 28
    assert isinstance(stage.window.kit.choices.values.text_size, int)


def test_a_change_made_elsewhere_is_shown(stage: Stage) -> None:
    window = settings(stage)
    stage.window.kit.prefer(theme=ThemeChoice.SEPIA, justify=True)
    box, check = window.line("theme").control.widget, window.line("justify").control.widget
    assert isinstance(box, QComboBox)
    assert isinstance(check, QCheckBox)
    assert box.currentText() == "Sepia"
    assert check.isChecked()


def test_one_setting_goes_back_to_usual(stage: Stage) -> None:
    window = settings(stage)
    line = window.line("measure")
    assert not line.usual.isVisible()
    stage.window.kit.prefer(measure=80)
    assert line.usual.isVisible()
    line.usual.click()
    assert stage.window.kit.choices.values.measure == 66
    assert not line.usual.isVisible()


def test_all_go_back_to_usual_and_that_is_undone(stage: Stage) -> None:
    stage.window.kit.prefer(start=Start.FRONT)  # the tests begin elsewhere
    window = settings(stage)
    assert not window.reset.isEnabled()
    stage.window.kit.prefer(measure=80, density=Density.COMPACT)
    window.reset.click()
    assert stage.window.kit.choices.values == Preferences()
    window.reset.click()
    values = stage.window.kit.choices.values
    assert (values.measure, values.density) == (80, Density.COMPACT)
    assert window.reset.text() == "Reset all settings"


def visible(window: SettingsWindow) -> list[str]:
    return [line.setting.name for line in window.lines if line.isVisible()]


def test_settings_are_searched_by_name_sentence_and_choice(stage: Stage) -> None:
    window = settings(stage)
    window.field.setText("sepia")
    assert visible(window) == ["theme"]
    window.field.setText("battery")
    assert visible(window) == ["on_battery"]
    window.field.setText("hyphen")
    assert visible(window) == ["hyphenate"]
    window.field.setText("zzzz")
    assert visible(window) == []
    assert window.nothing.isVisible()
    window.field.clear()
    assert len(visible(window)) == len(ROWS)


def test_the_library_says_what_room_it_takes(stage: Stage) -> None:
    window = settings(stage)
    stage.wait(lambda: "takes" in window.line("disk_limit").sentence.text())


def test_a_wheel_over_a_control_without_focus_changes_nothing(stage: Stage) -> None:
    window = settings(stage)
    box = window.line("density").control.widget
    window.field.setFocus()
    spot, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        spot, QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert stage.window.kit.choices.values.density is Density.COMFORTABLE


def test_the_shortcuts_are_reached_from_the_settings(stage: Stage) -> None:
    window = settings(stage)
    line = next(line for line in window.lines if line.setting.label == "Shortcuts")
    line.control.widget.click()  # type: ignore[attr-defined]
    dialog = stage.window.keyboard._shortcuts
    assert dialog is not None
    assert dialog.isVisible()


def test_every_control_of_the_settings_is_named_and_described(stage: Stage) -> None:
    for line in settings(stage).lines:
        assert line.control.widget.accessibleName()
        assert line.control.widget.accessibleDescription()


def test_nothing_is_cut_off_at_twice_the_size_of_text(open_stage: OpenStage, theme: Theme) -> None:
    theme.enlarge(2)
    stage = open_stage(size=(900, 700))
    window = settings(stage)
    window.resize(640, 700)
    stage.bot.wait(1)
    for line in window.lines:
        assert line.rect().contains(line.control.shell.geometry()), line.setting.name


def test_a_limit_that_asks_too_much_is_changed_in_the_settings(stage: Stage) -> None:
    stage.window.thrift.settings_wanted.emit("disk_limit")
    window = stage.window.findChild(SettingsWindow)
    assert isinstance(window, SettingsWindow)
    assert window.isVisible()
    assert window.focusWidget() is window.line("disk_limit").control.widget
    pick(window, "disk_limit", "5 GB")
    assert stage.desk.budget.limit == 5_000_000_000


def test_a_value_that_the_table_does_not_name_is_shown_in_words(stage: Stage) -> None:
    stage.window.kit.prefer(disk_limit=3.5, sync_minutes=45)
    window = settings(stage)
    for name, words in (("disk_limit", "3.5 GB"), ("sync_minutes", "At most every 45 minutes")):
        box = window.line(name).control.widget
        assert isinstance(box, QComboBox)
        assert box.currentText() == words
