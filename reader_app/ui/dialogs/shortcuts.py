"""All shortcuts on one page."""

from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from reader_app.ui.actions import ACTIONS, MENUS, translated
from reader_app.ui.parts import Label, column
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["ShortcutsDialog"]


class ShortcutsDialog(QDialog):
    """By menu, in the menus' order."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(480, 640)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        line = 0
        for title, names in MENUS:
            head = Label(theme, translated(title), TextSize.HEADLINE, weight=QFont.Weight.DemiBold)
            head.setContentsMargins(0, Space.M if line else 0, 0, Space.XS)
            grid.addWidget(head, line, 0, 1, 2)
            line += 1
            for name in names.split():
                keys = keys_of(name)
                if keys:
                    words = translated(ACTIONS[name].text).split("\t")[0].rstrip("…")
                    grid.addWidget(Label(theme, words), line, 0)
                    grid.addWidget(Label(theme, keys, tone="soft", wrap=False), line, 1)
                    line += 1
        grid.setRowStretch(line, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        column(self).addWidget(scroll)


def keys_of(name: str) -> str:
    """The shortcuts of an action as this desktop writes them."""
    action = ACTIONS.get(name)
    if action is None:
        return ""
    if "\t" in action.text:
        return action.text.split("\t")[1]
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) for key in action.keys)
