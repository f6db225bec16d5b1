"""The commands and their arguments. Imports nothing heavy: `--help` answers at once."""

import argparse
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from reader_app import __version__
from reader_app.cli.curating import add_picks
from reader_app.cli.headlines import add_stories
from reader_app.cli.knobs import add_managing
from reader_app.cli.plans import add_editions
from reader_app.cli.servers import add_accounts
from reader_app.cli.silencing import add_changes, add_mutes
from reader_app.cli.spans import count, gigabytes, read_cursor, since
from reader_app.cli.tastes import add_foryou

__all__ = ["WrongUsage", "build"]


class WrongUsage(Exception):
    """The arguments are wrong; one line that says what to do."""


_LARGEST = 2**63 - 1


class _Parser(argparse.ArgumentParser):
    """Raises WrongUsage; takes no shortened options, which a later option could make ambiguous."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **options})
        self.register("type", int, _number)

    def error(self, message: str) -> NoReturn:
        text = " ".join(message.split())
        raise WrongUsage(f"{self.prog}: {text}. Try “{self.prog} --help”.")


def _number(text: str) -> int:
    """Raises ValueError also for what SQLite cannot take for a number."""
    number = int(text)
    if abs(number) > _LARGEST:
        raise ValueError(text)
    return number


def build(now: Callable[[], float] = time.time) -> argparse.ArgumentParser:
    """The parser; `command` of its result is None where the window is wanted.

    Parsing raises WrongUsage, and SystemExit after --help and --version.
    """
    parser = _Parser(
        prog="broadsheet",
        description="Every publication you follow, in one place, readable with no network.",
        epilog="Without a command the window opens; so it does with an address to follow (http:,"
        " https:, feed:) or the file of a subscription list in place of a command.",
    )
    parser.add_argument("--version", action="version", version=f"Broadsheet {__version__}")
    _shared(parser, None)
    parser.add_argument("--demo", action="store_true", help="open the demonstration")
    parser.add_argument(
        "--screenshot", metavar="FILE", type=Path, help="save a picture of the window and end"
    )
    parser.add_argument(
        "--background", action="store_true", help="begin hidden in the tray, for a start at login"
    )
    parser.add_argument(
        "--do", dest="task", choices=("sync", "unread"), help="sync, or show what is unread"
    )
    parser.set_defaults(command=None, words=[])
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", parser_class=_Parser
    )
    for add in (_subscriptions, add_managing, _sync, _lists, _article, _signing, _care):
        add(commands, now)
    again = partial(_shared, default=argparse.SUPPRESS)
    add_accounts(commands, again)
    add_stories(commands)
    add_editions(commands, again)
    add_picks(commands, again, now)
    add_mutes(commands, again, now)
    add_changes(commands)
    add_foryou(commands, again)
    for command in commands.choices.values():
        again(command)
    return parser


_SYNTAX = """\
storm flood                 both words, in all their forms
"storm warning"             a phrase; also “so”, «so» and 「so」
storm*                      words that begin so
storm OR flood harbour      one of the two, and harbour
-football                   not this; also -"a phrase", -is:read, -(one OR other)
title:storm  author:grenfell
publication:tribune  section:"world news"
                            a part of the title; capitals and accents do not matter
after:2026-11-01            on that day or later; also 2026-11, 2026, today, yesterday, 7d 2w 3m 1y
before:2026-11-01           before that day
is:unread  is:read  is:saved  is:ready
(storm OR flood) -title:football

Put the whole into 'single quotes', so that your shell leaves it as it is.
"""

Commands = argparse._SubParsersAction  # the type has no public name


def _shared(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Options that may stand before and after the command."""
    flag = default if default is not None else False
    parser.add_argument(
        "--library",
        metavar="DIR",
        type=Path,
        default=default,
        help="the folder that holds everything of one library (or BROADSHEET_LIBRARY)",
    )
    parser.add_argument("--json", action="store_true", default=flag, help="print one JSON document")
    parser.add_argument(
        "--verbose", action="store_true", default=flag, help="say more on standard error"
    )


