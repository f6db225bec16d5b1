"""What a publisher has changed in an article, word by word."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from reader_app.domain import DiffKind, DiffPart, Version
from reader_app.services import Difference, changed_parts, explain, moment
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Fitting, Label, Picker, column, push_button, row
from reader_app.ui.phrase import paragraph, said
from reader_app.ui.revisions.lines import Line, Same
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["ChangesDialog"]

SIZE = (720, 720)
USUAL = 14  # px of interface text
AT_ONCE, MORE = 20, 10  # paragraphs that are there from the start, and that each turn adds


class ChangesDialog(QDialog):
    """Two versions of one article beside each other; which ones is the reader's choice."""

    def __init__(self, kit: Kit, parent: QWidget, article_id: int, old: int | None = None) -> None:
        """`old`: the version that the reader has read, None: the one before the last."""
        super().__init__(parent)
        self._kit, self._id = kit, article_id
        self._versions: tuple[Version, ...] = ()
        self.lines: list[Line] = []
        self.same: list[Same] = []
        self._waiting: list[QWidget] = []
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(lambda: self._add(MORE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What changed"))
        scale = max(1, kit.theme.base.pixelSize() / USUAL)
        room = parent.screen().availableSize()
        width, height = (round(side * scale) for side in SIZE)
        self.resize(min(width, room.width()), min(height, room.height()))
        self.said = Label(kit.theme, "")
        self.old, self.new = Picker(kit.theme), Picker(kit.theme)
        self.old.setAccessibleName(self.tr("Older version"))
        self.new.setAccessibleName(self.tr("Newer version"))
        self.previous = push_button(self.tr("Previous change"), quiet=True)
        self.next = push_button(self.tr("Next change"), quiet=True)
        self.previous.clicked.connect(partial(self._step, -1))
        self.next.clicked.connect(partial(self._step, 1))
        for key, way in (("N", 1), ("P", -1)):
            QShortcut(QKeySequence(key), self, partial(self._step, way))
        self.close_ = push_button(self.tr("Close"))
        self.close_.clicked.connect(self.reject)
        self._lay_out()
        versions = kit.desk.revisions.versions
        kit.jobs.run(
            lambda: versions(article_id), partial(self._choose, old), self._fail, latest="changes"
        )

    # -- what is shown

    def _choose(self, old: int | None, versions: tuple[Version, ...]) -> None:
        self._versions = versions
        if len(versions) < 2:
            self.said.setText(self.tr("This article was never changed."))
            return
        ids = [one.id for one in versions]
        for picker, place in ((self.old, max(0, len(ids) - 2)), (self.new, len(ids) - 1)):
            for one in versions:
                picker.addItem(self._named(one))
            picker.setCurrentIndex(place)
        if old in ids:
            self.old.setCurrentIndex(ids.index(old))
        for picker in (self.old, self.new):
            picker.currentIndexChanged.connect(self._load)
        self._load()

    def _named(self, one: Version) -> str:
        if one.since is None:
            return self.tr("At first")
        return moment(one.since, self._kit.clock())

    def _load(self) -> None:
        pair = sorted((self.old.currentIndex(), self.new.currentIndex()))
        old, new = (self._versions[place].id for place in pair)
        diff = self._kit.desk.revisions.diff
        article = self._id
        self._kit.jobs.run(
            lambda: diff(article, old, new), self._show, self._fail, latest="changes"
        )

    def _show(self, found: Difference) -> None:
        what = changed_parts(found.edit)
        self.said.setText(what[:1].upper() + what[1:] if what else self.tr("Nothing has changed."))
        announce(self, self.said.text())
        self.lines, self.same, self._waiting = [], [], []
        self._later.stop()
        page = QWidget()
        self._box = column(page, gap=Space.XS, margins=(Space.M, Space.S, Space.M, Space.L))
        self._box.addStretch(1)
        for part in found.title:
            self._line(part, title=True)
        for changed, parts in groupby(
            (*found.standfirst, *found.text), lambda one: one.change is not DiffKind.SAME
        ):
            if changed:
                for part in parts:
                    self._line(part)
            else:
                self._fold(list(parts))
        self._scroll.setWidget(page)
        self._add(AT_ONCE)
        self._later.start()
        several = sum(line.changed for line in self.lines) > 1
        for button in (self.previous, self.next):
            button.setEnabled(several)

    def _line(self, part: DiffPart, *, title: bool = False) -> None:
        line = Line(self._kit, part, title=title)
        self.lines.append(line)
        self._waiting.append(line)

    def _fold(self, parts: Sequence[DiffPart]) -> None:
        same = Same(self._kit, parts)
        self.same.append(same)
        self._waiting.append(same)

    def _add(self, number: int) -> None:
        for widget in self._waiting[:number]:
            self._box.insertWidget(self._box.count() - 1, widget)
        self._waiting = self._waiting[number:]
        if not self._waiting:
            self._later.stop()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.said.setText(paragraph(told.what, told.safe, told.todo))

    def _step(self, way: int) -> None:
        changed = [line for line in self.lines if line.changed and line.parentWidget()]
        if not changed:
            return
        at = next((n for n, line in enumerate(changed) if line.hasFocus()), -1 if way > 0 else 0)
        line = changed[(at + way) % len(changed)]
        line.setFocus()
        self._scroll.ensureWidgetVisible(line)

    def _lay_out(self) -> None:
        top = column(gap=Space.S, margins=(Space.XL, Space.XL, Space.XL, Space.S))
        theme, bold = self._kit.theme, QFont.Weight.DemiBold
        top.addWidget(Label(theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        top.addWidget(self.said)
        choice = Fitting(gap=Space.S)
        for control in (self.old, self.new, self.previous, self.next):
            choice.add(control)
        top.addWidget(choice)
        legend = said("Underlined: added. Struck out: removed.")
        top.addWidget(Label(self._kit.theme, legend, TextSize.CAPTION, tone="soft"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Changes"))
        foot = row(gap=Space.S, margins=(Space.XL, Space.S, Space.XL, Space.L))
        foot.addStretch(1)
        foot.addWidget(self.close_)
        box = column(self)
        box.addLayout(top)
        box.addWidget(self._scroll, 1)
        box.addLayout(foot)
