"""How each account stands, read for the list."""

from dataclasses import dataclass

from reader_app.domain import Account, SyncProgress
from reader_app.services import NEEDS_PASSWORD, Desk
from reader_app.ui.phrase import counted, said

__all__ = ["Standing", "look", "progress", "sums"]


@dataclass(frozen=True, slots=True)
class Standing:
    """One account: `stated` and `advised` are sentences, `publications` and `waits` numbers."""

    account: Account
    stated: str
    advised: str
    publications: int
    waits: int

    @property
    def wants_password(self) -> bool:
        """Whether only a password mends it."""
        return self.account.trouble in NEEDS_PASSWORD


def look(desk: Desk) -> tuple[Standing, ...]:
    """All accounts. On any thread."""
    accounts = desk.accounts
    have = accounts.publications()
    return tuple(
        Standing(
            one, accounts.stated(one), accounts.advised(one), have.get(one.id, 0),
            accounts.pending(one.id),
        )
        for one in accounts.all()
    )  # fmt: skip


def sums(one: Standing) -> str:
    """How much it has and what waits for it."""
    publications = counted(one.publications, "{n} publication", "{n} publications")
    if not one.publications:
        publications = said("No publications yet")
    if not one.waits:
        return publications
    waits = counted(one.waits, "{n} change waits to be sent", "{n} changes wait to be sent")
    return f"{publications} · {waits}"


def progress(moment: SyncProgress) -> str:
    """What a sync is at."""
    done, known = moment.pages
    pictures, all_pictures = moment.pictures
    if done < known:
        return said("Fetching articles: {done} of {known}", done=done, known=known)
    if pictures < all_pictures:
        return said("Fetching pictures: {done} of {known}", done=pictures, known=all_pictures)
    if moment.new_articles:
        return counted(moment.new_articles, "Syncing: {n} new article", "Syncing: {n} new articles")
    return said("Syncing…")
