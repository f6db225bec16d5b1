"""Articles read aloud one after the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from reader_app.ui.aloud import Aloud
from reader_app.ui.viewer import ArticleView

__all__ = ["Listening"]


class Listening(QObject):
    """Opens an article, has it read, and when its last sentence has been heard goes on to the next.
    The reader who opens something else, or closes the bar, has heard enough."""

    def __init__(
        self, aloud: Aloud, view: ArticleView, open_: Callable[[int, Sequence[int]], None]
    ) -> None:
        super().__init__(view)
        self._aloud, self._view, self._open = aloud, view, open_
        self._ids: tuple[int, ...] = ()
        self._wanted: int | None = None  # is being opened
        view.page().replaced.connect(self._replaced)
        aloud.heard.connect(self._heard)
        aloud.ended.connect(self.stop)

    @property
    def ids(self) -> tuple[int, ...]:
        """What is read: the article in hand, then those that follow."""
        return self._ids

    def start(self, ids: Sequence[int]) -> None:
        self._ids = tuple(ids)
        self._go()

    def stop(self) -> None:
        self._ids, self._wanted = (), None

    # -- inside

    def _go(self) -> None:
        if not self._ids:
            return
        self._wanted = self._ids[0]
        article = self._view.article()
        self._open(self._wanted, self._ids)
        if article is not None and article.row.id == self._wanted:
            self._replaced()  # it stands there already

    def _replaced(self) -> None:
        article = self._view.article()
        if article is None or not self._ids:
            return
        if article.row.id == self._wanted:
            self._wanted = None
            if not self._aloud.begin():
                self.stop()
        elif self._wanted is None and article.row.id != self._ids[0]:
            self.stop()

    def _heard(self) -> None:
        self._ids = self._ids[1:]
        self._go()
