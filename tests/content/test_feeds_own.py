"""Where a feed that came as a file says that it is."""

import pytest

from reader_app.content import stated_address
from reader_app.domain import PublisherTrouble

__all__: list[str] = []

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbour Times</title><link>https://times.example/</link>{more}</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Times</title>
<link href="https://times.example/"/>{more}</feed>"""

JSON = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [],'
    ' "home_page_url": "https://times.example/", "feed_url": "https://times.example/j"}'
)


@pytest.mark.parametrize(
    ("feed", "address"),
    [
        (RSS.format(more=""), "https://times.example/"),
        (
            RSS.format(more="<atom:link rel='self' href='https://times.example/a?b=1&amp;c=2'/>"),
            "https://times.example/a?b=1&c=2",
        ),
        (
            ATOM.format(more='<link href="https://times.example/atom" rel="self"/>'),
            "https://times.example/atom",
        ),
        (
            JSON,
            "https://times.example/j",
        ),
        (RSS.format(more="<atom:link rel='self' href='file:///etc/passwd'/>"),
         "https://times.example/"),
        ("<rss version='2.0'><channel><title>Nowhere</title></channel></rss>", ""),
    ],
)  # fmt: skip
def test_the_feeds_own_address_comes_before_that_of_its_site(feed: str, address: str) -> None:
    assert stated_address(feed.encode()) == address


def test_a_letter_is_no_feed() -> None:
    with pytest.raises(PublisherTrouble):
        stated_address(b"Dear Wanda")
