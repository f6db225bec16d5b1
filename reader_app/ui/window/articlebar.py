"""The article's tools: buttons as far as there is room, all others in the menu at their end."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Band, ElidedLabel, IconButton
from reader_app.ui.theme import Space, TextSize

__all__ = ["ArticleBar"]

LEAST = 120  # px: what the bar wants at least
# Command and icon in their order.
BUTTONS = (
    ("previous", "above"),
    ("next", "below"),
    ("toggle-read", "read"),
    ("toggle-saved", "saved"),
    ("read-aloud", "listen"),
    ("browser", "browser"),
)
# What goes into the menu first where there is no room.
FIRST_OUT = ("browser", "read-aloud", "toggle-read", "previous", "next", "toggle-saved")
MORE = "find | copy-link copy-markdown | print save-pdf"


class ArticleBar(Band):
    """`type` opens the type panel; `read` and `saved` say how the article is. `asked`: its menu
    opens, and others may have something for its end."""

    type_wanted = Signal()
    asked = Signal(QMenu)

    def __init__(self, kit: Kit, actions: Actions) -> None:
        super().__init__(kit.theme, (Space.M, 0, Space.L, 0))
        self._actions = actions
        self._filled = False
        self._said = ""
        theme = kit.theme
        self.back = IconButton(theme, "back", self.tr("Back to the list"))
        self.left = ElidedLabel(theme, TextSize.CAPTION, tone="faint")
        self.type = IconButton(theme, "type", self.tr("Text and colours"))
        self.type.clicked.connect(self.type_wanted)
        self.more = IconButton(theme, "more", self.tr("More for this article"))
        self.more.clicked.connect(self.open_menu)
        known = actions.names()
        self._buttons = {
            name: IconButton(theme, icon, "").follow(actions[name])
            for name, icon in BUTTONS
            if name in known
        }
        self.box.addWidget(self.back)
        self.box.addSpacing(Space.S)
        self.box.addWidget(self.left, 1)
        for name in ("previous", "next"):
            self.box.addWidget(self._buttons[name])
        self.box.addWidget(self.type)
        for name, button in self._buttons.items():
            if name not in ("previous", "next"):
                self.box.addWidget(button)
        self.box.addWidget(self.more)

    def button(self, name: str) -> QToolButton:
        """Of a command."""
        return self._buttons[name]

    def fill(self, filled: bool) -> None:
        """Tools are an article's: without one they would do nothing."""
        self._filled = filled
        self.type.setVisible(filled)
        self.more.setVisible(filled)
        self.left.setVisible(filled)
        self._fit()

    def depict(self, *, read: bool, saved: bool) -> None:
        self._buttons["toggle-read"].depict("read" if read else "unread")
        self._buttons["toggle-saved"].depict("saved-full" if saved else "saved")

    def say_back(self, alone: bool) -> None:
        """Where the way back leads: `alone`: the article was opened from a page."""
        self.back.describe(self.tr("Back to the page") if alone else self.tr("Back to the list"))

    def say_left(self, text: str) -> None:
        """How long the rest takes, where there is room to say it; "" nothing."""
        if text != self._said:
            self._said = text
            self._fit()

    def in_menu(self) -> list[str]:
        """The commands that have no room of their own now."""
        return [name for name, button in self._buttons.items() if button.isHidden()]

    def menu(self) -> QMenu:
        """All that has no button now, then what never has one."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        known = self._actions.names()
        hidden = self.in_menu()
        names = [*hidden, *(["|"] if hidden else []), *MORE.split()]
        self._actions.fill(menu, " ".join(n for n in names if n == "|" or n in known))
        self.asked.emit(menu)
        return menu

    def open_menu(self) -> None:
        menu = self.menu()
        corner = QPoint(0, self.more.height())
        if not self.isRightToLeft():
            corner.setX(self.more.width() - menu.sizeHint().width())
        menu.popup(self.more.mapToGlobal(corner))

    def minimumSizeHint(self) -> QSize:
        """The buttons do not keep the pane wide: they go into the menu."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.box.contentsMargins()
        room = self.width() - margins.left() - margins.right() - Space.S
        one = self.type.width() + self.box.spacing()
        fixed: list[QWidget] = [self.type, self.more]
        if not self.back.isHidden():
            fixed.append(self.back)
        many = max(0, room // one - len(fixed))
        dropped = len(self._buttons) - many
        out = [name for name in FIRST_OUT if name in self._buttons][: max(0, dropped)]
        for name, button in self._buttons.items():
            button.setVisible(self._filled and name not in out)
        free = room - one * (len(fixed) + len(self._buttons) - len(out)) - Space.L
        fits = self.left.fontMetrics().horizontalAdvance(self._said) <= free
        self.left.setText(self._said if fits else "")
