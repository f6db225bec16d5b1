"""What the window does for the pages that manage publications."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes
from reader_app.ui.outbox import Standing

__all__ = ["Routes"]


@dataclass(frozen=True, slots=True)
class Routes:
    """`put` gives a view the window's place; `moved`: another one has it; `settle` gives the
    keyboard a place there. `told` says what was done, with a way back. `explain` and `go` take a
    key of the sidebar, `follow` an address. `current`: the publications that the reader is at;
    `standing`: the accounts."""

    put: Callable[[QWidget], None]
    moved: Callable[[], None]
    settle: Callable[[], None]
    told: Callable[[str, Future[Changes]], None]
    sync: Callable[[tuple[int, ...]], None]
    explain: Callable[[str], None]
    go: Callable[[str], None]
    follow: Callable[[str], None]
    folders: Callable[[], Sequence[str]]
    current: Callable[[], tuple[int, ...]]
    sign_in: Callable[[int], None]
    standing: Standing
