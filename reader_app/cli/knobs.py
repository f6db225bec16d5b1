"""The arguments of set, health and offers. Imports nothing heavy, as `parser`."""

import argparse
import re
from collections.abc import Callable
from typing import Any

from reader_app.domain import LONGEST_KEEP, LONGEST_RHYTHM, SHORTEST_RHYTHM, Extraction

__all__ = ["add_managing"]

_SPAN = re.compile(r"(\d{1,6})\s*(m|min|h|d)")
_UNITS = {"m": 60, "h": 3_600, "d": 86_400}


def add_managing(commands: Any, now: Callable[[], float]) -> None:
    """Adds the commands to a parser's."""
    change = commands.add_parser("set", help="choose how publications are fetched and kept")
    change.add_argument(
        "publications", nargs="+", metavar="P", help="id, title or part of the title"
    )
    change.add_argument("--paused", type=_switch, metavar="on|off", help="leave it alone")
    change.add_argument("--pages", type=_switch, metavar="on|off", help="fetch its pages")
    change.add_argument("--pictures", type=_switch, metavar="on|off", help="fetch its pictures")
    change.add_argument(
        "--keep", type=_days, metavar="DAYS|forever", help="after reading, where it is not saved"
    )
    change.add_argument(
        "--rhythm", type=_rhythm, metavar="30m|auto", help="how often to ask; auto: as it publishes"
    )
    change.add_argument(
        "--extraction", type=_extraction, metavar="auto|feed|page", help="whose text"
    )
    change.add_argument("--notify", type=_switch, metavar="on|off", help="tell of new articles")
    change.add_argument("--favourite", type=_switch, metavar="on|off", help="first, kept whole")
    health = commands.add_parser("health", help="how publications fare")
    health.add_argument("publication", nargs="?", metavar="P", help="only this one")
    offers = commands.add_parser("offers", help="what has moved, is gone or is silent")
    what = offers.add_mutually_exclusive_group()
    what.add_argument("--take", metavar="S", type=int, help="ask section S at its new address")
    what.add_argument("--decline", metavar="S", type=int, help="leave section S as it is")
    what.add_argument("--again", metavar="S", type=int, help="ask section S at the next sync")


# Wrapped, so that “not given” is told from a value that is None.


def _switch(text: str) -> tuple[bool]:
    if text not in ("on", "off"):
        raise argparse.ArgumentTypeError(f"“{text}” is neither on nor off")
    return (text == "on",)


def _days(text: str) -> tuple[int | None]:
    if text == "forever":
        return (None,)
    if not text.isdecimal() or not 1 <= int(text) <= LONGEST_KEEP:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no number of days: give 1 to {LONGEST_KEEP}, or forever"
        )
    return (int(text),)


def _rhythm(text: str) -> tuple[int | None]:
    if text == "auto":
        return (None,)
    span = _SPAN.fullmatch(text.strip().lower())
    seconds = int(span[1]) * _UNITS[span[2][0]] if span else 0
    if not SHORTEST_RHYTHM <= seconds <= LONGEST_RHYTHM:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no rhythm: give 10m to 7d, such as 30m or 6h, or auto"
        )
    return (seconds,)


def _extraction(text: str) -> tuple[Extraction]:
    if text not in list(Extraction):
        raise argparse.ArgumentTypeError(f"“{text}” is none of auto, feed, page")
    return (Extraction(text),)
