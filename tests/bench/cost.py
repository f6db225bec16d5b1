"""What running a command costs."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.world import CHECKOUT, ENVIRONMENT

__all__ = ["Cost", "cost", "median", "script"]


class Cost(NamedTuple):
    """Seconds."""

    wall: float
    processor: float  # of the command and all processes that it started and awaited

    def __str__(self) -> str:
        return f"{self.processor:.1f} s, wall {self.wall:.1f} s"


def cost(command: Sequence[str], allow: tuple[int, ...] = (0,)) -> Cost:
    """Runs a command, its output thrown away. Any other exit status ends the benchmark."""
    started = time.monotonic()
    process = subprocess.Popen(
        command, cwd=CHECKOUT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allow:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def script(name: str, *words: str) -> list[str]:
    """The command of a script beside this module, without what every start of Python looks for."""
    return [sys.executable, str(Path(__file__).with_name(name)), *words]


def median(costs: Sequence[Cost]) -> Cost:
    """The one in the middle by processor time."""
    return sorted(costs, key=lambda one: one.processor)[len(costs) // 2]
