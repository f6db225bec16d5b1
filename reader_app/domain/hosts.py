"""Hosts by name: which of them belong to a session.

As `net.session_hosts` writes them: ".paper.example" is that domain and all below it, anything else
one host; with a port where it is not the scheme's own.
"""

from collections.abc import Iterable

from reader_app.domain.address import host_of

__all__ = ["concerns_hosts", "covered_by"]


def covered_by(hosts: Iterable[str], url: str) -> bool:
    """Whether an http or https address is on one of the hosts."""
    host, port = _split(host_of(url))
    for name, own in map(_split, hosts):
        if host and port == own and (_is_below(host, name) if name[:1] == "." else host == name):
            return True
    return False


def concerns_hosts(hosts: Iterable[str], domain: str, host_only: bool) -> bool:
    """Whether a cookie of `domain` could ever reach one of the hosts; ports mean nothing to it."""
    for name, _ in map(_split, hosts):
        if name[:1] == "." and _is_below(domain, name):
            return True
        if domain == name or (not host_only and _is_below(name.removeprefix("."), f".{domain}")):
            return True
    return False


def _split(name: str) -> tuple[str, str]:
    """Host and port, "" where none is named."""
    host, colon, port = name.rpartition(":")
    return (host, port) if colon and port.isdecimal() else (name, "")


def _is_below(host: str, tree: str) -> bool:
    return host == tree[1:] or host.endswith(tree)
