"""For You: what the reader likes, from what they did here, and nothing of it leaves the library.

While it is off nothing is recorded. What the library knows anyway, that an article is saved or was
read to its end, is counted to say when there is enough to turn it on, and learnt from when that is
done. While it is on, these also count: an article open for more than ten seconds, one that was in
sight in For You and passed over, and “Fewer like this”. What a sync server says was read is no sign
of taste; what it says is saved is one, since nobody saves but the reader.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future

from reader_app.domain import (
    ENOUGH,
    NOTHING,
    Changes,
    Deed,
    Feature,
    Fewer,
    NotFound,
    Portrait,
    Suggestion,
    TasteCounter,
    TasteStanding,
    Trait,
    counted,
    said,
)
from reader_app.library import Library
from reader_app.services.because import because
from reader_app.services.history import History, Step, together
from reader_app.stories import Judged, Option, choose, features, option, origins, shares
from reader_app.stories import Taste as Likings

__all__ = ["Taste"]

LATELY = 4 * 24 * 3600  # seconds; older articles are no news
LOOKED_AT = 1_200  # unread articles
READ_IN = 60  # of which the words of their texts count too
KEPT = 4_000  # articles whose words are kept in memory
LONGEST = 40
OPENED = 12  # articles of which the beginning is read


class Taste:
    """Changes return a future at once. `stream` and `settle` are not for the window's thread."""

    def __init__(self, library: Library, history: History, now: Callable[[], float]) -> None:
        self._library = library
        self._taste = library.taste
        self._history = history
        self._now = now
        self._seen: dict[int, tuple[Feature, ...]] = {}

    # -- what is known

    def on(self) -> bool:
        """Whether the reader has turned it on."""
        return self._taste.on()

    def knows(self) -> bool:
        """Whether it is on and knows enough to choose by it."""
        return self._taste.on() and self._taste.signals() >= ENOUGH

    def standing(self) -> TasteStanding:
        """How far it is."""
        on, signals = self._taste.on(), self._taste.signals()
        return TasteStanding(signals, on, offered=not on and signals >= ENOUGH)

    def learnt(self) -> tuple[TasteCounter, ...]:
        """Every counter, the most telling first; that of all articles together comes first."""
        counters = self._taste.counters()
        likings = Likings(counters)

        def order(one: TasteCounter) -> tuple[bool, float, str]:
            return one.trait is not Trait.ALL, -abs(likings.adds(one.trait, one.key)), one.key

        return tuple(sorted(counters, key=order))

    def stream(self, limit: int = LONGEST) -> tuple[Suggestion, ...]:
        """What For You shows now, best first. With too few signals, or while it is off, what is
        fresh and told by many, and nothing is tried."""
        knows, now = self.knows(), self._now()
        found = self._taste.candidates(int(now) - LATELY, LOOKED_AT)
        options = self._weighed(found) if knows else self._plain(found)
        day = time.strftime("%Y-%m-%d", time.localtime(now))
        chosen = choose(options, limit, day, explore=knows)
        rows = {row.id: row for row in self._library.rows([c.option.portrait.id for c in chosen])}
        return tuple(
            Suggestion(
                rows[one.option.portrait.id],
                round(one.option.score, 3),
                because(one.option.judged.reasons) if knows else (),
                one.exploring,
            )
            for one in chosen
            if one.option.portrait.id in rows
        )

    def openings(self, stream: Sequence[Suggestion]) -> Mapping[int, str]:
        """How the articles begin that have room for it: the first, and those without a picture."""
        rows = [one.row for place, one in enumerate(stream) if not place or not one.row.lead]
        return self._library.openings.of([row.id for row in rows[:OPENED]])

    def hidden(self, ids: Sequence[int]) -> frozenset[int]:
        """Those that the reader wants no more of, or no more like."""
        return self._taste.hidden(ids)

    # -- what the reader does

    def opened(self, id: int) -> Future[Changes]:
        """An article was open for more than ten seconds."""
        return self._taste.learn((id,), Deed.OPENED, self._look)

    def finished(self, id: int) -> Future[Changes]:
        """An article was read to its end."""
        return self._taste.learn((id,), Deed.FINISHED, self._look)

    def passed(self, ids: Iterable[int]) -> Future[Changes]:
        """Articles were in sight and not opened, others were."""
        return self._taste.learn(tuple(ids), Deed.PASSED, self._look)

    def shown(self, ids: Iterable[int]) -> Future[Changes]:
        """For You has shown articles; within half an hour that is one time."""
        return self._taste.show(tuple(ids))

    def hide(self, id: int, what: Fewer) -> Future[Changes]:
        """Fewer like an article, which itself is not shown any more; can be undone. Raises
        NotFound through the future."""
        before = self._taste.wished(id)
        done = self._taste.wish(id, what, self._look)
        self._history.keep(
            Step(
                lambda _: said("Fewer like this"),
                done,
                lambda _: self._taste.wish(id, before, self._look),
            )
        )
        return done

    def settle(self) -> None:
        """Learns from what the library knows by itself since it was last looked at, a few
        articles at a time; waits for that."""
        if self._taste.on():
            while self._taste.settle(self._look).result() != NOTHING:
                pass

    # -- what is forgotten

    def turn(self, on: bool, *, delete: bool = False) -> Future[Changes]:
        """Turns For You on or off; `delete` deletes what was learnt."""
        return self._taste.turn(on, delete=delete)

    def forget(self, trait: Trait, key: str) -> Future[Changes]:
        """Deletes one counter, by its key or its label; can be undone. Raises NotFound."""
        counter = self._named(trait, key)
        done = self._taste.forget(counter.trait, counter.key)
        self._history.keep(
            Step(
                lambda _: said("Delete what was learnt of {what}", what=counter.label),
                done,
                lambda _: self._taste.restore(counter),
            )
        )
        return done

    def forget_all(self, counters: Sequence[TasteCounter]) -> Future[Changes]:
        """Deletes counters in one step, which can be undone."""
        done = together([self._taste.forget(one.trait, one.key) for one in counters])
        number = len(counters)
        self._history.keep(
            Step(
                lambda _: counted(number, "Delete {n} line", "Delete {n} lines"),
                done,
                lambda _: together([self._taste.restore(one) for one in counters]),
            )
        )
        return done

    def reset(self) -> Future[Changes]:
        """Deletes all that was learnt, for good."""
        self._seen.clear()
        return self._taste.reset()

    # -- inside

    def _named(self, trait: Trait, key: str) -> TasteCounter:
        counters = [one for one in self._taste.counters() if one.trait is trait]
        for same in (lambda one: one.key == key, lambda one: one.label.lower() == key.lower()):
            if found := next(filter(same, counters), None):
                return found
        raise NotFound(f"{trait} {key}", subject=f"{trait} “{key}”")

    def _look(self, portrait: Portrait) -> tuple[Feature, ...]:
        """What an article has in common with others, by its text; remembered."""
        found = self._seen.get(portrait.id)
        if found is None:
            found = features(portrait, self._taste.head(portrait.id))
            if len(self._seen) >= KEPT:
                self._seen.clear()
            self._seen[portrait.id] = found
        return found

    def _plain(self, found: Iterable[Portrait]) -> list[Option]:
        now, nothing = self._now(), Judged(0.0, ())
        return [option(one, nothing, now) for one in found]

    def _weighed(self, found: Sequence[Portrait]) -> list[Option]:
        """All by where they are from, the best of them by their texts too."""
        now, counters = self._now(), self._taste.origins()
        known = [origins(one) for one in found]
        usual = shares(known)
        likings = Likings(counters, usual)
        options = [
            option(one, likings.judge(features), now)
            for one, features in zip(found, known, strict=True)
        ]
        options.sort(key=lambda one: -one.score)
        best = [one.portrait for one in options[:READ_IN]]
        read = [self._look(one) for one in best]
        topics = {one.key for features in read for one in features if one.trait is Trait.TOPIC}
        likings = Likings((*counters, *self._taste.topics(topics)), shares(read) | usual)
        judged = [
            option(one, likings.judge(features), now)
            for one, features in zip(best, read, strict=True)
        ]
        return judged + options[READ_IN:]
