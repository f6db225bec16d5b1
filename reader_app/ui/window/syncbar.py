"""The sync button, and in its place while a sync runs how far it is and how to hold it."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QToolButton, QWidget

from reader_app.domain import Phase, SyncProgress
from reader_app.ui.actions import Actions
from reader_app.ui.parts import ElidedLabel, IconButton, Ring, row
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["SyncBar"]

PATIENCE = 300  # ms before the button gives way: a quick sync shows nothing


class SyncBar(QStackedWidget):
    """Two faces of one height, so nothing moves when a sync begins."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        self.button = QToolButton()
        self.button.setText(f" {self.tr('Sync now')}")
        self.button.setAccessibleName(self.tr("Sync now"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(actions["sync"].trigger)
        idle = QWidget()
        row(idle).addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.addWidget(idle)
        self.ring = Ring(theme)
        self.words = ElidedLabel(theme, TextSize.CAPTION, tone="soft")
        self.pause = IconButton(theme, "pause", self.tr("Pause the sync"), small=True)
        self.pause.clicked.connect(actions["pause"].trigger)
        self.stop = IconButton(theme, "close", self.tr("Stop the sync"), small=True)
        self.stop.clicked.connect(actions["cancel"].trigger)
        running = QWidget()
        box = row(running, gap=0, margins=(6, 0, 0, 0))
        box.addWidget(self.ring)
        box.addSpacing(Space.S)
        box.addWidget(self.words, 1)
        box.addWidget(self.pause)
        box.addWidget(self.stop)
        self.addWidget(running)
        self._progress = SyncProgress(Phase.IDLE)
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(lambda: self.setCurrentIndex(1))
        theme.changed.connect(self._dress)
        self._dress()
        actions.keys.changed.connect(lambda: self._name_key(actions))
        self._name_key(actions)

    def show_progress(self, progress: SyncProgress) -> None:
        if progress.phase is Phase.IDLE:
            self._late.stop()
            self.setCurrentIndex(0)
            return
        if self.currentIndex() == 0 and not self._late.isActive():
            self._late.start()
        paused = progress.phase is Phase.PAUSED
        self.pause.depict("play" if paused else "pause")
        self.pause.describe(self.tr("Go on with the sync") if paused else self.tr("Pause the sync"))
        self.pause.setEnabled(progress.phase is not Phase.STOPPING)
        self.stop.setEnabled(progress.phase is not Phase.STOPPING)
        self.ring.show_fraction(progress.fraction)
        self._progress = progress
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The noun gives way where the numbers would not fit beside it."""
        long = self._say(self._progress)
        room = self.words.width()
        fits = self.words.fontMetrics().horizontalAdvance(long) <= room
        self.words.setText(long if fits or "/" not in long else long.partition(" ")[2])
        self.words.setAccessibleName(long)

    def _say(self, progress: SyncProgress) -> str:
        if progress.phase is Phase.PAUSED:
            return self.tr("Paused")
        if progress.phase is Phase.STOPPING:
            return self.tr("Stopping")
        number = self._theme.number
        for word, (done, known) in (
            (self.tr("Sections"), progress.sections),
            (self.tr("Articles"), progress.pages),
            (self.tr("Pictures"), progress.pictures),
        ):
            if done < known:
                return f"{word} {number(done)}/{number(known)}"
        return self.tr("Syncing")

    def _name_key(self, actions: Actions) -> None:
        key = next(iter(actions.shown_keys("sync")), "")
        self.button.setAccessibleDescription(key)
        self.button.setToolTip(f"{self.tr('Sync now')}  ({key})" if key else self.tr("Sync now"))

    def _dress(self) -> None:
        size = self._theme.icon_size
        self.button.setFont(self._theme.font(TextSize.TEXT))
        self.button.setIconSize(QSize(size, size))
        self.button.setIcon(self._theme.icons.icon("sync"))
