"""Where new publications go: to this computer alone, or to an account as well."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes
from reader_app.services import sentence
from reader_app.ui.kit import Kit
from reader_app.ui.outbox.standing import Standing
from reader_app.ui.parts import Label, Picker, row
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space

__all__ = ["TargetPicker", "assign"]


class TargetPicker(QWidget):
    """Seen where there is an account that can follow something. `told`: what went wrong."""

    told = Signal(str)

    def __init__(self, kit: Kit, standing: Standing) -> None:
        super().__init__()
        self._kit, self._standing = kit, standing
        self.picker = Picker(kit.theme)
        self.picker.setAccessibleName(self.tr("Add to"))
        name = Label(kit.theme, self.tr("Add to"), tone="soft", wrap=False)
        name.setBuddy(self.picker)
        line = row(self, gap=Space.S)
        line.addWidget(name)
        line.addWidget(self.picker)
        self.picker.activated.connect(self._choose)
        standing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Which accounts there are now, and which is chosen."""
        state = self._standing.state
        able = [one for one in state.accounts if state.able[one.id].follow]
        self.setVisible(bool(able))
        self.picker.clear()
        self.picker.addItem(self.tr("This computer"), None)
        for one in able:
            self.picker.addItem(one.title, one.id)
        accounts = self._kit.desk.accounts
        self._kit.jobs.run(accounts.target, self._show, self._fail, latest=f"target {id(self)}")

    # -- inside

    def _show(self, target: int | None) -> None:
        self.picker.setCurrentIndex(max(0, self.picker.findData(target)))

    def _choose(self, number: int) -> None:
        target, accounts = self.picker.itemData(number), self._kit.desk.accounts
        words = self.tr("New publications go to {place}.")
        words = words.format(place=self.picker.itemText(number))
        self._kit.jobs.run(
            lambda: accounts.set_target(target), lambda _: announce(self, words), self._fail
        )

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence(error))
        self.refresh()


def assign(kit: Kit, sections: Sequence[int]) -> None:
    """Gives what was just followed to the account that is chosen for it."""
    accounts = kit.desk.accounts

    def work() -> Changes:
        return accounts.assign_new(sections).result()

    if sections:
        kit.jobs.run(work, lambda _: None, kit.courier.trouble.emit)
