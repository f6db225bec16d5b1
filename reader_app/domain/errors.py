"""The one error tree.

    ReaderError
    ├── EnvironmentTrouble        this machine: disk, library file, network, keyring
    │   ├── DiskFull
    │   ├── LibraryLocked         another program holds the library
    │   ├── LibraryTooNew         written by a newer version
    │   ├── LibraryDamaged
    │   ├── LibraryUnwritable
    │   │   └── LibraryGone       its file is no longer where it was opened
    │   ├── NoNetwork
    │   ├── NoKeyring
    │   │   └── KeyringLocked     it is there, and stays closed
    │   └── SyncLost
    ├── InputTrouble              what the reader typed or chose
    │   ├── NotAFeed
    │   ├── NoPicks               a feed or file that names no articles of others
    │   ├── NotOpml
    │   ├── NotACatalogue
    │   ├── AccountKnown          the account that is to be added is there already
    │   ├── NotThisService        behind the address is no sync server of the kind that was meant
    │   ├── NotCookies            a file of cookies that is none
    │   ├── NotAnAddress          typed text that is no web address
    │   ├── NotRules              a file that holds no rules about pages
    │   ├── OtherPublication      rules about the pages of another publication
    │   ├── FileUnreadable        a file that may not be read
    │   ├── GoneForGood           what was deleted too long ago to come back
    │   ├── CalledOff             stopped by the reader
    │   ├── NotFound              no such article, section, publication, file
    │   ├── Ambiguous             a name that several publications or sections share
    │   └── BadQuery
    ├── CredentialTrouble         a sign-in is missing or refused
    │   ├── SignInNeeded
    │   ├── SignInRefused         name, password, token or cookies are wrong
    │   ├── SignInLocked          refused too often: no attempt for now
    │   ├── FormChanged           no form that could be filled in
    │   ├── ScriptsNeeded         a form that only a browser can fill in
    │   ├── OtherHost             the form is on a host that the reader has not named
    │   ├── AddressNeeded         the secret of an address is no longer there
    │   └── ApiOff                a sync server whose interface for programs is switched off
    ├── PublisherTrouble          what a publisher's server did; see `Fault`
    └── Bug                       ours

Every error knows its `code` (a short stable word: `failure.kind` on the command line), its
`subject` (what it is about, in words the reader knows) and, in `detail`, facts for the log.
What a reader sees is chosen from the code by `services.words`, never from `str(error)`.
"""

import copyreg
from enum import StrEnum
from typing import Any, ClassVar

__all__ = [
    "AccountKnown",
    "AddressNeeded",
    "Ambiguous",
    "ApiOff",
    "BadQuery",
    "Bug",
    "CalledOff",
    "CredentialTrouble",
    "DiskFull",
    "EnvironmentTrouble",
    "Family",
    "Fault",
    "FileUnreadable",
    "FormChanged",
    "GoneForGood",
    "InputTrouble",
    "KeyringLocked",
    "LibraryDamaged",
    "LibraryGone",
    "LibraryLocked",
    "LibraryTooNew",
    "LibraryUnwritable",
    "NoKeyring",
    "NoNetwork",
    "NoPicks",
    "NotACatalogue",
    "NotAFeed",
    "NotAnAddress",
    "NotCookies",
    "NotFound",
    "NotOpml",
    "NotRules",
    "NotThisService",
    "OtherHost",
    "OtherPublication",
    "PublisherTrouble",
    "QueryFault",
    "ReaderError",
    "ScriptsNeeded",
    "SignInLocked",
    "SignInNeeded",
    "SignInRefused",
    "SyncLost",
]


class Family(StrEnum):
    """Whose trouble it is: decides the tone of the message and who can mend it."""

    ENVIRONMENT = "environment"
    INPUT = "input"
    CREDENTIALS = "credentials"
    PUBLISHER = "publisher"
    BUG = "bug"


