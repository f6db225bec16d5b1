"""Sync services by name: what each can do, and what it wants to know. Sources: the services' own
interface texts and source, read and tried in 2026."""

from dataclasses import dataclass

from reader_app.domain.account import AccountKind, Capabilities

__all__ = ["DIALECTS", "Dialect", "dialect_of"]


@dataclass(frozen=True, slots=True)
class Dialect:
    """A service that can be chosen. `server`: where it always is, "" where the reader says it;
    `email`: it knows its readers by their address; `app`: it wants the reader's own registration
    of a program beside the password."""

    service: str
    kind: AccountKind
    name: str
    capabilities: Capabilities
    server: str = ""
    email: bool = False
    app: bool = False


_ONE_FOLDER = Capabilities(no_folder=False)

DIALECTS = (
    Dialect("freshrss", AccountKind.GREADER, "FreshRSS", _ONE_FOLDER),
    Dialect(
        "miniflux", AccountKind.MINIFLUX, "Miniflux",
        Capabilities(no_folder=False, toggles=True, articles=100, marks=1000),
    ),
    Dialect("ttrss", AccountKind.TTRSS, "Tiny Tiny RSS", Capabilities(
        rename=False, folders=False, new_folders=False, articles=200, marks=500)),
    Dialect("nextcloud", AccountKind.NEXTCLOUD, "Nextcloud News", Capabilities(
        articles=200, marks=500)),
    Dialect("feedbin", AccountKind.FEEDBIN, "Feedbin", Capabilities(
        many_folders=True, articles=100, marks=1000), "https://api.feedbin.com", email=True),
    Dialect("inoreader", AccountKind.GREADER, "Inoreader", Capabilities(many_folders=True),
        "https://www.inoreader.com", email=True, app=True),
    Dialect("bazqux", AccountKind.GREADER, "BazQux Reader", Capabilities(
        many_folders=True, articles=1000), "https://bazqux.com"),
    Dialect("theoldreader", AccountKind.GREADER, "The Old Reader", Capabilities(
        articles=1000), "https://theoldreader.com", email=True),
    Dialect("fever", AccountKind.FEVER, "Fever", Capabilities(
        follow=False, rename=False, folders=False, new_folders=False, articles=50, marks=50)),
    Dialect("miniflux-greader", AccountKind.GREADER, "Miniflux (Google Reader)", _ONE_FOLDER),
    Dialect("greader", AccountKind.GREADER, "Google Reader", _ONE_FOLDER),
)  # fmt: skip
"""In the order in which they are offered."""

_BY_NAME = {one.service: one for one in DIALECTS}
_BY_KIND: dict[AccountKind, Dialect] = {
    AccountKind.GREADER: _BY_NAME["greader"],
    **{one.kind: one for one in DIALECTS if one.kind is not AccountKind.GREADER},
}


def dialect_of(kind: AccountKind, service: str) -> Dialect:
    """The dialect of an account; the plainest of its kind where its name is not known."""
    one = _BY_NAME.get(service)
    return one if one is not None and one.kind is kind else _BY_KIND[kind]
