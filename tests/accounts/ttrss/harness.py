"""Tiny Tiny RSS for the contract."""

from reader_app.domain import AccountKind
from tests.accounts.fake import Reply
from tests.accounts.harness import Harness
from tests.accounts.ttrss.server import TinyFake

__all__ = ["HARNESSES"]

WRONG = (
    b"[]",
    b"",
    b'{"seq":0,"status":0,"content":null}',
    b'{"seq":0,"status":0,"content":[]}',
    b'{"seq":0,"status":0,"content":[{}]}',
)

HARNESSES = [
    Harness(
        "ttrss", AccountKind.TTRSS, TinyFake, "/api", tuple(Reply(200, body) for body in WRONG)
    ),
]
