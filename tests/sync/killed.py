"""One sync in a process of its own, for `test_killed`: `python -m tests.sync.killed FOLDER`."""

import asyncio
import sys
from pathlib import Path

from reader_app.library import Library
from reader_app.net import Client
from reader_app.sync import Engine
from reader_app.workers import Workers

__all__ = ["main"]


async def main(folder: Path) -> None:
    """Syncs whatever the library follows, and says when it has begun."""
    library = Library.open(folder)
    async with Client() as client, Workers(1) as workers:
        sys.stdout.write("begun\n")
        sys.stdout.flush()
        await Engine(library, client, workers).sync()
    library.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
