"""A list that comes in pages by their place, while others may change it."""

from collections.abc import AsyncGenerator, Awaitable, Callable

from reader_app.accounts.ttrss.wire import Row

__all__ = ["Paging"]

BACK = 20  # times that a reading goes back


class Paging:
    """Reads a list in the server's order. A page that does not begin with a row that was seen
    shows that rows before it are gone, and so that rows were jumped over: then it goes back.
    `whole` afterwards: nothing that stood there all the time is missing."""

    def __init__(self, ask: Callable[[int], Awaitable[list[Row]]], size: int, most: int) -> None:
        self._ask = ask
        self._size = size
        self._most = most
        self.seen: set[int] = set()
        self.whole = False

    async def pages(self) -> AsyncGenerator[list[Row], None]:
        """Rows that have not been seen, page by page, until the end or `most` of them."""
        skip = back = 0
        while back < BACK:
            rows = await self._ask(skip)
            if skip and not (rows and rows[0].id in self.seen):
                back, skip = back + 1, max(0, skip - self._size)
                continue
            fresh = [row for row in rows if row.id not in self.seen]
            self.seen.update(row.id for row in fresh)
            end = len(rows) < self._size
            # Rows of one date may change places, and one is then seen twice and another never.
            self.whole = end and len(self.seen) >= skip + len(rows)
            yield fresh
            if end or len(self.seen) >= self._most:
                return
            skip += self._size - 1
