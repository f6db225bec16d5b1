"""Keeps where each article was left."""

from PySide6.QtCore import QObject, QTimer

from reader_app.domain import ReadingPlace
from reader_app.ui.kit import Kit
from reader_app.ui.viewer import ArticleView

__all__ = ["PlaceKeeper"]

REST = 2000  # ms without scrolling after which a place is worth keeping


class PlaceKeeper(QObject):
    """Writes when the reader rests, turns to another article or leaves; never while scrolling."""

    def __init__(self, kit: Kit, view: ArticleView) -> None:
        super().__init__(view)
        self._kit, self._view = kit, view
        self._kept: tuple[int, ReadingPlace] | None = None
        self._moved = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.keep)
        view.scrolled.connect(self._scrolled)

    def begin(self, article_id: int) -> None:
        """Another article stands; what restoring its place moved is nobody's scrolling."""
        self._rest.stop()
        self._moved = False
        self._kept = article_id, self._view.reading_place()

    def keep(self) -> None:
        """Keep the place of the open article now, if it is another than before."""
        self._rest.stop()
        article = self._view.article()
        if article is None or not self._moved:
            return
        self._moved = False
        place = article.row.id, self._view.reading_place()
        if place != self._kept:
            self._kept = place
            self._kit.courier.guard(self._kit.desk.reading.keep_place(*place))

    def end(self) -> None:
        """Keep nothing any more: the library closes."""
        self._rest.stop()
        self._view.scrolled.disconnect(self._scrolled)

    def _scrolled(self, _: float) -> None:
        self._moved = True
        self._rest.start()
