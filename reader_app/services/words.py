"""What the reader is told about trouble: chosen from its code, never from an exception's text."""

from dataclasses import dataclass

from reader_app.domain import (
    Ambiguous,
    Failure,
    Family,
    Fault,
    PublisherTrouble,
    ReaderError,
    Subject,
    host_of,
    mask,
)
from reader_app.services.phrases import PHRASES, PUBLISHER, Phrase
from reader_app.services.times import lasting, moment

__all__ = ["Explanation", "evidence", "explain", "sentence", "shortfall"]

_BUG = PHRASES[Family.BUG, "bug"]
_BY_CODE = {code: phrase for (_, code), phrase in PHRASES.items()} | {
    fault.value: phrase for fault, phrase in PUBLISHER.items()
}
_MENDS_ITSELF = frozenset(
    {
        Fault.CONNECTION,
        Fault.HTTP,
        Fault.MALFORMED,
        Fault.RATE_LIMITED,
        Fault.SERVER,
        Fault.TIMEOUT,
        Fault.TOO_SLOW,
        Fault.TRUNCATED,
    }
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Whole sentences: what happened, what is safe, what to do, and when Broadsheet itself tries
    again ("" where it does not)."""

    what: str
    safe: str
    todo: str
    when: str = ""


def explain(trouble: Failure | BaseException, *, now: float | None = None) -> Explanation:
    """What to tell about a failure or an error.

    `now` in seconds since 1970 UTC shortens times of the same day. What is no error of ours is
    told as our own mistake.
    """
    if isinstance(trouble, Failure):
        return _of_failure(trouble, now)
    if isinstance(trouble, PublisherTrouble):
        when = ""
        if trouble.retry_after:
            when = f"The publisher asks to wait {lasting(trouble.retry_after)}."
        phrase = PUBLISHER[trouble.fault]
        return _filled(phrase, trouble.subject, trouble.status, phrase.todo, when)
    if isinstance(trouble, ReaderError):
        phrase = _phrase_of(trouble)
        todo = phrase.todo
        if isinstance(trouble, Ambiguous) and trouble.candidates:
            todo = f"Give the whole name: {_listed(trouble.candidates)}."
        return _filled(phrase, trouble.subject, None, todo)
    return _filled(_BUG, "", None, _BUG.todo)


def sentence(trouble: Failure | BaseException, *, now: float | None = None) -> str:
    """What happened and what comes next on one line."""
    told = explain(trouble, now=now)
    return " ".join(part for part in (told.what, told.todo, told.when) if part)


def _phrase_of(error: ReaderError) -> Phrase:
    return PHRASES.get((error.family, error.code), _BUG)


def _of_failure(failure: Failure, now: float | None) -> Explanation:
    phrase = _BY_CODE.get(failure.kind, _BUG)
    todo, when = phrase.todo, ""
    if failure.retry_at is not None:
        when = _retry(failure.retry_at, now)
        if failure.kind in _MENDS_ITSELF:
            todo = "You need not do anything."
    filled = _filled(phrase, _subject_of(failure), failure.status, todo, when)
    safe = _SAFE.get(failure.subject, filled.safe) if failure.kind in _FAULTS else filled.safe
    return Explanation(filled.what, safe, filled.todo, filled.when)


def _retry(at: int, now: float | None) -> str:
    if now is not None and at <= now:
        return "It is tried again at the next sync."
    return f"It is tried again after {moment(at, now)}."


_FAULTS = frozenset(fault.value for fault in Fault)
_SAFE = {
    Subject.SECTION: "Its articles in your library stay readable.",
    Subject.PAGE: "What the feed gave of the article stays readable.",
    Subject.PICTURE: "The text of the article and its other pictures stay readable.",
}


def _subject_of(failure: Failure) -> str:
    where = host_of(failure.url) or mask(failure.url)
    title = failure.title if failure.title != where else ""
    match failure.subject:
        case Subject.SECTION:
            return title or f"the section at {where}"
        case Subject.PAGE:
            return (
                f"the page of “{title}”" if title else f"a page of {where}" if where else "the page"
            )
        case Subject.PICTURE:
            return f"a picture of “{title}”" if title else f"a picture from {where}"
        case Subject.FILE:
            return f"the file “{title or mask(failure.url)}”"


def _filled(
    phrase: Phrase, subject: str, status: int | None, todo: str, when: str = ""
) -> Explanation:
    facts = {
        "subject": _one_line(subject) or phrase.noun,
        "status": f" (answer {status})" if status else "",
    }
    what = phrase.what.format_map(facts)
    return Explanation(what[:1].upper() + what[1:], phrase.safe, todo, when)


def _one_line(text: str, limit: int = 160) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _listed(names: tuple[str, ...], limit: int = 8) -> str:
    shown = "; ".join(_one_line(name, 80) for name in names[:limit])
    return f"{shown}; and {len(names) - limit} more" if len(names) > limit else shown


def shortfall(reason: str) -> str:
    """Why an article would not open whole, from the short fact in a `Shortfall`; what told us
    that a page is a preview is no word for the reader."""
    kind, _, fact = reason.partition(": ")
    match kind:
        case "preview":
            return "the publisher gives only a part to readers who are not signed in"
        case "pictures":
            return f"only {fact} pictures are stored"
        case "text" if fact == "removed":
            return "the text was removed to keep within your limit"
        case "text":
            return "it has no text"
        case "page" if fact == "waiting":
            return "the page has not been fetched yet"
        case "page" if fact in _FAULTS:
            what = PUBLISHER[Fault(fact)].what.format(subject="the page", status="")
            return what.rstrip(".")
    return reason


def evidence(reason: str) -> str:
    """The fact behind a reason in a sentence, for the curious; "" where there is none."""
    kind, _, fact = reason.partition(": ")
    if kind == "pictures":
        return f"{fact} pictures are stored."
    if kind != "preview":
        return ""
    name, _, status = fact.partition(" ")
    if name == "status" and status.isdecimal():
        return f"The publisher answered {status} and sent a part."
    if fact == "isAccessibleForFree":
        return "The page says that it is not free to read."
    return "The text is shorter than the page says it is."
