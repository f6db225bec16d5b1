"""Moving sections between accounts and this computer: what would happen, and doing it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from reader_app.domain import (
    ArticleQuery,
    Capabilities,
    Changes,
    Publication,
    Section,
    counted,
    dialect_of,
    listed,
    said,
)
from reader_app.library import Library
from reader_app.services.history import History, Step, together

__all__ = ["MovePlan", "Transfer"]

_PRINT = 8  # bytes of `SectionJob.seen` for each article that a feed had
_NAMED = 5  # titles in one sentence


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What moving would do. `new`: sections that the target is told to follow; `known`: those that
    it has; `refused`: titles of those that it cannot take, which stay where they are. `titles`,
    `folders`, `loose`: sections whose own title, folder, or place in no folder it cannot keep.
    `read`, `saved`: articles whose state goes along; `stay`: titles of saved articles that are too
    old for what their feed gives, so that they are saved here alone. `secrets`: sections whose
    address has a secret, which the target learns."""

    source: int | None
    target: int | None
    unsubscribe: bool
    source_name: str
    target_name: str
    new: tuple[int, ...] = ()
    known: tuple[int, ...] = ()
    refused: tuple[str, ...] = ()
    titles: int = 0
    folders: int = 0
    loose: int = 0
    read: int = 0
    saved: int = 0
    stay: tuple[str, ...] = ()
    secrets: int = 0

    @property
    def sections(self) -> tuple[int, ...]:
        """All that are moved."""
        return (*self.new, *self.known)

    def lines(self) -> tuple[str, ...]:
        """What will happen, a sentence each; first what will be otherwise than one may think."""
        facts = [*self._lost(), *self._arriving(), *self._states(), *self._leaving()]
        return (*facts, said("Nothing is deleted, and you can undo it."))

    def _arriving(self) -> list[str]:
        if not self.sections:
            lines = [said("Nothing is moved.")]
        elif self.target is None:
            lines = [
                counted(
                    len(self.sections),
                    "{n} section is fetched by this computer itself from now on.",
                    "{n} sections are fetched by this computer itself from now on.",
                )
            ]
        else:
            lines = [self._subscribed()] if self.new else []
            lines += [self._there()] if self.known else []
        return lines

    def _refused(self) -> str:
        return said(
            "{account} takes no new subscriptions; these stay where they are: {titles}.",
            account=self.target_name,
            titles=_some(self.refused),
        )

    def _subscribed(self) -> str:
        return counted(
            len(self.new),
            "{n} section is new to {account}, which subscribes to it.",
            "{n} sections are new to {account}, which subscribes to them.",
            account=self.target_name,
        )

    def _there(self) -> str:
        return counted(
            len(self.known),
            "{n} section is in {account} already.",
            "{n} sections are in {account} already.",
            account=self.target_name,
        )

    def _lost(self) -> Iterator[str]:
        to = self.target_name
        if self.refused:
            yield self._refused()
        if self.stay:
            yield said(
                "Their feeds are past these, so they are saved here alone: {titles}.",
                titles=_some(self.stay),
            )
        if self.titles:
            yield said("Titles of your own stay here alone: {account} keeps its own.", account=to)
        if self.folders:
            yield counted(
                self.folders,
                "The folder of {n} section stays here alone: {account} cannot make it.",
                "The folders of {n} sections stay here alone: {account} cannot make them.",
                account=to,
            )
        if self.loose:
            yield counted(
                self.loose,
                "{n} section is in no folder: {account} puts it into its usual one.",
                "{n} sections are in no folder: {account} puts them into its usual one.",
                account=to,
            )
        if self.secrets:
            yield said("{account} learns the secrets in addresses that have one.", account=to)

    def _states(self) -> Iterator[str]:
        if self.target is None or not self.sections:
            return
        to = self.target_name
        if self.read:
            yield counted(
                self.read,
                "{n} article that you have read is so in {account} too, where it has it.",
                "{n} articles that you have read are so in {account} too, where it has them.",
                account=to,
            )
        if self.saved:
            yield counted(
                self.saved,
                "{n} article that you have saved is so in {account} too, where it has it.",
                "{n} articles that you have saved are so in {account} too, where it has them.",
                account=to,
            )

    def _leaving(self) -> Iterator[str]:
        if not self.sections:
            return
        if self.source is not None and self.unsubscribe:
            yield said("{account} unsubscribes from them.", account=self.source_name)
        elif self.source is not None:
            yield said(
                "{account} keeps them, but they are not synced with it any more.",
                account=self.source_name,
            )


