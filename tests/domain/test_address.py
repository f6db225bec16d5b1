"""Hosts and addresses as they are compared and shown."""

from urllib.parse import unquote

import pytest

from reader_app.domain import host_of, mask

__all__: list[str] = []


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://News.Example:443/x", "news.example"),
        ("https://bücher.example/x", "xn--bcher-kva.example"),
        ("https://Straße.example:8443/", "xn--strae-oqa.example:8443"),
        ("https://\u0430pple.example/", "xn--pple-43d.example"),  # a Cyrillic letter
        ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
        ("https://bu\u0308cher。example/", "xn--bcher-kva.example"),
        ("ftp://bücher.example/", ""),
    ],
)
def test_a_host_is_named_in_ascii(url: str, host: str) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize("unseen", "\u202e\u2066\u200b\u200f\xad\ufeff\u2028\x1b\x00")
def test_nothing_that_is_not_seen_stands_in_an_address_that_is_shown(unseen: str) -> None:
    for url in (f"https://evil{unseen}.example/", f"https://e.example/a{unseen}b?c={unseen}"):
        assert unseen not in mask(url)
        assert unseen not in host_of(url)


def test_the_host_of_a_shown_address_looks_like_no_other() -> None:
    assert mask("https://\u0430pple.example:8443/a") == "https://xn--pple-43d.example:8443/a"
    shown = mask("https://ann:pw@bücher.example/a?token=1")
    assert unquote(shown) == "https://…@xn--bcher-kva.example/a?token=…"
    assert mask("https://news.example/Überblick?q=ö") == "https://news.example/Überblick?q=ö"
