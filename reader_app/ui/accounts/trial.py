"""A test of what the reader entered, and if the server agrees, what is done with it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader_app.domain import AccountSecret, NewAccount, Proof
from reader_app.ui.bridge import Syncer
from reader_app.ui.kit import Kit

__all__ = ["Keep", "Trial"]

Keep = Callable[[Proof, bool], Any]
"""What is done with what a server has shown, on another thread; True: secrets are kept for this
session only."""


class Trial(QObject):
    """One at a time. `kept`: with what the server has shown, and what came of keeping; `failed`:
    with the error. Outlives the dialog, so that what is kept is told of in any case."""

    kept = Signal(object, object)
    failed = Signal(object)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._turn = 0
        self._stop: Callable[[], None] = lambda: None
        self._shown: tuple[Proof, Keep] | None = None

    def begin(self, new: NewAccount, secret: AccountSecret, keep: Keep) -> None:
        """Ask the server; where it agrees, keep."""
        self.stop()
        turn = self._turn

        async def command(engine: Syncer) -> Proof:
            return await engine.prove_account(new, secret)

        def shown(proof: Proof) -> None:
            if turn == self._turn:
                self._shown = proof, keep
                self._keep(session=False)

        def failed(error: BaseException) -> None:
            if turn == self._turn:
                self.failed.emit(error)

        self._stop = self._kit.worker.submit(command, shown, failed)

    def keep_for_session(self) -> None:
        """What the server has agreed to, without a keyring."""
        self._keep(session=True)

    def stop(self) -> None:
        """Nobody waits for an answer any more, and what was entered is forgotten."""
        self._turn += 1
        self._stop()
        self._stop = lambda: None
        self._shown = None

    # -- inside

    def _keep(self, *, session: bool) -> None:
        if self._shown is None:
            return
        proof, keep = self._shown
        work = partial(keep, proof, session)
        self._kit.jobs.run(work, partial(self._is_kept, proof), self._is_not)

    def _is_kept(self, proof: Proof, result: object) -> None:
        self._shown = None
        self.kept.emit(proof, result)

    def _is_not(self, error: BaseException) -> None:
        self.failed.emit(error)
