"""The pick lists that are followed, with how they fare, and a field for another one."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QScrollArea, QWidget

from reader_app.domain import NewPickList, PickList, ReaderError
from reader_app.services import explain, typed_address
from reader_app.ui.bridge import Batch
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, clearable, column, push_button, row
from reader_app.ui.phrase import counted, paragraph, said
from reader_app.ui.picks.listrow import ListRow
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["PickLists"]

WIDE, HIGH = 560, 560  # px at the usual size of text


class PickLists(QDialog):
    """`followed`: another one is; `told`: what was done, and its write; `publish`: one's own is
    wanted."""

    followed = Signal()
    told = Signal(str, object)
    publish = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._call_off: Callable[[], None] | None = None
        self.rows: list[ListRow] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pick lists"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Address of a pick list"))
        self.field.setPlaceholderText(self.tr("Address of a newsletter, feed of links or site"))
        clearable(self.field)
        self.go = push_button(self.tr("Follow"), primary=True)
        self.go.setDefault(True)
        self.go.clicked.connect(self._follow)
        self.file = push_button(self.tr("Choose a file…"))
        self.file.clicked.connect(self._choose)
        self.own = push_button(self.tr("Publish saved articles…"))
        self.own.clicked.connect(self.publish)
        self.close_ = push_button(self.tr("Close"))
        self.close_.clicked.connect(self.close)
        for button in (self.file, self.own, self.close_):
            button.setAutoDefault(False)
        self.note = Label(kit.theme, "")
        self.note.hide()
        self._lay_out()
        kit.courier.delivered.connect(self._hear)
        self._load()
        self.field.setFocus()

    def done(self, result: int) -> None:
        """Nobody waits for what is being looked at."""
        if self._call_off is not None:
            self._call_off()
        super().done(result)

    # -- what is followed

    def show_lists(self, lists: Sequence[PickList]) -> None:
        """How all stand now."""
        focus: QWidget | None = self.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        for old in self.rows:
            old.deleteLater()
        self.rows = [ListRow(self._kit, one) for one in lists]
        for place, made in enumerate(self.rows):
            made.rename.clicked.connect(partial(self._rename, made.list))
            made.unfollow.clicked.connect(partial(self._unfollow, made.list))
            self._box.insertWidget(place, made)
        self.empty.setVisible(not lists)
        if held and self.focusWidget() is None:
            self.field.setFocus()

    def _load(self) -> None:
        self._kit.jobs.run(self._kit.desk.picks.lists, self.show_lists, latest="pick lists")

    def _hear(self, batch: Batch) -> None:
        if batch.changes and batch.changes.picks:
            self._load()

    def _rename(self, one: PickList) -> None:
        ask_name(
            self,
            self.tr("Rename a pick list"),
            self.tr("Title"),
            self.tr("Rename"),
            lambda title: self._kit.courier.guard(self._kit.desk.picks.rename(one.id, title)),
            one.title,
        )

    def _unfollow(self, one: PickList) -> None:
        done = self._kit.desk.picks.unfollow(one.id)
        self.told.emit(self.tr("No longer following {title}").format(title=one.title), done)
        self._say(
            self.tr("{title} is no longer followed. What you saved of it stays.").format(
                title=one.title
            )
        )

    # -- another one

    def _follow(self) -> None:
        try:
            url = typed_address(self.field.text())
        except ReaderError as error:
            self._failed(error)
            return
        self._look(url)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a pick list"), "", self.tr("Lists (*.json *.opml *.xml *.atom)")
        )
        if name:
            self._look(Path(name).absolute().as_uri())

    def _look(self, url: str) -> None:
        if self._call_off is not None:
            self._call_off()
        self.go.setEnabled(False)
        self._say(self.tr("Looking at it…"))
        self._call_off = self._kit.worker.submit(
            lambda engine: engine.find_picks(url), self._found, self._failed
        )

    def _found(self, new: NewPickList) -> None:
        done = self._kit.desk.picks.follow(new)
        self._kit.courier.watch(done, lambda one: self._followed(one, new), self._failed)

    def _followed(self, one: PickList, new: NewPickList) -> None:
        self._call_off = None
        self.go.setEnabled(True)
        self.field.clear()
        number = counted(new.articles or 0, "It names {n} article.", "It names {n} articles.")
        following = said("You follow {title}.", title=one.title)
        self._say(paragraph(following, number, said("They come with the sync that runs now.")))
        self.followed.emit()

    def _failed(self, error: BaseException) -> None:
        self._call_off = None
        self.go.setEnabled(True)
        told = explain(error if isinstance(error, Exception) else Exception())
        self._say(paragraph(told.what, told.todo))
        self.field.setFocus()

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        announce(self, words)

    # -- inside

    def _lay_out(self) -> None:
        theme = self._kit.theme
        box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        box.addWidget(
            Label(theme, self.windowTitle(), TextSize.TITLE, weight=QFont.Weight.DemiBold)
        )
        words = self.tr(
            "Articles that somebody has chosen: a newsletter, a feed of links, a list that a friend"
            " publishes. They are fetched for reading offline."
        )
        box.addWidget(Label(theme, words, tone="soft"))
        line = row(gap=Space.S)
        line.addWidget(self.field, 1)
        line.addWidget(self.go)
        box.addLayout(line)
        box.addWidget(self.note)
        canvas = QWidget()
        self._box = column(canvas, gap=Space.L)
        self.empty = Label(theme, self.tr("You follow no pick list yet."), tone="soft")
        self._box.addWidget(self.empty)
        self._box.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(canvas)
        box.addWidget(area, 1)
        buttons = row(gap=Space.S)
        buttons.addWidget(self.file)
        buttons.addWidget(self.own)
        buttons.addStretch(1)
        buttons.addWidget(self.close_)
        box.addLayout(buttons)
        room = self.screen().availableSize()
        self.resize(
            min(theme.wide(WIDE), room.width()), min(theme.wide(HIGH), room.height() - Space.XXL)
        )
