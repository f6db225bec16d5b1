"""The reader's own login at a publication."""

from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["TRIES", "Login", "LoginMethod", "SignIn", "SignInState"]

TRIES = 3
"""Refusals one after another after which nothing is tried any more for a while."""


class LoginMethod(StrEnum):
    """How a publication knows its reader."""

    FORM = "form"  # name and password in a form of its own, one step or two
    PASSWORD = "password"  # name and password asked by the server (Basic, Digest)
    TOKEN = "token"  # a bearer token
    COOKIES = "cookies"  # a cookies.txt, or what the sign-in window has brought


class SignInState(StrEnum):
    """How a sign-in stands."""

    SIGNED_IN = "signed-in"  # proven; `checked` says when
    UNPROVEN = "unproven"  # accepted, but no page could prove it
    ENDED = "ended"  # the session has ended and could not be renewed: the reader signs in again
    REFUSED = "refused"  # name or password is wrong
    LOCKED = "locked"  # refused three times: no attempt before `next_at`
    CHANGED = "changed"  # the form is not the one that was, or none is there
    UNREACHABLE = "unreachable"  # the last check found nobody


@dataclass(frozen=True, slots=True)
class Login:
    """What the reader gives. The secrets never show in a representation and are never logged.

    `page`: where the form is, "" to look for it from the publication's home. `probe`: an article
    that is whole only for who has paid, "" to take the newest preview of the library.
    `for_session`: keep the secrets in memory alone, until the program ends. `trusted`: hosts that
    are no part of the publication and may get what the form asks for, as `domain.host_of` names
    them; the host of `page` needs not be among them. `anyway`: try also where it was refused so
    often that the account could be locked.
    """

    method: LoginMethod
    user: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    cookies: str = field(default="", repr=False)
    page: str = ""
    probe: str = ""
    for_session: bool = False
    trusted: tuple[str, ...] = ()
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sign-in as the library knows it: no secret. Times in seconds since 1970; `detail`: facts
    in words of no language, as in `Failure`."""

    publication_id: int
    method: LoginMethod
    state: SignInState
    user: str
    page: str
    probe: str
    hosts: tuple[str, ...]
    checked: int | None
    since: int | None
    attempts: int
    next_at: int
    detail: str = ""
