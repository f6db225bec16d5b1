"""All sign-ins with how they stand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from reader_app.domain import Publication, SignIn
from reader_app.services import waits
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Fitting, Label, column, push_button, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["SignInsDialog"]

SIZE = (520, 560)  # px at the usual size of text


class SignInsDialog(QDialog):
    """`wanted`: the sign-in of this publication, by id."""

    wanted = Signal(int)

    def __init__(
        self, kit: Kit, parent: QWidget, known: Sequence[tuple[Publication, SignIn]]
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        theme = kit.theme
        self.setWindowTitle(self.tr("Your sign-ins"))
        room = self.screen().availableSize()
        width, height = (theme.wide(side) for side in SIZE)
        self.resize(min(width, room.width()), min(height, room.height()))
        page = QWidget()
        self._rows = column(page, gap=Space.L, margins=(Space.XL, 0, Space.XL, Space.L))
        for publication, sign_in in sorted(known, key=lambda one: not waits(one[1])):
            self._add(self._rows, publication, sign_in)
        if not known:
            none = self.tr(
                "You are signed in nowhere. To read in full what you pay for, sign in to a"
                " publication from its menu in the sidebar."
            )
            self._rows.addWidget(Label(theme, none, tone="soft"))
        self._rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(page)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        top = column(margins=(Space.XL, Space.XL, Space.XL, Space.M))
        bold = QFont.Weight.DemiBold
        top.addWidget(Label(theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        foot = row(margins=(Space.XL, Space.M, Space.XL, Space.L))
        foot.addStretch(1)
        foot.addWidget(close)
        box = column(self)
        box.addLayout(top)
        box.addWidget(scroll, 1)
        box.addLayout(foot)
        close.setFocus()

    def _add(self, box: QVBoxLayout, publication: Publication, sign_in: SignIn) -> None:
        theme, waiting = self._kit.theme, waits(sign_in)
        part = column(gap=Space.XS)
        part.addWidget(Label(theme, publication.title, weight=QFont.Weight.DemiBold))
        stands = self._kit.desk.signing.stated(sign_in)
        part.addWidget(Label(theme, stands, tone="" if waiting else "soft"))
        words = self.tr("Sign in again…") if waiting else self.tr("Your sign-in…")
        button = push_button(words)
        button.setAccessibleName(f"{words} {publication.title}")
        button.setAccessibleDescription(stands)
        button.clicked.connect(lambda: self.wanted.emit(publication.id))
        buttons = Fitting(gap=Space.S)
        buttons.add(button)
        part.addSpacing(Space.XS)
        part.addWidget(buttons)
        box.addLayout(part)
