"""What is read: an article that stays open, and one that is read to its end; and what was not."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from reader_app.ui.foryou.switch import Switch
from reader_app.ui.kit import Kit
from reader_app.ui.viewer import ArticleView

__all__ = ["Attention"]

OPEN = 10_000  # ms that an article stays open before that says something
REST = 1_000  # ms without scrolling, after which it is looked where the reader is


class Attention(QObject):
    """Tells For You while it is on, each thing once for each opening. `above` gives the articles
    that stand in sight above one of the list: who stays with that one has passed them over."""

    def __init__(
        self,
        kit: Kit,
        view: ArticleView,
        switch: Switch,
        above: Callable[[int], Sequence[int]],
    ) -> None:
        super().__init__(view)
        self._kit, self._view, self._switch, self._above = kit, view, switch, above
        self._article = 0
        self._open = QTimer(self, singleShot=True, interval=OPEN)
        self._open.timeout.connect(self._stayed)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look)
        self._counts = self._finished = False
        view.scrolled.connect(lambda _: self._rest.start())

    def begin(self, article_id: int) -> None:
        """Another article stands."""
        self._article = article_id
        self._counts = self._finished = False
        self._rest.stop()
        self._open.start()

    def end(self) -> None:
        """The library closes."""
        self._open.stop()
        self._rest.stop()
        self._article = 0

    # -- inside

    def _stands(self) -> bool:
        """Whether the same article is still in sight."""
        article = self._view.article()
        same = article is not None and article.row.id == self._article
        return same and self._view.isVisible()

    def _stayed(self) -> None:
        if not self._stands():
            return
        if not self._view.window().isActiveWindow():
            self._open.start()  # the reader is elsewhere: from the beginning
            return
        self._counts = True
        if self._switch.on:
            taste, guard = self._kit.desk.taste, self._kit.courier.guard
            guard(taste.opened(self._article))
            if above := self._above(self._article):
                guard(taste.passed(above))
        self._look()

    def _look(self) -> None:
        """At the end counts as read to the end, not before the article has been open for long."""
        if not self._counts or self._finished or not self._stands():
            return
        if self._view.reading_place().ended:
            self._finished = True
            if self._switch.on:
                self._kit.courier.guard(self._kit.desk.taste.finished(self._article))
