"""Asks a library as a reader types."""

from reader_app.domain import Hits, SearchOrder
from reader_app.library import Library
from reader_app.services import FOUND, Searching

__all__ = ["seek", "snippet_of"]


def seek(
    library: Library, words: str, limit: int = FOUND, order: SearchOrder = SearchOrder.BEST
) -> Hits:
    """What a query finds; its days are counted from 1970."""
    searching = Searching(library, lambda: 0.0)
    asked = searching.read(words)
    assert asked.search is not None
    return searching.find(asked.search, limit, order)


def snippet_of(library: Library, article_id: int, words: str) -> str:
    searching = Searching(library, lambda: 0.0)
    asked = searching.read(words)
    assert asked.search is not None
    return searching.snippets([article_id], asked.search)[article_id]
