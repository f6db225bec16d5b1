"""Feedbin by the second version of its interface."""

from reader_app.accounts.feedbin.account import bases, make

__all__ = ["bases", "make"]
