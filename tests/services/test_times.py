import pytest

from reader_app.services.times import lasting


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "1 second"),
        (40.4, "40 seconds"),
        (60, "1 minute"),
        (3_599, "60 minutes"),
        (7_200, "2 hours"),
        (86_400, "1 day"),
        (200_000, "2 days"),
    ],
)
def test_a_duration_is_told_in_its_largest_unit(seconds: float, words: str) -> None:
    assert lasting(seconds) == words
