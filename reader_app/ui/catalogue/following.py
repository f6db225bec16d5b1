"""Following what the reader has chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.domain import NewSection, NoKeyring
from reader_app.services import Followed, sentence
from reader_app.ui.kit import Kit
from reader_app.ui.outbox import assign
from reader_app.ui.parts import Toast
from reader_app.ui.signing import ask_session

__all__ = ["Following"]


class Following(QObject):
    """`followed`: a title, the addresses that were chosen, what came of it. What is on its way is
    not followed once more."""

    followed = Signal(str, tuple, object)

    def __init__(self, kit: Kit, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._kit, self._toast, self._window = kit, toast, window
        self._pending: set[tuple[str, ...]] = set()

    def follow(self, title: str, sections: Sequence[NewSection]) -> None:
        urls = tuple(section.url for section in sections)
        if not urls or urls in self._pending:
            return
        self._pending.add(urls)
        future = self._kit.desk.subscriptions.follow(sections, title)
        self._kit.courier.watch(
            future,
            partial(self._followed, title, urls),
            partial(self._failed, urls, partial(self.follow, title, sections)),
        )

    # -- inside

    def _followed(self, title: str, urls: tuple[str, ...], done: Followed) -> None:
        self._pending.discard(urls)
        assign(self._kit, [section.id for section in done.added])
        self.followed.emit(title, urls, done)

    def _failed(
        self, urls: tuple[str, ...], again: Callable[[], None], error: BaseException
    ) -> None:
        self._pending.discard(urls)
        if isinstance(error, NoKeyring):
            ask_session(self._kit, self._window.window(), error, again)
        else:
            self._toast.say(sentence(error))
