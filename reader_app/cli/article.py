"""show, save, mark, delete, fetch: single articles."""

import asyncio
from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.cli.lists import described, local_time
from reader_app.domain import Article, NotFound, PageState
from reader_app.services import Desk, Program, sentence, typed_address

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["delete", "fetch", "mark", "save", "show"]


def show(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """One article from the library alone."""
    article = desk.reading.open(args.id)
    if console.as_json or args.format == "json":
        console.document(
            {
                **described(desk, [article.row])[0],
                "body_html": article.html,
                "body_text": desk.reading.text(article),
                "body_markdown": desk.reading.markdown(article),
                "pictures": [shapes.picture(one) for one in article.pictures],
                "standfirst": article.standfirst,
            }
        )
    elif args.format == "html":
        console.text(article.html)
    elif args.format == "markdown":
        console.text(desk.reading.markdown(article))
    else:
        console.text(*_head(article), "", desk.reading.text(article))
    return 0


def save(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Puts one page into the library now."""
    url = typed_address(args.url)
    article = desk.reading.open(asyncio.run(_save(url, desk, program)))
    if console.as_json:
        console.document(described(desk, [article.row])[0])
    else:
        console.text(f"Saved “{article.row.title or url}” [{article.row.id}]")
    return 0


async def _save(url: str, desk: Desk, program: "Program[Engine]") -> int:
    async with program.engine(desk, lambda progress: None) as engine:
        return await engine.save(url)


def mark(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Sets states; ids that are not there are said, the others are marked."""
    ids = list(dict.fromkeys(args.ids))
    there = {row.id for row in desk.browsing.rows(ids)}
    absent = [id for id in ids if id not in there]
    if not there:
        noun = "article " if len(absent) == 1 else "articles "
        raise NotFound(subject=noun + ", ".join(map(str, absent)))
    if args.state in ("read", "unread"):
        done = desk.reading.mark_read(there, args.state == "read")
    else:
        done = desk.reading.save(there, args.state == "saved")
    changed = len(done.result().changed)
    if console.as_json:
        console.document({"changed": changed, "absent": absent})
    else:
        console.text(f"{changed} marked as {args.state}.")
    for id in absent:
        console.note(f"broadsheet: There is no article {id}.")
    return 3 if absent else 0


def delete(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Deletes articles for good; saved ones and ids that are not there are said."""
    rows = {row.id: row for row in desk.browsing.rows(list(dict.fromkeys(args.ids)))}
    absent = [id for id in dict.fromkeys(args.ids) if id not in rows]
    gone = desk.reading.delete(rows).result().removed
    saved = [id for id in rows if id not in gone]
    if console.as_json:
        console.document({"deleted": sorted(gone), "saved": saved, "absent": absent})
    else:
        console.text(f"{len(gone)} deleted.")
    for id in saved:
        console.note(f"broadsheet: {id} is saved and stays. Mark it as unsaved first.")
    for id in absent:
        console.note(f"broadsheet: There is no article {id}.")
    if saved or absent:
        return 3 if gone else 1
    return 0


def fetch(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Fetches an article whose text was removed, or could not be had, again."""
    desk.reading.open(args.id)
    asyncio.run(_fetch(args.id, desk, program))
    article = desk.reading.open(args.id)
    if console.as_json:
        console.document(described(desk, [article.row])[0])
    elif article.html:
        console.text(f"Fetched “{article.row.title or article.row.url}” [{args.id}]")
    elif article.page_failure is not None:
        console.note(f"broadsheet: {sentence(article.page_failure, now=program.now())}")
    else:
        console.note("broadsheet: There is no page to fetch this article from.")
    return 0 if article.html else 1


async def _fetch(article_id: int, desk: Desk, program: "Program[Engine]") -> None:
    async with program.engine(desk, lambda progress: None) as engine:
        await engine.fetch(article_id)


def _head(article: Article) -> list[str]:
    row = article.row
    where = " · ".join(part for part in (row.publication, row.section) if part)
    by = " · ".join(part for part in (row.byline, local_time(row.published)) if part)
    notice = {
        "preview": "Only a preview: the publisher gave a part of this article.",
        "missing": "The text of this article is not in the library yet.",
    }.get(row.text.value, "")
    if row.page is PageState.REMOVED:
        notice = (
            "The text was removed to keep within your limit. Fetch it again with"
            f" “broadsheet fetch {row.id}”."
        )
    return [line for line in (where, row.title, by, row.url, notice) if line]
