"""A footnote shown beside its reference."""

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from reader_app.ui.parts import Popover
from reader_app.ui.theme import Space, Tokens
from reader_app.ui.viewer.look import Look
from reader_app.ui.viewer.notes import Note

__all__ = ["NoteCard"]

WIDE, TALL = 380, 320  # px at most


class NoteText(QTextBrowser):
    """The note alone: nothing is loaded, nothing navigates."""

    def loadResource(self, kind: int, name: QUrl | str) -> QByteArray:
        return QByteArray()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the card's."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class NoteCard(Popover):
    """One note at a time."""

    followed = Signal(QUrl)  # a link in the note
    gone_to = Signal()  # the reader wants to see it where it stands

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._page = host
        self.setAccessibleName(self.tr("Footnote"))
        self._text = NoteText(self)
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.document().setDocumentMargin(0)
        self._text.anchorClicked.connect(self._clicked)
        self._go = QPushButton(self.tr("Go to the note"), self)
        self._go.setProperty("quiet", True)
        self._go.setProperty("flush", True)
        self._go.setAutoDefault(False)
        self._go.clicked.connect(self._going)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.M, Space.M, Space.S)
        box.setSpacing(Space.S)
        box.addWidget(self._text, 1)
        box.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)

    def text(self) -> str:
        """What is shown, "" where no note is."""
        return self._text.toPlainText() if self.isVisible() else ""

    def open_note(self, note: Note, place: QRect, look: Look, tokens: Tokens) -> None:
        font = look.font()
        font.setPixelSize(max(13, round(font.pixelSize() * 0.84)))
        self._text.document().setDefaultFont(font)
        self._text.document().setDefaultStyleSheet(
            f"a{{color:{tokens.accent}}} p{{color:{tokens.ink};margin:0 0 8px 0}}"
        )
        self._text.setHtml(note.html)
        self._text.setAccessibleName(self.tr("Footnote"))
        self._text.setAccessibleDescription(note.text)
        self.open_at(place, self._text)

    def wanted(self) -> QSize:
        """As high as the note, which is set to the width there is."""
        width = min(WIDE, self._page.width() - 4 * Space.S)
        document = self._text.document()
        document.setTextWidth(width - Space.L - Space.M - 12)
        rest = self._go.sizeHint().height() + Space.M + 2 * Space.S + 4
        return QSize(width, min(TALL, round(document.size().height()) + rest))

    def _clicked(self, url: QUrl) -> None:
        self.dismiss()
        self.followed.emit(url)

    def _going(self) -> None:
        self.dismiss()
        self.gone_to.emit()
