"""The cookies of the sign-in window."""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkCookie
from PySide6.QtWebEngineCore import QWebEngineCookieStore

from reader_app.domain import Cookie, concerns_hosts
from reader_app.ui.browser.netscape import written

__all__ = ["CookieJar"]

Key = tuple[str, str, str]  # domain, path, name


class CookieJar(QObject):
    """Follows what a profile's pages set; scripts see no http-only cookies, this does."""

    def __init__(self, store: QWebEngineCookieStore, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[Key, QNetworkCookie] = {}
        store.cookieAdded.connect(self._add)
        store.cookieRemoved.connect(self._remove)

    def text(self, hosts: tuple[str, ...]) -> str:
        """Those that belong to the hosts, as a cookies.txt; "" where there is none."""
        found = [cookie_of(one) for one in self._kept.values()]
        own = [one for one in found if concerns_hosts(hosts, one.domain, one.host_only)]
        return written(own) if own else ""

    def _add(self, cookie: QNetworkCookie) -> None:
        self._kept[key_of(cookie)] = QNetworkCookie(cookie)

    def _remove(self, cookie: QNetworkCookie) -> None:
        """Qt says of a cookie that is set again as it was that it is removed, twice: the second
        time, when it is not here any more, is that it is there."""
        if self._kept.pop(key_of(cookie), None) is None:
            self._add(cookie)


def key_of(cookie: QNetworkCookie) -> Key:
    return cookie.domain(), cookie.path(), cookie.name().toStdString()


def cookie_of(cookie: QNetworkCookie) -> Cookie:
    """Chromium writes a dot before the domain of a cookie that is for all below it, too."""
    domain = cookie.domain().lower()
    expires = cookie.expirationDate()
    return Cookie(
        bytes(cookie.name().data()).decode("latin-1"),
        bytes(cookie.value().data()).decode("latin-1"),
        domain.removeprefix("."),
        cookie.path() or "/",
        host_only=not domain.startswith("."),
        secure=cookie.isSecure(),
        http_only=cookie.isHttpOnly(),
        expires=None if cookie.isSessionCookie() else expires.toSecsSinceEpoch(),
    )
