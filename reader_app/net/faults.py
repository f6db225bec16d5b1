"""From what went wrong below to the one error tree."""

import socket
import ssl

import h2.exceptions
import httpcore
import httpx

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net.backend import Blocked

__all__ = ["TRANSPORT_ERRORS", "UNANSWERED", "blame", "refusal"]

TRANSPORT_ERRORS = (
    OSError,  # socket.gaierror and ssl.SSLError too
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    httpx.TransportError,
    h2.exceptions.H2Error,
)
"""All that a transport may raise."""

DETAIL = 200  # characters: protocol errors quote the server

UNANSWERED = (
    httpcore.ReadError,
    httpcore.RemoteProtocolError,
    httpcore.WriteError,
    httpx.ReadError,
    httpx.RemoteProtocolError,
    httpx.WriteError,
)
"""How it shows that a server closed a kept connection just when it was used again."""


def blame(error: BaseException, *, arriving: bool) -> PublisherTrouble:
    """Who failed and how; `arriving` when the body was already on its way."""
    match error:
        case Blocked():
            return PublisherTrouble(Fault.BLOCKED_ADDRESS, str(error))
        case socket.gaierror():
            return PublisherTrouble(Fault.DNS, error.strerror or "")
        case ssl.SSLCertVerificationError():
            return PublisherTrouble(Fault.TLS, error.verify_message)
        case ssl.SSLError():
            return PublisherTrouble(Fault.TLS, error.reason or "")
        case httpcore.LocalProtocolError() | httpx.LocalProtocolError():
            # Its text quotes what could not be sent, a cookie perhaps.
            return PublisherTrouble(Fault.CONNECTION, "a request that cannot be sent")
        case TimeoutError() | httpcore.TimeoutException() | httpx.TimeoutException():
            return PublisherTrouble(Fault.TIMEOUT, str(error))
        case _:
            fault = Fault.TRUNCATED if arriving else Fault.CONNECTION
            return PublisherTrouble(fault, str(error)[:DETAIL])


def refusal(status: int, retry_after: float | None = None) -> PublisherTrouble:
    """What an error status means."""
    match status:
        case 401 | 402 | 403 | 451:
            fault = Fault.FORBIDDEN
        case 404:
            fault = Fault.NOT_FOUND
        case 410:
            fault = Fault.GONE
        case 429:
            fault = Fault.RATE_LIMITED
        case _ if status >= 500:
            fault = Fault.SERVER
        case _:
            fault = Fault.HTTP
    return PublisherTrouble(fault, f"status {status}", status=status, retry_after=retry_after)
