"""How the reader's sign-ins stand, in words."""

from collections.abc import Callable
from pathlib import Path

from reader_app.domain import (
    TRIES,
    FileUnreadable,
    KeyringLocked,
    LoginMethod,
    NotFound,
    Publication,
    SignIn,
    SignInState,
    counted,
    said,
)
from reader_app.library import Library
from reader_app.services.times import moment

__all__ = ["Signing", "advised", "read_cookie_file", "stated", "tries_left", "waits"]

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_LARGEST = 10_000_000  # bytes of a file of cookies
_MENDABLE = (SignInState.ENDED, SignInState.REFUSED, SignInState.LOCKED, SignInState.CHANGED)


class Signing:
    """Reads only; the engine signs in, checks and signs out."""

    def __init__(self, library: Library, now: Callable[[], float]) -> None:
        self._library = library
        self._now = now

    def of(self, publication_id: int) -> SignIn | None:
        """The sign-in at a publication; None where there is none."""
        return self._library.sign_ins.of(publication_id)

    def all(self) -> tuple[tuple[Publication, SignIn], ...]:
        """Every followed publication with a sign-in, in the reader's order."""
        known = {one.publication_id: one for one in self._library.sign_ins.all()}
        tree = self._library.tree()
        return tuple((one, known[one.id]) for one in tree if one.id in known)

    def waiting(self) -> tuple[tuple[Publication, SignIn], ...]:
        """Those that only the reader can mend."""
        return tuple((one, sign_in) for one, sign_in in self.all() if waits(sign_in))

    def stated(self, sign_in: SignIn) -> str:
        """How it stands, in a sentence."""
        return stated(sign_in, self._now())


def stated(sign_in: SignIn, now: float) -> str:
    """How a sign-in stands, in a sentence. `now` in seconds since 1970."""
    match sign_in.state:
        case SignInState.SIGNED_IN:
            return _checked(now - (sign_in.checked or now))
        case SignInState.UNPROVEN:
            return said("Signed in; no article has shown yet whether you get them whole.")
        case SignInState.ENDED if sign_in.detail in ("keyring", KeyringLocked.code):
            return said("Your keyring is locked, so you are not signed in.")
        case SignInState.ENDED:
            return said("Your session has ended: sign in again.")
        case SignInState.LOCKED:
            then = moment(sign_in.next_at, now)
            return said("Refused several times: no further attempt before {time}.", time=then)
        case SignInState.CHANGED:
            return said("The publisher's form has changed: sign in again.")
        case SignInState.UNREACHABLE:
            return said("The publisher could not be reached when your sign-in was checked.")
        case SignInState.REFUSED:
            return _refused(sign_in.method)


def advised(sign_in: SignIn) -> str:
    """What the reader can do about it; "" where nothing is to be done."""
    match sign_in.state:
        case SignInState.SIGNED_IN:
            return ""
        case SignInState.UNPROVEN:
            return said("Give the address of an article that is only for subscribers.")
        case SignInState.ENDED if sign_in.detail in ("keyring", KeyringLocked.code):
            return said("Unlock it, then check the sign-in.")
        case SignInState.ENDED | SignInState.CHANGED:
            return said("Until then only previews arrive; they are fetched in full afterwards.")
        case SignInState.LOCKED:
            return said("So that your account is not locked, look in your browser first.")
        case SignInState.UNREACHABLE:
            return said("It is checked again with the next sync.")
        case SignInState.REFUSED:
            return said("Check what you entered, and sign in again.")


def waits(sign_in: SignIn) -> bool:
    """Whether only the reader can mend it."""
    return sign_in.state in _MENDABLE


def tries_left(sign_in: SignIn) -> int:
    """How often the reader may be refused until nothing is tried for a while."""
    return max(0, TRIES - sign_in.attempts)


def read_cookie_file(file: Path) -> str:
    """The text of a cookies.txt, for `Login.cookies`. Raises NotFound, FileUnreadable."""
    subject = f"file “{file}”"
    try:
        with file.open("rb") as handle:
            return handle.read(_LARGEST).decode(errors="replace")
    except FileNotFoundError as error:
        raise NotFound(str(error), subject=subject) from error
    except OSError as error:
        raise FileUnreadable(str(error), subject=subject) from error


def _refused(method: LoginMethod) -> str:
    match method:
        case LoginMethod.FORM | LoginMethod.PASSWORD:
            return said("The publisher did not accept this name and password.")
        case LoginMethod.TOKEN:
            return said("The publisher did not accept this token.")
        case LoginMethod.COOKIES:
            return said("The publisher did not accept these cookies: they are too old, perhaps.")


def _checked(ago: float) -> str:
    if ago < _MINUTE:
        return said("Signed in, checked just now.")
    if ago < _HOUR:
        return counted(
            int(ago // _MINUTE),
            "Signed in, checked {n} minute ago.",
            "Signed in, checked {n} minutes ago.",
        )
    if ago < _DAY:
        return counted(
            int(ago // _HOUR),
            "Signed in, checked {n} hour ago.",
            "Signed in, checked {n} hours ago.",
        )
    return counted(
        int(ago // _DAY), "Signed in, checked {n} day ago.", "Signed in, checked {n} days ago."
    )
