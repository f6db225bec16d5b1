"""Which publications of the catalogue are looked at: by language, country and topic."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCollator, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader_app.domain import counted, said
from reader_app.services import Catalogue
from reader_app.ui.parts import IconButton, Picker, push_button, row
from reader_app.ui.theme import Space, Theme

__all__ = ["EVERYTHING", "Choice", "Counts", "Filters", "homeland"]

FEW = 5  # publications: fewer of the reader's language make no first page
SHOWN = 16  # rows of an open list
LETTERS = 12  # for which a closed list has room where there is any
TIGHT = 560  # px at the usual size of text: with less, words give way to an icon
CountRole = Qt.ItemDataRole.UserRole + 1

Counts = Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Choice:
    """Keys of the catalogue; "" for all."""

    language: str = ""
    country: str = ""
    topic: str = ""


EVERYTHING = Choice()


class Filters(QWidget):
    """Three lists and a way to take them all away. `changed`: another choice."""

    changed = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._all = {
            "language": self.tr("All languages"),
            "country": self.tr("All countries"),
            "topic": self.tr("All topics"),
        }
        names = (self.tr("Language"), self.tr("Country"), self.tr("Topic"))
        self.pickers = {name: Picker(theme) for name in self._all}
        line = row(self, gap=Space.S)
        for picker, name in zip(self.pickers.values(), names, strict=True):
            picker.setAccessibleName(name)
            picker.setMaxVisibleItems(SHOWN)
            picker.setSizeAdjustPolicy(
                Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            picker.setMinimumContentsLength(LETTERS)
            picker.setMinimumWidth(1)  # in a narrow window they shrink before they overlap
            picker.currentIndexChanged.connect(self._chosen)
            line.addWidget(picker, 1000)
        self._theme = theme
        self.clear = push_button(self.tr("Show all"), quiet=True)
        self.cross = IconButton(theme, "close", self.tr("Show all"))
        for button in (self.clear, self.cross):
            button.setToolTip(self.tr("Every language, country and topic"))
            button.clicked.connect(self.reset)
            line.addWidget(button)
        line.addStretch(1)
        self._mark()

    @property
    def choice(self) -> Choice:
        return Choice(**{name: one.currentData() or "" for name, one in self.pickers.items()})

    def fill(self, languages: Counts, countries: Counts, topics: Counts) -> None:
        """What there is to choose from, the reader's own first; what is chosen stays chosen where
        it is still there."""
        names = self._catalogue
        order, own, home = QCollator(QLocale()), own_language(), homeland()
        languages = sorted(
            languages,
            key=lambda one: (bare(one[0]) != own, order.sortKey(names.language_name(one[0]))),
        )
        countries = sorted(
            (one for one in countries if one[0]),
            key=lambda one: (one[0] != home, order.sortKey(names.country_name(one[0]))),
        )
        self._fill("language", languages, names.language_name)
        self._fill("country", countries, names.country_name)
        self._fill("topic", topics, names.topic_name)
        self._mark()

    def begin(self) -> None:
        """With the reader's own language, where the catalogue has something in it."""
        picker = self.pickers["language"]
        first = str(picker.itemData(1) or "")
        own = bare(first) == own_language() and (picker.itemData(1, CountRole) or 0) >= FEW
        self.choose(Choice(language=first if own else ""))

    def reset(self) -> None:
        self.choose(EVERYTHING)

    def choose(self, choice: Choice) -> None:
        before = self.choice
        for name, picker in self.pickers.items():
            picker.blockSignals(True)
            picker.setCurrentIndex(max(0, picker.findData(getattr(choice, name))))
            picker.blockSignals(False)
        self._mark()
        if self.choice != before:
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark()

    # -- inside

    def _fill(self, which: str, counts: Counts, name: Callable[[str], str]) -> None:
        picker = self.pickers[which]
        kept = picker.currentData()
        picker.blockSignals(True)
        picker.clear()
        picker.addItem(self._all[which], "")
        for place, (key, count) in enumerate(counts, 1):
            picker.addItem(said("{name} ({count})", name=name(key), count=count), key)
            told = counted(
                count, "{name}, {n} publication", "{name}, {n} publications", name=name(key)
            )
            picker.setItemData(place, told, Qt.ItemDataRole.AccessibleTextRole)
            picker.setItemData(place, count, CountRole)
        picker.setCurrentIndex(max(0, picker.findData(kept)))
        picker.blockSignals(False)

    def _chosen(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        filtered, tight = self.choice != EVERYTHING, self.width() < self._theme.wide(TIGHT)
        for picker in self.pickers.values():
            picker.setToolTip(picker.currentText())
        self.clear.setVisible(filtered and not tight)
        self.cross.setVisible(filtered and tight)


def bare(language: str) -> str:
    """Without region and script."""
    return language.partition("-")[0]


def own_language() -> str:
    """That of the window."""
    return bare(QLocale().bcp47Name())


def homeland() -> str:
    """The reader's country as their desktop has it; "" where it says none."""
    found = QLocale.territoryToCode(QLocale.system().territory())
    return found if len(found) == 2 and found.isalpha() else ""
