"""Views of accounts: the list, the choice of a service, its form, and what may go wrong."""

from reader_app.domain import (
    AccountKind,
    ApiOff,
    Bounds,
    Fault,
    NewAccount,
    NoKeyring,
    NoNetwork,
    PublisherTrouble,
    SignInRefused,
    dialect_of,
)
from reader_app.ui.accounts import AccountsDialog
from reader_app.ui.accounts.form import FormLeaf
from reader_app.ui.accounts.row import Deed
from tests.gallery.studio import Stage

__all__ = [
    "added",
    "address_wrong",
    "api_off",
    "bounds",
    "cards",
    "empty",
    "form",
    "inoreader",
    "keyring",
    "listed",
    "no_network",
    "password",
    "refused",
    "remove",
    "working",
]

READER = "wanda"


def kept(stage: Stage, kind: AccountKind, service: str, server: str, title: str) -> int:
    """An account as the library has it."""
    new = NewAccount(kind, server, READER, title, service, Bounds())
    return stage.desk.library.accounts.add(new).result()


def two(stage: Stage) -> tuple[int, int]:
    """One that is well and has half of the publications, one that wants a password."""
    one = kept(stage, AccountKind.GREADER, "freshrss", "https://rss.example.org/api", "FreshRSS")
    other = kept(stage, AccountKind.FEEDBIN, "feedbin", "https://api.feedbin.com", "Feedbin")
    accounts, now = stage.desk.library.accounts, int(stage.window.kit.clock())
    tree = stage.desk.browsing.tree()
    sections = [part.id for publication in tree[:4] for part in publication.sections]
    accounts.assign(one, sections).result()
    pull = accounts.begin(one).result()
    accounts.end(one, pull, "1").result()
    accounts.failed(other, "sign-in-refused", "", now + 3600).result()
    stage.settle()
    return one, other


def opened(stage: Stage) -> AccountsDialog:
    stage.show(stage.publication("Plumbline"))
    stage.press("next")
    stage.press("accounts")
    dialog = stage.window.accounts.dialog
    assert dialog is not None
    return dialog


def filled(stage: Stage, kind: AccountKind, service: str) -> FormLeaf:
    dialog = opened(stage)
    dialog.fill(dialect_of(kind, service))
    leaf = dialog.leaf
    assert isinstance(leaf, FormLeaf)
    stage.settle()
    return leaf


def fresh(stage: Stage) -> FormLeaf:
    leaf = filled(stage, AccountKind.GREADER, "freshrss")
    leaf.server.put("rss.example.org/FreshRSS")
    leaf.user.put(READER)
    leaf.proofs.password.put("correct horse")
    return leaf


def fail(stage: Stage, error: Exception) -> None:
    leaf = fresh(stage)
    adding = stage.window.accounts.adding
    adding._form, adding._new = (
        leaf,
        NewAccount(AccountKind.GREADER, "rss.example.org/FreshRSS", READER, service="freshrss"),
    )
    adding._failed(error)


def empty(stage: Stage) -> None:
    opened(stage)


def listed(stage: Stage) -> None:
    two(stage)
    opened(stage)


def cards(stage: Stage) -> None:
    opened(stage).choose()


def form(stage: Stage) -> None:
    fresh(stage)


def inoreader(stage: Stage) -> None:
    filled(stage, AccountKind.GREADER, "inoreader")


def working(stage: Stage) -> None:
    leaf = fresh(stage)
    leaf.work("Signing in to rss.example.org…")
    stage.settle()
    leaf._tell_work()


def refused(stage: Stage) -> None:
    fail(stage, SignInRefused())


def address_wrong(stage: Stage) -> None:
    fail(stage, PublisherTrouble(Fault.DNS, subject="rss.example.org"))


def api_off(stage: Stage) -> None:
    fail(stage, ApiOff())


def no_network(stage: Stage) -> None:
    fail(stage, NoNetwork())


def keyring(stage: Stage) -> None:
    fail(stage, NoKeyring())


def added(stage: Stage) -> None:
    """What the list says of the account that has just been added."""
    two(stage)
    dialog = opened(stage)
    dialog.list.say(
        "FreshRSS 1.25: 42 sections in 6 folders.",
        "Its publications are in your sidebar at once, its articles come now.",
    )


def password(stage: Stage) -> None:
    _, other = two(stage)
    opened(stage)
    stage.window.accounts.open_password(other)
    stage.settle()


def bounds(stage: Stage) -> None:
    one, _ = two(stage)
    opened(stage)
    stage.window.accounts._do(Deed.BOUNDS, one)
    stage.settle()


def remove(stage: Stage) -> None:
    one, _ = two(stage)
    opened(stage)
    stage.window.accounts._do(Deed.REMOVE, one)
    stage.settle()
