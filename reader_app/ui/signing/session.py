"""Asks whether a secret for which there is no keyring is to be kept until the program ends."""

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from reader_app.domain import NoKeyring
from reader_app.services import explain
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import paragraph
from reader_app.ui.theme import Space, TextSize

__all__ = ["SessionDialog", "ask_session"]

WIDE = 480  # px at the usual size of text


class SessionDialog(QDialog):
    """Accepted: keep it for this session."""

    def __init__(self, kit: Kit, parent: QWidget, error: NoKeyring) -> None:
        super().__init__(parent)
        told = explain(error)
        self.setWindowTitle(self.tr("Keep it for this session only?"))
        self.keep = push_button(self.tr("Keep for this session only"), primary=True)
        self.keep.clicked.connect(self.accept)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        box = column(self, gap=Space.S, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        theme, bold = kit.theme, QFont.Weight.DemiBold
        box.addWidget(Label(theme, self.windowTitle(), TextSize.HEADLINE, weight=bold))
        box.addWidget(Label(theme, paragraph(told.what, told.safe)))
        meaning = self.tr(
            "Broadsheet can keep it in memory. When you start Broadsheet the next time you are"
            " asked for it again."
        )
        box.addWidget(Label(theme, meaning, tone="soft"))
        box.addSpacing(Space.M)
        buttons = row(gap=Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        box.addLayout(buttons)
        width = min(theme.wide(WIDE), self.screen().availableSize().width())
        self.setMinimumWidth(width)
        # The size hint of wrapped words is that of another width.
        self.resize(width, box.totalHeightForWidth(width))
        self.keep.setDefault(True)
        self.keep.setFocus()


def ask_session(
    kit: Kit, parent: QWidget, error: NoKeyring, then: Callable[[], object]
) -> SessionDialog:
    """Where the reader agrees, secrets may stay in memory from then on, and `then` is called."""
    dialog = SessionDialog(kit, parent, error)

    def agreed() -> None:
        kit.desk.credentials.allow_session()
        then()

    dialog.accepted.connect(agreed)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
