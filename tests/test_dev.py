"""The parts of `dev` that decide; what they lead to was tried on a bare system."""

import ast
import fcntl
import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

__all__: list[str] = []

DEV = Path(__file__).resolve().parent.parent / "dev"


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The program as a module, on a checkout that has lock files and nothing else."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader = SourceFileLoader("dev", str(DEV))
    spec = importlib.util.spec_from_loader("dev", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "dev", module)
    loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    for name in module.LOCKS.values():
        (tmp_path / name).write_text(f"{name}==1\n", encoding="utf-8")
    return module


def make_ready(dev: ModuleType, kinds: tuple[str, ...] = ("run",)) -> None:
    dev.python().parent.mkdir(parents=True)
    dev.python().touch()
    digests = {kind: dev.lock_digest(dev.ROOT, kind) for kind in kinds}
    dev.write_stamp(dev.VENV, {**dev.base(dev.ROOT), **digests})


def is_ready(dev: ModuleType, kind: str) -> bool:
    ready: bool = dev.is_ready(kind)
    return ready


def test_debian_and_its_children_are_told_from_others(dev: ModuleType) -> None:
    mint = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n'
    assert dev.is_debian(dev.read_release(mint))
    assert dev.is_debian(dev.read_release("ID=debian\nVERSION_ID='12'\n"))
    assert not dev.is_debian(dev.read_release('ID=fedora\nID_LIKE=""\n'))
    assert not dev.is_debian({})


def test_only_the_libraries_that_lie_nowhere_are_missing(dev: ModuleType, tmp_path: Path) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder, one in zip(folders, dev.WIDGETS, strict=False):
        folder.mkdir()
        (folder / one.soname).touch()
    assert dev.missing_libraries(dev.WIDGETS, folders) == list(dev.WIDGETS[2:])


@pytest.mark.parametrize(
    ("known", "wanted"), [(True, "libglib2.0-0t64"), (False, "libglib2.0-0")], ids=["new", "old"]
)
def test_a_package_is_called_by_the_name_this_system_knows(
    dev: ModuleType, known: bool, wanted: str
) -> None:
    names = dev.package_names(dev.WIDGETS[:3], lambda name: known)
    assert names == ["libegl1", "libgl1", wanted]


def test_a_display_s_libraries_are_wanted_on_that_display_only(dev: ModuleType) -> None:
    assert dev.wanted_libraries({}) == dev.WIDGETS
    assert dev.wanted_libraries({"DISPLAY": ":0"}) == dev.WIDGETS + dev.X11
    assert dev.wanted_libraries({"WAYLAND_DISPLAY": "wayland-0"}) == dev.WIDGETS + dev.WAYLAND


def test_no_display_is_noticed_on_linux_only(dev: ModuleType) -> None:
    assert not dev.has_display({"DISPLAY": ""}, "linux")
    assert dev.has_display({"DISPLAY": ":0"}, "linux")
    assert dev.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert dev.has_display({"QT_QPA_PLATFORM": "vnc"}, "linux")
    assert dev.has_display({}, "darwin")


@pytest.mark.parametrize("has_lists", [True, False], ids=["with lists", "without lists"])
def test_the_line_to_type_is_complete(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, has_lists: bool
) -> None:
    monkeypatch.setattr(dev, "has_lists", lambda: has_lists)
    line = "sudo apt-get install --no-install-recommends libegl1 libgl1"
    update = "" if has_lists else "sudo apt-get update && "
    assert dev.apt_line(["libegl1", "libgl1"]) == update + line


