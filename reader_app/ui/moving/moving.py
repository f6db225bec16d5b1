"""Moving in the window: asked, shown before anything happens, done with a way back, followed."""

from collections.abc import Callable, Collection
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes
from reader_app.services import MovePlan, sentence
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.moving.dialog import MovingDialog
from reader_app.ui.moving.shelf import Place, Shelf, read
from reader_app.ui.outbox import Standing
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted

__all__ = ["Moving"]


class Moving(QObject):
    """One dialog at a time. `told` says what was done with a way back; `push` sends what waits for
    these accounts; `sync` fetches publications from here; `current` are those that the reader is
    at."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        toast: Toast,
        standing: Standing,
        *,
        told: Callable[[str, Future[Changes]], None],
        push: Callable[[tuple[int, ...]], None],
        sync: Callable[[tuple[int, ...]], None],
        current: Callable[[], tuple[int, ...]],
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._toast, self._standing = kit, window, toast, standing
        self._told, self._push, self._sync, self._current = told, push, sync, current
        self._actions = actions
        self._dialog: MovingDialog | None = None
        self._shelf = Shelf((), (), {})
        self._done: Future[Changes] | None = None  # of what this dialog has moved
        self._plan: MovePlan | None = None
        self._most = 0  # changes that waited at once
        actions.bind(move_account=lambda: self.show(self._current()))
        standing.changed.connect(self._allow)
        standing.read.connect(self._follow)
        self._allow()

    @property
    def dialog(self) -> MovingDialog | None:
        """While it is open."""
        found = living(self._dialog)
        return found if found is not None and found.isVisible() else None

    def show(self, publications: Collection[int] = (), source: Place = None) -> None:
        """Ask for what is to be moved: these publications, or everything at `source`."""
        open_ = partial(self._open, tuple(publications), source)
        self._kit.jobs.run(partial(read, self._kit.desk), open_, self._fail, latest="shelf")

    # -- inside

    def _allow(self) -> None:
        self._actions.enable(bool(self._standing.state.accounts), "move-account")

    def _open(self, publications: tuple[int, ...], source: Place, shelf: Shelf) -> None:
        if self.dialog is not None or not shelf.accounts:
            return
        self._shelf, self._done, self._plan, self._most = shelf, None, None, 0
        dialog = MovingDialog(self._kit, self._window)
        dialog.changed.connect(partial(self._ask, dialog))
        dialog.agreed.connect(partial(self._move, dialog))
        dialog.regretted.connect(partial(self._regret, dialog))
        dialog.finished.connect(self._closed)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        wanted = {part.id for one in shelf.publications if one.id in publications
                  for part in one.sections}  # fmt: skip
        dialog.open()
        dialog.offer(shelf, shelf.home(publications) if publications else source, wanted)

    def _ask(self, dialog: MovingDialog) -> None:
        """What would happen, as it is chosen now."""
        plan = partial(
            self._kit.desk.accounts.plan,
            dialog.chosen,
            *dialog.places,
            unsubscribe=dialog.leave.isChecked(),
        )
        self._kit.jobs.run(
            plan,
            partial(_present, dialog),
            lambda error: dialog.refuse(sentence(error)),
            latest="moving plan",
        )

    def _move(self, dialog: MovingDialog, plan: MovePlan) -> None:
        done = self._kit.desk.accounts.move(plan)
        self._kit.courier.watch(
            done,
            lambda _: self._moved(dialog, plan, done),
            lambda error: dialog.refuse(sentence(error)),
        )

    def _moved(self, dialog: MovingDialog, plan: MovePlan, done: Future[Changes]) -> None:
        """It is done here; servers are told."""
        self._done, self._plan = done, plan
        accounts = tuple(one for one in (plan.source, plan.target) if one is not None)
        self._push(accounts)
        if plan.target is None:
            moved = set(plan.sections)
            self._sync(tuple(one.id for one in self._shelf.publications
                             if any(part.id in moved for part in one.sections)))  # fmt: skip
        if living(dialog) is not None and dialog.isVisible():
            dialog.follow(self._words(0), 0, 1)
            self._standing.ask()

    def _follow(self) -> None:
        """How far it is."""
        dialog, plan = self.dialog, self._plan
        if dialog is None or plan is None:
            return
        waits = self._standing.state.waits
        number = sum(waits.get(id, 0) for id in (plan.source, plan.target) if id is not None)
        self._most = max(self._most, number)
        if number:
            dialog.follow(self._words(number), self._most - number, self._most)
        else:
            dialog.arrive(self.tr("It is done, and everything has arrived."))

    def _words(self, number: int) -> str:
        if not number:
            return self.tr("It is done here.")
        return counted(
            number,
            "It is done here. {n} change is still on its way; you can close this.",
            "It is done here. {n} changes are still on their way; you can close this.",
        )

    def _regret(self, dialog: MovingDialog) -> None:
        done, self._done = self._done, None
        undone = self._kit.desk.reading.undo(done) if done is not None else None
        if undone is not None:
            self._kit.courier.guard(undone)
            self._toast.say(self.tr("Taken back."))
        dialog.accept()

    def _closed(self) -> None:
        """The way back is offered once nothing lies over it."""
        plan, done = self._plan, self._done
        if plan is None or done is None:
            return
        text = counted(
            len(plan.sections),
            "Moved {n} section to {account}.",
            "Moved {n} sections to {account}.",
            account=self._shelf.name(plan.target),
        )
        self._told(text, done)

    def _fail(self, error: Exception) -> None:
        self._toast.say(sentence(error))


def _present(dialog: MovingDialog, plan: MovePlan) -> None:
    if living(dialog) is not None:
        dialog.present(plan)
