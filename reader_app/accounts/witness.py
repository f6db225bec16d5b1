"""A server that goes back to a backup gives its numbers to other articles; these remember a few."""

import hashlib
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader_app.accounts.shape import Json

__all__ = ["Witness", "changed", "chosen", "kept", "lost", "remembered", "seal"]

MOST = 6


@dataclass(frozen=True, slots=True)
class Witness:
    """An article that a later pull looks at. `seal`: of what never changes while `id` means it."""

    id: str
    section: str
    seal: str


def seal(*facts: object) -> str:
    """A short hash: the cursor shall not tell what was read."""
    words = "\0".join(str(fact) for fact in facts)
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:16]


def chosen(newest: Iterable[Witness], most: int = MOST) -> tuple[Witness, ...]:
    """The first of each section, then others, as they come: the newest first."""
    every = list({one.id: one for one in newest}.values())
    first = {one.section: one for one in reversed(every)}
    heads = [one for one in every if first[one.section] is one]
    rest = [one for one in every if first[one.section] is not one]
    return tuple((heads + rest)[:most])


def changed(witnesses: Iterable[Witness], seals: Mapping[str, str]) -> bool:
    """Whether any of them that is there (`seals` by id) is another article now."""
    return any(seals.get(one.id, one.seal) != one.seal for one in witnesses)


def lost(witnesses: Iterable[Witness], there: Container[str], sections: Container[str]) -> bool:
    """Whether some are missing (`there` by id) though their subscriptions are not; or all of them.
    On a server whose highest id is lower than it was, its backup is older than they."""
    every = list(witnesses)
    missing = [one for one in every if one.id not in there]
    return any(one.section in sections for one in missing) or (bool(every) and missing == every)


def kept(witnesses: Iterable[Witness]) -> list[list[str]]:
    """Witnesses as a cursor's JSON has them."""
    return [[one.id, one.section, one.seal] for one in witnesses]


def remembered(value: Json) -> Sequence[Witness]:
    """Witnesses from a cursor's JSON; none from what is not such a list."""
    if not isinstance(value, list):
        return ()
    return [Witness(*map(str, one)) for one in value if isinstance(one, list) and len(one) == 3]
