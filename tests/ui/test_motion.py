"""Nothing moves where the reader, or the desktop, wants it so."""

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QCommonStyle, QStyle, QStyleOption, QWidget

from reader_app.services import Motion
from reader_app.ui.aloud.passage import sentences
from reader_app.ui.motion import Stillness, still
from tests.ui.conftest import Stage

__all__: list[str] = []


class Calm(QCommonStyle):
    """A desktop whose reader wants no animations."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: object = None,
    ) -> int:
        return 0


def test_reduced_motion_takes_effects_away_at_once_and_brings_them_back(stage: Stage) -> None:
    effects = Qt.UIEffect.UI_General
    before = QApplication.isEffectEnabled(effects)
    QApplication.setEffectEnabled(effects, True)
    stillness = Stillness(stage.session.choices, stage.window)
    assert QApplication.isEffectEnabled(effects)
    stage.window.kit.prefer(motion=Motion.REDUCED)
    assert not QApplication.isEffectEnabled(effects)
    stage.window.kit.prefer(motion=Motion.SYSTEM)
    assert QApplication.isEffectEnabled(effects)
    stillness.deleteLater()
    QApplication.setEffectEnabled(effects, before)


def test_the_desktop_is_heard_where_the_reader_said_nothing(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not still(Motion.SYSTEM)
    calm = Calm()
    monkeypatch.setattr(QApplication, "style", lambda: calm)
    assert still(Motion.SYSTEM)


@pytest.mark.parametrize(("motion", "moves"), [(Motion.REDUCED, False), (Motion.SYSTEM, True)])
def test_the_page_glides_after_the_voice_only_where_things_may_move(
    stage: Stage, motion: Motion, moves: bool
) -> None:
    stage.window.kit.prefer(motion=motion)
    stage.open_next()
    page = stage.window.page.view.page()
    stage.wait(lambda: page.verticalScrollBar().maximum() > 0)
    last = sentences(page.document(), "en")[-1]
    stage.window.aloud._keep_in_sight(last)
    glide = stage.window.aloud._glide
    assert (glide.state() is QAbstractAnimation.State.Running) is moves
    stage.wait(lambda: page.verticalScrollBar().value() > 0)
