import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import LibraryUnwritable, Order
from reader_app.services.preferences import Density, Preferences, ThemeChoice, checked
from reader_app.services.settings import Settings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2),
    max_leaves=3,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_the_defaults_hold_and_nothing_is_written(file: Path) -> None:
    assert Settings(file).values == Preferences()
    assert not file.exists()


def test_a_choice_is_kept_for_the_next_start(file: Path) -> None:
    Settings(file).change(theme=ThemeChoice.DARK, order=Order.OLDEST, text_size=22)
    values = Settings(file).values
    assert (values.theme, values.order, values.text_size) == (ThemeChoice.DARK, Order.OLDEST, 22)
    assert values.density is Density.COMFORTABLE


def test_keys_of_another_version_stay_in_the_file(file: Path) -> None:
    file.write_text('{"tea": {"sugar": 2}, "theme": "paper", "text_size": 20}')
    settings = Settings(file)
    assert settings.values.theme is ThemeChoice.SYSTEM
    settings.change(justify=True)
    kept = json.loads(file.read_text())
    assert kept["tea"] == {"sugar": 2}
    assert kept["theme"] == "paper"
    assert kept["justify"] is True


@pytest.mark.parametrize("damaged", [b"{", b"[1, 2]", b"\xff\xfe\x00", b"", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_and_said(file: Path, damaged: bytes) -> None:
    file.write_bytes(damaged)
    settings = Settings(file)
    assert settings.values == Preferences()
    assert "settings.damaged.json" in settings.notice
    assert file.with_name("settings.damaged.json").read_bytes() == damaged
    settings.change(measure=70)
    assert Settings(file).values.measure == 70


@pytest.mark.logs("settings cannot be read")
def test_a_file_that_cannot_be_read_is_said_and_not_moved(file: Path) -> None:
    file.mkdir()
    assert Settings(file).notice


@pytest.mark.parametrize(
    "wrong", [{"text_size": 4}, {"theme": "loud"}, {"speed": 1}, {"justify": 1}, {"measure": True}]
)
def test_a_value_out_of_bounds_is_our_bug_and_changes_nothing(
    file: Path, wrong: dict[str, object]
) -> None:
    settings = Settings(file)
    with pytest.raises(ValueError, match="no such setting or value"):
        settings.change(**wrong)
    assert settings.values == Preferences()
    assert not file.exists()


def test_the_windows_state_is_kept_beside_the_choices(file: Path) -> None:
    settings = Settings(file)
    settings.keep_window({"geometry": "AAEC", "view": "unread"})
    settings.keep_window({"view": "saved"})
    settings.change(unread_only=True)
    again = Settings(file)
    assert again.window("geometry") == "AAEC"
    assert again.window("view") == "saved"
    assert again.window("never kept") == ""


def test_writing_what_is_there_already_touches_nothing(file: Path) -> None:
    settings = Settings(file)
    settings.change(measure=70)
    before = file.stat().st_mtime_ns
    settings.change(measure=70)
    settings.keep_window({})
    assert file.stat().st_mtime_ns == before


@pytest.mark.logs("settings cannot be read")
def test_a_folder_that_cannot_be_written_is_our_error_and_the_choice_holds_for_now(
    tmp_path: Path,
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    settings = Settings(tmp_path / "taken" / "settings.json")
    with pytest.raises(LibraryUnwritable):
        settings.change(theme=ThemeChoice.SEPIA)
    assert settings.values.theme is ThemeChoice.SEPIA


def test_no_temporary_file_is_left(file: Path) -> None:
    Settings(file).change(measure=70)
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@given(st.dictionaries(st.sampled_from(list(Preferences.__slots__)), JSON))
def test_whatever_a_file_holds_preferences_come_out(raw: dict[str, object]) -> None:
    values = checked(raw)
    assert 13 <= values.text_size <= 40
    assert isinstance(values.theme, ThemeChoice)
