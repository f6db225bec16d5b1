"""What a benchmark found, as rows of the table that all of them make together."""

import os
import platform
import sys
import time
from dataclasses import dataclass

__all__ = ["HEAD", "Figures", "is_row", "machine"]

HEAD = "| what | asked | measured | ratio | | load |\n|---|---|---|---|---|---|"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row. `held` is None where nothing is asked."""

    what: str
    asked: str
    measured: str
    ratio: str
    held: bool | None
    load: float

    def row(self) -> str:
        """The row in Markdown."""
        word = {None: "", True: "held", False: "missed"}[self.held]
        cells = (self.what, self.asked, self.measured, self.ratio, word, f"{self.load:.1f}")
        return "| " + " | ".join(cells) + " |"


class Figures:
    """The figures of one benchmark; every row is printed as it comes. The load beside them is the
    machine's before the benchmark began."""

    def __init__(self) -> None:
        self.status = 0
        self._load = os.getloadavg()[0]
        print(HEAD, flush=True)

    def add(
        self,
        what: str,
        measured: str,
        *,
        asked: str = "",
        ratio: float | None = None,
        held: bool | None = None,
        ours: bool = True,
    ) -> None:
        """A row. One that is missed makes the status 1, unless it also depends on others: on
        another program, or on who else keeps the machine busy."""
        told = "" if ratio is None else f"{ratio:.2f}"
        print(Figure(what, asked, measured, told, held, self._load).row(), flush=True)
        if held is False and ours:
            self.status = 1


def is_row(line: str) -> bool:
    """Whether a printed line is a row of figures."""
    return line.startswith("| ") and line.strip() not in HEAD.splitlines()


def machine() -> str:
    """Where and when figures were measured."""
    python = ".".join(map(str, sys.version_info[:3]))
    day = time.strftime("%Y-%m-%d", time.gmtime())
    return f"{platform.system()}, {os.cpu_count()} cores, Python {python}, {day}"
