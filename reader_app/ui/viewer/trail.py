"""The way back inside one article."""

from PySide6.QtCore import QObject, Signal

from reader_app.ui.viewer.page import Page
from reader_app.ui.viewer.place import Place, read_place, restore

__all__ = ["Trail"]

LONGEST = 50  # leaps that can be taken back


class Trail(QObject):
    """Where the reader leapt from, by links of the text; the newest last."""

    changed = Signal(bool)  # whether there is a way back

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._steps: list[tuple[Place, int]] = []

    def leap(self, anchor: str, origin: int) -> None:
        """To an anchor of the text. `origin`: position of the link that leads there."""
        target = self._page.anchors().places.get(anchor)
        if target is None:
            return
        if self._steps and self._is_return(target):
            self.back()
            return
        self._steps = [*self._steps[1 - LONGEST :], (read_place(self._page), origin)]
        self._page.reveal(target, top=True)
        self._page.choose(self._page.cursor_at(target))
        self.changed.emit(True)

    def back(self) -> bool:
        """To where the last leap began; False where there was none."""
        if not self._steps:
            return False
        place, origin = self._steps.pop()
        restore(self._page, place)
        self._page.choose(self._page.cursor_at(origin))
        self.changed.emit(bool(self._steps))
        return True

    def forget(self) -> None:
        if self._steps:
            self._steps.clear()
            self.changed.emit(False)

    def _is_return(self, target: int) -> bool:
        """Whether a link leads to the very paragraph that the last leap left: a note's way back."""
        document = self._page.document()
        origin = self._steps[-1][1]
        return document.findBlock(target) == document.findBlock(origin)
