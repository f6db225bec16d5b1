"""What a page that has all the room is to the window, and the window to it."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes

__all__ = ["More", "OpenArticle", "OpenMenu", "Routes", "SetState", "Spread"]

More = Sequence[tuple[str, Callable[[], object]]]
"""What a menu offers besides: words, and what they do."""


class Spread(Protocol):
    """One page beside the sidebar. It is made when it is first wanted and lives as long as the
    window."""

    @property
    def widget(self) -> QWidget: ...

    def open(self, key: str) -> None:
        """Show the page of this key, read in a job. Another visit: what stands there may be made
        anew."""

    def refresh(self, changes: Changes) -> None:
        """The library moved, while the page stands or since it was left."""

    def title(self) -> str:
        """What the window is called while it stands."""

    def entrance(self) -> QWidget:
        """What gets the focus."""

    def act(self, name: str) -> None:
        """Do one of the window's commands ("next", "toggle-saved", "why") to what has the focus;
        one that means nothing here does nothing. `ColumnsView.act` does it for a page of cards."""


class OpenArticle(Protocol):
    """Read an article with all the room; Back leads to the page as it was left. `others`: what the
    next and the previous one are, the article itself among them."""

    def __call__(self, article_id: int, *, others: Sequence[int] = ()) -> None: ...


class OpenMenu(Protocol):
    """The menu of articles at a place of the screen; `more` stands on top."""

    def __call__(self, ids: Sequence[int], place: QPoint, more: More = ()) -> None: ...


class SetState(Protocol):
    """Mark articles as read (or saved) or not, said with a way back where it is more than one or
    takes something away."""

    def __call__(self, ids: Sequence[int], wanted: bool = True) -> None: ...


@dataclass(frozen=True, slots=True)
class Routes:
    """What the window does for its pages. `open` shows any place by its key, a page or a list, to
    which this page is the way back. `mark` sets read, `save` saved. `told` says what was done,
    with a way back; `say` says a sentence. `browse` opens an article outside. `moved`: the page's
    title is another, or its first content stands. `sync` begins one, `syncing`: whether one runs,
    `on_sync`: to be called whenever one begins or ends. `command` does one of the window's.
    `awaited`: the page of this key stands, or something that leads back to it."""

    open_article: OpenArticle
    open: Callable[[str], None]
    menu: OpenMenu
    mark: SetState
    save: SetState
    told: Callable[[str, Future[Changes]], None]
    say: Callable[[str], None]
    browse: Callable[[int], None]
    moved: Callable[[], None]
    sync: Callable[[], None]
    command: Callable[[str], None]
    copy_link: Callable[[int], None]
    syncing: Callable[[], bool]
    on_sync: Callable[[Callable[[], None]], None]
    awaited: Callable[[str], bool]
