"""Subscription lists: looked at, followed, written."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader_app.domain import (
    AddressNeeded,
    Changes,
    FileUnreadable,
    ListFault,
    NewPickList,
    NewSection,
    NoKeyring,
    NotFound,
    Outline,
    Section,
    Skipped,
    counted,
    feed_key,
    holds_secret,
    mask,
)
from reader_app.library import Followed, Library
from reader_app.services.addresses import Addresses
from reader_app.services.files import write_whole
from reader_app.services.follows import Follows
from reader_app.services.groups import group, joined
from reader_app.services.picks import Picks

__all__ = ["Exported", "Imported", "ListPlan", "Lists", "Offer", "Watch"]

Watch = Callable[[int, int], None]

_LARGEST = 64 * 1024 * 1024  # bytes of a subscription list


def _unwatched(done: int, whole: int) -> None:
    """Nobody waits."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One feed of a list. `known`: it is followed already."""

    new: NewSection
    line: int
    known: bool


@dataclass(frozen=True, slots=True)
class ListPlan:
    """What following a list would do. `skipped`: lines that cannot be used or not wholly;
    `joined`: lines that name again what stands further up; `picks`: pick lists that come along
    where the whole is followed."""

    title: str
    offers: tuple[Offer, ...]
    skipped: tuple[Skipped, ...]
    joined: tuple[Skipped, ...]
    picks: tuple[NewPickList, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """What following a list did. `known`: what was followed already; `done`: for undo, None where
    there was nothing to follow; `picks`: how many pick lists came along, each with an undo of its
    own."""

    added: tuple[Section, ...]
    known: tuple[Section, ...]
    skipped: tuple[Skipped, ...]
    joined: tuple[Skipped, ...] = ()
    done: Future[Changes] | None = field(default=None, compare=False)
    picks: int = 0


@dataclass(frozen=True, slots=True)
class Exported:
    """A list that was written. `without`: names of the sections whose addresses had a secret that
    was left out, or that the keyring no longer has; a pick list with one is left out as a whole.
    """

    sections: int
    without: tuple[str, ...] = ()
    picks: int = 0


class Lists:
    """All calls take their time: reading a file, the keyring, the library. None belongs on the
    window's thread."""

    def __init__(
        self, library: Library, follows: Follows, addresses: Addresses, picks: Picks
    ) -> None:
        self._library = library
        self._follows = follows
        self._addresses = addresses
        self._picks = picks

    def address_in(self, file: Path) -> str:
        """Where the feed in a file says that it is, or its site; "" where that is not known.

        Raises NotFound, FileUnreadable, and PublisherTrouble where it is no feed.
        """
        from reader_app.content import stated_address  # its parsers take half a second

        return stated_address(_bytes_of(file))

    def here(self) -> tuple[NewSection, ...]:
        """What is followed, in its order: what `export` chooses from."""
        return self._library.listed()

    def read(self, file: Path, watch: Watch = _unwatched) -> ListPlan:
        """What a list has beside what is followed; changes nothing. `watch` is told how much of
        how much is done, and may raise to end it.

        Raises NotFound, FileUnreadable and NotOpml.
        """
        from reader_app.content import read_opml  # its parsers take half a second

        listed = read_opml(_bytes_of(file), watch)
        outlines = [_hidden(outline) for outline in listed.outlines]
        here = self._library.listed()
        known = {new.url: new.url for new in here}
        alike = {feed_key(new.url): new.url for new in here if not new.private}
        offers: list[Offer] = []
        titles = [(new.owner.key, new.owner.title) for new in here if new.owner]
        lines = {outline.url: outline.line for outline in outlines}
        for new in group(outlines, titles):
            url = known.get(new.url)
            if url is None and new.owner is None and not holds_secret(new.url):
                url = alike.get(feed_key(new.url))
            line = lines[new.url]
            offers.append(Offer(replace(new, url=url or new.url), line, url is not None))
        skipped = [*listed.skipped, *self._bare(listed.outlines, known)]
        skipped.sort(key=lambda one: one.line)
        lists = {one.url for one in self._picks.lists()}
        picks = tuple(one for one in listed.picks if one.url not in lists)
        return ListPlan(listed.title, tuple(offers), tuple(skipped), listed.joined, picks)

    def follow(
        self,
        plan: ListPlan,
        chosen: Collection[int] | None = None,
        *,
        into: str = "",
        watch: Watch = _unwatched,
    ) -> Imported:
        """Follows the offers that are `chosen` by their places, None: all, below the folder `into`.

        All or nothing: whatever `watch` raises or goes wrong, and also where the program is killed
        meanwhile, the library is as it was. Addresses whose secret cannot be kept are left out and
        told of.
        """
        offers = [one for place, one in enumerate(plan.offers) if chosen is None or place in chosen]
        wanted = [_within(one.new, into) for one in offers]
        before = self._follows.before()
        ahead = len(wanted) if any(holds_secret(new.url) for new in wanted) else 0
        lines = {one.new.url: one.line for one in offers}
        wanted, unkept = self._keep(wanted, lines, lambda done: watch(done, 2 * ahead))
        skipped = tuple(sorted((*plan.skipped, *unkept), key=lambda one: one.line))
        future = self._write(
            wanted,
            {one.new.url for one in offers},
            lambda done: watch(ahead + done, ahead + len(wanted)),
        )
        followed = future.result()
        back = {one.id: one for one in followed.known if one.publication_id not in before}
        known = {one.id: one for one in followed.known if one.id not in back}
        added = (*followed.added, *back.values())
        picks = self._follow_picks(plan.picks) if len(offers) == len(plan.offers) else 0
        done = self._remember(future, before, len(added)) if added else None
        return Imported(added, tuple(known.values()), skipped, plan.joined, done, picks)

    def _follow_picks(self, picks: Sequence[NewPickList]) -> int:
        """How many; one whose secret cannot be kept is left alone."""
        done = 0
        for one in picks:
            with suppress(NoKeyring):
                self._picks.follow(one).result()
                done += 1
        return done

    def export(
        self,
        file: Path,
        wanted: Callable[[NewSection], bool] = lambda new: True,
        *,
        secrets: bool = False,
    ) -> Exported:
        """Writes what is followed, from which `follow` makes the same again; `wanted` chooses.
        `secrets`: with passwords and keys in addresses, which are left out else.

        Raises DiskFull, LibraryUnwritable, and NoKeyring and KeyringLocked for `secrets`; an
        existing file is replaced whole or not at all.
        """
        from reader_app.content import write_opml  # its parsers take half a second

        outlines: list[Outline] = []
        without: list[str] = []
        here = self._library.listed()
        total = len(here)
        for new in here:
            if not wanted(new):
                continue
            title = joined(new.publication, new.title)
            url = self._real(new.url) if secrets and new.private else new.url
            hidden = new.url if new.private and (not secrets or not url) else ""
            if hidden or (not secrets and holds_secret(new.url)):
                without.append(title)
            outlines.append(_outline(new, title, url or new.url, hidden))
        picks = self._told_picks(secrets=secrets) if len(outlines) == total else []
        without += [one.title for one in picks if not one.url]
        whole = [one for one in picks if one.url]
        write_whole(file, write_opml("Broadsheet", outlines, secrets=secrets, picks=whole))
        return Exported(len(outlines), tuple(without), len(whole))

    def _told_picks(self, *, secrets: bool) -> list[NewPickList]:
        """The pick lists, "" where the secret of an address is left out; files of this computer
        mean nothing elsewhere."""
        found = []
        for one in self._picks.lists():
            url = one.url
            if one.private:
                url = self._real(url) if secrets else ""
            if not url.startswith("file:"):
                found.append(NewPickList(url, one.title))
        return found

    def _bare(self, outlines: Sequence[Outline], known: Collection[str]) -> list[Skipped]:
        """What came without its secret, as far as that is not here either."""
        return [
            Skipped(outline.line, mask(outline.url), ListFault.BARE)
            for outline in outlines
            if outline.bare
            and outline.hidden not in known
            and not (outline.hidden and self._have(outline.hidden))
        ]

    def _have(self, url: str) -> bool:
        try:
            return bool(self._real(url))
        except NoKeyring:
            return False

    def _real(self, url: str) -> str:
        """The whole address; "" where its secret is gone."""
        try:
            return self._addresses.real(url)
        except AddressNeeded:
            return ""

    def _keep(
        self, wanted: Sequence[NewSection], lines: dict[str, int], watch: Callable[[int], None]
    ) -> tuple[list[NewSection], list[Skipped]]:
        """Puts secrets into the keyring; what it does not take is left out."""
        try:
            return self._addresses.hide(wanted, watch), []
        except NoKeyring:
            unkept = [new.url for new in wanted if holds_secret(new.url)]
            told = [Skipped(lines[url], mask(url), ListFault.UNKEPT) for url in unkept]
            return [new for new in wanted if not holds_secret(new.url)], told

    def _write(
        self, wanted: Sequence[NewSection], given: Collection[str], watch: Callable[[int], None]
    ) -> Future[Followed]:
        """Follows, and is done when that has been decided: for who calls it off by an interrupt
        the writing ends too. Secrets kept for nothing go again: `given` are the list's own
        addresses."""
        called_off: list[BaseException] = []

        def look(done: int) -> None:
            if called_off:
                raise called_off[0]
            watch(done)

        here = {*given, *(new.url for new in self._library.listed())}
        future = self._library.follow(wanted, look)
        try:
            future.result()
        except BaseException as error:
            called_off.append(error)
            wait([future])
            if future.exception() is not None:
                kept = [new.url for new in wanted if new.private and new.url not in here]
                self._addresses.forget(kept)
            raise
        return future

    def _remember(
        self, followed: Future[Followed], before: Collection[int], number: int
    ) -> Future[Changes]:
        return self._follows.remember(
            followed, before, lambda: counted(number, "Import {n} section", "Import {n} sections")
        )


def _hidden(outline: Outline) -> Outline:
    """With the marks that our own list has in place of secrets: here they may be known."""
    return replace(outline, url=outline.hidden) if outline.hidden else outline


def _within(new: NewSection, folder: str) -> NewSection:
    return replace(new, folder="/".join(filter(None, (folder, new.folder)))) if folder else new


def _outline(new: NewSection, title: str, url: str, hidden: str) -> Outline:
    owner = new.owner
    if owner and owner.home in (new.site_url, new.url):
        owner = replace(owner, home="")  # as it will be anyway
    return Outline(
        url,
        title,
        new.site_url,
        new.folder,
        new.publication,
        new.title,
        owner,
        new.named,
        new.kind,
        hidden,
    )


def _bytes_of(file: Path) -> bytes:
    subject = f"file “{file}”"
    try:
        with file.open("rb") as handle:
            return handle.read(_LARGEST)
    except FileNotFoundError as error:
        raise NotFound(str(error), subject=subject) from error
    except OSError as error:
        raise FileUnreadable(str(error), subject=subject) from error
