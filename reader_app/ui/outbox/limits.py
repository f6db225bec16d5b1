"""What accounts cannot be told: said before it is done, and done here alone."""

from collections.abc import Callable, Iterable
from enum import Enum, auto

from reader_app.domain import Account, Capabilities, Publication
from reader_app.ui.outbox.standing import State
from reader_app.ui.phrase import listed, paragraph, said

__all__ = ["Deed", "limits", "synced_with"]


class Deed(Enum):
    """What a reader does with a publication."""

    RENAME = auto()
    MOVE = auto()  # into a folder
    UNFOLLOW = auto()


CAN: dict[Deed, Callable[[Capabilities], bool]] = {
    Deed.RENAME: lambda able: able.rename,
    Deed.MOVE: lambda able: able.folders,
    Deed.UNFOLLOW: lambda able: able.follow,
}


def limits(state: State, publications: Iterable[Publication], deed: Deed) -> str:
    """Which of the accounts that have these will not follow suit, in a sentence; "" where all of
    them do."""
    able = state.able
    unable = [
        one.title
        for one in state.of(*publications)
        if one.id in able and not CAN[deed](able[one.id])
    ]
    if not unable:
        return ""
    names = listed(unable)
    match deed:
        case Deed.RENAME:
            return said("{accounts} keeps its own title: yours holds here.", accounts=names)
        case Deed.MOVE:
            return said("{accounts} keeps its own folders: yours hold here.", accounts=names)
        case Deed.UNFOLLOW:
            return said(
                "{accounts} goes on following it: unfollow it there as well.", accounts=names
            )


def synced_with(accounts: Iterable[Account]) -> str:
    """With which accounts something is synced, in a sentence; "" for none."""
    names = listed(one.title for one in accounts)
    return paragraph(said("Synced with {accounts}.", accounts=names)) if names else ""
