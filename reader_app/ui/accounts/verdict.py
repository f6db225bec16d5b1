"""What is wrong with a new account, and beside which field that is said. Pure."""

from dataclasses import dataclass
from enum import Enum, auto

from reader_app.domain import (
    AccountKnown,
    ApiOff,
    Fault,
    KeyringLocked,
    NoKeyring,
    NoNetwork,
    NotAnAddress,
    NotThisService,
    PublisherTrouble,
    SignInRefused,
)
from reader_app.services import Explanation, explain
from reader_app.ui.phrase import paragraph, said
from reader_app.ui.signing import Outcome, Remedy

__all__ = ["Part", "Verdict", "judge"]


class Part(Enum):
    """Of the form."""

    SERVER = auto()
    USER = auto()
    PASSWORD = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """`outcome`: in words; `part`: the field that is wrong, NONE where none is."""

    part: Part
    outcome: Outcome


PASSING = frozenset(
    {
        Fault.RATE_LIMITED,
        Fault.SERVER,
        Fault.TRUNCATED,
        Fault.TOO_LARGE,
        Fault.TOO_SLOW,
        Fault.HOSTILE,
    }
)
"""Faults that another address would not mend."""


def judge(error: BaseException, told: Explanation) -> Verdict:
    """`told`: the error in words about the server."""
    match error:
        case KeyringLocked():
            todo = said("Unlock it and try again, or keep what you entered until Broadsheet ends.")
            return session(explain(error).what, todo)
        case NoKeyring():
            todo = said("Broadsheet can keep what you entered in memory until it ends.")
            return session(explain(error).what, todo)
        case NoNetwork():
            todo = said("Connect to the network, then try again.")
            return Verdict(Part.NONE, Outcome(told.what, todo))
    return Verdict(part_of(error), Outcome(told.what, paragraph(told.todo, told.when)))


def part_of(error: BaseException) -> Part:
    match error:
        case SignInRefused():
            return Part.PASSWORD
        case AccountKnown():
            return Part.USER
        case NotAnAddress() | NotThisService() | ApiOff():
            return Part.SERVER
        case PublisherTrouble() if error.fault not in PASSING:
            return Part.SERVER
    return Part.NONE


def session(what: str, todo: str) -> Verdict:
    button = said("Keep for this session only")
    return Verdict(Part.NONE, Outcome(what, todo, Remedy.SESSION, button))
