"""stories, clusters, related: what belongs together."""

import asyncio
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from reader_app.cli import shapes
from reader_app.cli.bar import Bar
from reader_app.cli.console import Console
from reader_app.cli.lists import described, local_time
from reader_app.domain import RelatedArticle, TopStory
from reader_app.services import Desk, Program

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["clusters", "related", "stories"]

HOUR = 3600
SAME_STORY, SAME_TEXT, NEAR = "story", "copy", "related"
_RELATIONS = {SAME_STORY: "same story", SAME_TEXT: "same text", NEAR: ""}


def stories(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """The top stories, all stories made anew first where that is wanted."""
    if args.rebuild:
        asyncio.run(_rebuild(desk, program, console))
    since = int(program.now()) - args.hours * HOUR if args.hours else 0
    found = desk.stories.top(args.limit, since)
    if console.as_json:
        console.document([_shape(desk, one) for one in found])
        return 0
    for one in found:
        mark = "*" if one.unread else " "
        console.text(f"{one.id:>6} {mark} {one.headline.title}")
        console.text(f"         {desk.stories.why(one)}")
    if not found:
        console.note("No top stories: they come when several publications tell of the same event.")
    return 0


async def _rebuild(desk: Desk, program: "Program[Engine]", console: Console) -> None:
    bar = Bar(console.err)
    try:
        async with program.engine(desk, lambda progress: None) as engine:
            await engine.rebuild_stories(lambda done, known: bar.tell("stories", done, known))
    finally:
        bar.close()


def _shape(desk: Desk, one: TopStory) -> dict[str, Any]:
    """A top story; publications first to report first, articles newest first."""
    rows = desk.browsing.rows(one.articles)
    names = {row.publication_id: row.publication for row in rows}
    return {
        "id": one.id,
        "headline": one.headline.title,
        "score": round(one.score, 4),
        "why": desk.stories.why(one),
        "publications": [names[id] for id in one.publications if id in names],
        "first": shapes.time(one.first_at),
        "last": shapes.time(one.last_at),
        "articles": [shapes.article(row, one.id) for row in rows],
        "section": one.section,
        "copies": one.why.copies,
        "words": list(one.why.words),
        "unread": one.unread,
        "new": one.fresh,
        "article": one.headline.id,
    }


def clusters(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Every article with the story that it is in."""
    pairs = desk.stories.clusters()
    if console.as_json:
        console.document([{"article": article, "story": story} for article, story in pairs])
        return 0
    for article, story in pairs:
        console.text(f"{article:>8} {story:>8}")
    return 0


def related(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """What is related to an article, best first, its own story and copies of its text among it."""
    found = desk.stories.related(args.id, args.limit)
    kinds = ((NEAR, found.others), (SAME_STORY, found.story), (SAME_TEXT, found.copies))
    near = [(one, kind) for kind, several in kinds for one in several]
    near.sort(key=lambda pair: (-pair[0].score, pair[0].row.id))
    near = near[: args.limit]
    if console.as_json:
        shapes_ = described(desk, [one.row for one, _ in near])
        console.document(
            [
                {**shape, "score": one.score, "why": _why(one, kind), "relation": kind}
                for shape, (one, kind) in zip(shapes_, near, strict=True)
            ]
        )
        return 0
    for one, kind in near:
        row = one.row
        console.text(f"{row.id:>6} {' ' if row.read else '*'} {row.title}")
        facts = (row.publication, local_time(row.published), _why(one, kind))
        console.text(f"         {' · '.join(filter(None, facts))}")
    if not near:
        console.note("Nothing related is in the library.")
    return 0


def _why(one: RelatedArticle, kind: str) -> str:
    """“same story; shared: Ebola, Freetown”."""
    shared = f"shared: {', '.join(one.shared)}" if one.shared else ""
    age = "background" if one.background else ""
    return "; ".join(filter(None, (_RELATIONS[kind], age, shared)))
