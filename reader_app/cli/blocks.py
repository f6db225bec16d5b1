"""rules, left-out, reread: what of a publication's pages belongs to its articles."""

import asyncio
from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.bar import Bar
from reader_app.cli.console import Console
from reader_app.domain import BlockRule, PageBlock, Reread, counted
from reader_app.services import Desk, Program, sentence

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["left_out", "reread", "rules"]

_LINE = 76  # characters of a block's text on a line


def rules(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """The rules of a publication, after what is asked for has been decided."""
    one = desk.browsing.publication(args.publication)
    if args.export is not None:
        desk.rules.export(one.id, args.export)
    if args.import_ is not None:
        desk.rules.import_(args.import_, one.id)
    decided = {block: BlockRule(block, keep=True) for block in args.keep}
    decided |= {block: BlockRule(block, keep=False) for block in args.never}
    if decided or args.undecided:
        desk.rules.decide_all(one.id, {**decided, **dict.fromkeys(args.undecided)}).result()
    found = desk.rules.of(one.id)
    extraction = desk.rules.extraction(one.id).value
    if console.as_json:
        console.document(
            {
                "publication": one.id,
                "extraction": extraction,
                "rules": [shapes.rule(rule) for rule in found],
            }
        )
    else:
        lines = [f"{'keep' if r.keep else 'never':5}  {r.block}  {r.sample}" for r in found]
        console.text(*(line.rstrip() for line in lines or ["No rules."]))
    return 0


def left_out(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Fetches an article's page and tells its pieces in their order."""
    desk.reading.open(args.id)
    blocks = asyncio.run(_left_out(args.id, desk, program))
    if console.as_json:
        console.document({"article": args.id, "blocks": [shapes.block(one) for one in blocks]})
    else:
        console.text(*(line for one in blocks for line in _told(one)))
    return 0


async def _left_out(
    article_id: int, desk: Desk, program: "Program[Engine]"
) -> tuple[PageBlock, ...]:
    async with program.engine(desk, lambda progress: None) as engine:
        return await engine.left_out(article_id)


def _told(one: PageBlock) -> list[str]:
    state = "in the article" if one.kept else "left out"
    if one.rule is not None:
        state += ", by your rule" if one.rule is one.kept else ", against your rule"
    return [f"{state}: {one.block}", f"    {' '.join(one.text.split())[:_LINE]}".rstrip()]


def reread(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Reads pages once more under the rules of today."""
    for id in args.ids:
        desk.reading.open(id)
    bar = Bar(console.err)
    try:
        done = asyncio.run(_reread(tuple(args.ids), desk, program, bar))
    finally:
        bar.close()
    failures = desk.browsing.named(list(done.failures))
    if console.as_json:
        console.document(
            {
                "read": done.done,
                "kept": done.kept,
                "failures": [shapes.failure(one, program.now()) for one in failures],
            }
        )
    else:
        said = f"{counted(done.done, 'article', 'articles')} read again."
        if done.kept:
            said += f" {done.kept} kept as they were: their pages have become shorter."
        console.text(said, *(f"  {sentence(one, now=program.now())}" for one in failures))
    return (3 if done.done else 1) if failures else 0


async def _reread(ids: tuple[int, ...], desk: Desk, program: "Program[Engine]", bar: Bar) -> Reread:
    async with program.engine(desk, bar.show) as engine:
        return await engine.reread(ids)
