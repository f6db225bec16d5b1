"""picks: articles that people have picked, the lists that name them, and one's own."""

import asyncio
import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import NewPickList, PickList, mask
from reader_app.services import Desk, Program, sentence, typed_address

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["picks"]


def picks(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """One of the verbs, or the articles themselves."""
    match args.verb:
        case "lists":
            _lists(desk, program, console)
        case "follow":
            _follow(args, desk, program, console)
        case "unfollow":
            _unfollow(args.id, desk, program, console)
        case "publish":
            _publish(args, desk, console)
        case _:
            _articles(args.limit, desk, console)
    return 0


def _articles(limit: int, desk: Desk, console: Console) -> None:
    found = desk.picks.picked(limit)
    if console.as_json:
        who = desk.picks.marks([one.row.id for one in found])
        listed = [
            {
                **shapes.article(one.row, picks=who.get(one.row.id, ())),
                "note": one.note,
                "picked_at": shapes.time(one.at),
            }
            for one in found
        ]
        console.document({"articles": listed})
        return
    for one in found:
        day = (shapes.time(one.at) or "")[:10]
        console.text(f"{one.row.id:>6} {day}  {one.row.title}", f"       Picked by {one.who}")
        if one.note:
            console.text(f"       “{one.note}”")
    if not found:
        console.note("Nobody has picked anything yet: “broadsheet picks follow URL”.")


def _lists(desk: Desk, program: "Program[Engine]", console: Console) -> None:
    lists = desk.picks.lists()
    if console.as_json:
        console.document([_shape(one, program.now()) for one in lists])
        return
    for one in lists:
        parts = [f"{one.articles} articles"]
        parts += [f"{one.waiting} waiting"] if one.waiting else []
        parts += [f"{one.failed} could not be fetched"] if one.failed else []
        console.text(f"{one.id:>4}  {one.title}  ({', '.join(parts)})", f"      {mask(one.url)}")
        if one.failure is not None:
            console.text(f"      {sentence(one.failure, now=program.now())}")
    if not lists:
        console.note("No list is followed yet: “broadsheet picks follow URL”.")


def _follow(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> None:
    found = asyncio.run(_find(_address(args.url), desk, program))
    followed = desk.picks.follow(found, args.title).result()
    if console.as_json:
        console.document({**_shape(followed, program.now()), "newest": list(found.newest)})
        return
    number = found.articles or 0
    console.text(
        f"Following {followed.title} [{followed.id}]: {number} articles, the newest are",
        *(f"       {title}" for title in found.newest),
        "Run “broadsheet sync” to fetch them.",
    )


def _address(text: str) -> str:
    """What was typed, as an address; a file is one too, and a folder where it is written as one."""
    if text.startswith("file:"):
        return text
    path = os.path.expanduser(text)
    file = os.path.exists(path) and (os.sep in text or not os.path.isdir(path))
    return Path(path).absolute().as_uri() if file else typed_address(text)


async def _find(url: str, desk: Desk, program: "Program[Engine]") -> NewPickList:
    async with program.engine(desk, lambda progress: None) as engine:
        return await engine.find_picks(url)


def _unfollow(list_id: int, desk: Desk, program: "Program[Engine]", console: Console) -> None:
    one = desk.picks.one(list_id)
    desk.picks.unfollow(list_id).result()
    if console.as_json:
        console.document(_shape(one, program.now()))
    else:
        console.text(f"No longer following {one.title}. What you saved of it stays.")


def _publish(args: Namespace, desk: Desk, console: Console) -> None:
    chosen = [desk.browsing.publication(name).id for name in args.publication]
    done = desk.picks.publish(
        args.file, title=args.title, author=args.author, publications=chosen, since=args.since
    )
    if console.as_json:
        console.document(
            {
                "file": str(done.file),
                "title": done.title,
                "author": done.author,
                "articles": done.articles,
                "left_out": list(done.without),
                "further": done.further,
            }
        )
        return
    console.text(f"Wrote {done.articles} articles as “{done.title}” to {done.file}")
    for title in done.without:
        console.note(f"Left out, for its address is yours alone: {title}")
    if done.further:
        console.note(f"{done.further} older ones are left out.")


def _shape(one: PickList, now: float) -> shapes.Shape:
    return {
        "id": one.id,
        "title": one.title,
        "author": one.author,
        "url": mask(one.url),
        "articles": one.articles,
        "waiting": one.waiting,
        "failed": one.failed,
        "checked": shapes.time(one.checked),
        "error": shapes.failure(one.failure, now) if one.failure else None,
    }
