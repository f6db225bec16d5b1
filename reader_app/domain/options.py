"""What a sync is asked to do."""

from dataclasses import dataclass

__all__ = ["EVERYTHING", "SyncOptions"]


@dataclass(frozen=True, slots=True)
class SyncOptions:
    """`pages`: fetch the articles' pages and pictures too. `publications`: only these ids; empty
    means all. `patient`: a sync by the clock, which leaves alone what is not due; a reader who
    asks does not wait for a back-off, but a server that asked for rest gets it either way.
    `looked_at`: ids of the publications on screen, the one that is read first; they go first.
    `feeds`: what is asked by this computer itself too, not accounts alone. `accounts`: only these
    ids; empty means all whose time has come."""

    pages: bool = True
    publications: tuple[int, ...] = ()
    patient: bool = False
    looked_at: tuple[int, ...] = ()
    feeds: bool = True
    accounts: tuple[int, ...] = ()


EVERYTHING = SyncOptions()
