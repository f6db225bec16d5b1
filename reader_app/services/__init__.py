"""Use cases for windows and commands: reading, browsing, subscriptions, settings, doctor."""

from reader_app.services.browsing import Browsing
from reader_app.services.budget import GIGABYTE, Budget, Freed
from reader_app.services.credentials import Credentials
from reader_app.services.desk import Desk, Program
from reader_app.services.doctor import Doctor, Machine
from reader_app.services.offline import Offline
from reader_app.services.preferences import Density, Hold, Preferences, ThemeChoice
from reader_app.services.reading import Reading
from reader_app.services.reasons import past, why
from reader_app.services.settings import Settings
from reader_app.services.subscriptions import Imported, Subscriptions
from reader_app.services.times import counted, lasting, moment, size_of
from reader_app.services.typed import typed_address
from reader_app.services.waiting import Waiting
from reader_app.services.words import Explanation, evidence, explain, sentence, shortfall

__all__ = [
    "GIGABYTE",
    "Browsing",
    "Budget",
    "Credentials",
    "Density",
    "Desk",
    "Doctor",
    "Explanation",
    "Freed",
    "Hold",
    "Imported",
    "Machine",
    "Offline",
    "Preferences",
    "Program",
    "Reading",
    "Settings",
    "Subscriptions",
    "ThemeChoice",
    "Waiting",
    "counted",
    "evidence",
    "explain",
    "lasting",
    "moment",
    "past",
    "sentence",
    "shortfall",
    "size_of",
    "typed_address",
    "why",
]
