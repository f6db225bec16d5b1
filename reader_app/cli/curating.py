"""The arguments of `picks`. Imports nothing heavy, as `parser`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader_app.cli.servers import Shared
from reader_app.cli.spans import count, since

__all__ = ["add_picks"]

_SHAPES = """\
A list is the address of a feed in which somebody links to articles, of a newsletter or a site that
has such a feed, an outline of links (OPML), what “broadsheet picks publish” wrote, or a file.

With --json: picks alone {articles: [article plus {note, picked_at}]}; lists [list]; follow list
plus {newest: [title]}; unfollow list; publish {file, title, author, articles, left_out: [title],
further}; list is {id, title, author, url, articles, waiting, failed, checked, error}.
"""


def add_picks(commands: Any, shared: Shared, now: Callable[[], float]) -> None:
    """Adds the command to a parser's."""
    picks = commands.add_parser(
        "picks",
        help="articles that people have picked; follow their lists, publish your own",
        description="Articles that people whose lists you follow have picked, newest first.",
        epilog=_SHAPES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    picks.add_argument("--limit", metavar="N", type=count, default=20, help="at most so many")
    verbs = picks.add_subparsers(dest="verb", metavar="VERB", title="verbs")
    verbs.add_parser("lists", help="the lists that you follow, and how they fare")
    follow = verbs.add_parser("follow", help="follow a list; “broadsheet sync” fetches its picks")
    follow.add_argument("url", metavar="URL", help="an address, or a file")
    follow.add_argument("--title", metavar="T", default="", help="what you call it")
    unfollow = verbs.add_parser("unfollow", help="what is here by this list alone goes")
    unfollow.add_argument("id", metavar="ID", type=int)
    publish = verbs.add_parser(
        "publish",
        help="write your saved articles as a list that others can follow (JSON Feed)",
        description="Writes the saved articles, or brings a list up to date that it wrote before:"
        " title and author stay as they were. Addresses with a secret, and those of your own"
        " network, are left out.",
    )
    publish.add_argument("file", metavar="FILE", type=Path)
    publish.add_argument("--title", metavar="T", default="")
    publish.add_argument("--author", metavar="A", default="", help="who picked them: your name")
    publish.add_argument(
        "--publication", metavar="P", action="append", default=[], help="only of this publication"
    )
    publish.add_argument("--since", metavar="T", type=since(now), help="only published since then")
    for verb in verbs.choices.values():
        shared(verb)
