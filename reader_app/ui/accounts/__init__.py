"""Accounts at sync servers, as the reader sees them."""

from reader_app.ui.accounts.accounts import Accounts
from reader_app.ui.accounts.dialog import AccountsDialog
from reader_app.ui.accounts.password import PasswordDialog
from reader_app.ui.accounts.removing import RemoveDialog

__all__ = ["Accounts", "AccountsDialog", "PasswordDialog", "RemoveDialog"]
