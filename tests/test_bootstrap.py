"""The composition root and the program's start."""

import json
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app import bootstrap
from reader_app.bootstrap import compose, demonstration, library_folder, resources, start_log

__all__: list[str] = []


@pytest.fixture
def root_log() -> Iterator[None]:
    """The log as it was before, afterwards."""
    root = logging.getLogger()
    before, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising
    logging.captureWarnings(False)


def test_the_library_is_where_the_reader_says_else_in_the_data_folder(tmp_path: Path) -> None:
    named = {"BROADSHEET_LIBRARY": str(tmp_path / "named")}
    assert library_folder(tmp_path / "chosen", named) == tmp_path / "chosen"
    assert library_folder(None, named) == tmp_path / "named"
    assert library_folder(None, {"BROADSHEET_LIBRARY": ""}).name == "broadsheet"
    assert library_folder(Path("here"), {}).is_absolute()
    assert library_folder(Path("~/news"), {}) == Path.home() / "news"


def test_the_resources_are_found() -> None:
    assert (resources() / "demo").is_dir()


def test_composing_touches_nothing(tmp_path: Path) -> None:
    program = compose(tmp_path / "library", demo=True)
    assert program.demo
    assert program.log_file == tmp_path / "library" / "logs" / "broadsheet.log"
    assert not (tmp_path / "library").exists()


def test_the_demonstration_is_followed_and_gone_afterwards(tmp_path: Path) -> None:
    program = compose(tmp_path, route=lambda: True)
    with demonstration() as folder:
        desk = program.open_desk(folder)
        assert len(desk.browsing.tree()) == 6
        desk.close()
    assert not folder.exists()


@pytest.mark.usefixtures("root_log")
def test_the_log_hides_secrets_wherever_they_stand(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "broadsheet.log"
    start_log(file, verbose=False)
    log = logging.getLogger("reader_app.test")
    log.info("fetched %s", "https://ann:hunter2@a.test/f?token=abc123")
    log.info("Authorization: Basic%s", "aHVudGVyMg")
    log.info("Authorization: Digest username=ann, response=%s", "d1gest")
    log.info("sent %s", [(b"cookie", b"a=1; session=s3ss10n"), (b"accept", b"x")])
    log.info("Set-Cookie: a=1; Path=/, session=%s", "s3ss10n")
    try:
        raise ValueError("https://a.test/?api_key=abc123")
    except ValueError:
        log.info("failed", exc_info=True)
    text = file.read_text()
    assert "fetched https://…@a.test" in text
    for secret in ("hunter2", "abc123", "aHVudGVyMg", "d1gest", "s3ss10n"):
        assert secret not in text


@pytest.mark.usefixtures("root_log")
def test_a_log_that_cannot_be_written_is_gone_without(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    start_log(tmp_path / "taken" / "broadsheet.log", verbose=False)
    logging.getLogger("reader_app.test").info("nobody hears this")


def test_looking_for_a_route_sends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    class Probe:
        def __init__(self, *kind: object) -> None:
            asked.append(kind)

        def __enter__(self) -> "Probe":
            return self

        def __exit__(self, *ending: object) -> None:
            asked.append("closed")

        def connect(self, address: object) -> None:
            raise OSError("Network is unreachable")

    monkeypatch.setattr(socket, "socket", Probe)
    assert not bootstrap.has_route()
    assert asked.count("closed") == 2
    monkeypatch.setattr(Probe, "connect", lambda self, address: None)
    assert bootstrap.has_route()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_without_a_display_the_window_says_what_to_do(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    done = subprocess.run(
        [sys.executable, "-m", "reader_app", "--library", str(tmp_path)],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        cwd=Path(__file__).parent.parent, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr


def test_the_program_starts_as_a_module(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader_app", "--json", "doctor", "--library", str(tmp_path)],
        cwd=Path(__file__).parent.parent, env=os.environ, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert "library" in {one["name"] for one in json.loads(done.stdout)["checks"]}
    assert done.stderr == ""
