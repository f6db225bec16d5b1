"""Where a command begins and ends: nothing but words and a status leaves it."""

import logging
import sys
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader_app.cli import (
    accounts,
    article,
    blocks,
    care,
    catalogue,
    editions,
    exchange,
    finding,
    follow,
    foryou,
    lists,
    managing,
    mutes,
    picks,
    revisions,
    room,
    signing,
    stories,
    syncing,
)
from reader_app.cli.console import Console
from reader_app.cli.parser import WrongUsage
from reader_app.domain import BadQuery, Bug, NotAnAddress, ReaderError
from reader_app.services import Desk, Program

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["perform"]

_log = logging.getLogger(__name__)

Command = Callable[[Namespace, Desk, "Program[Engine]", Console], int]

_COMMANDS: dict[str, Command] = {
    "account": accounts.account,
    "add": finding.add,
    "articles": lists.articles,
    "budget": room.budget,
    "catalogue": catalogue.catalogue,
    "changes": revisions.changes,
    "clusters": stories.clusters,
    "delete": article.delete,
    "discover": finding.discover,
    "edition": editions.edition,
    "export": exchange.export,
    "favourite": follow.favourite,
    "fetch": article.fetch,
    "foryou": foryou.foryou,
    "health": managing.health,
    "import": exchange.read_in,
    "left-out": blocks.left_out,
    "mark": article.mark,
    "mute": mutes.mute,
    "muted": mutes.muted,
    "mutes": mutes.mutes,
    "offers": managing.offers,
    "offline": care.offline,
    "picks": picks.picks,
    "publications": lists.publications,
    "related": stories.related,
    "reread": blocks.reread,
    "rules": blocks.rules,
    "save": article.save,
    "search": lists.search,
    "set": managing.change,
    "show": article.show,
    "signin": signing.sign_in,
    "signins": signing.sign_ins,
    "signout": signing.sign_out,
    "stories": stories.stories,
    "sync": syncing.sync,
}
_BROKEN_PIPE = 141  # as a shell tells the end by SIGPIPE
_INTERRUPTED = 130  # as a shell tells the end by SIGINT


def perform(args: Namespace, compose: "Callable[[], Program[Engine]]") -> int:
    """Runs a command and returns the exit status.

    0 done, 1 failed, 2 wrong usage, 3 done in part, 130 interrupted. `compose` wires the program.
    """
    console = Console(sys.stdout, sys.stderr, as_json=args.json, verbose=args.verbose)
    place = ""
    try:
        program = compose()
        place = f" The log is {program.log_file}."
        status = _run(args, program, console)
        console.flush()
    except WrongUsage as wrong:
        if console.as_json:
            console.document({"error": {"kind": "usage", "message": str(wrong)}})
        console.note(str(wrong))
        return 2
    except BrokenPipeError:
        console.abandon()
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        console.note("broadsheet: Stopped.")
        return _INTERRUPTED
    except ReaderError as trouble:
        if isinstance(trouble, Bug):
            _log.exception("%s", args.command)
        else:
            _log.info("%s failed", args.command, exc_info=trouble)
        console.fail(trouble)
        return 2 if isinstance(trouble, BadQuery | NotAnAddress) else 1
    except Exception:  # noqa: BLE001  # the end of the program: logged, told, no traceback
        _log.exception("%s ended by a mistake of ours", args.command)
        console.fail(Bug(subject=f"“{args.command}”"))
        console.note(place.strip())
        return 1
    return status


def _run(args: Namespace, program: "Program[Engine]", console: Console) -> int:
    if args.command == "doctor":
        return care.doctor(args, program, console)
    desk = program.open_desk(program.folder)
    try:
        if desk.settings.notice:
            console.note(desk.settings.notice)
        return _COMMANDS[args.command](args, desk, program, console)
    finally:
        desk.close()
