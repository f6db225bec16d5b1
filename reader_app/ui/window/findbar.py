"""The bar that finds in the open article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.parts import IconButton, Label, clearable, row
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.viewer import ArticleView

__all__ = ["FindBar"]


class FindBar(QWidget):
    """Under the article, so that no line of it moves. Esc closes it and gives the focus back."""

    closed = Signal()

    def __init__(self, kit: Kit, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._before: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Find in this article"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        clearable(self.field)
        self.field.setMinimumWidth(100)
        self.field.setMaximumWidth(320)
        self.count = Label(kit.theme, size=TextSize.CAPTION, tone="soft", wrap=False)
        self.previous = IconButton(kit.theme, "above", self.tr("Previous hit"), small=True)
        self.next = IconButton(kit.theme, "below", self.tr("Next hit"), small=True)
        self.exact = QToolButton()
        self.exact.setText("Aa")
        self.exact.setCheckable(True)
        self.exact.setProperty("segment", True)
        self.exact.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.exact.setAccessibleName(self.tr("Match capital letters"))
        self.exact.setToolTip(self.tr("Match capital letters"))
        self.close_button = IconButton(kit.theme, "close", self.tr("Close"), small=True)
        line = row(self, gap=Space.XS, margins=(Space.L, Space.S, Space.M, Space.S))
        line.addWidget(self.field, 3)
        line.addWidget(self.exact)
        middle = Qt.AlignmentFlag.AlignVCenter  # else the field could not be taller than these
        line.addWidget(self.previous, 0, middle)
        line.addWidget(self.next, 0, middle)
        line.addSpacing(Space.XS)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.close_button, 0, middle)
        self.field.textChanged.connect(self._look)
        self.exact.toggled.connect(self._look)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.dismiss)
        view.hunt.changed.connect(self._tell)
        self.hide()

    def open(self) -> None:
        """With what is selected in the article, if that is a word or two."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        selected = " ".join(self._view.selected_text().split())
        self.show()
        if selected and len(selected) < 80:
            self.field.setText(selected)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def step(self, way: int) -> None:
        """To the next hit; what was looked for last while the bar is closed, if no search led
        here."""
        if not self._view.hunt.step(way) and not self._view.hunt.text:
            self.open()

    def dismiss(self) -> None:
        if not self.isVisible():
            return
        held = self.isAncestorOf(QApplication.focusWidget() or self._view)
        self.hide()
        self._view.hunt.end()
        if held:
            back = living(self._before)
            (back if back is not None and back.isVisible() else self._view).setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._view.hunt.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._view.hunt.look_for(self.field.text(), exact=self.exact.isChecked())

    def _tell(self) -> None:
        hunt = self._view.hunt
        for button in (self.previous, self.next):
            button.setEnabled(hunt.total > 0)
        if not hunt.text.strip():
            said = ""
        elif hunt.total:
            locale = self.locale()
            said = self.tr("{number} of {total}").format(
                number=locale.toString(hunt.number), total=locale.toString(hunt.total)
            )
        else:
            said = self.tr("Nothing found")
        if said != self.count.text():
            self.count.setText(said)
            self.field.setAccessibleDescription(said)
            announce(self.field, said)
