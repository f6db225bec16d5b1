import argparse
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.cli.spans import count, cursor_text, read_cursor, since
from reader_app.domain import Cursor
from reader_app.services import midnight

NOW = 1_800_000_000


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2 days", NOW - 172_800),
        ("1 day", NOW - 86_400),
        ("24h", NOW - 86_400),
        ("90 minutes", NOW - 5_400),
        ("3w", NOW - 1_814_400),
        (" 2 DAYS ", NOW - 172_800),
        ("2026-11-22T14:05+01:00", int(datetime(2026, 11, 22, 13, 5, tzinfo=UTC).timestamp())),
        ("2026-11-22T13:05Z", int(datetime(2026, 11, 22, 13, 5, tzinfo=UTC).timestamp())),
        ("2026-11-22", int(datetime(2026, 11, 22).astimezone().timestamp())),
    ],
)
def test_a_moment_is_understood(text: str, seconds: int) -> None:
    assert since(lambda: NOW)(text) == seconds


def test_today_and_yesterday_begin_at_local_midnight() -> None:
    today = since(lambda: NOW)("today")
    assert today <= NOW < today + 90_000
    assert datetime.fromtimestamp(today, UTC).astimezone().hour == 0
    assert since(lambda: NOW)("yesterday") < today


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is the system's")
@pytest.mark.parametrize(
    ("now", "today", "yesterday"),
    [
        ("2026-03-29T12:00Z", "2026-03-28T23:00Z", "2026-03-27T23:00Z"),
        ("2026-03-30T12:00Z", "2026-03-29T22:00Z", "2026-03-28T23:00Z"),
        ("2026-10-25T12:00Z", "2026-10-24T22:00Z", "2026-10-23T22:00Z"),
    ],
)
def test_a_day_on_which_the_clock_is_put_forward_or_back_begins_at_midnight(
    now: str, today: str, yesterday: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = [datetime.fromisoformat(one).timestamp() for one in (now, today, yesterday)]
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    try:
        assert midnight(seconds[0]) == seconds[1]
        read = since(lambda: seconds[0])
        assert [read("today"), read("yesterday")] == seconds[1:]
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("text", ["", "soon", "2 parsecs", "2026-13-40", "-3 days", "9" * 40 + "h"])
def test_what_is_no_moment_is_said(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is no time"):
        since(lambda: NOW)(text)


@given(st.integers(), st.integers())
def test_a_cursor_comes_back_as_it_was(published: int, id: int) -> None:
    cursor = Cursor(published, id)
    text = cursor_text(cursor)
    assert text is not None
    assert read_cursor(text) == cursor


@pytest.mark.parametrize("text", ["", "????", "abc", "bm9uZQ", "é"])
def test_what_is_no_cursor_is_said(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="no cursor"):
        read_cursor(text)


@pytest.mark.parametrize("text", ["0", "-1", "many", "1.5", "99999999999"])
def test_what_is_no_number_of_rows_is_said(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        count(text)
