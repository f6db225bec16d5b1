"""The panel that says what would open with no network, and what would not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QSizePolicy

from reader_app.domain import ArticleRow, OfflineSummary
from reader_app.services import evidence, shortfall, size_of
from reader_app.ui.kit import Kit
from reader_app.ui.parts import ElidedLabel, Label, column, push_button
from reader_app.ui.parts import row as layout
from reader_app.ui.phrase import counted, listed, said
from reader_app.ui.plain import tip
from reader_app.ui.theme import Space, TextSize, grid
from reader_app.ui.window.panels import Panel

__all__ = ["ReadinessPanel", "load_readiness"]

LISTED = 100  # articles; more are only counted

Loaded = tuple[OfflineSummary, dict[int, ArticleRow]]


def load_readiness(kit: Kit) -> Loaded:
    """Reads everything the panel says; not on the GUI thread."""
    summary = kit.desk.offline.summary()
    missing = [shortfall.id for shortfall in summary.missing[:LISTED]]
    return summary, {row.id: row for row in kit.desk.browsing.rows(missing)}


class ReadinessPanel(Panel):
    """`wanted`: an article of the list was pressed; `retry`: fetch what is missing."""

    wanted = Signal(int)
    retry = Signal()

    def __init__(self, kit: Kit, loaded: Loaded) -> None:
        super().__init__(kit, self.tr("What is ready offline"))
        summary, rows = loaded
        number = kit.theme.number
        self.say(
            counted(
                summary.articles,
                "{ready} of {n} article opens whole with no network. Stored: {size}.",
                "{ready} of {n} articles open whole with no network. Stored: {size}.",
                ready=number(summary.ready),
                size=size_of(summary.bytes),
            )
        )
        groups = grouped(summary, rows)
        self._why = {missing.id: evidence(missing.reason) for missing in summary.missing}
        if groups:
            fetch = push_button(self.tr("Fetch what is missing"))
            fetch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            fetch.clicked.connect(self.retry)
            self.box.addWidget(fetch)
        for reason, members in groups:
            self._add(reason, members)
        more = len(summary.missing) - LISTED
        if more > 0:
            words = counted(more, "And {n} more article.", "And {n} more articles.")
            self.say(words, tone="soft")
        self.end()

    def _add(self, reason: str, rows: Sequence[ArticleRow]) -> None:
        part = column(gap=0)
        title = counted(len(rows), "{n} article: {reason}", "{n} articles: {reason}", reason=reason)
        part.addWidget(Label(self.kit.theme, title, TextSize.TEXT, weight=QFont.Weight.DemiBold))
        part.addSpacing(Space.XS)
        for row in rows:
            part.addWidget(self._entry(row))
        self.box.addLayout(part)

    def _entry(self, row: ArticleRow) -> QPushButton:
        """One line that opens its article."""
        button = push_button("", quiet=True)
        button.setFixedHeight(grid(self.kit.theme.base.pixelSize() * 1.2 + 12))
        button.setAccessibleName(listed((row.title, row.publication)))
        button.setToolTip(tip(self._why.get(row.id, "")))
        line = ElidedLabel(self.kit.theme)
        line.setText(f"{row.title or row.url} · {row.publication}")
        layout(button).addWidget(line)
        button.clicked.connect(lambda _=False, key=row.id: self.wanted.emit(key))
        return button


def grouped(
    summary: OfflineSummary, rows: dict[int, ArticleRow]
) -> list[tuple[str, list[ArticleRow]]]:
    """The listed articles by why they are not ready."""
    groups: dict[str, list[ArticleRow]] = {}
    for missing in summary.missing[:LISTED]:
        if missing.id in rows:
            groups.setdefault(heading(missing.reason), []).append(rows[missing.id])
    return list(groups.items())


def heading(reason: str) -> str:
    """Of a group: how many pictures each of its articles lacks is in the tooltips."""
    if reason.startswith("pictures:"):
        return said("pictures are missing")
    return shortfall(reason)
