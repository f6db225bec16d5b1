"""import, export, favourite: what is followed."""

from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import counted
from reader_app.services import Desk, Program

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["export", "favourite", "read_in"]


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


def read_in(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Follows everything that an OPML file lists."""
    done = desk.subscriptions.import_opml(args.file)
    if console.as_json:
        console.document(
            {
                "added": len(done.added),
                "known": len(done.known),
                "failed": len(done.skipped),
                "failures": [shapes.skipped(one) for one in done.skipped],
            }
        )
    else:
        known = f", {len(done.known)} were followed already" if done.known else ""
        console.text(f"{counted(len(done.added), 'section', 'sections')} added{known}.")
    for one in done.skipped:
        console.note(f"broadsheet: {shapes.skipped(one)['message']} ({one.text})")
    return 3 if done.skipped else 0


def export(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Writes all subscriptions to an OPML file."""
    number = desk.subscriptions.export_opml(args.file)
    if console.as_json:
        console.document({"sections": number})
    else:
        console.text(f"{counted(number, 'section', 'sections')} written to {args.file}.")
    return 0
