"""Signing in to a publication, as the reader sees it."""

from reader_app.ui.signing.signing import Signing

__all__ = ["Signing"]
