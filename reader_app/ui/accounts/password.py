"""The password of an account, entered anew and tried before it is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from reader_app.domain import Account, NewAccount, Proof, dialect_of, host_of
from reader_app.ui.accounts.leaf import lead, pressable
from reader_app.ui.accounts.proofs import Proofs
from reader_app.ui.accounts.trial import Trial
from reader_app.ui.accounts.verdict import Part, judge
from reader_app.ui.accounts.words import where
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.signing import Note, Remedy
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["PasswordDialog"]

WIDE = 460  # px at the usual size of text


class PasswordDialog(QDialog):
    """`changed`: the server has taken it, and it is kept."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget, account: Account) -> None:
        super().__init__(parent)
        self._kit, self._account = kit, account
        theme, bold = kit.theme, QFont.Weight.DemiBold
        self._trial = Trial(kit, self)
        self._trial.kept.connect(self._kept)
        self._trial.failed.connect(self._fail)
        words = self.tr("The password for {account}").format(account=account.title)
        self.setWindowTitle(words)
        self.note = Note(theme)
        self.note.pressed.connect(self._for_session)
        self.proofs = Proofs(kit, dialect_of(account.kind, account.service))
        self.working = Label(theme, tone="soft")
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.go = push_button(self.tr("Test and keep"), primary=True)
        self.go.clicked.connect(self._go)
        self._box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        self._box.addWidget(Label(theme, words, TextSize.TITLE, weight=bold))
        self._box.addWidget(lead(Label(theme, where(account), tone="soft")))
        for one in (self.note, self.proofs, self.working):
            self._box.addWidget(one)
        self._box.addSpacing(Space.S)
        foot = row(gap=Space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        self._box.addLayout(foot)
        pressable(self)
        self.go.setDefault(True)
        self._turn(works=False)
        self.proofs.password.control.setFocus()

    def done(self, result: int) -> None:
        """What runs ends with it."""
        self._trial.stop()
        self.proofs.forget()
        super().done(result)

    # -- inside

    def _go(self) -> None:
        for one in self.proofs.fields:
            one.clear()
        if lacking := self.proofs.lacking():
            field, words = lacking
            field.complain(words, "")
            self._fit()
            return
        self._turn(works=True)
        account, secret = self._account, self.proofs.secret()
        set_password = self._kit.desk.accounts.set_password

        def keep(_: Proof, session: bool) -> object:
            return set_password(account.id, secret, for_session=session).result()

        self._trial.begin(self._meant(), secret, keep)

    def _meant(self) -> NewAccount:
        one = self._account
        return NewAccount(one.kind, one.server, one.user, service=one.service)

    def _for_session(self) -> None:
        self._turn(works=True)
        self._trial.keep_for_session()

    def _kept(self, proof: Proof, _: object) -> None:
        self.changed.emit()
        if living(self) is not None:
            self.accept()

    def _fail(self, error: BaseException) -> None:
        self._turn(works=False)
        told = self._kit.desk.accounts.refusal(error, self._meant())
        verdict = judge(error, told)
        if verdict.part is Part.PASSWORD:
            self.proofs.password.complain(verdict.outcome.what, verdict.outcome.more)
        else:
            self.note.say(verdict.outcome)
            target = self.note.button if verdict.outcome.remedy is Remedy.SESSION else self.go
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _turn(self, *, works: bool) -> None:
        self.note.hide()
        self.proofs.setEnabled(not works)
        self.go.setEnabled(not works)
        self.working.setVisible(works)
        if works:
            self.proofs.hide_secrets()
            host = host_of(self._account.server)
            self.working.setText(self.tr("Asking {host}…").format(host=host))
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.working.text())
        self._fit()

    def _fit(self) -> None:
        """The size hint of wrapped words is that of another width."""
        width = min(self._kit.theme.wide(WIDE), self.screen().availableSize().width())
        self.setMinimumWidth(width)
        self._box.activate()
        self.resize(width, self._box.totalHeightForWidth(width))
