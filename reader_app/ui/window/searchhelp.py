"""How to search, beside the field."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from reader_app.domain import marked
from reader_app.ui.parts import Label, Popover
from reader_app.ui.phrase import said
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["SearchHelp"]

# The examples are what is typed, in every language.
ROWS: tuple[tuple[str, str], ...] = (
    ("storm flood", marked("Both words, in all their forms")),
    ('"storm warning"', marked("These words in this order")),
    ("storm OR flood", marked("One of the two")),
    ("-football", marked("Without this word")),
    ("title:storm", marked("In the headline")),
    ("author:grenfell", marked("Written by")),
    ("publication:tribune", marked("From a publication; a part of its title is enough")),
    ('section:"world news"', marked("From a section")),
    ("after:2026-11-01", marked("On this day or later; also 2026-11, 2026, today, 7d, 3m")),
    ("before:yesterday", marked("Before this day began")),
    ("is:unread", marked("Also is:read, is:saved, is:ready (complete offline)")),
    ("(storm OR flood) sea", marked("Parentheses group")),
)


class SearchHelp(Popover):
    """Examples with what they find."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said("How to search"))
        self.setAccessibleDescription(
            ". ".join(f"{example}: {said(meaning)}" for example, meaning in ROWS)
        )
        self._meanings: list[Label] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        heading = Label(theme, said("How to search"), weight=QFont.Weight.DemiBold)
        grid.addWidget(heading, 0, 0, 1, 2)
        for number, (example, meaning) in enumerate(ROWS, 1):
            left = Label(theme, example, TextSize.CAPTION, wrap=False)
            left.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            grid.addWidget(left, number, 0)
            right = Label(theme, said(meaning), TextSize.CAPTION, tone="soft", wrap=False)
            grid.addWidget(right, number, 1)
            self._meanings.append(right)

    def wanted(self) -> QSize:
        """In a narrow window, or with large text, meanings take a second line."""
        for one in self._meanings:
            one.setWordWrap(False)
        size, room = self.sizeHint(), self._host.width() - 2 * Space.S
        if size.width() <= room:
            return size
        for one in self._meanings:
            one.setWordWrap(True)
        return QSize(room, self.heightForWidth(room))
