"""The library: everything the reader has, in one folder."""

import logging
import shutil
import time
from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TypeVar

from reader_app.domain import (
    NOTHING,
    Article,
    ArticleQuery,
    ArticleRow,
    Changes,
    Counts,
    Cursor,
    Failure,
    Finding,
    Hits,
    LibraryLocked,
    Needle,
    NewArticles,
    NewSection,
    OfflineSummary,
    Page,
    Publication,
    Search,
    SearchOrder,
    publication_key,
)
from reader_app.library.accounts import Accounts
from reader_app.library.backup import Backups
from reader_app.library.budget import Budget
from reader_app.library.checks import Checks
from reader_app.library.condition import Condition
from reader_app.library.custom import Custom
from reader_app.library.desk import SyncDesk
from reader_app.library.downloads import Downloads
from reader_app.library.editions import Editions
from reader_app.library.finder import Finder
from reader_app.library.following import Followed, Following, key_of
from reader_app.library.gathering import Gathering
from reader_app.library.health import Health
from reader_app.library.hold import SyncHold
from reader_app.library.intake import Intake
from reader_app.library.kept import KeptSearches
from reader_app.library.leftovers import Leftovers
from reader_app.library.links import Links
from reader_app.library.lists import Lists, Stretch
from reader_app.library.meeting import Meeting
from reader_app.library.models import PublicationTable, SectionTable
from reader_app.library.mutes import Mutes
from reader_app.library.notices import Notices
from reader_app.library.offers import Offers
from reader_app.library.offline import Decode, OfflineRecords, Proof
from reader_app.library.opening import OpenMark, check_header, prepare
from reader_app.library.openings import Openings
from reader_app.library.order import Order
from reader_app.library.outbox import Outbox
from reader_app.library.pages import Pages
from reader_app.library.parting import Parting
from reader_app.library.picks import Picks
from reader_app.library.pictures import PictureFiles
from reader_app.library.places import Places
from reader_app.library.reading import Reading
from reader_app.library.related import RelatedShelf
from reader_app.library.remote import RemoteArticles
from reader_app.library.retention import Retention
from reader_app.library.roster import Rosters
from reader_app.library.rules import BlockRules
from reader_app.library.salvage import Salvaged, copy_into, exchange
from reader_app.library.search import SearchIndex
from reader_app.library.signins import SignIns
from reader_app.library.states import States
from reader_app.library.store import BUSY_SECONDS, Store, guard
from reader_app.library.stories import StoryDesk
from reader_app.library.taste import Taste
from reader_app.library.telling import Telling
from reader_app.library.texts import Texts
from reader_app.library.tombstones import Tombstones
from reader_app.library.tree import Tree
from reader_app.library.unneeded import Unneeded
from reader_app.library.upkeep import Upkeep
from reader_app.library.verdicts import Verdicts
from reader_app.library.versions import Versions
from reader_app.library.waits import LastRun, Standing, Waits
from reader_app.library.work import Stored
from reader_app.library.writer import Writer

__all__ = ["Library"]

T = TypeVar("T")
_log = logging.getLogger(__name__)
_SETTLE = 30.0  # seconds after the opening that belong to the reader, and to no backup
_PATIENCE = 0.3  # seconds that closing may wait for a backup


