"""The reader's library: the only Peewee, one SQLite file, pictures as files, one writer."""

from reader_app.library.addresses import PrivateAddresses, Secrets, Veil
from reader_app.library.custom import Changed
from reader_app.library.desk import SyncDesk
from reader_app.library.following import Followed
from reader_app.library.hold import SyncHold
from reader_app.library.library import Library
from reader_app.library.links import Link
from reader_app.library.lists import Stretch
from reader_app.library.offers import Decided, Lost
from reader_app.library.order import Arrangement
from reader_app.library.retention import Over
from reader_app.library.roster import Roster
from reader_app.library.salvage import Salvaged
from reader_app.library.signins import Preview, SignIns, Subscriber
from reader_app.library.telling import Wanted
from reader_app.library.upkeep import Upkeep
from reader_app.library.waits import LastRun, Standing
from reader_app.library.work import (
    FeedResult,
    LinkJob,
    PageJob,
    PickJob,
    PickResult,
    PictureJob,
    Remote,
    SectionJob,
    Stored,
)

__all__ = [
    "Arrangement",
    "Changed",
    "Decided",
    "FeedResult",
    "Followed",
    "LastRun",
    "Library",
    "Link",
    "LinkJob",
    "Lost",
    "Over",
    "PageJob",
    "PickJob",
    "PickResult",
    "PictureJob",
    "Preview",
    "PrivateAddresses",
    "Remote",
    "Roster",
    "Salvaged",
    "Secrets",
    "SectionJob",
    "SignIns",
    "Standing",
    "Stored",
    "Stretch",
    "Subscriber",
    "SyncDesk",
    "SyncHold",
    "Upkeep",
    "Veil",
    "Wanted",
]
