"""What the reader can decide for a publication: the words of each choice, and their values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader_app.domain import Extraction, counted, marked, said
from reader_app.services import lasting

__all__ = ["ARTICLES", "CHECKING", "ITSELF", "Knob"]

MINUTE, HOUR, DAY = 60, 3600, 86_400


@dataclass(frozen=True, slots=True)
class Knob:
    """One of `PublicationSettings` by its `name`. `choices` () for on or off; `other` names a value
    that is none of them."""

    name: str
    label: str
    sentence: str
    choices: Sequence[tuple[object, str]] = ()
    other: Callable[[int], str] = str


def days(count: int) -> str:
    return counted(count, "A day after reading", "{n} days after reading")


def every(seconds: int) -> str:
    return said("Every {time}", time=lasting(seconds))


ITSELF = (
    Knob(
        "favourite",
        marked("Favourite"),
        marked("Its articles come first, and what you have not read is never cleared away."),
    ),
    Knob("notify", marked("Notify me"), marked("A notice on your desktop for new articles.")),
)
ARTICLES = (
    Knob(
        "pages",
        marked("Download pages"),
        marked("Whole articles, readable offline. Without, you get what the feed brings."),
    ),
    Knob(
        "pictures",
        marked("Download pictures"),
        marked("Those that are here already stay."),
    ),
    Knob(
        "extraction",
        marked("Text"),
        marked("Where the text of its articles is taken from."),
        (
            (Extraction.AUTO, marked("Whichever is fuller")),
            (Extraction.PAGE, marked("Always the page")),
            (Extraction.FEED, marked("Always the feed")),
        ),
    ),
    Knob(
        "keep",
        marked("Keep articles"),
        marked("What you have read and not saved is deleted after this time."),
        (
            (None, marked("Until you delete them")),
            (1, marked("One day after reading")),
            (3, marked("Three days after reading")),
            (7, marked("One week after reading")),
            (30, marked("One month after reading")),
            (90, marked("Three months after reading")),
            (365, marked("One year after reading")),
        ),
        days,
    ),
)
CHECKING = (
    Knob(
        "rhythm",
        marked("Look for articles"),
        marked("As it publishes suits almost every publication, and asks the least of it."),
        (
            (None, marked("As it publishes")),
            (15 * MINUTE, marked("Every 15 minutes")),
            (30 * MINUTE, marked("Every 30 minutes")),
            (HOUR, marked("Every hour")),
            (4 * HOUR, marked("Every four hours")),
            (12 * HOUR, marked("Every twelve hours")),
            (DAY, marked("Every day")),
            (7 * DAY, marked("Every week")),
        ),
        every,
    ),
    Knob(
        "paused",
        marked("Paused"),
        marked("It is asked only when you sync it by itself. Its articles stay."),
    ),
)
