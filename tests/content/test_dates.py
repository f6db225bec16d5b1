"""Dates as publishers write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.content import parse_date

NOW = 1_800_000_000
TEN = 1_709_632_800  # 5 March 2024, 10:00 UTC
MIDNIGHT = TEN - 36_000


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 05 Mar 2024 10:00:00 GMT",
        "Tue, 05 Mar 2024 10:00:00 +0000",
        "Tue, 5 Mar 24 10:00 UT",
        "05 Mar 2024 12:00:00 +02:00",
        "Tue, 05 Mar 2024 05:00:00 EST",
        "Tue, 05-Mar-2024 10:00:00 GMT",
        "Tue,05 Mar 2024 11:00:00 +0100 (CET)",
        "Tue, 05 Mar 2024 12:00:00 GMT+0200",
        "Tuesday, 05 March 2024 10:00:00 Z",
        "Tue, 05 Mar 2024 10:00:00 A",
        "Tue, 05 Mar 2024 10:00:00",
        "Tue, 05 Mar 2024 10:00:00 AM",
        "2024-03-05T10:00:00Z",
        "2024-03-05T10:00:00.123456Z",
        "2024-03-05T12:00:00+02:00",
        "2024-03-05T05:00:00-0500",
        "2024-03-05 10:00:00 +0000",
        "2024-03-05T10:00",
        "20240305T100000Z",
        "2024/03/05 10:00",
        "March 5, 2024 10:00 AM",
        "Tue Mar  5 10:00:00 2024",
        "Tue Mar 5 11:00:00 CET 2024",
        "05.03.2024 10:00",
        "1709632800",
        "1709632800123",
        "Di, 05 Mär 2024 11:00:00 MEZ",
        "mar., 05 mars 2024 11:00:00 +0100",
        "Вт, 05 мар 2024 13:00:00 MSK",
        "2024년 03월 05일 10:00:00",
        "2024年3月5日 10:00",
        "\n  2024-03-05T10:00:00Z  ",
    ],
)
def test_one_moment_in_many_spellings(text: str) -> None:
    assert parse_date(text, NOW) == TEN


@pytest.mark.parametrize(
    "text",
    ["2024-03-05", "5 Mar 2024", "March 5, 2024", "5 mars 2024", "20240305", "2024-W10-2",
     "Tue, 05 Mar 2024 00:00:00 Europe/Berlin", "2024-03-04T24:00:00Z"],
)  # fmt: skip
def test_a_day_alone_is_its_first_moment(text: str) -> None:
    assert parse_date(text, NOW) == MIDNIGHT


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2024-13-05", "Tue, 31 Feb 2024 10:00:00 GMT", "05/03/2024", "2024-065",
     "2024-03-05T25:00:00Z", "Tue, 05 Foo 2024 10:00:00 GMT", "99999999999999", "-1",
     "0001-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "2" * 400_000],
)  # fmt: skip
def test_what_names_no_possible_moment_is_none(text: str) -> None:
    assert parse_date(text, NOW) is None


def test_day_and_month_are_told_apart_where_they_can_be() -> None:
    assert parse_date("25/03/2024", NOW) == parse_date("03/25/2024", NOW) == 1_711_324_800
    assert parse_date("03/03/2024", NOW) is not None


def test_the_future_ends_after_a_day() -> None:
    assert parse_date("2024-03-06T09:59:59Z", TEN) == TEN + 86_399
    assert parse_date("2024-03-06T10:00:01Z", TEN) is None


def test_leap_seconds_and_centuries() -> None:
    assert parse_date("Sat, 31 Dec 2016 23:59:60 GMT", NOW) == 1_483_228_799
    assert parse_date("Sat, 01 Jan 94 00:00:00 GMT", NOW) == 757_382_400
    assert parse_date("Sat, 01 Jan 104 00:00:00 GMT", NOW) == 1_072_915_200


moments = st.integers(min_value=631_152_000, max_value=NOW)


@given(moments)
def test_what_the_standards_write_is_read_back(moment: int) -> None:
    when = datetime.fromtimestamp(moment, UTC)
    assert parse_date(when.isoformat(), NOW) == moment
    assert parse_date(when.strftime("%a, %d %b %Y %H:%M:%S +0000"), NOW) == moment


@given(st.text(max_size=200))
def test_no_text_is_an_error(text: str) -> None:
    found = parse_date(text, NOW)
    assert found is None or 631_152_000 <= found <= NOW + 86_400
