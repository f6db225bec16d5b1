"""Tables and code that are too wide for the column, opened beside it."""

from PySide6.QtCore import QObject

from reader_app.ui.kit import Kit
from reader_app.ui.viewer import ArticleView

__all__ = ["Fullness"]


class Fullness(QObject):
    """Makes the piece on another thread, where the text may be long."""

    def __init__(self, kit: Kit, view: ArticleView) -> None:
        super().__init__(view)
        self._kit, self._view = kit, view
        view.full_wanted.connect(self.open)

    def open(self, number: int) -> None:
        article, reading = self._view.article(), self._kit.desk.reading
        if article is None:
            return
        title = article.row.title

        def made(html: str) -> None:
            if self._view.article() is article:
                self._view.open_full(html, title)

        self._kit.jobs.run(lambda: reading.full(article, number), made, latest="full")
