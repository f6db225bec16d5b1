"""The subscriptions of an account: what its server lists meets what is followed here."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from reader_app.domain import (
    NOTHING,
    Changes,
    Field,
    NewSection,
    NotFound,
    RemoteSection,
    section_part,
)
from reader_app.library.following import Following, key_of
from reader_app.library.links import Known, Links, key_of_feed
from reader_app.library.meeting import forget_own, last_op
from reader_app.library.store import Store
from reader_app.library.tree import Tree

__all__ = ["Roster", "Rosters"]


@dataclass(frozen=True, slots=True)
class Roster:
    """What a list of subscriptions changed. `added`: sections that are followed since, `gone`: that
    are not the account's any more; `believed`: it is not a list that is suddenly empty."""

    added: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    changes: Changes = NOTHING
    believed: bool = True


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
    """`strangers` reads on any thread; the rest runs on the writer thread."""

    def __init__(self, store: Store, tree: Tree, following: Following, links: Links) -> None:
        self._store = store
        self._tree = tree
        self._following = following
        self._links = links

    def strangers(
        self, account_id: int, sections: Sequence[RemoteSection]
    ) -> tuple[RemoteSection, ...]:
        """Which of a list are none of ours."""
        found = self._match(self._links.known(account_id), sections)
        return tuple(one for one in sections if one.id not in found)

    # -- what is known

    def _match(
        self, known: Mapping[int, Known], sections: Sequence[RemoteSection]
    ) -> dict[str, int]:
        """Which section of ours each of a list is, by the server's own name of it. The address
        comes first: a server that was restored may give a name to another feed. One whose address
        alone has changed at the server is still the same."""
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
            if (
                id is None
                and before is not None
                and known[before].key not in listed
                and known[before].link.title == one.title
            ):
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
        known = self._links.known(account_id)
        if not self._believed(account_id, pull, bool(sections), known):
            return Roster(believed=False)
        before = last_op(self._store)
        work = _Work(account_id, pull, known, self._ours(account_id, pull), hidden)
        found = self._match(known, sections)
        self._free(account_id, {one.id: found.get(one.id, 0) for one in sections})
        self._follow(work, [one for one in sections if one.id not in found], now)
        self._meet(work, {found[one.id]: one for one in sections if one.id in found})
        self._miss(work, set(found.values()))
        forget_own(self._store, account_id, before)
        changes = work.changes | Changes(tree=bool(work.added or work.gone))
        return Roster(tuple(work.added), tuple(work.gone), changes)

    def _believed(self, account_id: int, pull: int, some: bool, known: Mapping[int, Known]) -> bool:
        had = any(one.link.remote_id and not one.parting for one in known.values())
        rows = self._store.all("SELECT emptied FROM account WHERE id = ?", (account_id,))
        if not rows:
            raise NotFound(f"account {account_id}", subject=f"account {account_id}")
        emptied = rows[0][0]
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
                work.hidden.get(one.url, one.url), section_part(one.title, names[one.id]),
                one.site_url, names[one.id],
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
                self._links.say(work.account_id, id, one)

    def _meet(self, work: _Work, listed: Mapping[int, RemoteSection]) -> None:
        """Subscriptions to sections that are known."""
        for id, one in listed.items():
            known = work.known.get(id)
            if known is None or not known.parting:
                if (id, Field.FOLLOW) not in work.ours:
                    work.back.append(id)
                if known is not None:
                    self._take_over(work, known, one)
            self._links.say(work.account_id, id, one)
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
            work.changes |= self._links.call(section_id, one.title)
        if folder and (section_id, Field.FOLDER) not in work.ours:
            work.changes |= self._links.put(section_id, one.folders)

    def _miss(self, work: _Work, listed: Collection[int]) -> None:
        """Subscriptions that the server has no more. What else the account is told waits until the
        pull has ended: a server that went backwards is noticed only then."""
        for id, known in work.known.items():
            if id in listed or not known.link.remote_id or known.gone is not None:
                continue
            if known.parting:
                self._links.unlink(work.account_id, [id])
                continue
            self._links.forget(work.account_id, [id])
            if (id, Field.FOLLOW) in work.ours:
                self._links.name(work.account_id, id, "")
                continue
            self._store.run(
                "UPDATE remote_section SET gone = ? WHERE account_id = ? AND section_id = ?",
                (work.pull, work.account_id, id),
            )
            work.gone.append(id)
            if not known.local and not self._links.held(id):
                work.changes |= self._tree.unfollow_sections([id])


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
