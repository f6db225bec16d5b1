"""The fields of what proves who the reader is."""

from PySide6.QtWidgets import QWidget

from reader_app.domain import AccountSecret, Dialect
from reader_app.ui.accounts.field import Field
from reader_app.ui.accounts.words import password
from reader_app.ui.kit import Kit
from reader_app.ui.parts import column
from reader_app.ui.signing import SecretField
from reader_app.ui.theme import Space

__all__ = ["Proofs"]


class Proofs(QWidget):
    """The password, and at services that want it the reader's own registration."""

    def __init__(self, kit: Kit, dialect: Dialect) -> None:
        super().__init__()
        theme, name = kit.theme, password(dialect)
        hint = kit.desk.accounts.wanted(dialect)
        self.app_id = Field(kit, self.tr("App ID"), SecretField(theme, self.tr("App ID")))
        self.app_key = Field(kit, self.tr("App key"), SecretField(theme, self.tr("App key")))
        self.password = Field(kit, name, SecretField(theme, name), "" if dialect.app else hint)
        self.fields: tuple[Field, ...] = (self.password,)
        if dialect.app:
            self.fields = (self.password, self.app_id, self.app_key)
        self.app_key.advise(hint if dialect.app else "")
        box = column(self, gap=Space.L)
        for one in (self.password, self.app_id, self.app_key):
            box.addWidget(one)
            one.setVisible(one in self.fields)

    def secret(self) -> AccountSecret:
        """What is in the fields."""
        return AccountSecret(
            self.password.text(), self.app_id.text().strip(), self.app_key.text().strip()
        )

    def lacking(self) -> tuple[Field, str] | None:
        """What has to be filled in first, and the words for it."""
        words = {
            self.password: self.tr("Enter the password."),
            self.app_id: self.tr("Enter the App ID."),
            self.app_key: self.tr("Enter the App key."),
        }
        return next(((one, words[one]) for one in self.fields if not one.text()), None)

    def forget(self) -> None:
        """Empty, with no way back."""
        for one in self.fields:
            one.put("")

    def hide_secrets(self) -> None:
        """Dots again in place of letters."""
        for one in self.fields:
            if isinstance(one.shell, SecretField):
                one.shell.show_letters(False)
