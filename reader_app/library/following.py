"""Following: what a discovery, the catalogue or a list names becomes publications and sections."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader_app.domain import (
    Changes,
    Extraction,
    NewPublication,
    NewSection,
    Section,
    SectionKind,
    publication_key,
)
from reader_app.library.notices import UNSETTLED
from reader_app.library.remnants import leave_addresses
from reader_app.library.store import Store
from reader_app.library.tree import Tree
from reader_app.library.visible import WANTED

__all__ = ["Followed", "Following", "key_of"]

_TOGETHER = 500  # rows between two looks at the reader's mind, and addresses of one question
_LISTED = f"""
SELECT section.url, section.title, section.site_url, folder, kind, private, section.titled,
    publication.id, key, publication.title, publication.titled, home, language, favourite, notify,
    paused, pages, pictures, keep, rhythm, extraction
FROM publication JOIN section ON section.publication_id = publication.id
WHERE {WANTED} ORDER BY publication.position, publication.id, section.position, section.id
"""
_OF = "publication.id = publication_id"
# A server has it, or may have it.
_ABROAD = """(SELECT 1 FROM remote_section JOIN outbox ON subject = remote_section.section_id
    AND outbox.account_id = remote_section.account_id AND field = 'follow'
    WHERE remote_section.section_id = section.id AND (sent OR pull OR attempts)
    UNION ALL SELECT 1 FROM remote_section
    WHERE remote_section.section_id = section.id AND remote_id <> '')"""
_PUBLICATION = """
INSERT INTO publication (id, key, title, titled, home, language, favourite, notify, notified,
    paused, pages, pictures, keep, rhythm, extraction, position, created)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SECTION = """
INSERT INTO section (id, publication_id, url, title, titled, site_url, folder, position, kind,
    private)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, slots=True)
class Followed:
    """What following did: the sections that are new or came back alone, those that were followed
    already or came back with their publication."""

    added: tuple[Section, ...]
    known: tuple[Section, ...]
    changes: Changes


class Following:
    """Runs on the writer thread, but for `listed`."""

    def __init__(self, store: Store, tree: Tree) -> None:
        self._store = store
        self._tree = tree

    def listed(self) -> tuple[NewSection, ...]:
        """All that is followed, in its order, as `follow` would need it to make the same again."""
        return tuple(
            NewSection(
                url, title, site, name, folder, SectionKind(kind), bool(private), bool(titled),
                NewPublication(
                    key, name, bool(named), home, language, bool(favourite), bool(notify),
                    bool(paused), bool(pages), bool(pictures), keep, rhythm, Extraction(extraction),
                ),
            )
            for (
                url, title, site, folder, kind, private, titled, _, key, name, named, home,
                language, favourite, notify, paused, pages, pictures, keep, rhythm, extraction,
            ) in self._store.all(_LISTED)
        )  # fmt: skip

    def follow(
        self,
        wanted: Sequence[NewSection],
        keys: Sequence[str],
        now: int,
        watch: Callable[[int], None],
    ) -> Followed:
        """Follows feeds; one that is known stays as it is, in an unfollowed publication it comes
        back with its articles. `watch` is told how many are done and may raise to end it: nothing
        is followed then. `keys`: the `key_of` each, reckoned before others had to wait.

        A section belongs to the publication that its list names, else to that of its site. What a
        list names is one that is here where a section of it is followed, or where key and title
        are the same; else it is another one, also on the same host.
        """
        roll = Roll(self._store, wanted, keys)
        here = {one.id: one for one in self._tree.sections([*roll.sections.values()])}
        roll.met.update((one.publication_id, None) for one in here.values())
        back = self._unfollowed_sections(here)
        added: list[Section] = []
        known: list[Section] = []
        for done, (new, key) in enumerate(zip(wanted, keys, strict=True)):
            if done % _TOGETHER == 0:
                watch(done)
            if (id := roll.sections.get(new.url)) is not None:
                (added if id in back else known).append(roll.fresh.get(id) or here[id])
            else:
                added.append(self._add(new, key, roll))
        self._write(roll, now)
        self._tree.refollow_sections(back)
        self._store.many("UPDATE section SET local = 1 WHERE id = ?", [(id,) for id in back])
        watch(len(wanted))
        return Followed(tuple(added), tuple(known), Changes(tree=True, counts=True))

    def withdraw(self, sections: Iterable[int], publications: Iterable[int]) -> Changes:
        """Undoes `follow`: these publications and sections are unfollowed; of the sections those
        that have brought nothing yet and that no server has are forgotten, with the publications of
        which nothing is left then."""
        brought = list(sections)
        gone = [
            row[0]
            for section_id in brought
            for row in self._store.all(
                "DELETE FROM section WHERE id = ? AND NOT EXISTS"
                " (SELECT 1 FROM placement WHERE section_id = section.id)"
                f" AND NOT EXISTS {_ABROAD} RETURNING url",
                (section_id,),
            )
        ]
        leave_addresses(self._store, gone)
        ids = [(publication_id,) for publication_id in publications]
        for (publication_id,) in ids:
            self._tree.unfollow(publication_id)
        sql = f"SELECT section.id FROM section JOIN publication ON {_OF} WHERE {WANTED}"
        followed = {id for (id,) in self._store.all(sql)} if brought else set()
        self._tree.unfollow_sections([id for id in brought if id in followed])
        parts = ("section", "state", "sign_in", "block_rule")
        empty = " AND ".join(
            f"NOT EXISTS (SELECT 1 FROM {part} WHERE publication_id = publication.id)"
            for part in parts
        )
        self._store.many(f"DELETE FROM publication WHERE id = ? AND {empty}", ids)
        return Changes(tree=True, counts=True)

    def _unfollowed_sections(self, here: Iterable[int]) -> list[int]:
        """Those of these that were unfollowed alone."""
        rows = self._store.all("SELECT id FROM section WHERE NOT followed")
        known = set(here)
        return [id for (id,) in rows if id in known]

    def _add(self, new: NewSection, key: str, roll: "Roll") -> Section:
        publication_id = roll.publication(new, key)
        id, place = roll.next_section()
        named = bool(new.title) if new.named is None else new.named
        roll.new_sections.append(
            (
                id, publication_id, new.url, new.title, named, new.site_url, new.folder, place,
                new.kind, new.private,
            )
        )  # fmt: skip
        section = Section(
            id, publication_id, new.title, new.url, new.site_url, new.folder, 0, None, None,
            False, new.kind, new.private,
        )  # fmt: skip
        roll.sections[new.url] = id
        roll.fresh[id] = section
        return section

    def _write(self, roll: "Roll", now: int) -> None:
        for publication_id in self._unfollowed(roll.met):
            self._tree.refollow(publication_id, every=False)
        self._store.many(  # what a first sync brings is not news
            "UPDATE publication SET notified = ? WHERE id = ? AND notify",
            [(UNSETTLED, publication_id) for publication_id in roll.joined],
        )
        self._store.many(_PUBLICATION, [(*row, now) for row in roll.new_publications])
        self._store.many(_SECTION, roll.new_sections)

    def _unfollowed(self, ids: Iterable[int]) -> list[int]:
        met = set(ids)
        rows = self._store.all("SELECT id FROM publication WHERE NOT followed") if met else []
        return [id for (id,) in rows if id in met]


class Roll:
    """What is here of what is wanted, and what has to be written."""

    def __init__(self, store: Store, wanted: Sequence[NewSection], keys: Sequence[str]) -> None:
        """`met`: publications that are here and of which something is wanted, `joined`: those that
        get another section."""
        self._store = store
        self._owners: dict[tuple[str, str], int] = {}
        self.sections: dict[str, int] = {}
        self._find_sections(wanted)
        self._keys: dict[str, int] = {}
        self._beside: dict[str, list[tuple[int, str, str]]] = {}  # by key without its number
        self._named = {(new.owner.key, new.owner.title) for new in wanted if new.owner}
        for id, key, title in self._publications(wanted, keys):
            self._note(id, key, title)
        ((self._publication, self._publication_place),) = self._last("publication")
        ((self._section, self._section_place),) = self._last("section")
        self._old = self._publication
        self.met: dict[int, None] = {}
        self.joined: dict[int, None] = {}
        self.new_publications: list[tuple[Any, ...]] = []
        self.new_sections: list[tuple[Any, ...]] = []
        self.fresh: dict[int, Section] = {}

    def next_section(self) -> tuple[int, int]:
        """The id and the position of one more section."""
        self._section += 1
        self._section_place += 1
        return self._section, self._section_place

    def publication(self, new: NewSection, key: str) -> int:
        """The id of the publication that a new section belongs to."""
        id = self._owned(new, new.owner) if new.owner else self._of_site(new, key)
        if id <= self._old:
            self.met[id] = self.joined[id] = None
        return id

    def _last(self, table: str) -> list[tuple[int, int]]:
        return self._store.all(
            f"SELECT coalesce(max(id), 0), coalesce(max(position), 0) FROM {table}"
        )

    def _find_sections(self, wanted: Sequence[NewSection]) -> None:
        urls = {new.url: new.owner for new in wanted}
        for id, url, publication_id in self._rows(
            "SELECT id, url, publication_id FROM section WHERE url", urls
        ):
            self.sections[url] = id
            if owner := urls[url]:
                self._owners.setdefault((owner.key, owner.title), publication_id)

    def _publications(
        self, wanted: Sequence[NewSection], keys: Sequence[str]
    ) -> Iterable[tuple[Any, ...]]:
        """Those that may be meant: where a list names them, also others on the same host."""
        if any(new.owner for new in wanted):
            return self._store.all("SELECT id, key, title FROM publication")
        return self._rows("SELECT id, key, title FROM publication WHERE key", dict.fromkeys(keys))

    def _rows(self, head: str, values: Iterable[str]) -> Iterator[tuple[Any, ...]]:
        every = [*values]
        for start in range(0, len(every), _TOGETHER):
            part = every[start : start + _TOGETHER]
            yield from self._store.all(f"{head} IN ({','.join('?' * len(part))})", part)

    def _of_site(self, new: NewSection, key: str) -> int:
        if key in self._keys:
            return self._keys[key]
        title = new.publication
        owner = NewPublication(key, title or key, bool(title), new.site_url or new.url)
        return self._make(key, owner)

    def _owned(self, new: NewSection, owner: NewPublication) -> int:
        name = owner.key, owner.title
        if name not in self._owners:
            home = owner.home or new.site_url or new.url
            self._owners[name] = self._here(owner) or self._make(
                self._free(owner.key), replace(owner, home=home)
            )
        return self._owners[name]

    def _here(self, owner: NewPublication) -> int:
        """The publication of this key and title, or of this title on the same host, unless that is
        another one of the list; 0 where there is none."""
        beside = self._beside.get(base_of(owner.key), ())
        alike = {key: id for id, key, title in beside if title == owner.title and id <= self._old}
        if owner.key in alike:
            return alike[owner.key]
        others = (id for key, id in alike.items() if (key, owner.title) not in self._named)
        return next(others, 0)

    def _free(self, key: str) -> str:
        """A key that no publication has."""
        base, number = base_of(key), 2
        while key in self._keys:
            key, number = f"{base}#{number}", number + 1
        return key

    def _note(self, id: int, key: str, title: str) -> None:
        self._keys[key] = id
        self._beside.setdefault(base_of(key), []).append((id, key, title))

    def _make(self, key: str, owner: NewPublication) -> int:
        self._publication += 1
        self._publication_place += 1
        self._note(self._publication, key, owner.title)
        self.new_publications.append(
            (
                self._publication, key, owner.title, owner.named, owner.home, owner.language,
                owner.favourite, owner.notify, UNSETTLED if owner.notify else 0, owner.paused,
                owner.pages, owner.pictures, owner.keep, owner.rhythm, owner.extraction,
                self._publication_place,
            )
        )  # fmt: skip
        return self._publication


def key_of(new: NewSection) -> str:
    """What tells the publication of a section that names none from others."""
    return new.owner.key if new.owner else publication_key(new.url, new.site_url)


def base_of(key: str) -> str:
    """A key without the number that tells publications of one host apart."""
    return key.partition("#")[0] or key
