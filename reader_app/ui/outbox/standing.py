"""Accounts and what waits for them, as the window knows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from reader_app.domain import Account, Capabilities, Publication
from reader_app.services import NEEDS_PASSWORD, Desk, sentence
from reader_app.ui.bridge import Batch, Repeat
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import paragraph

__all__ = ["REFUSED", "Standing", "State", "look"]

REFUSED = NEEDS_PASSWORD | {"api-off", "keyring-locked", "not-this-service"}
"""Troubles of an account that asking once more does not mend."""


@dataclass(frozen=True, slots=True)
class State:
    """All accounts, and how many changes wait for each that has some, by its id. `troubles`: what
    is wrong with accounts, and what to do, in sentences; `able`: what their services can do;
    `held`: the accounts that have a section, by its id."""

    accounts: tuple[Account, ...] = ()
    waits: Mapping[int, int] = field(default_factory=dict)
    troubles: Mapping[int, str] = field(default_factory=dict)
    able: Mapping[int, Capabilities] = field(default_factory=dict)
    held: Mapping[int, tuple[int, ...]] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """How many changes wait in all."""
        return sum(self.waits.values())

    def account(self, account_id: int) -> Account | None:
        """An account; None for one that has gone."""
        return next((one for one in self.accounts if one.id == account_id), None)

    def title(self, account_id: int) -> str:
        """What an account is called; "" for one that has gone."""
        found = self.account(account_id)
        return found.title if found is not None else ""

    def of_section(self, section_id: int) -> tuple[Account, ...]:
        """The accounts that have a section."""
        ids = self.held.get(section_id, ())
        return tuple(one for one in self.accounts if one.id in ids)

    def of(self, *publications: Publication) -> tuple[Account, ...]:
        """The accounts that have any section of publications."""
        sections = (part.id for one in publications for part in one.sections)
        ids = {id for section in sections for id in self.held.get(section, ())}
        return tuple(one for one in self.accounts if one.id in ids)


class Standing(QObject):
    """Reads anew whenever the library has moved. `changed`: it is another state now; `read`: it
    was looked at, changed or not."""

    changed = Signal()
    read = Signal()

    def __init__(self, kit: Kit, toast: Toast) -> None:
        super().__init__(toast)
        self._kit, self._toast = kit, toast
        self.state = State()
        self._repeat = Repeat(kit.jobs, lambda: self._look, self._take, self._fail, self)
        kit.courier.delivered.connect(self._moved)
        self.ask()

    def ask(self) -> None:
        """Something may have moved."""
        self._repeat.ask()

    # -- inside

    def _moved(self, batch: Batch) -> None:
        if batch.changes:
            self.ask()

    def _look(self) -> State:
        return look(self._kit.desk)

    def _take(self, state: State) -> None:
        before, self.state = self.state, state
        if state != before:
            self.changed.emit()
        self.read.emit()

    def _fail(self, error: Exception) -> None:
        self._toast.say(sentence(error))


def look(desk: Desk) -> State:
    """On any thread."""
    known = desk.accounts
    accounts = known.all()
    waits = {one.id: number for one in accounts if (number := known.pending(one.id))}
    troubles = {
        one.id: paragraph(known.stated(one), known.advised(one)) for one in accounts if one.trouble
    }
    able = {one.id: known.capabilities(one.id) for one in accounts}
    return State(accounts, waits, troubles, able, known.held() if accounts else {})