def test_a_person_who_is_not_root_gets_the_line_and_nothing_is_done(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(dev, "release", lambda: {"ID": "debian"})
    monkeypatch.setattr(dev, "library_folders", lambda: ())
    monkeypatch.setattr(dev, "apt_knows", lambda name: False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(dev.Stop, match=r"\n  .*sudo apt-get install .*libegl1.* libxkbcommon0$"):
        dev.need_system(dev.WIDGETS)


def test_epubcheck_is_installed_by_root_for_the_check(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.VENV.mkdir()
    installed: list[list[str]] = []
    monkeypatch.setattr(dev, "release", lambda: {"ID": "debian"})
    monkeypatch.setattr(dev, "is_root", lambda: True)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")

    def install(names: Iterable[str]) -> bool:
        installed.append([*names])
        return True

    monkeypatch.setattr(dev, "apt_install", install)
    dev.need_epubcheck()
    assert installed == []
    (dev.VENV / "epubcheck-asked").unlink()
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    dev.need_epubcheck()
    dev.need_epubcheck()
    assert installed == [["epubcheck"]]


def test_a_keyring_for_the_tests_is_installed_by_root_and_asked_for_once(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dev.VENV.mkdir()
    installed: list[list[str]] = []
    monkeypatch.setattr(dev, "release", lambda: {"ID": "debian"})
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)

    def install(names: Iterable[str]) -> bool:
        installed.append([*names])
        return True

    monkeypatch.setattr(dev, "apt_install", install)
    monkeypatch.setattr(dev, "is_root", lambda: True)
    dev.need_keyring()
    dev.need_keyring()
    assert installed == [["dbus", "gnome-keyring"]]
    (dev.VENV / "keyring-asked").unlink()
    monkeypatch.setattr(dev, "is_root", lambda: False)
    dev.need_keyring()
    assert "install --no-install-recommends dbus gnome-keyring" in capsys.readouterr().err


def test_a_finished_environment_is_ready(dev: ModuleType) -> None:
    make_ready(dev)
    assert is_ready(dev, "run")
    assert not is_ready(dev, "dev")


@pytest.mark.parametrize("damage", ["lock", "python", "stamp", "half a stamp", "moved", "version"])
def test_a_stale_or_half_made_environment_is_noticed(dev: ModuleType, damage: str) -> None:
    make_ready(dev)
    stamp = dev.VENV / "ready.json"
    match damage:
        case "lock":
            (dev.ROOT / dev.LOCKS["run"]).write_text("other==2\n", encoding="utf-8")
        case "python":
            dev.python().unlink()
        case "stamp":
            stamp.unlink()
        case "half a stamp":
            stamp.write_text(stamp.read_text(encoding="utf-8")[:20], encoding="utf-8")
        case "moved":
            dev.write_stamp(dev.VENV, {**dev.read_stamp(dev.VENV), "root": "/elsewhere"})
        case "version":
            dev.write_stamp(dev.VENV, {**dev.read_stamp(dev.VENV), "python": "3.9"})
    assert not is_ready(dev, "run")


def steps(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, stop_at: str = "") -> list[str]:
    """Lets an installation run with its outside steps noted instead of taken."""
    taken: list[str] = []

    def obey(command: list[str], lock: int | None) -> bool:
        step = "venv" if "venv" in command else "pip"
        taken.append(step)
        if step == stop_at:
            raise KeyboardInterrupt
        if step == "venv":
            dev.python().parent.mkdir(parents=True)
            dev.python().touch()
            (dev.VENV / "lib").mkdir()
        return True

    monkeypatch.setattr(dev, "obey", obey)
    monkeypatch.setattr(dev, "add_program", lambda: None)
    return taken


@pytest.mark.parametrize("stop_at", ["venv", "pip"])
def test_an_interrupted_installation_begins_anew(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, stop_at: str
) -> None:
    steps(dev, monkeypatch, stop_at)
    with pytest.raises(KeyboardInterrupt):
        dev.prepare("run")
    (dev.VENV / "left").touch()
    assert not is_ready(dev, "run")
    taken = steps(dev, monkeypatch)
    dev.prepare("run")
    assert taken == ["venv", "pip"]
    assert not (dev.VENV / "left").exists()
    assert is_ready(dev, "run")


def test_what_is_ready_is_left_alone(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    make_ready(dev)
    taken = steps(dev, monkeypatch)
    dev.prepare("run")
    assert taken == []


def test_the_developer_s_tools_join_what_is_there(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready(dev)
    taken = steps(dev, monkeypatch)
    dev.prepare("dev")
    assert taken == ["pip"]
    assert is_ready(dev, "run")
    assert is_ready(dev, "dev")


def test_what_was_added_in_full_stays_and_is_kept_in_step(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready(dev)
    asked: list[str] = []
    monkeypatch.setattr(dev, "add_program", lambda: None)

    def obey(command: list[str], lock: int | None) -> bool:
        asked.append(Path(command[-1]).name)
        return True

    monkeypatch.setattr(dev, "obey", obey)
    dev.prepare("full")
    assert asked == ["requirements-full.lock"]
    assert is_ready(dev, "full")
    assert is_ready(dev, "run")
    dev.prepare("dev")
    assert asked[1:] == ["requirements-dev.lock", "requirements-full.lock"]
    assert is_ready(dev, "full")
    (dev.ROOT / "requirements-full.lock").write_text("newer==2\n", encoding="utf-8")
    assert not is_ready(dev, "run")


def test_a_failed_installation_says_so_and_is_not_ready(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready(dev)
    monkeypatch.setattr(dev, "obey", lambda command, lock: False)
    with pytest.raises(dev.Stop, match="pip could not install"):
        dev.prepare("dev")
    assert not is_ready(dev, "run")


def test_a_second_dev_waits_for_the_first(dev: ModuleType) -> None:
    refused = pytest.raises(BlockingIOError)
    with dev.alone(dev.VENV), (dev.VENV / ".lock").open("a") as other, refused:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_an_interruption_ends_the_step_and_everything_it_started(
    dev: ModuleType, tmp_path: Path
) -> None:
    note = tmp_path / "pids"
    script = f"sleep 60 & echo $! $$ > {note}.new && mv {note}.new {note}; wait"

    def interrupt(*_: object) -> None:
        if note.exists():
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
    try:
        with pytest.raises(KeyboardInterrupt):
            dev.obey(["sh", "-c", script], None)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    for pid in map(int, note.read_text(encoding="utf-8").split()):
        assert has_ended(pid)


def has_ended(pid: int) -> bool:
    """Within five seconds; a process nobody has waited for yet counts as ended."""
    status = Path(f"/proc/{pid}/stat")
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            if status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z":
                return True
        except FileNotFoundError:
            return True
    return False


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, "C.UTF-8"),
        ({"LANG": "C"}, "C.UTF-8"),
        ({"LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}, "C.UTF-8"),
        ({"LANG": "de_DE.utf8"}, None),
    ],
)
def test_a_locale_without_utf_8_is_replaced(
    dev: ModuleType, given: dict[str, str], wanted: str | None
) -> None:
    assert dev.surroundings(given).get("LC_ALL") == wanted


def test_an_interrupted_command_says_one_line_and_ends_with_130(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(words: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(dev.COMMANDS, "run", interrupted)
    assert dev.main(["run"]) == 130
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_an_unknown_command_gets_the_list_on_standard_error() -> None:
    done = subprocess.run([sys.executable, DEV, "fly"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "./dev run" in done.stderr
    assert done.stdout == ""


def test_the_lock_names_no_index_and_hashes_everything() -> None:
    for name in ("requirements.lock", "requirements-dev.lock", "requirements-full.lock"):
        lines = (DEV.parent / name).read_text(encoding="utf-8").splitlines()
        facts = [line for line in lines if line and not line.lstrip().startswith("#")]
        assert not [line for line in facts if "://" in line or line.startswith("-")]
        for first, second in zip(facts, [*facts[1:], ""], strict=True):
            if "==" in first and not first.startswith(" "):
                assert second.startswith("    --hash=sha256:"), first


def pins(name: str) -> set[str]:
    lines = (DEV.parent / name).read_text(encoding="utf-8").splitlines()
    return {line.split(" \\")[0] for line in lines if "==" in line and line[0] != " "}


def test_all_locks_hold_the_same_versions() -> None:
    run = pins("requirements.lock")
    assert run <= pins("requirements-dev.lock")
    assert {line.split("==")[0] for line in pins("requirements-full.lock") - run} == {
        "pyside6-addons"
    }


def test_a_stamp_that_is_no_object_counts_for_nothing(dev: ModuleType) -> None:
    dev.VENV.mkdir()
    (dev.VENV / "ready.json").write_text(json.dumps(["x"]), encoding="utf-8")
    assert dev.read_stamp(dev.VENV) == {}
    assert os.listdir(dev.VENV) == ["ready.json"]


def test_an_older_python_gets_as_far_as_the_message() -> None:
    source = DEV.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    first, *_ = (node for node in ast.parse(source).body if isinstance(node, ast.If))
    assert "sys.version_info < (3, 11)" in ast.unparse(first)
