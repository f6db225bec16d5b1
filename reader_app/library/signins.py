"""Sign-ins as the library knows them, without any secret, and what a sign-in makes possible."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import astuple, dataclass, fields

from reader_app.domain import (
    Changes,
    LoginMethod,
    NotFound,
    SignIn,
    SignInState,
    marks_in,
    url_key,
)
from reader_app.library.downloads import Downloads
from reader_app.library.remnants import leave_addresses
from reader_app.library.store import Store, guard
from reader_app.library.tombstones import REGRET

__all__ = ["Preview", "SignIns", "Subscriber"]

_COLUMNS = ", ".join(field.name for field in fields(SignIn))
_STATE = Changes(tree=True)
_BATCH = 200  # articles of one transaction, which is to stay under 50 ms
# What a feed may have set to its own address.
_NAMED_BY = (
    ("section", "site_url", "id"),
    ("section", "offer", "id"),
    ("publication", "home", "publication_id"),
    ("publication", "icon_url", "publication_id"),
)
# A part for want of a sign-in, or nothing at all; not again what is on its way.
_LACKING = """SELECT article.id FROM state JOIN article USING (id)
    JOIN publication ON publication.id = publication_id
    LEFT JOIN download ON article_id = article.id
    WHERE publication_id = ?1 AND listed AND url <> '' AND page NOT IN ('unwanted', 'removed')
    AND pages AND extraction <> 'feed'
    AND (text = 'preview' OR text = 'missing' AND reason LIKE 'status 4%'
        OR fail_kind = 'forbidden')
    AND (page = 'done' OR coalesce(next_at, 0) > 0 OR fail_kind IS NOT NULL)
    ORDER BY published DESC, state.id DESC"""


@dataclass(frozen=True, slots=True)
class Subscriber:
    """What signing in needs to know of a publication. `key`: names its secrets in the keyring;
    `sections`: their addresses, secrets left out."""

    id: int
    key: str
    title: str
    home: str
    sections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """An article of which only a part is there."""

    article_id: int
    url: str
    title: str


class SignIns:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        store: Store,
        downloads: Downloads,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        submit: Callable[[Callable[[], None]], Future[None]],
    ) -> None:
        self._store = store
        self._downloads = downloads
        self._change = change
        self._submit = submit

    # -- reading

    def all(self) -> tuple[SignIn, ...]:
        """Every sign-in, of unfollowed publications too."""
        with guard():
            rows = self._store.all(f"SELECT {_COLUMNS} FROM sign_in ORDER BY publication_id")
        return tuple(_sign_in(row) for row in rows)

    def of(self, publication_id: int) -> SignIn | None:
        """The sign-in at a publication; None where there is none."""
        return next((one for one in self.all() if one.publication_id == publication_id), None)

    def tag(self) -> str:
        """What tells this library's secrets in the keyring from those of another one."""
        with guard():
            return str(self._store.all("SELECT value FROM trait WHERE name = 'tag'")[0][0])

    def subscriber(self, publication_id: int) -> Subscriber | None:
        """A publication as signing in sees it; None where there is none."""
        with guard():
            rows = self._store.all(
                "SELECT id, key, title, home FROM publication WHERE id = ?", (publication_id,)
            )
            urls = self._store.all(
                "SELECT url FROM section WHERE publication_id = ? ORDER BY position, id",
                (publication_id,),
            )
        if not rows:
            return None
        id, key, title, home = rows[0]
        return Subscriber(id, key, title, home, tuple(row[0] for row in urls))

    def newest_preview(self, publication_id: int) -> Preview | None:
        """The newest article of which the publisher gave only a part."""
        with guard():
            rows = self._store.all(
                "SELECT article.id, article.url, article.title FROM state JOIN article USING (id)"
                " WHERE publication_id = ? AND listed AND text = 'preview' AND url <> ''"
                " ORDER BY published DESC, state.id DESC LIMIT 1",
                (publication_id,),
            )
        return Preview(*rows[0]) if rows else None

    def abandoned(self, now: int) -> tuple[Subscriber, ...]:
        """The publications with a sign-in that the reader has unfollowed with all articles, so
        long ago that it cannot be taken back."""
        with guard():
            rows = self._store.all(
                "SELECT publication_id FROM sign_in AS one"
                " JOIN publication ON publication.id = publication_id WHERE NOT followed"
                " AND EXISTS (SELECT 1 FROM state WHERE deleted IS NOT NULL"
                " AND publication_id = one.publication_id)"
                " AND NOT EXISTS (SELECT 1 FROM state JOIN article USING (id)"
                " WHERE publication_id = one.publication_id AND NOT saved"
                " AND (deleted IS NULL OR deleted > ?))",
                (now - REGRET,),
            )
        found = (self.subscriber(row[0]) for row in rows)
        return tuple(one for one in found if one is not None)

    # -- changing

    def put(self, sign_in: SignIn) -> Future[Changes]:
        """How a sign-in stands now. Raises NotFound through the future."""

        def write() -> Changes:
            if self.subscriber(sign_in.publication_id) is None:
                name = f"publication {sign_in.publication_id}"
                raise NotFound(name, subject=name)
            values = [*astuple(sign_in)]
            values[_HOSTS] = "\n".join(sign_in.hosts)
            marks = ", ".join("?" * len(values))
            self._store.run(f"INSERT OR REPLACE INTO sign_in ({_COLUMNS}) VALUES ({marks})", values)
            return _STATE

        return self._change(write)

    def forget(self, publication_id: int) -> Future[Changes]:
        """There is no sign-in any more; what was fetched with it stays."""

        def write() -> Changes:
            done = self._store.run(
                "DELETE FROM sign_in WHERE publication_id = ?", (publication_id,)
            )
            return _STATE if done.rowcount else Changes()

        return self._change(write)

    def want_previews(self, publication_id: int) -> Future[Changes]:
        """Wants the pages of some previews of a publication again, newest first, and of what was
        refused; `changed` names them, none when all are on the list. A preview stays until
        something better is there."""

        def write() -> Changes:
            rows = self._store.all(f"{_LACKING} LIMIT {_BATCH}", (publication_id,))
            self._store.many(
                "INSERT INTO download (article_id) VALUES (?) ON CONFLICT DO UPDATE SET"
                " attempts = 0, next_at = 0, fail_kind = NULL, fail_since = NULL",
                rows,
            )
            self._store.many("UPDATE article SET page = 'pending' WHERE id = ?", rows)
            ids = [row[0] for row in rows]
            self._downloads.settle(ids)
            return Changes(counts=bool(ids), failures=bool(ids), changed=frozenset(ids))

        return self._change(write)

    # -- addresses

    def addresses(self) -> tuple[str, ...]:
        """Those with marks in place of their secrets, of sections and pick lists, of unfollowed
        ones too."""
        with guard():
            rows = self._store.all(
                "SELECT url FROM section WHERE private UNION SELECT url FROM pick_list"
            )
        return tuple(url for (url,) in rows if marks_in(url))

    def hide_address(self, section_id: int, url: str, parts: Mapping[str, str]) -> Future[Changes]:
        """Puts an address without its secrets in the place of a section's own, and marks in that
        of each secret (`parts`, by secret) wherever the publication's rows have it. What stood
        there is overwritten in the file."""

        def write() -> Changes:
            self._store.run("PRAGMA main.secure_delete = 1")
            try:
                self._hide(section_id, url, parts)
            finally:
                self._store.run("PRAGMA main.secure_delete = 0")
            return _STATE

        done = self._change(write)
        self._submit(self._empty_log)
        return done

    def _hide(self, section_id: int, url: str, parts: Mapping[str, str]) -> None:
        whole = self._store.all("SELECT url FROM section WHERE id = ?", (section_id,))[0][0]
        self._store.run("UPDATE section SET url = ?, private = 1 WHERE id = ?", (url, section_id))
        for secret, mark in {whole: url, **parts}.items():
            for table, column, key in _NAMED_BY:
                self._store.run(
                    f"UPDATE {table} SET {column} = replace({column}, ?, ?)"
                    f" WHERE instr({column}, ?) AND id = (SELECT {key} FROM section WHERE id = ?)",
                    (secret, mark, secret, section_id),
                )
            self._hide_in_articles(section_id, secret, mark)
        leave_addresses(self._store, [whole], section_id)

    def _hide_in_articles(self, section_id: int, secret: str, mark: str) -> None:
        """Their names are hashes; they are known by the new address from now on too."""
        rows = self._store.all(
            "SELECT article.id, publication_id, replace(url, ?, ?) FROM placement"
            " JOIN article ON article.id = article_id JOIN state ON state.id = article_id"
            " WHERE section_id = ? AND instr(url, ?)",
            (secret, mark, section_id, secret),
        )
        self._store.many("UPDATE article SET url = ? WHERE id = ?", [(u, i) for i, _, u in rows])
        self._store.many(
            "INSERT OR IGNORE INTO identity (key, state_id) VALUES (?, ?)",
            [(url_key(publication_id, u), i) for i, publication_id, u in rows],
        )

    def _empty_log(self) -> None:
        """The write-ahead log has the old pages until it is emptied; where somebody reads just now
        it is emptied when the library is closed."""
        self._store.run("PRAGMA main.wal_checkpoint(TRUNCATE)").fetchall()


_HOSTS = [field.name for field in fields(SignIn)].index("hosts")


def _sign_in(row: tuple[object, ...]) -> SignIn:
    values = dict(zip((field.name for field in fields(SignIn)), row, strict=True))
    hosts = tuple(str(values["hosts"]).split())
    method, state = LoginMethod(str(values["method"])), SignInState(str(values["state"]))
    return SignIn(**{**values, "method": method, "state": state, "hosts": hosts})  # type: ignore[arg-type]
