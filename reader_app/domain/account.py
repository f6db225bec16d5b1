"""Accounts: what stands on a sync server, and what of the reader's it has not got yet."""

from dataclasses import dataclass, field
from enum import StrEnum

__all__ = [
    "Account",
    "AccountKind",
    "AccountSecret",
    "Bounds",
    "Capabilities",
    "Field",
    "NewAccount",
    "Proof",
    "RemoteArticle",
    "RemoteSection",
    "Waiting",
]


class AccountKind(StrEnum):
    """A family of servers that speak alike."""

    GREADER = "greader"
    MINIFLUX = "miniflux"
    FEVER = "fever"
    NEXTCLOUD = "nextcloud"
    FEEDBIN = "feedbin"
    TTRSS = "ttrss"


class Field(StrEnum):
    """What of an article or a section a reader changes."""

    READ = "read"  # articles
    SAVED = "saved"
    FOLLOW = "follow"  # sections
    TITLE = "title"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a first sync brings. `days` None: without a limit of time; all unread and saved articles
    come in any case, up to `most` of each."""

    days: int | None = 30
    most: int = 25_000


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a service can do; what it cannot is not offered. Numbers are those of one call."""

    follow: bool = True  # subscribe and unsubscribe
    rename: bool = True
    folders: bool = True  # put a section into a folder that may be new
    new_folders: bool = True  # or only into one that is there
    no_folder: bool = True  # a section may be in none
    many_folders: bool = False  # or in several
    toggles: bool = False  # it has a state that can only be turned over
    articles: int = 250  # ids in one question for articles
    marks: int = 250  # ids in one change of states


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account to be added; its secret goes to the keyring."""

    kind: AccountKind
    server: str
    user: str
    title: str = ""
    service: str = ""  # which dialect of its kind: "freshrss", "inoreader"…
    bounds: Bounds = field(default_factory=Bounds)


@dataclass(frozen=True, slots=True)
class AccountSecret:
    """What proves to a server who asks; it never shows in a representation. `app_id`, `app_key`:
    those of the reader's own registration, at services that want one."""

    password: str = field(default="", repr=False)
    app_id: str = field(default="", repr=False)
    app_key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Proof:
    """What a server has shown before its account is kept. `server`: the address that answered, in
    the form to be kept; `service`: the dialect that it turned out to speak; `version`: as it says,
    "" where it does not."""

    server: str
    service: str
    version: str
    sections: int
    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One account as the library knows it, without its secret. `cursor`: the service's own note of
    how far the last whole pull came. `pulls`: how many there were, of which the last may be under
    way. `checked`: when a sync last came to its end, `trouble`: why the last one did not, as a code
    of the error tree. Times in seconds since 1970."""

    id: int
    kind: AccountKind
    title: str
    server: str
    user: str
    service: str
    bounds: Bounds
    cursor: str
    pulls: int
    checked: int | None
    trouble: str
    detail: str
    next_at: int


@dataclass(frozen=True, slots=True)
class RemoteSection:
    """A subscription on a server. `id`: the server's own name of it."""

    id: str
    url: str
    title: str
    site_url: str = ""
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RemoteArticle:
    """An article on a server. `id`: in the one form that the account uses everywhere; `guid`: the
    feed's own name of it, "" where the server does not tell. `read`, `saved`: None where this
    answer does not say."""

    id: str
    section_id: str
    url: str
    title: str
    html: str
    byline: str = ""
    guid: str = ""
    published: int | None = None
    read: bool | None = None
    saved: bool | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change of the reader's that an account has not confirmed. `op`: its number, a newer change
    of the same has a higher one; `subject`: an article's or a section's id in the library, as
    `field` says; `remote`: what the server calls it, nothing where it has no name yet; `sent`: it
    is on its way since then; `pull`: the server has said yes during that pull; `failure`: a code.
    """

    op: int
    account_id: int
    subject: int
    remote: tuple[str, ...]
    field: Field
    value: str
    made: int
    sent: int | None
    pull: int | None
    attempts: int
    next_at: int
    failure: str
