"""Holds downloads back while the connection or the battery asks for it, and keeps the budget."""

from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.domain import BudgetPlan, Reason
from reader_app.services import Freed, Hold, size_of
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Energy
from reader_app.ui.dialogs import BudgetDialog
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.syncing import Syncing

__all__ = ["Thrift"]

CHOICES = frozenset({"on_metered", "on_battery", "disk_limit", "disk_unasked"})
IDLE = 4000  # ms after a sync, and after the start, before anything is tidied


class Thrift(QObject):
    """`paused`: why pages and pictures are held back, in words; "" where they are not.
    `settings_wanted`: the reader wants to choose this one."""

    settings_wanted = Signal(str)

    def __init__(
        self,
        kit: Kit,
        sidebar: Sidebar,
        syncing: Syncing,
        energy: Energy,
        actions: Actions,
        toast: Toast,
    ) -> None:
        super().__init__(sidebar)
        self._kit, self._sidebar, self._syncing = kit, sidebar, syncing
        self._energy, self._toast = energy, toast
        self._actions = actions
        self._anyway = False
        self._owed = False
        self._refused: BudgetPlan | None = None
        self._stop = Event()
        self._busy = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.care)
        self._idle.start()
        energy.changed.connect(self.reckon)
        syncing.began.connect(self._began)
        syncing.ended.connect(self._ended)
        actions.bind(download_anyway=self.download)
        kit.choices.changed.connect(self._chosen)
        self.reckon()

    @property
    def paused(self) -> str:
        """Why downloads are held back."""
        return "" if self._anyway else self._reason()

    def reckon(self) -> None:
        """The connection, the battery or what the reader chose has changed."""
        if not self._reason():
            self._anyway = False
        paused = bool(self.paused)
        self._kit.worker.tell(lambda engine: engine.hold_pages(paused))
        self._sidebar.hold(self.paused)
        held = self._kit.desk.waiting.held = self._waits_for_all()
        self._syncing.silent = held is not None
        self._actions.enable(paused, "download-anyway")
        if not paused and self._owed and not self._syncing.running:
            self._owed = False
            self._syncing.start(patient=True)

    def download(self) -> None:
        """For this once: until the connection or the battery is another."""
        self._anyway = True
        self._owed = False
        self.reckon()
        self._syncing.start()

    def end(self) -> None:
        """The library is about to be closed."""
        self._idle.stop()
        self._energy.end()
        self._stop.set()

    # -- inside

    def _reason(self) -> str:
        chosen = self._kit.desk.settings.values
        if self._energy.metered and chosen.on_metered is not Hold.NOTHING:
            return self.tr("metered connection")
        if self._energy.unplugged and chosen.on_battery is not Hold.NOTHING:
            return self.tr("on battery")
        return ""

    def _waits_for_all(self) -> Reason | None:
        """Why nothing is to be asked by itself now, where the reader wants it so."""
        chosen = self._kit.desk.settings.values
        if self._energy.metered and chosen.on_metered is Hold.ALL:
            return Reason.METERED
        if self._energy.unplugged and chosen.on_battery is Hold.ALL:
            return Reason.BATTERY
        return None

    def _began(self) -> None:
        self._stop.set()
        self._idle.stop()
        paused = bool(self.paused)
        self._kit.worker.tell(lambda engine: engine.hold_pages(paused))

    def _ended(self) -> None:
        self._owed = self._owed or bool(self.paused)
        self._idle.start()

    # -- the budget

    def care(self) -> None:
        """Tidies, and keeps the limit; the first time it shows what would go."""
        if self._busy or self._syncing.running:
            return
        self._busy = True
        self._stop.clear()
        budget, stop = self._kit.desk.budget, self._stop.is_set

        def work() -> BudgetPlan | None:
            return budget.plan() if budget.tidy(stop) else None

        self._kit.jobs.run(work, self._planned, self._failed)

    def _planned(self, plan: BudgetPlan | None) -> None:
        self._busy = False
        if not plan or not plan.articles:
            return
        if self._kit.desk.settings.values.disk_unasked:
            self._remove(plan)
        elif self._refused is None or self._refused.limit != plan.limit:
            self._show(plan)

    def _show(self, plan: BudgetPlan) -> None:
        dialog = BudgetDialog(self._kit, self._sidebar.window(), plan)
        dialog.agreed.connect(self._agreed)
        dialog.other.connect(lambda: self.settings_wanted.emit("disk_limit"))
        dialog.rejected.connect(lambda: self._refuse(plan))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _refuse(self, plan: BudgetPlan) -> None:
        self._refused = plan  # not again in this session

    def _agreed(self, plan: BudgetPlan, always: bool) -> None:
        self._kit.prefer(disk_unasked=always)
        self._remove(plan)

    def _remove(self, plan: BudgetPlan) -> None:
        self._busy = True
        self._stop.clear()
        budget, stop = self._kit.desk.budget, self._stop.is_set
        self._kit.jobs.run(lambda: budget.apply(plan, stop), self._removed, self._failed)

    def _removed(self, freed: Freed) -> None:
        self._busy = False
        if freed.articles:
            self._toast.say(
                counted(
                    freed.articles,
                    "Removed text and pictures of {n} article. The library takes {size}.",
                    "Removed text and pictures of {n} articles. The library takes {size}.",
                    size=size_of(freed.after),
                )
            )

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._kit.courier.trouble.emit(error)

    def _chosen(self, names: frozenset[str]) -> None:
        if not names & CHOICES:
            return
        self._refused = None
        self.reckon()
        if not self._syncing.running:
            self._idle.start()
