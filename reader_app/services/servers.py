"""How accounts and their servers stand, in words."""

from dataclasses import replace

from reader_app.domain import (
    Account,
    Dialect,
    Failure,
    Fault,
    NewAccount,
    PublisherTrouble,
    ReaderError,
    Subject,
    counted,
    dialect_of,
    paragraph,
    said,
)
from reader_app.services.hints import API_OFF, CARDS, PASSWORDS, SERVERS
from reader_app.services.times import moment
from reader_app.services.words import Explanation, explain

__all__ = ["NEEDS_PASSWORD", "described", "faulted", "kind_of", "refusal", "standing", "wanted"]

NEEDS_PASSWORD = frozenset({"sign-in-refused", "sign-in-needed", "no-keyring"})
"""Troubles of an account that a password mends."""

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_INTERFACE = frozenset({"api-off", Fault.NOT_FOUND, Fault.FORBIDDEN})


def described(dialect: Dialect) -> str:
    """What a service is, in a sentence."""
    return said(CARDS[dialect.service])


def wanted(dialect: Dialect) -> str:
    """What to know about name and password there; "" where nothing is special."""
    hint = PASSWORDS.get(dialect.service)
    return said(hint) if hint else ""


def kind_of(account: Account) -> str:
    """The name of its service."""
    return dialect_of(account.kind, account.service).name


def refusal(error: BaseException, new: NewAccount, now: float) -> Explanation:
    """Which part of a new account is wrong, and what to do."""
    dialect = dialect_of(new.kind, new.service)
    if not isinstance(error, ReaderError) or error.code not in SERVERS:
        return explain(error, now=now)
    server = new.server or dialect.server
    server = server if "://" in server else f"https://{server}"
    failure = Failure(Subject.ACCOUNT, server, error.code)
    if isinstance(error, PublisherTrouble):
        again = int(now + error.retry_after) if error.retry_after else None
        failure = replace(failure, status=error.status, retry_at=again)
    told = explain(failure, now=now)
    return replace(
        told,
        safe=said("Nothing has been kept."),
        todo=_hinted(error.code, dialect) or told.todo,
    )


def faulted(account: Account) -> Failure:
    """Why the last sync of an account came to no end."""
    again = account.next_at or None
    return Failure(
        Subject.ACCOUNT,
        account.server,
        account.trouble,
        account.detail,
        retry_at=None if account.trouble in NEEDS_PASSWORD else again,
        title=account.title,
        id=account.id,
    )


def standing(account: Account, now: float) -> tuple[str, str]:
    """How an account stands, and what the reader can do about it, "" for nothing. `now` in seconds
    since 1970."""
    if not account.trouble:
        return _checked(account.checked, now), ""
    told = explain(faulted(account), now=now)
    hint = _hinted(account.trouble, dialect_of(account.kind, account.service))
    last = ""
    if account.checked is not None:
        last = said("The last whole sync was at {time}.", time=moment(account.checked, now))
    return paragraph(told.what, last), paragraph(hint or told.todo, told.when)


def _hinted(code: str, dialect: Dialect) -> str:
    """What the service itself wants, where that may be it."""
    hints = PASSWORDS if code == "sign-in-refused" else API_OFF if code in _INTERFACE else {}
    hint = hints.get(dialect.service)
    if not hint:
        return ""
    return paragraph(said(SERVERS[code].todo), said(hint))


def _checked(checked: int | None, now: float) -> str:
    if checked is None:
        return said("Not synced yet.")
    ago = now - checked
    if ago < _MINUTE:
        return said("Synced just now.")
    if ago < _HOUR:
        return counted(int(ago // _MINUTE), "Synced {n} minute ago.", "Synced {n} minutes ago.")
    if ago < _DAY:
        return counted(int(ago // _HOUR), "Synced {n} hour ago.", "Synced {n} hours ago.")
    return counted(int(ago // _DAY), "Synced {n} day ago.", "Synced {n} days ago.")
