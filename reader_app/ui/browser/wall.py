"""A proxy on loopback that passes on what the gate lets through, and nothing else.

Pages reach past a browser's request interceptor: a preconnect opens a connection, a call by WebRTC
goes to any server. With the wall as its only proxy, Chromium has no other way out.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtNetwork import (
    QHostAddress,
    QNetworkProxy,
    QNetworkProxyFactory,
    QNetworkProxyQuery,
    QTcpServer,
    QTcpSocket,
)

from reader_app.ui.browser.gate import Gate

__all__ = ["Wall"]

LONGEST = 131_072  # bytes of a request's head
HIGH = 1_048_576  # bytes that may wait to be written before no more are read
DENIED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
LOST = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"
OURS = (b"proxy-connection", b"proxy-authorization", b"connection", b"keep-alive")

Home = Callable[[str], str]
"""The address to connect to for the name of a host."""


class Wall(QObject):
    """Listens on a port of its own as long as it lives."""

    def __init__(self, gate: Gate, parent: QObject, home: Home = str) -> None:
        super().__init__(parent)
        self._gate = gate
        self._home = home
        self._server = QTcpServer(self)
        self._server.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        self._server.newConnection.connect(self._take)
        if not self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost)):
            raise OSError(self._server.errorString())

    @property
    def proxy(self) -> QNetworkProxy:
        """As Qt wants to be told of it."""
        kind = QNetworkProxy.ProxyType.HttpProxy
        return QNetworkProxy(kind, "127.0.0.1", self._server.serverPort())

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            Passage(socket, self._gate, self._home, self)


class Passage(QObject):
    """One connection of the browser: a tunnel, or one request over http."""

    def __init__(self, near: QTcpSocket, gate: Gate, home: Home, parent: QObject) -> None:
        super().__init__(parent)
        self._near, self._gate, self._home = near, gate, home
        near.setParent(self)
        near.setReadBufferSize(HIGH)
        self._head = b""
        self._far: QTcpSocket | None = None
        self._first = b""  # for the other side, once it is there
        self._tunnel = False
        self._left = 0  # bytes of the request's body that are still to come
        near.readyRead.connect(self._hear)
        near.disconnected.connect(self._end)

    def _hear(self) -> None:
        if self._far is not None:
            self._pass_on()
            return
        self._head += bytes(self._near.readAll().data())
        head, found, rest = self._head.partition(b"\r\n\r\n")
        if found:
            self._ask(head.split(b"\r\n"), rest)
        elif len(self._head) > LONGEST:
            self._say(DENIED)

    def _ask(self, lines: list[bytes], rest: bytes) -> None:
        method, target, *_ = [*lines[0].split(b" "), b"", b""]
        self._tunnel = method == b"CONNECT"
        name = target.decode("latin-1")
        url = (f"http://{name}" if name.endswith(":80") else f"https://{name}") + "/"
        if not self._tunnel:
            url = name
        if not self._gate.lets(url):
            self._gate.refuse(url)
            self._say(DENIED)
            return
        host, port = place(url)
        if not self._tunnel:
            self._first = request(lines)
            self._left = body_length(lines)
        self._head = rest
        self._reach(self._home(host), port)

    def _reach(self, host: str, port: int) -> None:
        """By the system's own proxy, where it has one: this program's is the wall itself."""
        far = self._far = QTcpSocket(self)
        far.setProxy(outer(host, port))
        far.setReadBufferSize(HIGH)
        far.connected.connect(self._reached)
        far.readyRead.connect(self._answer)
        far.bytesWritten.connect(self._pass_on)
        far.disconnected.connect(self._drain)
        far.errorOccurred.connect(self._fail)
        self._near.bytesWritten.connect(self._answer)
        far.connectToHost(host, port)

    def _reached(self) -> None:
        if self._far is None:
            return
        if self._tunnel:
            self._near.write(OPEN)
        self._far.write(self._first)
        self._first = b""
        self._pass_on()

    def _pass_on(self) -> None:
        """From the browser. Over http no more than the one request: the next one on the same
        connection may be for another host."""
        far = self._far
        if far is None or far.state() is not QTcpSocket.SocketState.ConnectedState:
            return
        if far.bytesToWrite() > HIGH:
            return
        data = self._head + bytes(self._near.readAll().data())
        self._head = b""
        if not self._tunnel:
            data = data[: self._left]
            self._left -= len(data)
        if data:
            far.write(data)

    def _answer(self) -> None:
        if self._far is not None and self._near.bytesToWrite() <= HIGH:
            data: QByteArray = self._far.readAll()
            if not data.isEmpty():
                self._near.write(data)

    def _drain(self) -> None:
        if self._far is not None:
            self._near.write(self._far.readAll())
        self._near.disconnectFromHost()

    def _fail(self) -> None:
        far = self._far
        if far is not None and far.error() is not QTcpSocket.SocketError.RemoteHostClosedError:
            self._say(LOST)

    def _say(self, text: bytes) -> None:
        self._near.write(text)
        self._near.disconnectFromHost()

    def _end(self) -> None:
        self.deleteLater()


def place(url: str) -> tuple[str, int]:
    """Host and port of an address that the gate has let through."""
    scheme, _, rest = url.partition("://")
    netloc = rest.partition("/")[0].partition("?")[0].rpartition("@")[2]
    host, colon, port = netloc.rpartition(":")
    if not (colon and port.isdecimal()):
        host, port = netloc, ""
    return host.strip("[]"), int(port) if port else (80 if scheme == "http" else 443)


def request(lines: list[bytes]) -> bytes:
    """A request to a proxy, as its host wants to hear it."""
    method, target, version, *_ = [*lines[0].split(b" "), b"", b"HTTP/1.1"]
    path = target.split(b"/", 3)[3:]
    kept = [line for line in lines[1:] if line.partition(b":")[0].strip().lower() not in OURS]
    first = b" ".join([method, b"/" + b"".join(path), version])
    return b"\r\n".join([first, *kept, b"Connection: close", b"", b""])


def body_length(lines: list[bytes]) -> int:
    """How many bytes follow the head. Browsers say it of every request over http."""
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            return int(value)
    return 0


def outer(host: str, port: int) -> QNetworkProxy:
    """The proxy that the system has for a host, or none."""
    kinds = QNetworkProxy.ProxyType
    query = QNetworkProxyQuery(host, port, "", QNetworkProxyQuery.QueryType.TcpSocket)
    for proxy in QNetworkProxyFactory.systemProxyForQuery(query):
        if proxy.type() in (kinds.HttpProxy, kinds.Socks5Proxy):
            return proxy
    return QNetworkProxy(kinds.NoProxy)
