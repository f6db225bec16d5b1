"""Which stories are looked at for the front page."""

from reader_app.stories import promising

__all__: list[str] = []

NOW = 1_800_000_000
HOUR = 3600


def test_those_are_looked_at_that_many_tell_and_that_are_new() -> None:
    recent = [
        (1, 2, 2, NOW - HOUR),
        (2, 9, 9, NOW - HOUR),
        (3, 9, 9, NOW - 60 * HOUR),
        (4, 40, 1, NOW - HOUR),  # copies of one text
        (5, 3, 3, NOW),
    ]
    assert promising(recent, NOW, 3) == [2, 5, 1]


def test_what_stood_on_top_before_is_looked_at_as_long_as_it_is_recent() -> None:
    recent = [(1, 2, 2, NOW - 80 * HOUR), (2, 9, 9, NOW)]
    assert promising(recent, NOW, 1, {1, 7}) == [2, 1]
    assert promising([], NOW, 1, {1}) == []
