"""Reading aloud in the real window, with a speaker that only notes what it should say."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from reader_app.ui.aloud import Lack, Voice
from reader_app.ui.aloud.advice import advice
from reader_app.ui.aloud.voice import SystemSpeaker, open_speaker
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

ANNE, BOB, CLARA = Voice("Anne", "en-GB"), Voice("Bob", "en-US"), Voice("Clara", "de-DE")


class Mouth(QObject):
    """Says nothing; `end` is the end of a sentence."""

    finished = Signal()
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[str] = []
        self.speaking = False
        self.silences = 0
        self.chosen: list[tuple[str, float]] = []

    def voices(self, language: str) -> list[Voice]:
        every = [ANNE, BOB, CLARA]
        return [v for v in every if not language or v.language[:2] == language[:2]]

    def choose(self, voice: Voice, speed: float) -> None:
        self.chosen.append((voice.name, speed))

    def say(self, text: str) -> None:
        self.speaking = True
        self.said.append(text)

    def stop(self) -> None:
        self.speaking = False
        self.silences += 1

    def end(self) -> None:
        self.speaking = False
        self.finished.emit()


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    stage: Stage = open_stage()
    stage.show("unread")
    stage.open_next()
    return stage


@pytest.fixture
def mouth(stage: Stage) -> Mouth:
    mouth = Mouth(stage.window)
    stage.window.aloud._open_voices = lambda _: mouth
    return mouth


def marked(stage: Stage) -> list[str]:
    select = QColor(stage.window.kit.theme.tokens.select)
    return [
        mark.cursor.selectedText().replace("\xad", "")
        for mark in stage.window.page.view.page().extraSelections()
        if mark.format.background().color() == select
    ]


def test_it_reads_the_headline_first_and_marks_what_it_says(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    bar = stage.window.aloud.bar
    assert bar.isVisible()
    assert mouth.said == [stage.opened()]
    assert marked(stage) == [stage.opened()]
    mouth.end()
    assert len(mouth.said) == 2
    assert marked(stage) == [mouth.said[1]]
    assert bar.place.text().startswith("Sentence 2 of ")
    assert bar.play_button.accessibleName() == "Pause"


def test_the_same_key_pauses_and_goes_on_with_the_sentence(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    mouth.end()
    stage.press("read-aloud")
    assert mouth.silences == 1
    assert marked(stage) == [mouth.said[1]]
    stage.press("read-aloud")
    assert mouth.said[2] == mouth.said[1]


def test_sentences_can_be_stepped_through(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    bar = stage.window.aloud.bar
    bar.on_button.click()
    bar.on_button.click()
    bar.back_button.click()
    assert len(mouth.said) == 4
    assert mouth.said[3] == mouth.said[1]
    bar.stop_button.click()
    assert not mouth.speaking
    assert marked(stage) == []


def test_at_the_end_it_says_so_and_begins_again_when_asked(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    narrator = stage.window.aloud.narrator
    assert narrator is not None
    for _ in range(narrator.count):
        mouth.end()
    assert not narrator.playing
    assert "whole article" in stage.window.aloud.bar.message.text()
    stage.press("read-aloud")
    assert mouth.said[-1] == mouth.said[0]
    assert not stage.window.aloud.bar.message.isVisible()


def test_another_article_silences_it_and_is_read_when_asked(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    title = stage.open_next()
    assert not mouth.speaking
    assert marked(stage) == []
    assert stage.window.aloud.bar.isVisible()
    stage.press("read-aloud")
    assert mouth.said[-1] == title


def test_a_new_theme_or_size_keeps_voice_and_mark(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    mouth.end()
    stage.press("larger")
    stage.wait(lambda: marked(stage) == [mouth.said[1]])
    assert mouth.speaking
    assert len(mouth.said) == 2


def place_of_mark(stage: Stage) -> int:
    page = stage.window.page.view.page()
    (mark,) = page.extraSelections()
    cursor = mark.cursor
    return page.cursorRect(cursor).bottom()


def test_the_sentence_stays_in_sight_without_a_jump(stage: Stage, mouth: Mouth) -> None:
    stage.window.resize(900, 420)
    stage.press("read-aloud")
    narrator, page = stage.window.aloud.narrator, stage.window.page.view.page()
    assert narrator is not None
    for _ in range(narrator.count - 1):
        mouth.end()
        stage.wait(lambda: 0 <= place_of_mark(stage) < page.viewport().height())
    assert page.verticalScrollBar().value() > 0


def test_a_reader_who_scrolls_away_is_left_alone(stage: Stage, mouth: Mouth) -> None:
    stage.window.resize(900, 420)
    stage.press("read-aloud")
    stage.wait(lambda: stage.session.jobs.idle)  # what is related stands under the text
    bar = stage.window.page.view.page().verticalScrollBar()
    bar.setValue(bar.maximum())
    left = bar.value()
    mouth.end()
    stage.bot.wait(200)
    assert bar.value() == left
    stage.window.aloud.bar.back_button.click()
    stage.wait(lambda: bar.value() < bar.maximum())


def test_escape_closes_the_bar_and_silences_it(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    stage.window.aloud.bar.play_button.setFocus()
    stage.key(stage.window.aloud.bar, Qt.Key.Key_Escape)
    assert not stage.window.aloud.bar.isVisible()
    assert not mouth.speaking


def test_escape_in_the_list_closes_the_bar_before_it_does_anything_else(
    stage: Stage, mouth: Mouth
) -> None:
    stage.press("read-aloud")
    stage.window.articles.table.setFocus()
    opened = stage.opened()
    stage.key(stage.window.articles.table, Qt.Key.Key_Escape)
    assert not stage.window.aloud.bar.isVisible()
    assert not mouth.speaking
    assert stage.opened() == opened


def test_speed_and_voice_are_kept_and_apply_at_once(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    bar = stage.window.aloud.bar
    bar.speed_chosen.emit(1.5)
    assert mouth.chosen[-1] == ("Anne", 1.5)
    assert mouth.said == [mouth.said[0]] * 2
    bar.voice_chosen.emit(BOB)
    assert mouth.chosen[-1] == ("Bob", 1.5)
    assert stage.desk.settings.values.speech_voices == "en=Bob (en-US)"
    assert bar.voice_button.accessibleName() == "Voice: Bob"


def test_voices_of_the_articles_language_stand_first(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    menu = stage.window.aloud.bar.voice_button.menu()
    assert [item.text().split(" ")[0] for item in menu.actions()] == ["Anne", "Bob", "Clara"]


def test_a_voice_that_gives_up_is_told(stage: Stage, mouth: Mouth) -> None:
    stage.press("read-aloud")
    mouth.failed.emit()
    assert "fell silent" in stage.window.aloud.bar.message.text()
    assert stage.window.aloud.bar.play_button.accessibleName() == "Play"


@pytest.mark.parametrize("lack", list(Lack))
def test_without_a_voice_a_sentence_says_what_to_do(stage: Stage, lack: Lack) -> None:
    stage.window.aloud._open_voices = lambda _: lack
    stage.press("read-aloud")
    bar = stage.window.aloud.bar
    assert bar.isVisible()
    assert not bar.play_button.isVisible()
    assert bar.message.isVisible()
    label = bar.message
    assert isinstance(label, QLabel)
    assert len(label.text()) > 40


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_the_advice_names_what_this_system_lacks(system: str) -> None:
    words, line = advice(Lack.PART, system, "/opt/my env/bin/python")
    assert line.startswith('"/opt/my env/bin/python" -m pip install PySide6-Addons')
    assert words.startswith("Reading aloud needs a part of Qt")
    words, line = advice(Lack.VOICE, system)
    assert ("speech-dispatcher" in line) == (system == "linux")
    assert words.startswith("No voice was found")


def test_the_systems_own_engine_reads_a_sentence_to_its_end(stage: Stage) -> None:
    speech = pytest.importorskip(
        "PySide6.QtTextToSpeech", reason="PySide6-Addons is not installed", exc_type=ImportError
    )
    speaker = SystemSpeaker(speech.QTextToSpeech("mock"), stage.window)
    voices = speaker.voices("en-GB")
    assert voices[0].language.startswith("en")
    speaker.choose(voices[0], 2.0)
    with stage.bot.waitSignal(speaker.finished, timeout=5000):
        speaker.say("One two.")
    speaker.say("Never heard to its end, because it is stopped.")
    speaker.stop()


def test_the_part_that_speaks_is_looked_for_only_when_it_is_wanted(stage: Stage) -> None:
    assert isinstance(open_speaker(stage.window), Lack | SystemSpeaker)
