"""The whole program in a process of its own: signals, pipes, the log, how fast it starts."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.library import Library
from tests.library.shelf import fill
from tests.sync.press import Press, Reply, article, feed, press

HERE = Path(__file__).resolve().parents[2]


def command(folder: Path, *argv: str) -> list[str]:
    return [sys.executable, "-m", "reader_app", "--library", str(folder), *argv]


def run(folder: Path, *argv: str, **options: str) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, **options}
    return subprocess.run(
        command(folder, *argv),
        check=False,
        capture_output=True,
        text=True,
        cwd=HERE,
        env=surroundings,
        timeout=60,
    )


@pytest.fixture
def served() -> Iterator[Press]:
    """Two articles that come at once, and one that takes its time."""
    with press() as running:
        running.replies["/feed.xml"] = feed(running, "a", "b", "slow")
        running.replies["/a"] = article("Headline a")
        running.replies["/b"] = article("Headline b")
        running.replies["/slow"] = Reply(b"late", seconds=60)
        yield running


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_sync_that_is_stopped_ends_within_a_second_and_tells_what_was_done(
    tmp_path: Path, served: Press, number: signal.Signals, status: int
) -> None:
    assert run(tmp_path, "add", served.url("/feed.xml")).returncode == 0
    syncing = subprocess.Popen(
        command(tmp_path, "--json", "sync"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=HERE,
    )  # fmt: skip
    while not served.asked["/slow"]:
        assert syncing.poll() is None
        served.released.wait(0.02)
    served.released.wait(1)
    asked = time.monotonic()
    syncing.send_signal(number)
    out, err = syncing.communicate(timeout=30)
    took = time.monotonic() - asked
    assert (syncing.returncode, err) == (status, "")
    report = json.loads(out)
    assert report["cancelled"] is True
    assert report["articles"]["new"] == 3
    assert took < 10, "the server would have answered after half a minute"
    rows = json.loads(run(tmp_path, "--json", "articles").stdout)["articles"]
    assert len(rows) == 3


def test_a_reader_of_the_output_that_goes_away_is_no_error(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 400)
    library.close()
    reading, writing = os.pipe()
    os.close(reading)
    listing = subprocess.Popen(
        command(tmp_path, "--json", "articles", "--limit", "400"),
        stdout=writing, stderr=subprocess.PIPE, text=True, cwd=HERE,
    )  # fmt: skip
    os.close(writing)
    _, err = listing.communicate(timeout=30)
    assert (listing.returncode, err) == (141, "")


def test_the_log_is_in_the_library_and_holds_no_secret(tmp_path: Path, served: Press) -> None:
    address = served.url("/none?api_key=abc123").replace("http://", "http://ann:hunter2@")
    done = run(tmp_path, "--verbose", "add", address)
    assert done.returncode == 1
    log = (tmp_path / "logs" / "broadsheet.log").read_text()
    for text in (log, done.stdout, done.stderr):
        assert "hunter2" not in text
        assert "abc123" not in text


def test_an_unknown_language_of_the_terminal_is_no_error(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 1)
    library.close()
    done = run(tmp_path, "articles", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "Tribune ? World" in done.stdout


def test_the_library_may_be_named_by_the_environment(tmp_path: Path) -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "reader_app", "--json", "publications"],
        env={**os.environ, "BROADSHEET_LIBRARY": str(tmp_path / "mine")},
        capture_output=True, text=True, cwd=HERE, check=True,
    )  # fmt: skip
    assert json.loads(shown.stdout) == []
    assert (tmp_path / "mine" / "library.sqlite3").exists()


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    done = run(tmp_path / "taken" / "library", "publications")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "may not write" in done.stderr


@pytest.mark.parametrize("words", [["--help"], ["publications"]])
def test_what_needs_no_network_and_no_window_loads_neither(
    tmp_path: Path, words: list[str]
) -> None:
    asked = (
        "import sys\n"
        "from reader_app.__main__ import main\n"
        "try:\n    main(sys.argv[1:])\n"
        "except SystemExit:\n    pass\n"
        "heavy = {'PySide6', 'httpx', 'lxml', 'PIL', 'trafilatura', 'keyring'}\n"
        "print('loaded', *sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked, "--library", str(tmp_path), *words],
        capture_output=True, text=True, check=True, cwd=HERE,
    )  # fmt: skip
    assert done.stderr.splitlines()[-1] == "loaded"
