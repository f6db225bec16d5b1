"""The words that start this very program again: from a checkout, installed, or bundled."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = ["started_by"]

NAMES = ("broadsheet", "broadsheet.exe", "broadsheet.cmd")


def started_by(
    environment: Mapping[str, str] = os.environ,
    argv: Sequence[str] = tuple(sys.argv),
    executable: str = sys.executable,
    *,
    frozen: bool = bool(getattr(sys, "frozen", False)),
) -> list[str]:
    """Absolute, so that it works from any folder. Links are kept: one in the path outlives what it
    points to today."""
    if image := environment.get("APPIMAGE"):
        return [image]
    if frozen:
        return [executable]
    called = Path(argv[0]) if argv else Path()
    beside = [Path(executable).with_name(name) for name in NAMES]
    for program in (called, *beside):
        if program.name in NAMES and os.access(program, os.X_OK):
            return [str(program.absolute())]
    return [executable, "-P", "-m", "reader_app"]
