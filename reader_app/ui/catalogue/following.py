"""Following what the reader has chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader_app.domain import NewSection
from reader_app.services import Followed, sentence
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast

__all__ = ["Following"]


class Following(QObject):
    """`followed`: a title, the addresses that were chosen, what came of it. What is on its way is
    not followed once more."""

    followed = Signal(str, tuple, object)

    def __init__(self, kit: Kit, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._toast = kit, toast
        self._pending: set[tuple[str, ...]] = set()

    def follow(self, title: str, sections: Sequence[NewSection]) -> None:
        urls = tuple(section.url for section in sections)
        if not urls or urls in self._pending:
            return
        self._pending.add(urls)
        future = self._kit.desk.subscriptions.follow(sections, title)
        self._kit.courier.watch(
            future, partial(self._followed, title, urls), partial(self._failed, urls)
        )

    # -- inside

    def _followed(self, title: str, urls: tuple[str, ...], done: Followed) -> None:
        self._pending.discard(urls)
        self.followed.emit(title, urls, done)

    def _failed(self, urls: tuple[str, ...], error: BaseException) -> None:
        self._pending.discard(urls)
        self._toast.say(sentence(error))
