import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader_app.domain import NoKeyring
from reader_app.services import Credentials, Desk, Doctor, Machine
from tests.library.shelf import fill


def test_a_sound_library_is_told_part_by_part(desk: Desk) -> None:
    desk.doctor.repair()
    found = {one.name: one for one in desk.doctor.examine()}
    assert {"library", "search", "pictures", "disk", "keyring", "network"} <= set(found)
    assert [one.name for one in found.values() if not one.ok] == ["keyring"]
    assert "session only" in found["keyring"].message


def test_what_repair_puts_right_says_so_and_is_right_afterwards(desk: Desk) -> None:
    fill(desk.library, 3)
    before = {one.name: one for one in desk.doctor.examine()}
    assert not before["search"].ok
    assert before["search"].message.endswith("Repair puts this right.")
    after = {one.name: one for one in desk.doctor.repair()}
    assert after["search"].ok


def test_a_machine_without_network_is_told_that_reading_goes_on(desk: Desk, tmp_path: Path) -> None:
    machine = Machine(tmp_path, Credentials(), route=lambda: False)
    found = {one.name: one for one in Doctor(desk.library, machine).examine()}
    assert not found["network"].ok
    assert "opens all the same" in found["network"].message


def test_a_disk_that_is_nearly_full_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=20_000_000))
    found = {one.name: one for one in Machine(tmp_path, Credentials(), lambda: True).examine()}
    assert not found["disk"].ok
    assert found["disk"].message.startswith("Only 20 MB are free.")


def test_a_keyring_that_is_there_is_named(tmp_path: Path) -> None:
    class Named(Credentials):
        def name(self) -> str:
            return "Secret Service"

    found = {one.name: one for one in Machine(tmp_path, Named(), lambda: True).examine()}
    assert found["keyring"].ok
    assert "Secret Service" in found["keyring"].message
    with pytest.raises(NoKeyring):
        Credentials().name()
