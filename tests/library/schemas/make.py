"""Writes the schema of today with a small library in it, as SQL: run once for each new schema.

`python -m tests.library.schemas.make` makes `0001.sql` beside this file and never overwrites one.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from reader_app.domain import AccountKind, Failure, NewAccount, Subject, TextState
from reader_app.library import Library
from tests.library.shelf import NOW, fill, page, picture

__all__ = ["dump", "stock"]

FOLDER = Path(__file__).parent


def stock(folder: Path) -> None:
    """A closed library: 6 articles, one saved, two read, one ready with its picture, one preview,
    one whose page failed; and an account that is to have the second section."""
    library = Library.open(folder, clock=lambda: NOW)
    fill(library, 6, page=True)
    library.mark([1], saved=True).result()
    library.mark([1, 2], read=True).result()
    url = "http://tribune.example/a.png"
    library.sync.store_page(3, page("Whole.", pictures=(url,)), "").result()
    (job,) = library.sync.pictures()
    sha256 = library.sync.put_picture(b"picture")
    library.sync.store_picture(job.address_id, sha256, picture(), 7).result()
    library.sync.store_page(4, page("Part.", TextState.PREVIEW), "").result()
    failure = Failure(Subject.PAGE, "", "server", status=500, since=NOW, retry_at=NOW + 600)
    library.sync.page_failed(5, failure).result()
    library.unfollow(1).result()
    library.refollow(1).result()
    account = NewAccount(AccountKind.MINIFLUX, "https://server.example", "ann")
    library.accounts.assign(library.accounts.add(account).result(), [2]).result()
    library.close()


def dump(file: Path) -> str:
    """A library's file as SQL, with what stands in its header."""
    with closing(sqlite3.connect(file)) as connection:
        heads = [
            f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]};"
            for name in ("application_id", "user_version")
        ]
        return "\n".join([*connection.iterdump(), *heads, ""])


def main() -> None:
    """Writes the file of today's schema."""
    with tempfile.TemporaryDirectory() as folder:
        stock(Path(folder))
        text = dump(Path(folder) / "library.sqlite3")
    version = int(text.rpartition("user_version = ")[2].rstrip(";\n"))
    target = FOLDER / f"{version:04}.sql"
    if target.exists():
        sys.exit(f"{target.name} is there: it shows what libraries of that schema hold")
    target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
