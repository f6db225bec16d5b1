"""One open library with everything that can be done with it."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from reader_app.domain import Changes, SyncProgress
from reader_app.library import Library, Salvaged
from reader_app.services.accounts import Accounts
from reader_app.services.addresses import Addresses
from reader_app.services.browsing import Browsing
from reader_app.services.budget import Budget
from reader_app.services.catalogue import Catalogue
from reader_app.services.credentials import Credentials
from reader_app.services.doctor import Doctor, Machine
from reader_app.services.editions import Editions
from reader_app.services.front import Front
from reader_app.services.gathering import sources_of
from reader_app.services.health import Health
from reader_app.services.history import History
from reader_app.services.mutes import Mutes
from reader_app.services.offline import Offline
from reader_app.services.picks import Picks
from reader_app.services.publications import Publications
from reader_app.services.reading import Reading
from reader_app.services.revisions import Revisions
from reader_app.services.rules import Rules
from reader_app.services.searching import Searching
from reader_app.services.settings import Settings
from reader_app.services.signing import Signing
from reader_app.services.stories import Stories
from reader_app.services.subscriptions import Subscriptions
from reader_app.services.taste import Taste
from reader_app.services.waiting import Waiting

__all__ = ["Desk", "Program"]

Engine = TypeVar("Engine")


class Desk:
    """The use cases over one library; closes it.

    `library` is for the composition root, which puts the sync engine on it: windows and commands
    use the services. `resources`: the folder of what comes with the program.
    """

    def __init__(
        self,
        library: Library,
        *,
        now: Callable[[], float],
        route: Callable[[], bool],
        credentials: Credentials,
        resources: Path,
    ) -> None:
        self.library = library
        self.folder = library.folder
        self.credentials = credentials
        history = History()
        self.reading = Reading(library, history)
        self.browsing = Browsing(library, now)
        self.searching = Searching(library, now, history)
        self.signing = Signing(library, now)
        self.addresses = Addresses(library, credentials)
        self.catalogue = Catalogue(resources / "catalogue", library.folder / "catalogues", history)
        self.picks = Picks(library, history, self.addresses)
        self.subscriptions = Subscriptions(library, history, self.addresses, self.picks)
        self.publications = Publications(library, history)
        self.stories = Stories(library, now)
        self.health = Health(library)
        self.rules = Rules(library, history)
        self.settings = Settings(library.folder / "settings.json")
        self.accounts = Accounts(library, history, self.settings, credentials, self.addresses, now)
        self.waiting = Waiting(library, self.settings, now, route)
        self.taste = Taste(library, history, now)
        self.budget = Budget(library, self.settings, now)
        self.offline = Offline(library)
        self.editions = Editions(library, history, now, sources_of(self.stories, self.taste))
        self.mutes = Mutes(library, history, now)
        self.front = Front(library, self.stories, self.picks, self.editions, self.mutes, now)
        self.revisions = Revisions(library, self.settings)
        self.doctor = Doctor(library, Machine(library.folder, credentials, route))

    def observe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Calls back after each change, on the library's writer thread; the result ends it."""
        return self.library.observe(callback)

    def stamp(self) -> Future[int]:
        """A number that is another one once another program has changed the library."""
        return self.library.stamp()

    def leave(self) -> None:
        """For a thread that has read from the library and ends before the library is closed."""
        self.library.leave()

    def close(self, *patience: float) -> None:
        """Finishes what is being written and closes the library, as `Library.close`."""
        self.library.close(*patience)


@dataclass(frozen=True, slots=True)
class Program(Generic[Engine]):
    """What the composition root hands to a front end.

    `folder`: the library that was asked for. `open_desk(folder)`: raises LibraryLocked,
    LibraryTooNew, LibraryDamaged, LibraryUnwritable, DiskFull. `engine(desk, on_progress)`: an
    engine with its client and worker processes, for use on one event loop. `demonstration()`: a
    publisher on loopback and a throw-away library that follows it; gives the library's folder,
    which goes at the end. `machine(folder)`: the checks that need no open library.
    `salvage(folder)`: makes a sound library of one that `open_desk` calls damaged; the damaged file
    is set aside.
    """

    folder: Path
    resources: Path
    now: Callable[[], float]
    open_desk: Callable[[Path], Desk]
    machine: Callable[[Path], Machine]
    salvage: Callable[[Path], Salvaged]
    engine: Callable[[Desk, Callable[[SyncProgress], None]], AbstractAsyncContextManager[Engine]]
    demonstration: Callable[[], AbstractContextManager[Path]]
    demo: bool = False

    @property
    def log_file(self) -> Path:
        """Where the log of the library that was asked for is."""
        return self.folder / "logs" / "broadsheet.log"
