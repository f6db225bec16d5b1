"""What the fields of an account are called, and how an account is spoken of. Pure."""

from urllib.parse import urlsplit

from reader_app.domain import Account, Bounds, Dialect, Proof, counted, dialect_of, host_of, said
from reader_app.ui.phrase import paragraph

__all__ = [
    "BRINGS",
    "brings",
    "brought",
    "found",
    "open_way",
    "password",
    "where",
]

BRINGS = (7, 30, 90, 365, None)
"""Days back that a first sync brings, None for all."""


def brings(days: int | None) -> str:
    """What a first sync brings, for a list of choices."""
    match days:
        case None:
            return said("Everything that the server has")
        case 365:
            return said("Unread and saved, and the last year")
        case _:
            return counted(
                days,
                "Unread and saved, and the last day",
                "Unread and saved, and the last {n} days",
            )


def brought(bounds: Bounds) -> tuple[int | None, ...]:
    """The choices, with one that is none of the usual."""
    return BRINGS if bounds.days in BRINGS else (bounds.days, *BRINGS)


def password(dialect: Dialect) -> str:
    """What the service calls what we ask for."""
    match dialect.service:
        case "freshrss":
            return said("API password")
        case "nextcloud":
            return said("App password")
    return said("Password")


def where(account: Account) -> str:
    """Service, server and user on one line."""
    name = dialect_of(account.kind, account.service).name
    parts = [name, host_of(account.server), account.user]
    return " · ".join(part for part in dict.fromkeys(parts) if part)


def found(proof: Proof, dialect: Dialect) -> str:
    """What a server has shown."""
    name = f"{dialect.name} {proof.version}".strip()
    sections = counted(proof.sections, "{n} section", "{n} sections")
    if not proof.folders:
        return said("{server}: {sections}.", server=name, sections=sections)
    folders = counted(len(proof.folders), "{n} folder", "{n} folders")
    return said(
        "{server}: {sections} in {folders}.",
        server=name,
        sections=sections,
        folders=folders,
    )


def open_way(address: str) -> str:
    """What to know of an address that is not encrypted; "" for one that is."""
    if urlsplit(address.strip()).scheme.casefold() != "http":
        return ""
    return paragraph(
        said("This way is not encrypted: whoever stands between can read your password."),
        said("Use it in your own network only."),
    )
