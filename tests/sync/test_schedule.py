"""How often a section is asked."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import LATEST, Fault, Pace, Reason, Rhythm
from reader_app.sync.schedule import after_answer, after_failure, back_off, learn

__all__: list[str] = []

NOW = 1_800_000_000  # Friday, 15 January 2027, 08:00 UTC
MINUTE, HOUR, DAY = 60, 3600, 86_400
NONE = Rhythm()
BOTH = st.integers(0, 400 * DAY)
PACES = st.builds(
    Pace,
    st.none() | st.integers(1, 400 * DAY),
    st.none() | st.integers(631_152_000, NOW + DAY),
    st.lists(st.integers(0, 23), max_size=23, unique=True).map(tuple),
    st.lists(st.integers(0, 6), max_size=6, unique=True).map(tuple),
)
RHYTHMS = st.builds(
    Rhythm,
    st.none() | st.integers(600, 400 * DAY),
    st.none() | st.integers(NOW - 4000 * DAY, NOW + DAY),
    PACES,
)


def regular(gap: int, count: int = 20, newest: int = NOW - HOUR) -> Rhythm:
    return learn(NONE, [newest - n * gap for n in range(count)], Pace(), count, NOW)


def wait(rhythm: Rhythm, max_age: int | None = None) -> tuple[int, Reason]:
    """Without what is spread: the first section, whose share is small, is rounded away."""
    due = after_answer(0, rhythm, max_age, NOW)
    return due.at - NOW, due.reason


def test_a_section_is_asked_three_times_for_each_article() -> None:
    assert wait(regular(6 * HOUR)) == (2 * HOUR, Reason.RHYTHM)
    assert wait(regular(HOUR)) == (20 * MINUTE, Reason.RHYTHM)


def test_one_that_publishes_daily_is_not_asked_every_ten_minutes_and_a_busy_one_is() -> None:
    assert wait(regular(DAY)) == (8 * HOUR, Reason.RHYTHM)
    assert wait(regular(5 * MINUTE, newest=NOW - 60)) == (10 * MINUTE, Reason.RHYTHM)
    assert wait(regular(7 * DAY)) == (DAY, Reason.RHYTHM)


def test_articles_that_come_together_are_one_reason_to_ask() -> None:
    mornings = [NOW - HOUR - day * DAY - n * 20 for day in range(4) for n in range(25)]
    assert learn(NONE, mornings, Pace(), 100, NOW).every == pytest.approx(DAY, abs=HOUR)


def test_who_is_silent_is_asked_more_rarely_but_still_asked() -> None:
    waits = [wait(regular(DAY, newest=NOW - days * DAY)) for days in (1, 6, 30, 90, 1000)]
    assert [seconds for seconds, _ in waits] == [
        8 * HOUR,
        6 * DAY // 10,
        DAY,
        3 * DAY,
        6 * DAY,
    ]
    assert {reason for _, reason in waits[1:]} == {Reason.QUIET}


def test_a_night_without_news_does_not_put_a_busy_section_to_sleep() -> None:
    seconds, _ = wait(regular(15 * MINUTE, newest=NOW - 8 * HOUR))
    assert seconds == 48 * MINUTE


def test_nothing_known_is_an_hour() -> None:
    assert wait(NONE) == (HOUR, Reason.RHYTHM)


def test_a_feed_without_dates_is_known_by_what_arrives() -> None:
    first = learn(NONE, [], Pace(), 10, NOW)
    assert first == Rhythm(None, NOW)
    later = learn(first, [], Pace(), 0, NOW + HOUR)
    assert later == first
    new = learn(later, [], Pace(), 1, NOW + 6 * HOUR)
    assert new == Rhythm(6 * HOUR, NOW + 6 * HOUR)
    assert learn(new, [], Pace(), 1, NOW + 8 * HOUR).every == 4 * HOUR


def test_a_feed_of_one_entry_is_known_by_how_its_date_moves() -> None:
    known = learn(NONE, [NOW - DAY], Pace(), 1, NOW)
    assert (known.every, known.newest) == (None, NOW - DAY)
    assert learn(known, [NOW], Pace(), 1, NOW).every == DAY


def test_dates_ahead_of_the_clock_are_of_now() -> None:
    assert learn(NONE, [NOW + 20 * HOUR, NOW - HOUR], Pace(), 2, NOW).newest == NOW


def test_the_server_may_ask_for_more_patience_but_for_no_more_than_a_day() -> None:
    busy = regular(5 * MINUTE, newest=NOW)
    assert wait(busy, HOUR) == (HOUR, Reason.FRESH)
    assert wait(busy, 365 * DAY) == (DAY, Reason.FRESH)
    assert wait(busy, 30) == (10 * MINUTE, Reason.RHYTHM)


def test_the_feed_may_ask_for_more_patience_but_for_no_more_than_a_day() -> None:
    busy = regular(5 * MINUTE, newest=NOW)
    assert wait(Rhythm(busy.every, busy.newest, Pace(2 * HOUR))) == (2 * HOUR, Reason.TTL)
    assert wait(Rhythm(busy.every, busy.newest, Pace(30 * DAY))) == (DAY, Reason.TTL)


def test_an_interval_with_a_base_is_counted_from_there() -> None:
    noon = int(datetime(2000, 1, 1, 12, tzinfo=UTC).timestamp())
    pace = Pace(DAY, noon)
    assert wait(Rhythm(None, None, pace)) == (4 * HOUR, Reason.TTL)
    soon = Pace(HOUR, NOW + 5 * MINUTE)
    assert wait(Rhythm(600, NOW, soon)) == (HOUR + 5 * MINUTE, Reason.TTL)


@pytest.mark.parametrize(
    ("pace", "expected", "reason"),
    [
        (Pace(skip_hours=(9, 10)), 3 * HOUR, Reason.SKIP_HOURS),
        (Pace(skip_hours=(8, 12)), HOUR, Reason.RHYTHM),
        (Pace(skip_days=(4,)), 16 * HOUR, Reason.SKIP_DAYS),
        (Pace(skip_days=(4, 5, 6)), 64 * HOUR, Reason.SKIP_DAYS),
        (Pace(skip_days=(4,), skip_hours=(0, 1)), 18 * HOUR, Reason.SKIP_HOURS),
    ],
)
def test_hours_and_days_of_rest_are_kept(pace: Pace, expected: int, reason: Reason) -> None:
    assert wait(Rhythm(None, None, pace)) == (expected, reason)


@given(st.integers(1, 10**6), RHYTHMS, st.none() | BOTH)
def test_nobody_is_asked_sooner_than_in_ten_minutes_or_later_than_in_a_week(
    section: int, rhythm: Rhythm, max_age: int | None
) -> None:
    due = after_answer(section, rhythm, max_age, NOW)
    assert 10 * MINUTE <= due.at - NOW <= LATEST


@given(st.integers(1, 10**6), RHYTHMS, st.none() | BOTH)
def test_no_time_lies_in_the_hours_and_days_of_rest(
    section: int, rhythm: Rhythm, max_age: int | None
) -> None:
    due = after_answer(section, rhythm, max_age, NOW)
    moment = datetime.fromtimestamp(due.at, UTC)
    rests = moment.hour in rhythm.pace.skip_hours or moment.weekday() in rhythm.pace.skip_days
    assert not rests or due.at == NOW + LATEST


@given(st.integers(1, 10**6), RHYTHMS, BOTH, BOTH)
def test_who_asks_for_more_patience_never_gets_less(
    section: int, rhythm: Rhythm, one: int, other: int
) -> None:
    sooner, later = sorted((one, other))
    assert (
        after_answer(section, rhythm, sooner, NOW).at
        <= after_answer(section, rhythm, later, NOW).at
    )


@given(
    st.lists(st.integers(NOW - 4000 * DAY, NOW + DAY), max_size=60),
    RHYTHMS,
    st.integers(0, 5),
)
def test_any_dates_make_a_rhythm_that_can_be_planned_with(
    dates: Sequence[int], known: Rhythm, new: int
) -> None:
    rhythm = learn(known, dates, known.pace, new, NOW)
    assert rhythm.every is None or rhythm.every >= 10 * MINUTE or rhythm.every == known.every
    assert rhythm.newest is None or rhythm.newest <= max(NOW, known.newest or 0)
    after_answer(1, rhythm, None, NOW)


def test_thousands_do_not_come_due_at_once() -> None:
    times = [after_answer(n, regular(6 * HOUR), None, NOW).at - NOW for n in range(1, 5001)]
    assert min(times) >= 2 * HOUR
    assert max(times) <= 2 * HOUR + 12 * MINUTE
    busiest = max(sum(1 for at in times if at // MINUTE == m) for m in range(120, 133))
    assert busiest < 5000 // 10


def test_the_same_section_is_spread_in_the_same_way() -> None:
    assert after_answer(7, NONE, None, NOW) == after_answer(7, NONE, None, NOW)


def test_the_back_off_doubles_up_to_its_cap_and_never_undercuts_the_server() -> None:
    assert [back_off("timeout", n, None, 0) for n in (1, 2, 3)] == [600, 1200, 2400]
    assert back_off("timeout", 50, None, 0) == DAY
    assert back_off("not-found", 1, None, 0) == 6 * HOUR
    assert back_off("not-found", 50, None, 0) == 7 * DAY
    assert back_off("server", 1, 7200.0, 0) == 7200


@pytest.mark.parametrize(
    ("kind", "retry_after", "reason"),
    [
        ("timeout", None, Reason.BACK_OFF),
        ("server", 60.0, Reason.BACK_OFF),
        ("server", 7200.0, Reason.ASKED),
        ("rate-limited", 60.0, Reason.HOST),
    ],
)
def test_the_rule_behind_a_back_off_is_told(
    kind: str, retry_after: float | None, reason: Reason
) -> None:
    due = after_failure(1, kind, 1, retry_after, NOW)
    assert due.reason is reason
    assert due.at >= NOW + max(600, retry_after or 0)


@given(
    st.integers(1, 10**6),
    st.sampled_from(list(Fault)),
    st.integers(1, 200),
    st.none() | st.floats(0, DAY),
)
def test_no_failure_keeps_a_section_waiting_for_more_than_a_week(
    section: int, fault: Fault, attempts: int, retry_after: float | None
) -> None:
    due = after_failure(section, fault, attempts, retry_after, NOW)
    assert 10 * MINUTE <= due.at - NOW <= LATEST
