"""Telling the reader of new articles through the desktop, once."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from reader_app.domain import Edition, NewArticles
from reader_app.ui.desktop.bus import Bus
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import counted, listed, said
from reader_app.ui.plain import line

__all__ = ["Notices", "body_of", "title_of"]

NAMED = 3  # publications in a notification
log = logging.getLogger(__name__)

News = NewArticles | Edition


class Notices(QObject):
    """`chosen`: the reader pressed a notification: its articles or edition, and what lets a window
    come to the front. Whatever is asked of the library counts as told before it is shown. `read`:
    an edition is there while the window is in use, which says so itself."""

    chosen = Signal(object, str)
    read = Signal(object)

    def __init__(
        self,
        resources: Path,
        bus: Bus | None,
        tray: Callable[[], QSystemTrayIcon | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._image = str(resources / "desktop" / "broadsheet.svg")
        self._bus, self._tray = bus, tray
        self._shown: dict[int, News] = {}
        self._in_tray: News | None = None
        self._listening: QSystemTrayIcon | None = None
        if bus is not None:
            bus.opened.connect(self._opened)

    def look(self, kit: Kit, in_use: Callable[[], bool]) -> None:
        """Asks the library what is new; tells it where the window is not `in_use`."""

        def tell(news: NewArticles) -> None:
            if news.count and (kit.choices.values.notify_while_active or not in_use()):
                self.tell(news)

        taken = kit.desk.subscriptions.take_news()
        kit.courier.watch(taken, tell, lambda error: log.warning("No notification: %s", error))

    def look_for_editions(self, kit: Kit, in_use: Callable[[], bool]) -> None:
        """The same for editions, which are proven before they can be told of."""

        def tell(editions: tuple[Edition, ...]) -> None:
            for edition in editions[-1:]:
                if in_use():
                    self.read.emit(edition)
                if kit.choices.values.notify_while_active or not in_use():
                    self.tell(edition)

        taken = kit.desk.editions.take_untold()
        kit.courier.watch(taken, tell, lambda error: log.warning("No notification: %s", error))

    def tell(self, news: News) -> None:
        """One notification for all of it."""
        if self._bus is None or not self._bus.live:
            self._tell_tray(news)
            return

        def shown(number: int) -> None:
            if number:
                self._shown[number] = news
            else:
                self._tell_tray(news)

        words = (title_of(news), body_of(news), self._image, said("Open"))
        self._bus.show(*words, shown)

    def withdraw(self) -> None:
        """The reader has come: what was told is in front of them."""
        if self._bus is not None and self._bus.live:
            for number in self._shown:
                self._bus.withdraw(number)
        self._shown.clear()

    # -- inside

    def _tell_tray(self, news: News) -> None:
        icon = self._tray()
        if icon is None:
            return
        if self._listening is not icon:
            self._listening = icon
            icon.messageClicked.connect(self._clicked)
        self._in_tray = news
        icon.showMessage(title_of(news), body_of(news), icon.icon())

    def _clicked(self) -> None:
        news, self._in_tray = self._in_tray, None
        if news is not None:
            self.chosen.emit(news, "")

    def _opened(self, number: int, token: str) -> None:
        news = self._shown.pop(number, None)
        if news is not None:
            self.chosen.emit(news, token)


def title_of(news: News) -> str:
    if isinstance(news, Edition):
        return said("{name} is ready", name=line(news.name))
    if news.count == 1:
        return line(news.first[0].title) or said("Untitled")
    return counted(news.count, "{n} new article", "{n} new articles")


def body_of(news: News) -> str:
    if isinstance(news, Edition):
        articles = counted(len(news.items), "{n} article", "{n} articles")
        minutes = counted(news.minutes, "{n} minute", "{n} minutes")
        return listed((articles, minutes))
    names = [line(name) for name in news.publications]
    more = len(names) - NAMED
    if more > 0:
        names = names[:NAMED]
        return counted(
            more,
            "{names} and {n} more publication",
            "{names} and {n} more publications",
            names=listed(names),
        )
    return listed(names)
