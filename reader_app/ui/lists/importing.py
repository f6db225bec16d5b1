"""A list on its way in: its file, what it has, what is wanted of it, what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from reader_app.services import Imported, ListPlan
from reader_app.ui.kit import Kit
from reader_app.ui.lists.model import ChoiceModel, leaf_of
from reader_app.ui.lists.pages import Pages
from reader_app.ui.lists.problems import Lines, told
from reader_app.ui.lists.tree import ChoiceTree
from reader_app.ui.outbox import Standing, TargetPicker
from reader_app.ui.parts import EmptyState, Label, Picker, column, push_button, row
from reader_app.ui.phrase import counted, paragraph, said
from reader_app.ui.theme import Space

__all__ = ["ImportDialog", "followed"]

WIDE = 2_000  # px: as wide as the dialog is
PATIENCE = 300  # ms before we say that we are at work


class ImportDialog(Pages):
    """Shows what it is told. `wanted`: a file is to be chosen; `file`: this one; `follow`: the
    places of the sections, and the folder for all of them; `stop`: what runs is to be stopped."""

    wanted = Signal()
    file = Signal(str)
    follow = Signal(object, str)
    stop = Signal()

    def __init__(
        self, kit: Kit, window: QWidget, standing: Standing, folders: Sequence[str]
    ) -> None:
        super().__init__(kit, window)
        self.target = TargetPicker(kit, standing)
        self.entitle(self.tr("Import subscriptions"))
        self.setAcceptDrops(True)
        self.plan: ListPlan | None = None
        self._busy = False
        self.offer = EmptyState(kit.theme)
        self.offer.say(
            self.tr("Drop the list of another news reader here, an OPML file, or choose it."),
            self.tr("Choose a file…"),
        )
        self.offer.pressed.connect(self.wanted)
        self.stack.addWidget(self.offer)
        self._look = self._make_look(folders)
        self._lines = self._make_lines()
        self._end = self._make_end()
        self.back = self.button(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        self.cancel = self.button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.take = self.button("", primary=True)
        self.take.clicked.connect(self._take)
        self.close_ = self.button(self.tr("Close"), primary=True)
        self.close_.clicked.connect(self.accept)
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._later.timeout.connect(self._show_work)
        self.turn(self.offer, self.offer.text(), self.cancel)

    # -- what it is told

    def work(self, words: str) -> None:
        """Something is under way that may take its time."""
        self._busy = True
        self.working.begin(words)
        self.take.setEnabled(False)
        self.cancel.setEnabled(True)
        self._later.start()

    def tell(self, done: int, whole: int) -> None:
        self.working.tell(done, whole)

    def show_plan(self, plan: ListPlan) -> None:
        self.plan = plan
        self._rest()
        self.summary.setText(summary(plan))
        self.tree.offer(ChoiceModel([leaf_of(one.new, free=not one.known) for one in plan.offers]))
        problems = (*plan.skipped, *plan.joined)
        self.lines.show_lines(told(problems), apart=True)
        self.short.setText(paragraph(*shortcomings(len(plan.skipped), len(plan.joined))))
        self.details.setVisible(bool(problems))
        self.turn(self._look, self.summary.text(), self.cancel, self.take)
        (self.tree.view if plan.offers else self.cancel).setFocus()

    def show_stopped(self, words: str) -> None:
        """Back to what there is to choose from; nothing was done."""
        self._rest()
        if self.plan is None:
            self.offer.say(words, self.tr("Choose another file…"))
            self.turn(self.offer, words, self.cancel)
            return
        self.summary.setText(words)
        self.turn(self._look, words, self.cancel, self.take)
        self._count()

    def show_end(self, done: Imported) -> None:
        self._rest()
        self.ending.setText(outcome(done))
        self.left.show_lines(told((*done.skipped, *done.joined)), apart=True)
        self.turn(self._end, self.ending.text(), self.close_)
        self.close_.setFocus()

    # -- what the reader does

    def reject(self) -> None:
        """While something runs it is stopped; the dialog goes once that is so."""
        if self._busy:
            self.cancel.setEnabled(False)
            self.working.words.setText(self.tr("Stopping…"))
            self.stop.emit()
        elif self.stack.currentWidget() is self._lines:
            self._go_back()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._busy and dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if file := dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.file.emit(file)

    # -- inside

    def _make_look(self, folders: Sequence[str]) -> QWidget:
        theme = self.kit.theme
        page = self.page()
        self.summary = Label(theme)
        self.tree = ChoiceTree(theme, self.tr("Sections of the list"))
        self.tree.changed.connect(self._count)
        self.into = Picker(theme)
        self.into.setMaximumWidth(WIDE)
        self.into.setEditable(True)
        self.into.addItems(["", *folders])
        self.into.setAccessibleName(self.tr("Put all of it into this folder"))
        field = self.into.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("The folders of the list"))
        name = Label(theme, self.tr("Into the folder"), wrap=False)
        name.setBuddy(self.into)
        where = row(gap=Space.S)
        where.addWidget(name)
        where.addWidget(self.into, 1)
        self.details = push_button(self.tr("Show these lines"), quiet=True)
        self.details.setProperty("flush", True)
        self.details.clicked.connect(self._show_lines)
        box = column(page, gap=Space.M)
        box.addWidget(self.summary)
        box.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(self.tree, 1)
        box.addLayout(where)
        box.addWidget(self.target, 0, Qt.AlignmentFlag.AlignLeading)
        return page

    def _make_lines(self) -> QWidget:
        page = self.page()
        self.lines = Lines(self.tr("Lines that could not be used"))
        self.short = Label(self.kit.theme)
        box = column(page, gap=Space.M)
        box.addWidget(self.short)
        box.addWidget(self.lines, 1)
        return page

    def _show_lines(self) -> None:
        self.turn(self._lines, self.short.text(), self.back)
        self.lines.text.setFocus()

    def _go_back(self) -> None:
        self.turn(self._look, self.summary.text(), self.cancel, self.take)
        self.details.setFocus()

    def _make_end(self) -> QWidget:
        page = self.page()
        self.ending = Label(self.kit.theme)
        self.left = Lines(self.tr("Lines that could not be used"))
        box = column(page, gap=Space.M)
        box.addWidget(self.ending)
        box.addWidget(self.left, 1)
        box.addStretch(0)
        return page

    def _show_work(self) -> None:
        self.turn(self.working, self.working.words.text(), self.cancel)
        self.cancel.setFocus()

    def _rest(self) -> None:
        self._busy = False
        self._later.stop()
        self.cancel.setEnabled(True)

    def _count(self) -> None:
        number = len(self.tree.chosen())
        words = counted(number, "Follow {n} section", "Follow {n} sections")
        self.take.setText(words if number else self.tr("Follow"))
        self.take.setEnabled(number > 0)

    def _take(self) -> None:
        path = "/".join(filter(None, map(str.strip, self.into.currentText().split("/"))))
        self.follow.emit(self.tree.chosen(), path)


def summary(plan: ListPlan) -> str:
    """What a list has."""
    known = sum(offer.known for offer in plan.offers)
    fresh = len(plan.offers) - known
    parts = [counted(fresh, "{n} section is new.", "{n} sections are new.")]
    if known:
        parts.append(counted(known, "{n} is followed already.", "{n} are followed already."))
    return paragraph(*parts, *shortcomings(len(plan.skipped), len(plan.joined)))


def outcome(done: Imported) -> str:
    """What came of it."""
    return paragraph(followed(done), *shortcomings(len(done.skipped), len(done.joined)))


def followed(done: Imported) -> str:
    """What is followed now."""
    parts = []
    if done.added:
        number = len(done.added)
        parts.append(counted(number, "Now following {n} section.", "Now following {n} sections."))
    elif done.known:
        parts.append(said("You follow all of these already."))
    if done.added and done.known:
        parts.append(
            counted(
                len(done.known),
                "{n} section you followed already.",
                "{n} sections you followed already.",
            )
        )
    return paragraph(*parts)


def shortcomings(skipped: int, joined: int) -> list[str]:
    parts = []
    if skipped:
        parts.append(
            counted(
                skipped,
                "{n} line could not be used, or not wholly.",
                "{n} lines could not be used, or not wholly.",
            )
        )
    if joined:
        parts.append(
            counted(joined, "{n} line names a section again.", "{n} lines name a section again.")
        )
    return parts


def dropped(event: QDropEvent) -> str:
    """The file that is dropped, "" for anything else."""
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return next((file for file in files if Path(file).is_file()), "")
