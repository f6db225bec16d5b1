import pytest

from reader_app.domain import AddressNeeded, host_of
from reader_app.library import PrivateAddresses, Veil
from tests.vault import Pocket

TOKEN = "k3j2h1g4f5d6s7a8Q9"


def test_an_address_comes_back_whole_from_what_is_kept() -> None:
    drawer = Pocket()
    url = f"https://ann:pw@private.news.example/{TOKEN}/feed.xml?token=1"
    hidden, marks = PrivateAddresses(drawer).keep(url)
    assert list(marks) == ["ann:pw", TOKEN, "1"]
    assert TOKEN not in hidden
    assert PrivateAddresses(drawer).real(hidden) == url
    assert PrivateAddresses(drawer).real("https://news.example/") == "https://news.example/"


def test_a_secret_goes_to_no_other_host() -> None:
    private = PrivateAddresses(Pocket())
    hidden, marks = private.keep(f"https://private.news.example/{TOKEN}/feed.xml")
    elsewhere = f"https://evil.example/?{marks[TOKEN]}"
    assert private.real(elsewhere) == elsewhere
    own = f"https://private.news.example/picture.png?u={marks[TOKEN]}"
    assert private.real(own) == own.replace(marks[TOKEN], TOKEN)
    assert TOKEN not in hidden


def test_an_address_whose_secret_is_gone_is_said() -> None:
    drawer = Pocket()
    hidden, _ = PrivateAddresses(drawer).keep(f"https://private.news.example/{TOKEN}")
    PrivateAddresses(drawer).forget(hidden)
    assert not drawer
    with pytest.raises(AddressNeeded):
        PrivateAddresses(drawer).real(hidden)


def test_nothing_is_kept_of_an_address_without_secrets() -> None:
    drawer = Pocket()
    assert PrivateAddresses(drawer).keep("https://news.example/feed") == (
        "https://news.example/feed", {},
    )  # fmt: skip
    assert not drawer


def test_the_same_address_is_found_again() -> None:
    drawer = Pocket()
    url = f"https://private.news.example/{TOKEN}"
    hidden, _ = PrivateAddresses(drawer).keep(url)
    other, _ = PrivateAddresses(drawer).keep(url.replace("Q9", "Q8"))
    lost, _ = PrivateAddresses(Pocket()).keep(url)
    among = [lost, "https://private.news.example/", other, hidden]
    assert PrivateAddresses(drawer).whole(among, {host_of(url)})[url] == hidden
    assert url not in PrivateAddresses(drawer).whole([lost, other], {host_of(url)})
    assert PrivateAddresses(drawer).whole(among, {"elsewhere.test"}) == {}


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_veil_covers_a_secret_wherever_a_publisher_repeats_it(code: str) -> None:
    veil = Veil({"0" * 16: (TOKEN,)})
    text = f'<atom:link rel="self" href="http://news.example/{TOKEN}"/> and {TOKEN}!'
    covered = veil.over(text.encode(code)).decode(code)
    assert TOKEN not in covered
    assert covered.count(f"~{'0' * 16}~") == 2


@pytest.mark.parametrize("part", ["storm", "a+b%2Bc/=", "ann:p&w"])
def test_a_short_secret_is_covered_in_addresses_and_left_in_words(part: str) -> None:
    veil = Veil({"0" * 16: (part,)})
    shown = veil.over(f"the {part} <a href='http://news.example/?token={part}&b=1'>".encode())
    mark = b"~0000000000000000~"
    assert shown == f"the {part} ".encode() + b"<a href='http://news.example/?token=" + mark + (
        b"&b=1'>"
    )
    assert veil.cover(f"http://{part}@news.example/stormy") == (
        f"http://{mark.decode()}@news.example/stormy"
    )
