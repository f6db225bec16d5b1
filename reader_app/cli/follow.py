"""favourite: what is followed."""

from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.services import Desk, Program

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["favourite"]


def favourite(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Makes a publication a favourite, or no longer one."""
    one = desk.browsing.publication(args.publication)
    desk.subscriptions.favour(one.id, not args.off).result()
    (now,) = (other for other in desk.browsing.tree() if other.id == one.id)
    if console.as_json:
        chosen = desk.publications.settings([now.id])[now.id]
        console.document(shapes.publication(now, program.now(), chosen=chosen))
    else:
        console.text(f"{one.title} is {'no longer' if args.off else 'now'} a favourite.")
    return 0
