"""The JSON shapes of the command line: a promise, see the README. Add to them, never change one."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from reader_app.domain import (
    ArticlePicture,
    ArticleRow,
    BlockRule,
    BudgetPlan,
    Discovery,
    Failure,
    Finding,
    FoundSection,
    Offer,
    OfflineSummary,
    PageBlock,
    Publication,
    PublicationHealth,
    PublicationSettings,
    ReaderError,
    Section,
    SignIn,
    Skipped,
    Subject,
    SyncReport,
    Wait,
    mask,
)
from reader_app.services import Freed, sentence, shortfall, stated, verdict, why, wrong

__all__ = [
    "article",
    "block",
    "budget",
    "discovery",
    "error",
    "failure",
    "finding",
    "health",
    "offer",
    "offline",
    "picture",
    "publication",
    "report",
    "rule",
    "section",
    "settings",
    "skipped",
    "time",
    "wait",
]

Shape = dict[str, Any]
Waits = Mapping[int, Wait]
NONE: Waits = MappingProxyType({})
Holders = Mapping[int, Sequence[int]]
NOBODY: Holders = MappingProxyType({})


def rule(one: BlockRule) -> Shape:
    """What the reader has decided about a block of a publication's pages."""
    return {"block": one.block, "keep": one.keep, "sample": one.sample}


def block(one: PageBlock) -> Shape:
    """A piece of a page; `rule` is "keep", "never" or null."""
    return {
        "block": one.block,
        "text": one.text,
        "html": one.html,
        "kept": one.kept,
        "words": one.words,
        "rule": None if one.rule is None else "keep" if one.rule else "never",
    }


