"""One page of the dialog: a title, what is scrolled, and the buttons below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader_app.ui.kit import Kit
from reader_app.ui.parts import IconButton, Label, Pane, column, push_button, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["Leaf", "lead", "pressable"]


def lead(label: Label) -> Label:
    """Begins where lines begin in this window, also with a name in other letters."""
    side = Qt.AlignmentFlag.AlignLeft
    if QGuiApplication.isRightToLeft():
        side = Qt.AlignmentFlag.AlignRight
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


def pressable(part: QWidget) -> None:
    """Return presses the button that has the keyboard, else the main one."""
    for button in part.findChildren(QPushButton):
        button.setAutoDefault(True)


class Leaf(Pane):
    """`left`: the reader wants one page back; `ended`: they want none of this; `grown`: it has more
    in it than before. `entrance` is where the keyboard begins."""

    left = Signal()
    ended = Signal()
    grown = Signal()

    def __init__(self, kit: Kit, title: str, *, back: bool = False) -> None:
        super().__init__()
        self.kit = kit
        self._title = lead(Label(kit.theme, title, TextSize.TITLE, weight=QFont.Weight.DemiBold))
        self.back = IconButton(kit.theme, "back", self.tr("Back"))
        self.back.clicked.connect(self.left)
        # The arrow stands where lines begin; what is around it does not count.
        leading = Space.L if back else Space.XL
        head = row(gap=Space.XS, margins=(leading, Space.L, Space.XL, Space.S))
        head.addStrut(self.back.height())
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        self._inside = QWidget()
        self.box: QVBoxLayout = column(
            self._inside, gap=Space.L, margins=(Space.XL, Space.XS, Space.XL, Space.L)
        )
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(title)
        self.area.setWidget(self._inside)
        self._foot = row(gap=Space.S, margins=(Space.XL, Space.M, Space.XL, Space.L))
        self._foot.addStretch(1)
        all_ = column(self)
        all_.addLayout(head)
        all_.addWidget(self.area, 1)
        all_.addLayout(self._foot)
        self.back.setVisible(back)

    @property
    def title(self) -> str:
        return self._title.text()

    def entitle(self, title: str) -> None:
        self._title.setText(title)
        self.area.setAccessibleName(title)

    def height_for(self, width: int) -> int:
        """The height at which nothing is scrolled, in px."""
        self.box.activate()
        head = max(self.back.height(), self._title.sizeHint().height()) + Space.L + Space.S
        foot = self._foot.sizeHint().height()
        return head + self.box.totalHeightForWidth(width) + foot

    def button(self, words: str, *, primary: bool = False, leading: bool = False) -> QPushButton:
        """One of the foot; `leading`: where lines begin."""
        button = push_button(words, primary=primary)
        if leading:
            self._foot.insertWidget(0, button)
        else:
            self._foot.addWidget(button)
        return button
