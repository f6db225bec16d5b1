"""Days of made-up news in any amount: events with words of their own over a common vocabulary."""

import random
from collections.abc import Iterator
from itertools import accumulate

from reader_app.stories import Report

__all__ = ["DAY", "days"]

DAY = 24 * 3600
START = 20_000 * DAY
COMMON, RARE = 4_000, 120_000  # words that many have, and names
SYLLABLES = (
    "ba be bo da de di do fa fe ga ha ka ke la le li lo ma mi na no pa ra ro sa ta vi".split()
)
HOUSES = 200
WORDS = 350


def days(count: int, articles: int, seed: int = 1) -> Iterator[list[Report]]:
    """The articles of each day, in the order in which they come out."""
    world = random.Random(seed)
    common = [word(world) for _ in range(COMMON)]
    names = [word(world).title() + word(world) for _ in range(RARE)]
    odds = list(accumulate(1 / (place + 3) for place in range(COMMON)))
    number = 0
    for day in range(count):
        reports: list[Report] = []
        while len(reports) < articles:
            event = world.sample(names, 12) + world.choices(common, k=20)
            for _ in range(min(articles - len(reports), int(world.paretovariate(1.6)))):
                number += 1
                text = world.choices(common, cum_weights=odds, k=WORDS)
                for place in range(0, WORDS, 6):
                    text[place] = world.choice(event)
                for place in range(3, WORDS, 40):
                    text[place] = world.choice(names)
                reports.append(report(world, number, day, text))
        yield sorted(reports, key=lambda one: one.at)


def word(world: random.Random) -> str:
    return "".join(world.choices(SYLLABLES, k=world.randint(2, 4)))


def report(world: random.Random, number: int, day: int, words: list[str]) -> Report:
    house = world.randrange(HOUSES)
    at = START + day * DAY + world.randrange(DAY)
    lines = (" ".join(words[start : start + 25]) for start in range(0, WORDS, 25))
    return Report(
        article=number,
        publication=house,
        owner=f"{house}.example",
        language="en",
        title=" ".join(words[:9]),
        text=".\n".join(lines) + ".",
        published=at,
        fetched=at,
    )
