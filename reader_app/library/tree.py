"""Publications and sections."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from reader_app.domain import (
    Changes,
    Failure,
    NotFound,
    Publication,
    Section,
    SectionKind,
    Subject,
)
from reader_app.library.models import PublicationTable, SectionTable
from reader_app.library.store import Store
from reader_app.library.visible import PICKED, VISIBLE, WANTED

__all__ = ["Tree"]

_AT_ONCE = 500


# Not through Peewee's models: the window reads all of it again and again during a sync, and an
# object of Peewee's for each row would take five times as long, most of it with the interpreter
# held.
_SECTIONS = """
SELECT id, publication_id, title, url, site_url, folder, unread, checked, ended, fail_kind,
    fail_detail, fail_status, fail_since, next_at, attempts, kind, private, offer
FROM section WHERE followed ORDER BY position, id
"""
_PUBLICATIONS = """
SELECT id, title, home, language, icon, unread, favourite, notify, paused
FROM publication WHERE followed ORDER BY position, id
"""


def section_failure(row: SectionTable) -> Failure | None:
    """The failure a section's row records."""
    if row.fail_kind is None:
        return None
    return Failure(
        Subject.SECTION,
        row.url,
        row.fail_kind,
        row.fail_detail,
        row.fail_status,
        row.fail_since,
        None if row.ended else row.next_at,
        row.attempts,
        row.title,
        row.id,
    )


def _section(row: SectionTable) -> Section:
    return Section(
        row.id,
        row.publication_id,
        row.title,
        row.url,
        row.site_url,
        row.folder,
        row.unread,
        row.checked,
        section_failure(row),
        row.ended,
        SectionKind(row.kind),
        row.private,
        row.offer,
    )


