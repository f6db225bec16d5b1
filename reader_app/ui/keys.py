"""Which keys do what: the usual ones, and over them what the reader chose."""

import logging
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from reader_app.domain import ReaderError
from reader_app.services import Settings

__all__ = ["Keys", "native", "portable"]

log = logging.getLogger(__name__)
Chosen = Mapping[str, tuple[str, ...]]


class Keys(QObject):
    """Shortcuts by action, as "Ctrl+N" or "G, U". `changed`: some are others now.

    No two actions share one, nor does one begin with another's: "G" would never let "G, U" come
    about. What the reader chose goes before what is usual.
    """

    changed = Signal()

    def __init__(self, settings: Settings, usual: Chosen, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._usual = usual
        self._chosen = clean(settings.keys(), usual)
        self._now = resolve(self._chosen, usual)

    def of(self, name: str) -> tuple[str, ...]:
        return self._now[name]

    def is_usual(self, name: str) -> bool:
        return self._now[name] == self._usual[name]

    @property
    def chosen(self) -> Chosen:
        """What differs from the usual, to come back to; see `restore`."""
        return self._chosen

    def takers(self, key: str, name: str) -> list[str]:
        """The actions that would have to give `key` up, were it given to `name`."""
        return [
            other
            for other, keys in self._now.items()
            if other != name and any(clash(key, one) for one in keys)
        ]

    def give(self, name: str, key: str) -> None:
        """One more shortcut for an action, taken from whoever has it."""
        chosen = dict(self._chosen)
        for other in self.takers(key, name):
            chosen[other] = tuple(one for one in self._now[other] if not clash(key, one))
        kept = tuple(one for one in self._now[name] if not clash(key, one))
        self._keep({**chosen, name: (*kept, key)})

    def drop(self, name: str, key: str) -> None:
        """One shortcut fewer."""
        self._keep({**self._chosen, name: tuple(one for one in self._now[name] if one != key)})

    def clear(self, name: str) -> None:
        self._keep({**self._chosen, name: ()})

    def reset(self, name: str) -> None:
        """The usual ones again, taken from whoever has them."""
        chosen = {other: keys for other, keys in self._chosen.items() if other != name}
        for key in self._usual[name]:
            for other in self.takers(key, name):
                kept = chosen.get(other, self._now[other])
                chosen[other] = tuple(one for one in kept if not clash(key, one))
        self._keep(chosen)

    def reset_all(self) -> None:
        self._keep({})

    def restore(self, chosen: Chosen) -> None:
        self._keep(dict(chosen))

    # -- inside

    def _keep(self, chosen: dict[str, tuple[str, ...]]) -> None:
        self._chosen = {n: keys for n, keys in chosen.items() if keys != self._usual[n]}
        self._now = resolve(self._chosen, self._usual)
        try:
            self._settings.keep_keys(self._chosen)
        except ReaderError as error:  # they hold for this run
            log.warning("Shortcuts could not be kept: %s", error)
        self.changed.emit()


def clean(raw: Chosen, known: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What a file holds, as far as it is shortcuts of actions that there are; each once."""
    names = set(known)
    seen: list[str] = []
    found = {}
    for name, keys in raw.items():
        if name in names:
            good = []
            for key in filter(None, map(portable, keys)):
                if not any(clash(key, one) for one in seen):
                    seen.append(key)
                    good.append(key)
            found[name] = tuple(good)
    return found


def resolve(chosen: Chosen, usual: Chosen) -> dict[str, tuple[str, ...]]:
    """The chosen ones, and of the usual ones those that are not taken by a choice."""
    taken = [key for keys in chosen.values() for key in keys]
    return {
        name: chosen[name]
        if name in chosen
        else tuple(key for key in keys if not any(clash(key, one) for one in taken))
        for name, keys in usual.items()
    }


def portable(text: str) -> str:
    """A shortcut as it is kept; "" for what is none."""
    sequence = QKeySequence(text)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A shortcut as this desktop writes it, from left to right in a mirrored window too."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u200e{text}\u200e" if QGuiApplication.isRightToLeft() else text


def clash(one: str, other: str) -> bool:
    """Whether one is the other or its beginning."""
    first, second = one.split(", "), other.split(", ")
    shorter = min(len(first), len(second))
    return first[:shorter] == second[:shorter]
