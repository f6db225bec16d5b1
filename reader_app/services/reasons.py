"""Why a section was not fetched, in words: chosen from the reason's code."""

from reader_app.domain import Fault, Reason, Wait, counted, marked, paragraph, said
from reader_app.services.times import lasting, moment
from reader_app.services.words import happened

__all__ = ["past", "why"]

_PLAIN = {
    Reason.NEVER: marked("It has not been asked yet."),
    Reason.DUE: marked("It may be asked again."),
    Reason.CHOSEN: marked("It is asked as often as you chose."),
    Reason.QUIET: marked("Its newest article is {silence} old, so it is asked more rarely."),
    Reason.FRESH: marked("Its server says that asking sooner is pointless."),
    Reason.TTL: marked("The feed itself says how often it wants to be asked."),
    Reason.SKIP_HOURS: marked("The feed asks to be left alone at these hours."),
    Reason.SKIP_DAYS: marked("The feed asks to be left alone on these days."),
    Reason.HOST: marked("{host} has had too many requests and asked for rest."),
    Reason.ENDED: marked("Its publisher has taken it away for good, so it is not asked any more."),
    Reason.UNFOLLOWED: marked("You no longer follow its publication."),
    Reason.PAUSED: marked("You have paused its publication."),
    Reason.SERVED: marked("The server of your account asks it; its articles come from there."),
    Reason.NO_NETWORK: marked("There is no network, or there was none when its turn came."),
    Reason.STOPPED: marked("The last sync was stopped before its turn came."),
    Reason.METERED: marked("Your connection is metered."),
    Reason.BATTERY: marked("Your computer runs on its battery."),
}
_NEXT = (Reason.NEVER, Reason.DUE, Reason.NO_NETWORK, Reason.STOPPED)
_HELD = (Reason.METERED, Reason.BATTERY)
_STRICT = (Reason.HOST, Reason.ASKED)


def why(wait: Wait, now: float) -> str:
    """Why it was not fetched just now, and when it will be. `now` in seconds since 1970."""
    return paragraph(_because(wait, now), _then(wait, now))


def past(wait: Wait, now: float) -> str:
    """What came of asking it so far; "" where it was never asked."""
    if wait.asked is None:
        return ""
    asked = moment(wait.asked, now)
    if wait.kind and wait.checked:
        good = moment(wait.checked, now)
        text = marked("Last asked at {asked}, without success; it last answered at {good}.")
        return said(text, asked=asked, good=good)
    if wait.kind:
        return said("Last asked at {asked}, without success.", asked=asked)
    if wait.brought is None:
        return said("Last asked at {asked}.", asked=asked)
    if wait.brought >= wait.asked:
        return said("Last asked at {asked}: there were new articles.", asked=asked)
    since = moment(wait.brought, now)
    return said("Last asked at {asked}: nothing new since {since}.", asked=asked, since=since)


def _because(wait: Wait, now: float) -> str:
    match wait.reason:
        case Reason.RHYTHM:
            if wait.every is None:
                return said("How often it publishes is not known yet.")
            return rhythm(wait.every)
        case Reason.BACK_OFF | Reason.ASKED:
            tries = asked = ""
            if wait.attempts > 1:
                tries = counted(
                    wait.attempts, "{n} attempt has failed.", "{n} attempts have failed."
                )
            if wait.reason is Reason.ASKED:
                asked = said("Its server says when to come back.")
            return paragraph(_trouble(wait.kind), tries, asked)
        case Reason.QUIET if wait.newest is None:
            return said("It has been silent for long, so it is asked more rarely.")
    silence = lasting(now - (wait.newest or now))
    return said(_PLAIN[wait.reason], silence=silence, host=wait.host)


def rhythm(every: float) -> str:
    """How often something comes, by the largest unit that fits."""
    if every >= 86_400:
        days = round(every / 86_400)
        return counted(days, "It publishes about once a day.", "It publishes about every {n} days.")
    if every >= 3_600:
        hours = round(every / 3_600)
        return counted(
            hours, "It publishes about once an hour.", "It publishes about every {n} hours."
        )
    minutes = max(1, round(every / 60))
    return counted(
        minutes, "It publishes about once a minute.", "It publishes about every {n} minutes."
    )


def _trouble(kind: str) -> str:
    if kind not in list(Fault):
        return said("The last attempt failed.")
    return happened(Fault(kind), said("this section"))


def _then(wait: Wait, now: float) -> str:
    if wait.until is not None:
        then = moment(wait.until, now)
        if wait.reason in _STRICT:
            return said("It is not asked before {time}, not even when you sync.", time=then)
        if wait.automatic:
            return said("It is asked again after {time}, or when you sync.", time=then)
        return said("It is asked when you sync.")
    if wait.reason in _NEXT and wait.automatic:
        return said("The next sync asks it.")
    if wait.reason in (*_NEXT, *_HELD):
        return said("It is asked when you sync.")
    return ""
