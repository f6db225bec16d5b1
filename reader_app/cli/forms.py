"""The JSON shapes of accounts and what waits for them: a promise, as in `shapes`."""

from reader_app.cli.shapes import Shape, time
from reader_app.domain import Account, Proof, mask, paragraph
from reader_app.services import Desk, MovePlan, OutboxRow

__all__ = ["account", "line", "moved", "proof", "waiting"]


def account(desk: Desk, one: Account) -> Shape:
    """An account and how it stands; never a secret."""
    known = desk.accounts
    return {
        "id": one.id,
        "kind": one.kind.value,
        "service": one.service,
        "title": one.title,
        "server": mask(one.server),
        "user": one.user,
        "days": one.bounds.days,
        "checked": time(one.checked),
        "state": one.trouble or "ok",
        "message": known.stated(one),
        "advice": known.advised(one),
        "retry_at": time(one.next_at or None),
        "publications": known.publications().get(one.id, 0),
        "pending": known.pending(one.id),
    }


def proof(found: Proof) -> Shape:
    """What a server has shown."""
    return {
        "version": found.version,
        "sections": found.sections,
        "folders": list(found.folders),
    }


def waiting(one: OutboxRow) -> Shape:
    """Changes that wait for an account."""
    return {
        "ops": list(one.ops),
        "account": one.account_id,
        "what": one.what,
        "since": time(one.since),
        "why": one.why,
        "retry_at": time(one.next_at or None),
        "sent": one.sent,
    }


def moved(plan: MovePlan, *, done: bool) -> Shape:
    """What moving does, or would do."""
    return {
        "from": plan.source or "local",
        "to": plan.target or "local",
        "new": list(plan.new),
        "known": list(plan.known),
        "refused": list(plan.refused),
        "lines": list(plan.lines()),
        "moved": done and bool(plan.sections),
    }


def line(desk: Desk, one: Account) -> str:
    """An account in words."""
    known = desk.accounts
    return f"{one.title} [{one.id}]: {paragraph(known.stated(one), known.advised(one))}"
