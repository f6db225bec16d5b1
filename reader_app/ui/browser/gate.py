"""Which hosts the sign-in window may speak with."""

from collections import Counter

from PySide6.QtCore import QObject, Signal

from reader_app.domain import covered_by, host_of

__all__ = ["Gate"]

SAME = {"ws": "http", "wss": "https"}


class Gate(QObject):
    """The publication's own hosts, and those that the reader lets in for this sign-in. `changed`:
    a host was refused or let in; `strayed`: a page was to go to an address elsewhere."""

    changed = Signal()
    strayed = Signal(str)

    def __init__(self, hosts: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hosts = hosts
        self.allowed: list[str] = []
        self.refused: Counter[str] = Counter()  # requests by host

    def lets(self, url: str) -> bool:
        """Whether an address may be asked. `url` in ASCII."""
        return covered_by([*self.hosts, *self.allowed], web(url))

    def refuse(self, url: str) -> None:
        """Counts a request that was not sent."""
        if host := host_of(web(url)):
            self.refused[host] += 1
            self.changed.emit()

    def allow(self, host: str) -> None:
        """Lets one host in, as `domain.host_of` names it."""
        if host not in self.allowed:
            self.allowed.append(host)
        self.refused.pop(host, None)
        self.changed.emit()


def web(url: str) -> str:
    """A WebSocket's address as that of its host."""
    scheme, colon, rest = url.partition(":")
    return SAME.get(scheme.lower(), scheme) + colon + rest