class Transfer:
    """Plans read the library; moves write it."""

    def __init__(self, library: Library, history: History) -> None:
        self._library = library
        self._history = history

    def plan(
        self, sections: Sequence[int], source: int | None, target: int | None, *, unsubscribe: bool
    ) -> MovePlan:
        """What moving would do. Raises NotFound for an account that is none."""
        wanted, held = set(sections), self._library.accounts.holders()
        there = {
            section.id: (one, section)
            for one in self._library.tree()
            for section in one.sections
            if section.id in wanted and (source is None or source in held.get(section.id, ()))
        }
        names = self._name(source), self._name(target)
        if source == target:
            return MovePlan(source, target, unsubscribe, *names)
        if target is None:
            return MovePlan(source, None, unsubscribe, *names, known=tuple(there))
        able, folders = self._able(target), self._folders(target)
        has = {link.section_id for link in self._library.accounts.links(target)}
        known = tuple(id for id in there if id in has)
        new = tuple(id for id in there if id not in has and able.follow)
        moved = [there[id] for id in (*known, *new)]
        refused = tuple(_name(*there[id]) for id in there if id not in {*known, *new})
        fresh = [there[id] for id in new]
        saved, stay = self._saved(section.id for _, section in moved)
        return MovePlan(
            source, target, unsubscribe, *names, new, known, refused,
            titles=0 if able.rename else sum(self._own(section) for _, section in fresh),
            folders=sum(_unmade(section.folder, able, folders) for _, section in fresh),
            loose=0 if able.no_folder else sum(not section.folder for _, section in fresh),
            read=sum(self._read(section.id) for _, section in moved),
            saved=saved,
            stay=stay,
            secrets=sum(section.private for _, section in fresh),
        )  # fmt: skip

    def move(self, plan: MovePlan) -> Future[Changes]:
        """Does what a plan says; undo takes it back."""
        done = self._done(plan)
        what = self._said(plan)
        self._history.keep(Step(lambda _: what(), done, lambda _: self._back(plan)))
        return done

    def _done(self, plan: MovePlan) -> Future[Changes]:
        writes = []
        if plan.target is not None:
            writes.append(self._library.accounts.assign(plan.target, plan.sections))
        if plan.source is not None:
            leave = self._library.accounts.release
            writes.append(leave(plan.source, plan.sections, unfollow=plan.unsubscribe))
        return together(writes)

    def _back(self, plan: MovePlan) -> Future[Changes]:
        writes = []
        if plan.source is not None:
            writes.append(self._library.accounts.assign(plan.source, plan.sections))
        if plan.target is not None:
            writes.append(self._library.accounts.release(plan.target, plan.new, unfollow=True))
        return together(writes)

    def _said(self, plan: MovePlan) -> Callable[[], str]:
        return lambda: counted(
            len(plan.sections),
            "Move {n} section to another account",
            "Move {n} sections to another account",
        )

    # -- what there is

    def _name(self, account_id: int | None) -> str:
        if account_id is None:
            return said("this computer")
        return self._library.accounts.of(account_id).title

    def _own(self, section: Section) -> bool:
        """Whether the reader has given a title that the server should have."""
        names = self._library.name_of
        own = (names(publication_id=section.publication_id), names(section_id=section.id))
        return any(titled for _, titled in own)

    def _able(self, account_id: int) -> Capabilities:
        account = self._library.accounts.of(account_id)
        return dialect_of(account.kind, account.service).capabilities

    def _folders(self, account_id: int) -> frozenset[str]:
        links = self._library.accounts.links(account_id)
        return frozenset(folder for link in links for folder in link.folders)

    def _read(self, section_id: int) -> int:
        every = len(self._library.ids(ArticleQuery(section_id=section_id)))
        return every - len(self._library.ids(ArticleQuery(section_id=section_id, unread=True)))

    def _saved(self, sections: Iterable[int]) -> tuple[int, tuple[str, ...]]:
        """How many are saved, and the titles of those that their feed has no more."""
        given = {job.id: len(job.seen) // _PRINT for job in self._library.sync.sections()}
        saved: set[int] = set()
        stay: set[int] = set()
        for id in sections:
            mine = set(self._library.ids(ArticleQuery(section_id=id, saved=True)))
            saved |= mine
            if mine and given.get(id):
                newest = self._library.ids(ArticleQuery(section_id=id))[: given[id]]
                stay |= mine.difference(newest)
        return len(saved), tuple(row.title for row in self._library.rows(sorted(stay)))


def _unmade(folder: str, able: Capabilities, folders: frozenset[str]) -> bool:
    return bool(folder) and not (able.folders and (able.new_folders or folder in folders))


def _name(publication: Publication, section: Section) -> str:
    if len(publication.sections) == 1:
        return publication.title
    return f"{publication.title} · {section.name}"


def _some(titles: Sequence[str]) -> str:
    shown = listed([f"“{title}”" for title in titles[:_NAMED]])
    if len(titles) <= _NAMED:
        return shown
    return said("{names} and {number} more", names=shown, number=len(titles) - _NAMED)
