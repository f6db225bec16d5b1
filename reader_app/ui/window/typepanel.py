"""Colours and type of articles, all live: what the "Aa" button opens."""

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSlider, QWidget

from reader_app.domain import marked, said
from reader_app.services import Preferences
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Label, Popover, Segments, column, push_button
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.window.families import FamilyPicker
from reader_app.ui.window.swatches import Swatches

__all__ = ["TypePanel"]

SOON = 40  # ms in which the moves of a slider are one
SANS = "sans"
# Preference, label, the least, the most and the step in steps of the slider, one step's worth.
SLIDERS = (
    ("text_size", marked("Size"), 13, 40, 1),
    ("line_height", marked("Line height"), 12, 24, 0.1),
    ("measure", marked("Width"), 40, 100, 1),
)
TYPE = ("text_size", "text_family", "line_height", "measure", "justify", "hyphenate")


class TypePanel(Popover):
    """Shows the preferences as they are, whoever changes them."""

    def __init__(self, kit: Kit, host: QWidget) -> None:
        super().__init__(host)
        self._kit = kit
        self._wishes: dict[str, object] = {}
        self._own = False
        self.setAccessibleName(self.tr("Text and colours"))
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._apply)
        self._build()
        self._lay_out()
        self._wire()
        self._show()

    def open_under(self, button: QWidget) -> None:
        """A second click closes."""
        if self.isVisible():
            self.dismiss()
            return
        self._own = False
        self._show()
        self.open_by(button, self.swatches.button(self._kit.choices.values.theme))

    def wanted(self) -> QSize:
        inner = self._content.sizeHint()
        bar = self._area.verticalScrollBar().sizeHint().width()
        return QSize(inner.width() + bar + 2, inner.height() + 2)

    # -- inside

    def _build(self) -> None:
        theme = self._kit.theme
        self.swatches = Swatches(theme)
        words = (self.tr("Serif"), self.tr("Sans"), self.tr("Own"))
        self.faces = Segments(theme, words, self.tr("Typeface"))
        self.families = FamilyPicker(theme)
        self.sliders: dict[str, QSlider] = {}
        self._figures: dict[str, Label] = {}
        for name, label, low, high, _ in SLIDERS:
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(low, high)
            slider.setPageStep(4)
            slider.setAccessibleName(said(label))
            slider.setMinimumWidth(140)
            self.sliders[name] = slider
            self._figures[name] = Label(theme, size=TextSize.CAPTION, tone="soft", wrap=False)
        self.justify = CheckBox(theme, self.tr("Straight edges on both sides"))
        self.hyphenate = CheckBox(theme, self.tr("Divide long words"))
        self.hyphenate.setAccessibleDescription(
            self.tr("By the rules of each article's language, where they are known.")
        )
        self.hyphenate.setToolTip(self.hyphenate.accessibleDescription())
        self.usual = push_button(self.tr("Back to usual"), quiet=True)
        self.usual.setProperty("flush", True)

    def _lay_out(self) -> None:
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        box = column(self._content, gap=Space.M, margins=(Space.L, Space.L, Space.L, Space.M))
        box.addWidget(self.swatches)
        box.addWidget(self.faces, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.families)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for line, (name, label, *_) in enumerate(SLIDERS):
            grid.addWidget(Label(self._kit.theme, said(label), wrap=False), line, 0)
            grid.addWidget(self.sliders[name], line, 1)
            grid.addWidget(self._figures[name], line, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        box.addLayout(grid)
        box.addWidget(self.justify)
        box.addWidget(self.hyphenate)
        box.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self._area.setWidget(self._content)
        for ground in (self._content, self._area.viewport()):
            ground.setAutoFillBackground(False)
        column(self, margins=(1, 1, 1, 1)).addWidget(self._area)

    def _wire(self) -> None:
        self.swatches.chosen.connect(lambda choice: self._wish("theme", choice))
        self.faces.chosen.connect(self._face)
        self.families.chosen.connect(lambda name: self._wish("text_family", name))
        for name, _, _, _, step in SLIDERS:
            self.sliders[name].valueChanged.connect(
                lambda value, n=name, s=step: self._slid(n, value if s == 1 else value / 10)
            )
        self.justify.toggled.connect(lambda on: self._wish("justify", on))
        self.hyphenate.toggled.connect(lambda on: self._wish("hyphenate", on))
        self.usual.clicked.connect(self._usual)
        self._kit.choices.changed.connect(self._changed)

    def _wish(self, name: str, value: object) -> None:
        self._wishes[name] = value
        self._soon.start()

    def _slid(self, name: str, value: float) -> None:
        self._say(name, value)
        self._wish(name, value)

    def _apply(self) -> None:
        wishes, self._wishes = self._wishes, {}
        self._kit.prefer(**wishes)

    def _face(self, number: int) -> None:
        self._own = number == 2
        if not self._own:
            self._wish("text_family", SANS if number else "")
        self._show_families()

    def _usual(self) -> None:
        usual = Preferences()
        self._own = False
        self._wishes.clear()
        self._kit.prefer(**{name: getattr(usual, name) for name in TYPE})
        self._show()

    def _changed(self, names: frozenset[str]) -> None:
        if self.isVisible() and not self._soon.isActive() and names & {*TYPE, "theme"}:
            self._show()

    def _show(self) -> None:
        """Every control as the preference is; none of them speaks meanwhile."""
        values = self._kit.choices.values
        controls = (self.swatches, self.justify, self.hyphenate, *self.sliders.values())
        for control in controls:
            control.blockSignals(True)
        self.swatches.choose(values.theme)
        for name, _, _, _, step in SLIDERS:
            value = getattr(values, name)
            self.sliders[name].setValue(round(value / step))
            self._say(name, value)
        self.justify.setChecked(values.justify)
        self.hyphenate.setChecked(values.hyphenate)
        for control in controls:
            control.blockSignals(False)
        own = self._own or values.text_family not in ("", SANS)
        self.faces.choose(2 if own else int(values.text_family == SANS))
        self._own = own
        self._show_families()

    def _show_families(self) -> None:
        if self._own:
            self.families.show_family(self._kit.choices.values.text_family)
        if self.families.isHidden() == self._own:
            self.families.setVisible(self._own)
            if self.isVisible():
                self._content.adjustSize()
                self.settle()

    def _say(self, name: str, value: float) -> None:
        locale, tenths = QLocale(), name == "line_height"
        figure = locale.toString(value, "f", 1) if tenths else locale.toString(round(value))
        self._figures[name].setText(figure)
        self.sliders[name].setAccessibleDescription(figure)
