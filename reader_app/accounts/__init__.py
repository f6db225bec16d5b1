"""Sync servers: one protocol, a folder for each service; blind to the library."""

from reader_app.accounts.service import (
    Arrived,
    Delta,
    Listed,
    Pull,
    Reached,
    Service,
    Told,
)

__all__ = ["Arrived", "Delta", "Listed", "Pull", "Reached", "Service", "Told"]
