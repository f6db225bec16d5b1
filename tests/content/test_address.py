"""Addresses made absolute and rid of secrets."""

import pytest

from reader_app.content import holds_secret, without_secrets
from reader_app.content.address import absolute, document_base

BASE = "https://p.example/a/feed"


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("https://x.example/1?a=b#c", "https://x.example/1?a=b#c"),
        ("b", "https://p.example/a/b"),
        ("/b", "https://p.example/b"),
        ("//x.example/b", "https://x.example/b"),
        ("../b c", "https://p.example/b%20c"),
        (" https://x.example/a\n b ", "https://x.example/a%20b"),
        ("HTTP://X.example/é", "http://X.example/é"),
        ("", ""),
        ("javascript:alert(1)", ""),
        ("data:image/png;base64,AA", ""),
        ("ftp://x.example/", ""),
        ("http://", ""),
        ("http://[::1", ""),
        ("http://x.example:99999/", ""),
        ("https://x.example/" + "a" * 9_000, ""),
    ],
)
def test_references_become_addresses_of_the_web_or_nothing(reference: str, found: str) -> None:
    assert absolute(reference, BASE) == found


def test_the_base_of_a_document_carries_no_secrets() -> None:
    assert document_base("https://a:b@p.example:81/x/feed?key=1#f") == "https://p.example:81/x/feed"


@pytest.mark.parametrize(
    ("url", "left"),
    [
        ("https://ann:secret@p.example/feed", "https://p.example/feed"),
        ("https://p.example/feed?token=abc", "https://p.example/feed"),
        (
            "https://p.example/feed?page=2&auth_token=x&lang=de",
            "https://p.example/feed?page=2&lang=de",
        ),
        (
            "https://p.example/?apiKey=1&accessToken=2&API_KEY=3&os_password=4&sig=5",
            "https://p.example/",
        ),
    ],
)
def test_secrets_are_left_out(url: str, left: str) -> None:
    assert holds_secret(url)
    assert without_secrets(url) == left
    assert not holds_secret(left)


@pytest.mark.parametrize(
    "url",
    [
        "https://p.example/feed?keyword=x&author=ann&category=a+b&country_code=de&monkey=1",
        "https://p.example/feed?x=%2Fa&empty=&y",
        "https://p.example/@ann/feed",
        "http://[bad",
        "",
    ],
)
def test_ordinary_addresses_are_left_exactly_as_they_are(url: str) -> None:
    assert without_secrets(url) == url
