"""How often a feed asks to be asked."""

import pytest

from reader_app.content import read_feed
from reader_app.domain import Pace

__all__: list[str] = []

NOW = 1_800_000_000
MINUTE, HOUR, DAY = 60, 3600, 86_400
SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
ITEM = "<item><title>T</title><link>https://x.example/1</link></item>"
MILLENNIUM = 946_728_000  # 1 January 2000, 12:00 UTC


def pace(inside: str) -> Pace:
    data = f'<rss version="2.0" {SY}><channel><title>X</title>{inside}{ITEM}</channel></rss>'
    return read_feed(data.encode(), "", "https://x.example/feed", NOW).pace


def sy(period: str = "", frequency: str = "", base: str = "") -> str:
    parts = (("Period", period), ("Frequency", frequency), ("Base", base))
    return "".join(f"<sy:update{n}>\n{v}\n</sy:update{n}>" for n, v in parts if v)


@pytest.mark.parametrize(
    ("inside", "ttl"),
    [
        ("", None),
        ("<ttl>90</ttl>", 90 * MINUTE),
        ("<ttl> 60 </ttl>", HOUR),
        ("<ttl>0</ttl>", None),
        ("<ttl>-5</ttl>", None),
        ("<ttl>soon</ttl>", None),
        (f"<ttl>{'9' * 50}</ttl>", None),
        (sy("hourly", "1"), HOUR),
        (sy("hourly", "4"), 15 * MINUTE),
        (sy("Daily"), DAY),
        (sy("weekly", "7"), DAY),
        (sy("hourly", "0"), HOUR),
        (sy("hourly", "99999"), 1),
        (sy("now and then", "1"), None),
        ("<ttl>30</ttl>" + sy("daily", "1"), 30 * MINUTE),
    ],
)
def test_the_interval_is_read_from_ttl_and_the_syndication_module(
    inside: str, ttl: int | None
) -> None:
    assert pace(inside).ttl == ttl


def test_a_base_goes_with_a_period_alone() -> None:
    base = "2000-01-01T12:00+00:00"
    assert pace(sy("daily", "1", base)) == Pace(DAY, MILLENNIUM)
    assert pace(sy(base=base)) == Pace()
    assert pace("<ttl>60</ttl>" + sy("daily", "1", base)) == Pace(HOUR)
    assert pace(sy("daily", "1", "at noon")) == Pace(DAY)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (("0", "1", " 23 "), (0, 1, 23)),
        (("24",), (0,)),
        (("25", "-1", "noon", ""), ()),
        (tuple(map(str, range(24))), ()),
        (("7",) * 9000, (7,)),
    ],
)
def test_hours_of_rest_are_numbers_of_the_day(
    hours: tuple[str, ...], expected: tuple[int, ...]
) -> None:
    listed = "".join(f"<hour>{hour}</hour>" for hour in hours)
    assert pace(f"<skipHours>{listed}</skipHours>").skip_hours == expected


def test_days_of_rest_are_counted_from_monday() -> None:
    listed = "<day>Sunday</day><day>monday</day><day>Someday</day>"
    assert pace(f"<skipDays>{listed}</skipDays>").skip_days == (0, 6)


def test_a_feed_that_rests_on_every_day_has_said_nothing() -> None:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    listed = "".join(f"<day>{day}</day>" for day in days)
    assert pace(f"<skipDays>{listed}</skipDays>") == Pace()


def test_atom_and_rdf_use_the_syndication_module_too() -> None:
    atom = (
        f'<feed xmlns="http://www.w3.org/2005/Atom" {SY}><title>X</title>{sy("hourly", "2")}'
        "<entry><id>urn:1</id><title>T</title></entry></feed>"
    )
    rdf = (
        f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" {SY}'
        ' xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://x.example/">'
        f"<title>X</title>{sy('hourly', '2')}</channel>{ITEM}</rdf:RDF>"
    )
    for data in (atom, rdf):
        found = read_feed(data.encode(), "", "https://x.example/feed", NOW)
        assert found.pace == Pace(30 * MINUTE)
