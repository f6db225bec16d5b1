"""edition: plans, compiling, contents, export."""

import asyncio
from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reader_app.cli import shapes
from reader_app.cli.bar import Bar
from reader_app.cli.console import Console
from reader_app.cli.lists import local_time
from reader_app.cli.parser import WrongUsage
from reader_app.domain import (
    Edition,
    EditionItem,
    EditionPlan,
    EnvironmentTrouble,
    NotFound,
    SyncOptions,
    counted,
)
from reader_app.services import Desk, Program, part_title, sentence

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["edition"]

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_EVERY_DAY = 7


def edition(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """One of the verbs."""
    if args.verb == "compile":
        return _compile(args, desk, program, console)
    verbs = {
        "plans": _plans, "plan": _plan, "remove": _remove, "list": _list, "show": _show,
        "keep": _keep, "delete": _delete, "export": _export,
    }  # fmt: skip
    return verbs[args.verb](args, desk, console)


def _plans(args: Namespace, desk: Desk, console: Console) -> int:
    plans = desk.editions.plans()
    if console.as_json:
        console.document([_plan_shape(one, desk) for one in plans])
        return 0
    console.text(*(_told(one, desk) for one in plans))
    if not plans:
        console.note("There is no plan yet. Make one: broadsheet edition plan Morning --at 07:00")
    return 0


def _plan(args: Namespace, desk: Desk, console: Console) -> int:
    """A new one is made of the top stories where nothing else is said."""
    if not args.name.strip():
        raise WrongUsage("broadsheet edition plan: Give the plan a name.")
    try:
        old = desk.editions.named(args.name)
    except NotFound:
        if args.at is None:
            raise WrongUsage("broadsheet edition plan: Give --at HH:MM for a new plan.") from None
        chosen = (args.for_you, args.saved, args.publications, args.sections, args.folders)
        usual = args.top is None and not any(chosen)
        old = EditionPlan(args.name.strip(), args.at, top=usual)
    plan = replace(old, on=not args.off, **_given(args, desk))
    if not plan.sourced:
        raise WrongUsage("broadsheet edition plan: It is made of nothing; give --top, for example.")
    plan = desk.editions.named(str(desk.editions.put(plan).result()))
    if console.as_json:
        console.document(_plan_shape(plan, desk))
    else:
        console.text(_told(plan, desk))
    return 0


def _given(args: Namespace, desk: Desk) -> dict[str, Any]:
    """What was said on the command line."""
    found: dict[str, Any] = {
        name: getattr(args, name)
        for name in ("at", "days", "minutes", "keep", "top", "for_you", "saved")
        if getattr(args, name) is not None
    }
    if args.publications is not None:
        found["publications"] = tuple(desk.browsing.publication(t).id for t in args.publications)
    if args.sections is not None:
        found["sections"] = tuple(desk.browsing.section(text).id for text in args.sections)
    if args.folders is not None:
        found["folders"] = tuple(_folder(name, desk) for name in args.folders)
    return found


def _folder(name: str, desk: Desk) -> str:
    wanted = name.strip("/")
    known = (section.folder for one in desk.browsing.tree() for section in one.sections)
    if wanted and any(f"{folder}/".startswith(f"{wanted}/") for folder in known):
        return wanted
    raise NotFound(f"folder {name}", subject=f"folder “{name}”")


def _remove(args: Namespace, desk: Desk, console: Console) -> int:
    plan = desk.editions.named(args.plan)
    desk.editions.remove(plan.id).result()
    if console.as_json:
        console.document({"removed": plan.id})
    else:
        console.text(f"Removed the plan “{plan.name}”. Its editions stay for their days.")
    return 0


def _compile(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """0 also where nothing was due; 1 where there was nothing to put in."""
    if bool(args.plan) is args.due:
        raise WrongUsage("broadsheet edition compile: Give a plan, or --due.")
    wanted = [(desk.editions.named(args.plan), None)] if args.plan else [*desk.editions.due()]
    if wanted and args.sync and desk.waiting.connected():
        _sync(desk, program, console)
    made = [(plan, desk.editions.compile(plan.id, day)) for plan, day in wanted]
    editions = [one for _, one in made if one is not None]
    if console.as_json:
        console.document([_shape(one) for one in editions])
    else:
        console.text(*(_line(one) for one in editions))
    for plan, one in made:
        if one is None:
            console.note(f"broadsheet: There is nothing whole and unread for “{plan.name}” yet.")
    if len(editions) == len(made):
        return 0
    return 3 if editions else 1


def _sync(desk: Desk, program: "Program[Engine]", console: Console) -> None:
    """An edition is made of what is here, also where the sync comes to nothing."""
    bar = Bar(console.err)

    async def perform() -> None:
        async with program.engine(desk, bar.show) as engine:
            await engine.sync(SyncOptions(patient=True))

    try:
        asyncio.run(perform())
    except EnvironmentTrouble as trouble:  # another program syncs, or there is no network
        console.note(f"broadsheet: {sentence(trouble)}")
    finally:
        bar.close()


def _list(args: Namespace, desk: Desk, console: Console) -> int:
    editions = desk.editions.all()
    if console.as_json:
        console.document([_shape(one) for one in editions])
    else:
        console.text(*(_line(one) for one in editions))
    return 0


def _show(args: Namespace, desk: Desk, console: Console) -> int:
    one = desk.editions.edition(args.id)
    if console.as_json:
        console.document({**_shape(one), **_contents(one)})
        return 0
    console.text(_line(one))
    heading = ""
    for item in one.items:
        if part_title(item) != heading:
            heading = part_title(item)
            console.text("", heading)
        state = "  " if item.read else "• "
        id = f" [{item.article_id}]" if item.article_id is not None else " (deleted)"
        console.text(f"  {state}{item.title}{id}")
        console.text(f"      {item.publication} · {counted(item.minutes, 'minute', 'minutes')}")
    if one.short:
        console.text("", "There was not more that is unread and whole.")
    if one.left_out:
        left = counted(len(one.left_out), "article was", "articles were")
        console.text("", f"{left} left out, because not all of it is here:")
        console.text(*(f"  {title}" for title in one.left_out))
    return 0


def _keep(args: Namespace, desk: Desk, console: Console) -> int:
    one = desk.editions.edition(args.id)
    desk.editions.save(one.id, not args.off).result()
    if console.as_json:
        console.document(_shape(desk.editions.edition(one.id)))
    else:
        console.text("It stays for its days." if args.off else "It stays for good.")
    return 0


def _delete(args: Namespace, desk: Desk, console: Console) -> int:
    desk.editions.delete(args.id).result()
    if console.as_json:
        console.document({"deleted": args.id})
    else:
        console.text("Deleted. Its articles stay.")
    return 0


def _export(args: Namespace, desk: Desk, console: Console) -> int:
    """3 where something is missing in it."""
    lost = desk.editions.export(args.id, args.file)
    if console.as_json:
        size = args.file.stat().st_size
        console.document({"file": str(args.file), "bytes": size, "incomplete": list(lost)})
    else:
        console.text(f"Written to {args.file}")
    if lost:
        console.note("broadsheet: Something is missing on the disk, and so in the book, of:")
    for title in lost:
        console.note(f"  {title}")
    return 3 if lost else 0


# -- shapes and lines


def _plan_shape(plan: EditionPlan, desk: Desk) -> shapes.Shape:
    return {
        "id": plan.id,
        "name": plan.name,
        "at": _clock(plan),
        "days": sorted(plan.days),
        "minutes": plan.minutes,
        "top": plan.top,
        "for_you": plan.for_you,
        "saved": plan.saved,
        "publications": list(plan.publications),
        "sections": list(plan.sections),
        "folders": list(plan.folders),
        "on": plan.on,
        "keep": plan.keep or None,
        "next": shapes.time(desk.editions.coming(plan)),
    }


def _shape(one: Edition) -> shapes.Shape:
    return {
        "id": one.id,
        "plan": one.plan_id,
        "name": one.name,
        "day": one.day,
        "made": shapes.time(one.made),
        "minutes": one.minutes,
        "wanted": one.wanted,
        "count": len(one.items),
        "read": one.read,
        "opened": shapes.time(one.opened),
        "finished": shapes.time(one.finished),
        "saved": one.saved,
    }


def _contents(one: Edition) -> shapes.Shape:
    def shape(item: EditionItem) -> shapes.Shape:
        return {
            "id": item.article_id,
            "part": item.part.value,
            "heading": item.heading,
            "title": item.title,
            "publication": item.publication,
            "language": item.language,
            "url": item.url,
            "minutes": item.minutes,
            "read": item.read,
            "ready": item.ready,
        }

    return {"articles": [shape(item) for item in one.items], "left_out": list(one.left_out)}


def _clock(plan: EditionPlan) -> str:
    return "{:02}:{:02}".format(*divmod(plan.at, 60))


def _told(plan: EditionPlan, desk: Desk) -> str:
    days = ", ".join(_DAYS[day] for day in sorted(plan.days))
    days = "every day" if len(plan.days) == _EVERY_DAY else days
    next_at = desk.editions.coming(plan)
    state = f"next {local_time(int(next_at))}" if next_at is not None else "off"
    length = counted(plan.minutes, "minute", "minutes")
    return f"{plan.name} [{plan.id}]  {_clock(plan)}, {days}, {length}, {state}"


def _line(one: Edition) -> str:
    articles = counted(len(one.items), "article", "articles")
    length = counted(one.minutes, "minute", "minutes")
    kept = "  kept for good" if one.saved else ""
    return f"{one.name} [{one.id}]  {one.day}, {articles}, {length}, {one.read} read{kept}"
