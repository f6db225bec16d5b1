"""A publication with its sections, ready to be followed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from reader_app.ui.catalogue.boxes import Boxes, Part, align
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize, grid

__all__ = ["Sheet"]

RIGHT = "\u200f"  # the line runs that way, whatever it begins with
MARK = 3.4  # times the size of the text
WIDEST = 640  # px at the usual size of text


class Sheet(QWidget):
    """Shows what it is told. `follow`: the numbers of the sections that are wanted; `back`: the
    reader has seen enough; `over`: the keyboard was here, and nothing is left to be followed."""

    follow = Signal(tuple)
    back = Signal()
    over = Signal()

    def __init__(self, kit: Kit, ground: str, *, primary: bool = False) -> None:
        super().__init__()
        self._kit = kit
        self._name = ""
        self.setProperty("ground", ground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.returning = push_button(self.tr("Back"), quiet=True)
        self.returning.setProperty("flush", True)
        self.returning.clicked.connect(self.back)
        self._mark = QLabel()
        self._title = Label(kit.theme, size=TextSize.TITLE, weight=QFont.Weight.DemiBold)
        self._facts = Label(kit.theme, tone="soft")
        self._note = Label(kit.theme, tone="soft")
        self.boxes = Boxes(kit.theme)
        self.boxes.changed.connect(self._count)
        self.button = push_button("", primary=primary)
        self.button.setDefault(True)
        self.button.clicked.connect(lambda: self.follow.emit(self.boxes.chosen()))
        self.done = Label(kit.theme, self.tr("You follow this publication."), tone="soft")
        self._lay_out()
        for label in (self._title, self._facts, self._note):
            align(label)
        kit.theme.changed.connect(self._dress)

    def present(self, name: str, facts: str, parts: Sequence[Part], note: str = "") -> None:
        """A publication, or the same one in another state."""
        if name != self._name:
            self._scroll.verticalScrollBar().setValue(0)
        self._name = name
        self._title.setText(name)
        turn = RIGHT if QGuiApplication.isRightToLeft() else ""
        self._facts.setText(turn + facts if facts else "")
        self._facts.setVisible(bool(facts))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        held = self.button.hasFocus()
        if list(parts) != list(self.boxes.parts):
            self.boxes.offer(parts, counted(len(parts), "{n} section", "{n} sections"))
        bare = len(parts) == 1 and not (parts[0].notes or parts[0].lines)
        self.boxes.setVisible(not bare)  # nothing to choose, and nothing to tell
        self._frame.show()
        self._dress()
        if held and not self.button.isVisibleTo(self):
            self.over.emit()

    def entrance(self) -> QWidget:
        """Where the keyboard begins."""
        return self.button if self.button.isVisibleTo(self) else self.returning

    # -- inside

    def _lay_out(self) -> None:
        self._inside = QWidget()
        box = column(self._inside, gap=Space.M, margins=(Space.XL, Space.L, Space.XL, Space.L))
        box.addWidget(self.returning, 0, Qt.AlignmentFlag.AlignLeading)
        title = column(gap=Space.XS)
        title.addWidget(self._title)
        title.addWidget(self._facts)
        head = row(gap=Space.L)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(title, 1)
        box.addLayout(head)
        box.addWidget(self._note)
        box.addWidget(self.boxes)
        box.addStretch(1)
        page = QWidget()
        line = row(page)
        line.addWidget(self._inside, 1000)
        line.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Sections"))
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        foot = row(gap=Space.M, margins=(Space.XL, Space.M, Space.XL, Space.M))
        foot.addWidget(self.button)
        foot.addWidget(self.done, 1)
        foot.addStretch(1)
        self._frame = QWidget()
        frame = column(self._frame)
        frame.addWidget(self._scroll, 1)
        frame.addLayout(foot)
        column(self).addWidget(self._frame)
        self._frame.hide()  # until there is something to present

    def _count(self) -> None:
        number, most = len(self.boxes.chosen()), self.boxes.free
        if number == most:
            self.button.setText(self.tr("Follow"))
        else:
            words = counted(number, "Follow {n} section", "Follow {n} sections")
            self.button.setText(words)
        self.button.setAccessibleDescription(self._name)
        self.button.setEnabled(number > 0)
        self.button.setVisible(most > 0)
        self.done.setVisible(most == 0)

    def _dress(self) -> None:
        theme = self._kit.theme
        self._inside.setMaximumWidth(theme.wide(WIDEST))
        side = grid(theme.base.pixelSize() * MARK)
        self._mark.setFixedSize(side, side)
        if self._name:
            self._mark.setPixmap(theme.icons.initials(self._name, side, self.devicePixelRatioF()))
