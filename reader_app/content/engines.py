"""The heavy engines, asked by name: their libraries are imported where they are first used, which
is in a worker process. The program's own processes only hand these functions on, and a check of
feeds alone needs none of them."""

from reader_app.domain import Body, Delivery, Page, PictureFacts, Recipient, SitePage

__all__ = ["read_listing", "read_page", "read_picture", "read_site"]


def read_page(
    data: bytes,
    content_type: str,
    url: str,
    *,
    status: int = 200,
    title: str = "",
    byline: str = "",
    feed_body: Body | None = None,
    now: int | None = None,
) -> Page:
    """Read the page at `url`: its article, sanitised, and what it says of it.

    `title`, `byline` and `feed_body` are what the feed said; they fill in what the page leaves
    out, and the feed's text stays where it is longer than the page's. `now` (seconds since 1970)
    bounds dates. Raises PublisherTrouble: NOT_A_PAGE for what is not HTML, MALFORMED for a page
    that ends in the middle, TOO_LARGE and HOSTILE for what no article needs.
    """
    from reader_app.content.page import read_page as read

    return read(
        data,
        content_type,
        url,
        status=status,
        title=title,
        byline=byline,
        feed_body=feed_body,
        now=now,
    )


def read_picture(data: bytes, content_type: str) -> PictureFacts:
    """Decode a picture whole and return what it is; its bytes decide, not `content_type`.

    Width and height are those it is shown with, its EXIF orientation applied. `data` of the
    answer is set where the bytes to keep are others: AVIF, TIFF and JPEG 2000 become JPEG, or
    WebP where they are transparent; drawings (SVG) are cleaned of scripts and references. Raises
    PublisherTrouble: NOT_A_PICTURE for what does not decode to its end, TOO_LARGE, before
    decoding, for more than 60 megapixels, 30 in formats that cost more memory.
    """
    from reader_app.content.pictures import read_picture as read

    return read(data, content_type)


def read_site(data: bytes, content_type: str, url: str, now: int) -> SitePage:
    """Look through the page at `url` for what can be followed: feeds that it names, pages that
    list feeds, the articles that it lists itself. `now` in seconds since 1970 bounds dates.

    Raises PublisherTrouble: NOT_A_PAGE for what is no HTML, TOO_LARGE and HOSTILE.
    """
    from reader_app.content.site import read_site as read

    return read(data, content_type, url, now)


def read_listing(data: bytes, content_type: str, url: str, now: int, to: Recipient) -> Delivery:
    """Read a page that lists articles as the delivery of a section: title, address and, where it
    stands there, date of each.

    Raises PublisherTrouble: MALFORMED where no list of articles can be made out, NOT_A_PAGE,
    TOO_LARGE, HOSTILE.
    """
    from reader_app.content.site import read_listing as read

    return read(data, content_type, url, now, to)
