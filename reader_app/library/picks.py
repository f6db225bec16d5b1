"""Pick lists: articles that people have chosen, with who chose them and why."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future

from reader_app.domain import (
    Changes,
    Failure,
    NotFound,
    Page,
    Picked,
    PickList,
    Rhythm,
    Subject,
    host_of,
    listed,
    marks_in,
    picked_by,
    publication_key,
)
from reader_app.library.gathering import Gathering, link_key
from reader_app.library.houses import Houses
from reader_app.library.lists import Lists
from reader_app.library.parting import Parting
from reader_app.library.store import Store, guard
from reader_app.library.work import LinkJob, PickJob, PickResult, Stored
from reader_app.library.writer import Write

__all__ = ["Picks"]

_AT_ONCE = 500
_LIST = """SELECT id, url, title, author, home,
    (SELECT count(*) FROM pick JOIN state ON state.id = article_id
        WHERE list_id = pick_list.id AND deleted IS NULL),
    (SELECT count(*) FROM pick WHERE list_id = pick_list.id AND article_id IS NULL
        AND fail_kind IS NULL),
    (SELECT count(*) FROM pick WHERE list_id = pick_list.id AND article_id IS NULL
        AND fail_kind IS NOT NULL),
    checked, ended, keep, fail_kind, fail_detail, fail_status, fail_since, next_at, attempts
    FROM pick_list WHERE followed"""
_MARKS = """SELECT article_id, pick_list.title,
    coalesce(nullif(pick.author, ''), pick_list.author), note, at, list_id FROM pick
    JOIN pick_list ON pick_list.id = list_id WHERE pick_list.followed"""


class Picks:
    """Reads are plain calls, writes return futures, as in `Library`. Every write tells with
    `Changes.picks`."""

    def __init__(
        self,
        store: Store,
        lists: Lists,
        gathering: Gathering,
        parting: Parting,
        write: Write,
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._lists = lists
        self._gathering = gathering
        self._parting = parting
        self._houses = Houses(store)
        self._write = write
        self._now = now

    # -- what the reader sees

    def lists(self) -> tuple[PickList, ...]:
        """The lists that are followed, in the order in which they came."""
        with guard():
            return tuple(self._read("ORDER BY id"))

    def one(self, list_id: int) -> PickList:
        """One of them. Raises NotFound."""
        with guard():
            for found in self._read("AND id = ?", (list_id,)):
                return found
        raise NotFound(f"pick list {list_id}", subject=f"pick list {list_id}")

    def _read(self, tail: str, parameters: Sequence[int] = ()) -> Iterator[PickList]:
        for row in self._store.all(f"{_LIST} {tail}", parameters):
            id, url, title, author, home, articles, waiting, failed, checked, ended, keep = row[:11]
            kind, detail, status, since, next_at, attempts = row[11:]
            retry = None if ended else next_at
            failure = kind and Failure(
                Subject.PICKS, url, kind, detail, status, since, retry, attempts, title, id
            )
            yield PickList(
                id, url, title, author, home, articles, waiting, failed, checked, failure,
                bool(ended), keep, bool(marks_in(url)),
            )  # fmt: skip

    def marks(self, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Who picked articles; what nobody has picked is left out."""
        found: defaultdict[int, dict[str, None]] = defaultdict(dict)
        for article_id, title, author, *_ in self._marks(ids):
            found[article_id][picked_by(title, author)] = None
        return {id: tuple(who) for id, who in found.items()}

    def of(self, article_id: int) -> tuple[Picked, ...]:
        """Everybody who picked one article, the newest first."""
        with guard():
            rows = self._lists.rows([article_id])
        return tuple(
            Picked(row, picked_by(title, author), note, at, list_id)
            for row in rows
            for _, title, author, note, at, list_id in self._marks([article_id])
        )

    def _marks(self, ids: Sequence[int]) -> Iterator[tuple[int, str, str, str, int, int]]:
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            with guard():
                rows = self._store.all(
                    f"{_MARKS} AND article_id IN ({marks}) ORDER BY at DESC, pick.id DESC", part
                )
            for row in rows:
                yield row[0], row[1], row[2], row[3], row[4], row[5]

    def picked(self, limit: int, list_id: int | None = None) -> tuple[Picked, ...]:
        """The articles that were picked last, each once with all who picked it and the newest
        words about it; of one list, or of all that are followed."""
        which, of = ("", []) if list_id is None else (" AND list_id = ?", [list_id])
        with guard():
            rows = self._store.all(
                f"{_MARKS}{which} AND article_id IS NOT NULL AND EXISTS (SELECT 1 FROM state"
                " WHERE state.id = article_id AND listed) ORDER BY at DESC, pick.id DESC LIMIT ?",
                (*of, 4 * limit),
            )
            first: dict[int, tuple[str, int, int]] = {}
            for id, _, _, note, at, owner in rows:
                words, *when = first.get(id, ("", at, owner))
                first[id] = (words or note, when[0], when[1])
            found = {row.id: row for row in self._lists.rows([*first][:limit])}
        who = self.marks([*found])
        return tuple(
            Picked(found[id], listed(who[id]), note, at, owner)
            for id, (note, at, owner) in first.items()
            if id in found and id in who
        )

    # -- what a sync wants to know

    def jobs(self) -> list[PickJob]:
        """Every list that is followed."""
        with guard():
            rows = self._store.all(
                "SELECT id, title, url, etag, last_modified, validated, body_hash, next_at, run_id,"
                " attempts, fail_since, ended, every, newest FROM pick_list WHERE followed"
                " ORDER BY id"
            )
        return [
            PickJob(
                *(id, title, url, etag, modified, validated, digest, next_at, run, attempts),
                *(since, bool(ended), Rhythm(every, newest)),
            )
            for (
                id, title, url, etag, modified, validated, digest, next_at, run, attempts, since,
                ended, every, newest,
            ) in rows
        ]  # fmt: skip

    def links(self, list_id: int | None = None) -> list[LinkJob]:
        """The pages that are still to be fetched, newest first."""
        with guard():
            rows = self._store.all(
                "SELECT pick.id, list_id, pick_list.url, pick.url, pick.title, at, pick.attempts,"
                " pick.next_at, pick.fail_since, coalesce(pick.fail_kind = 'rate-limited', 0)"
                " FROM pick"
                " JOIN pick_list ON pick_list.id = list_id WHERE article_id IS NULL"
                " AND pick_list.followed AND (?1 IS NULL OR list_id = ?1)"
                " ORDER BY at DESC, pick.id",
                (list_id,),
            )
            owners = self._houses.owners({publication_key(row[3]) for row in rows})
        return [
            LinkJob(
                *(id, owner, home, url, title, at, attempts, next_at, since),
                *(owners.get(publication_key(url), 0), bool(rests)),
            )
            for id, owner, home, url, title, at, attempts, next_at, since, rests in rows
        ]

    def find(self, urls: Sequence[str]) -> dict[str, int]:
        """The articles that are here already under addresses, deleted ones too."""
        with guard():
            return self._houses.find(urls)

    def fresh(self, list_id: int, urls: Sequence[str]) -> list[str]:
        """Those of the addresses that a list names which it did not name before."""
        with guard():
            rows = self._store.all("SELECT key FROM pick WHERE list_id = ?", (list_id,))
        known = {row[0] for row in rows}
        return [url for url in urls if link_key(url) not in known]

    # -- changing

    def follow(self, url: str, title: str, author: str = "", *, named: bool) -> Future[PickList]:
        """Follows a list; one that was followed before comes back as it was. `named`: the reader
        gave the title."""

        def add() -> PickList:
            known = self._store.all("SELECT id FROM pick_list WHERE url = ?", (url,))
            if known:
                id = known[0][0]
                self._parting.rejoin(id)
                if named:
                    self._call(id, title)
            else:
                id = self._store.run(
                    "INSERT INTO pick_list (url, title, titled, author, created)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (url, title or host_of(url), named, author, self._now()),
                ).lastrowid
            return self.one(int(id or 0))

        return self._write(add, lambda _: Changes(picks=True, counts=True))

    def unfollow(self, list_id: int) -> Future[Changes]:
        """Stops following; what it alone had here leaves the lists, and after a day the library.
        `refollow` takes that back until then."""
        return self._write(lambda: self._parting.part(list_id, self._now()), lambda c: c)

    def refollow(self, list_id: int) -> Future[Changes]:
        """Undoes `unfollow`."""
        return self._write(lambda: self._parting.rejoin(list_id), lambda c: c)

    def rename(self, list_id: int, title: str) -> Future[Changes]:
        """Gives a list the reader's own title."""

        def write() -> Changes:
            self._call(list_id, title)
            return Changes(picks=True)

        return self._write(write, lambda c: c)

    def _call(self, list_id: int, title: str) -> None:
        self._store.run("UPDATE pick_list SET title = ?, titled = 1 WHERE id = ?", (title, list_id))

    # -- what a sync found

    def ended(self, result: PickResult) -> Future[Stored]:
        """A list was asked."""
        return self._write(
            lambda: self._gathering.ended(result, self._now()), lambda stored: stored.changes
        )

    def keep(self, pick_id: int, page: Page, url: str, link: str) -> Future[Stored]:
        """The page behind a link is in; `url`: where it was in the end."""
        return self._write(
            lambda: self._gathering.keep(pick_id, page, url, link, self._now()),
            lambda stored: stored.changes,
        )

    def join(self, pick_id: int, article_id: int) -> Future[Changes]:
        """The page behind a link is an article that is here."""
        return self._write(lambda: self._gathering.join(pick_id, article_id), lambda c: c)

    def link_failed(self, pick_id: int, failure: Failure) -> Future[Changes]:
        """The page behind a link could not be had."""
        return self._write(lambda: self._gathering.link_failed(pick_id, failure), lambda c: c)

    def tidy(self, now: int) -> Future[int]:
        """Removes some of what lists left that were unfollowed a day ago; 0 when all is gone."""
        return self._write(
            lambda: self._parting.tidy(now), lambda count: Changes(counts=bool(count))
        )
