"""All shortcuts: listed by menu, searched, changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QWidget

from reader_app.domain import folded, said
from reader_app.ui.actions import MENUS, Actions
from reader_app.ui.dialogs.keyrow import KeyRow
from reader_app.ui.keys import Chosen
from reader_app.ui.parts import Label, clearable, column, push_button, row
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["ShortcutsDialog"]

SIZE = (600, 680)


class ShortcutsDialog(QDialog):
    """By menu, in the menus' order. What is changed holds at once."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, actions.keys
        self._before: Chosen | None = None
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        scale = max(1, theme.base.pixelSize() / 14)
        room = parent.screen().availableSize()
        self.resize(min(round(SIZE[0] * scale), room.width()), min(SIZE[1], room.height()))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search by name or key"))
        self.field.setAccessibleName(self.field.placeholderText())
        clearable(self.field)
        self.field.textChanged.connect(self.filter)
        self.nothing = Label(theme, self.tr("No shortcut answers to this."), tone="soft")
        self.nothing.hide()
        self.rows: list[KeyRow] = []
        self.groups: list[tuple[Label, list[KeyRow]]] = []
        self.reset = push_button(self.tr("Reset all"), quiet=True)
        self.reset.clicked.connect(self._reset_or_undo)
        self._lay_out(actions)
        self._keys.changed.connect(self._refresh)
        self._refresh()
        self.field.setFocus()

    def filter(self, text: str) -> None:
        """Only what has this in its name or its keys."""
        self._scroll.verticalScrollBar().setValue(0)
        wanted = folded(text.strip())
        for head, rows in self.groups:
            for one in rows:
                one.setVisible(wanted in folded(one.spoken()))
            head.setVisible(any(not one.isHidden() for one in rows))
        self.nothing.setVisible(all(one.isHidden() for one in self.rows))

    # -- inside

    def _lay_out(self, actions: Actions) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        page = QWidget()
        scroll.setWidget(page)  # each row is made where it stays: Qt dresses anew what moves
        box = column(page, margins=(Space.XL, 0, Space.XL, Space.L))
        box.addWidget(self.nothing)
        for title, names in MENUS:
            bold = QFont.Weight.DemiBold
            head = Label(self._theme, said(title), TextSize.HEADLINE, weight=bold, parent=page)
            head.setContentsMargins(0, Space.L if self.groups else 0, 0, Space.XS)
            box.addWidget(head)
            shown = [name for name in names.split() if name != "|"]
            rows = [KeyRow(self._theme, actions, name, page) for name in shown]
            for one in rows:
                one.began.connect(self._only)
                box.addWidget(one)
            self.rows += rows
            self.groups.append((head, rows))
        box.addStretch(1)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        top = column(margins=(Space.XL, Space.XL, Space.XL, Space.M))
        top.addWidget(self.field)
        foot = row(gap=Space.S, margins=(Space.L, Space.S, Space.XL, Space.L))
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(close)
        all_ = column(self)
        all_.addLayout(top)
        all_.addWidget(scroll, 1)
        all_.addLayout(foot)
        QWidget.setTabOrder(self.rows[-1].cancel, self.reset)
        QWidget.setTabOrder(self.reset, close)

    def _only(self, asking: QWidget) -> None:
        """One row at a time waits for keys."""
        for one in self.rows:
            if one is not asking:
                one.stop()
        self._scroll.ensureWidgetVisible(asking)

    def _reset_or_undo(self) -> None:
        if self._before is None:
            before = self._keys.chosen
            self._keys.reset_all()
            self._before = before
        else:
            self._keys.restore(self._before)
        self._refresh_reset()

    def _refresh(self) -> None:
        self._before = None
        for one in self.rows:
            one.refresh()
        self._refresh_reset()

    def _refresh_reset(self) -> None:
        undo = self._before is not None
        self.reset.setText(self.tr("Undo the reset") if undo else self.tr("Reset all"))
        self.reset.setEnabled(undo or bool(self._keys.chosen))