def time(seconds: float | None) -> str | None:
    """ISO 8601 with offset, in UTC."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat()


def failure(one: Failure, now: float) -> Shape:
    """What went wrong with one section, page, picture or file."""
    return {
        "subject": one.subject.value,
        "url": mask(one.url),
        "kind": one.kind,
        "message": sentence(one, now=now),
        "retry_at": time(one.retry_at),
        "title": one.title,
        "id": one.id,
        "status": one.status,
    }


def error(trouble: ReaderError, url: str = "", subject: str = Subject.SECTION.value) -> Shape:
    """An error in the shape of a failure."""
    return {
        "subject": subject,
        "url": mask(url),
        "kind": trouble.code,
        "message": sentence(trouble),
        "retry_at": None,
        "title": trouble.subject,
        "id": None,
        "status": getattr(trouble, "status", None),
    }


def skipped(one: Skipped) -> Shape:
    """A line of a subscription list that could not be used."""
    return {
        "subject": Subject.FILE.value,
        "url": "",
        "kind": "skipped",
        "message": f"Line {one.line}: {wrong(one.fault)}",
        "retry_at": None,
        "title": one.text,
        "id": None,
        "status": None,
        "line": one.line,
        "reason": one.fault.value,
    }


def wait(one: Wait, now: float) -> Shape:
    """Why a section was not fetched just now."""
    return {
        "section": one.section_id,
        "reason": one.reason.value,
        "message": why(one, now),
        "until": time(one.until),
        "asked": time(one.asked),
        "brought": time(one.brought),
        "every": one.every,
        "kind": one.kind or None,
        "attempts": one.attempts,
        "host": one.host or None,
    }


def section(
    one: Section,
    publication: str,
    now: float,
    waits: Waits = NONE,
    accounts: Holders = NOBODY,
) -> Shape:
    """One feed; `publication` is the title of the publication it belongs to, `accounts` the ids of
    those that have each section."""
    return {
        "id": one.id,
        "title": one.title,
        "url": mask(one.url),
        "publication": publication,
        "unread": one.unread,
        "checked": time(one.checked),
        "error": failure(one.failure, now) if one.failure else None,
        "publication_id": one.publication_id,
        "folder": one.folder,
        "ended": one.ended,
        "offer": mask(one.offer) or None,
        "wait": wait(waits[one.id], now) if one.id in waits else None,
        "accounts": list(accounts.get(one.id, ())),
    }


def publication(
    one: Publication,
    now: float,
    waits: Waits = NONE,
    chosen: PublicationSettings | None = None,
    accounts: Holders = NOBODY,
) -> Shape:
    """A publication with its sections."""
    return {
        "id": one.id,
        "title": one.title,
        "home": mask(one.home),
        "folder": one.folder,
        "unread": one.unread,
        "sections": [section(part, one.title, now, waits, accounts) for part in one.sections],
        "language": one.language,
        "favourite": one.favourite,
        "notify": one.notify,
        "settings": settings(chosen) if chosen else None,
    }


def settings(one: PublicationSettings) -> Shape:
    """What the reader chose; `keep` in days, `rhythm` in seconds."""
    return {
        "paused": one.paused,
        "pages": one.pages,
        "pictures": one.pictures,
        "keep": one.keep,
        "rhythm": one.rhythm,
        "extraction": one.extraction.value,
        "notify": one.notify,
        "favourite": one.favourite,
    }


def health(one: PublicationHealth, now: float) -> Shape:
    """How a publication fares; durations in seconds, sizes in bytes."""
    return {
        "id": one.publication_id,
        "title": one.title,
        "message": verdict(one, now),
        "settings": settings(one.settings),
        "checked": time(one.checked),
        "asked": time(one.asked),
        "failures": [failure(each, now) for each in one.failures],
        "ended": one.ended,
        "newest": time(one.newest),
        "every": one.every,
        "silent": one.silent,
        "weekly": round(one.weekly, 2),
        "articles": one.articles,
        "unread": one.unread,
        "saved": one.saved,
        "ready": one.ready,
        "bytes": {"texts": one.text_bytes, "pictures": one.picture_bytes},
    }


def offer(one: Offer, now: float) -> Shape:
    """What may be decided about a section."""
    return {
        "section": one.section_id,
        "title": one.section,
        "publication": one.publication,
        "publication_id": one.publication_id,
        "url": mask(one.url),
        "kind": one.kind.value,
        "address": mask(one.address) or None,
        "since": time(one.since),
        "error": failure(one.failure, now) if one.failure else None,
    }


def sign_in(publication: str, one: SignIn, now: float) -> Shape:
    """How a sign-in stands; never a secret."""
    return {
        "publication": publication,
        "id": one.publication_id,
        "state": one.state,
        "method": one.method,
        "user": one.user,
        "page": mask(one.page),
        "probe": mask(one.probe),
        "checked": time(one.checked),
        "since": time(one.since),
        "retry_at": time(one.next_at or None),
        "message": stated(one, now),
    }


def discovery(found: Discovery, now: float) -> Shape:
    """What can be followed behind an address, best first."""
    return {
        "publication": found.publication,
        "home": mask(found.home),
        "sections": [
            {
                "title": one.new.title,
                "publication": one.new.publication,
                "url": mask(one.new.url),
                "site": mask(one.new.site_url),
                "kind": one.new.kind.value,
                "private": one.new.private,
                "known": one.known,
                "same_as": mask(one.same_as) or None,
                "articles": one.articles,
                "advised": one.advised,
                "trouble": _trouble(one, now) if one.trouble else None,
                "headlines": [
                    {"title": line.title, "url": mask(line.url), "published": time(line.published)}
                    for line in one.headlines
                ],
            }
            for one in found.sections
        ],
    }


def _trouble(one: FoundSection, now: float) -> Shape:
    return failure(Failure(Subject.SECTION, one.new.url, one.trouble, title=one.new.title), now)


def article(row: ArticleRow, story: int | None = None, picks: Sequence[str] = ()) -> Shape:
    """What lists tell of an article; `story`: the one that it is in; `picks`: who picked it."""
    return {
        "id": row.id,
        "title": row.title,
        "byline": row.byline,
        "publication": row.publication,
        "section": row.section,
        "url": mask(row.url),
        "published": time(row.published),
        "language": row.language,
        "words": row.words,
        "read": row.read,
        "saved": row.saved,
        "preview": row.text == "preview",
        "offline": {
            "ready": row.ready,
            "text": row.text.value,
            "pictures": {"wanted": row.pictures_wanted, "stored": row.pictures_stored},
        },
        "story": story,
        "picks": list(picks),
        "publication_id": row.publication_id,
        "section_id": row.section_id,
    }


def picture(one: ArticlePicture) -> Shape:
    """One picture of an article; `sha256` None until it is stored."""
    return {
        "url": mask(one.url),
        "sha256": one.sha256,
        "media_type": one.media_type,
        "width": one.width,
        "height": one.height,
        "bytes": one.bytes,
    }


def report(one: SyncReport, now: float, left: Sequence[Wait] = ()) -> Shape:
    """The sum of one sync; `left`: the sections that it did not ask."""
    return {
        "sections": {
            "checked": one.sections_checked,
            "changed": one.sections_changed,
            "unchanged": one.sections_unchanged,
            "skipped": one.sections_skipped,
            "failed": one.sections_failed,
        },
        "articles": {"new": one.articles_new, "updated": one.articles_updated},
        "pages": {
            "fetched": one.pages_fetched,
            "failed": one.pages_failed,
            "preview": one.pages_preview,
        },
        "pictures": {"stored": one.pictures_stored, "failed": one.pictures_failed},
        "outbox": {"pushed": one.pushed, "pending": one.pending},
        "seconds": round(one.seconds, 3),
        "failures": [failure(each, now) for each in one.failures],
        "cancelled": one.cancelled,
        "offers": one.offers,
        "left_alone": [wait(each, now) for each in left],
    }


def offline(one: OfflineSummary) -> Shape:
    """What would open with no network."""
    return {
        "articles": one.articles,
        "ready": one.ready,
        "preview": one.preview,
        "incomplete": one.incomplete,
        "missing": [{"id": short.id, "reason": shortfall(short.reason)} for short in one.missing],
        "bytes": one.bytes,
    }


def budget(plan: BudgetPlan, freed: Freed | None) -> Shape:
    """What would go to keep within the limit, and what went; `applied` None for a plan."""
    use = plan.use
    return {
        "limit": plan.limit or None,
        "use": {
            "total": use.total,
            "bodies": use.bodies,
            "pictures": use.pictures,
            "search": use.search,
            "database": use.database,
        },
        "plan": {
            "articles": list(plan.articles),
            "unread": plan.unread,
            "unfollowed": plan.unfollowed,
            "pictures": plan.pictures,
            "bytes": plan.bytes,
            "oldest": time(plan.first),
            "newest": time(plan.last),
            "sample": list(plan.sample),
        },
        "kept": {
            "saved": plan.kept.saved,
            "favourite": plan.kept.favourite,
            "unreachable": plan.kept.unreachable,
        },
        "over": plan.over if plan.limit else 0,
        "applied": {"articles": freed.articles, "total": freed.after} if freed else None,
    }


def finding(findings: Sequence[Finding]) -> list[Shape]:
    """The doctor's lines."""
    return [{"name": one.name, "ok": one.ok, "message": one.message} for one in findings]
