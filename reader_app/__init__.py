"""Broadsheet: every publication you follow, in one place, readable with no network."""

__all__ = ["__version__"]

__version__ = "0.1.0"
