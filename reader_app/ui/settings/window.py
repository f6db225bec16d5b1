"""The settings: one page, searched as one types, each choice in force at once."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QWidget

from reader_app.domain import said
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, clearable, column, push_button, row
from reader_app.ui.settings.line import USUAL, SettingLine
from reader_app.ui.settings.table import ROWS
from reader_app.ui.theme import Space, TextSize

__all__ = ["SettingsWindow"]

SIZE = (640, 720)


class SettingsWindow(QDialog):
    """Beside the main window, which shows at once what is chosen here."""

    def __init__(self, kit: Kit, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._before: dict[str, object] = {}
        self.setWindowTitle(self.tr("Settings"))
        scale = max(1, kit.theme.base.pixelSize() / 14)
        room = parent.screen().availableSize()
        self.resize(min(round(SIZE[0] * scale), room.width()), min(SIZE[1], room.height()))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the settings"))
        self.field.setAccessibleName(self.field.placeholderText())
        clearable(self.field)
        self.field.textChanged.connect(self.filter)
        self.nothing = Label(kit.theme, self.tr("No setting is called like this."), tone="soft")
        self.nothing.hide()
        self.lines = [SettingLine(kit, actions, setting) for setting in ROWS]
        self._heads: list[tuple[Label, list[SettingLine]]] = []
        self.reset = push_button(self.tr("Reset all settings"), quiet=True)
        self.reset.clicked.connect(self._reset_or_undo)
        self._lay_out()
        kit.choices.changed.connect(self._chosen)
        self._refresh_reset()
        self.field.setFocus()

    def filter(self, text: str) -> None:
        """Only what answers to these words."""
        self._scroll.verticalScrollBar().setValue(0)
        for head, lines in self._heads:
            for line in lines:
                line.setVisible(line.answers(text))
            head.setVisible(any(not line.isHidden() for line in lines))
        self.nothing.setVisible(all(line.isHidden() for line in self.lines))

    def line(self, name: str) -> SettingLine:
        """The line of a preference."""
        return next(line for line in self.lines if line.setting.name == name)

    def reveal(self, name: str) -> None:
        """Bring a setting into sight, ready to be changed."""
        self.field.clear()
        line = self.line(name)
        line.control.widget.setFocus()
        # It has its place only after the page has been laid out.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(line, 0, 120))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for line in self.lines:
            if line.setting.note is not None:
                name = f"note:{line.setting.name}"
                work = partial(line.setting.note, self._kit)
                self._kit.jobs.run(work, line.note, lambda _: None, latest=name)

    def done(self, result: int) -> None:
        for line in self.lines:
            self._kit.jobs.forget(f"note:{line.setting.name}")
        super().done(result)

    # -- inside

    def _lay_out(self) -> None:
        page = QWidget()
        box = column(page, margins=(Space.XL, 0, Space.XL, Space.L))
        box.addWidget(self.nothing)
        for group, lines in groupby(self.lines, lambda line: line.setting.group):
            size, weight = TextSize.HEADLINE, QFont.Weight.DemiBold
            head = Label(self._kit.theme, said(group), size, weight=weight)
            head.setContentsMargins(0, Space.XL if self._heads else 0, 0, Space.XS)
            box.addWidget(head)
            self._heads.append((head, list(lines)))
            for line in self._heads[-1][1]:
                box.addWidget(line)
        box.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        self._scroll.setAccessibleName(self.windowTitle())
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        all_.addWidget(self._scroll, 1)
        all_.addLayout(foot)

    def _now(self) -> dict[str, object]:
        values = self._kit.choices.values
        names = [line.setting.name for line in self.lines if line.setting.name]
        return {name: getattr(values, name) for name in names}

    def _chosen(self, names: frozenset[str]) -> None:
        self._before = {}
        for line in self.lines:
            if line.setting.name in names:
                line.refresh()
        self._refresh_reset()

    def _reset_or_undo(self) -> None:
        before, wanted = self._now(), self._before
        self._kit.prefer(**(wanted or {name: USUAL[name] for name in before}))
        self._before = {} if wanted else before
        self._refresh_reset()

    def _refresh_reset(self) -> None:
        undo = bool(self._before)
        self.reset.setText(self.tr("Undo the reset") if undo else self.tr("Reset all settings"))
        unusual = any(value != USUAL[name] for name, value in self._now().items())
        self.reset.setEnabled(undo or unusual)