class Fault(StrEnum):
    """What a publisher's server did wrong; the `code` of a `PublisherTrouble`."""

    DNS = "dns"  # the name does not resolve
    CONNECTION = "connection"  # refused, reset, closed without an answer
    TIMEOUT = "timeout"
    TLS = "tls"  # certificate or handshake
    HTTP = "http"  # an error status not named below
    NOT_FOUND = "not-found"  # 404
    GONE = "gone"  # 410
    FORBIDDEN = "forbidden"  # 401, 402, 403, 451
    RATE_LIMITED = "rate-limited"  # 429
    SERVER = "server"  # 5xx
    TRUNCATED = "truncated"  # fewer bytes than announced
    TOO_LARGE = "too-large"  # on the wire or after decompression
    TOO_SLOW = "too-slow"  # over the total time limit
    REDIRECT = "redirect"  # too many, in a circle, or to where it must not lead
    BLOCKED_ADDRESS = "blocked-address"  # a private address nobody typed
    MALFORMED = "malformed"  # cannot be read, or ends in the middle
    NOT_A_FEED = "not-a-feed"
    NOT_A_PAGE = "not-a-page"  # no HTML behind an article's address
    NOT_A_PICTURE = "not-a-picture"  # bytes that do not decode
    HOSTILE = "hostile"  # the document exhausted its worker's time or memory


class QueryFault(StrEnum):
    """What is wrong with a search, or worth saying about it."""

    EMPTY = "empty"  # not one letter or digit
    QUOTE = "quote"  # opened and not closed
    OPERATOR = "operator"  # no operator of ours
    VALUE = "value"  # an operator without what it needs
    FLAG = "flag"  # after is:
    DATE = "date"
    MINUS = "minus"  # nothing behind it
    OR = "or"  # nothing before or behind it
    ONLY_NOT = "only-not"  # only what must not be
    PARENTHESIS = "parenthesis"
    PUBLICATION = "publication"  # none of that name
    SECTION = "section"
    LONG = "long"


