"""What servers call articles of ours, and what they say about their states."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from itertools import islice

from reader_app.domain import NOTHING, Changes, Field, RemoteArticle
from reader_app.library.meeting import Meeting, Met
from reader_app.library.store import Store, guard

__all__ = ["Difference", "RemoteArticles"]

_AT_ONCE = 500
# Sections of which a server's list may lack the articles without saying anything about them: they
# have gone, or are not there yet, or the reader has begun or ended to follow them since.
_DOUBTFUL = """SELECT section_id FROM remote_section WHERE account_id = ?1 AND (remote_id = ''
    OR gone IS NOT NULL OR parting OR EXISTS (SELECT 1 FROM outbox
        WHERE account_id = ?1 AND field = 'follow' AND subject = section_id
            AND (pull IS NULL OR pull >= ?2)))"""

Difference = tuple[tuple[int, ...], tuple[int, ...]]
"""Articles whose state is to be switched on, and off."""


class RemoteArticles:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        store: Store,
        meeting: Meeting,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._meeting = meeting
        self._change = change
        self._now = now

    def unknown(self, account_id: int, remote: Iterable[str]) -> list[str]:
        """Which of a server's articles are not here and have not been left out, in their order."""
        every = list(remote)
        here = set(self._known(account_id, every))
        return [one for one in every if one not in here]

    def linked(self, account_id: int, remote: Iterable[str]) -> list[int]:
        """Our ids of a server's articles, rising; those that are not here are left out."""
        ids = set(self._known(account_id, remote).values())
        return sorted(id for id in ids if id is not None)

    def _known(self, account_id: int, remote: Iterable[str]) -> dict[str, int | None]:
        found: dict[str, int | None] = {}
        with guard():
            for part in _portions(remote):
                rows = self._store.all(
                    "SELECT remote_id, article_id FROM remote_article WHERE account_id = ?"
                    f" AND remote_id IN ({','.join('?' * len(part))})",
                    (account_id, *part),
                )
                found.update(rows)
        return found

    def link(
        self, account_id: int, pull: int, articles: Mapping[int, RemoteArticle]
    ) -> Future[Changes]:
        """Notes what a server calls articles of ours, by id, as storing a `FeedResult` does with
        its `remote`. What was read or saved on either side is so on both, and the account is
        told."""
        met = [Met(account_id, pull, id, one) for id, one in articles.items()]
        return self._change(lambda: self._meeting.link(met, self._now()))

    def pass_over(self, account_id: int, remote: Iterable[str]) -> Future[Changes]:
        """These are left out, and known from now on."""
        rows = [(account_id, one) for one in remote]

        def write() -> Changes:
            self._store.many(
                "INSERT OR IGNORE INTO remote_article SELECT id, ?2, NULL FROM account"
                " WHERE id = ?1",
                rows,
            )
            return NOTHING

        return self._change(write)

    def difference(
        self, account_id: int, pull: int, field: Field, remote: Iterable[str], *, whole: bool
    ) -> Difference:
        """What a server's list of unread (`Field.READ`) or saved articles changes here: articles
        that get the state, and that lose it. `whole`: the list has all there are, so that what it
        has not got is otherwise; else nothing follows from an absence."""
        listed = set(self.linked(account_id, remote))
        column = "read = 0" if field is Field.READ else "saved = 1"
        with guard():
            here = {
                row[0]
                for row in self._store.all(
                    f"SELECT state.id FROM state WHERE {column} AND id IN"
                    " (SELECT article_id FROM remote_article WHERE account_id = ?)",
                    (account_id,),
                )
            }
        lost = here - listed if whole else set()
        if lost:
            lost -= self._uncertain(account_id, pull)
        gained, gone = tuple(sorted(listed - here)), tuple(sorted(lost))
        return (gone, gained) if field is Field.READ else (gained, gone)

    def _uncertain(self, account_id: int, pull: int) -> set[int]:
        """Articles that stand in no section that the server surely has."""
        with guard():
            rows = self._store.all(
                f"WITH doubtful AS ({_DOUBTFUL}) SELECT article_id FROM placement"
                " WHERE section_id IN doubtful AND NOT EXISTS (SELECT 1 FROM placement AS other"
                " JOIN remote_section ON remote_section.section_id = other.section_id"
                " WHERE other.article_id = placement.article_id AND account_id = ?1"
                " AND other.section_id NOT IN doubtful)",
                (account_id, pull),
            )
        return {row[0] for row in rows}

    def apply(
        self, account_id: int, pull: int, field: Field, value: bool, ids: Sequence[int]
    ) -> Future[Changes]:
        """Sets a state as a server has it, but for what the reader has changed and the server did
        not have when the pull looked. Other accounts are told."""
        return self._change(
            lambda: self._meeting.set(account_id, pull, field, value, ids, self._now())
        )

    def let_go(self, ops: Collection[int]) -> Future[Changes]:
        """These changes are not sent any more, and what the server says of their articles is
        nothing to us: they stay as the reader left them."""
        rows = [(op,) for op in ops]

        def write() -> Changes:
            self._store.many(
                "UPDATE remote_article SET article_id = NULL WHERE (account_id, article_id) IN"
                " (SELECT account_id, subject FROM outbox WHERE op = ?)",
                rows,
            )
            self._store.many("DELETE FROM outbox WHERE op = ?", rows)
            return Changes(tree=True)

        return self._change(write)


def _portions(values: Iterable[str]) -> Iterator[tuple[str, ...]]:
    every = iter(values)
    while part := tuple(islice(every, _AT_ONCE)):
        yield part
