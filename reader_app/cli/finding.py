"""discover and add: what stands behind an address, and following it."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.catalogue import PREFIX, named_sections
from reader_app.cli.console import Console
from reader_app.cli.parser import WrongUsage
from reader_app.domain import (
    Discovery,
    FoundSection,
    NewSection,
    NoNetwork,
    NotAFeed,
    NotFound,
    ReaderError,
    Section,
    SectionKind,
    mask,
)
from reader_app.services import Desk, Program, typed_address

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["add", "discover"]

Found = dict[str, Discovery | ReaderError]


def discover(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Shows what can be followed behind an address, and follows nothing."""
    found = asyncio.run(_look([args.url], desk, program, console))[args.url]
    if isinstance(found, ReaderError):
        raise found
    now = program.now()
    if console.as_json:
        console.document(shapes.discovery(found, now))
        return 0
    console.text(f"{found.publication or mask(found.home)}  {mask(found.home)}".strip())
    for one in found.sections:
        remarks = " · ".join(_remarks(one))
        console.text(
            f"  {one.new.title or one.new.publication or 'Latest'}"
            + (f"  ({remarks})" if remarks else ""),
            f"    {mask(one.new.url)}",
            *(f"      {_day(line.published)}  {line.title}" for line in one.headlines),
        )
    return 0


def _remarks(one: FoundSection) -> Iterable[str]:
    if one.new.kind is SectionKind.LISTING:
        yield "a page without a feed: its links are the articles"
    if one.known is not None:
        yield f"followed already [{one.known}]"
    elif one.same_as:
        yield f"the same articles as {mask(one.same_as)}"
    if one.trouble:
        yield f"cannot be read now: {one.trouble}"
    elif one.articles == 0:
        yield "empty"


def _day(moment: int | None) -> str:
    return (shapes.time(moment) or " " * 10)[:10]


def _given(urls: Iterable[str]) -> Iterable[str]:
    """The addresses, those of standard input for "-": one with a secret is no argument, which
    everybody on the machine can read."""
    for url in urls:
        if url == "-":
            yield from filter(None, (line.strip() for line in sys.stdin))
        else:
            yield url


def add(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Follows what is behind each address; one that fails does not stop the others."""
    given = [*_given(args.urls)]
    named = [url for url in given if url.startswith(PREFIX)]
    if args.sections and len(named) != 1:
        raise WrongUsage("broadsheet add: --section belongs to one catalogue:ID.")
    listed, found = _listed(named, args.sections, desk)
    urls = [url for url in given if url not in named]
    if urls:
        found |= asyncio.run(_look(urls, desk, program, console))
    here = {section.id: section for one in desk.browsing.tree() for section in one.sections}
    wanted = [replace(one, publication=args.title or one.publication) for one in listed]
    wanted = [replace(one, folder=args.folder) for one in wanted]
    known: dict[int, Section] = {}
    more = 0
    for discovery in found.values():
        if not isinstance(discovery, ReaderError):
            chosen, had = _chosen(discovery, here, anyway=args.anyway)
            more += len(discovery.sections) - len(chosen) - len(had)
            known |= {section.id: section for section in had}
            wanted += [
                replace(one, folder=args.folder, publication=args.title or one.publication)
                for one in chosen
            ]
    followed = desk.subscriptions.follow(wanted).result()
    known |= {section.id: section for section in followed.known}
    failed = {url: trouble for url, trouble in found.items() if isinstance(trouble, ReaderError)}
    _tell(desk, console, program.now(), followed.added, tuple(known.values()), failed, more)
    if not failed:
        return 0
    return 3 if wanted or known else 1


def _listed(
    named: list[str], titles: list[str] | None, desk: Desk
) -> tuple[list[NewSection], Found]:
    """The sections of publications in the catalogue, and those that are not in it."""
    sections: list[NewSection] = []
    failed: Found = {}
    for name in dict.fromkeys(named):
        try:
            sections += named_sections(desk.catalogue, name.removeprefix(PREFIX), titles)
        except NotFound as trouble:
            failed[name] = trouble
    return sections, failed


def _chosen(
    found: Discovery, here: dict[int, Section], *, anyway: bool
) -> tuple[list[NewSection], list[Section]]:
    """What is followed unasked, and what of it is followed already, also under another address."""
    urls = {section.url: section for section in here.values()}
    had, chosen = [], []
    for one in found.sections:
        same = here.get(one.known or 0) or (None if anyway else urls.get(one.same_as))
        if same is not None:
            had.append(same)
        elif one.advised or (anyway and one.same_as in urls):
            chosen.append(one.new)
    if not had and not chosen:  # nothing that a reader would choose at once: the best of it
        chosen = [one.new for one in found.sections[:1]]
    return chosen, had


def _tell(
    desk: Desk,
    console: Console,
    now: float,
    added: tuple[Section, ...],
    known: tuple[Section, ...],
    failed: dict[str, ReaderError],
    more: int,
) -> None:
    titles = {
        section.id: publication.title
        for publication in desk.browsing.tree()
        for section in publication.sections
    }
    if console.as_json:
        console.document(
            {
                "added": [shapes.section(one, titles[one.id], now) for one in added],
                "failed": [shapes.error(trouble, url) for url, trouble in failed.items()],
                "known": [shapes.section(one, titles[one.id], now) for one in known],
                "more": more,
            }
        )
    else:
        console.text(*(f"Following {_name(one, titles)}" for one in added))
        console.text(*(f"Followed already: {_name(one, titles)}" for one in known))
        if more:
            console.text("“broadsheet discover URL” lists what else there is.")
        if added:
            console.text("Run “broadsheet sync” to fetch the articles.")
    for url, trouble in failed.items():
        console.note(f"broadsheet: {shapes.error(trouble, url)['message']}")


async def _look(urls: list[str], desk: Desk, program: "Program[Engine]", console: Console) -> Found:
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
                for tried in trouble.tried if isinstance(trouble, NotAFeed) else ():
                    console.detail(f"No feed: {mask(tried)}")
                trouble.subject = trouble.subject or mask(url)
                found[url] = trouble
    return found


def _name(section: Section, titles: dict[int, str]) -> str:
    parts = dict.fromkeys(part for part in (titles[section.id], section.title) if part)
    return f"{' · '.join(parts)} [{section.id}]"
