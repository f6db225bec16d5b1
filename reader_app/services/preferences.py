"""What the reader can choose, with its bounds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from reader_app.domain import Order, SearchOrder

__all__ = [
    "Density",
    "Hold",
    "Layout",
    "Motion",
    "Preferences",
    "Show",
    "Start",
    "ThemeChoice",
    "checked",
    "is_text",
]


class ThemeChoice(StrEnum):
    """Colours of the window; SYSTEM follows the desktop between light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


class Hold(StrEnum):
    """What a metered connection, or the battery, keeps a sync from."""

    NOTHING = "nothing"
    PAGES = "pages"  # pages and pictures wait, feeds are checked
    ALL = "all"  # nothing is asked by itself


class Layout(StrEnum):
    """How the window's panes stand."""

    COLUMNS = "columns"  # sidebar, list and article beside each other
    STACKED = "stacked"  # the list above the article
    ALONE = "alone"  # the article, or the list in its place


class Density(StrEnum):
    """Height of the rows of the article list."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Motion(StrEnum):
    """Whether anything moves on its way."""

    SYSTEM = "system"
    REDUCED = "reduced"


class Start(StrEnum):
    """Where the window begins."""

    FRONT = "front"
    LEFT = "left"  # where the last one was left


class Show(StrEnum):
    """Which articles of a view its list shows."""

    ALL = "all"
    UNREAD = "unread"
    SAVED = "saved"
    READY = "ready"  # those that open whole with no network


@dataclass(frozen=True, slots=True)
class Preferences:
    """All choices. `language`: its name, "" the system's. `text_size` in pixels, `measure` in
    characters, `sync_minutes`: at least between two syncs by the clock; 0: only when asked.
    `disk_limit` in GB, 0: none; `disk_unasked`: kept to without showing the plan; `speech_speed` a
    factor of the usual, `speech_voices` a line "language=voice" for each language that one was
    chosen for. `target_account`: the account that gets what is followed from now on, 0: none."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    motion: Motion = Motion.SYSTEM
    layout: Layout = Layout.COLUMNS
    density: Density = Density.COMFORTABLE
    order: Order = Order.NEWEST
    show: Show = Show.ALL
    start: Start = Start.FRONT
    search_order: SearchOrder = SearchOrder.BEST
    text_size: int = 19
    text_family: str = ""
    line_height: float = 1.6
    measure: int = 66
    justify: bool = False
    hyphenate: bool = True
    reading_line: bool = True
    mark_read_on_open: bool = True
    updated_unread: bool = False
    read_stories: bool = False
    related: bool = True
    sync_on_start: bool = False
    sync_minutes: int = 15
    full_pages: bool = True
    on_metered: Hold = Hold.PAGES
    on_battery: Hold = Hold.PAGES
    disk_limit: float = 0.0
    disk_unasked: bool = False
    keep_in_tray: bool = False
    start_at_login: bool = False
    notify_while_active: bool = False
    speech_speed: float = 1.0
    speech_voices: str = ""
    target_account: int = 0


_BOUNDS: dict[str, tuple[float, float]] = {
    "speech_speed": (0.5, 2),
    "text_size": (13, 40),
    "line_height": (1.0, 2.5),
    "measure": (30, 120),
    "disk_limit": (0, 100_000),
    "sync_minutes": (0, 7 * 24 * 60),
}
_LARGEST = 2**53  # a whole number that a float holds exactly
_LONGEST = 10_000  # characters
_DEFAULTS: dict[str, Any] = asdict(Preferences())


def checked(raw: Mapping[str, Any]) -> Preferences:
    """Preferences from what a file holds: a value of the wrong type or out of bounds, and one
    that only a newer version knows, count as not set; other keys are passed over."""
    good: dict[str, Any] = {}
    if raw.get("unread_only") is True and "show" not in raw:  # as files before 0.2 say it
        good["show"] = Show.UNREAD
    for field in fields(Preferences):
        if field.name in raw:
            value = _as(type(_DEFAULTS[field.name]), field.name, raw[field.name])
            if value is not None:
                good[field.name] = value
    return Preferences(**good)


def _as(kind: type[Any], name: str, value: Any) -> Any:
    if issubclass(kind, StrEnum):
        return kind(value) if value in list(kind) else None
    if kind is float and type(value) is int and abs(value) <= _LARGEST:
        value = float(value)
    if type(value) is not kind:
        return None
    if isinstance(value, str):
        return value if len(value) <= _LONGEST and is_text(value) else None
    low, high = _BOUNDS.get(name, (float("-inf"), float("inf")))
    return value if isinstance(value, bool) or low <= value <= high else None


def is_text(value: str) -> bool:
    """Whether every program can write it: JSON can hold halves of characters."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in value
