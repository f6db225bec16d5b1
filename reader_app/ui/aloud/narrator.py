"""Goes through the sentences of an article, one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader_app.ui.aloud.passage import Sentence
from reader_app.ui.aloud.voice import Speaker

__all__ = ["Narrator"]


class Narrator(QObject):
    """`moved`: the sentence in hand or whether it is spoken is another; `ended`: the last one has
    been heard; `failed`: the engine gave up."""

    moved = Signal()
    ended = Signal()
    failed = Signal()

    def __init__(self, speaker: Speaker, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._sentences: Sequence[Sentence] = ()
        self._at = 0
        self._playing = False
        speaker.finished.connect(self._next)
        speaker.failed.connect(self._fail)

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def count(self) -> int:
        return len(self._sentences)

    @property
    def number(self) -> int:
        """Of the sentence in hand, from 0."""
        return self._at

    @property
    def sentence(self) -> Sentence | None:
        """The one in hand."""
        return self._sentences[self._at] if self._at < len(self._sentences) else None

    def load(self, sentences: Sequence[Sentence], at: int = 0) -> None:
        """Begin with another text; silent until `play`."""
        self.pause()
        self._sentences = sentences
        self._at = max(0, min(at, len(sentences) - 1))
        self.moved.emit()

    def relay(self, sentences: Sequence[Sentence]) -> None:
        """The same text stands elsewhere now; what is being said goes on."""
        before = self.sentence
        self._sentences = sentences
        same = [n for n, one in enumerate(sentences) if before and one.text == before.text]
        self._at = min(same, key=lambda n: abs(n - self._at), default=min(self._at, self.count))
        if self.sentence is None:
            self.stop()
        self.moved.emit()

    def play(self) -> None:
        """Say the sentence in hand from its beginning, and go on."""
        if self.sentence is None:
            self._at = 0
        if self.sentence is not None:
            self._playing = True
            self._speaker.say(self.sentence.text)
        self.moved.emit()

    def pause(self) -> None:
        if self._playing:
            self._playing = False
            self._speaker.stop()
            self.moved.emit()

    def stop(self) -> None:
        """Fall silent; the next time begins at the first sentence."""
        self.pause()
        self._at = 0
        self.moved.emit()

    def step(self, way: int) -> None:
        """To the next sentence, or with -1 the one before; goes on speaking where it spoke."""
        if not self._sentences:
            return
        self._at = max(0, min(self._at + way, len(self._sentences) - 1))
        if self._playing:
            self._speaker.stop()
            self.play()
        else:
            self.moved.emit()

    def renew(self) -> None:
        """Say the sentence in hand again: voice or speed are others."""
        if self._playing:
            self._speaker.stop()
            self.play()

    def _next(self) -> None:
        if not self._playing:
            return
        if self._at + 1 < len(self._sentences):
            self._at += 1
            self.play()
        else:
            self._playing = False
            self._at = 0
            self.ended.emit()
            self.moved.emit()

    def _fail(self) -> None:
        self._playing = False
        self.failed.emit()
        self.moved.emit()
