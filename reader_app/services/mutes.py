"""Muting: rules for what the reader does not want to see, and what they have hidden."""

import re
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from reader_app.domain import BadQuery, Changes, Mute, Muted, MuteKind, said, tokens_of
from reader_app.library import Library
from reader_app.services.days import midnight
from reader_app.services.history import History, Step

__all__ = ["Mutes", "Offered", "mute_title"]

_DAY = 24 * 3600
_WEEK = 7 * _DAY
_BY = re.compile(r"^\s*(?:by|von|par|por)\s+", re.IGNORECASE)
_JOINS = re.compile(r"\s*[,;/&·|、，،]\s*|\s+(?:and|und|et|y)\s+", re.IGNORECASE)
_LONGEST_NAME = 60
_MOST = 8  # of one kind that are offered


@dataclass(frozen=True, slots=True)
class Offered:
    """What of an article can be muted. `story`: its number and its headline, None where it stands
    alone."""

    article_id: int
    publication_id: int
    publication: str
    authors: tuple[str, ...]
    topics: tuple[str, ...]
    story: tuple[int, str] | None


class Mutes:
    """Reads are plain calls; changes return a future at once, and undo takes them back."""

    def __init__(self, library: Library, history: History, now: Callable[[], float]) -> None:
        self._library = library
        self._history = history
        self._now = now

    def all(self) -> tuple[Mute, ...]:
        """Every rule, the newest first, with how many articles it hides."""
        return self._library.mutes.all()

    def rule_of(self, article_id: int) -> Mute | None:
        """What hides an article, None where nothing does."""
        return self._library.mutes.rule_of(article_id)

    def today(self) -> int:
        """How many articles of today are hidden; today begins at local midnight."""
        return self._library.mutes.count(self.midnight())

    def count(self) -> int:
        """How many articles are hidden."""
        return self._library.mutes.count()

    def midnight(self) -> int:
        """When the reader's day began, in seconds since 1970."""
        return midnight(self._now())

    def muted(self, limit: int, since: int = 0) -> tuple[Muted, ...]:
        """The newest articles that are hidden, published since then, each with its rule."""
        return self._library.mutes.muted(limit, since)

    def forecast(self, rule: Mute) -> tuple[int, bool]:
        """How many articles of the last seven days a rule would hide if it were made now, and
        whether there may be more."""
        if rule.kind is not MuteKind.STORY and not tokens_of(rule.value):
            return 0, False
        return self._library.mutes.forecast(rule, int(self._now()) - _WEEK)

    def until(self, days: int | None) -> int | None:
        """The end of a rule that holds for so many days from now; None: for good."""
        return None if days is None else int(self._now()) + days * _DAY

    def through(self, day: date) -> int:
        """The end of a rule that holds until that day of the reader's is over: its last second."""
        return int(datetime.combine(day + timedelta(days=1), time()).astimezone().timestamp()) - 1

    def offered(self, article_id: int) -> Offered | None:
        """What of an article can be muted, None where it is gone."""
        rows = self._library.rows([article_id])
        if not rows:
            return None
        row = rows[0]
        placed = self._library.stories.of([article_id]).get(article_id)
        # A feed may call it "world" and its section "World": for a rule it is the same.
        topics = {tokens_of(one): one for one in self._library.mutes.topics(article_id)}
        return Offered(
            row.id,
            row.publication_id,
            row.publication,
            authors_of(row.byline),
            tuple(one for words, one in topics.items() if words)[:_MOST],
            (placed.story, row.title) if placed else None,
        )

    def add(
        self,
        kind: MuteKind,
        value: str,
        *,
        until: int | None = None,
        text: bool = False,
        publication_id: int | None = None,
        story_id: int | None = None,
    ) -> Future[Changes]:
        """Makes a rule; it hides what is unread and says so, now and whenever something comes. One
        that says what another says takes its place. Raises BadQuery where there is no word in it.
        """
        value = " ".join(value.split())
        if kind is not MuteKind.STORY and not tokens_of(value):
            raise BadQuery("no word to mute", subject=value)
        if story_id is not None:
            story_id = self._library.stories.resolve(story_id)
        rule = Mute(0, kind, value, text, publication_id, story_id, until)
        before = next((one for one in self.all() if _same(one, rule)), None)
        done = self._library.mutes.add(rule)

        def back(_: frozenset[int]) -> Future[Changes]:
            if before is not None:
                return self._library.mutes.alter(before)
            made = next((one for one in self.all() if _same(one, rule)), None)
            return self._library.mutes.remove(made.id) if made else done

        self._history.keep(Step(lambda _: said("Mute {what}", what=mute_title(rule)), done, back))
        return done

    def alter(self, mute: Mute) -> Future[Changes]:
        """Makes a rule say something else. Raises BadQuery, and NotFound through the future."""
        value = " ".join(mute.value.split())
        if mute.kind is not MuteKind.STORY and not tokens_of(value):
            raise BadQuery("no word to mute", subject=value)
        before = next((one for one in self.all() if one.id == mute.id), None)
        done = self._library.mutes.alter(replace(mute, value=value))
        if before is not None:
            what = mute_title(mute)
            self._history.keep(
                Step(
                    lambda _: said("Change what is muted by {what}", what=what),
                    done,
                    lambda _: self._library.mutes.alter(before),
                )
            )
        return done

    def remove(self, id: int) -> Future[Changes]:
        """Removes a rule; what it has hidden comes back as it was. Raises NotFound through the
        future."""
        before = next((one for one in self.all() if one.id == id), None)
        done = self._library.mutes.remove(id)
        if before is not None:

            def back(_: frozenset[int]) -> Future[Changes]:
                shown = dict.fromkeys(done.result().added, id)
                again = self._library.mutes.add(before)
                return _then(again, lambda: self._library.mutes.hide(shown)) if shown else again

            what = mute_title(before)
            self._history.keep(Step(lambda _: said("Mute {what} no longer", what=what), done, back))
        return done

    def show(self, ids: Iterable[int]) -> Future[Changes]:
        """Lists hidden articles again, whatever rules say."""
        rules: dict[int, int] = {}
        done = self._library.mutes.show(tuple(ids), rules)
        self._history.keep(
            Step(
                lambda _: said("Show muted articles again"),
                done,
                lambda _: self._library.mutes.hide(rules),
            )
        )
        return done

    def tidy(self) -> Future[Changes] | None:
        """Ends the rules whose time is over; None where there is none."""
        return self._library.mutes.expire() if self._library.mutes.due() else None


