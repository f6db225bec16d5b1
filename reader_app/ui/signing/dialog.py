"""Signing in to one publication: how it stands, what is filled in, and what came of it."""

from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from reader_app.domain import Login, Publication, SignIn, SignInState
from reader_app.services import waits
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Fitting, Label, column, push_button, row
from reader_app.ui.signing.entry import Entry, Way
from reader_app.ui.signing.note import Note
from reader_app.ui.signing.outcome import Outcome, Remedy
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["SignInDialog"]

WIDE, LOWEST = 520, 480  # px at the usual size of text
PATIENCE = 300  # ms before we say that we are at work


class Mode(Enum):
    """What the dialog is about just now."""

    STANDS = auto()  # a sign-in that is well
    ASKS = auto()
    WORKS = auto()


class SignInDialog(QDialog):
    """Shows what it is told. `wanted`: sign in with this; `followed`: a private address;
    `checked`, `left`: of the sign-in that there is; `called_off`: what runs is to be stopped;
    `remedied`: what the note offers is wanted."""

    wanted = Signal(object)
    followed = Signal(str)
    checked = Signal()
    left = Signal()
    called_off = Signal()
    remedied = Signal(object)

    def __init__(
        self, kit: Kit, parent: QWidget, publication: Publication, *, window: bool
    ) -> None:
        super().__init__(parent)
        self._kit, self._around = kit, parent
        self._publication = publication
        self._known: SignIn | None = None
        self._remedy = Remedy.NOTHING
        self._mode = self._before = Mode.ASKS
        self._title = Label(kit.theme, "", TextSize.TITLE, weight=QFont.Weight.DemiBold)
        self.setAcceptDrops(True)
        self.entry = Entry(kit, window=window)
        self.note = Note(kit.theme)
        self.stands = Label(kit.theme, tone="soft")
        self.working = Label(kit.theme, tone="soft")
        self.check = push_button(self.tr("Check now"))
        self.leave = push_button(self.tr("Sign out"), quiet=True)
        self.leave.setProperty("flush", True)
        loss = self.tr("Signing out deletes what you entered; your articles stay.")
        self.leave.setToolTip(loss)
        self.leave.setAccessibleDescription(loss)
        self.anew = push_button(self.tr("Sign in anew"))
        self.cancel = push_button("")
        self.go = push_button("", primary=True)
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._lay_out()
        self._wire()
        self.ask()

    # -- what it is told

    @property
    def known(self) -> SignIn | None:
        """The sign-in that there is."""
        return self._known

    def stand(self, known: SignIn | None) -> None:
        """How the sign-in stands."""
        self._known = known
        if known is None:
            self._turn(Mode.ASKS)
            return
        if not self.isVisible():  # nothing has been typed yet
            self.entry.fill(known)
        self.stands.setText(self._described(known))
        self._turn(Mode.ASKS if waits(known) else Mode.STANDS)
        if self._mode is Mode.STANDS:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """The form, with what is in it already."""
        self._turn(Mode.ASKS)
        self.entry.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self, words: str) -> None:
        """Something is under way that may take its time."""
        self.entry.hide_secrets()
        self._before = self._mode
        self.note.hide()
        self.working.setText(words)
        self._turn(Mode.WORKS)
        self.cancel.setFocus()
        self._later.start()

    def resume(self) -> None:
        """As it was before the work, which is not to be waited for any more."""
        if self._before is Mode.ASKS:
            self.ask()

    def say(self, outcome: Outcome) -> None:
        """What came of it; the form is as it was."""
        self._remedy = outcome.remedy
        well = outcome.good and outcome.remedy is Remedy.NOTHING
        well = well or (self._mode is Mode.STANDS and self._before is Mode.STANDS)
        self._turn(Mode.STANDS if well else Mode.ASKS)
        self.note.say(outcome)
        self._refresh()
        match outcome.remedy:
            case Remedy.PAGE | Remedy.PROBE:
                self.entry.open_more()
                field = self.entry.page if outcome.remedy is Remedy.PAGE else self.entry.probe
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            case Remedy.NOTHING:
                (self.go if well else self.entry.first()).setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                self.note.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self.note)

    # -- what the reader does

    def reject(self) -> None:
        """While something runs it is stopped; the dialog stays."""
        if self._mode is Mode.WORKS:
            self.called_off.emit()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._mode is not Mode.WORKS and dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if file := dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.bring(file)

    def bring(self, file: str = "") -> None:
        """To the file of cookies."""
        self._turn(Mode.ASKS)
        self.entry.choose(Way.COOKIES)
        if file:
            self.entry.cookies.take(file)

    # -- inside

    def _lay_out(self) -> None:
        self._standing = QWidget()
        box = column(self._standing, gap=Space.S)
        acts = Fitting(gap=Space.S)
        for button in (self.check, self.anew):
            acts.add(button)
        box.addWidget(self.stands)
        box.addSpacing(Space.XS)
        box.addWidget(acts)
        self._inside = QWidget()
        inside = column(self._inside, gap=Space.L, margins=(Space.XL, 0, Space.XL, Space.S))
        for one in (self._standing, self.note, self.entry, self.working):
            inside.addWidget(one)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        self._top = column(margins=(Space.XL, Space.XL, Space.XL, Space.M))
        self._top.addWidget(self._title)
        self._foot = row(gap=Space.S, margins=(Space.XL, Space.M, Space.XL, Space.L))
        self._foot.addWidget(self.leave)
        self._foot.addStretch(1)
        self._foot.addWidget(self.cancel)
        self._foot.addWidget(self.go)
        all_ = column(self)
        all_.addLayout(self._top)
        all_.addWidget(self._scroll, 1)
        all_.addLayout(self._foot)

    def _wire(self) -> None:
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.reject)
        self.check.clicked.connect(self.checked)
        self.leave.clicked.connect(self.left)
        self.anew.clicked.connect(self.ask)
        self.note.pressed.connect(lambda: self.remedied.emit(self._remedy))
        self.entry.changed.connect(self._refresh)
        self._later.timeout.connect(self._tell_work)

    def _turn(self, mode: Mode) -> None:
        self._mode = mode
        self._later.stop()
        self.note.hide()
        self._refresh()

    def _refresh(self) -> None:
        asks, works = self._mode is Mode.ASKS, self._mode is Mode.WORKS
        known = self._known is not None
        title = self.tr("Sign in to {publication}")
        if self._mode is Mode.STANDS:
            title = self.tr("Your sign-in to {publication}")
        self.setWindowTitle(title.format(publication=self._publication.title))
        self._title.setText(self.windowTitle())
        self._scroll.setAccessibleName(self.windowTitle())
        self._standing.setVisible(known and not works and self.note.isHidden())
        self.anew.setVisible(not asks)
        self.check.setVisible(self._may_check())
        self.leave.setVisible(known and not works)
        self.entry.setVisible(asks or works)
        self.entry.setEnabled(not works)
        self.working.setVisible(False)
        self.cancel.setVisible(asks or works)
        self.cancel.setText(self._way_out())
        self.go.setText(self._verb())
        self.go.setEnabled(not works and self.entry.possible)
        self.go.setDefault(True)
        self.fit()

    def _verb(self) -> str:
        if self._mode is Mode.STANDS:
            return self.tr("Done")
        match self.entry.chosen:
            case Way.WINDOW:
                return self.tr("Open the window")
            case Way.ADDRESS:
                return self.tr("Follow it")
        return self.tr("Sign in")

    def _way_out(self) -> str:
        if self._mode is Mode.WORKS:
            return self.tr("Stop")
        known = self._known
        return self.tr("Close") if known and not waits(known) else self.tr("Cancel")

    def _may_check(self) -> bool:
        refused = (SignInState.REFUSED, SignInState.LOCKED, SignInState.CHANGED)
        return self._known is not None and self._known.state not in refused

    def _described(self, known: SignIn) -> str:
        stands = self._kit.desk.signing.stated(known)
        if not known.user:
            return stands
        name = self.tr("Your name there: {name}").format(name=known.user)
        return f"{stands}\n{name}"

    def _tell_work(self) -> None:
        self.working.show()
        announce(self, self.working.text())
        self.fit()

    def _go(self) -> None:
        if self._mode is Mode.STANDS:
            self.accept()
        elif lacking := self.entry.lacking():
            words, where = lacking
            self.say(Outcome(words))
            where.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.entry.chosen is Way.WINDOW:
            self.remedied.emit(Remedy.WINDOW)
        elif self.entry.chosen is Way.ADDRESS:
            self.followed.emit(self.entry.private_address())
        else:
            login: Login = self.entry.login(self._known)
            self.wanted.emit(login)

    def fit(self) -> None:
        """As tall as what is in it, as far as there is room."""
        room, around = self.screen().availableSize(), self._around.frameGeometry()
        width = min(self._kit.theme.wide(WIDE), room.width(), max(around.width(), LOWEST))
        inside = self._inside.layout()
        assert inside is not None
        inside.activate()
        height = self._top.totalHeightForWidth(width) + self._foot.sizeHint().height()
        height += inside.totalHeightForWidth(width)
        self.setMinimumWidth(min(width, LOWEST))
        self.resize(width, min(height, room.height(), max(around.height(), LOWEST)))
        lowest = self.screen().availableGeometry().bottom()
        if self.height() <= around.height():
            lowest = min(lowest, around.bottom())
        if self.isVisible() and self.frameGeometry().bottom() > lowest:
            self.move(self.x(), max(0, lowest - self.frameGeometry().height()))


def dropped(event: QDropEvent) -> str:
    """The file that is dropped, "" for anything else."""
    urls = event.mimeData().urls()
    return next((url.toLocalFile() for url in urls if url.isLocalFile()), "")
