"""A run of tests of which one takes its process with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("xdist")

__all__: list[str] = []

MODULES = {
    "test_a": ["pass", "pass", "pass"],
    "test_b": ["pass", "time.sleep(1)", "pass"],
    "test_c": ["pass", "os._exit(1)", "pass"],
    "test_d": ["pass"],
    "test_e": ["pass"],
}


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
    root = Path(__file__).parents[1]
    arguments = ["-n", str(processes), "--dist", "loadscope", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *arguments, "--rootdir", str(tmp_path), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(root), "PYTEST_ADDOPTS": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "1 failed, 10 passed" in done.stdout, done.stdout
    assert "crashed while running" in done.stdout
    assert done.returncode == 1
