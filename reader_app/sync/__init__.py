"""Sync: a pure planner, one asyncio engine, the offline downloader; usable without Qt."""

from reader_app.sync.engine import Engine
from reader_app.sync.options import SyncOptions

__all__ = ["Engine", "SyncOptions"]
