"""Every number that the network side keeps to, in one place."""

from dataclasses import dataclass

from reader_app.net.answer import Want

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Times in seconds, sizes in bytes; a size holds on the wire and again decompressed."""

    connect: float = 10.0  # name, connection and TLS handshake, each
    silence: float = 15.0  # without a single byte
    total: float = 60.0  # one fetch with all its redirects, without waiting for its turn
    drain: float = 2.0  # to read the body of an error, so that the connection can be used again

    feed: int = 20_000_000
    page: int = 10_000_000
    picture: int = 25_000_000
    call: int = 100_000_000

    small: int = 1_000_000  # a body up to here needs no place, and those up to `middling`
    middling: int = 4_000_000  # and those over it have so many places:
    middlings: int = 8
    larges: int = 2

    redirects: int = 8
    per_host: int = 2  # requests, and so connections, at one time
    overall: int = 64
    idle_hosts: int = 64  # whose connections are kept open
    keep_alive: float = 30.0
    resolvers: int = 16  # names looked up at one time

    rest: float = 600.0  # of a host that answers 429 without saying for how long
    retry_after: int = 86_400  # the longest wait that a server can ask for
    max_age: int = 86_400  # the longest freshness that a server can claim

    def size(self, want: Want) -> int:
        """The size limit for a kind of document."""
        match want:
            case Want.FEED:
                return self.feed
            case Want.PAGE | Want.FORM:
                return self.page
            case Want.PICTURE:
                return self.picture
            case Want.CALL:
                return self.call