class Tree:
    """Reads on any thread; the methods that write run on the writer thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> tuple[Publication, ...]:
        """The followed publications in the reader's order with their sections."""
        sections: dict[int, list[Section]] = {}
        for id, owner, *facts, kind, private, offer in self._store.all(_SECTIONS):
            title, url, site, folder, unread, checked, ended, *trouble = facts
            fail_kind, detail, status, since, next_at, attempts = trouble
            retry = None if ended else next_at
            failure = fail_kind and Failure(
                Subject.SECTION, url, fail_kind, detail, status, since, retry, attempts, title, id
            )
            about = SectionKind(kind), bool(private), offer
            read = id, owner, title, url, site, folder, unread, checked, failure, bool(ended)
            sections.setdefault(owner, []).append(Section(*read, *about))
        return tuple(
            Publication(
                id, title, home, sections[id][0].folder, language, icon, unread,
                tuple(sections[id]), bool(favourite), bool(notify), bool(paused),
            )
            for id, title, home, language, icon, unread, favourite, notify, paused
            in self._store.all(_PUBLICATIONS)
            if id in sections
        )  # fmt: skip

    def fresh(self) -> bool | None:
        """Whether no section was ever fetched; None where there are no sections."""
        ((one, fetched),) = self._store.all(
            "SELECT EXISTS (SELECT 1 FROM section JOIN publication ON publication.id ="
            f" publication_id WHERE {WANTED}), EXISTS (SELECT 1 FROM section JOIN publication"
            f" ON publication.id = publication_id WHERE {WANTED} AND checked IS NOT NULL)"
        )
        return not fetched if one else None

    def section(self, section_id: int) -> Section:
        """One section. Raises NotFound."""
        row = SectionTable.select().where(SectionTable.id == section_id).bind(self._store).first()
        if row is None:
            raise NotFound(f"section {section_id}", subject=f"section {section_id}")
        return _section(row)

    def sections(self, ids: Sequence[int]) -> Iterator[Section]:
        """Sections by id, in no order."""
        for start in range(0, len(ids), _AT_ONCE):
            part = list(ids[start : start + _AT_ONCE])
            yield from map(
                _section, SectionTable.select().where(SectionTable.id.in_(part)).bind(self._store)
            )

    def publication_of(self, key: str, title: str, home: str, now: int) -> int:
        """The publication of pages saved one by one: made without being followed."""
        row = PublicationTable.select().where(PublicationTable.key == key).bind(self._store).first()
        if row is not None:
            return int(row.id)
        fields = {"key": key, "title": title or key, "home": home, "followed": False}
        return int(PublicationTable.insert({**fields, "created": now}).execute(self._store))

    def unfollow(self, publication_id: int) -> Changes:
        """Takes a publication out of the window; its articles stay stored, those that are saved or
        picked listed."""
        self._set_followed(publication_id, False)
        self._store.run(
            "UPDATE state SET listed = 0 WHERE publication_id = ? AND listed AND NOT saved"
            f" AND NOT {PICKED}",
            (publication_id,),
        )
        return Changes(tree=True, counts=True)

    def refollow(self, publication_id: int, *, every: bool = True) -> Changes:
        """Undoes `unfollow`, with all states as they were. `every`: one of which no section is
        followed comes back with all of them."""
        if every and not self._any(publication_id):
            self._store.run(
                "UPDATE section SET followed = 1 WHERE publication_id = ?1 AND NOT"
                " (SELECT followed FROM publication WHERE id = ?1)",
                (publication_id,),
            )
        if not self._set_followed(publication_id, True):
            return Changes()
        self._list("publication_id = ?", (publication_id,))
        return Changes(tree=True, counts=True)

    def unfollow_sections(self, ids: Collection[int]) -> Changes:
        """The same for sections alone: what another followed one has too stays listed. With its
        last section a publication is unfollowed."""
        done = False
        for id in ids:
            rows = self._store.all(
                "UPDATE section SET followed = 0 WHERE id = ? AND followed"
                " RETURNING publication_id",
                (id,),
            )
            for (owner,) in rows:
                done = True
                self._store.run(
                    "UPDATE state SET listed = 0 WHERE listed AND NOT saved AND id IN"
                    f" (SELECT article_id FROM placement WHERE section_id = ?) AND NOT ({VISIBLE})",
                    (id,),
                )
                if not self._any(owner):
                    self.unfollow(owner)
        return Changes(tree=done, counts=done)

    def refollow_sections(self, ids: Collection[int]) -> Changes:
        """Undoes `unfollow_sections`. Of a publication that is not followed these sections come
        back, and no other."""
        wanted = list(dict.fromkeys(ids))
        owners = dict(self._owners(wanted))
        for owner in set(owners.values()):
            self._store.run(
                "UPDATE section SET followed = 0 WHERE publication_id = ?1 AND followed"
                " AND NOT (SELECT followed FROM publication WHERE id = ?1)",
                (owner,),
            )
        done = False
        for id, owner in owners.items():
            done |= self._set_followed(owner, True)
            changed = self._store.run(
                "UPDATE section SET followed = 1 WHERE id = ? AND NOT followed", (id,)
            )
            done |= bool(changed.rowcount)
            self._list("id IN (SELECT article_id FROM placement WHERE section_id = ?)", (id,))
        for owner in set(owners.values()):  # and pages that were saved by their addresses
            self._list(
                "publication_id = ? AND NOT EXISTS (SELECT 1 FROM placement"
                " WHERE placement.article_id = state.id)",
                (owner,),
            )
        return Changes(tree=done, counts=done)

    def _owners(self, ids: Sequence[int]) -> Iterator[tuple[int, int]]:
        for id in ids:
            yield from self._store.all("SELECT id, publication_id FROM section WHERE id = ?", (id,))

    def _any(self, publication_id: int) -> bool:
        return bool(
            self._store.all(
                "SELECT 1 FROM section WHERE publication_id = ? AND followed LIMIT 1",
                (publication_id,),
            )
        )

    def _list(self, which: str, parameters: tuple[int, ...]) -> None:
        """Lists again what may be seen of these."""
        self._store.run(
            f"UPDATE state SET listed = 1 WHERE {which} AND NOT listed AND deleted IS NULL"
            f" AND id IN (SELECT id FROM article) AND {VISIBLE}",
            parameters,
        )

    def favour(self, publication_id: int, favourite: bool) -> Changes:
        """Makes a publication a favourite, or no longer one. Raises NotFound."""
        query = PublicationTable.update(favourite=favourite).where(
            PublicationTable.id == publication_id
        )
        if not query.execute(self._store):
            raise NotFound(f"publication {publication_id}", subject=f"publication {publication_id}")
        return Changes(tree=True)

    def _set_followed(self, publication_id: int, followed: bool) -> bool:
        changed = PublicationTable.update(followed=followed).where(
            (PublicationTable.id == publication_id) & (PublicationTable.followed != followed)
        )
        return bool(changed.execute(self._store))

    def move(self, folders: Mapping[int, str]) -> Changes:
        """Puts sections into folders, "" the top; a section that has gone is passed over."""
        self._store.many(
            "UPDATE section SET folder = ? WHERE id = ?",
            [(folder, section_id) for section_id, folder in folders.items()],
        )
        return Changes(tree=True)

    def name_of(self, table: str, id: int) -> tuple[str, bool]:
        """The title, and whether it is the reader's own; ("", False) where there is none."""
        rows = self._store.all(f"SELECT title, titled FROM {table} WHERE id = ?", (id,))
        return (rows[0][0], bool(rows[0][1])) if rows else ("", False)

    def rename(
        self,
        table: type[PublicationTable] | type[SectionTable],
        id: int,
        title: str,
        *,
        own: bool = True,
    ) -> Changes:
        """Gives a publication or section a title, the reader's own or one that its feed may change
        again. Raises NotFound."""
        query = table.update(title=title, titled=own).where(table.id == id)
        if not query.execute(self._store):
            raise NotFound(f"{table.__name__} {id}", subject=title)
        return Changes(tree=True)

    def unname(self, table: type[PublicationTable] | type[SectionTable], id: int) -> Changes:
        """The feeds give the title again: until they do, a publication has the name of its site
        and a section keeps its own. Raises NotFound."""
        title = PublicationTable.key if table is PublicationTable else SectionTable.title
        query = table.update(title=title, titled=False).where(table.id == id)
        if not query.execute(self._store):
            raise NotFound(f"{table.__name__} {id}", subject=str(id))
        owner = SectionTable.publication_id if table is PublicationTable else SectionTable.id
        unasked = {"etag": "", "last_modified": "", "validated": 0, "body_hash": None}
        SectionTable.update(unasked).where(owner == id).execute(self._store)
        return Changes(tree=True)
