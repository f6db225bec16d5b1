"""add, import, export: what is followed."""

import asyncio
from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import Discovery, NoNetwork, ReaderError, Section, counted, mask
from reader_app.services import Desk, Program, typed_address

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["add", "export", "favourite", "read_in"]

Found = dict[str, Discovery | ReaderError]


def favourite(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Makes a publication a favourite, or no longer one."""
    one = desk.browsing.publication(args.publication)
    desk.subscriptions.favour(one.id, not args.off).result()
    (now,) = (other for other in desk.browsing.tree() if other.id == one.id)
    if console.as_json:
        console.document(shapes.publication(now, program.now()))
    else:
        console.text(f"{one.title} is {'no longer' if args.off else 'now'} a favourite.")
    return 0


def add(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Follows the feeds behind each address; one that fails does not stop the others."""
    found = asyncio.run(_discover(args.urls, desk, program, console))
    wanted = [
        replace(one.new, folder=args.folder, publication=args.title or one.new.publication)
        for discovery in found.values()
        if not isinstance(discovery, ReaderError)
        for one in discovery.sections
    ]
    followed = desk.subscriptions.follow(wanted).result()
    failed = {url: trouble for url, trouble in found.items() if isinstance(trouble, ReaderError)}
    titles = _titles(desk)
    now = program.now()
    if console.as_json:
        console.document(
            {
                "added": [shapes.section(one, titles[one.id], now) for one in followed.added],
                "failed": [shapes.error(trouble, url) for url, trouble in failed.items()],
                "known": [shapes.section(one, titles[one.id], now) for one in followed.known],
            }
        )
    else:
        console.text(*(f"Following {_name(one, titles)}" for one in followed.added))
        console.text(*(f"Followed already: {_name(one, titles)}" for one in followed.known))
        if followed.added:
            console.text("Run “broadsheet sync” to fetch the articles.")
    for url, trouble in failed.items():
        console.note(f"broadsheet: {shapes.error(trouble, url)['message']}")
    if not failed:
        return 0
    return 3 if wanted else 1


async def _discover(
    urls: list[str], desk: Desk, program: "Program[Engine]", console: Console
) -> Found:
    """What is behind each address as typed, or why that could not be found out."""
    found: Found = {}
    async with program.engine(desk, lambda progress: None) as engine:
        for url in dict.fromkeys(urls):
            console.detail(f"Looking at {mask(url)}")
            try:
                found[url] = await engine.discover(typed_address(url))
            except NoNetwork:
                raise
            except ReaderError as trouble:
                trouble.subject = trouble.subject or mask(url)
                found[url] = trouble
    return found


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


def _titles(desk: Desk) -> dict[int, str]:
    """The title of the publication of each section, by the section's id."""
    return {
        section.id: publication.title
        for publication in desk.browsing.tree()
        for section in publication.sections
    }


def _name(section: Section, titles: dict[int, str]) -> str:
    parts = dict.fromkeys(part for part in (titles[section.id], section.title) if part)
    return f"{' · '.join(parts)} [{section.id}]"
