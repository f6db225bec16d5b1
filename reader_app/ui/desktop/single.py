"""One running program for each library of each user: a second start speaks to the first."""

import json
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

__all__ = ["Errand", "Joined", "Single", "absolute", "gathering_place"]

PATIENCE = 5000  # ms for the first program to answer: it may be opening a large library
ANSWER = b"ok\n"
LONGEST = 65_536  # bytes of an errand
PAUSE = 30  # ms between two tries
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Errand:
    """What a start was asked for. `words`: addresses and files to open; `task`: the name of one
    of the desktop entry's actions. `token` lets a window come to the front."""

    words: tuple[str, ...] = ()
    task: str = ""
    background: bool = False
    token: str = ""

    @classmethod
    def read(cls, line: bytes) -> "Errand":
        """Raises ValueError."""
        try:
            raw = json.loads(line)
        except RecursionError as error:
            raise ValueError("too deep") from error
        if not isinstance(raw, dict):
            raise ValueError("no errand")
        words = raw.get("words")
        return cls(
            tuple(filter(None, map(word_of, words))) if isinstance(words, list) else (),
            word_of(raw.get("task")),
            raw.get("background") is True,
            word_of(raw.get("token")),
        )

    def line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"


def word_of(raw: object) -> str:
    """A word that can name a file or a value of the environment; "" for any other."""
    if not isinstance(raw, str) or "\0" in raw:
        return ""
    try:
        os.fsencode(raw)
    except UnicodeEncodeError:  # half a character
        return ""
    return raw


class Joined(Enum):
    """What came of a start."""

    FIRST = "first"
    PASSED_ON = "passed on"
    UNANSWERED = "unanswered"


def gathering_place(library: Path) -> Path:
    """A folder of this user's that all their programs find, whatever started them: the library's
    own where another user has taken the name of the usual one."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())
    user = os.getuid()
    for folder in (f"/run/user/{user}", os.environ.get("XDG_RUNTIME_DIR", "")):
        if folder and is_own(Path(folder), user):
            return Path(folder)
    folder_path = Path(tempfile.gettempdir()) / f"broadsheet-{user}"
    with suppress(OSError):
        folder_path.mkdir(mode=0o700, exist_ok=True)
    if not is_own(folder_path, user):
        log.warning("%s belongs to somebody else", folder_path)
        return library
    return folder_path


def is_own(folder: Path, user: int) -> bool:
    try:
        facts = folder.lstat()
    except OSError:
        return False
    return facts.st_uid == user and facts.st_mode & 0o40077 == 0o40000


class Single(QObject):
    """`asked`: another start has brought an `Errand`. The lock ends with the process, however that
    ends; what a killed one left of its socket is removed by the next."""

    asked = Signal(object)

    def __init__(self, library: Path, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = sha256(os.path.realpath(library).encode()).hexdigest()[:16]
        base = place / f"broadsheet-{digest}"
        self._name = base.name if sys.platform == "win32" else str(base)
        self._lock = QLockFile(f"{base}.lock")
        self._lock.setStaleLockTime(0)  # only a dead process loses it
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def join(self, errand: Errand, patience: int = PATIENCE) -> Joined:
        """Becomes the first, or has the first do the errand. Waits: there is no window yet.

        One that is just ending is waited for; of two that start at once the lock lets one in.
        """
        deadline = QDeadlineTimer(patience)
        while not self._lock.tryLock(0):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                log.warning("Other starts cannot be told of this one: %s", self._lock.error())
                return Joined.FIRST
            if self._pass_on(errand, deadline):
                return Joined.PASSED_ON
            if deadline.hasExpired():
                return Joined.UNANSWERED
            QThread.msleep(PAUSE)
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("Other starts cannot reach this one: %s", self._server.errorString())
        return Joined.FIRST

    def deaf(self) -> None:
        """Hears no more errands, so that a new start waits for the end of this one."""
        self._server.close()

    def end(self) -> None:
        """Lets another be the first."""
        self._server.close()
        self._lock.unlock()

    # -- inside

    def _pass_on(self, errand: Errand, deadline: QDeadlineTimer) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(max(1, deadline.remainingTime())):
            return False
        socket.write(errand.line())
        answer = b""
        while socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            if not socket.waitForReadyRead(max(1, deadline.remainingTime())):
                break
            answer += bytes(socket.readAll().data())
            if answer == ANSWER:
                return True
        answer += bytes(socket.readAll().data())
        return answer == ANSWER

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            Hearing(socket, self)


class Hearing(QObject):
    """One errand on its way in."""

    def __init__(self, socket: QLocalSocket, single: Single) -> None:
        super().__init__(single)
        self._socket, self._single = socket, single
        self._data = b""
        socket.setReadBufferSize(LONGEST + 1)
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(PATIENCE, self, self._socket.abort)
        self._read()

    def _read(self) -> None:
        self._data += bytes(self._socket.readAll().data())
        line, end, _ = self._data.partition(b"\n")
        if not end and len(self._data) <= LONGEST:
            return
        try:
            errand = Errand.read(line)
        except ValueError:
            self._socket.abort()
            return
        self._socket.write(ANSWER)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._single.asked.emit(errand)


def absolute(words: Sequence[str]) -> tuple[str, ...]:
    """Files as they are found from any folder; addresses as they are."""
    return tuple(os.path.abspath(word) if os.path.exists(word) else word for word in words)
