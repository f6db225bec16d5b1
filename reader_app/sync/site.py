"""Which hosts belong together."""

from functools import lru_cache

from reader_app.domain import host_of

__all__ = ["same_site", "site_of"]


@lru_cache(maxsize=256)
def site_of(url: str) -> str:
    """The part of an address's host that one owner has registered ("tribune.co.uk"), by the list
    of public suffixes (publicsuffix.org); the host and port where that names none."""
    from tld import get_fld  # reads its list of 10,000 names

    host = host_of(url)
    name = host.partition(":")[0]
    found = get_fld(name, fail_silently=True, fix_protocol=True) if name == host else None
    return found or host


def same_site(one: str, other: str) -> bool:
    """Whether two addresses have one owner."""
    return bool(site_of(one)) and site_of(one) == site_of(other)
