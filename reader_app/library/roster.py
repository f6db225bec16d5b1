"""The subscriptions of an account: what its server lists meets what is followed here."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader_app.domain import (
    NOTHING,
    Changes,
    Field,
    NewSection,
    RemoteSection,
    address_key,
    feed_key,
)
from reader_app.library.following import Following, key_of
from reader_app.library.meeting import forget_own, last_op
from reader_app.library.models import PublicationTable, SectionTable
from reader_app.library.store import Store
from reader_app.library.tree import Tree

__all__ = ["TITLE", "UNSAID", "Known", "Link", "Roster", "Rosters", "key_of_feed"]

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
class Roster:
    """What a list of subscriptions changed. `added`: sections that are followed since, `gone`: that
    are not the account's any more; `believed`: it is not a list that is suddenly empty."""

    added: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    changes: Changes = NOTHING
    believed: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """A section of an account with all that is known of it."""

    link: Link
    key: int
    parting: int
    gone: int | None
    url: str
    local: bool


@dataclass(slots=True)
class _Work:
    """One list on its way in. `ours`: what the reader has changed and the server had not got."""

    account_id: int
    pull: int
    known: Mapping[int, Known]
    ours: frozenset[tuple[int, str]]
    hidden: Mapping[str, str]
    back: list[int] = field(default_factory=list)
    added: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    changes: Changes = NOTHING


