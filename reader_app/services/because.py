"""What For You has learnt, in words with the reader's own figures."""

from collections.abc import Iterable

from reader_app.domain import TasteCounter, Trait, counted, listed, said
from reader_app.stories import Reason

__all__ = ["because", "figures", "trait_name"]

TOLD = 3  # reasons of one article
LEAST = 0.05  # of what a reason adds


def because(reasons: Iterable[Reason]) -> tuple[str, ...]:
    """The largest reasons why the reader may like an article, as phrases: “you finished 6 of 8
    from LWN”."""
    telling = (
        one.counter
        for one in reasons
        if one.adds >= LEAST and (one.counter.opened or one.counter.saved)
    )
    return tuple(_phrase(one) for one, _ in zip(telling, range(TOLD), strict=False))


def figures(one: TasteCounter) -> str:
    """All figures of a counter: “finished 6 of 8, saved 2, passed over 11”."""
    parts = []
    if one.finished:
        parts.append(said("finished {n} of {all}", n=one.finished, all=one.opened))
    elif one.opened:
        parts.append(said("opened {n}", n=one.opened))
    if one.saved:
        parts.append(said("saved {n}", n=one.saved))
    if one.passed:
        parts.append(said("passed over {n}", n=one.passed))
    if one.hidden:
        parts.append(counted(one.hidden, "wanted fewer once", "wanted fewer {n} times"))
    return listed(parts)


def trait_name(trait: Trait) -> str:
    """What a counter is of."""
    match trait:
        case Trait.ALL:
            return said("All articles")
        case Trait.PUBLICATION:
            return said("Publication")
        case Trait.AUTHOR:
            return said("Author")
        case Trait.SECTION:
            return said("Section")
        case Trait.TOPIC:
            return said("Topic")


def _phrase(one: TasteCounter) -> str:
    if one.finished:
        return _finished(one)
    if one.saved:
        return _saved(one)
    return _opened(one)


def _finished(one: TasteCounter) -> str:
    facts = {"n": one.finished, "all": one.opened, "name": one.label}
    match one.trait:
        case Trait.PUBLICATION:
            return said("you finished {n} of {all} from {name}", **facts)
        case Trait.AUTHOR:
            return said("you finished {n} of {all} by {name}", **facts)
        case Trait.SECTION:
            return said("you finished {n} of {all} in {name}", **facts)
    return said("topic: {name}, you finished {n} of {all}", **facts)


def _saved(one: TasteCounter) -> str:
    facts = {"n": one.saved, "name": one.label}
    match one.trait:
        case Trait.PUBLICATION:
            return said("you saved {n} from {name}", **facts)
        case Trait.AUTHOR:
            return said("you saved {n} by {name}", **facts)
        case Trait.SECTION:
            return said("you saved {n} in {name}", **facts)
    return said("topic: {name}, you saved {n}", **facts)


def _opened(one: TasteCounter) -> str:
    facts = {"n": one.opened, "name": one.label}
    match one.trait:
        case Trait.PUBLICATION:
            return said("you opened {n} from {name}", **facts)
        case Trait.AUTHOR:
            return said("you opened {n} by {name}", **facts)
        case Trait.SECTION:
            return said("you opened {n} in {name}", **facts)
    return said("topic: {name}, you opened {n}", **facts)
