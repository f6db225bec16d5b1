"""Who may see a session: the publication's own hosts and nobody else."""

import pickle

import pytest

from reader_app.domain import Cookie, registrable
from reader_app.net import Session, session_hosts

__all__: list[str] = []


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.paper.com", "paper.com"),
        ("paper.com", "paper.com"),
        ("login.www.paper.co.uk", "paper.co.uk"),
        ("co.uk", ""),
        ("com", ""),
        ("localhost", ""),
        ("me.github.io", "me.github.io"),
        ("github.io", ""),
        ("www.ck", "www.ck"),
        ("a.b.ck", "a.b.ck"),
        ("b.ck", ""),
        ("a.city.kobe.jp", "city.kobe.jp"),
        ("login.news.example", "news.example"),
        ("a.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"),
        ("xn--55qx5d.cn", ""),
        ("127.0.0.1", ""),
        ("::1", ""),
        ("a..com", ""),
        ("xn--a\u00df.com", "xn--a\u00df.com"),
    ],
)
def test_what_somebody_has_registered_is_known(host: str, domain: str) -> None:
    assert registrable(host) == domain


def test_the_hosts_of_a_sign_in_are_those_of_the_registered_domain() -> None:
    urls = (
        "https://www.paper.co.uk/a",
        "https://login.paper.co.uk/",
        "http://www.news.example:8080/",
        "http://127.0.0.1:9000/",
        "http://[::1]:9000/",
        "https://me.github.io/x",
        "https://github.io/",
        "mailto:x@y.z",
    )
    assert session_hosts(*urls) == (
        ".paper.co.uk",
        ".news.example:8080",
        "127.0.0.1:9000",
        "[::1]:9000",
        ".me.github.io",
        "github.io",
    )


@pytest.mark.parametrize(
    ("host", "url", "seen"),
    [
        (".paper.com", "https://paper.com/", True),
        (".paper.com", "https://www.paper.com/", True),
        (".paper.com", "https://WWW.Paper.COM/", True),
        (".paper.com", "https://paper.com:444/", False),
        (".paper.com", "https://evilpaper.com/", False),
        (".paper.com", "https://paper.com.evil.org/", False),
        (".paper.com", "http://paper.com/", False),
        (".paper.com", "https://user@evil.org/paper.com", False),
        ("www.paper.com", "https://paper.com/", False),
        ("www.paper.com", "https://a.www.paper.com/", False),
        (".co.uk", "https://paper.co.uk/", False),
        (".com", "https://paper.com/", False),
        ("127.0.0.1:9000", "https://127.0.0.1:9000/", True),
        ("127.0.0.1:9000", "https://127.0.0.1:9001/", False),
        (".0.0.1", "https://127.0.0.1/", False),
        (".paper.com", "no address", False),
    ],
)
def test_a_session_covers_its_hosts_alone(host: str, url: str, seen: bool) -> None:
    assert Session([host]).covers(url) is seen


def test_a_plain_session_covers_http_as_well() -> None:
    assert Session([".paper.com"], plain=True).covers("http://www.paper.com/")


def test_cookies_of_other_hosts_are_counted_and_never_kept() -> None:
    session = Session([".paper.com"])
    ours = (Cookie("a", "1", "paper.com", host_only=False), Cookie("b", "2", "www.paper.com"))
    theirs = (
        Cookie("c", "3", "evil.org"),
        Cookie("d", "4", "com", host_only=False),
        Cookie("e", "5", "evilpaper.com"),
        Cookie("f", "6", "paper.com", expires=5),
        Cookie("g", "7\r\nX: y", "paper.com"),
    )
    assert session.add([*ours, *theirs]) == (2, 5)
    assert {one.name for one in session.cookies} == {"a", "b"}
    assert session.changed


def test_a_domain_cookie_above_an_exact_host_is_its_own() -> None:
    session = Session(["www.paper.com"])
    cookies = [
        Cookie("a", "1", "paper.com", host_only=False),
        Cookie("b", "1", "paper.com", host_only=True),
        Cookie("c", "1", "other.paper.com", host_only=True),
    ]
    assert session.add(cookies) == (1, 2)


def test_what_is_stored_comes_back_and_lowers_the_flag() -> None:
    session = Session([".paper.com"])
    session.add([Cookie("a", "1", "paper.com", "/x", False, True, True, 4_000_000_000)])
    stored = session.dump()
    assert not session.changed
    again = Session([".paper.com"], stored=stored)
    assert again.cookies == session.cookies
    assert not again.changed


def test_a_session_that_is_cleared_has_changed() -> None:
    session = Session([".paper.com"])
    session.add([Cookie("a", "1", "paper.com")])
    session.dump()
    session.clear()
    assert session.changed
    assert session.cookies == ()


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "text",
        {"cookies": "x"},
        {"cookies": [1, {}, {"name": "a"}, {"name": 1, "value": "x", "domain": "paper.com"}]},
        {"cookies": [{"name": "a", "value": "x", "domain": "paper.com", "expires": "soon"}]},
        {"cookies": [{"name": "a", "value": "x", "domain": "paper.com", "more": 1}]},
    ],
)
def test_what_cannot_be_read_of_the_store_is_passed_over(stored: object) -> None:
    assert Session([".paper.com"], stored=stored).cookies == ()


def test_a_session_never_leaves_its_process() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Session([".paper.com"], user="u", password="planted"))
