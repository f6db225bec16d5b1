import pytest

from reader_app.domain import NotAnAddress
from reader_app.services.typed import typed_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.com/feed", "https://example.com/feed"),
        ("example.com", "https://example.com/"),
        (" <www.example.com/news> ", "https://www.example.com/news"),
        ("example.com:8080/feed", "https://example.com:8080/feed"),
        ("localhost:8090", "http://localhost:8090/"),
        ("127.0.1.1:8090/feed", "http://127.0.1.1:8090/feed"),
        ("http://nas/feed.xml", "http://nas/feed.xml"),
        ("feed://example.com/rss", "http://example.com/rss"),
        ("feed:https://example.com/rss", "https://example.com/rss"),
        ("feed:example.com/rss", "http://example.com/rss"),
        ("FEED:HTTP://example.com/rss", "http://example.com/rss"),
        ("feeds://example.com/rss", "http://example.com/rss"),
        ("rss:https://example.com/rss", "https://example.com/rss"),
        ("rss://example.com/rss", "http://example.com/rss"),
        ("itpc://example.com/rss", "http://example.com/rss"),
        ("“example.com”", "https://example.com/"),
        ("r/linux", "https://www.reddit.com/r/linux/"),
        (" @name@social.example ", "https://social.example/@name"),
        ("//example.com/rss", "http://example.com/rss"),
        ("HTTPS://Example.com", "https://Example.com/"),
        ("https://ann:pw@example.com/f", "https://ann:pw@example.com/f"),
        ("http://[::1]:8090/f", "http://[::1]:8090/f"),
    ],
)
def test_what_was_meant_is_understood(text: str, address: str) -> None:
    assert typed_address(text) == address


@pytest.mark.parametrize(
    "text",
    ["", "   ", "two words", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.com/",
     "mailto:ann@example.com", "http://", "http://a b/", "cheese", "https://[::1", "http://:80/",
     "http://a.test:99999/", "feed:", "rss:cheese", "feed:javascript:alert(1)"],
)  # fmt: skip
def test_what_is_no_web_address_is_said(text: str) -> None:
    with pytest.raises(NotAnAddress):
        typed_address(text)
