"""foryou: what the reader may like and why, what was learnt, and deleting it."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import ENOUGH, Fewer, TasteCounter, TasteStanding, Trait
from reader_app.services import Desk, Program, figures, trait_name

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["foryou"]

_OFF = "For You is off. Turn it on with “broadsheet foryou on”."


def foryou(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """One of the verbs, or the articles themselves."""
    taste = desk.taste
    match args.verb:
        case "on":
            taste.turn(True).result()
            taste.settle()
            _standing(desk, console)
        case "off":
            taste.turn(False, delete=args.delete).result()
            _standing(desk, console)
        case "learnt":
            _learnt(desk, console)
        case "forget":
            _forget(Trait(args.kind), args.key, desk, console)
        case "reset":
            taste.reset().result()
            _standing(desk, console)
        case "fewer":
            return _fewer(args.id, Fewer(args.what), desk, console)
        case _:
            _articles(args.limit, desk, console)
    return 0


def _articles(limit: int, desk: Desk, console: Console) -> None:
    desk.taste.settle()
    standing, found = desk.taste.standing(), desk.taste.stream(limit)
    if console.as_json:
        listed = [
            {
                **shapes.article(one.row),
                "score": one.score,
                "why": list(one.why),
                "exploring": one.exploring,
            }
            for one in found
        ]
        console.document({**_state(standing), "articles": listed})
        return
    if not standing.on or standing.learning:
        console.note(_told(standing))
    for one in found:
        mark = "Outside your habits. " if one.exploring else ""
        why = f"{mark}{'; '.join(one.why)}".strip()
        console.text(f"{one.row.id:>6}  {one.row.title}  ({one.row.publication})")
        if why:
            console.text(f"        {why}")
    if not found:
        console.note("Nothing unread is left of the last days.")


def _learnt(desk: Desk, console: Console) -> None:
    desk.taste.settle()
    standing, lines = desk.taste.standing(), desk.taste.learnt()
    if console.as_json:
        console.document({**_state(standing), "lines": [_line(one) for one in lines]})
        return
    console.note(_told(standing))
    console.text(*(_text(one) for one in lines))


def _forget(trait: Trait, key: str, desk: Desk, console: Console) -> None:
    before = {one.id: one for one in desk.taste.learnt()}
    desk.taste.forget(trait, key).result()
    (gone,) = (before[id] for id in before.keys() - {one.id for one in desk.taste.learnt()})
    if console.as_json:
        console.document(_line(gone))
    else:
        console.text(f"Deleted: {_text(gone)}")


def _fewer(id: int, what: Fewer, desk: Desk, console: Console) -> int:
    if not desk.taste.on():
        console.note(_OFF)
        if console.as_json:
            console.document(_state(desk.taste.standing()))
        return 1
    desk.taste.hide(id, what).result()
    if console.as_json:
        console.document(_state(desk.taste.standing()))
    else:
        console.text(f"For You will not show article {id} any more.")
        if what is not Fewer.ARTICLE:
            console.text(f"It will show fewer of its {what.value}.")
    return 0


def _standing(desk: Desk, console: Console) -> None:
    standing = desk.taste.standing()
    if console.as_json:
        console.document(_state(standing))
    else:
        console.text(_told(standing))


def _state(standing: TasteStanding) -> dict[str, Any]:
    return {
        "on": standing.on,
        "learning": standing.learning,
        "signals": standing.signals,
        "needed": ENOUGH,
    }


def _told(standing: TasteStanding) -> str:
    if not standing.on:
        return f"{_OFF} {standing.signals} of the {ENOUGH} articles that it needs are there."
    if standing.learning:
        return f"For You is learning: it has {standing.signals} of {ENOUGH} articles."
    return f"For You is on, and knows of {standing.signals} articles."


def _line(one: TasteCounter) -> dict[str, Any]:
    return {
        "kind": one.trait.value,
        "key": one.key,
        "name": one.label,
        "opened": one.opened,
        "finished": one.finished,
        "saved": one.saved,
        "hidden": one.hidden,
        "passed": one.passed,
        "liked": round(one.liked, 3),
        "disliked": round(one.disliked, 3),
        "text": _text(one),
    }


def _text(one: TasteCounter) -> str:
    return f"{trait_name(one.trait)} {one.label}".rstrip() + f": {figures(one)}"
