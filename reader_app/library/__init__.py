"""The reader's library: the only Peewee, one SQLite file, pictures as files, one writer."""

from reader_app.library.desk import SyncDesk
from reader_app.library.hold import SyncHold
from reader_app.library.identity import content_hash, guid_key, text_key, url_key
from reader_app.library.library import Library
from reader_app.library.salvage import Salvaged
from reader_app.library.tree import Followed
from reader_app.library.work import (
    ArticleIntent,
    FeedResult,
    Known,
    PageJob,
    PictureJob,
    SectionJob,
    Stored,
)

__all__ = [
    "ArticleIntent",
    "FeedResult",
    "Followed",
    "Known",
    "Library",
    "PageJob",
    "PictureJob",
    "Salvaged",
    "SectionJob",
    "Stored",
    "SyncDesk",
    "SyncHold",
    "content_hash",
    "guid_key",
    "text_key",
    "url_key",
]
