"""Redirects, followed by hand."""

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net.address import Address
from reader_app.net.answer import Want
from reader_app.net.cookies import Cookies
from reader_app.net.headers import Headers

__all__ = ["REDIRECTS", "Trail"]

REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)


class Trail:
    """The addresses of one fetch, from what was asked for to what answers, and the cookies that are
    set on the way. An address met a second time with the same cookies leads nowhere new.
    """

    def __init__(self, start: Address, most: int) -> None:
        self._start = start
        self._most = most
        self._seen = {(str(start.url), "")}
        self._permanent = True
        self._cookies = Cookies()
        self.here = start

    @property
    def cookie(self) -> str:
        """What this host has set on the way here."""
        return self._cookies.field(self.here)

    def follow(self, status: int, headers: Headers) -> None:
        """Goes on to where a redirect leads. Raises PublisherTrouble(REDIRECT)."""
        location = headers.get("location", "")
        if not location:
            raise PublisherTrouble(Fault.REDIRECT, "redirected to nowhere", status=status)
        self._cookies.take(self.here, headers.get("set-cookie", ""))
        self.here = self.here.leads_to(location)
        step = (str(self.here.url), self.cookie)
        if step in self._seen:
            raise PublisherTrouble(Fault.REDIRECT, "redirected in a circle", status=status)
        if len(self._seen) > self._most:
            raise PublisherTrouble(Fault.REDIRECT, f"over {self._most} redirects", status=status)
        self._seen.add(step)
        self._permanent = self._permanent and status in PERMANENT

    def moved_to(self, want: Want, content_type: str) -> str:
        """The new address of what moved for good, or "". Not believed: a step down from https, a
        feed that became another host's HTML (the sign-in page of a hotel's network), and the
        move of an address with a password, which the new address would lack."""
        if len(self._seen) == 1 or not self._permanent or self._start.authorization:
            return ""
        if self._start.secure and not self.here.secure:
            return ""
        elsewhere = self.here.host != self._start.host
        if want is Want.FEED and elsewhere and "html" in content_type.lower():
            return ""
        return str(self.here.url) if self.here.url != self._start.url else ""
