"""When an edition comes: by the reader's clock, once a day, summer time or not."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from reader_app.domain import EditionPlan, coming, due, gap, minutes_of

__all__: list[str] = []

VIENNA = ZoneInfo("Europe/Vienna")
MORNING = EditionPlan("Morning", 7 * 60, top=True)
WORKDAYS = frozenset(range(5))


def at(text: str, fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=VIENNA, fold=fold).timestamp()


def test_it_is_due_from_its_time_to_the_end_of_the_day() -> None:
    assert due(MORNING, at("2026-11-22T06:59:59"), VIENNA) is None
    assert due(MORNING, at("2026-11-22T07:00"), VIENNA) == date(2026, 11, 22)
    assert due(MORNING, at("2026-11-22T23:59"), VIENNA) == date(2026, 11, 22)
    assert due(MORNING, at("2026-11-23T00:01"), VIENNA) is None


def test_a_day_that_has_had_its_edition_is_not_due_again() -> None:
    made = EditionPlan("Morning", 7 * 60, top=True, last="2026-11-22")
    assert due(made, at("2026-11-22T12:00"), VIENNA) is None
    assert due(made, at("2026-11-23T07:00"), VIENNA) == date(2026, 11, 23)


def test_days_that_the_machine_slept_through_bring_one_edition_and_not_ten() -> None:
    made = EditionPlan("Morning", 7 * 60, top=True, last="2026-11-10")
    assert due(made, at("2026-11-22T09:00"), VIENNA) == date(2026, 11, 22)
    after = EditionPlan("Morning", 7 * 60, top=True, last="2026-11-22")
    assert due(after, at("2026-11-22T09:01"), VIENNA) is None


def test_what_was_noted_while_the_clock_was_wrong_counts_for_nothing() -> None:
    ahead = EditionPlan("Morning", 7 * 60, top=True, last="2099-01-01")
    assert due(ahead, at("2026-11-22T07:00"), VIENNA) == date(2026, 11, 22)
    west = EditionPlan("Morning", 7 * 60, top=True, last="2026-11-23")
    assert due(west, at("2026-11-22T07:00"), VIENNA) is None
    made = EditionPlan("Morning", 7 * 60, top=True, since=int(at("2099-01-01T00:00")))
    assert due(made, at("2026-11-22T07:00"), VIENNA) == date(2026, 11, 22)


def test_a_plan_made_after_its_time_begins_the_next_day() -> None:
    late = EditionPlan("Morning", 7 * 60, top=True, since=int(at("2026-11-22T10:00")))
    assert due(late, at("2026-11-22T10:01"), VIENNA) is None
    assert coming(late, at("2026-11-22T10:01"), VIENNA) == at("2026-11-23T07:00")


@pytest.mark.parametrize(
    "plan",
    [
        EditionPlan("Off", 7 * 60, top=True, on=False),
        EditionPlan("Of nothing", 7 * 60),
        EditionPlan("Never", 7 * 60, frozenset(), top=True),
    ],
    ids=lambda plan: plan.name,
)
def test_a_plan_that_is_off_or_empty_never_comes(plan: EditionPlan) -> None:
    assert due(plan, at("2026-11-22T09:00"), VIENNA) is None
    assert coming(plan, at("2026-11-22T09:00"), VIENNA) is None


def test_only_its_days_count() -> None:
    plan = EditionPlan("Work", 7 * 60, WORKDAYS, top=True)
    assert due(plan, at("2026-11-22T09:00"), VIENNA) is None  # a Sunday
    assert coming(plan, at("2026-11-20T08:00"), VIENNA) == at("2026-11-20T08:00")
    done = EditionPlan("Work", 7 * 60, WORKDAYS, top=True, last="2026-11-20")
    assert coming(done, at("2026-11-20T08:00"), VIENNA) == at("2026-11-23T07:00")


def test_it_keeps_to_the_clock_on_the_wall_when_summer_time_begins_and_ends() -> None:
    done = EditionPlan("Morning", 7 * 60, top=True, last="2026-03-28")
    assert coming(done, at("2026-03-28T07:00"), VIENNA) == at("2026-03-28T07:00") + 23 * 3600
    done = EditionPlan("Morning", 7 * 60, top=True, last="2026-10-24")
    assert coming(done, at("2026-10-24T07:00"), VIENNA) == at("2026-10-24T07:00") + 25 * 3600


def test_in_the_hour_that_is_left_out_it_comes_an_hour_later() -> None:
    night = EditionPlan("Night", 2 * 60 + 30, top=True, last="2026-03-28")
    assert due(night, at("2026-03-29T01:59"), VIENNA) is None
    assert due(night, at("2026-03-29T03:29"), VIENNA) is None
    assert due(night, at("2026-03-29T03:30"), VIENNA) == date(2026, 3, 29)


def test_in_the_hour_that_comes_twice_it_comes_once() -> None:
    night = EditionPlan("Night", 2 * 60 + 30, top=True, last="2026-10-24")
    assert due(night, at("2026-10-25T02:30"), VIENNA) == date(2026, 10, 25)
    done = EditionPlan("Night", 2 * 60 + 30, top=True, last="2026-10-25")
    assert due(done, at("2026-10-25T02:30", fold=1), VIENNA) is None


def test_without_a_zone_the_clock_of_the_system_counts() -> None:
    noon = datetime(2026, 11, 22, 12).timestamp()  # noqa: DTZ001 - the system's
    assert due(MORNING, noon) == date(2026, 11, 22)
    assert due(MORNING, noon - 6 * 3600) is None


def test_an_edition_looks_back_to_the_one_before() -> None:
    assert gap(range(7), date(2026, 11, 22)) == 24 * 3600
    assert gap(WORKDAYS, date(2026, 11, 23)) == 3 * 24 * 3600
    assert gap({5}, date(2026, 11, 21)) == 7 * 24 * 3600
    assert gap((), date(2026, 11, 21)) == 24 * 3600


def test_what_has_few_words_takes_a_minute() -> None:
    assert [minutes_of(words) for words in (1, 230, 460, 2300)] == [1, 1, 2, 10]
    assert minutes_of(2300, 0.5) == 5
