"""The arguments of `foryou`. Imports nothing heavy, as `parser`."""

import argparse
from typing import Any

from reader_app.cli.servers import Shared
from reader_app.cli.spans import count

__all__ = ["add_foryou"]

TRAITS = ("publication", "author", "section", "topic")
FEWER = ("article", "topic", "author", "publication")
_SHAPES = """\
While it is off, nothing is recorded: only what is saved or was read to its end is counted, which
the library knows anyway. With too few such articles it shows what is new, without reasons.

With --json: foryou alone {on, learning, signals, needed, articles: [article plus {score, why,
exploring}]}; on, off, reset and fewer {on, learning, signals, needed}; learnt {on, learning,
signals, needed, lines: [line]}; forget line. line is {kind, key, name, opened, finished, saved,
hidden, passed, liked, disliked, text}: liked and disliked are weights as they are now.
"""


def add_foryou(commands: Any, shared: Shared) -> None:
    """Adds the command to a parser's."""
    foryou = commands.add_parser(
        "foryou",
        help="articles that you may like, with the reasons; what was learnt, and deleting it",
        description="Unread articles of these days in the order in which you may like them.",
        epilog=_SHAPES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    foryou.add_argument("--limit", metavar="N", type=count, default=40, help="at most N (40)")
    verbs = foryou.add_subparsers(dest="verb", metavar="VERB", title="verbs")
    verbs.add_parser("on", help="learn from what you read, in your library and nowhere else")
    off = verbs.add_parser("off", help="record nothing more")
    off.add_argument("--delete", action="store_true", help="and delete all that was learnt")
    verbs.add_parser("learnt", help="every line of what was learnt")
    forget = verbs.add_parser("forget", help="delete one line")
    forget.add_argument("kind", metavar="KIND", choices=TRAITS, help=", ".join(TRAITS))
    forget.add_argument("key", metavar="KEY", help="its key, or its name")
    verbs.add_parser("reset", help="delete all that was learnt, for good")
    fewer = verbs.add_parser("fewer", help="show fewer like an article")
    fewer.add_argument("id", metavar="ID", type=int)
    fewer.add_argument("--of", dest="what", choices=FEWER, required=True, help="of what")
    for verb in verbs.choices.values():
        shared(verb)