class Library:
    """The front of the library. Make one with `Library.open`.

    Reads are plain calls on the calling thread's own connection and never wait for a write. Writes
    return a future at once and run one after another on the writer thread; after each commit the
    observers are told what changed.

    Every read may raise LibraryDamaged, LibraryLocked or LibraryUnwritable; every future may raise
    these and DiskFull. What a method raises beyond that is said at the method.
    """

    def __init__(self, folder: Path, store: Store, clock: Callable[[], float]) -> None:
        self.folder = folder
        self._store = store
        self._clock = clock
        self._observers: list[Callable[[Changes], None]] = []
        self._mark = OpenMark(folder)
        self._files = PictureFiles(folder / "pictures")
        self._backups = Backups(folder / "backups", folder / "library.sqlite3", clock)
        self._lists = Lists(store)
        self._reading = Reading(store, self._lists)
        self._tree = Tree(store)
        self._following = Following(store, self._tree)
        self._search = SearchIndex(store)
        self._finder = Finder(store)
        self.kept = KeptSearches(store, self._change, self._now)
        self.rules = BlockRules(store, self._change, self._now)
        self._downloads = Downloads(store)
        self.sign_ins = SignIns(store, self._downloads, self._change, self._submit)
        self.unneeded = Unneeded(store, lambda job: self._write(job, lambda _: NOTHING))
        verdicts = Verdicts(store, self._now)
        self._states = States(store, verdicts)
        self.mutes = Mutes(store, verdicts, self._lists.rows, self._write, self._now)
        self.versions = Versions(store, self._change, self._now)
        texts = Texts(store, self.versions.rewritten)
        self._pages = Pages(store, self._downloads, texts, self._search, verdicts)
        checks = Checks(store, self._downloads)
        meeting = Meeting(store, verdicts)
        intake = Intake(
            store,
            checks,
            self._downloads,
            texts,
            self._search,
            meeting,
            verdicts,
            self.versions,
        )
        self._offline = OfflineRecords(store, self._files)
        self._health = Health(store, self._files, self._search, self._downloads, self._backups)
        self._waits = Waits(store)
        self._notices = Notices(store)
        self._writer = Writer(store)
        self.custom = Custom(store, self._downloads, self._notices, self._write, self._now)
        self.order = Order(store, self._write)
        self.offers = Offers(store, self._write, self._now)
        self.condition = Condition(store, self.custom, self._now)
        self.stories = StoryDesk(store, self._write, self._now)
        self.related = RelatedShelf(store, self._lists)
        self.sync = SyncDesk(
            self._reading,
            checks,
            intake,
            self._pages,
            self._downloads,
            self._search,
            self._files,
            self._waits,
            self._write,
            self._submit,
        )

        links = Links(store, self._tree)
        rosters = Rosters(store, self._tree, self._following, links)
        self.accounts = Accounts(store, links, rosters, self._write, self._change, self._now)
        self.telling = Telling(store, links, self._change, self._now)
        self.remote = RemoteArticles(store, meeting, self._change, self._now)
        self.outbox = Outbox(store, self._change, self._now)
        self.places = Places(store, self._write, clock)
        self.openings = Openings(store)
        parting = Parting(store, self._search)
        gathering = Gathering(store, self._tree, self._pages, parting)
        self.picks = Picks(store, self._lists, gathering, parting, self._write, self._now)
        self.editions = Editions(store, self._write, self._now)
        self.taste = Taste(store, self._change, self._submit, self._now)
        self._tombstones = Tombstones(store, self._search)
        self.upkeep = Upkeep(
            store,
            Budget(store, self._search),
            self._tombstones,
            Leftovers(store, self._files),
            Retention(store, self._tombstones),
            self._search,
            self._write,
            self._submit,
        )

    # -- opening and closing

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Callable[[], float] = time.time,
        busy_seconds: float = BUSY_SECONDS,
    ) -> "Library":
        """Opens the library in a folder, making both where there is none.

        After an unclean exit the file is checked; an older schema is brought up to date after a
        backup. Raises LibraryLocked, LibraryTooNew, LibraryDamaged, LibraryUnwritable, DiskFull:
        nothing has been changed then.
        """
        file = folder / "library.sqlite3"
        with guard():
            folder.mkdir(parents=True, exist_ok=True)
            check_header(file)
        library = cls(folder, Store(file, folder / "search.sqlite3", busy_seconds), clock)
        try:
            parts = (library._mark, library._backups, library._search, library._health)
            library._submit(lambda: prepare(folder, library._store, *parts)).result()
        except BaseException:
            library._writer.close()
            library._store.close_all()
            raise
        if library._search.waiting():  # a sync that was cut off, or an index made anew
            library.sync.index_waiting()
        if library.mutes.due():
            library.mutes.expire()
        if library.fresh() is not None:
            library._backups.start(_SETTLE)
        return library

    @classmethod
    def salvage(cls, folder: Path, *, clock: Callable[[], float] = time.time) -> Salvaged:
        """Makes a sound library of a damaged one: what can be read, the rest from the newest
        backup. The damaged file is then set aside in the folder; where anything fails it stays.

        Raises LibraryUnwritable, DiskFull, LibraryLocked.
        """
        if not OpenMark(folder).alone():
            raise LibraryLocked("another program has the library open")
        workshop = folder / "salvage"
        shutil.rmtree(workshop, ignore_errors=True)
        damaged = folder / "library.sqlite3"
        backups = Backups(folder / "backups", damaged, clock)
        try:
            library = cls.open(workshop, clock=clock)
            try:
                told = (library._store, library._downloads, damaged, backups)
                saved = library._submit(lambda: copy_into(*told)).result()
            finally:
                library.close()
            aside = exchange(folder, workshop / "library.sqlite3", clock)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)
        library = cls.open(folder, clock=clock)
        try:
            library.repair().result()
        finally:
            library.close()
        return replace(saved, damaged=aside)

    def close(self, backup: float = _PATIENCE, writes: float | None = None) -> None:
        """Finishes the queued writes, makes a backup when one is due and made in so many seconds,
        closes. `writes`: seconds after which what has not begun is left undone."""
        # Without the limit SQLite would read whole tables here.
        self._submit(lambda: self._store.run("PRAGMA analysis_limit = 400"))
        self._submit(lambda: self._store.run("PRAGMA optimize"))
        self._writer.close(writes)
        self._backups.last(backup)
        self._store.close_all()
        self._mark.clear()

    def observe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Calls back after each commit that changed something, on the writer thread; the result
        ends it."""
        self._observers.append(callback)
        return lambda: self._observers.remove(callback)

    def leave(self) -> None:
        """The calling thread has read its last: what it keeps of the file is let go."""
        self._store.leave()

    def hear(self, changes: Changes) -> None:
        """Tells the observers, on the calling thread, what another process of ours has changed."""
        self._announce(changes)

    def stamp(self) -> Future[int]:
        """A number that is another one once another program has changed the library; what this
        one writes does not move it."""
        return self._submit(lambda: int(self._store.all("PRAGMA main.data_version")[0][0]))

    def _submit(self, job: Callable[[], T]) -> Future[T]:
        return self._writer.submit(job, transaction=False)

    def _write(self, job: Callable[[], T], changes: Callable[[T], Changes]) -> Future[T]:
        """Runs a job in a transaction and tells the observers what it changed."""
        future = self._writer.submit(job)
        future.add_done_callback(lambda done: self._tell(done, changes))
        return future

    def _tell(self, done: "Future[T]", changes: Callable[[T], Changes]) -> None:
        if done.cancelled() or done.exception() is not None:
            return
        if summary := changes(done.result()):
            self._announce(summary)

    def _announce(self, summary: Changes) -> None:
        for observer in list(self._observers):
            try:
                observer(summary)
            except Exception:  # noqa: BLE001 - the boundary to whoever looks on
                _log.exception("an observer failed")

    def _change(self, job: Callable[[], Changes]) -> Future[Changes]:
        return self._write(job, lambda changes: changes)

    def _now(self) -> int:
        return int(self._clock())

    # -- reading

    def tree(self) -> tuple[Publication, ...]:
        """The followed publications with their sections, in the reader's order."""
        with guard():
            return self._tree.read()

    def listed(self) -> tuple[NewSection, ...]:
        """All that is followed, in its order, as `follow` would need it to make the same again."""
        with guard():
            return self._following.listed()

    def fresh(self) -> bool | None:
        """Whether no followed section was ever fetched; None where none is followed."""
        with guard():
            return self._tree.fresh()

    def counts(self, midnight: int) -> Counts:
        """The kept sums; `midnight` is the start of the reader's day in seconds since 1970."""
        with guard():
            return self._lists.counts(midnight)

    def ids(self, query: ArticleQuery, wanted: Callable[[], bool] | None = None) -> "array[int]":
        """The ids of a list in its order, 8 bytes each; only the first once it is not `wanted`."""
        with guard():
            return self._lists.ids(query, wanted)

    def stretch(
        self, query: ArticleQuery, size: int, around: int | None = None, *, stays: bool = False
    ) -> Stretch:
        """At least `size` of a list's ids, where it has so many: from its top, or on both sides of
        the article `around` where that is in the list. `stays`: it is, also where it is read, not
        saved or not ready and the list asks for that."""
        with guard():
            return self._lists.stretch(query, size, around, stays=stays)

    def published(self, ids: Sequence[int]) -> dict[int, int]:
        """When articles were published, in seconds since 1970."""
        with guard():
            return self._lists.published(ids)

    def rows(self, ids: Sequence[int]) -> list[ArticleRow]:
        """The rows of the ids, in their order; ids without an article are left out."""
        with guard():
            return self._lists.rows(ids)

    def page(
        self, query: ArticleQuery, after: Cursor | None, limit: int
    ) -> tuple[list[ArticleRow], Cursor | None]:
        """At most `limit` rows after a cursor, and the cursor of the next page, None at the end."""
        with guard():
            return self._lists.page(query, after, limit)

    def article(self, article_id: int) -> Article:
        """One article whole, from the library alone. Raises NotFound."""
        with guard():
            return self._reading.article(article_id)

    def picture(self, sha256: str) -> Path:
        """The file of a stored picture."""
        return self._files.path(sha256)

    def failures(self) -> list[Failure]:
        """Everything that failed and has not been mended: sections, then pages, then pictures."""
        with guard():
            return self._downloads.failures()

    def standings(self) -> list[Standing]:
        """Every section, of unfollowed publications too, with what decides when it is asked."""
        with guard():
            return self._waits.standings()

    def rests(self) -> Mapping[str, int]:
        """Hosts that asked for rest, and until when."""
        return self.sync.rests()

    def last_run(self) -> LastRun:
        """The newest sync there was."""
        with guard():
            return self._waits.last_run()

    def search(self, search: Search, limit: int, order: SearchOrder) -> Hits:
        """The best or newest articles that a search finds. Raises BadQuery as `count`."""
        with guard():
            return self._finder.find(search, limit, order)

    def count(self, search: Search, most: int) -> int:
        """Counted to `most`. Raises BadQuery for a publication or section that is none."""
        with guard():
            return self._finder.count(search, most)

    def snippets(self, ids: Sequence[int], needles: Sequence[Needle]) -> dict[int, str]:
        """A piece of each article's text with the hits between «\\x02» and «\\x03»."""
        with guard():
            return self._finder.snippets(ids, needles)

    def forms(self, article_id: int, needles: Sequence[Needle]) -> list[str]:
        """The very words of an article that the needles find, each once."""
        with guard():
            return self._finder.forms(article_id, needles)

    def names(self) -> tuple[list[str], list[str]]:
        """The titles of publications, and those of sections, each once."""
        with guard():
            return self._finder.names()

    def offline(self) -> OfflineSummary:
        """What would open with no network, from the records."""
        with guard():
            return self._offline.summary()

    def verify(self, decode: Decode) -> OfflineSummary:
        """Reads back every body and picture and decodes it; what is broken is wanted again.

        `decode(data, media_type)` raises a ReaderError for bytes that do not decode.
        """
        with guard():
            proof = self._offline.prove(decode)
        self._demote(proof)
        return self.offline()

    def prove(self, ids: Sequence[int], decode: Decode) -> frozenset[int]:
        """Which of these articles are whole: their texts and pictures are read back and decoded.
        What is broken is wanted again, as by `verify`."""
        with guard():
            proof = self._offline.prove(decode, ids)
        self._demote(proof)
        return frozenset(row.id for row in self.rows(ids) if row.ready)

    def _demote(self, proof: Proof) -> None:
        def demote() -> Changes:
            changes = Changes()
            for sha256 in proof.pictures:
                self._files.remove(sha256)
                changes |= self._downloads.forget_picture(sha256)
            for article_id in proof.bodies:
                changes |= self._downloads.forget_body(article_id)
            return changes

        if proof.pictures or proof.bodies:
            self._change(demote).result()

    # -- changing

    def follow(
        self, sections: Sequence[NewSection], watch: Callable[[int], None] = lambda done: None
    ) -> Future[Followed]:
        """Follows feeds, all or nothing; sections of one site become one publication. `watch` is
        told on the writer thread how many are done, and may raise to follow none."""
        keys = [key_of(new) for new in sections]
        return self._write(
            lambda: self._following.follow(sections, keys, self._now(), watch),
            lambda followed: followed.changes,
        )

    def unfollow(self, *publications: int, delete: bool = False) -> Future[Changes]:
        """Stops following; saved articles stay in the lists. `delete`: as by `delete_all` too."""
        gone = self._tombstones.delete_all if delete else lambda *_: NOTHING
        unfollow, now = self._tree.unfollow, self._now()
        return self._change(
            lambda: reduce(or_, (unfollow(id) | gone(id, now) for id in publications), NOTHING)
        )

    def refollow(self, *publications: int, deleted: Sequence[int] = ()) -> Future[Changes]:
        """Undoes `unfollow` with all states as they were; `restore`s what was deleted with it."""
        return self._change(
            lambda: (
                reduce(or_, map(self._tree.refollow, publications), NOTHING)
                | self._tombstones.restore(tuple(deleted))
            )
        )

    def unfollow_sections(self, ids: Collection[int]) -> Future[Changes]:
        """Stops following sections alone: articles that no other followed one has leave the lists
        unless they are saved. With its last section a publication is unfollowed."""
        return self._change(lambda: self._tree.unfollow_sections(tuple(ids)))

    def refollow_sections(self, ids: Collection[int]) -> Future[Changes]:
        """Undoes `unfollow_sections`; in a publication that is not followed these sections come
        back, and no other."""
        return self._change(lambda: self._tree.refollow_sections(tuple(ids)))

    def withdraw(self, sections: Sequence[int], publications: Sequence[int]) -> Future[Changes]:
        """Undoes `follow`: publications that it brought are unfollowed; sections that it brought
        are forgotten as far as no article has come of them."""
        return self._change(lambda: self._following.withdraw(sections, publications))

    def favour(self, publication_id: int, favourite: bool) -> Future[Changes]:
        """Makes a publication a favourite or not. Raises NotFound through the future."""
        return self._change(lambda: self._tree.favour(publication_id, favourite))

    def notify(self, publication_id: int, wanted: bool) -> Future[Changes]:
        """Whether `take_news` tells of a publication. Raises NotFound through the future."""
        return self._change(lambda: self._notices.choose(publication_id, wanted))

    def take_news(self) -> Future[NewArticles]:
        """The new unread articles of publications with `notify`; each is given once and never
        again, whichever program asks, also when that ends before it has told the reader."""
        return self._write(self._notices.take, lambda _: Changes())

    def name_of(self, *, publication_id: int = 0, section_id: int = 0) -> tuple[str, bool]:
        """The title of one or the other, and whether it is the reader's own; ("", False) where
        there is none."""
        with guard():
            table = "section" if section_id else "publication"
            return self._tree.name_of(table, section_id or publication_id)

    def rename_publication(
        self, publication_id: int, title: str, *, own: bool = True
    ) -> Future[Changes]:
        """`own`: the reader's own title, no feed changes it. Raises NotFound through the future."""
        return self._change(
            lambda: self._tree.rename(PublicationTable, publication_id, title, own=own)
        )

    def move(self, folders: Mapping[int, str]) -> Future[Changes]:
        """Puts sections, by id, into folders ("A/B", "" the top)."""
        return self._change(lambda: self._tree.move(folders))

    def rename_section(self, section_id: int, title: str, *, own: bool = True) -> Future[Changes]:
        """As `rename_publication`."""
        return self._change(lambda: self._tree.rename(SectionTable, section_id, title, own=own))

    def unname(self, *, publication_id: int = 0, section_id: int = 0) -> Future[Changes]:
        """The title of one or the other is its publisher's again, as the next sync finds it.
        Raises NotFound through the future."""
        table = SectionTable if section_id else PublicationTable
        return self._change(lambda: self._tree.unname(table, section_id or publication_id))

    def mark(
        self, ids: Sequence[int], *, read: bool | None = None, saved: bool | None = None
    ) -> Future[Changes]:
        """Sets states; `changed` names only the articles that were not so before."""
        return self._change(
            lambda: self._states.mark(tuple(ids), self._now(), read=read, saved=saved)
        )

    def mark_all(self, query: ArticleQuery) -> Future[Changes]:
        """Marks a list as read; `changed` is what undo needs."""
        return self._change(lambda: self._states.mark_all(query, self._now()))

    def delete(self, ids: Sequence[int]) -> Future[Changes]:
        """Deletes articles, saved ones excepted: no feed brings them back. `removed` names them.
        For an hour `restore` takes it back; then `Upkeep.bury` may remove the content."""
        return self._change(lambda: self._tombstones.delete(tuple(ids), self._now()))

    def delete_all(self, publication_id: int) -> Future[Changes]:
        """Deletes every article of a publication that is not saved."""
        return self._change(lambda: self._tombstones.delete_all(publication_id, self._now()))

    def restore(self, ids: Sequence[int]) -> Future[Changes]:
        """Undoes `delete` where the content is still there; `added` names the articles."""
        return self._change(lambda: self._tombstones.restore(tuple(ids)))

    def want_again(self, article_id: int) -> Future[Changes]:
        """Wants a text again that was removed to keep within the limit; it then counts as new
        as today."""
        return self._change(lambda: self._downloads.want_again(article_id, self._now()))

    def keep_page(self, page: Page, url: str) -> Future[Stored]:
        """Saves one page by its address; `changes.added` has its id."""

        def keep() -> Stored:
            key = publication_key(url)
            publication = self._tree.publication_of(key, page.publication, url, self._now())
            return self._pages.keep(publication, page, url, self._now())

        return self._write(keep, lambda stored: stored.changes)

    # -- care

    def examine(self) -> list[Finding]:
        """One finding for each part of the library."""
        with guard():
            return self._health.examine()

    def repair(self) -> Future[list[Finding]]:
        """Puts right what can be, then examines again."""
        return self._submit(lambda: self._health.mend(self.sync.index_now))

    def hold_sync(self) -> SyncHold:
        """Claims the right to sync this library, among all programs. Raises LibraryLocked."""
        return SyncHold(self.folder / "sync.lock")
