"""Which part of a host's name somebody has registered: "paper.co.uk" of "www.paper.co.uk".

The list of public suffixes is the file that the package `tld` brings. It is read here, for the
package's own code would fetch the list from the network where it misses it.
"""

import ipaddress
from contextlib import suppress
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

__all__ = ["house_of", "registrable"]

LIST = "res/effective_tld_names.dat.txt"


def registrable(host: str) -> str:
    """The domain that a host belongs to, in ASCII as the host is. "" for an IP address, for a name
    without a dot, and for a public suffix ("co.uk", "github.io"), below which all are strangers."""
    labels = host.split(".")
    # What ends in a number is an IP address or part of one.
    numbered = labels[-1].isdecimal() or (":" in host and _is_ip(host))
    if numbered or len(labels) < 2 or not all(labels):
        return ""
    suffix = _suffix([_readable(label) for label in labels])
    return ".".join(labels[-suffix - 1 :]) if suffix < len(labels) else ""


@lru_cache(maxsize=1 << 12)
def house_of(key: str) -> str:
    """Who publishes a publication of this `publication_key`: the domain that is registered, so that
    titles of one house are one voice; on a host that carries strangers, and where no domain is
    registered, the key itself."""
    host = key.partition("#")[0] or key
    return host if "/" in host else registrable(host.partition(":")[0]) or host


def _is_ip(host: str) -> bool:
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return True
    return False


def _suffix(labels: list[str]) -> int:
    """How many labels the public suffix has: the longest rule counts, an exception above all."""
    rules = _rules()
    for n in range(len(labels)):
        name = ".".join(labels[n:])
        if f"!{name}" in rules:
            return len(labels) - n - 1
        if name in rules or "*." + ".".join(labels[n + 1 :]) in rules:
            return len(labels) - n
    return 1


@cache
def _rules() -> frozenset[str]:
    spec = find_spec("tld")
    assert spec is not None  # it is installed with this program
    [folder] = spec.submodule_search_locations or [""]
    loader: Any = spec.loader  # reads one file; running the package would take long
    text = loader.get_data(str(Path(folder) / LIST)).decode()
    return frozenset(text.splitlines())  # remarks too, which no host is called


def _readable(label: str) -> str:
    """The list is written in Unicode."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
