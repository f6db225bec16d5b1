"""Lists for tests, and desks to bring them to."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from reader_app.bootstrap import resources
from reader_app.domain import NewSection, NoKeyring
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from tests.library.shelf import NOW

__all__ = ["Ring", "desk_at", "plain", "thousands"]


class Ring:
    """A keyring backend in memory; `gone`: as if the system had none."""

    name = "ring"

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.gone = False

    def open(self) -> "Ring":
        if self.gone:
            raise NoKeyring("gone")
        return self

    def get_password(self, service: str, username: str) -> str | None:
        self.open()
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.open()
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.open()
        del self.kept[username]


@contextmanager
def desk_at(folder: Path, ring: Ring | None = None) -> Iterator[Desk]:
    """A desk over the library of a folder, which is made where it is not there."""
    library = Library.open(folder, clock=lambda: NOW)
    vault = ring or Ring()
    desk = Desk(
        library,
        now=lambda: NOW,
        route=lambda: True,
        credentials=Credentials(vault.open),
        resources=resources(),
    )
    try:
        yield desk
    finally:
        desk.close()


def plain(sections: Sequence[NewSection]) -> list[NewSection]:
    """Without what may differ after a list without secrets."""
    return [replace(one, private=False) for one in sections]


def thousands(number: int, per_folder: int = 100) -> str:
    """A list of so many feeds in nested folders, each of a publication of its own."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><body>\n']
    for start in range(0, number, per_folder):
        lines.append(f'<outline text="Area {start // (5 * per_folder)}">\n')
        lines.append(f'<outline text="Folder {start // per_folder}">\n')
        lines += [
            f'<outline type="rss" text="Paper {n}" title="Paper {n}"'
            f' xmlUrl="https://paper{n}.example/feed.xml" htmlUrl="https://paper{n}.example/"/>\n'
            for n in range(start, min(start + per_folder, number))
        ]
        lines.append("</outline>\n</outline>\n")
    return "".join([*lines, "</body></opml>\n"])
