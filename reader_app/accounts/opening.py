"""Which service speaks for an account, and whether anybody answers where the reader says."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TypeAlias
from urllib.parse import urlsplit

from reader_app.accounts.service import Ask, Service
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    Fault,
    NewAccount,
    NotAnAddress,
    NotThisService,
    Proof,
    PublisherTrouble,
    dialect_of,
)

__all__ = ["Make", "open_service", "prove"]

Make: TypeAlias = Callable[[str, str, str, AccountSecret, Ask], Service]
"""A service's own `make(service, server, user, secret, ask)`. `service`: the dialect's name;
`server`: the address that its `bases` gave and that answered."""


def open_service(
    kind: AccountKind, service: str, server: str, user: str, secret: AccountSecret, ask: Ask
) -> Service:
    """What speaks for an account; nothing is asked yet."""
    make: Make = _package(kind).make
    return make(service, server, user, secret, ask)


async def prove(new: NewAccount, secret: AccountSecret, ask: Ask) -> Proof:
    """Signs in to a server that the reader names, with or without the path of its interface, and
    looks at the subscriptions.

    Raises what says best which part is wrong: NotAnAddress, NotThisService, ApiOff, SignInRefused,
    PublisherTrouble, NoNetwork.
    """
    dialect = dialect_of(new.kind, new.service)
    trouble: PublisherTrouble | NotThisService | None = None
    for server in _addresses(new, dialect.server):
        service = open_service(new.kind, new.service, server, new.user, secret, ask)
        try:
            version = await service.greet()
        except (PublisherTrouble, NotThisService) as error:
            trouble = _plainer(trouble, error)
            continue
        sections = await service.sections()
        folders = {folder for one in sections for folder in one.folders if folder}
        name = getattr(service, "service", dialect.service)
        return Proof(server, name, version, len(sections), tuple(sorted(folders)))
    assert trouble is not None
    raise trouble


def _addresses(new: NewAccount, fixed: str) -> Sequence[str]:
    """Where the interface may be, the likeliest first. What has no scheme is asked by https, and
    then by http only within the reader's own walls: a password goes out with it."""
    typed = (new.server or fixed).strip().rstrip("/")
    if not typed or typed.endswith(":") or any(letter.isspace() for letter in typed):
        raise NotAnAddress(subject=new.server)
    schemes = [""] if "://" in typed else ["https://", *(["http://"] if _inside(typed) else [])]
    bases = [scheme + typed for scheme in schemes]
    if not all(urlsplit(one).hostname for one in bases):
        raise NotAnAddress(subject=new.server)
    return [place for base in bases for place in _package(new.kind).bases(base)]


def _inside(typed: str) -> bool:
    """Whether it looks like a machine in the reader's own network."""
    host = urlsplit("//" + typed).hostname or ""
    plain = "." not in host or host.endswith((".local", ".lan", ".home", ".internal", ".home.arpa"))
    return plain or host.replace(".", "").isdigit() or ":" in host


def _plainer(
    before: PublisherTrouble | NotThisService | None, now: PublisherTrouble | NotThisService
) -> PublisherTrouble | NotThisService:
    """What tells the reader more: a server that is there says more than one that is not."""
    if before is None:
        return now
    dull = (Fault.NOT_FOUND, Fault.DNS, Fault.CONNECTION)
    if isinstance(now, NotThisService) and isinstance(before, PublisherTrouble):
        return now if before.fault in dull else before
    return before


def _package(kind: AccountKind):  # type: ignore[no-untyped-def]
    """Loaded when first wanted: most readers have one kind."""
    return import_module(f"reader_app.accounts.{kind.value}")
