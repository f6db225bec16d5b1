"""Nextcloud News by version 1.3 of its interface, or 1.2 where that is all there is."""

from reader_app.accounts.nextcloud.account import bases, make

__all__ = ["bases", "make"]
