"""Following a publication: an address in, the sections found there to choose from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QScrollArea, QWidget

from reader_app.domain import Discovery, NewSection, PublisherTrouble, ReaderError
from reader_app.services import Followed, explain, typed_address
from reader_app.ui.bridge import Syncer
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Label, column, push_button, row
from reader_app.ui.phrase import paragraph
from reader_app.ui.plain import menu_text, tip
from reader_app.ui.theme import Space, TextSize

__all__ = ["FollowDialog"]

PATIENCE = 300  # ms before we say that we are looking
TALLEST = 320  # px of the list of sections; a longer one is scrolled


class FollowDialog(QDialog):
    """`followed`: the sections that are new, perhaps none."""

    followed = Signal(tuple)

    def __init__(self, kit: Kit, parent: QWidget, address: str = "", *, look: bool = True) -> None:
        super().__init__(parent)
        self._kit = kit
        self._found: list[tuple[CheckBox, NewSection]] = []
        self._turn = 0
        self.setWindowTitle(self.tr("Follow a publication"))
        self.setMinimumWidth(kit.theme.wide(480))
        self.field = QLineEdit(address)
        self.field.setPlaceholderText(self.tr("Address of a newspaper, magazine or blog"))
        self.field.setAccessibleName(self.tr("Address to follow"))
        self.message = Label(kit.theme, tone="soft")
        self.button = push_button(self.tr("Look"), primary=True)
        self.button.setDefault(True)
        self.button.clicked.connect(self._act)
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._later.timeout.connect(lambda: self._say(self.tr("Looking…")))
        self.field.textEdited.connect(lambda _: self._start_over())
        self._lay_out()
        self._start_over()
        if address and look:
            self._look()
        elif not address:
            self._paste()

    # -- inside

    def _lay_out(self) -> None:
        title = Label(
            self._kit.theme,
            self.windowTitle(),
            TextSize.TITLE,
            weight=QFont.Weight.DemiBold,
        )
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        self._choices = column(inside, gap=Space.XS)
        self._list.setWidget(inside)
        self._list.hide()
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = row(gap=Space.S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.button)
        self._box = box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        box.addWidget(title)
        box.addWidget(self.field)
        box.addWidget(self.message)
        box.addWidget(self._list)
        box.addStretch(1)
        box.addLayout(buttons)

    def _paste(self) -> None:
        """An address on the clipboard is most likely the one."""
        text = QGuiApplication.clipboard().text().strip()
        if text.startswith(("http://", "https://", "feed:")) and "\n" not in text:
            self.field.setText(text)
            self.field.selectAll()
            self._start_over()

    def _start_over(self) -> None:
        self._turn += 1
        self._later.stop()
        for box, _ in self._found:
            self._choices.removeWidget(box)
            box.deleteLater()
        self._found = []
        self._list.hide()
        self._say(self.tr("The front page will do: its sections are found for you."))
        self.button.setText(self.tr("Look"))
        self.button.setEnabled(bool(self.field.text().strip()))

    def _act(self) -> None:
        if self._found:
            self._follow([new for box, new in self._found if box.isChecked()])
        else:
            self._look()

    def _look(self) -> None:
        try:
            url = typed_address(self.field.text())
        except ReaderError as error:
            self._tell(error)
            return
        self.button.setEnabled(False)
        self._later.start()
        turn = self._turn

        async def command(engine: Syncer) -> Discovery:
            return await engine.discover(url)

        self._kit.worker.submit(command, partial(self._offer, turn), partial(self._refused, turn))

    def _offer(self, turn: int, found: Discovery) -> None:
        if turn != self._turn:
            return
        self._later.stop()
        sections = [one.new for one in found.sections]
        if len(sections) == 1:
            text = self.tr("Found:")
        else:
            text = self.tr("Choose what to follow of {publication}:")
            text = text.format(publication=found.publication or self.tr("this site"))
        for number, new in enumerate(sections):
            name = new.title or new.publication or new.url
            box = CheckBox(self._kit.theme, menu_text(name, 120))
            box.setToolTip(tip(new.url))
            box.setChecked(number == 0 or len(sections) <= 12)
            box.toggled.connect(self._count)
            self._choices.addWidget(box)
            self._found.append((box, new))
        self._list.show()
        self._say(text)
        self.button.setText(self.tr("Follow"))
        self._count()
        self.button.setFocus()

    def _refused(self, turn: int, error: BaseException) -> None:
        if turn == self._turn:
            self._later.stop()
            self._tell(error)

    def _count(self) -> None:
        self.button.setEnabled(any(box.isChecked() for box, _ in self._found))

    def _follow(self, sections: Sequence[NewSection]) -> None:
        self.button.setEnabled(False)
        future = self._kit.desk.subscriptions.follow(sections)
        self._kit.courier.watch(future, self._done, self._tell)

    def _done(self, done: Followed) -> None:
        self.followed.emit(done.added)
        self.accept()

    def _tell(self, error: BaseException) -> None:
        told = explain(error, now=self._kit.clock())
        todo = told.todo
        if isinstance(error, PublisherTrouble):  # nothing is followed yet that a sync could ask
            todo = self.tr("Check the address, or try again in a while.")
        self._say(paragraph(told.what, todo, told.when))
        self.button.setEnabled(True)

    def _say(self, text: str) -> None:
        """The dialog grows with what it says, and with what was found."""
        self.message.setText(text)
        tall = self._choices.sizeHint().height() if self._found else 0
        self._list.setFixedHeight(min(tall, TALLEST))
        self._box.activate()
        width = max(self.width(), self.minimumWidth())
        self.resize(width, self._box.totalHeightForWidth(width))
