"""Accounts in the small world: servers that have some of it."""

from collections.abc import Collection

from reader_app.domain import (
    AccountKind,
    ArticleQuery,
    NewAccount,
    Publication,
    RemoteArticle,
    RemoteSection,
)
from reader_app.library import Library

__all__ = ["add", "arrive", "link", "listed", "trouble"]


def add(
    library: Library,
    title: str = "FreshRSS",
    service: str = "freshrss",
    kind: AccountKind = AccountKind.GREADER,
) -> int:
    """An account that has nothing yet."""
    new = NewAccount(kind, f"https://{service}.example", "reader", title, service)
    return library.accounts.add(new).result()


def link(library: Library, account: int, publications: Collection[int] | None = None) -> None:
    """Its server has these publications, all without, with their articles."""
    known = [one for one in library.tree() if publications is None or one.id in publications]
    sections = [part for one in known for part in one.sections]
    pull = listed(library, account, known)
    read = set(library.ids(ArticleQuery())) - set(library.ids(ArticleQuery(unread=True)))
    articles = {
        id: RemoteArticle(f"r{id}", f"feed/{section.id}", "", "", "", read=id in read, saved=False)
        for section in sections
        for id in library.ids(ArticleQuery(section_id=section.id))
    }
    library.remote.link(account, pull, articles).result()
    arrive(library, account)
    library.accounts.end(account, library.accounts.begin(account).result(), "").result()


def listed(library: Library, account: int, publications: Collection[Publication]) -> int:
    """Its server has these subscriptions; the pull that has found it out."""
    pull = library.accounts.begin(account).result()
    said = [
        RemoteSection(f"feed/{part.id}", part.url, part.title or part.url)
        for one in publications
        for part in one.sections
    ]
    library.accounts.roster(account, pull, said).result()
    return pull


def arrive(library: Library, account: int) -> None:
    """The server says yes to all that waits."""
    library.outbox.done([one.op for one in library.outbox.waiting(account)]).result()


def trouble(library: Library, account: int, code: str) -> None:
    """Its last sync came to no end."""
    library.accounts.failed(account, code, "", 0).result()
