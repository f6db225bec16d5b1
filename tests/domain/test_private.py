import pytest

from reader_app.domain import hide, holds_secret, marks_in, mask, reveal

NUMBER = "0123456789abcdef"


@pytest.mark.parametrize(
    "url",
    [
        "https://ann:pass@news.example/feed",
        "https://ann@news.example/feed",
        "https://news.example/feed?token=12",
        "https://news.example/feed?a=b&api_key=x#part",
        "https://www.patreon.com/rss/tribune?auth=nJ2kd8",
        "https://api.substack.com/feed/podcast/17/private/3f0b2a1c-77de-4a41-9d5c-2c1f00aa91e0.rss",
        "https://private.news.example/u/k3j2h1g4f5d6s7/feed.xml",
        "https://feeds.supportingcast.fm/tribune/k3j2h1g4f5d6s7a8",
        "https://news.example/f/Zm9vYmFyMTIzNDU2Nzg5MEFCQ0RFRkdISUpLTE1O",
        "https://news.example/f/da39a3ee5e6b4b0d3255bfef95601890afd80709/rss",
        "https://news.example/?u=Zm9vYmFyMTIzNDU2Nzg5MEFCQ0RFRkdISUpLTE1O",
    ],
)
def test_a_secret_is_hidden_and_comes_back_byte_for_byte(url: str) -> None:
    hidden, parts = hide(url, NUMBER)
    assert holds_secret(url)
    assert all(part not in hidden for part in parts if len(part) > 2)
    assert marks_in(hidden) == (NUMBER,)
    assert not holds_secret(hidden)
    assert reveal(hidden, {NUMBER: parts}) == url


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/feed",
        "https://news.example/2026/11/23/the-storm-that-came-in-the-night-and-took-the-harbour.html",
        "https://www.youtube.com/feeds/videos.xml?channel_id=UCXuqSBlHAE6Xw-yeJA0Tunw",
        "https://feeds.megaphone.fm/GLT1412515089",
        "https://feeds.acast.com/public/shows/5ea17537-f11f-4532-8202-294d976b9d5c",
        "https://www.omnycontent.com/d/playlist/5ea17537-f11f-4532-8202-294d976b9d5c/podcast.rss",
        "https://news.example/premium/politics/latest-news.xml",
        "https://news.example/feed?category=world&page=2&format=rss2",
        "https://news.example/feed?token=",
        "not an address",
        "https://[half/feed?token=1",
    ],
)
def test_what_everybody_may_know_is_left_alone(url: str) -> None:
    assert not holds_secret(url)
    assert hide(url, NUMBER) == (url, ())


def test_several_secrets_of_one_address_have_marks_of_their_own() -> None:
    url = "https://ann:pw@news.example/a?token=1&key=2"
    hidden, parts = hide(url, NUMBER)
    assert hidden == f"https://~{NUMBER}~@news.example/a?token=~{NUMBER}.1~&key=~{NUMBER}.2~"
    assert parts == ("ann:pw", "1", "2")


def test_a_mark_that_is_not_known_stays() -> None:
    hidden, _ = hide("https://news.example/a?token=1", NUMBER)
    assert reveal(hidden, {}) == hidden
    assert reveal(hidden, {NUMBER: ()}) == hidden


def test_a_shown_address_has_neither_secrets_nor_marks() -> None:
    url = "https://private.news.example/k3j2h1g4f5d6s7/a?token=12"
    assert mask(url) == mask(hide(url, NUMBER)[0]) == "https://private.news.example/…/a?token=…"
