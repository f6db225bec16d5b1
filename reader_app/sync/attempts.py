"""How often a sign-in may be tried: pure, with no clock, network or database.

Publishers lock accounts after a handful of wrong passwords, so every attempt is written down
before it is made: what ends in the middle counts as refused.
"""

from dataclasses import replace

from reader_app.domain import TRIES, SignIn, SignInState, not_yet

__all__ = ["accepted", "attempted", "held_back", "may_renew", "refused"]

_MINUTE, _HOUR = 60, 3600
_WAITS = (15 * _MINUTE, 2 * _HOUR, 24 * _HOUR)  # seconds after the first, the second, all others
_APART = 15 * _MINUTE  # seconds from one sign-in to its renewal: a sooner end is no end of time
_OPEN = (SignInState.SIGNED_IN, SignInState.UNPROVEN, SignInState.ENDED, SignInState.UNREACHABLE)


def held_back(sign_in: SignIn, now: int) -> bool:
    """Whether it was refused so often that even a reader who asks has to wait, or to insist."""
    return sign_in.attempts >= TRIES and not_yet(sign_in.next_at, now)


def may_renew(sign_in: SignIn, now: int, *, asked: bool = False) -> bool:
    """Whether a session that has ended may be renewed, by itself or because the reader `asked`."""
    since = sign_in.since or 0
    fresh = 0 <= now - since < _APART and not asked
    proven = bool(sign_in.probe) or sign_in.checked is not None
    left = sign_in.attempts < TRIES and not not_yet(sign_in.next_at, now)
    return sign_in.state in _OPEN and proven and left and not fresh


def attempted(sign_in: SignIn, now: int) -> SignIn:
    """What is written down before the password is sent."""
    wait = _WAITS[min(sign_in.attempts, len(_WAITS) - 1)]
    return replace(sign_in, attempts=sign_in.attempts + 1, next_at=now + wait)


def refused(sign_in: SignIn, detail: str = "") -> SignIn:
    """After an attempt that the publisher has not taken."""
    locked = sign_in.attempts >= TRIES
    state = SignInState.LOCKED if locked else SignInState.REFUSED
    return replace(sign_in, state=state, since=None, detail=detail)


def accepted(
    sign_in: SignIn, state: SignInState, now: int, detail: str = "", *, doubtful: bool = False
) -> SignIn:
    """After one that it has taken; proven now where the state says so. `doubtful`: it may have been
    refused in words that nobody here understands, so it counts until something is proven."""
    proven = state is SignInState.SIGNED_IN
    counts = doubtful and not proven
    return replace(
        sign_in,
        state=state,
        since=now,
        checked=now if proven else None,
        attempts=sign_in.attempts if counts else 0,
        next_at=sign_in.next_at if counts else 0,
        detail=detail,
    )