class Rosters:
    """`known`, `match` and `strangers` read on any thread; the rest runs on the writer thread."""

    def __init__(self, store: Store, tree: Tree, following: Following) -> None:
        self._store = store
        self._tree = tree
        self._following = following

    # -- what is known

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

    def match(
        self, known: Mapping[int, Known], sections: Sequence[RemoteSection]
    ) -> dict[str, int]:
        """Which section of ours each of a list is, by the server's own name of it. The address
        comes first: a server that was restored may give a name to another feed. One whose address
        has changed at the server is still the same."""
        keys = {one.id: key_of_feed(one.url) for one in sections}
        said = {one.key: id for id, one in known.items() if one.key}
        named = {one.link.remote_id: id for id, one in known.items() if one.link.remote_id}
        found: dict[str, int] = {}
        for one in sections:  # a name and an address that belong together
            id = named.get(one.id)
            if id is not None and known[id].key in (0, keys[one.id]):
                found[one.id] = id
        taken = set(found.values())
        for one in sections:
            id = said.get(keys[one.id])
            if one.id not in found and id is not None and id not in taken:
                found[one.id] = id
                taken.add(id)
        rest = [one for one in sections if one.id not in found]
        by_address = self._by_address() if rest else {}
        listed = set(keys.values())
        for one in rest:
            id = by_address.get(keys[one.id])
            before = named.get(one.id)
            if id is None and before is not None and known[before].key not in listed:
                id = before
            if id is not None and id not in taken:
                found[one.id] = id
                taken.add(id)
        return found

    def _by_address(self) -> dict[int, int]:
        """Every section by its address, those that are followed before others."""
        rows = self._store.all(
            "SELECT url, section.id FROM section JOIN publication ON publication.id ="
            " publication_id ORDER BY section.followed AND publication.followed, section.id DESC"
        )
        return {key_of_feed(url): id for url, id in rows}

    def _ours(self, account_id: int, pull: int) -> frozenset[tuple[int, str]]:
        return frozenset(
            self._store.all(
                "SELECT subject, field FROM outbox WHERE account_id = ?"
                " AND field IN ('follow', 'title', 'folder') AND (pull IS NULL OR pull >= ?)",
                (account_id, pull),
            )
        )

    # -- a list comes in

    def take(
        self,
        account_id: int,
        pull: int,
        sections: Sequence[RemoteSection],
        hidden: Mapping[str, str],
        now: int,
    ) -> Roster:
        """Takes a whole list in. One that is empty, where there were subscriptions, may be a fault
        of the server: it is believed when the next sync brings it again."""
        known = self.known(account_id)
        if not self._believed(account_id, pull, bool(sections), known):
            return Roster(believed=False)
        before = last_op(self._store)
        work = _Work(account_id, pull, known, self._ours(account_id, pull), hidden)
        found = self.match(known, sections)
        self._free(account_id, {one.id: found.get(one.id, 0) for one in sections})
        self._follow(work, [one for one in sections if one.id not in found], now)
        self._meet(work, {found[one.id]: one for one in sections if one.id in found})
        self._miss(work, set(found.values()))
        forget_own(self._store, account_id, before)
        changes = work.changes | Changes(tree=bool(work.added or work.gone))
        return Roster(tuple(work.added), tuple(work.gone), changes)

    def _believed(self, account_id: int, pull: int, some: bool, known: Mapping[int, Known]) -> bool:
        had = any(one.link.remote_id and not one.parting for one in known.values())
        ((emptied,),) = self._store.all("SELECT emptied FROM account WHERE id = ?", (account_id,))
        believed = some or not had or (emptied is not None and emptied < pull)
        wanted = None if believed else emptied or pull
        if wanted != emptied:
            self._store.run("UPDATE account SET emptied = ? WHERE id = ?", (wanted, account_id))
        return believed

    def _follow(self, work: _Work, new: Sequence[RemoteSection], now: int) -> None:
        """Subscriptions that are not known here."""
        names = _names(new)
        wanted = [
            NewSection(
                work.hidden.get(one.url, one.url), one.title, one.site_url, names[one.id],
                next(iter(one.folders), ""), private=one.url in work.hidden,
            )
            for one in new
        ]  # fmt: skip
        done = self._following.follow(wanted, [key_of(one) for one in wanted], now, lambda _: None)
        ids = {one.url: one.id for one in (*done.added, *done.known)}
        fresh = [one.id for one in done.added]
        self._store.many("UPDATE section SET local = 0 WHERE id = ?", [(id,) for id in fresh])
        work.added += fresh
        work.changes |= done.changes if wanted else NOTHING
        said: set[int] = set()
        for one, made in zip(new, wanted, strict=True):
            if (id := ids[made.url]) not in said:  # a server may have one twice
                said.add(id)
                self._say(work.account_id, id, one)

    def _meet(self, work: _Work, listed: Mapping[int, RemoteSection]) -> None:
        """Subscriptions to sections that are known."""
        for id, one in listed.items():
            known = work.known.get(id)
            if known is None or not known.parting:
                if (id, Field.FOLLOW) not in work.ours:
                    work.back.append(id)
                if known is not None:
                    self._take_over(work, known, one)
            self._say(work.account_id, id, one)
        self._bring_back(work, listed)

    def _free(self, account_id: int, found: Mapping[str, int]) -> None:
        """Names that belong to other sections now."""
        self._store.many(
            "UPDATE remote_section SET remote_id = '' WHERE account_id = ? AND remote_id = ?"
            " AND section_id <> ?",
            [(account_id, remote, id) for remote, id in found.items()],
        )

    def _bring_back(self, work: _Work, listed: Mapping[int, RemoteSection]) -> None:
        followed = {
            row[0]
            for row in self._store.all(
                "SELECT section.id FROM section JOIN publication ON publication.id ="
                " publication_id WHERE section.followed AND publication.followed"
            )
        }
        if back := [id for id in work.back if id not in followed]:
            work.changes |= self._tree.refollow_sections(back)
            self._store.many("UPDATE section SET local = 0 WHERE id = ?", [(id,) for id in back])
            work.added += back
            for id in back:  # they are arranged as they are there
                self._arrange(work, id, listed[id], title=True, folder=True)

    def _take_over(self, work: _Work, known: Known, one: RemoteSection) -> None:
        """A title or folder that is another one than the server said before."""
        link = known.link
        title = link.title not in ("", one.title)
        folder = bool(known.key) and link.folders != one.folders
        self._arrange(work, link.section_id, one, title=title, folder=folder)

    def _arrange(
        self, work: _Work, section_id: int, one: RemoteSection, *, title: bool, folder: bool
    ) -> None:
        """Takes over what does not wait to be changed at the server."""
        if title and (section_id, Field.TITLE) not in work.ours:
            work.changes |= self._call(section_id, one.title)
        if folder and (section_id, Field.FOLDER) not in work.ours:
            work.changes |= self._put(section_id, one.folders)

    def _call(self, section_id: int, title: str) -> Changes:
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
        title = title.removeprefix(f"{owner} – ")
        if title in ("", named):
            return NOTHING
        return self._tree.rename(SectionTable, section_id, title)

    def _put(self, section_id: int, folders: Sequence[str]) -> Changes:
        ((folder,),) = self._store.all("SELECT folder FROM section WHERE id = ?", (section_id,))
        wanted = next(iter(folders), "")
        if folder == wanted or folder in folders:
            return NOTHING
        return self._tree.move({section_id: wanted})

    def _say(self, account_id: int, section_id: int, one: RemoteSection) -> None:
        """Notes what the server says."""
        self._store.run(
            "INSERT INTO remote_section (account_id, section_id, remote_id, title, folders, key)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET remote_id = excluded.remote_id,"
            " title = excluded.title, folders = excluded.folders, key = excluded.key, gone = NULL",
            (account_id, section_id, one.id, one.title, "\n".join(one.folders),
             key_of_feed(one.url)),
        )  # fmt: skip

    def _miss(self, work: _Work, listed: Collection[int]) -> None:
        """Subscriptions that the server has no more. What else the account is told waits until the
        pull has ended: a server that went backwards is noticed only then."""
        for id, known in work.known.items():
            if id in listed or not known.link.remote_id or known.gone is not None:
                continue
            if known.parting:
                self.unlink(work.account_id, [id])
                continue
            self.forget(work.account_id, [id])
            if (id, Field.FOLLOW) in work.ours:
                self._set_remote(work.account_id, id, "")
                continue
            self._store.run(
                "UPDATE remote_section SET gone = ? WHERE account_id = ? AND section_id = ?",
                (work.pull, work.account_id, id),
            )
            work.gone.append(id)
            if not known.local and not self._held(id):
                work.changes |= self._tree.unfollow_sections([id])

    # -- what the server said of one of them

    def followed(self, account_id: int, section_id: int, said: RemoteSection) -> bool:
        """The server has a subscription; False where it is that of another section of ours, and
        this one is not the account's then."""
        other = self._store.all(
            "SELECT 1 FROM remote_section WHERE account_id = ? AND remote_id = ?"
            " AND section_id <> ?",
            (account_id, said.id, section_id),
        )
        if other:
            self.unlink(account_id, [section_id])
            return False
        self._say(account_id, section_id, said)
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
        self._set_remote(account_id, section_id, "")

    def _set_remote(self, account_id: int, section_id: int, remote: str) -> None:
        self._store.run(
            "UPDATE remote_section SET remote_id = ?, gone = NULL WHERE account_id = ?"
            " AND section_id = ?",
            (remote, account_id, section_id),
        )

    # -- whose a section is

    def assign(self, account_id: int, ids: Iterable[int], now: int) -> Changes:
        """These are the account's, whose server is told."""
        wanted = [*ids]
        self._store.many(
            "INSERT INTO remote_section (account_id, section_id) SELECT ?, id FROM section"
            " WHERE id = ? AND kind = 'feed' ON CONFLICT DO UPDATE SET parting = 0, gone = NULL",
            [(account_id, id) for id in wanted],
        )
        self._store.many(
            "UPDATE section SET local = 0 WHERE id = ? AND EXISTS (SELECT 1"
            " FROM remote_section WHERE section_id = section.id)",
            [(id,) for id in wanted],
        )
        self._want(account_id, wanted, now)
        # What was left out is wanted now.
        self._store.run(
            "DELETE FROM remote_article WHERE account_id = ? AND article_id IS NULL", (account_id,)
        )
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
            and not self._held(id, account_id)
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
            [(id,) for id in ids if not self._held(id)],
        )

    def _held(self, section_id: int, but: int = 0) -> bool:
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
            self._set_remote(account_id, id, "")
        changes = self._tree.refollow_sections(gone)
        self._want(account_id, gone, now)
        return changes

    def settle(self, account_id: int) -> None:
        """A pull came to its end: what its list lacked is not the account's."""
        gone = [id for id, one in self.known(account_id).items() if one.gone is not None]
        self.unlink(account_id, gone)


def key_of_feed(url: str) -> int:
    """A number for all addresses that are the same feed's as it seems; it tells no secret."""
    return address_key(feed_key(url))


def _names(new: Sequence[RemoteSection]) -> dict[str, str]:
    """What the publication of each is called, as far as its own titles tell: of a site with one
    section as that."""
    sites: dict[str, list[RemoteSection]] = {}
    for one in new:
        sites.setdefault(key_of(NewSection(one.url, site_url=one.site_url)), []).append(one)
    named = {key: _shared([one.title for one in those]) for key, those in sites.items()}
    return {one.id: named[key] for key, those in sites.items() for one in those}


def _shared(titles: Sequence[str]) -> str:
    """The words with which all titles begin, where they are more than a syllable."""
    if len(titles) == 1:
        return titles[0]
    words = [one.split() for one in titles]
    shared: list[str] = []
    for these in zip(*words, strict=False):
        if len(set(these)) > 1:
            break
        shared.append(these[0])
    name = " ".join(shared).strip(" -–—:|·/»,")
    return name if len(name) > 2 else ""
