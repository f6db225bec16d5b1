import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import LibraryGone, LibraryUnwritable, Order
from reader_app.services.preferences import Density, Preferences, Show, ThemeChoice, checked
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
    settings.change(show=Show.UNREAD)
    again = Settings(file)
    assert again.window("geometry") == "AAEC"
    assert again.window("view") == "saved"
    assert again.window("never kept") == ""


@pytest.mark.parametrize(
    ("text", "show"),
    [
        ('{"unread_only": true}', Show.UNREAD),
        ('{"unread_only": false}', Show.ALL),
        ('{"unread_only": true, "show": "saved"}', Show.SAVED),
        ('{"unread_only": "yes"}', Show.ALL),
    ],
)
def test_an_older_file_keeps_its_filter(file: Path, text: str, show: Show) -> None:
    file.write_text(text)
    assert Settings(file).values.show is show


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


@pytest.mark.parametrize(
    "text",
    [
        '{"disk_limit": 1' + "0" * 400 + "}",
        '{"text_size": 1' + "0" * 400 + ', "speech_speed": -1' + "0" * 400 + "}",
        '{"text_family": "\\ud800", "language": "a\\u0000b"}',
        '{"text_family": "' + "x" * 20_000 + '"}',
        '{"disk_limit": NaN, "line_height": Infinity}',
    ],
)
def test_what_no_program_can_use_counts_as_not_set_and_stays_in_the_file(
    file: Path, text: str
) -> None:
    file.write_text(text)
    settings = Settings(file)
    assert settings.values == Preferences()
    settings.change(measure=70)
    kept = json.loads(file.read_bytes())
    assert kept.keys() == json.loads(text).keys() | {"measure"}
    assert Settings(file).values.measure == 70


def test_halves_of_characters_are_no_state_of_a_window_and_no_shortcut(file: Path) -> None:
    file.write_text('{"window": {"geometry": "\\ud800"}, "keys": {"sync": ["\\ud800", "F5"]}}')
    settings = Settings(file)
    assert settings.window("geometry") == ""
    assert settings.keys() == {"sync": ("F5",)}


def test_what_another_program_has_written_meanwhile_stays(file: Path) -> None:
    window = Settings(file)
    window.keep_window({"view": "unread"})
    Settings(file).change(disk_limit=4.0)
    window.keep_window({"article": "3"})
    window.change(measure=70)
    again = Settings(file)
    assert (again.values.disk_limit, again.values.measure) == (4.0, 70)
    assert (again.window("view"), again.window("article")) == ("unread", "3")


@pytest.mark.logs("settings cannot be read")
def test_a_file_that_could_not_be_read_is_not_written_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('{"measure": 70}')
    whole = file.read_bytes()

    def refuse(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    settings = Settings(file)
    assert settings.values == Preferences()
    settings.change(text_size=20)
    monkeypatch.undo()
    assert file.with_name("settings.damaged.json").read_bytes() == whole
    assert Settings(file).values.text_size == 20


@pytest.mark.logs("settings cannot be read")
def test_a_file_that_can_be_read_again_loses_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('{"measure": 70}')
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", lambda path: (_ for _ in ()).throw(OSError(path)))
        settings = Settings(file)
    settings.change(text_size=20)
    assert Settings(file).values == Preferences(measure=70, text_size=20)


def test_damaged_files_are_all_kept(file: Path) -> None:
    for damaged in ("{", "[", "("):
        file.write_text(damaged)
        Settings(file)
    kept = {path.read_text() for path in file.parent.iterdir()}
    assert kept == {"{", "[", "("}


def test_no_folder_is_made_where_the_librarys_has_gone(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    settings = Settings(tmp_path / "library" / "settings.json")
    (tmp_path / "library").rmdir()
    with pytest.raises(LibraryGone):
        settings.change(measure=70)
    assert list(tmp_path.iterdir()) == []
