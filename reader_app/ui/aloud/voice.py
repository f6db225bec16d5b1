"""The system's voices. Qt's speech is an optional part: it is imported when it is first wanted."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

__all__ = ["Lack", "Speaker", "SystemSpeaker", "Voice", "open_speaker"]

log = logging.getLogger(__name__)

PATIENCE = 8000  # ms in which an engine has to begin with a sentence
PRETENDED = "mock"  # Qt's engine for tests, which says nothing


class Lack(Enum):
    """Why nothing can be read aloud."""

    PART = auto()  # Qt's speech is not installed
    ENGINE = auto()  # the system has no speech, or it does not answer
    VOICE = auto()  # it has, but no voice


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of the system. `language` is BCP 47."""

    name: str
    language: str

    @property
    def title(self) -> str:
        """Its name with the language, as the reader's own language calls it."""
        locale = QLocale(self.language)
        territory = locale.nativeTerritoryName()
        spoken = locale.nativeLanguageName() or self.language
        return f"{self.name} · {spoken} ({territory})" if territory else f"{self.name} · {spoken}"


class Speaker(Protocol):
    """Says one sentence at a time. `finished` comes once for each that was not stopped; `failed`
    when the engine gave up."""

    @property
    def finished(self) -> SignalInstance: ...
    @property
    def failed(self) -> SignalInstance: ...
    def voices(self, language: str) -> list[Voice]:
        """Those of a language, of its own territory first; with "" all."""

    def choose(self, voice: Voice, speed: float) -> None: ...
    def say(self, text: str) -> None: ...
    def stop(self) -> None: ...


def open_speaker(parent: QObject) -> "Speaker | Lack":
    """The first engine of the system that has a voice, or what is lacking."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError as error:  # not there, or a library of the system that it needs
        log.info("No speech: %s", error)
        return Lack.PART
    found = Lack.ENGINE
    for name in QTextToSpeech.availableEngines():
        if name == PRETENDED:
            continue
        engine = QTextToSpeech(name, parent)
        if engine.state() != QTextToSpeech.State.Error:
            speaker = SystemSpeaker(engine, parent)
            if engine.availableLocales():
                return speaker
            found = Lack.VOICE
        log.info("Speech engine %s cannot be used: %s", name, engine.errorString())
        engine.deleteLater()
    return found


class SystemSpeaker(QObject):
    """A speaker over one of Qt's engines."""

    finished = Signal()
    failed = Signal()

    def __init__(self, engine: "QTextToSpeech", parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._states = type(engine).State
        self._wanted = False  # a sentence is to be heard to its end
        self._begun = False  # a stop that comes late is not this sentence's end
        self._watchdog = QTimer(self, singleShot=True, interval=PATIENCE)
        self._watchdog.timeout.connect(self._give_up)
        engine.stateChanged.connect(self._moved)

    def voices(self, language: str) -> list[Voice]:
        wanted = QLocale(language) if language else None
        found: dict[tuple[str, str], Voice] = {}
        locales = self._engine.availableLocales()
        if wanted is not None:
            locales = [locale for locale in locales if locale.language() == wanted.language()]
            locales.sort(key=lambda locale: locale.territory() != wanted.territory())
        for locale in locales:
            for voice in self._of(locale):
                found.setdefault((voice.name(), voice.locale().bcp47Name()), told(voice))
        return list(found.values())

    def choose(self, voice: Voice, speed: float) -> None:
        for locale in self._engine.availableLocales():
            if locale.bcp47Name() != voice.language:
                continue
            match = next((v for v in self._of(locale) if v.name() == voice.name), None)
            if match is not None:
                self._engine.setVoice(match)
                break
        self._engine.setRate(rate(speed))

    def say(self, text: str) -> None:
        self._wanted, self._begun = True, False
        self._watchdog.start()
        self._engine.say(text)

    def stop(self) -> None:
        self._wanted = False
        self._watchdog.stop()
        self._engine.stop()

    def _of(self, locale: QLocale) -> "list[QVoice]":
        """Setting a locale is the way to ask every engine for its voices."""
        self._engine.setLocale(locale)
        return self._engine.availableVoices()

    def _moved(self, state: "QTextToSpeech.State") -> None:
        if not self._wanted:
            return
        if state == self._states.Speaking:
            self._begun = True
            self._watchdog.stop()
        elif state == self._states.Ready and self._begun:
            self._wanted = False
            self.finished.emit()
        elif state == self._states.Error:
            self._give_up()

    def _give_up(self) -> None:
        self._wanted = False
        self._watchdog.stop()
        log.info("The speech engine gave up: %s", self._engine.errorString())
        self.failed.emit()


def told(voice: "QVoice") -> Voice:
    return Voice(voice.name(), voice.locale().bcp47Name())


def rate(speed: float) -> float:
    """A factor of the usual speed to Qt's scale from -1 to 1."""
    return max(-1.0, min(1.0, speed - 1 if speed >= 1 else 2 * (speed - 1)))


Opener = Callable[[QObject], Speaker | Lack]
