"""Following with a way back: what was followed can be withdrawn, and nothing else."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future

from reader_app.domain import (
    NOTHING,
    Changes,
    LibraryUnwritable,
    NewSection,
    holds_secret,
)
from reader_app.library import Followed, Library
from reader_app.services.addresses import Addresses, aside
from reader_app.services.history import History, Step

__all__ = ["Follows"]


class Follows:
    """Secrets in addresses go to the keyring on the way."""

    def __init__(self, library: Library, history: History, addresses: Addresses) -> None:
        self._library = library
        self._history = history
        self._addresses = addresses

    def follow(self, sections: Sequence[NewSection], what: Callable[[], str]) -> Future[Followed]:
        """Follows at once; `what` says it for undo. The future raises NoKeyring and KeyringLocked:
        nothing is followed then."""
        before = self.before()
        if any(holds_secret(new.url) for new in sections):
            followed = aside(lambda: self._library.follow(self._addresses.hide(sections)).result())
        else:
            followed = self._library.follow(sections)
        self.remember(followed, before, what)
        return followed

    def before(self) -> frozenset[int]:
        """The publications that are followed, by id: for `remember`."""
        return frozenset(publication.id for publication in self._library.tree())

    def remember(
        self, followed: Future[Followed], before: Collection[int], what: Callable[[], str]
    ) -> Future[Changes]:
        """Keeps the way back; the future is the one that `History.undo` knows the step by."""
        done: Future[Changes] = Future()
        done.set_running_or_notify_cancel()

        def tell(followed: Future[Followed]) -> None:
            if followed.cancelled():
                done.set_exception(LibraryUnwritable("cut off by the end"))
            elif (error := followed.exception()) is not None:
                done.set_exception(error)
            else:
                brought = newly(followed.result(), before)
                done.set_result(followed.result().changes if any(brought) else NOTHING)

        def back(_: frozenset[int]) -> Future[Changes]:
            withdrawn = self._library.withdraw(*newly(followed.result(), before))
            withdrawn.add_done_callback(self._tidy)
            return withdrawn

        followed.add_done_callback(tell)
        self._history.keep(Step(lambda _: what(), done, back))
        return done

    def _tidy(self, withdrawn: Future[Changes]) -> None:
        """The keyring keeps no address that nobody needs any more."""
        if not withdrawn.cancelled() and withdrawn.exception() is None:
            aside(self._addresses.tidy)


def newly(followed: Followed, before: Collection[int]) -> tuple[list[int], list[int]]:
    """The sections and the publications that were not followed `before`, by id."""
    sections = [section.id for section in followed.added]
    owners = {section.publication_id for section in (*followed.added, *followed.known)}
    return sections, sorted(owners.difference(before))
