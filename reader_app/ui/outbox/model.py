"""What waits as rows of a list; of thousands only those that changed are told of."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.services import OutboxRow
from reader_app.ui.models import Insert, Remove, steps
from reader_app.ui.outbox.standing import State
from reader_app.ui.outbox.words import since, spoken, state_of
from reader_app.ui.plain import line, tip

__all__ = ["AccountRole", "OutboxModel", "SinceRole", "StateRole", "TroubleRole"]

AccountRole = Qt.ItemDataRole.UserRole + 1
SinceRole = Qt.ItemDataRole.UserRole + 2
StateRole = Qt.ItemDataRole.UserRole + 3
TroubleRole = Qt.ItemDataRole.UserRole + 4
MANY = 20_000  # rows that are compared one by one

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class OutboxModel(QAbstractListModel):
    """Oldest first, as they go out."""

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[OutboxRow] = []
        self._state = State()

    def row(self, place: int) -> OutboxRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, op: int) -> int:
        """Where the row stands that begins with this change; -1 for nowhere."""
        return next((n for n, row in enumerate(self._rows) if row.ops[0] == op), -1)

    def take(self, rows: Sequence[OutboxRow], state: State) -> None:
        """All that waits now."""
        renamed = state.accounts != self._state.accounts
        self._state = state
        have, wanted = [one.ops[0] for one in self._rows], [one.ops[0] for one in rows]
        for step in steps(have, wanted, most=MANY):
            last = step.row + step.count - 1
            match step:
                case Remove():
                    self.beginRemoveRows(NOWHERE, step.row, last)
                    del self._rows[step.row : last + 1]
                    self.endRemoveRows()
                case Insert():
                    self.beginInsertRows(NOWHERE, step.row, last)
                    self._rows[step.row : step.row] = rows[step.row : last + 1]
                    self.endInsertRows()
        for place, row in enumerate(rows):
            if renamed or row != self._rows[place]:
                self._rows[place] = row
                changed = self.index(place)
                self.dataChanged.emit(changed, changed)

    # -- Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        now, account = self._clock(), self._state.account(row.account_id)
        match role:
            case Role.DisplayRole:
                return line(row.what)
            case Role.AccessibleTextRole:
                return line(spoken(row, account, now), 1_000)
            case Role.ToolTipRole:
                return tip("\n".join(filter(None, (row.what, state_of(row, account, now)))))
            case _ if role == AccountRole:
                return line(account.title) if account is not None else ""
            case _ if role == SinceRole:
                return since(row, now)
            case _ if role == StateRole:
                return state_of(row, account, now)
            case _ if role == TroubleRole:
                return bool(row.why) and not row.sent
        return None
