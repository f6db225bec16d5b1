"""What a service wants to know of a new account, and nothing else."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader_app.domain import Bounds, Dialect, NewAccount
from reader_app.ui.accounts.bringing import BoundsPicker
from reader_app.ui.accounts.field import Field
from reader_app.ui.accounts.leaf import Leaf
from reader_app.ui.accounts.proofs import Proofs
from reader_app.ui.accounts.verdict import Part, Verdict
from reader_app.ui.accounts.words import open_way
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label
from reader_app.ui.signing import Note
from reader_app.ui.speak import announce
from reader_app.ui.theme import TextSize

__all__ = ["FormLeaf"]

_EXAMPLE = "rss.example.org"

PATIENCE = 300  # ms before we say that we are at work


class FormLeaf(Leaf):
    """`wanted`: test and keep this account with this secret; `called_off`: what runs is to be
    stopped; `session`: the secret may stay in memory."""

    wanted = Signal(object, object)
    called_off = Signal()
    session = Signal()

    def __init__(self, kit: Kit, dialect: Dialect) -> None:
        super().__init__(kit, dialect.name, back=True)
        self.entitle(self.tr("Your account at {service}").format(service=dialect.name))
        self.dialect = dialect
        self.works = False
        self.note = Note(kit.theme)
        server, user = QLineEdit(), QLineEdit()
        server.setPlaceholderText(_EXAMPLE)
        hint = self.tr("As in your browser, with its path if it has one.")
        self._hint = hint
        self.server = Field(kit, self.tr("Address of the server"), server, hint)
        by_mail = self.tr("E-mail address")
        self.user = Field(kit, by_mail if dialect.email else self.tr("User name"), user)
        self.proofs = Proofs(kit, dialect)
        self.bounds = BoundsPicker(kit, Bounds())
        self.promise = Label(kit.theme, self._promise(), TextSize.CAPTION, tone="soft")
        self.working = Label(kit.theme, tone="soft")
        for one in (self.note, self.server, self.user, self.proofs, self.bounds, self.promise):
            self.box.addWidget(one)
        self.server.setVisible(not dialect.server)
        self.box.addWidget(self.working)
        self.box.addStretch(1)
        self.cancel = self.button("")
        self.go = self.button(self.tr("Add account"), primary=True)
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._wire()
        self.rest()

    def entrance(self) -> QWidget:
        """The first field that is empty."""
        fields = (self.server, self.user, *self.proofs.fields)
        empty = (one.control for one in fields if not one.isHidden() and not one.text())
        return next(empty, self.go)

    # -- what it is told

    def work(self, words: str) -> None:
        """The server is being asked."""
        self.proofs.hide_secrets()
        self.working.setText(words)
        self._turn(works=True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._later.start()

    def rest(self) -> None:
        """Nothing is under way; what was typed stays."""
        self._turn(works=False)

    def say(self, verdict: Verdict) -> None:
        """What is wrong, beside the very field where it is one."""
        self.rest()
        field = self._field(verdict.part)
        if field is not None:
            field.complain(verdict.outcome.what, verdict.outcome.more)
            self.grown.emit()
            self.area.ensureWidgetVisible(field)
            return
        self.note.say(verdict.outcome)
        self.grown.emit()
        target = self.note.button if verdict.outcome.button else self.go
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(self.note)

    def forget(self) -> None:
        """No secret stays in the fields."""
        self.proofs.forget()

    # -- inside

    def _wire(self) -> None:
        self.cancel.clicked.connect(self._leave)
        self.go.clicked.connect(self._go)
        self.note.pressed.connect(self.session)
        self._later.timeout.connect(self._tell_work)
        if isinstance(self.server.control, QLineEdit):
            self.server.control.textChanged.connect(self._warn)

    def _leave(self) -> None:
        if self.works:
            self.called_off.emit()
        else:
            self.ended.emit()

    def _turn(self, *, works: bool) -> None:
        self.works = works
        self._later.stop()
        self.working.hide()
        self.note.hide()
        for one in (self.server, self.user, self.proofs, self.bounds, self.back):
            one.setEnabled(not works)
        self.go.setEnabled(not works)
        self.cancel.setText(self.tr("Stop") if works else self.tr("Cancel"))

    def _tell_work(self) -> None:
        self.working.show()
        announce(self, self.working.text())
        self.area.ensureWidgetVisible(self.working)

    def _field(self, part: Part) -> Field | None:
        match part:
            case Part.SERVER if not self.server.isHidden():
                return self.server
            case Part.USER:
                return self.user
            case Part.PASSWORD:
                return self.proofs.password
        return None

    def _go(self) -> None:
        for one in (self.server, self.user, *self.proofs.fields):
            one.clear()
        if lacking := self._lacking():
            field, words = lacking
            field.complain(words, "")
            return
        server = self.dialect.server or self.server.text()
        new = NewAccount(
            self.dialect.kind,
            server,
            self.user.text(),
            service=self.dialect.service,
            bounds=self.bounds.bounds(),
        )
        self.wanted.emit(new, self.proofs.secret())

    def _lacking(self) -> tuple[Field, str] | None:
        """What has to be filled in first, and the words for it."""
        if not self.dialect.server and not self.server.text():
            return self.server, self.tr("Enter the address of the server.")
        if not self.user.text():
            mail, name = self.tr("Enter your e-mail address."), self.tr("Enter your user name.")
            return self.user, mail if self.dialect.email else name
        return self.proofs.lacking()

    def _warn(self, text: str) -> None:
        self.server.advise(open_way(text) or self._hint)

    def _promise(self) -> str:
        if self.dialect.server:
            return self.tr(
                "What you enter goes to the service alone, and is kept in your system's keyring."
            )
        return self.tr(
            "What you enter goes to your server alone, and is kept in your system's keyring."
        )
