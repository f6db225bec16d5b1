"""Every shortcut does what it says, in fields it does nothing, and each can be changed."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.ui.actions import ACTIONS, MENUS
from reader_app.ui.dialogs import ShortcutsDialog
from reader_app.ui.dialogs.keyrow import KeyRow
from reader_app.ui.parts import IconButton
from tests.ui.conftest import OpenStage, Stage
from tests.ui.effects import EFFECTS, ELSEWHERE

__all__: list[str] = []

# A menu that pops up grabs the keyboard, which the platform of the tests cannot.
POPUP = pytest.mark.qt_log_ignore("This plugin does not support")
PRESSES = [
    pytest.param(name, key, marks=POPUP if name in ("menu", "move-to") else ())
    for name, action in ACTIONS.items()
    for key in (*action.fixed, *action.keys) or ("",)
    if name not in ELSEWHERE
]


def strike(key: str) -> None:
    """Presses what a shortcut says on whatever has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, QKeySequence(key))


@pytest.mark.parametrize(("name", "key"), PRESSES)
def test_every_shortcut_does_what_it_says(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, name: str, key: str
) -> None:
    outside: list[str] = []
    monkeypatch.setattr("reader_app.ui.window.reader.open_outside", outside.append)
    stage.outside = outside
    stage.window.articles.setFocus()
    EFFECTS[name](stage, (lambda: strike(key)) if key else (lambda: stage.press(name)))


def test_every_action_has_a_test_of_its_effect() -> None:
    assert set(ACTIONS) - set(EFFECTS) - set(ELSEWHERE) == set()
    assert set(EFFECTS) & set(ELSEWHERE) == set()
    assert (set(EFFECTS) | set(ELSEWHERE)) - set(ACTIONS) == set()


def test_no_two_actions_share_a_shortcut() -> None:
    keys = [key for action in ACTIONS.values() for key in (*action.fixed, *action.keys)]
    assert sorted(keys) == sorted(set(keys))
    assert not [(a, b) for a in keys for b in keys if b.startswith(f"{a}, ")]


def test_every_action_is_reachable_in_the_menu() -> None:
    in_menus = {name for _, names in MENUS for name in names.split()}
    assert set(ACTIONS) - in_menus == {"menu"}


def test_letters_typed_in_a_field_are_text(stage: Stage) -> None:
    field = stage.window.articles.search
    field.setFocus()
    before = stage.window.lister.view.key
    QTest.keyClicks(field, "jksmgua/?")
    assert field.text() == "jksmgua/?"
    assert stage.opened() == ""
    assert stage.window.keyboard._shortcuts is None
    assert before == "unread"


def dialog_of(stage: Stage) -> ShortcutsDialog:
    stage.press("shortcuts")
    dialog = stage.window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    return dialog


def row_of(dialog: ShortcutsDialog, name: str) -> KeyRow:
    return next(row for row in dialog.rows if row.name == name)


def answer(row: KeyRow, key: str) -> None:
    """Presses keys in a row that waits for them, and lets the field find that this was all."""
    row.edit.setKeySequence(QKeySequence(key))
    row.edit.editingFinished.emit()


def test_a_shortcut_is_changed_at_once_and_for_good(open_stage: OpenStage) -> None:
    stage = open_stage()
    row = row_of(dialog_of(stage), "toggle-saved")
    row.ask("S")
    answer(row, "X")
    assert row.chips[0].text() == "X"
    assert "(X)" in stage.window.page.findChildren(IconButton)[0].toolTip() or any(
        "(X)" in button.toolTip() for button in stage.window.findChildren(IconButton)
    )
    stage.close()
    stage = open_stage(fill=False)
    assert stage.window.actions_.keys.of("toggle-saved") == ("X",)
    stage.window.articles.setFocus()
    stage.open_next()
    strike("X")
    stage.wait(lambda: stage.library.counts(0).saved == 1)
    strike("S")
    assert stage.library.counts(0).saved == 1


def test_keys_in_turn_can_be_given(stage: Stage) -> None:
    row = row_of(dialog_of(stage), "troubles")
    row.ask("")
    answer(row, "G, W")
    row.window().close()
    stage.window.articles.setFocus()
    strike("G, W")
    stage.wait(lambda: stage.window.page.panel is not None)


def test_a_conflict_is_named_and_taken_only_when_wanted(stage: Stage) -> None:
    dialog = dialog_of(stage)
    row = row_of(dialog, "sync")
    row.ask("F5")
    answer(row, "J")
    assert "Next article" in row.question.text()
    row.cancel.click()
    keys = stage.window.actions_.keys
    assert keys.of("next") == ("J",)
    row.ask("F5")
    answer(row, "J")
    row.take.click()
    assert keys.of("next") == ()
    assert keys.of("sync") == ("R", "J")
    row_of(dialog, "next").usual.click()
    assert keys.of("next") == ("J",)
    assert keys.of("sync") == ("R",)


