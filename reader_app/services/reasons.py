"""Why a section was not fetched, in words: chosen from the reason's code."""

from reader_app.domain import Fault, Reason, Wait
from reader_app.services.phrases import PUBLISHER
from reader_app.services.times import counted, lasting, moment

__all__ = ["past", "why"]

_PLAIN = {
    Reason.NEVER: "It has not been asked yet.",
    Reason.DUE: "It may be asked again.",
    Reason.QUIET: "Its newest article is {silence} old, so it is asked more rarely.",
    Reason.FRESH: "Its server says that asking sooner is pointless.",
    Reason.TTL: "The feed itself says how often it wants to be asked.",
    Reason.SKIP_HOURS: "The feed asks to be left alone at these hours.",
    Reason.SKIP_DAYS: "The feed asks to be left alone on these days.",
    Reason.HOST: "{host} has had too many requests and asked for rest.",
    Reason.ENDED: "Its publisher has taken it away for good, so it is not asked any more.",
    Reason.UNFOLLOWED: "You no longer follow its publication.",
    Reason.NO_NETWORK: "There is no network, or there was none when its turn came.",
    Reason.STOPPED: "The last sync was stopped before its turn came.",
    Reason.METERED: "Your connection is metered.",
    Reason.BATTERY: "Your computer runs on its battery.",
}
_NEXT = (Reason.NEVER, Reason.DUE, Reason.NO_NETWORK, Reason.STOPPED)
_HELD = (Reason.METERED, Reason.BATTERY)
_STRICT = (Reason.HOST, Reason.ASKED)


def why(wait: Wait, now: float) -> str:
    """Why it was not fetched just now, and when it will be. `now` in seconds since 1970."""
    return " ".join(part for part in (_because(wait, now), _then(wait, now)) if part)


def past(wait: Wait, now: float) -> str:
    """What came of asking it so far; "" where it was never asked."""
    if wait.asked is None:
        return ""
    asked = f"Last asked {_at(wait.asked, now)}"
    if wait.kind:
        good = f"; it last answered {_at(wait.checked, now)}" if wait.checked else ""
        return f"{asked}, without success{good}."
    if wait.brought is None:
        return f"{asked}."
    if wait.brought >= wait.asked:
        return f"{asked}: there were new articles."
    return f"{asked}: nothing new since {_at(wait.brought, now)}."


def _because(wait: Wait, now: float) -> str:
    match wait.reason:
        case Reason.RHYTHM:
            if wait.every is None:
                return "How often it publishes is not known yet."
            return f"It publishes about once in {lasting(wait.every)}."
        case Reason.BACK_OFF | Reason.ASKED:
            tries = f" {counted(wait.attempts, 'attempt')} have failed."
            asked = " Its server says when to come back." if wait.reason is Reason.ASKED else ""
            return f"{_trouble(wait.kind)}{tries if wait.attempts > 1 else ''}{asked}"
    silence = lasting(now - wait.newest) if wait.newest is not None else "long"
    return _PLAIN[wait.reason].format(silence=silence, host=wait.host)


def _trouble(kind: str) -> str:
    if kind not in list(Fault):
        return "The last attempt failed."
    what = PUBLISHER[Fault(kind)].what.format(subject="this section", status="")
    return what[:1].upper() + what[1:]


def _then(wait: Wait, now: float) -> str:
    if wait.until is not None:
        then = moment(wait.until, now)
        if wait.reason in _STRICT:
            return f"It is not asked before {then}, not even when you sync."
        if wait.automatic:
            return f"It is asked again after {then}, or when you sync."
        return "It is asked when you sync."
    if wait.reason in _NEXT:
        return "The next sync asks it." if wait.automatic else "It is asked when you sync."
    return "It is asked when you sync." if wait.reason in _HELD else ""


def _at(seconds: int | None, now: float) -> str:
    """ "at 14:05", "at 14:05 on 24 November"."""
    return f"at {moment(seconds or 0, now)}"
