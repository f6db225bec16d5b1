"""What the reader can choose, with its bounds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from reader_app.domain import Order

__all__ = ["Density", "Hold", "Preferences", "ThemeChoice", "checked"]


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


class Density(StrEnum):
    """Height of the rows of the article list."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Preferences:
    """All choices. `text_size` in pixels, `measure` in characters, `sync_minutes`: at least between
    two syncs by the clock; 0: only when asked. `disk_limit` in GB, 0: none; `disk_unasked`: kept
    to without showing the plan."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    density: Density = Density.COMFORTABLE
    order: Order = Order.NEWEST
    unread_only: bool = False
    text_size: int = 19
    text_family: str = ""
    line_height: float = 1.6
    measure: int = 66
    justify: bool = False
    hyphenate: bool = True
    mark_read_on_open: bool = True
    sync_on_start: bool = False
    sync_minutes: int = 15
    full_pages: bool = True
    on_metered: Hold = Hold.PAGES
    on_battery: Hold = Hold.PAGES
    disk_limit: float = 0.0
    disk_unasked: bool = False


_BOUNDS: dict[str, tuple[float, float]] = {
    "text_size": (13, 40),
    "line_height": (1.0, 2.5),
    "measure": (30, 120),
    "disk_limit": (0, 100_000),
    "sync_minutes": (0, 7 * 24 * 60),
}
_DEFAULTS: dict[str, Any] = asdict(Preferences())


def checked(raw: Mapping[str, Any]) -> Preferences:
    """Preferences from what a file holds: a value of the wrong type or out of bounds, and one
    that only a newer version knows, count as not set; other keys are passed over."""
    good = {}
    for field in fields(Preferences):
        if field.name in raw:
            value = _as(type(_DEFAULTS[field.name]), field.name, raw[field.name])
            if value is not None:
                good[field.name] = value
    return Preferences(**good)


def _as(kind: type[Any], name: str, value: Any) -> Any:
    if issubclass(kind, StrEnum):
        return kind(value) if value in list(kind) else None
    if kind is float and type(value) is int:
        value = float(value)
    if type(value) is not kind:
        return None
    low, high = _BOUNDS.get(name, (float("-inf"), float("inf")))
    return value if isinstance(value, bool | str) or low <= value <= high else None
