"""Reading the open article aloud: the voice, the bar, and the mark in the text."""

from PySide6.QtCore import QLocale, QObject, QPoint, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from reader_app.ui.actions import Actions
from reader_app.ui.aloud.advice import advice
from reader_app.ui.aloud.bar import Bar
from reader_app.ui.aloud.narrator import Narrator
from reader_app.ui.aloud.passage import Sentence, sentences
from reader_app.ui.aloud.voice import Lack, Opener, Speaker, Voice, open_speaker
from reader_app.ui.kit import Kit
from reader_app.ui.motion import still
from reader_app.ui.phrase import said
from reader_app.ui.viewer import ArticleView

__all__ = ["Aloud"]

MARK = "spoken"
UPPER, LOWER = 0.12, 0.72  # of the pane: a sentence between these stays where it is
REST = 0.3  # where one that has left is brought to
GLIDE = 140  # ms


class Aloud(QObject):
    """An article that is left falls silent; the bar stays and reads the next one when asked.
    `heard`: the last sentence of an article has been spoken; `ended`: the reader wants no more."""

    heard = Signal()
    ended = Signal()

    def __init__(
        self, kit: Kit, view: ArticleView, actions: Actions, open_voices: Opener = open_speaker
    ) -> None:
        super().__init__(view)
        self._kit, self._view, self._page = kit, view, view.page()
        self._open_voices = open_voices
        self._speaker: Speaker | None = None
        self._narrator: Narrator | None = None
        self._article: int | None = None
        self._language = ""
        self._voice: Voice | None = None
        self._before: Sentence | None = None  # the one that was spoken last
        self._followed = False  # the reader asked for this very sentence
        self._glide = QVariantAnimation(self, duration=GLIDE)
        self.bar = Bar(kit.theme)
        self._action = actions["read-aloud"]
        actions.bind(read_aloud=self.toggle)
        self._action.setEnabled(view.article() is not None)
        self._wire()

    @property
    def narrator(self) -> Narrator | None:
        """Once a voice has been found."""
        return self._narrator

    def toggle(self) -> None:
        """Play, or pause what plays."""
        if self._view.article() is None:
            return
        self.bar.show()
        if self._narrator is None and not self._begin():
            return
        if self._narrator is not None and self._narrator.playing:
            self._narrator.pause()
        else:
            self._play()

    def begin(self) -> bool:
        """Play the open article from its headline; False where nothing can be read, of which the
        bar says what to do."""
        if self._view.article() is None:
            return False
        self.bar.show()
        if self._narrator is None and not self._begin():
            return False
        self._forget()
        self._play()
        return True

    def close(self) -> bool:
        """Fall silent and take the bar away; False where it was not there."""
        if not self.bar.isVisible():
            return False
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.bar.isAncestorOf(focused)
        self._forget()
        self.bar.hide()
        self.ended.emit()
        if had_focus:
            self._page.setFocus()
        return True

    # -- inside

    def _wire(self) -> None:
        bar = self.bar
        bar.play.connect(self.toggle)
        bar.stop.connect(self._stop)
        bar.step.connect(self._step)
        bar.closed.connect(self.close)
        bar.speed_chosen.connect(lambda speed: self._kit.prefer(speech_speed=speed))
        bar.voice_chosen.connect(self._choose)
        self._kit.choices.changed.connect(self._chosen)
        self._page.replaced.connect(self._replaced)
        self._glide.valueChanged.connect(
            lambda value: self._page.verticalScrollBar().setValue(int(value))
        )

    def _begin(self) -> bool:
        """Find the system's voices; where there are none say what to do."""
        found = self._open_voices(self)
        if isinstance(found, Lack):
            self.bar.show_controls(False)
            self.bar.say(*advice(found))
            return False
        self._speaker = found
        self._narrator = Narrator(found, self)
        self._narrator.moved.connect(self._moved)
        self._narrator.ended.connect(self._heard)
        self._narrator.failed.connect(self._failed)
        self.bar.show_controls(True)
        self.bar.say("")
        return True

    def _play(self) -> None:
        article, narrator = self._view.article(), self._narrator
        if article is None or narrator is None:
            return
        self.bar.say("")
        if self._article != article.row.id or not narrator.count:
            self._article = article.row.id
            self._language = article.row.language
            self._tune()
            found = sentences(self._page.document(), self._language)
            narrator.load(found, self._first_in_sight(found))
        self._followed = True
        narrator.play()

    def _first_in_sight(self, found: list[Sentence]) -> int:
        """Where a reader who has scrolled on wants to hear on; else the headline."""
        if self._page.verticalScrollBar().value() == 0:
            return 0
        top = self._page.cursorForPosition(QPoint(1, 1)).position()
        return next((n for n, one in enumerate(found) if one.start >= top), 0)

    def _stop(self) -> None:
        if self._narrator is not None:
            self._narrator.stop()

    def _step(self, way: int) -> None:
        if self._narrator is not None:
            self._followed = True
            self._narrator.step(way)

    def _heard(self) -> None:
        self.bar.say(self.tr("That was the whole article."))
        self.heard.emit()

    def _failed(self) -> None:
        self.bar.say(self.tr("The voice fell silent. Choose another one, or try again."))

    def _forget(self) -> None:
        self._article = self._before = None
        if self._narrator is not None:
            self._narrator.load(())
        self._page.highlight(MARK, [])

    def _replaced(self) -> None:
        """Another document is shown: the same text dressed anew, or another article."""
        article = self._view.article()
        self._action.setEnabled(article is not None)
        if self._narrator is None:
            if article is None:
                self.bar.hide()
            return
        if article is not None and article.row.id == self._article:
            self._before = None
            self._narrator.relay(sentences(self._page.document(), self._language))
            return
        self._forget()
        self.bar.say("")
        if article is None:
            self.bar.hide()

    # -- voice and speed

    def _tune(self) -> None:
        """The voice that the reader chose for this language, else its first."""
        if self._speaker is None:
            return
        language = self._language or QLocale().bcp47Name()
        own = self._speaker.voices(language)
        voices = own + [voice for voice in self._speaker.voices("") if voice not in own]
        wanted = remembered(self._kit.choices.values.speech_voices).get(code(language), "")
        chosen = next((voice for voice in voices if key(voice) == wanted), None)
        self._voice = chosen or (voices[0] if voices else None)
        if not own:
            spoken = QLocale.languageToString(QLocale(language).language())
            self.bar.say(
                said("There is no voice for {language}; another one reads.", language=spoken)
            )
        self.bar.show_voices(voices, self._voice)
        self._apply()

    def _apply(self) -> None:
        speed = self._kit.choices.values.speech_speed
        self.bar.show_speed(speed)
        if self._speaker is not None and self._voice is not None:
            self._speaker.choose(self._voice, speed)

    def _choose(self, voice: Voice) -> None:
        known = remembered(self._kit.choices.values.speech_voices)
        known[code(self._language or QLocale().bcp47Name())] = key(voice)
        self._kit.prefer(speech_voices="\n".join(f"{one}={known[one]}" for one in sorted(known)))

    def _chosen(self, names: frozenset[str]) -> None:
        if self._narrator is None or not names & {"speech_speed", "speech_voices"}:
            return
        self._tune()
        self._narrator.renew()

    # -- the mark

    def _moved(self) -> None:
        narrator = self._narrator
        if narrator is None:
            return
        number, count = QLocale().toString(narrator.number + 1), QLocale().toString(narrator.count)
        place = said("Sentence {number} of {count}", number=number, count=count)
        started = narrator.playing or narrator.number > 0
        shown = place if started and narrator.count else ""
        self._action.setText(
            self.tr("Pause reading aloud") if narrator.playing else self.tr("Read aloud")
        )
        self.bar.show_place(shown, playing=narrator.playing, whole=place)
        one = narrator.sentence if started else None
        self._page.highlight(MARK, [self._selection(one)] if one is not None else [])
        if one is not None:
            self._keep_in_sight(one)

    def _selection(self, sentence: Sentence) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(sentence.start)
        cursor.setPosition(sentence.end, QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        tokens = self._kit.theme.tokens
        shape.setBackground(QColor(tokens.select))
        shape.setForeground(QColor(tokens.ink))
        found.cursor, found.format = cursor, shape
        return found

    def _keep_in_sight(self, sentence: Sentence) -> None:
        """Scroll only where the sentence leaves the middle of the pane, and not where the reader
        has scrolled away from the one before."""
        before, self._before = self._before, sentence
        height = self._page.viewport().height()
        top, bottom = self._reach(sentence)
        gliding = self._glide.state() == QVariantAnimation.State.Running
        followed = self._followed or gliding or before is None
        self._followed = False
        if not followed and not (self._seen(before) or self._seen(sentence)):
            return
        if top >= UPPER * height and bottom <= max(LOWER * height, top + 1):
            return
        bar = self._page.verticalScrollBar()
        goal = max(0, min(bar.value() + round(top - REST * height), bar.maximum()))
        self._glide.stop()
        if goal != bar.value():
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(goal)
            self._glide.setDuration(0 if still(self._kit.choices.values.motion) else GLIDE)
            self._glide.start()

    def _reach(self, sentence: Sentence) -> tuple[int, int]:
        """Where it begins and ends in the pane, px from its upper edge."""
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(min(sentence.start, self._page.document().characterCount() - 1))
        top = self._page.cursorRect(cursor).top()
        cursor.setPosition(min(sentence.end, self._page.document().characterCount() - 1))
        return top, self._page.cursorRect(cursor).bottom()

    def _seen(self, sentence: Sentence | None) -> bool:
        if sentence is None:
            return False
        top, bottom = self._reach(sentence)
        return bottom > 0 and top < self._page.viewport().height()


def code(language: str) -> str:
    return language.lower().split("-")[0]


def key(voice: Voice) -> str:
    return f"{voice.name} ({voice.language})"


def remembered(text: str) -> dict[str, str]:
    """The voices chosen so far, by language."""
    pairs = (line.partition("=") for line in text.splitlines())
    return {language: voice for language, _, voice in pairs if voice}
