"""Every capability without a window: the commands, their arguments, their JSON."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader_app.cli.opening import apart
from reader_app.cli.parser import WrongUsage, build

if TYPE_CHECKING:
    from reader_app.services import Program
    from reader_app.sync import Engine

__all__ = ["parse", "run"]


def parse(argv: Sequence[str] | None = None) -> Namespace:
    """The arguments; `command` None where the window is wanted.

    Raises SystemExit: with 0 after --help and --version, with 2 after one line on standard error
    where the arguments are wrong.
    """
    given = sys.argv[1:] if argv is None else list(argv)
    try:
        options, words = apart(given)
        args = build().parse_args(options)
        args.words = words
        return args
    except WrongUsage as wrong:
        if "--json" in given:
            json.dump({"error": {"kind": "usage", "message": str(wrong)}}, sys.stdout)
            sys.stdout.write("\n")
        sys.stderr.write(f"{wrong}\n")
        raise SystemExit(2) from None


def run(args: Namespace, compose: "Callable[[], Program[Engine]]") -> int:
    """Runs the command and returns the exit status. `compose` wires the program, once it is
    known that a command will run."""
    from reader_app.cli.boundary import perform  # a third of a second that --help does not need

    return perform(args, compose)