def _subscriptions(commands: "Commands[_Parser]", now: Callable[[], float]) -> None:
    add = commands.add_parser("add", help="follow a feed, site or page address")
    add.add_argument(
        "urls",
        nargs="+",
        metavar="URL",
        help="an address, or catalogue:ID for a publication that “broadsheet catalogue” lists; -"
        " for addresses on standard input: one with a secret is better no argument",
    )
    add.add_argument(
        "--section",
        metavar="TITLE",
        action="append",
        dest="sections",
        help="of a publication in the catalogue only this section; may be given again",
    )
    add.add_argument("--folder", default="", help="put it into this folder (A/B: nested)")
    add.add_argument("--title", default="", help="call the publication so")
    add.add_argument(
        "--anyway",
        action="store_true",
        help="also what carries the same articles as a section that you follow",
    )
    discover = commands.add_parser(
        "discover",
        help="show what can be followed behind an address",
        description="Show what can be followed behind the address of a feed, a site or a page, or"
        " behind a handle (r/name, @name@host), with its newest headlines. Nothing is followed.",
        epilog=_DISCOVERY,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    discover.add_argument("url", metavar="URL")
    _catalogue(commands)
    importing = commands.add_parser("import", help="follow what an OPML file lists")
    importing.add_argument("file", metavar="FILE", type=Path)
    importing.add_argument("--into", metavar="F", default="", help="put all of it into this folder")
    _folders(importing, "only this folder of the list (A/B: nested); may be given again")
    importing.add_argument("--plan", action="store_true", help="only say what would be done")
    favourite = commands.add_parser("favourite", help="keep a publication's unread articles whole")
    favourite.add_argument("publication", metavar="P", help="id, title or part of the title")
    favourite.add_argument("--off", action="store_true", help="no longer a favourite")
    exporting = commands.add_parser("export", help="write what you follow to an OPML file")
    exporting.add_argument("file", metavar="FILE", type=Path)
    _folders(exporting, "only this folder (A/B: nested); may be given again")
    exporting.add_argument(
        "--secrets", action="store_true", help="with the passwords and keys that addresses have"
    )


_DISCOVERY = """\
With --json: {publication, home, sections: [{title, publication, url, site, kind, private, known,
same_as, articles, advised, trouble, headlines: [{title, url, published}]}]}, best first. kind is
feed, or listing for a page whose links are the articles; known the id of the section by which it
is followed; same_as the address of another one with the same articles; trouble why it could not
be looked into.
"""


def _catalogue(commands: "Commands[_Parser]") -> None:
    found = commands.add_parser(
        "catalogue",
        help="find publications by name, language, country or topic",
        description="Finds publications that “broadsheet add catalogue:ID” follows.",
        epilog=_CATALOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    found.add_argument("query", nargs="*", metavar="WORDS", help="of its name, host or sections")
    found.add_argument("--language", metavar="L", default="", help="de, or German")
    found.add_argument("--country", metavar="C", default="", help="AT, Austria, or International")
    found.add_argument("--topic", metavar="T", default="", help="science, for example")
    found.add_argument("--limit", metavar="N", type=count, default=50, help="at most N (50)")
    own = found.add_mutually_exclusive_group()
    own.add_argument("--add", metavar="FILE", type=Path, help="take in a catalogue of your own")
    own.add_argument("--remove", metavar="NAME", help="take one of them away again")


_CATALOGUE = """\
With --json: {total, publications: [{id, name, home, language, country, topics, subscription,
sections: [{title, url, followed}], evidence, own}], own: [{name, publications}]}, best first.
language is BCP 47 and country ISO 3166-1, both may be ""; subscription is free, optional or needed;
evidence says which list found its feeds at work, and when; own is the file of yours it is from.
--add prints {name, added, failures: [{entry, message}]}, --remove {removed}.

A file of your own is JSON: {"publications": [{"name": …, "home": …, "sections": [{"title": …,
"url": …}]}]}, with "id", "language", "country", "topics" and "subscription" as you like.
"""


def _folders(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument(
        "--folder", metavar="F", action="append", default=[], dest="folders", help=words
    )


def _sync(commands: "Commands[_Parser]", now: Callable[[], float]) -> None:
    sync = commands.add_parser("sync", help="fetch what is new, with pages and pictures")
    sync.add_argument(
        "--no-pages", dest="pages", action="store_false", help="only feeds, no pages or pictures"
    )
    sync.add_argument(
        "--due", dest="patient", action="store_true", help="ask only what is due, for timers"
    )
    sync.add_argument(
        "--publication",
        metavar="P",
        action="append",
        default=[],
        dest="publications",
        help="only this one: id, title or part of the title; may be given again",
    )


def _lists(commands: "Commands[_Parser]", now: Callable[[], float]) -> None:
    commands.add_parser("publications", help="list publications with their sections")
    articles = commands.add_parser("articles", help="list articles, newest first")
    articles.add_argument("--unread", action="store_true", help="only unread ones")
    articles.add_argument("--saved", action="store_true", help="only saved ones")
    articles.add_argument("--publication", metavar="P", help="id, title or part of the title")
    articles.add_argument("--section", metavar="S", help="id, title or part of the title")
    articles.add_argument("--since", metavar="T", type=since(now), help="2026-11-22, “2 days”, 24h")
    articles.add_argument("--limit", metavar="N", type=count, default=50, help="at most N (50)")
    articles.add_argument(
        "--after", metavar="CURSOR", type=read_cursor, help="go on where a list ended"
    )
    search = commands.add_parser(
        "search",
        help="search the full text",
        description="Search the full text of every article.",
        epilog=_SYNTAX,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    search.add_argument("query", nargs="+", metavar="QUERY", help="see below; -- before a “-word”")
    search.add_argument("--limit", metavar="N", type=count, default=50, help="at most N (50)")
    search.add_argument("--newest", action="store_true", help="newest first instead of best first")


def _article(commands: "Commands[_Parser]", now: Callable[[], float]) -> None:
    show = commands.add_parser("show", help="show one article from the library alone")
    show.add_argument("id", metavar="ID", type=int)
    formats = ("text", "markdown", "html", "json")
    show.add_argument("--format", choices=formats, default="text", help="text unless said")
    save = commands.add_parser("save", help="put one page into the library, for reading later")
    save.add_argument("url", metavar="URL")
    delete = commands.add_parser("delete", help="delete articles for good; saved ones stay")
    delete.add_argument("ids", nargs="+", metavar="ID", type=int)
    fetch = commands.add_parser("fetch", help="fetch a text again that was removed")
    fetch.add_argument("id", metavar="ID", type=int)
    rules = commands.add_parser(
        "rules", help="what of a publication's pages belongs to its articles"
    )
    rules.add_argument("publication", metavar="PUBLICATION", help="id, title or part of the title")
    file = rules.add_mutually_exclusive_group()
    file.add_argument(
        "--export", dest="export", metavar="FILE", type=Path, help="write the rules to a file"
    )
    file.add_argument(
        "--import", dest="import_", metavar="FILE", type=Path, help="take rules over from a file"
    )
    for option, what in (
        ("--keep", "keep this block, as left-out names it; may be given again"),
        ("--never", "never let this block in"),
        ("--undecided", "no rule for this block any more"),
    ):
        rules.add_argument(option, metavar="BLOCK", action="append", default=[], help=what)
    reread = commands.add_parser("reread", help="read articles' pages again under today's rules")
    reread.add_argument("ids", nargs="+", metavar="ARTICLE", type=int)
    left = commands.add_parser("left-out", help="fetch an article's page and tell its pieces")
    left.add_argument("id", metavar="ARTICLE", type=int)
    mark = commands.add_parser("mark", help="set states of articles")
    mark.add_argument("ids", nargs="+", metavar="ID", type=int)
    mark.add_argument("state", choices=("read", "unread", "saved", "unsaved"))


def _signing(commands: "Commands[_Parser]", now: Callable[[], float]) -> None:
    signin = commands.add_parser(
        "signin",
        help="sign in to a publication that you pay for",
        description="Sign in to a publication and prove it with an article that was a preview."
        " The password or token is read from standard input, and kept in the system keyring.",
    )
    signin.add_argument("publication", metavar="P", help="id, title or part of the title")
    methods = ("form", "password", "token", "cookies")
    signin.add_argument("--method", choices=methods, default="form", help="form unless said")
    signin.add_argument("--user", metavar="NAME", default="", help="your name there")
    signin.add_argument("--page", metavar="URL", default="", help="where its form is")
    signin.add_argument("--probe", metavar="URL", default="", help="an article for subscribers")
    signin.add_argument("--cookies", metavar="FILE", type=Path, help="a cookies.txt")
    signin.add_argument(
        "--trust", metavar="HOST", action="append", default=[], help="its form may be on this host"
    )
    signin.add_argument(
        "--session-only", action="store_true", help="keep nothing: fetch its previews now"
    )
    signin.add_argument(
        "--anyway", action="store_true", help="try although it was refused several times"
    )
    signin.add_argument("--check", action="store_true", help="only look whether it still works")
    signout = commands.add_parser("signout", help="forget a sign-in and its secrets")
    signout.add_argument("publication", metavar="P", help="id, title or part of the title")
    commands.add_parser("signins", help="how your sign-ins stand")


def _care(commands: "Commands[_Parser]", now: Callable[[], float]) -> None:
    offline = commands.add_parser("offline", help="what would open with no network")
    offline.add_argument(
        "--check", action="store_true", help="read every body and picture back as proof"
    )
    budget = commands.add_parser("budget", help="what the library takes, and what a limit removes")
    budget.add_argument("--limit", metavar="GB", type=gigabytes, help="as if this were the limit")
    budget.add_argument(
        "--keep", metavar="GB", type=gigabytes, help="set the limit from now on; 0: none"
    )
    what = budget.add_mutually_exclusive_group()
    what.add_argument("--plan", action="store_true", help="only show what would go (the default)")
    what.add_argument("--apply", action="store_true", help="remove what the plan names")
    doctor = commands.add_parser("doctor", help="check library, disk, keyring, network")
    doctor.add_argument("--repair", action="store_true", help="put right what can be")
