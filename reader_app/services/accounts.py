"""Accounts at sync servers: what can be done with them, and how they stand."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import asdict, replace

from reader_app.domain import (
    DIALECTS,
    NOTHING,
    Account,
    AccountKnown,
    AccountSecret,
    Bounds,
    Capabilities,
    Changes,
    Dialect,
    NewAccount,
    NoKeyring,
    Proof,
    dialect_of,
    host_of,
    said,
)
from reader_app.library import Library
from reader_app.services.addresses import Addresses, aside
from reader_app.services.credentials import Credentials
from reader_app.services.history import History, Step, together
from reader_app.services.outbox import OutboxRow, outbox_rows
from reader_app.services.servers import described, refusal, standing, wanted
from reader_app.services.settings import Settings
from reader_app.services.transfer import MovePlan, Transfer
from reader_app.services.words import Explanation

__all__ = ["Accounts"]


class Accounts:
    """Reads are plain calls, changes return a future at once. What concerns secrets may wait for
    the reader to unlock the keyring, so it does not belong on the window's thread."""

    def __init__(
        self,
        library: Library,
        history: History,
        settings: Settings,
        credentials: Credentials,
        addresses: Addresses,
        now: Callable[[], float],
    ) -> None:
        self._library = library
        self._history = history
        self._settings = settings
        self._credentials = credentials
        self._addresses = addresses
        self._now = now
        self._transfer = Transfer(library, history)

    # -- what there is

    def all(self) -> tuple[Account, ...]:
        """Every account, oldest first."""
        return self._library.accounts.all()

    def of(self, account_id: int) -> Account:
        """One account. Raises NotFound."""
        return self._library.accounts.of(account_id)

    def holders(self, publication_id: int) -> tuple[Account, ...]:
        """The accounts that have a section of a publication."""
        sections = {
            section.id
            for one in self._library.tree()
            if one.id == publication_id
            for section in one.sections
        }
        holders = self._library.accounts.holders()
        ids = {id for section in sections for id in holders.get(section, ())}
        return tuple(one for one in self.all() if one.id in ids)

    def held(self) -> Mapping[int, tuple[int, ...]]:
        """Which accounts have a section, by its id; those that none has are missing."""
        return self._library.accounts.holders()

    def publications(self) -> dict[int, int]:
        """How many publications each account has a section of, by its id."""
        owner = {section.id: one.id for one in self._library.tree() for section in one.sections}
        have: dict[int, set[int]] = {}
        for section, accounts in self._library.accounts.holders().items():
            for account in accounts:
                if section in owner:
                    have.setdefault(account, set()).add(owner[section])
        return {account: len(publications) for account, publications in have.items()}

    def capabilities(self, account_id: int) -> Capabilities:
        """What its service can do. Raises NotFound."""
        account = self.of(account_id)
        return dialect_of(account.kind, account.service).capabilities

    # -- services

    def dialects(self) -> tuple[Dialect, ...]:
        """The services that can be chosen, in the order in which they are offered."""
        return DIALECTS

    def described(self, dialect: Dialect) -> str:
        """What a service is, in a sentence."""
        return described(dialect)

    def wanted(self, dialect: Dialect) -> str:
        """What to know about name and password there; "" where nothing is special."""
        return wanted(dialect)

    def refusal(self, error: BaseException, new: NewAccount) -> Explanation:
        """Which part of an account that is to be added is wrong, and what to do."""
        return refusal(error, new, self._now())

    # -- how they stand

    def stated(self, account: Account) -> str:
        """How an account stands, in a sentence or two."""
        return standing(account, self._now())[0]

    def advised(self, account: Account) -> str:
        """What the reader can do about it; "" where nothing is to be done."""
        return standing(account, self._now())[1]

    # -- adding and changing

    def known(self, new: NewAccount) -> Account | None:
        """The account that is there already under this address and name."""
        for one in self.all():
            same = one.kind is new.kind and one.user.casefold() == new.user.casefold()
            if same and one.server.rstrip("/") == new.server.rstrip("/"):
                return one
        return None

    def add(
        self, new: NewAccount, proof: Proof, secret: AccountSecret, *, for_session: bool = False
    ) -> Future[int]:
        """Keeps an account that has proven itself; the result is its id. `for_session`: its secret
        stays in memory alone.

        Raises AccountKnown, NoKeyring and KeyringLocked: nothing has been kept then.
        """
        new = replace(new, server=proof.server, service=proof.service)
        if (other := self.known(new)) is not None:
            raise AccountKnown(subject=other.title)
        if not for_session:
            self._credentials.look()
        added = self._library.accounts.add(replace(new, title=new.title or self._title(new)))
        id = added.result()
        try:
            self._keep(id, secret, for_session=for_session)
        except BaseException:
            self._library.accounts.remove(id, keep=True).result()
            raise
        return added

    def set_password(
        self, account_id: int, secret: AccountSecret, *, for_session: bool = False
    ) -> Future[Changes]:
        """Gives an account its secret anew. Raises NoKeyring, KeyringLocked: it stays then."""
        self._keep(account_id, secret, for_session=for_session)
        return self._library.accounts.again(account_id)

    def secret(self, account_id: int) -> AccountSecret | None:
        """What is kept for an account; None where that is gone. Raises NoKeyring, KeyringLocked."""
        text = self._credentials.get(self._key(account_id))
        with suppress(ValueError, TypeError):
            return AccountSecret(**json.loads(text or "null"))
        return None

    def rename(self, account_id: int, title: str) -> Future[Changes]:
        """Calls an account otherwise, here alone."""
        before = self.of(account_id).title
        done = self._library.accounts.rename(account_id, title)
        return self._kept(
            lambda: said("Rename the account {title}", title=before),
            done,
            lambda: self._library.accounts.rename(account_id, before),
        )

    def set_bounds(self, account_id: int, bounds: Bounds) -> Future[Changes]:
        """What the next sync brings."""
        before = self.of(account_id)
        done = self._library.accounts.set_bounds(account_id, bounds)
        return self._kept(
            lambda: said("Change how far {title} goes back", title=before.title),
            done,
            lambda: self._library.accounts.set_bounds(account_id, before.bounds),
        )

    def remove(self, account_id: int, *, keep: bool) -> Future[Changes]:
        """Forgets an account and its secret; what waits for it is not sent any more, and on the
        server nothing changes. `keep`: its publications stay and are fetched from here; else those
        that are nowhere else are unfollowed, which undo takes back."""
        title = self.of(account_id).title
        sections = self._library.accounts.alone(account_id)
        removed = self._library.accounts.remove(account_id, keep=keep)
        done = self._tidied(removed)
        if not keep:
            self._kept(
                lambda: said("Unfollow what {title} had", title=title),
                done,
                lambda: self._library.refollow_sections(sections),
            )
        if self._settings.values.target_account == account_id:
            self.set_target(None)
        return done

    def _tidied(self, removed: Future[Changes]) -> Future[Changes]:
        """The same, once the keyring has been told; where it is locked it is told later."""
        done: Future[Changes] = Future()
        done.set_running_or_notify_cancel()

        def tidy() -> Changes:
            with suppress(NoKeyring):
                self._addresses.tidy()
            return removed.result()

        def tell(told: Future[Changes]) -> None:
            if (error := told.exception()) is None:
                done.set_result(told.result())
            else:
                done.set_exception(error)

        removed.add_done_callback(lambda _: aside(tidy).add_done_callback(tell))
        return done

    # -- what waits

    def pending(self, account_id: int | None = None) -> int:
        """How many changes wait for a server."""
        return self._library.outbox.count(account_id)

    def waiting(self, account_id: int | None = None) -> tuple[OutboxRow, ...]:
        """What waits, the oldest first."""
        return outbox_rows(self._library, self.all(), self._library.outbox.waiting(account_id))

    def hurry(self, account_id: int) -> Future[Changes]:
        """What waits for its time is sent with the next sync, and the account is asked then."""
        hurried = self._library.outbox.hurry(account_id)
        return together([hurried, self._library.accounts.again(account_id)])

    def discard(self, ops: Collection[int]) -> Future[Changes]:
        """Does not send these; the next sync brings what the server has. Undo takes them back."""
        wanted = set(ops)
        rows = [one for one in self._library.outbox.waiting() if one.op in wanted]
        done = self._library.outbox.discard(ops)
        return self._kept(
            lambda: said("Discard changes that were not sent"),
            done,
            lambda: self._library.outbox.put(rows),
        )

    # -- where publications are

    def plan(
        self, sections: Sequence[int], source: int | None, target: int | None, *, unsubscribe: bool
    ) -> MovePlan:
        """What moving sections would do; None: this computer alone. `unsubscribe`: they leave where
        they are now. Raises NotFound for an account that is none."""
        return self._transfer.plan(sections, source, target, unsubscribe=unsubscribe)

    def move(self, plan: MovePlan) -> Future[Changes]:
        """Does it at once here, and with the next sync on the servers; undo takes it back."""
        return self._transfer.move(plan)

    def target(self) -> int | None:
        """The account that gets what is followed from now on; None: none."""
        chosen = self._settings.values.target_account
        return chosen if any(one.id == chosen for one in self.all()) else None

    def set_target(self, account_id: int | None) -> None:
        """Chooses it. Raises DiskFull, LibraryUnwritable."""
        self._settings.change(target_account=account_id or 0)

    def assign_new(self, section_ids: Sequence[int]) -> Future[Changes]:
        """Gives what was just followed to the account that is chosen for it, where there is one."""
        target = self.target()
        if target is None or not section_ids or not self.capabilities(target).follow:
            done: Future[Changes] = Future()
            done.set_result(NOTHING)
            return done
        return self._library.accounts.assign(target, section_ids)

    # -- inside

    def _title(self, new: NewAccount) -> str:
        name = dialect_of(new.kind, new.service).name
        if all(one.title != name for one in self.all()):
            return name
        return f"{name} ({new.user}, {host_of(new.server)})"

    def _key(self, account_id: int) -> str:
        return f"account:{self._library.sign_ins.tag()}:{account_id}"

    def _keep(self, account_id: int, secret: AccountSecret, *, for_session: bool) -> None:
        keep = self._credentials.learn if for_session else self._credentials.set
        keep(self._key(account_id), json.dumps(asdict(secret)))

    def _kept(
        self, what: Callable[[], str], done: Future[Changes], back: Callable[[], Future[Changes]]
    ) -> Future[Changes]:
        self._history.keep(Step(lambda _: what(), done, lambda _: back()))
        return done
