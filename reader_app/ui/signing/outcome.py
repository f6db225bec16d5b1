"""What came of signing in, in words, and the one thing that can be done about it. Pure."""

from dataclasses import dataclass
from enum import Enum, auto

from reader_app.domain import (
    FormChanged,
    KeyringLocked,
    LoginMethod,
    NoKeyring,
    NoNetwork,
    OtherHost,
    PublisherTrouble,
    ScriptsNeeded,
    SignIn,
    SignInState,
)
from reader_app.services import advised, explain, stated, tries_left
from reader_app.ui.phrase import counted, paragraph, said

__all__ = ["GOOD", "INSTALL", "Outcome", "Remedy", "of_error", "of_sign_in"]

GOOD = (SignInState.SIGNED_IN, SignInState.UNPROVEN)
INSTALL = ".venv/bin/python -m pip install PySide6-Addons==6.11.3"


class Remedy(Enum):
    """What can be done, beside trying again."""

    NOTHING = auto()
    ANYWAY = auto()  # try although the account could be locked
    SESSION = auto()  # keep the secrets in memory alone
    TRUST = auto()  # the host that the form is on
    PAGE = auto()  # say where the form is
    PROBE = auto()  # say which article proves it
    WINDOW = auto()  # sign in in a window
    COOKIES = auto()  # bring the cookies of the browser


@dataclass(frozen=True, slots=True)
class Outcome:
    """`what` happened; `more`: what is safe and what to do, "" for nothing. `button`: words for
    the remedy, "" where the form itself is the way on."""

    what: str
    more: str = ""
    remedy: Remedy = Remedy.NOTHING
    button: str = ""
    good: bool = False


def of_sign_in(found: SignIn, now: float, *, fresh: bool = True) -> Outcome:
    """How a sign-in stands; `fresh`: the reader has just signed in. `now` in seconds since 1970."""
    what, more = stated(found, now), advised(found)
    match found.state:
        case SignInState.SIGNED_IN:
            wins = said("What was a preview is fetched in full now.") if fresh else ""
            return Outcome(what, wins, good=True)
        case SignInState.UNPROVEN if not fresh:
            return Outcome(what, more, good=True)
        case SignInState.UNPROVEN:
            return Outcome(what, more, Remedy.PROBE, good=True)
        case SignInState.LOCKED:
            return Outcome(what, more, Remedy.ANYWAY, said("Try anyway"))
        case SignInState.REFUSED:
            if found.detail == "the name":
                what = said("The publisher does not know this name.")
            return Outcome(what, paragraph(_left(found), more))
        case SignInState.CHANGED:
            return Outcome(what, more, Remedy.PAGE)
        case SignInState.ENDED | SignInState.UNREACHABLE:
            return Outcome(what, more)


def of_error(error: BaseException, *, window: bool) -> Outcome:
    """What kept it from being tried. `window`: a sign-in window can be opened here."""
    told = explain(error)
    match error:
        case KeyringLocked():
            todo = said("Unlock it and try again, or keep what you entered until Broadsheet ends.")
            return _asks_session(told.what, told.safe, todo)
        case NoKeyring():
            todo = said("Broadsheet can keep what you entered in memory until it ends.")
            return _asks_session(told.what, told.safe, todo)
        case OtherHost(subject=host):
            todo = said("Go on only if you know that this host belongs to the publisher.")
            button = said("Trust {host} and sign in", host=host)
            return Outcome(told.what, paragraph(told.safe, todo), Remedy.TRUST, button)
        case FormChanged():
            return Outcome(told.what, told.todo, Remedy.PAGE)
        case ScriptsNeeded() if window:
            todo = said("Sign in in a window instead: nothing of it is kept but your session.")
            return Outcome(told.what, todo, Remedy.WINDOW, said("Open the sign-in window"))
        case ScriptsNeeded():
            todo = said("Sign in in your browser and bring its cookies as a file (cookies.txt).")
            more = paragraph(todo, missing())
            return Outcome(told.what, more, Remedy.COOKIES, said("Bring cookies"))
        case NoNetwork():
            todo = said("Connect to the network, then try again.")
            return Outcome(told.what, paragraph(_nothing_sent(), todo))
        case PublisherTrouble():
            todo = said("Check the address, or try again in a while.")
            return Outcome(told.what, paragraph(todo, told.when))
    return Outcome(told.what, paragraph(told.safe, told.todo))


def missing() -> str:
    """How to get a sign-in window where there is none."""
    return said("A sign-in window needs more of Qt: {command}", command=INSTALL)


def _asks_session(what: str, safe: str, todo: str) -> Outcome:
    button = said("Keep for this session only")
    return Outcome(what, paragraph(safe, todo), Remedy.SESSION, button)


def _nothing_sent() -> str:
    return said("Nothing has been sent.")


def _left(found: SignIn) -> str:
    """How often the reader may still be wrong; what a server asks itself has no form to repeat."""
    left = tries_left(found)
    if found.method is LoginMethod.COOKIES or not left:
        return ""
    return counted(
        left,
        "You have {n} more try before Broadsheet waits, so that your account is not locked.",
        "You have {n} more tries before Broadsheet waits, so that your account is not locked.",
    )
