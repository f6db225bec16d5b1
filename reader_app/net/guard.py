"""Which machines a publisher can make us talk to: those of the public internet, and those whose
address the reader typed."""

import ipaddress
from collections.abc import Iterable

__all__ = ["Guard", "is_at_home", "is_public"]

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

UNICAST = ipaddress.IPv6Network("2000::/3")  # all that IANA has given out for the internet
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last 32 bits


def is_public(ip: IPAddress) -> bool:
    """Whether an IP address belongs to the public internet: not loopback, private, link-local,
    unique-local, carrier-grade NAT, multicast, unspecified, reserved, nor an IPv6 address that
    stands for such an IPv4 address."""
    if isinstance(ip, ipaddress.IPv4Address):
        return ip.is_global and not ip.is_multicast
    inner = _inner(ip)
    if inner is not None:
        return is_public(inner)
    return ip in UNICAST and ip.is_global


def _inner(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address carries traffic to, by mapping, 6to4, Teredo, NAT64."""
    if ip.teredo is not None:
        return ip.teredo[1]
    if ip in NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour


# Ends of names that no registry gives out: such a name is one of the reader's own network.
HOME = frozenset(
    (
        "corp example fritz.box home home.arpa internal intranet invalid lan local localdomain "
        "localhost private test"
    ).split(" ")
)


def is_at_home(host: str) -> bool:
    """Whether a host can be meant as one of the reader's own network: by a private IP address, or
    by a name that nobody can register. Any other name is its owner's to point where they like."""
    try:
        return not is_public(ipaddress.ip_address(host))
    except ValueError:
        _, dot, rest = host.rstrip(".").partition(".")
        last = rest.rpartition(".")[2]
        return not dot or last.isdecimal() or not HOME.isdisjoint((rest, last))


class Guard:
    """The rule, with the exceptions that the reader made by typing them."""

    def __init__(self) -> None:
        self._allowed: set[tuple[str, int]] = set()

    def allow(self, host_port: Iterable[str]) -> None:
        """Takes "host:port", "[::1]:port", or "host" alone for the ports 80 and 443; passes over
        hosts of the internet."""
        for text in host_port:
            host, port = _split(text.strip().lower())
            if not is_at_home(host):
                continue
            ports = (int(port),) if port.isdecimal() else (80, 443)
            self._allowed.update((host, number) for number in ports)

    def excepts(self, host: str, port: int) -> bool:
        """Whether the reader typed this host of their own network."""
        return (host.lower().rstrip("."), port) in self._allowed

    def admits(self, host: str, port: int, ip: str) -> bool:
        """Whether `host` may be asked on `port` at `ip`, the address it resolved to."""
        return self.excepts(host, port) or is_public(ipaddress.ip_address(ip))


def _split(text: str) -> tuple[str, str]:
    if text.startswith("["):
        host, _, port = text[1:].partition("]")
        return host, port.removeprefix(":")
    if text.count(":") > 1:
        return text, ""
    host, _, port = text.partition(":")
    return host.rstrip("."), port
