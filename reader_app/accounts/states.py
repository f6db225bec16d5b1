"""States of articles, for services whose ids are whole numbers."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from reader_app.accounts.service import Told
from reader_app.accounts.shape import chunks
from reader_app.domain import Field, PublisherTrouble, RemoteArticle

__all__ = ["marked", "silent", "told"]


async def marked(
    ids: Sequence[str], size: int, send: Callable[[list[int]], Awaitable[None]]
) -> frozenset[str]:
    """Sends ids in parts; the result has those whose part went through, and what is no number,
    which no server will ever know. Raises PublisherTrouble where nothing was done."""
    done = {id for id in ids if not id.isdecimal()}
    try:
        for part in chunks([id for id in ids if id.isdecimal()], size):
            await send([int(id) for id in part])
            done.update(part)
    except PublisherTrouble:
        if not done:
            raise
    return frozenset(done)


def told(articles: Iterable[RemoteArticle]) -> Iterator[Told]:
    """The states that articles have."""
    every = list(articles)
    for value in (True, False):
        read = frozenset(one.id for one in every if one.read is value)
        saved = frozenset(one.id for one in every if one.saved is value)
        if read:
            yield Told(Field.READ, value, read)
        if saved:
            yield Told(Field.SAVED, value, saved)


def silent(article: RemoteArticle) -> RemoteArticle:
    """An article whose text alone is told."""
    return replace(article, read=None, saved=None)
