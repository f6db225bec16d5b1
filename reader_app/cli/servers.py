"""The arguments of `account`. Imports nothing heavy, as `parser`."""

import argparse
from collections.abc import Callable
from typing import Any

from reader_app.domain import DIALECTS, AccountKind

__all__ = ["add_accounts"]

_PUBLICATION = "only this one: id, title or part of the title; may be given again"
_ADDING = """\
Services: {services}.

The password is read from standard input, never from an argument, and kept in the system keyring;
an App key, where a service wants one, is its second line.
"""
_SECOND = "An App key, where the service wants one, is the second line."
_SHAPES = """\
With --json: {id, kind, service, title, server, user, days, checked, state, message, advice,
retry_at, publications, pending}; state is ok or a code of the error tree, days null for all. list
gives a list of them; test adds {version, sections, folders}; sync prints what “broadsheet sync”
does; outbox [{ops, account, what, since, why, retry_at, sent}]; move {from, to, new, known,
refused, lines, moved}.
"""


Shared = Callable[[argparse.ArgumentParser], None]
"""Gives a parser the options that may stand behind every command."""


def add_accounts(commands: Any, shared: Shared) -> None:
    """Adds the command to a parser's."""
    account = commands.add_parser(
        "account",
        help="sync with a server that you have an account at",
        description="Accounts at sync servers: what is followed, read and saved there is so here.",
        epilog=_SHAPES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = account.add_subparsers(dest="verb", metavar="VERB", title="verbs", required=True)
    _adding(verbs, shared)
    listing = verbs.add_parser("list", help="list your accounts, and how they stand")
    testing = verbs.add_parser("test", help="sign in to its server and look; nothing changes")
    _one(testing)
    password = verbs.add_parser(
        "password", help="give its password anew, on standard input", epilog=_SECOND
    )
    _one(password)
    removing = verbs.add_parser("remove", help="forget an account; its server keeps everything")
    _one(removing)
    removing.add_argument(
        "--delete", action="store_true", help="unfollow what is in no other account"
    )
    syncing = verbs.add_parser("sync", help="sync accounts alone, with pages and pictures")
    syncing.add_argument("account", nargs="?", metavar="ID", help="only this one: id or title")
    outbox = verbs.add_parser("outbox", help="what waits to be sent, and why")
    outbox.add_argument("account", nargs="?", metavar="ID", help="only of this one: id or title")
    what = outbox.add_mutually_exclusive_group()
    what.add_argument("--now", action="store_true", help="send it now")
    what.add_argument(
        "--discard", metavar="OP", type=int, nargs="+", default=[], help="do not send these"
    )
    _moving(verbs, shared)
    for verb in (listing, testing, password, removing, syncing, outbox):
        shared(verb)


def _adding(verbs: Any, shared: Shared) -> None:
    services = ", ".join(f"{one.service} ({one.kind.value})" for one in DIALECTS)
    adding = verbs.add_parser(
        "add",
        help="add an account; it is tried first",
        epilog=_ADDING.format(services=services),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    adding.add_argument("kind", metavar="KIND", choices=[*AccountKind], help=", ".join(AccountKind))
    adding.add_argument("--server", metavar="URL", default="", help="with or without a path")
    adding.add_argument("--user", metavar="NAME", required=True, help="your name there")
    adding.add_argument("--service", metavar="S", default="", help="which of its kind")
    adding.add_argument("--title", metavar="T", default="", help="call it so")
    adding.add_argument(
        "--days",
        metavar="N|all",
        type=_days,
        default=(30,),
        help="how far back what is read comes (30); unread and saved articles come in any case",
    )
    adding.add_argument("--app-id", metavar="ID", default="", help="of your own registration there")
    adding.add_argument(
        "--session-only", action="store_true", help="keep no password: sync it now, once"
    )
    shared(adding)


def _moving(verbs: Any, shared: Shared) -> None:
    moving = verbs.add_parser("move", help="move what you follow to an account, or from one")
    moving.add_argument(
        "--from", dest="source", metavar="ID|local", required=True, help="where it is now"
    )
    moving.add_argument(
        "--to", dest="target", metavar="ID|local", required=True, help="where it is to be"
    )
    moving.add_argument(
        "--publication",
        metavar="P",
        action="append",
        default=[],
        dest="publications",
        help=_PUBLICATION,
    )
    moving.add_argument("--dry-run", action="store_true", help="only say what would happen")
    moving.add_argument(
        "--unsubscribe", action="store_true", help="also unsubscribe where it is now"
    )
    shared(moving)


def _one(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("account", metavar="ID", help="id or title, as “account list” tells")


def _days(text: str) -> tuple[int | None]:
    """Wrapped: None is without a limit."""
    if text == "all":
        return (None,)
    if not text.isdecimal() or not 1 <= int(text) <= 36_500:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of days: give 1 to 36500, or all")
    return (int(text),)