def test_pressed_keys_are_taken_when_no_more_follow(stage: Stage) -> None:
    row = row_of(dialog_of(stage), "browser")
    row.ask("V")
    with stage.bot.waitSignal(row.edit.editingFinished, timeout=5000):
        QTest.keyClick(row.edit, Qt.Key.Key_G)
        QTest.keyClick(row.edit, Qt.Key.Key_V)
    assert stage.window.actions_.keys.of("browser") == ("G, V",)


def test_the_beginning_of_a_longer_shortcut_is_a_conflict(stage: Stage) -> None:
    row = row_of(dialog_of(stage), "browser")
    row.ask("")
    answer(row, "G")
    for words in ("Unread", "Today", "Saved"):
        assert words in row.question.text()


def test_keys_that_controls_need_are_not_given_away(stage: Stage) -> None:
    row = row_of(dialog_of(stage), "browser")
    row.ask("")
    answer(row, "Space")
    assert "Space" in row.question.text()
    assert stage.window.actions_.keys.of("browser") == ("V",)


def test_a_shortcut_is_removed_and_all_are_reset_and_that_undone(stage: Stage) -> None:
    dialog = dialog_of(stage)
    keys = stage.window.actions_.keys
    row = row_of(dialog, "browser")
    row.ask("V")
    row.remove.click()
    assert keys.of("browser") == ()
    dialog.reset.click()
    assert keys.of("browser") == ("V",)
    assert dialog.reset.text() == "Undo the reset"
    dialog.reset.click()
    assert keys.of("browser") == ()


def test_escape_ends_the_wait_for_keys(stage: Stage) -> None:
    dialog = dialog_of(stage)
    row = row_of(dialog, "browser")
    row.ask("V")
    QTest.keyClick(row.edit, Qt.Key.Key_Escape)
    assert row.edit.isHidden() or not row.edit.isVisible()
    assert dialog.isVisible()
    assert stage.window.actions_.keys.of("browser") == ("V",)


def test_shortcuts_are_found_by_name_and_by_key(stage: Stage) -> None:
    dialog = dialog_of(stage)
    dialog.field.setText("pdf")
    assert [row.name for row in dialog.rows if row.isVisible()] == ["save-pdf"]
    dialog.field.setText("ctrl+k")
    assert [row.name for row in dialog.rows if row.isVisible()] == ["palette"]
    dialog.field.setText("zzz")
    assert dialog.nothing.isVisible()


@pytest.mark.parametrize(
    "kept",
    [
        "no",
        [1, 2],
        {"next": "J"},
        {"next": [3, None, {}]},
        {"no-such": ["J"]},
        {"next": ["rubbish+"]},
        {"next": ["Q"], "previous": ["Q"]},
    ],
)
def test_rubbish_in_the_settings_leaves_usable_shortcuts(
    open_stage: OpenStage, kept: object
) -> None:
    stage = open_stage()
    path = stage.desk.folder / "settings.json"
    stage.close()
    path.write_text(json.dumps({"keys": kept}))
    keys = open_stage(fill=False).window.actions_.keys
    assert keys.of("search") == ("/", "Ctrl+Shift+F")
    shared = [key for name in ACTIONS for key in keys.of(name)]
    assert len(shared) == len(set(shared))


def press_place(widget: QWidget, code: int, text: str, when: int) -> bool:
    """A key by its place on the keyboard, as a layout without Latin letters gives it."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, ord(text.upper()), none, code, 0, 0, text)
    event.setTimestamp(when)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_letters_work_by_their_place_on_a_cyrillic_keyboard(stage: Stage) -> None:
    stage.window.articles.setFocus()
    table = stage.window.articles.table
    titles = stage.titles()
    assert press_place(table, 44, "о", 1)  # where J is
    stage.wait(lambda: stage.opened() == titles[0])
    assert press_place(table, 42, "п", 100)  # G
    assert press_place(table, 28, "е", 200)  # T
    stage.wait(lambda: stage.window.lister.view.key == "today")
    assert not press_place(table, 30, "j", 300)  # a Latin letter is Qt's to look up


def test_a_cyrillic_letter_in_a_field_is_text(stage: Stage) -> None:
    field = stage.window.articles.search
    field.setFocus()
    press_place(field, 44, "о", 1)
    assert stage.opened() == ""
