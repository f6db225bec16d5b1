"""Notifications of the desktop: org.freedesktop.Notifications on the session's bus.

https://specifications.freedesktop.org/notification-spec/latest/
"""

import logging
import os
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from reader_app.ui.desktop.wire import CALL, ERROR, RETURN, SIGNAL, Message, pack, unpack

__all__ = ["Bus"]

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PATIENCE = 5000  # ms for the bus and for whoever shows notifications
log = logging.getLogger(__name__)

Answered = Callable[[tuple[Any, ...] | None], None]


class Bus(QObject):
    """Never waits: what comes back comes as signals. `opened`: the reader chose the notification of
    that number; `token` lets the window come to the front."""

    opened = Signal(int, str)
    ready = Signal()
    lost = Signal()

    def __init__(
        self, environment: Mapping[str, str] = os.environ, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self._serial = 0
        self._asked: dict[int, Answered] = {}
        self._data = b""
        self._talking = False  # the greeting is over
        self._token = ""
        self.capabilities: frozenset[str] = frozenset()
        self.live = False
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(lambda _: self._lose())
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self._lose)

    def open(self) -> None:
        """`ready` or `lost` follows."""
        kind, name = address(self._environment)
        if not name:
            QTimer.singleShot(0, self, self._lose)
            return
        if kind == "abstract":
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        self._late.start()
        self._socket.connectToServer(name)

    def close(self) -> None:
        self._late.stop()
        self.live = False
        self._socket.blockSignals(True)
        self._socket.abort()

    def show(
        self, title: str, body: str, icon: str, action: str, shown: Callable[[int], None]
    ) -> None:
        """`shown` gets its number; 0 where it could not be shown. Plain text goes in."""
        actions = ["default", action] if "actions" in self.capabilities else []
        text = escaped(body) if "body-markup" in self.capabilities else body
        hints = {"desktop-entry": ("s", "broadsheet"), "urgency": ("y", 1)}
        words = ("Broadsheet", 0, icon, title, text, actions, hints, -1)

        def answered(answer: tuple[Any, ...] | None) -> None:
            shown(answer[0] if answer and isinstance(answer[0], int) else 0)

        self._call("Notify", "susssasa{sv}i", words, answered)

    def withdraw(self, number: int) -> None:
        self._call("CloseNotification", "u", (number,), lambda _: None)

    # -- inside

    def _greet(self) -> None:
        user = str(os.getuid() if hasattr(os, "getuid") else 0).encode().hex()
        self._socket.write(f"\0AUTH EXTERNAL {user}\r\n".encode())

    def _read(self) -> None:
        self._data += bytes(self._socket.readAll().data())
        if not self._talking:
            line, end, rest = self._data.partition(b"\r\n")
            if not end:
                return
            if not line.startswith(b"OK"):
                self._lose()
                return
            self._data, self._talking = rest, True
            self._socket.write(b"BEGIN\r\n")
            self._begin()
        try:
            while (found := unpack(self._data))[0] is not None:
                self._data = self._data[found[1] :]
                self._take(found[0])
        except ValueError:
            log.warning("The session's bus said something that is not understood")
            self._lose()

    def _begin(self) -> None:
        self._bus_call("Hello", "", (), lambda _: None)
        rule = f"type='signal',interface='{NAME}',path='{PATH}'"
        self._bus_call("AddMatch", "s", (rule,), lambda _: None)
        self._call("GetCapabilities", "", (), self._known)

    def _known(self, answer: tuple[Any, ...] | None) -> None:
        self._late.stop()
        if not answer or not isinstance(answer[0], list):  # nobody shows notifications here
            self._lose()
            return
        self.capabilities = frozenset(word for word in answer[0] if isinstance(word, str))
        self.live = True
        self.ready.emit()

    def _call(self, member: str, signature: str, words: tuple[Any, ...], then: Answered) -> None:
        self._send({1: PATH, 2: NAME, 3: member, 6: NAME}, signature, words, then)

    def _bus_call(
        self, member: str, signature: str, words: tuple[Any, ...], then: Answered
    ) -> None:
        name = "org.freedesktop.DBus"
        fields = {1: "/org/freedesktop/DBus", 2: name, 3: member, 6: name}
        self._send(fields, signature, words, then)

    def _send(
        self, fields: dict[int, Any], signature: str, words: tuple[Any, ...], then: Answered
    ) -> None:
        self._serial += 1
        self._asked[self._serial] = then
        if signature:
            fields[8] = signature
        self._socket.write(pack(Message(CALL, self._serial, fields, words)))
        self._socket.flush()

    def _take(self, message: Message | None) -> None:
        match message:
            case Message(kind=kind) if kind in (RETURN, ERROR):
                then = self._asked.pop(message.answers, None)
                if then is not None:
                    then(message.body if kind == RETURN else None)
            case Message(kind=kind, body=(int(number), str(word))) if kind == SIGNAL:
                if message.member == "ActivationToken":
                    self._token = word
                elif message.member == "ActionInvoked":
                    token, self._token = self._token, ""
                    self.opened.emit(number, token)

    def _lose(self) -> None:
        self._late.stop()
        asked, self._asked = self._asked, {}
        self.close()
        self._socket.blockSignals(False)
        for then in asked.values():
            then(None)
        self.lost.emit()


def address(environment: Mapping[str, str]) -> tuple[str, str]:
    """How the session's bus is reached: "path" or "abstract" and the name; "" where there is none
    that we can reach."""
    for one in environment.get("DBUS_SESSION_BUS_ADDRESS", "").split(";"):
        kind, _, rest = one.partition(":")
        facts = dict(part.partition("=")[::2] for part in rest.split(","))
        for name in ("path", "abstract"):
            if kind == "unix" and facts.get(name):
                return name, unescaped(facts[name])
    usual = os.path.join(environment.get("XDG_RUNTIME_DIR", ""), "bus")
    return ("path", usual) if os.path.isabs(usual) and os.path.exists(usual) else ("", "")


def unescaped(text: str) -> str:
    from urllib.parse import unquote

    return unquote(text)


def escaped(text: str) -> str:
    """A title of a stranger in a text that may hold markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
