"""Cookies that browsers' extensions export."""

import json

import pytest

from reader_app.content import read_cookies
from reader_app.domain import Cookie

__all__: list[str] = []

LINE = "{}\t{}\t/\t{}\t{}\t{}\t{}"


def test_a_file_is_read_line_by_line() -> None:
    text = (
        "\ufeff# Netscape HTTP Cookie File\r\n# a comment\r\n\r\n"
        ".paper.com\tTRUE\t/\tTRUE\t1900000000\tsession\tabc=d\r\n"
        "#HttpOnly_www.paper.com\tFALSE\t/news\tFALSE\t0\tid\t\r\n"
        "B\u00fccher.example\tFALSE\t/\tFALSE\t1900000000.75\tx\ty z\r\n"
    )
    assert read_cookies(text).cookies == (
        Cookie("session", "abc=d", "paper.com", "/", False, True, False, 1_900_000_000),
        Cookie("id", "", "www.paper.com", "/news", True, False, True, None),
        Cookie("x", "y z", "xn--bcher-kva.example", "/", True, False, False, 1_900_000_000),
    )


def test_spaces_instead_of_tabs_are_read() -> None:
    text = ".paper.com   TRUE  /  TRUE  1900000000  session  a b"
    (cookie,) = read_cookies(text).cookies
    assert (cookie.name, cookie.value) == ("session", "a b")


def test_a_name_without_a_value_and_a_last_line_without_an_end_are_read() -> None:
    read = read_cookies(".paper.com\tTRUE\t/\tTRUE\t0\tempty\n.paper.com\tTRUE\t/\tTRUE\t0\ta\tb")
    assert [(one.name, one.value) for one in read.cookies] == [("empty", ""), ("a", "b")]


@pytest.mark.parametrize(
    "line",
    [
        "just words",
        "paper.com\tYES\t/\tTRUE\t0\ta\tb",
        "paper.com\tTRUE\t/\tTRUE\tsoon\ta\tb",
        "paper.com\tTRUE\trelative\tTRUE\t0\ta\tb",
        "paper.com\tTRUE\t/\tTRUE\t0\t\tb",
        "pa per.com\tTRUE\t/\tTRUE\t0\ta\tb",
        "\tTRUE\t/\tTRUE\t0\ta\tb",
    ],
)
def test_what_makes_no_sense_is_counted(line: str) -> None:
    read = read_cookies(f"{line}\n.paper.com\tTRUE\t/\tTRUE\t0\ta\tb")
    assert (len(read.cookies), read.unread) == (1, 1)


@pytest.mark.parametrize(
    ("stated", "expires"),
    [
        ("0", None),
        ("-1", None),
        ("", None),
        ("nan", None),
        ("1900000000000", 1_900_000_000),
        ("1e300", 253_402_300_799),
        ("inf", 253_402_300_799),
    ],
)
def test_each_way_to_write_a_time_is_read(stated: str, expires: int | None) -> None:
    (cookie,) = read_cookies(LINE.format("paper.com", "FALSE", "TRUE", stated, "a", "b")).cookies
    assert cookie.expires == expires


def test_json_of_browser_extensions_is_read() -> None:
    entries = [
        {
            "domain": ".paper.com",
            "hostOnly": False,
            "httpOnly": True,
            "name": "session",
            "path": "/",
            "secure": True,
            "session": False,
            "expirationDate": 1900000000.5,
            "value": "abc",
            "sameSite": "lax",
            "storeId": "0",
            "id": 1,
        },
        {
            "domain": "www.paper.com",
            "hostOnly": True,
            "name": "id",
            "secure": False,
            "session": True,
            "value": "1",
        },
    ]
    expected = (
        Cookie("session", "abc", "paper.com", "/", False, True, True, 1_900_000_000),
        Cookie("id", "1", "www.paper.com", "/", True, False, False, None),
    )
    assert read_cookies(json.dumps(entries)).cookies == expected
    assert read_cookies(json.dumps({"cookies": entries, "origins": []})).cookies == expected


def test_json_of_playwright_is_read() -> None:
    entry = {
        "name": "a",
        "value": "b",
        "domain": ".paper.com",
        "path": "/",
        "expires": -1,
        "httpOnly": True,
        "secure": True,
    }
    assert read_cookies(json.dumps([entry])).cookies == (
        Cookie("a", "b", "paper.com", "/", False, True, True, None),
    )


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("", 0),
        ("[]", 0),
        ("{}", 0),
        ("[1, {}, null]", 3),
        ("[{]", 1),
        ("[" * 100_000, 1),
        ('[{"name": 1, "value": "x", "domain": "paper.com"}]', 1),
    ],
)
def test_json_without_cookies_has_none(text: str, unread: int) -> None:
    read = read_cookies(text)
    assert (read.cookies, read.unread) == ((), unread)


def test_no_value_shows() -> None:
    read = read_cookies(LINE.format("paper.com", "FALSE", "TRUE", "0", "a", "pl4nted"))
    assert read.cookies[0].value == "pl4nted"
    assert "pl4nted" not in f"{read!r} {read}"
