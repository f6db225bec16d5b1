"""The headers of a request."""

from reader_app.domain import PublisherTrouble
from reader_app.net.address import Address
from reader_app.net.answer import Validators, Want
from reader_app.net.form import Filled

__all__ = ["Fields", "conditional", "private", "referring", "sending", "standing"]

Fields = list[tuple[bytes, bytes]]

PAGES = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5"
ACCEPT = {
    Want.FEED: "application/atom+xml, application/rss+xml, application/feed+json, "
    "application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, "
    "text/html;q=0.5, */*;q=0.3",
    Want.PAGE: PAGES,
    Want.FORM: PAGES,
    Want.PICTURE: "image/webp, image/png, image/jpeg, image/gif, image/svg+xml, image/*;q=0.8, "
    "*/*;q=0.3",
    Want.CALL: "application/json, text/plain;q=0.8, */*;q=0.5",
}


def standing(agent: str, want: Want) -> Fields:
    """What every request for a kind of document carries. Brotli and zstd are not offered: their
    Python decoders cannot be stopped at a size."""
    return [
        (b"User-Agent", agent.encode("ascii", "replace")),
        (b"Accept", ACCEPT[want].encode("ascii")),
        (b"Accept-Encoding", b"gzip, deflate"),
    ]


def conditional(conditions: Validators | None) -> Fields:
    """Validators as they came, byte for byte."""
    fields: Fields = []
    if conditions is not None and conditions.etag:
        fields.append((b"If-None-Match", conditions.etag.encode("latin-1", "replace")))
    if conditions is not None and conditions.last_modified:
        fields.append((b"If-Modified-Since", conditions.last_modified.encode("latin-1", "replace")))
    return fields


def referring(text: str) -> Address | None:
    """The page that led to a request, if it has a usable address."""
    try:
        return Address.parse(text) if text else None
    except PublisherTrouble:
        return None


def sending(form: Filled | None, source: Address | None, here: Address) -> Fields:
    """What says that a form is on its way and where it was filled in."""
    if form is None:
        return []
    # Made from the page where the form was; some servers compare it with their own name.
    origin = (source or here).origin
    return [
        (b"Content-Type", form.content_type.encode("ascii")),
        (b"Content-Length", str(len(form.body)).encode("ascii")),
        (b"Origin", origin.encode("ascii")),
    ]


def private(here: Address, source: Address | None, cookie: str, authorization: str) -> Fields:
    """What not every host may be told; texts in characters that stand for bytes."""
    fields: Fields = []
    if cookie:
        fields.append((b"Cookie", cookie.encode("latin-1")))
    if authorization:
        fields.append((b"Authorization", authorization.encode("latin-1")))
    referer = source.referer_for(here) if source is not None else ""
    if referer:
        fields.append((b"Referer", referer.encode("ascii")))
    return fields