class ReaderError(Exception):
    """Base of all errors that leave a package of ours."""

    family: ClassVar[Family] = Family.BUG
    code: str = "bug"

    def __init__(self, detail: str = "", *, subject: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
        self.subject = subject

    def __str__(self) -> str:
        return ": ".join(part for part in (self.code, self.subject, self.detail) if part)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own way back calls the constructor with `args` alone, which fails for
        # PublisherTrouble; worker processes send these errors through a pipe.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class EnvironmentTrouble(ReaderError):
    """This machine: its disk, its network, its keyring, the library's files."""

    family = Family.ENVIRONMENT
    code = "environment"


class DiskFull(EnvironmentTrouble):
    """No room left where the library lives."""

    code = "disk-full"


class LibraryLocked(EnvironmentTrouble):
    """Another program holds the library."""

    code = "library-locked"


class LibraryTooNew(EnvironmentTrouble):
    """The library was written by a newer Broadsheet; it was not touched."""

    code = "library-too-new"


class LibraryDamaged(EnvironmentTrouble):
    """The library's file is not a sound database of ours."""

    code = "library-damaged"


class LibraryUnwritable(EnvironmentTrouble):
    """The library's folder or file cannot be created or written."""

    code = "library-unwritable"


class LibraryGone(LibraryUnwritable):
    """The library is no longer where it was opened: what is written now would be lost."""

    code = "library-gone"


class NoNetwork(EnvironmentTrouble):
    """Nothing at all could be reached."""

    code = "no-network"


class NoKeyring(EnvironmentTrouble):
    """No usable system keyring."""

    code = "no-keyring"


class KeyringLocked(NoKeyring):
    """The system keyring is there and was not unlocked."""

    code = "keyring-locked"


class SyncLost(EnvironmentTrouble):
    """The process that syncs has ended without a word: killed, or out of memory."""

    code = "sync-lost"


class InputTrouble(ReaderError):
    """What the reader typed or chose cannot be used."""

    family = Family.INPUT
    code = "input"


class NotAFeed(InputTrouble):
    """The address leads to no feed, the page there names none and lists no articles; `tried` are
    all the addresses that were looked at."""

    code = "not-a-feed"

    def __init__(self, detail: str = "", *, subject: str = "", tried: tuple[str, ...] = ()) -> None:
        super().__init__(detail, subject=subject)
        self.tried = tried


class NoPicks(InputTrouble):
    """A feed, site or file that names no articles of others."""

    code = "no-picks"


class NotACatalogue(InputTrouble):
    """The file is no catalogue of publications."""

    code = "not-a-catalogue"


class AccountKnown(InputTrouble):
    """The account that is to be added is there already."""

    code = "account-known"


class NotThisService(InputTrouble):
    """Something answers at the address, but no sync server of the kind that was meant."""

    code = "not-this-service"


class NotOpml(InputTrouble):
    """The file is no list of subscriptions."""

    code = "not-opml"


class NotCookies(InputTrouble):
    """The text is no cookies.txt, or has no cookie for the publication."""

    code = "not-cookies"


class NotRules(InputTrouble):
    """The file holds no rules about the pages of a publication."""

    code = "not-rules"


class OtherPublication(InputTrouble):
    """The rules in the file are for another publication than the one that was meant."""

    code = "other-publication"


class FileUnreadable(InputTrouble):
    """A file is there but may not or cannot be read."""

    code = "file-unreadable"


class NotFound(InputTrouble):
    """No such article, section, publication or file."""

    code = "not-found"


class GoneForGood(InputTrouble):
    """What is to come back was deleted too long ago; whatever else was meant has come back."""

    code = "gone-for-good"


class CalledOff(InputTrouble):
    """The reader has stopped what was under way, and nothing of it was done."""

    code = "called-off"


class NotAnAddress(InputTrouble):
    """What was typed is no web address."""

    code = "not-an-address"


class Ambiguous(InputTrouble):
    """A name that several things share; `candidates` are their full names."""

    code = "ambiguous"

    def __init__(
        self, detail: str = "", *, subject: str = "", candidates: tuple[str, ...] = ()
    ) -> None:
        super().__init__(detail, subject=subject)
        self.candidates = candidates


class BadQuery(InputTrouble):
    """A search that cannot be understood; `subject` quotes the part that is wrong."""

    code = "bad-query"

    def __init__(
        self, detail: str = "", *, subject: str = "", fault: QueryFault = QueryFault.EMPTY
    ) -> None:
        super().__init__(detail, subject=subject)
        self.fault = fault


class CredentialTrouble(ReaderError):
    """A sign-in is missing, refused or has ended."""

    family = Family.CREDENTIALS
    code = "credentials"


class SignInNeeded(CredentialTrouble):
    """The publisher wants a sign-in for this."""

    code = "sign-in-needed"


class SignInRefused(CredentialTrouble):
    """The publisher does not take the name, password, token or cookies."""

    code = "sign-in-refused"


class SignInLocked(CredentialTrouble):
    """Refused so often that a further attempt could lock the reader's account."""

    code = "sign-in-locked"


class FormChanged(CredentialTrouble):
    """There is no form with a field for a password, or it is not what it was."""

    code = "form-changed"


class ScriptsNeeded(CredentialTrouble):
    """The form works only in a browser: scripts, or a riddle for people."""

    code = "scripts-needed"


class OtherHost(CredentialTrouble):
    """The form is on another host than the publication; `subject` is that host, `page` the form's
    address. The reader has to say that they trust it."""

    code = "other-host"

    def __init__(self, detail: str = "", *, subject: str = "", page: str = "") -> None:
        super().__init__(detail, subject=subject)
        self.page = page


class AddressNeeded(CredentialTrouble):
    """An address has a secret that is not in the keyring (any more)."""

    code = "address-needed"


class ApiOff(CredentialTrouble):
    """The sync server is there, but its interface for programs is switched off, for all or for
    this user."""

    code = "api-off"


class PublisherTrouble(ReaderError):
    """A publisher's server failed us; `fault` says how.

    `status` is the HTTP status where there was one, `retry_after` seconds that the server asked
    us to wait (already capped), both else None.
    """

    family = Family.PUBLISHER

    def __init__(
        self,
        fault: Fault,
        detail: str = "",
        *,
        subject: str = "",
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(detail, subject=subject)
        self.fault = fault
        self.code = fault.value
        self.status = status
        self.retry_after = retry_after


class Bug(ReaderError):
    """Our own mistake, caught at a boundary so that the rest goes on; the log has the traceback."""
