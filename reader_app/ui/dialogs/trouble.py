"""What is said when the library cannot be opened at all."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog

from reader_app.domain import ReaderError
from reader_app.services import explain
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["TroubleDialog"]


class TroubleDialog(QDialog):
    """What happened, what is safe, what to do."""

    def __init__(self, theme: Theme, error: ReaderError) -> None:
        super().__init__()
        told = explain(error)
        self.setWindowTitle("Broadsheet")
        self.setMinimumWidth(theme.wide(480))
        box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        box.addWidget(Label(theme, told.what, TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        for text in (told.safe, told.todo):
            if text:
                box.addWidget(Label(theme, text, tone="soft"))
        box.addStretch(1)
        close = push_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(close)
        box.addLayout(buttons)
        # The size hint of wrapped words is that of another width.
        self.resize(self.minimumWidth(), box.totalHeightForWidth(self.minimumWidth()))
