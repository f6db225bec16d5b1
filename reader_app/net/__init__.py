"""The network: one client, polite to every host, that no publisher can hurt; the only httpx."""

from reader_app.net.answer import Answer, Validators, Want
from reader_app.net.call import Call, Spoken
from reader_app.net.client import Client
from reader_app.net.limits import Limits
from reader_app.net.scope import session_hosts
from reader_app.net.session import Session

__all__ = [
    "Answer",
    "Call",
    "Client",
    "Limits",
    "Session",
    "Spoken",
    "Validators",
    "Want",
    "session_hosts",
]
