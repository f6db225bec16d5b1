"""The heavy engines, asked by name: their libraries are imported where they are first used, which
is in a worker process. The program's own processes only hand these functions on, and a check of
feeds alone needs none of them."""

from collections.abc import Sequence

from reader_app.domain import (
    BlockRule,
    Body,
    Delivery,
    Page,
    PageBlock,
    PictureFacts,
    Recipient,
    SitePage,
)

__all__ = ["read_again", "read_blocks", "read_listing", "read_page", "read_picture", "read_site"]


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
    rules: Sequence[BlockRule] = (),
) -> Page:
    """Read the page at `url`: its article, sanitised, and what it says of it.

    `title`, `byline` and `feed_body` are what the feed said; they fill in what the page leaves
    out, and the feed's text stays where it is longer than the page's. `now` (seconds since 1970)
    bounds dates. `rules`: what of the publication's pages the reader wants kept, or never; what
    they do is no fact about completeness, and one that would leave less than a quarter of the
    article's words is not followed, which `body.reason` then says. Raises PublisherTrouble:
    NOT_A_PAGE for what is not HTML, MALFORMED for a page that ends in the middle, TOO_LARGE
    and HOSTILE for what no article needs.
    """
    from reader_app.content.page.read import read_page as read

    return read(
        data,
        content_type,
        url,
        status=status,
        title=title,
        byline=byline,
        feed_body=feed_body,
        now=now,
        rules=rules,
    )


def read_again(
    data: bytes,
    content_type: str,
    url: str,
    *,
    stored: str,
    status: int = 200,
    title: str = "",
    byline: str = "",
    feed_body: Body | None = None,
    rules: Sequence[BlockRule] = (),
) -> tuple[Page, bool]:
    """Read a page as `read_page`, and whether it still has most of the text that is `stored` as
    HTML, wherever it stands there: then a shorter text is so by the reader's rules."""
    from reader_app.content.page.read import read_again as read

    return read(
        data,
        content_type,
        url,
        stored=stored,
        status=status,
        title=title,
        byline=byline,
        feed_body=feed_body,
        rules=rules,
    )


def read_blocks(
    data: bytes,
    content_type: str,
    url: str,
    *,
    status: int = 200,
    title: str = "",
    byline: str = "",
    rules: Sequence[BlockRule] = (),
) -> tuple[PageBlock, ...]:
    """Tell a page in its pieces, in their order, each with whether its article has it; `rules` as
    in `read_page`.

    Pieces that follow each other under one name are one. At most 300 of them, 1 MB together;
    navigation, comments and what nobody sees are none. Raises as `read_page`.
    """
    from reader_app.content.page.read import read_blocks as read

    return read(data, content_type, url, status=status, title=title, byline=byline, rules=rules)


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
