"""What the reader is told about trouble: chosen from its code, never from an exception's text."""

from dataclasses import dataclass, replace

from reader_app.domain import (
    Ambiguous,
    BadQuery,
    Failure,
    Family,
    Fault,
    PublisherTrouble,
    ReaderError,
    Subject,
    host_of,
    marked,
    mask,
    paragraph,
    said,
)
from reader_app.services.hints import SERVERS
from reader_app.services.phrases import PHRASES, PUBLISHER, QUERIES, Phrase
from reader_app.services.syntax import Remark
from reader_app.services.times import lasting, moment

__all__ = ["Explanation", "evidence", "explain", "happened", "remarked", "sentence", "shortfall"]

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
            time = lasting(trouble.retry_after)
            when = said("The publisher asks to wait {time}.", time=time)
        phrase = PUBLISHER[trouble.fault]
        return _filled(phrase, trouble.subject, trouble.status, said(phrase.todo), when)
    if isinstance(trouble, BadQuery):
        phrase = QUERIES[trouble.fault]
        return _filled(phrase, trouble.subject, None, said(phrase.todo))
    if isinstance(trouble, ReaderError):
        phrase = _phrase_of(trouble)
        todo = said(phrase.todo)
        if isinstance(trouble, Ambiguous) and trouble.candidates:
            todo = said("Give the whole name: {names}.", names=_listed(trouble.candidates))
        return _filled(phrase, trouble.subject, None, todo)
    return _filled(_BUG, "", None, said(_BUG.todo))


def sentence(trouble: Failure | BaseException, *, now: float | None = None) -> str:
    """What happened and what comes next on one line."""
    told = explain(trouble, now=now)
    return paragraph(told.what, told.todo, told.when)


def remarked(remark: Remark) -> str:
    """What is worth saying about a search that was answered all the same."""
    phrase = QUERIES[remark.fault]
    return paragraph(_what(phrase, _one_line(remark.part)), said(phrase.todo))


def _phrase_of(error: ReaderError) -> Phrase:
    return PHRASES.get((error.family, error.code), _BUG)


def _of_failure(failure: Failure, now: float | None) -> Explanation:
    if failure.subject is Subject.ACCOUNT:
        phrase = SERVERS.get(failure.kind, SERVERS["bug"])
    else:
        phrase = _BY_CODE.get(failure.kind, _BUG)
    todo, when = said(phrase.todo), ""
    if failure.retry_at is not None:
        when = _retry(failure.retry_at, now)
        if failure.kind in _MENDS_ITSELF:
            todo = said("You need not do anything.")
    filled = _filled(phrase, _subject_of(failure), failure.status, todo, when)
    if failure.kind in _FAULTS and failure.subject in _SAFE:
        return replace(filled, safe=said(_SAFE[failure.subject]))
    return filled


def _retry(at: int, now: float | None) -> str:
    if now is not None and at <= now:
        return said("It is tried again at the next sync.")
    return said("It is tried again after {time}.", time=moment(at, now))


_FAULTS = frozenset(fault.value for fault in Fault)
_SAFE = {
    Subject.SECTION: marked("Its articles in your library stay readable."),
    Subject.PICKS: marked("What it has picked so far stays readable."),
    Subject.PAGE: marked("What the feed gave of the article stays readable."),
    Subject.PICTURE: marked("The text of the article and its other pictures stay readable."),
}


def _subject_of(failure: Failure) -> str:
    where = host_of(failure.url) or mask(failure.url)
    title = failure.title if failure.title != where else ""
    match failure.subject:
        case Subject.SECTION:
            return title or said("the section at {host}", host=where)
        case Subject.PAGE if title:
            return said("the page of “{title}”", title=title)
        case Subject.PAGE:
            return said("a page of {host}", host=where) if where else said("the page")
        case Subject.PICTURE if title:
            return said("a picture of “{title}”", title=title)
        case Subject.PICTURE:
            return said("a picture from {host}", host=where)
        case Subject.ACCOUNT:
            return title or said("the server at {host}", host=where)
        case Subject.PICKS:
            return title or said("the pick list at {host}", host=where)
        case Subject.FILE:
            return said("the file “{name}”", name=title or mask(failure.url))


def _filled(
    phrase: Phrase, subject: str, status: int | None, todo: str, when: str = ""
) -> Explanation:
    subject = _one_line(subject) or said(phrase.noun)
    return Explanation(_what(phrase, subject, status), said(phrase.safe), todo, when)


def _what(phrase: Phrase, subject: str, status: int | None = None) -> str:
    answer = said(" (answer {status})", status=str(status)) if status else ""
    what = said(phrase.what, subject=subject, status=answer)
    return what[:1].upper() + what[1:]


def happened(fault: Fault, subject: str) -> str:
    """The sentence about something that went wrong with `subject`, a noun phrase."""
    return _what(PUBLISHER[fault], subject)


def _one_line(text: str, limit: int = 160) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _listed(names: tuple[str, ...], limit: int = 8) -> str:
    shown = "; ".join(_one_line(name, 80) for name in names[:limit])
    if len(names) <= limit:
        return shown
    return said("{names}; and {number} more", names=shown, number=len(names) - limit)


def shortfall(reason: str) -> str:
    """Why an article would not open whole, from the short fact in a `Shortfall`; what told us
    that a page is a preview is no word for the reader."""
    kind, _, fact = reason.partition(": ")
    match kind:
        case "preview":
            return said("the publisher gives only a part to readers who are not signed in")
        case "pictures":
            return said("only {number} pictures are stored", number=fact)
        case "text" if fact == "removed":
            return said("the text was removed to keep within your limit")
        case "text":
            return said("it has no text")
        case "page" if fact == "waiting":
            return said("the page has not been fetched yet")
        case "page" if fact in _FAULTS:
            what = said(PUBLISHER[Fault(fact)].what, subject=said("the page"), status="")
            return what.rstrip(".。")
    return reason


def evidence(reason: str) -> str:
    """The fact behind a reason in a sentence, for the curious; "" where there is none."""
    kind, _, fact = reason.partition(": ")
    if kind == "pictures":
        return said("{number} pictures are stored.", number=fact)
    if kind != "preview":
        return ""
    name, _, status = fact.partition(" ")
    if name == "status" and status.isdecimal():
        return said("The publisher answered {status} and sent a part.", status=status)
    if fact == "isAccessibleForFree":
        return said("The page says that it is not free to read.")
    return said("The text is shorter than the page says it is.")
