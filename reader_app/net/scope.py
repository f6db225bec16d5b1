"""The hosts that may see a session."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from reader_app.domain import PublisherTrouble, registrable
from reader_app.net.address import Address, HostKey, key_of, name_of

__all__ = ["Scope", "is_below", "session_hosts"]


def session_hosts(*urls: str) -> tuple[str, ...]:
    """The hosts that a sign-in for these addresses may be shown to, each once: the domain that
    somebody has registered with all below it (".paper.co.uk"), with the port where it is not the
    scheme's own (".news.example:8080"); an IP address and a public suffix alone ("127.0.0.1").
    What is no http or https address is passed over."""
    found: dict[str, None] = {}
    for url in urls:
        try:
            host, port = Address.parse(url).key
        except PublisherTrouble:
            continue
        domain = registrable(host)
        found[name_of((f".{domain}" if domain else host, port))] = None
    return tuple(found)


def is_below(host: str, domain: str) -> bool:
    """Whether a host is `domain` or below it."""
    return host == domain or host.endswith(f".{domain}")


@dataclass(frozen=True, slots=True)
class Scope:
    """Hosts as `session_hosts` writes them, and exact ones ("www.paper.example", "::1",
    "127.0.0.1:8080"). One without a port stands for the ports of http and https."""

    exact: frozenset[HostKey]
    trees: frozenset[HostKey]

    @classmethod
    def of(cls, hosts: Iterable[str]) -> Self:
        """A tree above what can be registered would show the session to strangers; it is taken
        for the one host of that name."""
        exact: set[HostKey] = set()
        trees: set[HostKey] = set()
        for name in hosts:
            host, port = key_of(name.strip().lower())
            domain = host.removeprefix(".")
            tree = domain != host and registrable(domain)
            (trees if tree else exact).add((domain, port))
        return cls(frozenset(exact), frozenset(trees))

    def covers(self, address: Address) -> bool:
        """Whether this host may see the session."""
        host, port = address.key
        return (host, port) in self.exact or any(
            port == other and is_below(host, domain) for domain, other in self.trees
        )

    def concerns(self, domain: str, host_only: bool) -> bool:
        """Whether a cookie could ever reach one of the hosts."""
        if not host_only and not registrable(domain):
            return False  # it is everybody's
        if any(is_below(domain, tree) for tree, _ in self.trees):
            return True
        if host_only:
            return any(domain == host for host, _ in self.exact)
        known = self.exact | self.trees
        return any(is_below(host, domain) for host, _ in known)
