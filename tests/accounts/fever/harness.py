"""Two servers with the Fever interface for the contract."""

from reader_app.domain import AccountKind
from tests.accounts.fake import Reply
from tests.accounts.fever.server import MOMENT, ColdsweatFake, FreshFake
from tests.accounts.harness import Harness

__all__ = ["HARNESSES"]

WRONG = tuple(
    Reply(200, body)
    for body in (
        b"[]",
        b"",
        b'{"api_version":3,"auth":1}',
        b'{"api_version":3,"auth":1,"items":null,"unread_item_ids":null,"saved_item_ids":[]}',
    )
)


def freshly(id: int) -> str:
    return str(MOMENT + id)


class Fresh(Harness):
    """Its own name: there is one dialect, and two servers."""

    def __str__(self) -> str:
        return "fever-freshrss"


class Cold(Harness):
    def __str__(self) -> str:
        return "fever-coldsweat"


HARNESSES = [
    Fresh("fever", AccountKind.FEVER, FreshFake, "/api/fever.php", WRONG, number=freshly),
    Cold("fever", AccountKind.FEVER, ColdsweatFake, "/fever", WRONG),
]
