"""Sync servers: one protocol, a folder for each service; blind to the library."""

from reader_app.accounts.opening import open_service, prove
from reader_app.accounts.service import (
    Arrived,
    Ask,
    Delta,
    Listed,
    Pull,
    Reached,
    Restored,
    Service,
    Told,
)

__all__ = [
    "Arrived",
    "Ask",
    "Delta",
    "Listed",
    "Pull",
    "Reached",
    "Restored",
    "Service",
    "Told",
    "open_service",
    "prove",
]
