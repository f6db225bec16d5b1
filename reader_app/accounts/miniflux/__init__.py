"""Miniflux by its own interface, from 2.0.9 on."""

from reader_app.accounts.miniflux.account import bases, make

__all__ = ["bases", "make"]
