"""budget: what the library takes on the disk, and keeping it within a limit."""

from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import BudgetPlan, DiskUse, counted
from reader_app.services import GIGABYTE, Desk, Freed, Program, size_of

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["budget"]


def budget(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Shows what would go to keep within the limit; with --apply removes it."""
    if args.keep is not None:
        desk.settings.change(disk_limit=args.keep)
    limit = round(args.limit * GIGABYTE) if args.limit is not None else desk.budget.limit
    plan = desk.budget.plan(limit)
    if plan is None:  # not: a plan by which nothing goes, which is false too
        plan = BudgetPlan(0, desk.budget.use())
    freed = desk.budget.apply(plan) if args.apply else None
    if console.as_json:
        console.document(shapes.budget(plan, freed))
        return 0
    console.text(_use(plan.use))
    if not limit:
        console.text("There is no limit. Set one with “broadsheet budget --keep GB”.")
    elif freed is not None:
        console.text(*_done(plan, freed))
    else:
        console.text(*_told(plan))
    return 0


def _use(use: DiskUse) -> str:
    return (
        f"The library takes {size_of(use.total)}: texts {size_of(use.bodies)}, pictures"
        f" {size_of(use.pictures)}, search {size_of(use.search)}, the rest"
        f" {size_of(use.database)}."
    )


def _told(plan: BudgetPlan) -> list[str]:
    lines = [f"The limit is {size_of(plan.limit)}."]
    if plan.articles:
        lines.append(
            f"{counted(len(plan.articles), 'article', 'articles')} would lose text and pictures"
            f" ({plan.unread} unread): {size_of(plan.bytes)}. Title and address stay."
        )
        lines += [f"  {title}" for title in plan.sample]
        lines.append("Remove them with --apply.")
    elif not plan.over:
        lines.append("Nothing has to go.")
    return lines + _kept(plan)


def _done(plan: BudgetPlan, freed: Freed) -> list[str]:
    told = (
        f"{counted(freed.articles, 'article', 'articles')} lost text and pictures;"
        f" the library now takes {size_of(freed.after)}."
    )
    return [told, *_kept(plan)]


def _kept(plan: BudgetPlan) -> list[str]:
    kept = plan.kept
    lines = ["Kept whatever the limit says:"]
    lines[0] += f" {kept.saved} saved, {kept.favourite} unread from favourites,"
    lines[0] += f" {kept.edition} in editions,"
    lines[0] += f" {kept.unreachable} that could not be fetched again."
    if plan.over:
        lines.append(f"{size_of(plan.over)} more than the limit stay because of these.")
    return lines
