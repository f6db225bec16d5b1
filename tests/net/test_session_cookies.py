"""The cookie jar of a session (RFC 6265bis)."""

import pytest

from reader_app.net.address import Address
from reader_app.net.jar import LARGEST, MOST, Jar

__all__: list[str] = []

NOW = 1_800_000_000.0
SECURE = "https://www.paper.com/news/a"
PLAIN = "http://www.paper.com/news/a"


def at(url: str) -> Address:
    return Address.parse(url)


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


def jar(*lines: str, url: str = SECURE) -> Jar:
    made = Jar(Clock())
    made.take(at(url), "\n".join(lines))
    return made


@pytest.mark.parametrize(
    ("line", "url", "sent"),
    [
        ("a=1", "https://www.paper.com/news/b", True),
        ("a=1", "https://www.paper.com/newsletter", False),
        ("a=1", "https://www.paper.com/", False),
        ("a=1; Path=/", "https://www.paper.com/", True),
        ("a=1; Path=/x%2Fy", "https://www.paper.com/x%2Fy/z", True),
        ("a=1; Path=/x/y", "https://www.paper.com/x%2Fy/z", False),
        ("a=1; Path=relative", "https://www.paper.com/news/b", True),
        ("a=1; Path=/", "https://paper.com/", False),
        ("a=1; Path=/", "https://sub.www.paper.com/", False),
        ("a=1; Path=/; Domain=paper.com", "https://login.paper.com/", True),
        ("a=1; Path=/; Domain=.PAPER.com", "https://paper.com/", True),
        ("a=1; Path=/; Domain=paper.com", "https://evilpaper.com/", False),
        ("a=1; Path=/; Domain=login.paper.com", "https://login.paper.com/", False),
        ("a=1; Path=/; Domain=com", "https://www.paper.com/", False),
        ("a=1; Path=/; Domain=evil.org", "https://evil.org/", False),
        ("a=1; Path=/", "http://www.paper.com/", False),
        ("a=1; Path=/; Expires=Wed, 09 Jun 2027 10:18:14 GMT", "https://www.paper.com/", True),
        ("a=1; Path=/; Expires=Wed, 09-Jun-27 10:18:14 GMT", "https://www.paper.com/", True),
        ("a=1; Path=/; Expires=Wed Jun  9 10:18:14 2027", "https://www.paper.com/", True),
        ("a=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "https://www.paper.com/", False),
        ("a=1; Path=/; Expires=never", "https://www.paper.com/", True),
        ("a=1; Path=/; Max-Age=60", "https://www.paper.com/", True),
        ("a=1; Path=/; Max-Age=0", "https://www.paper.com/", False),
        ("a=1; Path=/; Max-Age=-1; Expires=Wed, 09 Jun 2027 10:18:14 GMT", SECURE, False),
        ("a=1; Path=/; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", SECURE, True),
        ("a=1; Path=/; Max-Age=" + "9" * 500, "https://www.paper.com/", True),
        ("__Host-a=1; Secure; Path=/", "https://www.paper.com/", True),
        ("__Host-a=1; Path=/", "https://www.paper.com/", False),
        ("__Host-a=1; Secure; Path=/news", SECURE, False),
        ("__host-a=1; Secure; Path=/; Domain=paper.com", "https://www.paper.com/", False),
        ("__Secure-a=1; Secure; Path=/; Domain=paper.com", "https://paper.com/", True),
        ("__Secure-a=1; Path=/", "https://www.paper.com/", False),
        ("nonsense", SECURE, False),
        ("=1; Path=/", SECURE, False),
        ("a=\x07; Path=/", SECURE, False),
        ("a=" + "x" * 4096 + "; Path=/", SECURE, False),
        ("a=\xfc; Path=/", SECURE, True),
        ("a=b=c; Path=/", SECURE, True),
    ],
)
def test_a_cookie_goes_where_it_says_and_nowhere_else(line: str, url: str, sent: bool) -> None:
    assert bool(jar(line).field(at(url))) is sent


def test_longer_paths_go_first_then_older_ones() -> None:
    made = jar("a=1; Path=/", "b=2; Path=/news", "c=3; Path=/")
    made.take(at(SECURE), "a=4; Path=/")
    assert made.field(at(SECURE)) == "b=2; a=4; c=3"


def test_a_cookie_ends_when_its_time_has_come() -> None:
    clock = Clock()
    made = Jar(clock)
    made.take(at(SECURE), "a=1; Path=/; Max-Age=60")
    made.changed = False
    clock.now += 61
    assert made.field(at(SECURE)) == ""
    assert made.changed


def test_no_cookie_lasts_longer_than_four_hundred_days() -> None:
    (cookie,) = jar("a=1; Path=/; Expires=Fri, 31 Dec 9999 23:59:59 GMT")
    assert cookie.expires == NOW + 400 * 86_400


def test_a_server_deletes_its_cookie() -> None:
    made = jar("a=1; Path=/; Domain=paper.com")
    made.take(at(SECURE), "a=; Path=/; Domain=paper.com; Expires=Thu, 01 Jan 1970 00:00:00 GMT")
    assert list(made) == []


def test_http_sets_no_secure_cookie_and_hides_none_of_https() -> None:
    assert list(jar("a=1; Secure", url=PLAIN)) == []
    made = jar("a=1; Path=/")
    for line in ("a=evil; Path=/", "a=evil; Path=/; Domain=paper.com", "a=evil; Path=/news"):
        made.take(at(PLAIN), line)
    assert made.field(at(SECURE)) == "a=1"
    made.take(at(PLAIN), "b=2; Path=/")
    assert made.field(at(PLAIN)) == "b=2"


def test_a_full_jar_keeps_the_sign_in_and_takes_no_more() -> None:
    made = jar("session=1; Path=/", *(f"c{n}={n}; Path=/" for n in range(3 * MOST)))
    assert len(list(made)) == MOST
    assert "session=1" in made.field(at(SECURE))
    made.take(at(SECURE), "session=2; Path=/")
    assert "session=2" in made.field(at(SECURE))


def test_a_jar_has_a_bound_for_all_values_together() -> None:
    made = jar(*(f"c{n}={'x' * 4000}; Path=/" for n in range(50)))
    assert sum(len(one.name) + len(one.value) for one in made) <= LARGEST


def test_the_same_cookie_once_more_is_no_change() -> None:
    made = jar("a=1; Path=/")
    made.changed = False
    made.take(at(SECURE), "a=1; Path=/")
    assert not made.changed
    made.take(at(SECURE), "a=2; Path=/")
    assert made.changed


def test_the_host_of_a_public_suffix_keeps_its_cookie_to_itself() -> None:
    made = jar("a=1; Path=/; Domain=github.io", url="https://github.io/")
    assert made.field(at("https://github.io/")) == "a=1"
    assert made.field(at("https://me.github.io/")) == ""


def test_an_ip_address_has_no_domain_above_it() -> None:
    made = jar(
        "a=1; Path=/; Domain=0.0.1", "b=2; Path=/; Domain=127.0.0.1", url="https://127.0.0.1/"
    )
    assert made.field(at("https://127.0.0.1/")) == "b=2"
