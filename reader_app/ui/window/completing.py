"""What can be completed in a search: operators, states, days, and the titles that there are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader_app.domain import Flag, folded
from reader_app.services import OPERATORS, tokens

__all__ = ["NO_NAMES", "Names", "Offer", "offers"]

MOST = 8
LEAST = 2  # letters of an operator's name before it is offered
DAYS = ("today", "yesterday", "7d", "1m", "1y")


@dataclass(frozen=True, slots=True)
class Names:
    """Titles that exist."""

    publications: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()


NO_NAMES = Names()


@dataclass(frozen=True, slots=True)
class Offer:
    """`text` would stand in the query from `begin` to `end`."""

    shown: str
    text: str
    begin: int
    end: int


def offers(text: str, cursor: int, names: Names, *, every: bool = False) -> list[Offer]:
    """What fits at the cursor; `every`: all operators where nothing stands yet."""
    token = next((t for t in tokens(text) if t.begin < cursor <= t.end and t.kind == "term"), None)
    if token is None:
        ready = every and not text.strip()
        return [Offer(f"{name}:", f"{name}:", cursor, cursor) for name in OPERATORS if ready]
    if token.end != cursor or (token.quoted and not token.open):
        return []
    name, begin, end = token.name.casefold(), token.begin, token.end
    if not name and not token.quoted:
        return [
            Offer(f"{one}:", f"{one}:", begin, end)
            for one in OPERATORS
            if len(token.value) >= LEAST and one.startswith(token.value)
        ]
    found = fitting(values(name, names), token.value.strip())
    return [Offer(f"{name}:{one}", f"{name}:{quoted(one)} ", begin, end) for one in found]


def values(name: str, names: Names) -> Sequence[str]:
    match name:
        case "is":
            return [flag.value for flag in Flag]
        case "after" | "before":
            return DAYS
        case "publication":
            return names.publications
        case "section":
            return names.sections
        case _:
            return ()


def fitting(known: Iterable[str], typed: str) -> list[str]:
    """Those that begin so, then those that have it further inside; none that stands there whole."""
    wanted = folded(typed)
    keyed = [(one, folded(one)) for one in known]
    if any(key == wanted for _, key in keyed):
        return []
    first = [one for one, key in keyed if key.startswith(wanted)]
    inside = [one for one, key in keyed if wanted in key and not key.startswith(wanted)]
    return [*first, *inside][:MOST]


def quoted(value: str) -> str:
    """In quotes where it has blanks or signs that mean something."""
    plain = value.replace('"', "")
    return plain if plain.isalnum() else f'"{plain}"'
