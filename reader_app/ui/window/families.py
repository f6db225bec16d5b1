"""The reader's own font: a list of the families that are installed, each shown in itself."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from reader_app.domain import folded
from reader_app.ui.parts import clearable, column
from reader_app.ui.theme import Space, Theme

__all__ = ["FamilyPicker", "families"]

LINES = 5  # families in sight
ROLES = (Qt.ItemDataRole.FontRole, Qt.ItemDataRole.SizeHintRole)


class FamilyModel(QStringListModel):
    """Names; only those in sight are asked for their font, so a long list opens at once."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.FontRole:
            font = QFont(self._theme.base)
            name = str(super().data(index, Qt.ItemDataRole.DisplayRole))
            if shows_its_name(name):
                font.setFamily(name)
            font.setPixelSize(round(self._theme.base.pixelSize() * 1.15))
            return font
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self.height())
        return super().data(index, role)

    def height(self) -> int:
        return round(self._theme.base.pixelSize() * 2)


class FamilyPicker(QWidget):
    """A field that narrows the list below it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._all: list[str] = []
        self._model = FamilyModel(theme, self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a font"))
        self.field.setAccessibleName(self.tr("Find a font"))
        clearable(self.field)
        self.field.textChanged.connect(self._narrow)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Installed fonts"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self._model)
        self.list.setFixedHeight(LINES * self._model.height())
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.clicked.connect(self._moved)
        self._quiet = False
        box = column(self, gap=Space.XS)
        box.addWidget(self.field)
        box.addWidget(self.list)

    def show_family(self, name: str) -> None:
        """The family that is in use."""
        if not self._all:
            self._all = families()
            self._model.setStringList(self._all)
        names = self._model.stringList()
        self._quiet = True
        if name in names:
            index = self._model.index(names.index(name))
            if self.list.currentIndex() != index:
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        else:
            self.list.setCurrentIndex(QModelIndex())
        self._quiet = False

    def names(self) -> list[str]:
        return self._model.stringList()

    def _narrow(self, text: str) -> None:
        wanted = folded(text)
        self._quiet = True
        self._model.setStringList([name for name in self._all if wanted in folded(name)])
        self._quiet = False

    def _moved(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(str(index.data()))


def families() -> list[str]:
    """Those that a text can be set in, by name."""
    return [
        name
        for name in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(name) and not QFontDatabase.isPrivateFamily(name)
    ]


@lru_cache(maxsize=512)
def shows_its_name(family: str) -> bool:
    """A font of signs alone would show its name in signs."""
    return QFontDatabase.WritingSystem.Latin in QFontDatabase.writingSystems(family)
