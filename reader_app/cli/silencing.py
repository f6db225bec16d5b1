"""The arguments of mute, mutes, muted and changes. Imports nothing heavy."""

import argparse
from collections.abc import Callable
from typing import Any

from reader_app.cli.spans import count, until

__all__ = ["add_changes", "add_mutes"]

_DIGITS = 18  # of the largest number that the library has

_EPILOG = """\
A word is found whole, in any case and with any accents, and in its plural with s; “elect*” finds
all that begin so. Headline and standfirst count, with --text the whole text. Saved articles are
never muted, and what was read stays. A rule that ends brings back what it has hidden.

With --json: {id, kind, value, text, publication, story, until, created, articles}.
"""


def add_mutes(commands: Any, again: Callable[[Any], None], now: Callable[[], float]) -> None:
    """The commands and their arguments."""
    one = commands.add_parser(
        "mute",
        help="do not see articles about something",
        description="Hides articles, unread ones and all that come, from lists and counts.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    one.add_argument("said", nargs="+", metavar="WORD", help="several are one after another")
    kind = one.add_mutually_exclusive_group()
    kind.add_argument("--phrase", action="store_true", help="these very words, no plural")
    kind.add_argument("--author", action="store_true", help="the words are an author's name")
    kind.add_argument("--topic", action="store_true", help="the words are a topic or a section")
    kind.add_argument("--story", action="store_true", help="the id of a story, and what joins it")
    one.add_argument("--text", action="store_true", help="also where only the text has the words")
    one.add_argument("--until", metavar="DATE", type=until(now), help="2026-12-01, “7 days”, 24h")
    one.add_argument("--publication", metavar="P", help="only there: id, title or part of it")
    every = commands.add_parser("mutes", help="what is muted, and ending that")
    verbs = every.add_subparsers(dest="verb", metavar="VERB", parser_class=type(every))
    remove = verbs.add_parser("remove", help="mute no longer; what was hidden comes back")
    remove.add_argument("id", metavar="ID", type=int)
    again(remove)
    hidden = commands.add_parser("muted", help="list the articles that are hidden, newest first")
    hidden.add_argument("--today", action="store_true", help="only those of today")
    hidden.add_argument("--limit", metavar="N", type=count, default=50, help="at most N (50)")
    hidden.add_argument(
        "--show", metavar="ID", type=int, action="append", default=[], help="show this one again"
    )


def add_changes(commands: Any) -> None:
    """The command and its arguments."""
    one = commands.add_parser(
        "changes",
        help="what a publisher has changed in an article",
        description="Shows what was added {+so+} and removed [-so-] between two versions; the first"
        " one and the one that stands now, unless said otherwise.",
    )
    one.add_argument("id", metavar="ID", type=int)
    for option, name, what in (
        ("--from", "old", "a version, counted from 1"),
        ("--to", "new", "a later one; 0: as it stands"),
    ):
        one.add_argument(option, dest=name, metavar="N", type=_version, help=what)


def _version(text: str) -> int:
    if not text.isdecimal() or len(text) > _DIGITS:
        raise argparse.ArgumentTypeError(f"“{text}” is no version: give a number such as 1")
    return int(text)
