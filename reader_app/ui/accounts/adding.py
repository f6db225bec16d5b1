"""A new account: what was typed is tried, kept, and told of."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader_app.domain import AccountSecret, NewAccount, Proof, dialect_of, host_of
from reader_app.ui.accounts.form import FormLeaf
from reader_app.ui.accounts.trial import Trial
from reader_app.ui.accounts.verdict import judge
from reader_app.ui.accounts.words import found
from reader_app.ui.kit import Kit
from reader_app.ui.living import living

__all__ = ["Adding"]


class Adding(QObject):
    """`added`: the id of the new account, and what its server has shown."""

    added = Signal(int, str)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._form: FormLeaf | None = None
        self._new: NewAccount | None = None
        self._trial = Trial(kit, self)
        self._trial.kept.connect(self._kept)
        self._trial.failed.connect(self._failed)

    def serve(self, form: FormLeaf) -> None:
        """Do what this form asks for."""
        form.wanted.connect(lambda new, secret: self._begin(form, new, secret))
        form.called_off.connect(self._call_off)
        form.session.connect(self._for_session)

    def stop(self) -> None:
        """The dialog goes; so does what runs."""
        self._trial.stop()
        if (form := living(self._form)) is not None:
            form.forget()
        self._form = None

    # -- inside

    def _begin(self, form: FormLeaf, new: NewAccount, secret: AccountSecret) -> None:
        self._form, self._new = form, new
        add = self._kit.desk.accounts.add

        def keep(proof: Proof, session: bool) -> int:
            return add(new, proof, secret, for_session=session).result()

        host = host_of(addressed(new).server) or new.server
        form.work(self.tr("Signing in to {server}…").format(server=host))
        self._trial.begin(new, secret, keep)

    def _call_off(self) -> None:
        self._trial.stop()
        if (form := living(self._form)) is not None:
            form.rest()
            form.setFocus()

    def _for_session(self) -> None:
        if (form := living(self._form)) is not None:
            form.work(self.tr("Keeping it for this session…"))
            self._trial.keep_for_session()

    def _kept(self, proof: Proof, account_id: int) -> None:
        if (form := living(self._form)) is not None:
            form.forget()
            form.rest()
        assert self._new is not None
        dialect = dialect_of(self._new.kind, proof.service)
        self.added.emit(account_id, found(proof, dialect))

    def _failed(self, error: BaseException) -> None:
        form, new = living(self._form), self._new
        if form is not None and new is not None:
            form.say(judge(error, self._kit.desk.accounts.refusal(error, addressed(new))))


def addressed(new: NewAccount) -> NewAccount:
    """With a whole address, so that its host can be told."""
    return new if "://" in new.server else replace(new, server=f"https://{new.server}")
