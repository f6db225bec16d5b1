"""mute, mutes, muted: what the reader does not want to see."""

from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.cli.parser import WrongUsage
from reader_app.domain import Mute, MuteKind, NotFound, tokens_of
from reader_app.services import Desk, Program, mute_title

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["mute", "muted", "mutes"]

_DIGITS = 18  # of the largest number that the library has


def mute(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Makes a rule and puts it to what is here."""
    kind, value, story = _asked(args, desk)
    where = desk.browsing.publication(args.publication).id if args.publication else None
    known = {one.id for one in desk.mutes.all()}
    done = desk.mutes.add(
        kind,
        value,
        until=args.until,
        text=args.text,
        publication_id=where,
        story_id=story,
    ).result()
    rules = desk.mutes.all()
    rule = next((one for one in rules if one.id not in known), None)
    rule = rule or next(one for one in rules if (one.kind, one.value) == (kind, value))
    if console.as_json:
        console.document(_shape(rule))
    else:
        console.text(f"{mute_title(rule)}: {len(done.removed)} muted.")
    return 0


def mutes(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """The rules, or ends one."""
    if done := desk.mutes.tidy():
        done.result()
    if args.verb == "remove":
        shown = len(desk.mutes.remove(args.id).result().added)
        if console.as_json:
            console.document({"removed": args.id, "shown": shown})
        else:
            console.text(f"Muted no longer; {shown} shown again.")
        return 0
    rules = desk.mutes.all()
    if console.as_json:
        console.document([_shape(one) for one in rules])
        return 0
    for one in rules:
        end = f" until {shapes.time(one.until)}" if one.until else ""
        console.text(f"{one.id:>4}  {one.kind:7} {one.value}{end}  ({one.articles} muted)")
    if not rules:
        console.text("Nothing is muted.")
    return 0


def muted(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """What is hidden, after what is to be shown again is shown."""
    if done := desk.mutes.tidy():
        done.result()
    for id in args.show:
        if not desk.browsing.rows([id]):
            raise NotFound(f"article {id}", subject=f"article {id}")
    if args.show:
        desk.mutes.show(args.show).result()
    found = desk.mutes.muted(args.limit, desk.mutes.midnight() if args.today else 0)
    total = desk.mutes.today() if args.today else desk.mutes.count()
    if console.as_json:
        articles = [{**shapes.article(one.row), "mute": _shape(one.mute)} for one in found]
        console.document({"total": total, "articles": articles})
        return 0
    for one in found:
        console.text(f"{one.row.id:>6}  {one.row.title}", f"        {mute_title(one.mute)}")
    if not found:
        console.text("Nothing is muted.")
    return 0


def _asked(args: Namespace, desk: Desk) -> tuple[MuteKind, str, int | None]:
    value = " ".join(args.said)
    if args.story:
        if not value.isdecimal() or len(value) > _DIGITS:
            raise WrongUsage(f"broadsheet mute: “{value}” is no number of a story.")
        page = desk.stories.page(int(value))
        return MuteKind.STORY, page.headline.title, page.id
    if not tokens_of(value):
        raise WrongUsage("broadsheet mute: say what to mute: a word, or --story and its number.")
    if args.author:
        return MuteKind.AUTHOR, value, None
    if args.topic:
        return MuteKind.TOPIC, value, None
    return MuteKind.PHRASE if args.phrase else MuteKind.WORD, value, None


def _shape(one: Mute) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "value": one.value,
        "text": one.text,
        "publication": one.publication_id,
        "story": one.story_id,
        "until": shapes.time(one.until),
        "created": shapes.time(one.created),
        "articles": one.articles,
    }
