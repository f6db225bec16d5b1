"""Tiny Tiny RSS (API level 15 of 2021 was tried, and 23 read)."""

from reader_app.accounts.ttrss.account import bases, make

__all__ = ["bases", "make"]
