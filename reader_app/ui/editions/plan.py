"""When an edition comes, how long it is, and what it is made of."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QScrollArea,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.domain import LONGEST_EDITION, SHORTEST_EDITION, EditionPlan, Publication
from reader_app.ui.editions.sources import Sources
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Fitting, Label, Picker, Stepper, column, push_button, row
from reader_app.ui.phrase import counted, said
from reader_app.ui.theme import Space, TextSize

__all__ = ["PlanDialog"]

SIZE = (560, 776)
KEPT = (3, 7, 14, 30, 90, 0)  # days
STEP = 5  # minutes


class PlanDialog(QDialog):
    """`agreed`: with the plan as the reader wants it; `compile`, `remove`: asked for a plan that is
    kept already."""

    agreed = Signal(object)
    compile = Signal()
    remove = Signal()

    def __init__(
        self, kit: Kit, window: QWidget, plan: EditionPlan, tree: Sequence[Publication]
    ) -> None:
        super().__init__(window.window())
        self._kit, self._plan = kit, plan
        self.setWindowTitle(self.tr("Edition"))
        room = window.screen().availableSize()
        width, height = (kit.theme.wide(side) for side in SIZE)
        self.resize(min(width, room.width()), min(height, room.height()))
        self.name = QLineEdit(plan.name)
        self.name.setPlaceholderText(self.tr("Morning, Lunch, Sunday…"))
        self.time = QTimeEdit(QTime(*divmod(plan.at, 60)))
        self.days = [self._day(number) for number in range(7)]
        self.minutes = Stepper()
        self.keep = Picker(kit.theme)
        self.on = CheckBox(kit.theme, self.tr("Comes at its time by itself"))
        self.top = CheckBox(kit.theme, self.tr("Top stories"))
        self.for_you = CheckBox(kit.theme, self.tr("For You"))
        self.saved = CheckBox(kit.theme, self.tr("Saved for later"))
        self.sources = Sources(kit, plan, tree)
        self.agree = push_button(self.tr("Save"), primary=True)
        self._fill()
        self._lay_out()
        self._wire()
        self._check()

    @property
    def plan(self) -> EditionPlan:
        """As it stands in the dialog."""
        time = self.time.time()
        folders, publications, sections = self.sources.chosen()
        return replace(
            self._plan,
            name=" ".join(self.name.text().split()),
            at=time.hour() * 60 + time.minute(),
            days=frozenset(n for n, button in enumerate(self.days) if button.isChecked()),
            minutes=round(self.minutes.spin.value()),
            top=self.top.isChecked(),
            for_you=self.for_you.isChecked(),
            saved=self.saved.isChecked(),
            publications=publications,
            sections=sections,
            folders=folders,
            on=self.on.isChecked(),
            keep=KEPT[self.keep.currentIndex()],
        )

    # -- laid out

    def _day(self, number: int) -> QToolButton:
        locale, button = QLocale(), QToolButton()
        button.setText(locale.standaloneDayName(number + 1, QLocale.FormatType.ShortFormat))
        button.setAccessibleName(locale.standaloneDayName(number + 1))
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setChecked(number in self._plan.days)
        return button

    def _fill(self) -> None:
        plan, spin = self._plan, self.minutes.spin
        spin.setDecimals(0)
        spin.setRange(SHORTEST_EDITION, LONGEST_EDITION)
        spin.setSingleStep(STEP)
        spin.setValue(plan.minutes)
        spin.setAccessibleName(self.tr("Minutes to read"))
        self.minutes.name(self.tr("Shorter"), self.tr("Longer"))
        for days in KEPT:
            words = counted(days, "{n} day", "{n} days") if days else self.tr("For good")
            self.keep.addItem(words)
        kept = plan.keep if plan.keep in KEPT else max((d for d in KEPT if d), key=lambda d: d)
        self.keep.setCurrentIndex(KEPT.index(kept))
        self.keep.setAccessibleName(self.tr("How long an edition stays"))
        for box, value in (
            (self.on, plan.on),
            (self.top, plan.top),
            (self.for_you, plan.for_you),
            (self.saved, plan.saved),
        ):
            box.setChecked(value)

    def _lay_out(self) -> None:
        page = QWidget()
        box = column(page, gap=Space.S, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        bold = QFont.Weight.DemiBold
        box.addWidget(Label(self._kit.theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        self._head(box, self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        box.addWidget(self.name)
        self._head(box, self.tr("When"))
        self.time.setAccessibleName(self.tr("Time of day"))
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        week = row(gap=Space.XS)
        for button in self.days:
            week.addWidget(button)
        week.addStretch(1)
        box.addLayout(week)
        line_ = row(gap=Space.L)
        line_.addWidget(self.time)
        line_.addWidget(self.on, 1)
        box.addLayout(line_)
        self._head(box, self.tr("Minutes to read"))
        box.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignLeading)
        self._head(box, self.tr("Made of"))
        made = Fitting(gap=Space.XL)
        for one in (self.top, self.for_you, self.saved):
            made.add(one)
        box.addWidget(made)
        box.addWidget(self.sources, 1)
        self._head(box, self.tr("How long an edition stays"))
        box.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        all_ = column(self)
        all_.addWidget(scroll, 1)
        self.note = Label(self._kit.theme, "", TextSize.CAPTION, tone="soft")
        all_.addLayout(self._foot())

    def _head(self, box: QVBoxLayout, words: str) -> None:
        label = Label(self._kit.theme, words, TextSize.CAPTION, weight=QFont.Weight.DemiBold)
        label.setContentsMargins(0, Space.S, 0, 0)
        box.addWidget(label)

    def _foot(self) -> QVBoxLayout:
        foot = row(gap=Space.S, margins=(Space.XL, Space.S, Space.XL, Space.L))
        if self._plan.id:
            for words, signal in (
                (self.tr("Compile now"), self.compile),
                (self.tr("Remove"), self.remove),
            ):
                button = push_button(words, quiet=True)
                button.clicked.connect(self.reject)
                button.clicked.connect(signal)
                foot.addWidget(button)
        foot.addStretch(1)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot.addWidget(cancel)
        foot.addWidget(self.agree)
        self.agree.setDefault(True)
        told = column(margins=(Space.XL, Space.S, Space.XL, 0))
        told.addWidget(self.note)
        both = column()
        both.addLayout(told)
        both.addLayout(foot)
        return both

    # -- inside

    def _wire(self) -> None:
        self.agree.clicked.connect(self._agree)
        self.name.textChanged.connect(self._check)
        self.sources.changed.connect(self._check)
        self.finished.connect(self.deleteLater)
        for button in (*self.days, self.top, self.for_you, self.saved):
            button.toggled.connect(self._check)

    def _check(self) -> None:
        """What is missing is said, and cannot be saved."""
        plan, missing = self.plan, ""
        if not plan.name:
            missing = said("Give it a name.")
        elif not plan.days:
            missing = said("Choose a day of the week.")
        elif not plan.sourced:
            missing = said("Choose what it is made of.")
        self.note.setText(missing)
        self.agree.setEnabled(not missing)

    def _agree(self) -> None:
        self.agreed.emit(self.plan)
        self.accept()
