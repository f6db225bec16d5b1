"""Spawned processes for work that would hold the interpreter. A room of its own, because a worker
process imports it whole and must start quickly."""

from reader_app.workers.pool import Workers

__all__ = ["Workers"]
