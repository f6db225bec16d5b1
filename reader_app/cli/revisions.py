"""changes: what a publisher has changed in an article."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import DiffKind, DiffPart, NotFound, Version
from reader_app.services import Desk, Difference, Program, changed_parts

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["changes"]

_MARKS = {DiffKind.ADDED: "{+%s+}", DiffKind.REMOVED: "[-%s-]", DiffKind.SAME: "%s"}


def changes(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """The versions of an article and the difference of two."""
    versions = desk.revisions.versions(args.id)
    found = None
    if len(versions) > 1 or args.old or args.new:
        old = _chosen(versions, args.old or 1)
        new = _chosen(versions, args.new or len(versions))
        found = desk.revisions.diff(args.id, old.id, new.id)
    if console.as_json:
        document = {"article": args.id, "versions": [_version(v, n) for n, v in _counted(versions)]}
        if found is not None:
            document |= _difference(found)
        console.document(document)
        return 0
    for number, one in _counted(versions):
        since = shapes.time(one.since) if one.since is not None else "-"
        console.text(f"{number:>3}  {since}  {one.words} words  {one.title}")
    if found is None:
        console.text("It was never changed.")
    else:
        console.text("", changed_parts(found.edit), "")
        console.text(*(_line(part) for part in (*found.title, *found.standfirst, *found.text)))
    return 0


def _counted(versions: Sequence[Version]) -> list[tuple[int, Version]]:
    return list(enumerate(versions, start=1))


def _chosen(versions: Sequence[Version], number: int) -> Version:
    if number > len(versions):
        raise NotFound(f"version {number}", subject=f"version {number}")
    return versions[number - 1]


def _line(part: DiffPart) -> str:
    return "".join(_marked(one.change, one.text) for one in part.pieces)


def _marked(change: DiffKind, text: str) -> str:
    word = text.rstrip()
    return _MARKS[change] % word + text[len(word) :]


def _version(one: Version, number: int) -> dict[str, object]:
    return {
        "number": number,
        "title": one.title,
        "words": one.words,
        "since": shapes.time(one.since),
        "until": shapes.time(one.until),
        "real": one.real,
    }


def _difference(found: Difference) -> dict[str, object]:
    return {
        "weight": found.edit.weight.name.lower(),
        "headline": found.edit.headline,
        "paragraphs": found.edit.paragraphs,
        "title": [_part(part) for part in found.title],
        "standfirst": [_part(part) for part in found.standfirst],
        "text": [_part(part) for part in found.text],
    }


def _part(part: DiffPart) -> dict[str, object]:
    pieces = [{"change": one.change.value, "text": one.text} for one in part.pieces]
    return {"change": part.change.value, "pieces": pieces}
