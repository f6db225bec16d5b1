"""Larger, smaller and usual text of the article."""

from PySide6.QtCore import QObject

from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.window.articlepane import ArticlePane

__all__ = ["TextSteps"]

STEPS = (13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 28, 32, 36, 40)  # px
USUAL = 19


class TextSteps(QObject):
    """Applied at once and kept."""

    def __init__(self, kit: Kit, page: ArticlePane, actions: Actions) -> None:
        super().__init__(page)
        self._kit, self._page = kit, page
        actions.bind(
            larger=lambda: self._step(1), smaller=lambda: self._step(-1), usual=self._usual
        )

    def _step(self, way: int) -> None:
        size = self._kit.desk.settings.values.text_size
        further = [s for s in STEPS[::way] if (s - size) * way > 0]
        if further:
            self._set(further[0])

    def _usual(self) -> None:
        self._set(USUAL)

    def _set(self, size: int) -> None:
        self._kit.prefer(text_size=size)
        self._page.dress()
