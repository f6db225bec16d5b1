"""Reading Retry-After, Cache-Control and Expires."""

import pytest

from reader_app.net.headers import collect, max_age, retry_after

__all__: list[str] = []

NOW = 1_793_613_600.0  # Mon, 02 Nov 2026 10:00:00 GMT
DAY = 86_400


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "120"}, 120),
        ({"retry-after": "99999999"}, DAY),
        ({"retry-after": "9" * 5000}, DAY),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Mon, 02 Nov 2026 10:05:00 GMT"}, 300),
        ({"retry-after": "Mon, 02 Nov 2026 09:00:00 GMT"}, 0),
        (
            # The server's clock is a year behind.
            {
                "retry-after": "Sun, 02 Nov 2025 10:05:00 GMT",
                "date": "Sun, 02 Nov 2025 10:04:00 GMT",
            },
            60,
        ),
        ({"retry-after": "Mon, 02 Nov 2026 10:05:00 -0000"}, 300),
        ({"retry-after": "Mon Nov  2 10:05:00 2026"}, 300),
    ],
)
def test_retry_after_is_read_in_both_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, NOW, DAY) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"cache-control": "private, Max-Age=600"}, 600),
        ({"cache-control": 'max-age="600"'}, 600),
        ({"cache-control": "max-age=600", "age": "100"}, 500),
        ({"cache-control": "max-age=600", "age": "900"}, 0),
        ({"cache-control": "max-age=31536000"}, DAY),
        ({"cache-control": "max-age=600, no-cache"}, 0),
        ({"cache-control": "no-store"}, 0),
        ({"cache-control": "max-age=soon"}, None),
        ({"cache-control": "max-age=60", "expires": "Mon, 02 Nov 2026 11:00:00 GMT"}, 60),
        ({"expires": "Mon, 02 Nov 2026 11:00:00 GMT"}, 3600),
        (
            {
                "expires": "Mon, 02 Nov 2026 11:00:00 GMT",
                "date": "Mon, 02 Nov 2026 10:30:00 GMT",
            },
            1800,
        ),
        ({"cache-control": "max-age=" + "9" * 9000, "age": "9" * 9000}, 0),
        ({"cache-control": "max-age=" + "9" * 9000}, DAY),
        ({"expires": "0"}, 0),
        ({"expires": "-1"}, 0),
        ({"expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0),
    ],
)
def test_freshness_is_read_from_cache_control_and_expires(
    headers: dict[str, str], seconds: int | None
) -> None:
    assert max_age(headers, NOW, DAY) == seconds


def test_the_first_of_repeated_headers_counts_but_cache_control_adds_up() -> None:
    headers = collect(
        [
            (b"ETag", b"1"),
            (b"etag", b"2"),
            (b"Cache-Control", b"public"),
            (b"Cache-Control", b"max-age=5"),
        ]
    )
    assert headers == {"etag": "1", "cache-control": "public, max-age=5"}
