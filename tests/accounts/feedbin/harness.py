"""Feedbin."""

from reader_app.domain import AccountKind
from tests.accounts.fake import Reply
from tests.accounts.feedbin.server import FeedbinServer
from tests.accounts.harness import Harness

__all__ = ["HARNESSES"]

HARNESSES = [
    Harness(
        "feedbin",
        AccountKind.FEEDBIN,
        FeedbinServer,
        # An empty list is an answer: nothing is unread.
        misshapen=(
            Reply(200, b"{}"),
            Reply(200, b""),
            Reply(200, b"null"),
            Reply(200, b"[{}]"),
            Reply(200, b'["1"]'),
            Reply(200, b"[true]"),
            Reply(204),
        ),
    )
]
