"""publications, articles, search: lists."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.cli.spans import cursor_text
from reader_app.domain import ArticleQuery, ArticleRow, PageState, SearchOrder
from reader_app.services import Desk, Program, remarked, sentence, why

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["articles", "described", "local_time", "publications", "search"]


def publications(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """The tree of what is followed."""
    tree, now, waits = desk.browsing.tree(), program.now(), desk.waiting.waits()
    if console.as_json:
        chosen, held = desk.publications.settings(), desk.accounts.held()
        console.document(
            [shapes.publication(one, now, waits, chosen[one.id], held) for one in tree]
        )
        return 0
    for one in tree:
        folder = f"  ({one.folder})" if one.folder else ""
        star = " ★" if one.favourite else ""
        star += "  paused" if one.paused else ""
        console.text(f"{one.title}{star} [{one.id}]  {one.unread} unread{folder}")
        for section in one.sections:
            console.text(f"    {section.name} [{section.id}]  {section.unread} unread")
            if section.failure:
                console.text(f"        {sentence(section.failure, now=now)}")
            elif section.id in waits:
                console.text(f"        {why(waits[section.id], now)}")
    if not tree:
        console.note("Nothing is followed yet. Add an address with “broadsheet add URL”.")
    return 0


def articles(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """A page of articles, newest first."""
    publication = desk.browsing.publication(args.publication) if args.publication else None
    section = desk.browsing.section(args.section, publication) if args.section else None
    query = ArticleQuery(
        publication_id=publication.id if publication else None,
        section_id=section.id if section else None,
        unread=args.unread,
        saved=args.saved,
        since=args.since,
    )
    rows, cursor = desk.browsing.page(query, args.after, args.limit)
    if console.as_json:
        console.document({"articles": described(desk, rows), "cursor": cursor_text(cursor)})
        return 0
    for row in rows:
        console.text(*_lines(row))
    if cursor:
        console.note(f"There are more: add --after {cursor_text(cursor)}")
    if not rows:
        console.note("No articles.")
    return 0


def described(desk: Desk, rows: Iterable[ArticleRow]) -> list[dict[str, Any]]:
    """Articles in their JSON shape, each with its story and who picked it."""
    rows = list(rows)
    ids = [row.id for row in rows]
    placed, picked = desk.stories.of(ids), desk.picks.marks(ids)
    return [shapes.article(row, placed.get(row.id), picked.get(row.id, ())) for row in rows]


def search(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """The best hits of a full-text search, or the newest."""
    searching = desk.searching
    asked = searching.read(" ".join(args.query))
    assert asked.search is not None  # only what is still being typed has none
    for remark in asked.remarks:
        console.note(remarked(remark))
    order = SearchOrder.NEWEST if args.newest else SearchOrder.BEST
    hits = searching.find(asked.search, args.limit, order)
    total = searching.count(asked.search) if hits.more else hits.total
    rows = desk.browsing.rows(hits.ids)
    snippets = searching.snippets([row.id for row in rows], asked.search)
    found = [(row, snippets[row.id]) for row in rows]
    if console.as_json:
        listed = [
            {**shape, "snippet": _plain(snippet)}
            for shape, (_, snippet) in zip(described(desk, rows), found, strict=True)
        ]
        console.document({"total": total, "articles": listed})
        return 0
    for row, snippet in found:
        console.text(*_lines(row), f"       {_plain(snippet, '*', '*')}")
    if total > len(found):
        console.note(f"{len(found)} of {total}: ask for more with --limit.")
    elif not total:
        console.note("Nothing found.")
    return 0


def _plain(snippet: str, before: str = "", after: str = "") -> str:
    return " ".join(snippet.replace("\x02", before).replace("\x03", after).split())


def _lines(row: ArticleRow) -> list[str]:
    mark = " " if row.read else "*"
    facts = [row.publication, row.section, local_time(row.published), _offline(row)]
    if row.saved:
        facts.append("saved")
    return [f"{row.id:>6} {mark} {row.title}", f"         {' · '.join(f for f in facts if f)}"]


def local_time(seconds: int) -> str:
    """Date and time as the reader's clock shows them."""
    return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%Y-%m-%d %H:%M}"


def _offline(row: ArticleRow) -> str:
    if row.text == "preview":
        return "only a preview"
    if row.ready:
        return "offline-ready"
    if row.page is PageState.REMOVED:
        return "text removed to keep within the limit"
    if row.page in (PageState.PENDING, PageState.FAILED):
        return "incomplete (its page is still to come)"
    return f"incomplete ({row.pictures_stored} of {row.pictures_wanted} pictures)"
