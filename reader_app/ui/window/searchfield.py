"""The field for a search: it asks while the reader types and completes what has a name."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader_app.ui.theme import TextSize, Theme
from reader_app.ui.window.completing import NO_NAMES, Names, Offer, offers
from reader_app.ui.window.offered import Offered

__all__ = ["SearchField"]

# ms of rest before a search starts, by the letters of the word that is being typed: a beginning of
# one or two stands in so many words that the answer costs much and says little.
RESTS = {1: 300, 2: 120}
IDEOGRAPHS = 0x2E80  # from here on a single character is a word


class SearchField(QLineEdit):
    """`asked`: the words have been typed, or a part of them; `entered`: they are all; `below`: the
    reader moves on to the list; `helped`: they want to know how to ask."""

    asked = Signal(str)
    entered = Signal()
    below = Signal()
    helped = Signal()
    approached = Signal()  # the field got the focus: names may be wanted soon

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.names: Names = NO_NAMES
        self._offers: list[Offer] = []
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search all articles"))
        self.setAccessibleDescription(
            self.tr("Words, “phrases”, title: author: publication: section: after: before: is:")
        )
        self.setToolTip(self.tr("Search all articles"))
        self._lens = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Search"))
        self._help = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._help.setText(self.tr("How to search"))
        self._help.triggered.connect(self.helped)
        self._clear = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(self.tr("End the search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self._typing = QTimer(self, singleShot=True)
        self._typing.timeout.connect(self._ask)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._enter)
        self._offered = Offered(theme, self)
        self._offered.taken.connect(self._take)
        self._dress()
        theme.changed.connect(self._dress)

    def know(self, names: Names) -> None:
        """Titles that there are, for completing what is being typed."""
        if names != self.names:
            self.names = names
            if self.hasFocus() and self.text():
                self._complete()

    def show_words(self, words: str) -> None:
        """Other words, which nobody has to be asked for."""
        self._typing.stop()
        if words != self.text():
            self.blockSignals(True)
            self.setText(words)
            self.blockSignals(False)
            self._clear.setVisible(bool(words))

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, offered = event.key(), self._offered
        if offered.isVisible() and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            offered.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif offered.isVisible() and key == Qt.Key.Key_Escape:
            offered.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and offered.take():
            pass
        elif key == Qt.Key.Key_Down and not self.text():
            self._complete(every=True)
        elif key == Qt.Key.Key_Down:
            self._ask()
            self.below.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._offered.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.approached.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            # What is typed is no shortcut, also not the letters that are some.
            if event.type() == QEvent.Type.ShortcutOverride and writes(event):
                event.accept()
                return True
            tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
            if tab and self._offered.take():
                return True
        return super().event(event)

    # -- inside

    def _edited(self) -> None:
        self._typing.start(rest(self.text()))
        self._complete()

    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if not text:
            self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        self.asked.emit(self.text())

    def _enter(self) -> None:
        self._typing.stop()
        self._offered.hide()
        self.entered.emit()

    def _complete(self, *, every: bool = False) -> None:
        """Offers what can stand at the cursor, but nothing that stands there already."""
        self._offers = offers(self.text(), self.cursorPosition(), self.names, every=every)
        self._offered.offer([offer.shown for offer in self._offers])

    def _take(self, number: int) -> None:
        offer, text = self._offers[number], self.text()
        self.setText(text[: offer.begin] + offer.text + text[offer.end :])
        self.setCursorPosition(offer.begin + len(offer.text))
        self._complete()
        self._typing.start(0)

    def _dress(self) -> None:
        for action, icon in ((self._lens, "search"), (self._help, "help"), (self._clear, "close")):
            action.setIcon(self._theme.icons.icon(icon))
        self.setFont(self._theme.font(TextSize.TEXT))


def rest(text: str) -> int:
    """How long a reader who has typed this may type on before it is looked for, ms."""
    letters = 0
    for letter in reversed(text):
        if not letter.isalnum() or ord(letter) >= IDEOGRAPHS:
            break
        letters += 1
    return RESTS.get(letters, 0)


def writes(event: QKeyEvent) -> bool:
    """Whether the key writes a character."""
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & ~plain
