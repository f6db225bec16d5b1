"""Servers that speak the Google Reader API: FreshRSS, Miniflux, hosted services and others."""

from reader_app.accounts.greader.account import make
from reader_app.accounts.greader.places import bases

__all__ = ["bases", "make"]