def mute_title(rule: Mute) -> str:
    """What a rule mutes, in words."""
    match rule.kind:
        case MuteKind.WORD | MuteKind.PHRASE:
            return said("“{words}”", words=rule.value)
        case MuteKind.AUTHOR:
            return said("articles by {author}", author=rule.value)
        case MuteKind.TOPIC:
            return said("the topic {topic}", topic=rule.value)
        case MuteKind.STORY:
            return said("the story “{headline}”", headline=rule.value)


def authors_of(byline: str) -> tuple[str, ...]:
    """The names in a byline."""
    names = (name.strip(" .") for name in _JOINS.split(_BY.sub("", byline)))
    return tuple(dict.fromkeys(n for n in names if n and len(n) <= _LONGEST_NAME))[:_MOST]


def _then(first: Future[Changes], second: Callable[[], Future[Changes]]) -> Future[Changes]:
    """One future for two writes, the second begun when all steps of the first are done."""
    told: Future[Changes] = Future()
    told.set_running_or_notify_cancel()

    def go_on(done: Future[Changes]) -> None:
        if (error := done.exception()) is not None:
            told.set_exception(error)
        else:
            second().add_done_callback(lambda last: end(done.result(), last))

    def end(so_far: Changes, last: Future[Changes]) -> None:
        if (error := last.exception()) is not None:
            told.set_exception(error)
        else:
            told.set_result(so_far | last.result())

    first.add_done_callback(go_on)
    return told


def _same(one: Mute, other: Mute) -> bool:
    return (one.kind, one.value, one.publication_id, one.story_id) == (
        other.kind,
        other.value,
        other.publication_id,
        other.story_id,
    )
