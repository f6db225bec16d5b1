"""What the reader wants of data, energy and disk."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from reader_app.domain import DiskUse
from reader_app.services import GIGABYTE, Hold, size_of
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, Segments, column, push_button, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["SavingDialog"]

SIZES = (0.0, 1.0, 2.0, 5.0, 10.0, 20.0)  # GB


class SavingDialog(QDialog):
    """Each choice holds at once."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setWindowTitle(self.tr("Data, energy and disk"))
        self.setMinimumWidth(520)
        self._box = column(self, gap=Space.S, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        bold = QFont.Weight.DemiBold
        self._box.addWidget(Label(kit.theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        self.metered = self._holds(self.tr("On a metered connection, fetch"), "on_metered")
        self.battery = self._holds(self.tr("On battery, fetch"), "on_battery")
        self._say(
            self.tr(
                "What you start with “Sync now” always checks the feeds. Pages and pictures"
                " that wait are fetched when the connection is free or the plug is in."
            )
        )
        self.sizes = sorted({*SIZES, kit.desk.settings.values.disk_limit})
        self.room = self._choice(
            self.tr("Room that the library may take"),
            [size_of(round(one * GIGABYTE)) if one else self.tr("No limit") for one in self.sizes],
            self.sizes.index(kit.desk.settings.values.disk_limit),
        )
        self.room.chosen.connect(lambda n: self._change(disk_limit=self.sizes[n]))
        self._use = self._say(
            self.tr(
                "Text and pictures of the oldest read articles go first; never of saved ones,"
                " nor of unread ones from your favourites."
            )
        )
        self.unasked = QCheckBox(self.tr("Keep to it without showing the plan first"))
        self.unasked.setChecked(kit.desk.settings.values.disk_unasked)
        self.unasked.toggled.connect(lambda on: self._change(disk_unasked=on))
        self._box.addWidget(self.unasked)
        self._box.addSpacing(Space.M)
        close = push_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        buttons = row(gap=Space.S)
        buttons.addStretch(1)
        buttons.addWidget(close)
        self._box.addLayout(buttons)
        close.setFocus()
        self.finished.connect(lambda _: kit.jobs.forget("use"))
        kit.jobs.run(kit.desk.budget.use, self._tell, lambda _: None, latest="use")

    # -- inside

    def _holds(self, title: str, name: str) -> Segments:
        words = [self.tr("everything"), self.tr("feeds only"), self.tr("nothing by itself")]
        holds = list(Hold)
        segments = self._choice(
            title, words, holds.index(getattr(self._kit.desk.settings.values, name))
        )
        segments.chosen.connect(lambda n: self._change(**{name: holds[n]}))
        return segments

    def _choice(self, title: str, words: list[str], chosen: int) -> Segments:
        self._box.addSpacing(Space.S)
        self._box.addWidget(Label(self._kit.theme, title, weight=QFont.Weight.DemiBold))
        segments = Segments(self._kit.theme, words, title)
        segments.choose(chosen)
        line = row()
        line.addWidget(segments)
        line.addStretch(1)
        self._box.addLayout(line)
        return segments

    def _say(self, text: str) -> Label:
        label = Label(self._kit.theme, text, TextSize.CAPTION, tone="soft")
        self._box.addWidget(label)
        return label

    def _tell(self, use: DiskUse) -> None:
        now = self.tr("It takes {size} now.").format(size=size_of(use.total))
        self._use.setText(f"{now} {self._use.text()}")

    def _change(self, **values: object) -> None:
        self._kit.prefer(**values)
        self.changed.emit()
