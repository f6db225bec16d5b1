"""Between the window and everything that must not run on its thread."""

from reader_app.ui.bridge.courier import Batch, Courier, Reply
from reader_app.ui.bridge.energy import Energy, battery, metered
from reader_app.ui.bridge.jobs import Jobs
from reader_app.ui.bridge.pictures import PictureLoader
from reader_app.ui.bridge.repeat import Repeat
from reader_app.ui.bridge.watch import Watch
from reader_app.ui.bridge.worker import OpenEngine, Syncer, Worker

__all__ = [
    "Batch",
    "Courier",
    "Energy",
    "Jobs",
    "OpenEngine",
    "PictureLoader",
    "Repeat",
    "Reply",
    "Syncer",
    "Watch",
    "Worker",
    "battery",
    "metered",
]
