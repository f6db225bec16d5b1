"""Which sections are an account's, what its server calls them, and whose they are then."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from reader_app.domain import (
    NOTHING,
    Changes,
    RemoteSection,
    address_key,
    feed_key,
    section_part,
)
from reader_app.library.models import PublicationTable, SectionTable
from reader_app.library.store import Store
from reader_app.library.tree import Tree

__all__ = ["TITLE", "UNSAID", "Known", "Link", "Links", "key_of_feed"]

UNSAID = "\x1f"  # a title or folder that no server says: what it says next is taken over
TITLE = """CASE WHEN section.title = '' OR (SELECT count(*) FROM section AS other
        WHERE other.publication_id = publication.id AND other.followed) < 2
    THEN publication.title WHEN instr(section.title, publication.title) THEN section.title
    ELSE publication.title || ' – ' || section.title END"""
_LINKS = """SELECT section_id, publication_id, remote_id, remote_section.title, folders,
    remote_section.key, parting, gone, url, section.followed AND publication.followed, site_url,
    local
    FROM remote_section JOIN section ON section.id = section_id
    JOIN publication ON publication.id = publication_id WHERE account_id = ?"""


@dataclass(frozen=True, slots=True)
class Link:
    """A section of an account. `remote_id`: "" while the server has not got it; `title` and
    `folders`: what the server says; `followed`: the reader still wants it."""

    section_id: int
    publication_id: int
    remote_id: str
    title: str
    folders: tuple[str, ...]
    followed: bool = True
    site_url: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """A section of an account with all that is known of it."""

    link: Link
    key: int
    parting: int
    gone: int | None
    url: str
    local: bool


class Links:
    """`known` and `alone` read on any thread; the rest runs on the writer thread."""

    def __init__(self, store: Store, tree: Tree) -> None:
        self._store = store
        self._tree = tree

    def known(self, account_id: int) -> dict[int, Known]:
        """What is known of an account's sections, by id."""
        return {
            id: Known(
                Link(id, owner, remote, title, tuple(folders.split("\n")) if folders else (),
                     bool(followed), site),
                key, parting, gone, url, bool(local),
            )
            for id, owner, remote, title, folders, key, parting, gone, url, followed, site, local
            in self._store.all(_LINKS, (account_id,))
        }  # fmt: skip

    def say(self, account_id: int, section_id: int, one: RemoteSection) -> None:
        """Notes what the server says."""
        self._store.run(
            "INSERT INTO remote_section (account_id, section_id, remote_id, title, folders, key)"
            " SELECT account.id, section.id, ?3, ?4, ?5, ?6 FROM account, section"
            " WHERE account.id = ?1 AND section.id = ?2"
            " ON CONFLICT DO UPDATE SET remote_id = excluded.remote_id, title = excluded.title,"
            " folders = excluded.folders, key = excluded.key, gone = NULL",
            (account_id, section_id, one.id, one.title, "\n".join(one.folders),
             key_of_feed(one.url)),
        )  # fmt: skip

    # -- what the server said of one of them

    def followed(self, account_id: int, section_id: int, said: RemoteSection, now: int) -> bool:
        """The server has a subscription; False where it is that of another section of ours, and
        this one is not the account's then. A name that another feed had is one that a server gives
        anew after it went back: that feed is wanted there again."""
        others = self._store.all(
            "SELECT section_id, key FROM remote_section WHERE account_id = ? AND remote_id = ?"
            " AND section_id <> ?",
            (account_id, said.id, section_id),
        )
        for other, key in others:
            if key in (0, key_of_feed(said.url)):
                self.unlink(account_id, [section_id])
                return False
            self.name(account_id, other, "")
            self._want(account_id, [other], now)
        self.say(account_id, section_id, said)
        return True

    def unfollowed(self, account_id: int, section_id: int) -> None:
        """The server has ended a subscription. Undo may want it again, of the same account; what
        it is to be called and where it is to stand the server is told then."""
        self._store.run(
            "DELETE FROM outbox WHERE account_id = ? AND subject = ?"
            " AND field IN ('title', 'folder')",
            (account_id, section_id),
        )
        self.forget(account_id, [section_id])
        self._store.run(
            "DELETE FROM remote_section WHERE account_id = ? AND section_id = ? AND parting",
            (account_id, section_id),
        )
        self.name(account_id, section_id, "")

    def name(self, account_id: int, section_id: int, remote: str) -> None:
        """What the server calls a section, "": it has not got it."""
        self._store.run(
            "UPDATE remote_section SET remote_id = ?, gone = NULL WHERE account_id = ?"
            " AND section_id = ?",
            (remote, account_id, section_id),
        )

    def call(self, section_id: int, title: str) -> Changes:
        """Takes over the title that a server has."""
        ((publication_id, owner, named, count),) = self._store.all(
            "SELECT publication.id, publication.title, section.title,"
            " (SELECT count(*) FROM section AS other WHERE other.publication_id = publication.id"
            " AND other.followed) FROM section JOIN publication ON publication.id = publication_id"
            " WHERE section.id = ?",
            (section_id,),
        )
        if count < 2:
            if title in ("", owner):
                return NOTHING
            return self._tree.rename(PublicationTable, publication_id, title)
        title = section_part(title, owner)
        if title in ("", named):
            return NOTHING
        return self._tree.rename(SectionTable, section_id, title)

    def put(self, section_id: int, folders: Sequence[str]) -> Changes:
        """Takes over the folder; of several one is enough."""
        ((folder,),) = self._store.all("SELECT folder FROM section WHERE id = ?", (section_id,))
        wanted = next(iter(folders), "")
        if folder == wanted or folder in folders:
            return NOTHING
        return self._tree.move({section_id: wanted})

    # -- whose a section is

    def assign(self, account_id: int, ids: Iterable[int], now: int) -> Changes:
        """These are the account's, whose server is told."""
        wanted = [*ids]
        self._store.many(
            "INSERT INTO remote_section (account_id, section_id) SELECT account.id, section.id"
            " FROM account, section WHERE account.id = ? AND section.id = ?"
            " AND section.kind = 'feed'"
            " ON CONFLICT DO UPDATE SET parting = 0, gone = NULL",
            [(account_id, id) for id in wanted],
        )
        self._store.many(
            "UPDATE section SET local = 0 WHERE id = ? AND EXISTS (SELECT 1"
            " FROM remote_section WHERE section_id = section.id)",
            [(id,) for id in wanted],
        )
        self._want(account_id, wanted, now)
        left = self._store.run(
            "DELETE FROM remote_article WHERE account_id = ? AND article_id IS NULL", (account_id,)
        )
        if left.rowcount:  # what was left out is wanted now
            self._store.run("UPDATE account SET cursor = '' WHERE id = ?", (account_id,))
        return Changes(tree=bool(wanted))

    def release(self, account_id: int, ids: Iterable[int], now: int, *, unfollow: bool) -> Changes:
        """These are the account's no more; `unfollow`: its server is told, else it keeps them for
        itself. What no other account has is followed here."""
        wanted = [*ids]
        for id in wanted:
            unheard = self._store.all(
                "SELECT 1 FROM remote_section WHERE account_id = ?1 AND section_id = ?2"
                " AND remote_id = '' AND NOT EXISTS (SELECT 1 FROM outbox WHERE account_id = ?1"
                " AND field = 'follow' AND subject = ?2 AND (sent OR pull OR attempts))",
                (account_id, id),
            )
            if unheard:
                self.unlink(account_id, [id])
                continue
            self._leave(account_id, id, unfollow=unfollow)
            if unfollow:
                self._want(account_id, [id], now)
        self._keep(wanted)
        return Changes(tree=bool(wanted))

    def _leave(self, account_id: int, section_id: int, *, unfollow: bool) -> None:
        self._store.run(
            "DELETE FROM outbox WHERE account_id = ? AND subject = ?"
            " AND field IN ('follow', 'title', 'folder')",
            (account_id, section_id),
        )
        self._store.run(
            "UPDATE remote_section SET parting = ?, gone = NULL WHERE account_id = ?"
            " AND section_id = ?",
            (1 if unfollow else 2, account_id, section_id),
        )
        self.forget(account_id, [section_id], known=not unfollow)

    def _want(self, account_id: int, ids: Iterable[int], now: int) -> None:
        self._store.many(
            "INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)"
            " SELECT account_id, section_id, 'follow', '', ? FROM remote_section"
            " WHERE account_id = ? AND section_id = ?",
            [(now, account_id, id) for id in ids],
        )

    def alone(self, account_id: int) -> list[int]:
        """The followed sections that nobody but the account has."""
        return [
            id
            for id, one in self.known(account_id).items()
            if one.link.followed and not one.local and not one.parting
            and not self.held(id, account_id)
        ]  # fmt: skip

    def unfollow(self, ids: Collection[int]) -> Changes:
        """These go with their account."""
        return self._tree.unfollow_sections(ids)

    def unlink(self, account_id: int, ids: Iterable[int]) -> None:
        """These are not the account's; what no other one has is followed here."""
        every = [*ids]
        self.forget(account_id, every)
        self._store.many(
            "DELETE FROM remote_section WHERE account_id = ? AND section_id = ?",
            [(account_id, id) for id in every],
        )
        self._keep(every)

    def _keep(self, ids: Iterable[int]) -> None:
        self._store.many(
            "UPDATE section SET local = 1 WHERE id = ?",
            [(id,) for id in ids if not self.held(id)],
        )

    def held(self, section_id: int, but: int = 0) -> bool:
        """Whether an account has a section, another one than `but`."""
        return bool(
            self._store.all(
                "SELECT 1 FROM remote_section WHERE section_id = ? AND account_id <> ?"
                " AND parting = 0 AND gone IS NULL",
                (section_id, but),
            )
        )

    def forget(self, account_id: int, ids: Iterable[int], *, known: bool = False) -> None:
        """What the server calls the articles of sections that none of its other sections has; as
        `known` ones they are left out."""
        how = (
            "UPDATE remote_article SET article_id = NULL" if known else "DELETE FROM remote_article"
        )
        self._store.many(
            f"{how} WHERE account_id = ?1 AND article_id IN (SELECT article_id FROM placement"
            " WHERE section_id = ?2) AND NOT EXISTS (SELECT 1 FROM placement AS other"
            " JOIN remote_section ON remote_section.section_id = other.section_id"
            " WHERE other.article_id = remote_article.article_id AND other.section_id <> ?2"
            " AND remote_section.account_id = ?1 AND remote_id <> '' AND parting = 0"
            " AND gone IS NULL)",
            [(account_id, id) for id in ids],
        )

    def relink(self, account_id: int, now: int) -> Changes:
        """The server went backwards: what it calls articles is forgotten. What its list lacks since
        is wanted again, and it is told."""
        self._store.run("DELETE FROM remote_article WHERE account_id = ?", (account_id,))
        self._store.run("UPDATE account SET cursor = '' WHERE id = ?", (account_id,))
        gone = [id for id, one in self.known(account_id).items() if one.gone is not None]
        for id in gone:
            self.name(account_id, id, "")
        changes = self._tree.refollow_sections(gone)
        self._want(account_id, gone, now)
        return changes

    def settle(self, account_id: int) -> None:
        """A pull came to its end: what its list lacked is not the account's, unless the reader has
        wanted it again since."""
        again = {
            row[0]
            for row in self._store.all(
                "SELECT subject FROM outbox WHERE account_id = ? AND field = 'follow'",
                (account_id,),
            )
        }
        gone = {id for id, one in self.known(account_id).items() if one.gone is not None}
        for id in gone & again:
            self.name(account_id, id, "")
        self.unlink(account_id, gone - again)


def key_of_feed(url: str) -> int:
    """A number for all addresses that are the same feed's as it seems; it tells no secret."""
    return address_key(feed_key(url))
