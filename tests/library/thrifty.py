"""Keeping to a limit in a process of its own, for `test_thrift`:
`python -m tests.library.thrifty FOLDER LIMIT`."""

import sys
from pathlib import Path

from reader_app.library import Library
from reader_app.services import Budget, Settings
from tests.library.shelf import NOW

__all__ = ["main"]


def main(folder: Path, limit: int) -> None:
    """Says when it has begun."""
    library = Library.open(folder, clock=lambda: NOW)
    budget = Budget(library, Settings(folder / "settings.json"), lambda: NOW)
    plan = budget.plan(limit)
    assert plan is not None
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    budget.apply(plan)
    library.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
