"""What accounts have not got yet: shown, and told where it cannot be sent."""

from reader_app.ui.outbox.limits import Deed, limits, synced_with
from reader_app.ui.outbox.notices import AccountNotices
from reader_app.ui.outbox.outbox import Outbox
from reader_app.ui.outbox.standing import REFUSED, Standing, State
from reader_app.ui.outbox.target import TargetPicker, assign

__all__ = [
    "REFUSED",
    "AccountNotices",
    "Deed",
    "Outbox",
    "Standing",
    "State",
    "TargetPicker",
    "assign",
    "limits",
    "synced_with",
]
