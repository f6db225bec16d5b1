"""What waits for accounts, in words."""

from collections.abc import Sequence

from reader_app.domain import Account
from reader_app.services import OutboxRow
from reader_app.ui.outbox.standing import REFUSED, State
from reader_app.ui.phrase import counted, listed, paragraph, said, when

__all__ = ["quiet", "since", "spoken", "state_of", "summary"]


def quiet(state: State) -> str:
    """How much waits, for the foot of the sidebar; "" where nothing does."""
    number, titles = state.number, [state.title(id) for id in state.waits]
    if not number:
        return ""
    if len(titles) == 1:
        return counted(
            number,
            "{n} change waits for {account}",
            "{n} changes wait for {account}",
            account=titles[0],
        )
    return counted(number, "{n} change waits to be sent", "{n} changes wait to be sent")


def summary(state: State) -> str:
    """The same for each account in a line of its own, with what is wrong there."""
    return "\n".join(
        paragraph(
            counted(
                number,
                "{n} change waits for {account}.",
                "{n} changes wait for {account}.",
                account=state.title(id),
            ),
            state.troubles.get(id) or said("They go by themselves, or when you sync."),
        )
        for id, number in state.waits.items()
    )


def since(row: OutboxRow, now: float) -> str:
    """When it was done: the time today, else the date."""
    return when(row.since, now, days=1)


def state_of(row: OutboxRow, account: Account | None, now: float) -> str:
    """Whether it is on its way, or why it is not; "" where nothing keeps it."""
    if row.sent:
        return said("It is on its way.")
    if account is not None and account.trouble in REFUSED:  # which no trying mends
        return row.why
    at = max(row.next_at, account.next_at if account is not None else 0)
    again = ""
    if at > now:
        again = said("It is tried again at {time}.", time=when(at, now, days=1))
    elif row.why:
        again = said("It is tried again with the next sync.")
    return paragraph(row.why, again)


def spoken(row: OutboxRow, account: Account | None, now: float) -> str:
    """A whole row for a screen reader."""
    name = account.title if account is not None else ""
    waits = said("Waits for {account} since {time}.", account=name, time=since(row, now))
    return listed([row.what, paragraph(waits, state_of(row, account, now))])


def discarded(rows: Sequence[OutboxRow]) -> str:
    """What has become of changes that the reader does not want sent."""
    return counted(
        len(rows),
        "{n} change is not sent. The next sync brings what the server has.",
        "{n} changes are not sent. The next sync brings what the server has.",
    )
