"""A notification daemon for tests, on the session's bus: prints what it is told, line by line, and
presses what its standard input names: `NUMBER TOKEN`."""

import json
import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

__all__: list[str] = []

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class Daemon(QDBusVirtualObject):
    """Speaks as little as the specification allows."""

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        answer: list[Any] = []
        if message.member() == "GetCapabilities":
            answer = [sys.argv[1].split(",")]
        elif message.member() == "Notify":
            answer = [7]
        facts = {"member": message.member(), "signature": message.signature()}
        tell(json.dumps({**facts, "words": message.arguments()}, default=str))
        reply = message.createReply()
        reply.setArguments(answer)
        connection.send(reply)
        return True


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def press(bus: QDBusConnection) -> None:
    """As if the reader had pressed what the line on the standard input names."""
    number, token = sys.stdin.readline().split()
    for member, word in (("ActivationToken", token), ("ActionInvoked", "default")):
        signal = QDBusMessage.createSignal(PATH, NAME, member)
        signal.setArguments([int(number), word])
        bus.send(signal)


def main() -> int:
    app = QCoreApplication([])
    bus, daemon = QDBusConnection.sessionBus(), Daemon()
    if not bus.registerVirtualObject(PATH, daemon) or not bus.registerService(NAME):
        return 1
    tell("ready")
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: press(bus))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
