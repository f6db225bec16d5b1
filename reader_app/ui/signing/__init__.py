"""Signing in to a publication, as the reader sees it."""

from reader_app.ui.signing.address import AddressDialog
from reader_app.ui.signing.dialog import SignInDialog
from reader_app.ui.signing.entry import Way
from reader_app.ui.signing.note import Note
from reader_app.ui.signing.outcome import Outcome, Remedy, of_error, of_sign_in
from reader_app.ui.signing.overview import SignInsDialog
from reader_app.ui.signing.secret import SecretField
from reader_app.ui.signing.session import ask_session
from reader_app.ui.signing.signing import Signing, lacks_secret

__all__ = [
    "AddressDialog",
    "Note",
    "Outcome",
    "Remedy",
    "SecretField",
    "SignInDialog",
    "SignInsDialog",
    "Signing",
    "Way",
    "ask_session",
    "lacks_secret",
    "of_error",
    "of_sign_in",
]
