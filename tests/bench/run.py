"""All benchmarks, one after the other, how they ended, and a table of their figures.

    ./dev bench [NAME [ARGS...]]

A benchmark is a script beside this one that has a `main`. It ends with status 0, or 1 when what it
promises does not hold; one that cannot run here says `skipped: REASON` last and ends with 0. The
rows of its figures (`figures.py`) are gathered from what it prints; all of them together also go
to build/bench.md.
"""

import ast
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.figures import HEAD, is_row, machine

__all__ = ["main"]

FOLDER = Path(__file__).resolve().parent
CHECKOUT = FOLDER.parents[1]
TABLE = CHECKOUT / "build" / "bench.md"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one benchmark ended: the last line that it wrote, and the rows of its figures."""

    name: str
    status: int
    seconds: float
    last: str
    rows: tuple[str, ...]

    @property
    def word(self) -> str:
        if self.status:
            return f"failed ({self.status})"
        return "skipped" if self.last.startswith("skipped:") else "done"


def has_main(script: Path) -> bool:
    body = ast.parse(script.read_bytes()).body
    return any(isinstance(node, ast.FunctionDef) and node.name == "main" for node in body)


def names(folder: Path = FOLDER) -> list[str]:
    """The benchmarks of a folder."""
    scripts = (path for path in sorted(folder.glob("*.py")) if path.name != "run.py")
    return [path.stem for path in scripts if has_main(path)]


def run(name: str, args: Sequence[str]) -> Outcome:
    """Runs one in a process of its own and shows what it writes as it comes."""
    started = time.monotonic()
    last, rows = "", []
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, str(FOLDER / f"{name}.py"), *args]
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as child:
        for line in child.stdout or ():
            print(line, end="", flush=True)
            if is_row(line):
                rows.append(line.strip())
            elif line.strip():
                last = line.strip()
    return Outcome(name, child.returncode, time.monotonic() - started, last, tuple(rows))


def table(outcomes: Sequence[Outcome]) -> str:
    """The figures of all of them in Markdown, with the machine; empty where there are none."""
    rows = [row for one in outcomes for row in one.rows]
    return "\n".join([f"{machine()}.", "", HEAD, *rows, ""]) if rows else ""


def main(words: Sequence[str]) -> int:
    known = names()
    if words and words[0] not in known:
        print(f"No benchmark {words[0]!r}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    outcomes: list[Outcome] = []
    for name in words[:1] or known:
        print(f"== {name}", flush=True)
        outcomes.append(run(name, words[1:]))
    print()
    for one in outcomes:
        print(f"{one.name:16} {one.word:12} {one.seconds:7.1f} s  {one.last}")
    if told := table(outcomes):
        TABLE.parent.mkdir(exist_ok=True)
        TABLE.write_text(told, encoding="utf-8")
        print(f"\n{told}")
    return int(any(one.status for one in outcomes))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
