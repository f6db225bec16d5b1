"""Asking the engine what stands behind an address, while the reader may change their mind."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.domain import Discovery, NoNetwork, NotAnAddress, PublisherTrouble, ReaderError
from reader_app.services import explain, typed_address
from reader_app.ui.bridge import Syncer
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import paragraph

__all__ = ["Lookup", "meant"]

PATIENCE = 300  # ms before we say that we are looking


def meant(text: str) -> str:
    """The address that was typed; "" where it is none."""
    try:
        return typed_address(text)
    except NotAnAddress:
        return ""


class Lookup(QObject):
    """`waiting`: it takes a while; `found`: a Discovery; `refused`: why not, in whole sentences.
    Only what was asked for last is told."""

    waiting = Signal()
    found = Signal(object)
    refused = Signal(str)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._turn = 0
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._later.timeout.connect(self.waiting)

    def ask(self, text: str) -> None:
        self.stop()
        try:
            url = typed_address(text)
        except ReaderError as error:
            self._tell(error)
            return
        self._later.start()
        turn = self._turn

        async def command(engine: Syncer) -> Discovery:
            return await engine.discover(url)

        self._kit.worker.submit(command, partial(self._answered, turn), partial(self._lost, turn))

    def stop(self) -> None:
        """Whatever comes, nobody waits for it any more."""
        self._turn += 1
        self._later.stop()

    # -- inside

    def _answered(self, turn: int, found: Discovery) -> None:
        if turn == self._turn:
            self._later.stop()
            self.found.emit(found)

    def _lost(self, turn: int, error: BaseException) -> None:
        if turn == self._turn:
            self._later.stop()
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        told = explain(error, now=self._kit.clock())
        todo = told.todo
        if isinstance(error, NoNetwork):  # nobody syncs here
            todo = self.tr("Connect to the network, then try again.")
        if isinstance(error, PublisherTrouble):  # nothing is followed yet that a sync could ask
            todo = self.tr("Check the address, or try again in a while.")
        self.refused.emit(paragraph(told.what, todo, told.when))
