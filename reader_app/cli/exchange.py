"""import, export: subscription lists in and out."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.bar import Bar
from reader_app.cli.console import Console
from reader_app.domain import Skipped, counted
from reader_app.services import Desk, Program

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["export", "read_in"]


def read_in(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Follows what an OPML file lists, all or nothing."""
    lists = desk.subscriptions.lists
    bar = Bar(console.err)
    try:
        plan = lists.read(args.file, lambda done, whole: bar.tell("Reading", done, whole))
        chosen = {
            place
            for place, offer in enumerate(plan.offers)
            if _lies_in(offer.new.folder, args.folders)
        }
        if not args.plan:
            done = lists.follow(
                plan,
                chosen,
                into=args.into.strip("/"),
                watch=lambda done, whole: bar.tell("Following", done, whole),
            )
    finally:
        bar.close()
    if args.plan:
        offers = [plan.offers[place] for place in sorted(chosen)]
        known = sum(offer.known for offer in offers)
        return _tell(console, len(offers) - known, known, plan.skipped, plan.joined, plan=True)
    return _tell(console, len(done.added), len(done.known), done.skipped, done.joined)


def export(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Writes what is followed to an OPML file."""
    done = desk.subscriptions.lists.export(
        args.file, lambda new: _lies_in(new.folder, args.folders), secrets=args.secrets
    )
    if console.as_json:
        console.document(
            {
                "sections": done.sections,
                "without_secret": list(done.without),
                "pick_lists": done.picks,
            }
        )
    else:
        console.text(f"{counted(done.sections, 'section', 'sections')} written to {args.file}.")
    if done.without:
        number = counted(len(done.without), "address has", "addresses have")
        console.note(f"{number} a secret that was left out: {', '.join(done.without)}.")
        if not args.secrets:
            console.note("With --secrets they are written too: keep such a file to yourself.")
    return 0


def _tell(
    console: Console,
    added: int,
    known: int,
    skipped: Sequence[Skipped],
    joined: Sequence[Skipped],
    *,
    plan: bool = False,
) -> int:
    if console.as_json:
        console.document(
            {
                "added": added,
                "known": known,
                "failed": len(skipped),
                "failures": [shapes.skipped(one) for one in skipped],
                "joined": [shapes.skipped(one) for one in joined],
            }
        )
    else:
        already = f", {known} were followed already" if known else ""
        would = " would be" if plan else ""
        console.text(f"{counted(added, 'section', 'sections')}{would} added{already}.")
    for one in (*skipped, *(joined if console.verbose else ())):
        console.note(f"broadsheet: {shapes.skipped(one)['message']} ({one.text})")
    return 3 if skipped else 0


def _lies_in(folder: str, wanted: Sequence[str]) -> bool:
    """Whether a folder is one of these or lies in one; without any all are wanted."""
    paths = [path.strip("/") for path in wanted]
    return not paths or any(folder == path or folder.startswith(f"{path}/") for path in paths)
