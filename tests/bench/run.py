"""All benchmarks, one after the other, and a table of how they ended.

    ./dev bench [NAME [ARGS...]]

A benchmark is a script beside this one that has a `main`. It ends with status 0, or 1 when what it
promises does not hold; one that cannot run here says `skipped: REASON` last and ends with 0.
"""

import ast
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["main"]

FOLDER = Path(__file__).resolve().parent
CHECKOUT = FOLDER.parents[1]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one benchmark ended; `last` is the last line that it wrote."""

    name: str
    status: int
    seconds: float
    last: str

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
    last = ""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, str(FOLDER / f"{name}.py"), *args]
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as child:
        for line in child.stdout or ():
            print(line, end="", flush=True)
            last = line.strip() or last
    return Outcome(name, child.returncode, time.monotonic() - started, last)


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
    return int(any(one.status for one in outcomes))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
