"""What a sync is asked to do, as the domain has it."""

from reader_app.domain import EVERYTHING, SyncOptions

__all__ = ["EVERYTHING", "SyncOptions"]
