"""What the machine's connection and battery say about large downloads."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

from reader_app.ui.bridge.jobs import Jobs

__all__ = ["Energy", "battery", "metered"]

PACE = 30_000  # ms between two looks at the battery


def metered() -> QNetworkInformation | None:
    """Qt's knowledge of the connection; None where no backend of this system has any."""
    feature = QNetworkInformation.Feature.Metered
    if not QNetworkInformation.loadBackendByFeatures(feature):
        return None
    return QNetworkInformation.instance()


def battery() -> bool:
    """Whether the machine runs on its battery; False where that is unknown. Asks the system's
    files, which takes longer on some machines: not for the GUI thread."""
    import psutil  # type: ignore[import-untyped]  # not before the start is over

    found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return found is not None and found.power_plugged is False


class Energy(QObject):
    """`changed`: the connection became metered or free, the plug was pulled or put in."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        parent: QObject,
        *,
        network: QNetworkInformation | None,
        on_battery: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._battery = on_battery
        self._network = network
        self.metered = network is not None and network.isMetered()
        self.unplugged = False
        if network is not None:
            network.isMeteredChanged.connect(self._see_network)
        self._timer = QTimer(self, interval=PACE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """At the battery, now and not only when the timer says so."""
        self._jobs.run(self._battery, self._see_battery, lambda _: None, latest="battery")

    def end(self) -> None:
        """The window goes."""
        self._timer.stop()

    def _see_network(self, metered: bool) -> None:
        self.metered = metered
        self.changed.emit()

    def _see_battery(self, unplugged: bool) -> None:
        if unplugged != self.unplugged:
            self.unplugged = unplugged
            self.changed.emit()
