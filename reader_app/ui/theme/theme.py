"""The theme in force: what the reader chose, or what the system shows, live."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader_app.ui.theme.icons import Icons
from reader_app.ui.theme.palette import make_palette
from reader_app.ui.theme.scale import TextSize, base_font, grid, scaled
from reader_app.ui.theme.sheet import make_sheet
from reader_app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, ThemeName, Tokens

__all__ = ["Theme"]

USUAL = 14  # px


class Theme(QObject):
    """Tokens, fonts and icons of the moment; `changed` says that all three are new."""

    changed = Signal()

    def __init__(
        self, app: QApplication, icons: Path, chosen: ThemeName = ThemeName.SYSTEM
    ) -> None:
        super().__init__(app)
        self._app = app
        self._chosen = chosen
        self._system = base_font(app.font())
        self.base = QFont(self._system)
        if not app.styleSheet():  # else another theme has set it
            app.setStyle("Fusion")
        app.setFont(self.base)
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self.tokens = self._wanted()
        self.icons = Icons(icons, self.tokens)
        self._put_on()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._access.contrastPreferenceChanged.connect(self._follow)

    @property
    def chosen(self) -> ThemeName:
        return self._chosen

    def choose(self, name: ThemeName) -> None:
        self._chosen = name
        self._follow()

    def enlarge(self, factor: float) -> None:
        """Set all interface text to `factor` of the system's size."""
        self.base.setPixelSize(round(self._system.pixelSize() * factor))
        self._app.setFont(self.base)
        self._put_on()
        self.changed.emit()

    def face(self, families: Sequence[str]) -> None:
        """Families for what the system's own has no letters of."""
        wanted = [self._system.family(), *families]
        if wanted != self.base.families():
            self.base.setFamilies(wanted)
            self._app.setFont(self.base)
            self.changed.emit()

    def font(self, size: TextSize, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return scaled(self.base, size, weight)

    @property
    def icon_size(self) -> int:
        """Side of the icons that stand beside text, in px."""
        return max(16, grid(self.base.pixelSize() * 0.9))

    def wide(self, width: int) -> int:
        """A width in px, meant for the usual size of text, as it has to be for this one."""
        return round(width * max(1, self.base.pixelSize() / USUAL))

    @staticmethod
    def number(count: int) -> str:
        """A count as this desktop writes numbers."""
        return QLocale().toString(count)

    def _wanted(self) -> Tokens:
        if self._chosen is not ThemeName.SYSTEM:
            return THEMES[self._chosen]
        if self._access.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        tokens = self._wanted()
        if tokens is not self.tokens:
            self.tokens = tokens
            self.icons.recolour(tokens)
            self._put_on()
            self.changed.emit()

    def _put_on(self) -> None:
        self._app.setPalette(make_palette(self.tokens))
        sheet = make_sheet(self.tokens, self.icon_size)
        if sheet != self._app.styleSheet():  # for the same one too Qt dresses everything anew
            self._app.setStyleSheet(sheet)
