"""Why each section was not fetched just now, and when the next one is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reader_app.domain import Reason, Wait, host_of, not_yet
from reader_app.library import LastRun, Library, Standing
from reader_app.services.settings import Settings

__all__ = ["Surroundings", "Waiting", "wait_of"]

_NEVER = (Reason.ENDED, Reason.UNFOLLOWED, Reason.PAUSED, Reason.SERVED)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What concerns all sections. `automatic`: there are syncs by the clock; `connected`: there is
    a network; `held`: as in `Waiting`."""

    now: float
    rests: Mapping[str, int]
    last: LastRun
    automatic: bool = True
    connected: bool = True
    held: Reason | None = None


class Waiting:
    """Reads only, each from the calling thread's own connection. `held`: METERED or BATTERY while
    for its sake nothing is asked by the clock."""

    def __init__(
        self,
        library: Library,
        settings: Settings,
        now: Callable[[], float],
        route: Callable[[], bool],
    ) -> None:
        self._library = library
        self._settings = settings
        self._now = now
        self._route = route
        self.held: Reason | None = None

    def waits(self) -> dict[int, Wait]:
        """Every section's answer, by its id; of unfollowed publications too."""
        around = self._around()
        return {one.section_id: wait_of(one, around) for one in self._library.standings()}

    def left_alone(self) -> list[Wait]:
        """The sections of followed publications that the last sync did not ask, and why."""
        around = self._around()
        return [
            wait_of(one, around)
            for one in self._library.standings()
            if one.followed and not asked_by(one, around.last)
        ]

    def next_due(self) -> float | None:
        """When the first section or account may be asked again by the clock; None where there is
        none."""
        around = self._around()
        waits = (wait_of(one, around) for one in self._library.standings())
        times = [one.until or around.now for one in waits if one.reason not in _NEVER]
        times += [max(one.next_at, around.now) for one in self._library.accounts.all()]
        return min(times, default=None)

    def connected(self) -> bool:
        """Whether there is a network."""
        return self._route()

    def _around(self) -> Surroundings:
        return Surroundings(
            self._now(),
            self._library.rests(),
            self._library.last_run(),
            self._settings.values.sync_minutes > 0,
            self._route(),
            self.held,
        )


def asked_by(one: Standing, run: LastRun) -> bool:
    """Whether a sync asked a section. Times are whole seconds, and two syncs may share one."""
    if one.asked is None or one.asked < run.started:
        return False
    return one.asked > run.started or one.run_id == run.id or one.attempts > 0


def wait_of(one: Standing, around: Surroundings) -> Wait:
    """Why a section was not fetched just now: the first rule that holds."""
    reason, until = _rule(one, around)
    return Wait(
        one.section_id,
        reason,
        until,
        one.asked,
        one.checked,
        one.brought,
        one.every,
        one.newest,
        one.kind,
        one.attempts,
        host_of(one.url) if reason is Reason.HOST else "",
        around.automatic,
    )


def _rule(one: Standing, around: Surroundings) -> tuple[Reason, int | None]:
    rest = around.rests.get(host_of(one.url), 0)
    if not one.followed:
        return Reason.UNFOLLOWED, None
    if one.served:
        return Reason.SERVED, None
    if one.ended:
        return Reason.ENDED, None
    if one.paused:
        return Reason.PAUSED, None
    if not_yet(rest, around.now):
        return Reason.HOST, rest
    if not_yet(one.next_at, around.now):
        return _stored(one), one.next_at
    return _open(one, around), None


def _stored(one: Standing) -> Reason:
    """The rule that set the time. A host that has rested leaves the section's own back-off."""
    reason = Reason(one.reason) if one.reason in list(Reason) else None
    if reason is Reason.HOST or (reason is None and one.kind):
        return Reason.BACK_OFF
    return reason or Reason.RHYTHM


def _open(one: Standing, around: Surroundings) -> Reason:
    """Nothing speaks against it: why has it not been asked already?"""
    if not around.connected:
        return Reason.NO_NETWORK
    if around.held is not None:
        return around.held
    missed = one.asked is None or one.asked < around.last.started
    if missed and around.last.outcome in list(Reason):
        return Reason(around.last.outcome)
    return Reason.NEVER if one.asked is None else Reason.DUE
