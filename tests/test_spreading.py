"""A run of tests of which one takes its process with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("xdist")

from tests.spreading import LONG, SINGLY

__all__: list[str] = []

MODULES = {
    "test_a": ["pass", "pass", "pass"],
    "test_b": ["pass", "time.sleep(1)", "pass"],
    "test_c": ["pass", "os._exit(1)", "pass"],
    "test_d": ["pass"],
    "test_e": ["pass"],
}


def run(folder: Path, how: str, *, processes: int) -> subprocess.CompletedProcess[str]:
    """pytest over the tests of a folder, spread as these are."""
    root = Path(__file__).parents[1]
    arguments = ["-n", str(processes), "--dist", "loadscope", how, "-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *arguments, "--rootdir", str(folder), str(folder)],
        env={**os.environ, "PYTHONPATH": str(root), "PYTEST_ADDOPTS": ""},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("processes", [1, 2])
def test_all_others_are_run_once_and_the_run_ends(tmp_path: Path, processes: int) -> None:
    (tmp_path / "conftest.py").write_text(
        "from tests.spreading import Scopes\n"
        "def pytest_xdist_make_scheduler(config, log):\n"
        "    return Scopes(config, log)\n"
    )
    for name, tests in MODULES.items():
        (tmp_path / f"{name}.py").write_text(
            "import os, time\n"
            + "".join(f"def test_{at}():\n    {line}\n" for at, line in enumerate(tests))
        )
    done = run(tmp_path, "-q", processes=processes)
    assert "1 failed, 10 passed" in done.stdout, done.stdout
    assert "crashed while running" in done.stdout
    assert done.returncode == 1


SHORT = "tests/test_short.py"
WORK = {
    SHORT: ["a", "b", "c"],
    LONG[1]: ["a"],
    SINGLY[0]: ["a", "b"],
    LONG[0]: ["a"],
}


def test_what_takes_long_is_given_out_first_and_in_pieces(tmp_path: Path) -> None:
    """With one process the order of the tests is the order in which they were given out."""
    (tmp_path / "conftest.py").write_text(
        "from tests.spreading import Scopes\n"
        "def pytest_xdist_make_scheduler(config, log):\n"
        "    return Scopes(config, log)\n"
    )
    for name, tests in WORK.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(f"def test_{one}(): pass\n" for one in tests))
    done = run(tmp_path, "-v", processes=1)
    ran = [line.split()[-1] for line in done.stdout.splitlines() if " PASSED " in line]
    pieces = [f"{SINGLY[0]}::test_{one}" for one in "ab"]
    others = [f"{SHORT}::test_{one}" for one in "abc"]
    assert ran == [f"{LONG[0]}::test_a", f"{LONG[1]}::test_a", *others, *pieces]


def test_what_is_said_to_take_long_is_there() -> None:
    root = Path(__file__).parents[1]
    assert [name for name in (*LONG, *SINGLY) if not (root / name).exists()] == []
