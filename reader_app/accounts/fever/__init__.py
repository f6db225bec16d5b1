"""The Fever interface, version 3, as FreshRSS, Miniflux and Coldsweat have it."""

from reader_app.accounts.fever.account import bases, make

__all__ = ["bases", "make"]
