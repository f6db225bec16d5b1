"""The arguments of `edition`. Imports nothing heavy, as `parser`."""

import argparse
import re
from pathlib import Path
from typing import Any

from reader_app.cli.servers import Shared
from reader_app.domain import LONGEST_EDITION, SHORTEST_EDITION

__all__ = ["add_editions"]

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_SHAPES = """\
With --json: plans [{id, name, at, days, minutes, top, for_you, saved, publications, sections,
folders, on, keep, next}]; plan one of them; list and compile [edition]; show one with {articles:
[{id, part, heading, title, publication, language, url, minutes, read, ready}], left_out}; edition
is {id, plan, name, day, made, minutes, wanted, count, read, opened, finished, saved}; export
{file, bytes, incomplete: [title]}. An article that has been deleted has the id null. days are
numbers, 0 is Monday.

For a timer: “broadsheet edition compile --due --sync” every few minutes makes what is due.
"""


def add_editions(commands: Any, shared: Shared) -> None:
    """Adds the command to a parser's."""
    edition = commands.add_parser(
        "edition",
        help="finite issues made of what is here: plan, compile, read, export",
        description="Editions: a finite issue at a set time, frozen and proven to open offline.",
        epilog=_SHAPES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = edition.add_subparsers(dest="verb", metavar="VERB", title="verbs", required=True)
    verbs.add_parser("plans", help="list the plans, and when each comes next")
    _planning(verbs)
    remove = verbs.add_parser("remove", help="remove a plan; its editions stay for their days")
    remove.add_argument("plan", metavar="PLAN", help="id or name")
    compiling = verbs.add_parser("compile", help="make an edition now, proven by reading it back")
    compiling.add_argument("plan", nargs="?", metavar="PLAN", help="id or name")
    compiling.add_argument("--due", action="store_true", help="of every plan whose time has come")
    compiling.add_argument("--sync", action="store_true", help="sync first, where there is one")
    verbs.add_parser("list", help="list the editions that are here, newest first")
    show = verbs.add_parser("show", help="the contents of an edition")
    show.add_argument("id", metavar="ID", type=int)
    keep = verbs.add_parser("keep", help="keep an edition for good")
    keep.add_argument("id", metavar="ID", type=int)
    keep.add_argument("--off", action="store_true", help="only for its days again")
    delete = verbs.add_parser("delete", help="delete an edition; its articles stay")
    delete.add_argument("id", metavar="ID", type=int)
    export = verbs.add_parser("export", help="write an edition as EPUB 3")
    export.add_argument("id", metavar="ID", type=int)
    export.add_argument("file", metavar="FILE", type=Path)
    for verb in verbs.choices.values():
        shared(verb)


def _planning(verbs: Any) -> None:
    plan = verbs.add_parser("plan", help="make a plan, or change the one with this name")
    plan.add_argument("name", metavar="NAME")
    plan.add_argument("--at", type=_clock, metavar="HH:MM", help="by your clock")
    plan.add_argument("--days", type=_days, metavar="mon-fri,sun|all", help="all unless said")
    plan.add_argument("--minutes", type=_minutes, metavar="N", help="how long it is to read (20)")
    plan.add_argument("--keep", type=_keep, metavar="DAYS|forever", help="how long it stays (14)")
    for option, what in (
        ("--top", "the top stories"),
        ("--for-you", "what is chosen for you"),
        ("--saved", "what you saved for later"),
    ):
        plan.add_argument(option, action=argparse.BooleanOptionalAction, help=what)
    for option, name, what in (
        ("--publication", "publications", "P"),
        ("--section", "sections", "S"),
        ("--folder", "folders", "F"),
    ):
        plan.add_argument(
            option, metavar=what, action="append", dest=name, help="also this one; again for more"
        )
    plan.add_argument("--off", action="store_true", help="leave it off until “edition plan” again")


def _clock(text: str) -> int:
    found = _CLOCK.fullmatch(text.strip())
    hours, minutes = (int(found[1]), int(found[2])) if found else (99, 0)
    if hours > 23 or minutes > 59:
        raise argparse.ArgumentTypeError(f"“{text}” is no time of day: give one such as 07:00")
    return hours * 60 + minutes


def _days(text: str) -> frozenset[int]:
    found: set[int] = set()
    for part in text.strip().lower().split(","):
        first, _, last = part.strip().partition("-")
        if first == "all":
            found |= set(range(7))
        elif first in _DAYS and (last or first) in _DAYS:
            start = _DAYS.index(first)
            number = (_DAYS.index(last or first) - start) % 7
            found |= {(start + n) % 7 for n in range(number + 1)}
        else:
            raise argparse.ArgumentTypeError(
                f"“{text}” names no days: give such as mon-fri, sat,sun or all"
            )
    return frozenset(found)


def _minutes(text: str) -> int:
    if not text.isdecimal() or not SHORTEST_EDITION <= int(text) <= LONGEST_EDITION:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no length: give {SHORTEST_EDITION} to {LONGEST_EDITION} minutes"
        )
    return int(text)


def _keep(text: str) -> int:
    if text == "forever":
        return 0
    if not text.isdecimal() or not 1 <= int(text) <= 365:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of days: give 1 to 365, forever")
    return int(text)
