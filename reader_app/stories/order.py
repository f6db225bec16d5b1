"""The order of a list that does not jump."""

from collections.abc import Mapping, Sequence

__all__ = ["bounded_by_section", "steady"]

DIFFERENCE = 1.1  # of two scores, from which on they change places
TOP, OF_ONE_SECTION = 10, 3


def steady(scores: Mapping[int, float], before: Sequence[int]) -> list[int]:
    """All that have a score, best first. Those of `before` keep their order where their scores
    are alike; new ones go where their score puts them."""
    order = [number for number in dict.fromkeys(before) if number in scores]
    moved = True
    while moved:
        moved = False
        for place in range(len(order) - 1):
            above, below = order[place], order[place + 1]
            if scores[below] > DIFFERENCE * scores[above]:
                order[place], order[place + 1] = below, above
                moved = True
    kept = set(order)
    for number in sorted(scores.keys() - kept, key=lambda one: (-scores[one], one)):
        place = next((i for i, one in enumerate(order) if scores[number] > scores[one]), len(order))
        order.insert(place, number)
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
