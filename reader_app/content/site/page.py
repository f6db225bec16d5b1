"""The tree of a page that is looked through, within the bounds of every page."""

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.page.charset import page_text
from reader_app.content.page.ending import is_page
from reader_app.content.page.read import HEAVY, LARGEST, TAGS
from reader_app.content.page.tree import HtmlElement, parse
from reader_app.domain import Fault, PublisherTrouble

__all__ = ["page_of"]


def page_of(data: bytes, content_type: str, url: str) -> tuple[HtmlElement, str]:
    """Return the root of a page, also of one that ends in the middle, and its source.

    Raises PublisherTrouble: NOT_A_PAGE, TOO_LARGE, HOSTILE.
    """
    if len(data) > LARGEST:
        raise PublisherTrouble(Fault.TOO_LARGE, f"{len(data)} bytes", subject=url)
    if not is_page(data, content_type):
        raise PublisherTrouble(Fault.NOT_A_PAGE, content_type, subject=url)
    text = page_text(data, content_type)
    if text.count("<") > TAGS:
        raise PublisherTrouble(Fault.HOSTILE, f"more than {TAGS} tags", subject=url)
    try:
        return parse(HEAVY.sub(r"<\1>", text)), text
    except (ValueError, etree.LxmlError) as error:
        raise PublisherTrouble(Fault.NOT_A_PAGE, "no elements", subject=url) from error
