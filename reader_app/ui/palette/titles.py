"""Articles whose title has the words typed, looked up beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader_app.domain import ArticleRow
from reader_app.ui.kit import Kit

__all__ = ["Titles"]

REST = 80  # ms without a letter, before the library is asked
FEWEST = 2  # letters; one ideograph is a word
MOST = 20


class Titles(QObject):
    """One question at a time; an answer to words that are no longer there is dropped."""

    def __init__(self, kit: Kit, found: Callable[[list[ArticleRow]], None]) -> None:
        super().__init__()
        self._kit, self._found = kit, found
        self._words = ""
        self._asking = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)

    def ask(self, words: str) -> None:
        self._words = words if len(words) >= FEWEST or not words.isascii() else ""
        if self._words:
            self._rest.start()
        else:
            self._rest.stop()

    def stop(self) -> None:
        self._words = ""
        self._rest.stop()

    def _ask(self) -> None:
        words, browsing = self._words, self._kit.desk.browsing
        if self._asking or not words:
            return
        self._asking = True

        def answered(rows: list[ArticleRow]) -> None:
            self._asking = False
            if words == self._words:
                self._found(rows)
            elif not self._rest.isActive():
                self._ask()

        def failed(_: Exception) -> None:
            answered([])

        self._kit.jobs.run(lambda: browsing.titles(words, MOST), answered, failed)
