"""Whether anything may move on its way: the reader's choice, or what the desktop asks for."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStyle

from reader_app.services import Motion
from reader_app.ui.choices import Choices

__all__ = ["Stillness", "still"]

ALL = Qt.UIEffect.UI_General  # without it there is no other effect


def still(motion: Motion) -> bool:
    """Whether everything is to be simply there: ask before anything slides or fades."""
    if motion is Motion.REDUCED:
        return True
    # The platform sets the length of a style's animations to none where its reader wants none.
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


class Stillness(QObject):
    """Takes Qt's own effects away where nothing is to move, and brings them back."""

    def __init__(self, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self._usual = QApplication.isEffectEnabled(ALL)
        choices.changed.connect(self._chosen)
        self._apply()

    def _chosen(self, names: frozenset[str]) -> None:
        if "motion" in names:
            self._apply()

    def _apply(self) -> None:
        quiet = still(self._choices.values.motion)
        QApplication.setEffectEnabled(ALL, self._usual and not quiet)
