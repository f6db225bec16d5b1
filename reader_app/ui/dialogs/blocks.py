"""What an article's page has that the article has not, and what the reader wants of it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.domain import BlockRule, PageBlock
from reader_app.ui.dialogs.blockrow import BlockRow
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Fitting, Label, column, push_button, row
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["BlocksDialog"]

SIZE = (640, 680)
USUAL = 14  # px of interface text
SAMPLE = 80
AT_ONCE, MORE = 12, 8  # rows that are there from the start, and that each turn of the loop adds


class BlocksDialog(QDialog):
    """`applied`: the decisions that are others now, by block, and whether the feed's text is
    wanted, None where that is as it was. `wanted`: look at the page once more."""

    applied = Signal(object, object)
    wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget, title: str, publication: str) -> None:
        super().__init__(parent)
        self._kit = kit
        self.rows: list[BlockRow] = []
        self._blocks: Sequence[PageBlock] = ()
        self._alike: Counter[str] = Counter()
        self._wanted: dict[str, bool | None] = {}  # by the name of a block
        self._feed = False
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(lambda: self._add(MORE))
        self.setWindowTitle(self.tr("What was left out"))
        scale = max(1, kit.theme.base.pixelSize() / USUAL)
        room = parent.screen().availableSize()
        width, height = (round(side * scale) for side in SIZE)
        self.resize(min(width, room.width()), min(height, room.height()))
        self._title, self._publication = title, publication
        self.said = Label(kit.theme)
        self.again = push_button(self.tr("Try again"), primary=True)
        self.again.clicked.connect(self.wanted)
        self.feed = CheckBox(kit.theme, self.tr("Use the feed's text instead"))
        self.feed.toggled.connect(self._refresh)
        self.count = Label(kit.theme, tone="soft", size=TextSize.CAPTION)
        self.told = Label(kit.theme, size=TextSize.CAPTION)
        self.told.hide()
        self.apply = push_button(self.tr("Apply"), primary=True)
        self.apply.clicked.connect(self._apply)
        self.export = push_button(self.tr("Export rules…"), quiet=True)
        self.export.clicked.connect(self.export_wanted)
        self.import_ = push_button(self.tr("Import rules…"), quiet=True)
        self.import_.clicked.connect(self.import_wanted)
        self.cancel = push_button(self.tr("Close"))
        self.cancel.clicked.connect(self.reject)
        for button in (self.again, self.export, self.import_, self.cancel):
            button.setAutoDefault(True)  # Return presses them where they have the focus
        self.apply.setDefault(True)
        self._lay_out()
        self.wait()

    def wait(self) -> None:
        """The page is being fetched."""
        self._say(self.tr("The page is being fetched…"))
        self.again.hide()

    def fail(self, text: str) -> None:
        """Say why there is nothing to see, and offer another attempt."""
        self._say(text)
        self.again.show()
        self.again.setFocus()

    def tell(self, text: str) -> None:
        """Say what has come of a file."""
        self.told.setText(text)
        self.told.show()
        announce(self, text)

    def show_blocks(self, blocks: Sequence[PageBlock], *, feed: bool) -> None:
        """The page in its pieces; `feed`: the feed's text is wanted now."""
        self._feed = feed
        self.feed.setChecked(feed)
        if not blocks:
            self._say(self.tr("This page has no pieces to choose from."))
            self.feed.setFocus()
            return
        self.rows, self._blocks = [], blocks
        self._wanted = {one.block: one.rule for one in blocks}
        self._alike = Counter(block.block for block in blocks)
        page = QWidget()
        self._box = column(page, gap=Space.S, margins=(Space.XL, 0, Space.XL, Space.L))
        self._box.addStretch(1)
        self._scroll.setWidget(page)
        first = next((place for place, one in enumerate(blocks) if not one.kept), 0)
        self._add(max(AT_ONCE, first + 1))
        self._later.start()
        self._stack.setCurrentWidget(self._scroll)
        self._refresh()
        announce(self, self.count.text())
        self.rows[first].choice.focus()
        self._scroll.ensureWidgetVisible(self.rows[first])

    def decided(self) -> dict[str, BlockRule | None]:
        """What is to be otherwise than it is, by block."""
        changes: dict[str, BlockRule | None] = {}
        for one in self._blocks:
            block, wanted = one.block, self._wanted[one.block]
            if wanted is not one.rule and block not in changes:
                sample = " ".join(one.text.split())[:SAMPLE]
                changes[block] = None if wanted is None else BlockRule(block, wanted, sample)
        return changes

    # -- inside

    def _lay_out(self) -> None:
        theme, bold = self._kit.theme, QFont.Weight.DemiBold
        top = column(gap=Space.XS, margins=(Space.XL, Space.XL, Space.XL, Space.M))
        top.addWidget(Label(theme, self._title, TextSize.HEADLINE, weight=bold))
        promise = self.tr("What you decide holds for all articles of {publication}.")
        told = Label(theme, promise.format(publication=self._publication), tone="soft")
        top.addWidget(told)
        self._stack = QStackedWidget()
        notice = QWidget()
        middle = column(notice, gap=Space.M, margins=(Space.XL, Space.L, Space.XL, Space.L))
        middle.addWidget(self.said)
        middle.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        middle.addStretch(1)
        self._stack.addWidget(notice)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Pieces of the page"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._scroll)
        all_ = column(self)
        all_.addLayout(top)
        all_.addWidget(self._stack, 1)
        all_.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        foot = column(gap=Space.S, margins=(Space.XL, Space.M, Space.XL, Space.L))
        foot.addWidget(self.feed)
        foot.addWidget(self.count)
        files = Fitting(gap=Space.S)
        files.add(self.export)
        files.add(self.import_)
        foot.addWidget(files)
        foot.addWidget(self.told)
        buttons = row(gap=Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.apply)
        foot.addLayout(buttons)
        return foot

    def _add(self, number: int) -> None:
        """A page can have hundreds of pieces: the window stays awake while their rows are made."""
        for one in self._blocks[len(self.rows) : len(self.rows) + number]:
            line = BlockRow(self._kit.theme, one, self._alike[one.block])
            line.choose(self._wanted[one.block])
            line.chosen.connect(self._chosen)
            self._box.insertWidget(len(self.rows), line)
            self._line_up(self.rows[-1].choice if self.rows else self.again, line.choice)
            self.rows.append(line)
        if len(self.rows) == len(self._blocks):
            self._later.stop()

    def _line_up(self, before: QWidget, choice: QWidget) -> None:
        """For Tab, to which new widgets would come last."""
        before = [before, *before.findChildren(QToolButton)][-1]
        for button in choice.findChildren(QToolButton):
            QWidget.setTabOrder(before, button)
            before = button

    def _say(self, text: str) -> None:
        self._later.stop()
        self.rows, self._blocks = [], ()
        self.said.setText(text)
        self._stack.setCurrentIndex(0)
        self._refresh()
        announce(self, text)

    def _chosen(self, block: str, keep: bool | None) -> None:
        self._wanted[block] = keep
        for one in self.rows:
            if one.block.block == block:
                one.choose(keep)
        self._refresh()

    def _refresh(self) -> None:
        """The counts, and what can be pressed."""
        feed = self.feed.isChecked()
        changes = len(self.decided())
        self._stack.setEnabled(not feed or not self.rows)
        out = sum(not one.kept for one in self._blocks)
        told = [counted(out, "{n} piece is left out.", "{n} pieces are left out.")]
        if changes:
            told.append(counted(changes, "{n} decision is new.", "{n} decisions are new."))
        self.count.setText(paragraph(*told) if self.rows else "")
        self.apply.setEnabled(bool(changes) or feed is not self._feed)

    def _apply(self) -> None:
        feed = self.feed.isChecked()
        rules: Mapping[str, BlockRule | None] = self.decided()
        self.applied.emit(rules, feed if feed is not self._feed else None)
        self.accept()
