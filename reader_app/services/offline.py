"""What would open with no network."""

from reader_app.domain import OfflineSummary
from reader_app.library import Library

__all__ = ["Offline"]


class Offline:
    """The sums, from the records or proven."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def summary(self) -> OfflineSummary:
        """What the records say."""
        return self._library.offline()

    def check(self) -> OfflineSummary:
        """Reads back every body and picture and decodes it; what is broken is wanted again at the
        next sync and counts as missing. Takes minutes for a large library."""
        from reader_app.content import read_picture  # its parsers take half a second

        return self._library.verify(read_picture)
