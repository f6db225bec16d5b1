"""Redirects, followed by hand."""

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net.address import Address
from reader_app.net.answer import Want
from reader_app.net.cookies import Cookies
from reader_app.net.form import Filled
from reader_app.net.headers import Headers
from reader_app.net.session import Session

__all__ = ["REDIRECTS", "REPEATED", "Trail"]

REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)
REPEATED = (307, 308)  # the method stays, and what is sent


class Trail:
    """The addresses of one fetch, from what was asked for to what answers, and the cookies that are
    set on the way, but for those of the session's hosts, which the session keeps. An address met a
    second time with the same cookies leads nowhere new. `form` is what is sent to `here`.
    """

    def __init__(
        self, start: Address, most: int, session: Session | None = None, form: Filled | None = None
    ) -> None:
        self._start = start
        self._most = most
        self._session = session
        self._permanent = True
        self._cookies = Cookies()
        self.here = start
        self.form = form
        self._seen = {self._step()}

    @property
    def session(self) -> Session | None:
        """The session, where this host may see it."""
        session = self._session
        return session if session is not None and session.fits(self.here) else None

    @property
    def cookie(self) -> str:
        """What this host has set, on the way here or in the session."""
        session = self.session
        return self._cookies.field(self.here) if session is None else session.cookie(self.here)

    def take(self, headers: Headers) -> None:
        """Lets the session keep what one of its hosts sets."""
        if self.session is not None:
            self.session.take(self.here, headers.get("set-cookie", ""))

    def follow(self, status: int, headers: Headers) -> None:
        """Goes on to where a redirect leads. Raises PublisherTrouble(REDIRECT)."""
        location = headers.get("location", "")
        if not location:
            raise PublisherTrouble(Fault.REDIRECT, "redirected to nowhere", status=status)
        if self.session is None:
            self._cookies.take(self.here, headers.get("set-cookie", ""))
        self.here = self.here.leads_to(location)
        if self.form is not None:
            self._guard_form(status)
        step = self._step()
        if step in self._seen:
            raise PublisherTrouble(Fault.REDIRECT, "redirected in a circle", status=status)
        if len(self._seen) > self._most:
            raise PublisherTrouble(Fault.REDIRECT, f"over {self._most} redirects", status=status)
        self._seen.add(step)
        self._permanent = self._permanent and status in PERMANENT

    def _guard_form(self, status: int) -> None:
        """What has taken a password may lead to the session's hosts alone."""
        if self.session is None:
            raise PublisherTrouble(Fault.REDIRECT, "a sign-in led to another host", status=status)
        if self._start.secure and not self.here.secure:
            raise PublisherTrouble(Fault.REDIRECT, "a sign-in led to http", status=status)
        if status not in REPEATED:
            self.form = None

    def _step(self) -> tuple[str, str, bool]:
        return str(self.here.url), self.cookie, self.form is not None

    def moved_to(self, want: Want, content_type: str) -> str:
        """The new address of what moved for good, or "". Not believed: a step down from https, a
        feed that became another host's HTML (the sign-in page of a hotel's network), and the
        move of an address with a password, or of one that sees a session, to where that is
        missing."""
        if len(self._seen) == 1 or not self._permanent or self._start.authorization:
            return ""
        if self._start.secure and not self.here.secure:
            return ""
        session = self._session
        if session is not None and session.fits(self._start) and not session.fits(self.here):
            return ""
        elsewhere = self.here.host != self._start.host
        if want is Want.FEED and elsewhere and "html" in content_type.lower():
            return ""
        return str(self.here.url) if self.here.url != self._start.url else ""
