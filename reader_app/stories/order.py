"""The order of a list that does not jump."""

from collections.abc import Mapping, Sequence

__all__ = ["bounded_by_section", "settled", "steady"]

DIFFERENCE = 1.1  # of two scores, from which on they change places
ROUNDS = 20
TOP, OF_ONE_SECTION = 10, 3


def steady(scores: Mapping[int, float], before: Sequence[int]) -> list[int]:
    """All that have a score, best first. Those of `before` keep their order where their scores
    are alike; new ones go where their score puts them."""
    order: list[int] = []
    for number in dict.fromkeys(before):
        if number in scores:
            _insert(order, number, scores, DIFFERENCE)
    for number in sorted(scores.keys() - set(order), key=lambda one: (-scores[one], one)):
        _insert(order, number, scores, 1.0)
    return order


def _insert(order: list[int], number: int, scores: Mapping[int, float], times: float) -> None:
    """Puts a story before the first that is so many times less."""
    place = next(
        (i for i, one in enumerate(order) if scores[number] > times * scores[one]), len(order)
    )
    order.insert(place, number)


def settled(
    scores: Mapping[int, float], sections: Mapping[int, str], before: Sequence[int]
) -> list[int]:
    """A steady order bounded by section, which stays as it is when it is made again."""
    order = bounded_by_section(steady(scores, before), sections)
    for _ in range(ROUNDS):
        again = bounded_by_section(steady(scores, order), sections)
        if again == order:
            break
        order = again
    return order


def bounded_by_section(order: Sequence[int], sections: Mapping[int, str]) -> list[int]:
    """The same with at most three of one section among the first ten, as far as there are others;
    the rest follows. A section without a name is none."""
    first: list[int] = []
    counts: dict[str, int] = {}
    for number in order:
        name = sections[number].casefold()
        if len(first) == TOP:
            break
        if not name or counts.get(name, 0) < OF_ONE_SECTION:
            counts[name] = counts.get(name, 0) + 1
            first.append(number)
    chosen = set(first)
    rest = [number for number in order if number not in chosen]
    return first + rest
