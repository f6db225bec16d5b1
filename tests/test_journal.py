"""The log that several processes write."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from reader_app.journal import Journal

__all__: list[str] = []

SCRIPT = """
import logging, sys
from pathlib import Path
from reader_app.journal import Journal
handler = Journal(Path(sys.argv[1]), size=20_000, files=50)
log = logging.getLogger()
log.addHandler(handler)
log.setLevel(logging.INFO)
for number in range(1500):
    log.info("%s %d %s", sys.argv[2], number, "x" * 60)
"""


def line(text: str) -> logging.LogRecord:
    return logging.LogRecord("name", logging.INFO, "", 0, text, None, None)


@pytest.mark.skipif(sys.platform == "win32", reason="a file in use cannot be moved there")
def test_no_line_of_several_processes_is_lost_while_the_file_is_moved_aside(
    tmp_path: Path,
) -> None:
    file = tmp_path / "log"
    command = [sys.executable, "-c", SCRIPT, str(file)]
    cwd = Path(__file__).parents[1]
    running = [subprocess.Popen([*command, name], cwd=cwd) for name in "abc"]
    assert [one.wait() for one in running] == [0, 0, 0]
    lines = [row.split() for part in tmp_path.glob("log*") for row in part.read_text().splitlines()]
    assert {(name, int(number)) for name, number, _ in lines} == {
        (name, number) for name in "abc" for number in range(1500)
    }
    assert len(lines) == 4500
    assert len(list(tmp_path.glob("log.*"))) > 5


def test_old_files_go(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "log", size=10, files=2)
    for number in range(6):
        journal.emit(line(f"line number {number}"))
    journal.close()
    kept = sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".lock")
    assert kept == ["log.1", "log.2"]
    assert (tmp_path / "log.1").read_text() == "line number 5\n"


def test_a_log_that_was_deleted_begins_anew(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "log", size=1000, files=2)
    journal.emit(line("one"))
    (tmp_path / "log").unlink()
    journal.emit(line("two"))
    journal.close()
    assert (tmp_path / "log").read_text() == "two\n"


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "absent" / "log", size=1000, files=2)
    journal.emit(line("one"))
    journal.close()
    assert not (tmp_path / "absent").exists()
