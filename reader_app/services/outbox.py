"""What waits for a server, in words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader_app.domain import (
    Account,
    Failure,
    Field,
    Subject,
    Waiting,
    counted,
    said,
)
from reader_app.library import Library
from reader_app.services.words import explain

__all__ = ["OutboxRow", "outbox_rows"]

_ARTICLES = (Field.READ, Field.SAVED)
_MANY = 10  # of one kind are told as one


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Changes that wait. `ops`: their numbers; `what` says them, `why` why they still wait, ""
    where the next sync takes them along. `since`: when the oldest was made; `next_at`: not before
    that, 0 at once. Times in seconds since 1970. `sent`: they are on their way."""

    ops: tuple[int, ...]
    account_id: int
    what: str
    since: int
    why: str
    next_at: int
    sent: bool


def outbox_rows(
    library: Library, accounts: Iterable[Account], waiting: Sequence[Waiting]
) -> tuple[OutboxRow, ...]:
    """The rows of what waits, the oldest first; more than a few of one kind are one row."""
    known = {one.id: one for one in accounts}
    names = _names(library)
    titles = _titles(library, [one.subject for one in waiting if one.field in _ARTICLES])
    rows: list[OutboxRow] = []
    for _, group in groupby(sorted(waiting, key=_kind), key=_kind):
        some = list(group)
        if some[0].field in _ARTICLES and len(some) > _MANY:
            rows.append(_row(some, known, _many(some[0], len(some))))
        else:
            rows += [_row([one], known, _one(one, titles, names)) for one in some]
    return tuple(sorted(rows, key=lambda row: row.ops[0]))


def _row(some: Sequence[Waiting], known: dict[int, Account], what: str) -> OutboxRow:
    account = known.get(some[0].account_id)
    return OutboxRow(
        tuple(one.op for one in some),
        some[0].account_id,
        what,
        min(one.made for one in some),
        _why(account, some[0].failure),
        max(one.next_at for one in some),
        some[0].sent is not None,
    )


def _why(account: Account | None, failure: str) -> str:
    code = failure or (account.trouble if account else "")
    if not code or account is None:
        return ""
    return explain(Failure(Subject.ACCOUNT, account.server, code, title=account.title)).what


def _kind(one: Waiting) -> tuple[int, str, str, str, bool]:
    return one.account_id, one.field, one.value, one.failure, one.sent is not None


def _many(one: Waiting, count: int) -> str:
    if one.field is Field.READ and one.value == "1":
        return counted(count, "Mark {n} article as read", "Mark {n} articles as read")
    if one.field is Field.READ:
        return counted(count, "Mark {n} article as unread", "Mark {n} articles as unread")
    if one.value == "1":
        return counted(count, "Save {n} article", "Save {n} articles")
    return counted(count, "Take {n} article from the saved", "Take {n} articles from the saved")


def _one(one: Waiting, titles: dict[int, str], name: Callable[[int], str]) -> str:
    match one.field:
        case Field.READ | Field.SAVED:
            return _marked(one, titles.get(one.subject) or said("an article without a title"))
        case Field.FOLLOW if one.value == "1":
            return said("Follow: {title}", title=name(one.subject))
        case Field.FOLLOW:
            return said("Unfollow: {title}", title=name(one.subject))
        case Field.TITLE:
            return said("Rename to “{new}”: {title}", new=one.value, title=name(one.subject))
        case Field.FOLDER if one.value:
            return said(
                "Move to the folder “{folder}”: {title}", folder=one.value, title=name(one.subject)
            )
        case Field.FOLDER:
            return said("Take out of its folder: {title}", title=name(one.subject))


def _marked(one: Waiting, title: str) -> str:
    if one.field is Field.READ and one.value == "1":
        return said("Mark as read: {title}", title=title)
    if one.field is Field.READ:
        return said("Mark as unread: {title}", title=title)
    if one.value == "1":
        return said("Save: {title}", title=title)
    return said("Take from the saved: {title}", title=title)


def _titles(library: Library, ids: Sequence[int]) -> dict[int, str]:
    return {row.id: row.title for row in library.rows(ids)} if ids else {}


def _names(library: Library) -> Callable[[int], str]:
    """What a section is called, with its publication."""
    known = {
        section.id: (publication.title, section.name, len(publication.sections))
        for publication in library.tree()
        for section in publication.sections
    }

    def name(section_id: int) -> str:
        if section_id not in known:
            title, _ = library.name_of(section_id=section_id)
            return title or said("a section")
        publication, section, sections = known[section_id]
        return publication if sections == 1 else f"{publication} · {section}"

    return name
