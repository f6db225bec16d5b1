"""The way through a proxy, where the system or the environment names one."""

import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from ipaddress import ip_address

import httpx

__all__ = ["Proxies"]


class Proxies:
    """HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, on macOS and Windows the system's settings.

    Loopback is always asked directly. A proxy resolves names itself, so behind one only literal
    private addresses can be refused.
    """

    def __init__(self, found: Mapping[str, str] | None = None) -> None:
        self._found = dict(urllib.request.getproxies() if found is None else found)
        self._direct: dict[str, bool] = {}

    def choose(self, url: httpx.URL) -> str:
        """The proxy's address for `url`, "" for none."""
        if not self._found:
            return ""
        host = url.raw_host.decode("ascii").strip("[]")
        if host not in self._direct:
            self._direct[host] = _is_loopback(host) or bool(urllib.request.proxy_bypass(host))
        if self._direct[host]:
            return ""
        proxy = self._found.get(url.scheme) or self._found.get("all", "")
        return proxy if "://" in proxy or not proxy else f"http://{proxy}"


def _is_loopback(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host.rstrip(".") == "localhost"
